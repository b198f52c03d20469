import { Type } from 'typebox'
import {
  dayBeforeAct,
  fields,
  freeText,
  maybe,
  oneOf,
  paperNumber,
  partyRef,
  personName,
  ref,
} from '../act-data.ts'
import { desk, type EnforcementAct } from './act.ts'

const side = oneOf(
  ['creditor', 'debtor'],
  'quyền của người được thi hành án hay nghĩa vụ của người phải thi hành án',
)

/** Transfer of rights and duties (chuyển giao quyền, nghĩa vụ thi hành án). */
export const transferActs = {
  RECEIVE_TRANSFER_PAPER: {
    label: { vi: 'Nhận căn cứ chuyển giao quyền, nghĩa vụ', en: 'Receive the ground of a transfer' },
    scope: 'case',
    rows: ['TRF-1', 'TRF-2'],
    basis: ['L106.41.4', 'D152.25.4', 'D152.25.1', 'L26.54.3'],
    by: desk,
    byRef: 'TRF-1',
    data: fields({
      what: oneOf(
        ['authorityPaper', 'transfereeKnown', 'writtenAgreement', 'proofOfHeirs'],
        'văn bản của cơ quan có thẩm quyền; xác định được người nhận; văn bản thỏa thuận; chứng cứ thừa kế',
      ),
      receivedOn: maybe(dayBeforeAct('ngày nhận, ngày xác định; bỏ trống là ngày của hành vi')),
      content: maybe(freeText('nội dung')),
    }),
  },
  TRANSFER_RIGHTS: {
    label: { vi: 'Quyết định chuyển giao quyền, nghĩa vụ', en: 'Decide the transfer of rights or duties' },
    scope: 'case',
    rows: ['TRF-1', 'U01'],
    basis: ['L106.41.4', 'D152.25.4', 'L26.54.3', 'D62.15.2', 'D62.15.3'],
    by: ['head'],
    byRef: 'TRF-1',
    data: fields({
      side,
      from: partyRef('đương sự chuyển giao'),
      to: ref('người nhận chuyển giao (ký hiệu, như c2)'),
      toName: maybe(personName('tên người nhận chuyển giao')),
      obligation: maybe(ref('nghĩa vụ; bỏ trống là tất cả')),
      by: maybe(oneOf(['agreement', 'inheritance', 'reorganisation', 'otherLaw'], 'căn cứ chuyển giao')),
      signedByBoth: maybe(Type.Boolean({ description: 'văn bản có chữ ký của bên chuyển và bên nhận' })),
      creditorConsents: maybe(Type.Boolean({ description: 'người được thi hành án đồng ý' })),
      number: maybe(paperNumber),
      withdrawsDecision: maybe(oneOf(['yes', 'no'], 'thu hồi quyết định cũ, ra quyết định mới (luật cũ)')),
    }),
    papers: [
      { kind: 'transferDecision', numberFrom: 'number' },
      { kind: 'transferWithdrawal', when: { field: 'withdrawsDecision', equals: 'yes' } },
    ],
  },
} as const satisfies Record<string, EnforcementAct>
