import { Type } from 'typebox'
import { day, dayBeforeAct, fields, freeText, maybe, oneOf } from '../act-data.ts'
import { desk, type EnforcementAct, officers } from './act.ts'

/** Agreements of the parties (thỏa thuận thi hành án). */
export const agreementActs = {
  RECORD_AGREEMENT: {
    label: { vi: 'Ghi nhận thỏa thuận thi hành án', en: 'Record an agreement of the parties' },
    scope: 'case',
    rows: ['VOL-2', 'VOL-3', 'VOL-4', 'VOL-5', 'VOL-6', 'VOL-7'],
    basis: ['L106.36.2', 'D152.14.1', 'D152.14.6'],
    by: desk,
    byRef: 'VOL-7',
    data: fields({
      kind: oneOf(['agreedTerms', 'terminate', 'giveAsset'], 'loại thỏa thuận'),
      madeOn: maybe(dayBeforeAct('ngày lập thỏa thuận')),
      dueOn: maybe(day('ngày phải thực hiện theo thỏa thuận')),
      signed: maybe(Type.Boolean({ description: 'bằng văn bản, đủ chữ ký, điểm chỉ của các bên tham gia' })),
      takerConsents: maybe(
        Type.Boolean({
          description: 'người trúng đấu giá, người mua, người nhận tài sản đồng ý',
        }),
      ),
      feesPaidOn: maybe(dayBeforeAct('ngày nộp đủ phí, chi phí đến thời điểm thỏa thuận')),
      witnessedAt: maybe(oneOf(['atSeat', 'outsideSeat'], 'nơi Chấp hành viên chứng kiến')),
      outsideGround: maybe(
        oneOf(['landOrHouse', 'childCustody', 'visitAndCare', 'byLaw'], 'căn cứ chứng kiến ngoài trụ sở'),
      ),
      defect: maybe(
        oneOf(
          ['againstLaw', 'untrue', 'thirdPartyHarmed', 'feeDodging', 'wrongParticipants'],
          'điều phát hiện',
        ),
      ),
      terms: maybe(freeText('nội dung, thời gian, địa điểm, hậu quả khi vi phạm')),
    }),
    papers: [{ kind: 'assetGivingMinutes', when: { field: 'kind', equals: 'giveAsset' } }],
  },
  REFUSE_AGREEMENT: {
    label: { vi: 'Không công nhận, từ chối chứng kiến thỏa thuận', en: 'Refuse to recognise an agreement' },
    scope: 'case',
    rows: ['VOL-2'],
    basis: ['D152.14.3'],
    by: officers,
    byRef: 'VOL-2',
    data: fields({
      defect: oneOf(
        ['againstLaw', 'untrue', 'thirdPartyHarmed', 'feeDodging', 'wrongParticipants'],
        'căn cứ từ chối',
      ),
      reason: maybe(freeText('lý do')),
    }),
  },
} as const satisfies Record<string, EnforcementAct>
