import { isProcessedElsewhere } from '../facts/delegation.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { untilAnswered } from './answer.ts'
import { atTheEnd, dayIn, type EnforcementLimit, type Turn } from './time-limit.ts'

const days = (n: number) => ({ n, unit: 'days' }) as const
const workingDays = (n: number) => ({ n, unit: 'workingDays' }) as const
const atOnce = { n: 0, unit: 'immediately' } as const
const hours = (n: number) => ({ n, unit: 'hours' }) as const

const kindOfJudgment = ({ after }: Turn) =>
  after.judgment.type === 'interimMeasure' ? 'interimMeasure' : 'ordinary'
const fromMoment = ({ act }: Turn) => ({ from: act.on, ...(act.at === undefined ? {} : { at: act.at }) })

const delegate = {
  vi: 'Ra quyết định ủy thác trong 05 ngày làm việc từ ngày có căn cứ; biện pháp khẩn cấp tạm thời trong 24 giờ.',
  en: 'Delegate within 5 working days of the ground; an interim measure within 24 hours.',
}
const decide = {
  vi: 'Cơ quan nhận ủy thác ra quyết định trong 05 ngày làm việc từ ngày nhận; biện pháp khẩn cấp tạm thời: ngay.',
  en: 'The receiving agency decides within 5 working days; on an interim measure at once.',
}
const remit = {
  vi: 'Chuyển tiền cho cơ quan đã ủy thác trong 05 ngày làm việc từ ngày giao tài sản, sau khi trừ chi phí.',
  en: 'Remit the proceeds less costs within 5 working days of the hand-over.',
}
const tellNow = {
  vi: 'Thông báo ngay cho cơ quan nhận ủy thác để tạm dừng hoặc chấm dứt xử lý các tài sản còn lại.',
  en: 'Tell the receiving agency at once to pause or end the processing of the other assets.',
}
const holder = {
  vi: 'Người đang quản lý, sử dụng tài sản giao tài sản trong 30 ngày từ ngày được thông báo; quá hạn thì cưỡng chế.',
  en: 'The holder hands the thing over within 30 days of notice; then it is taken by force.',
}
const heirs = {
  vi: 'Người thừa kế thực hiện, thỏa thuận thực hiện nghĩa vụ trong 30 ngày từ ngày được thông báo; quá hạn thì xử lý tài sản.',
  en: 'Heirs perform, or agree how, within 30 days of notice; then the estate is dealt with.',
}

/** Delegation (ủy thác) and the transfer of rights and duties (chuyển giao). */
export const delegationLimits = {
  delegate: {
    label: { vi: 'Ra quyết định ủy thác', en: 'Delegate' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'UYT-1',
        articles: ['L106.49.2'],
        lengths: { ordinary: { length: workingDays(5) }, interimMeasure: { length: hours(24) } },
        sentence: delegate,
      }),
      until2026({
        ref: 'U06',
        articles: ['L26.57.1'],
        lengths: { ordinary: { length: workingDays(5) }, interimMeasure: { length: hours(24) } },
        sentence: delegate,
      }),
    ],
    opens: [
      {
        act: 'FIND_DELEGATION_GROUND',
        starts: (turn) => [{ ...fromMoment(turn), lengthKind: kindOfJudgment(turn) }],
      },
    ],
    meets: [{ act: 'DELEGATE' }],
    ends: atTheEnd,
  },
  decideOnDelegation: {
    label: { vi: 'Ra quyết định theo ủy thác đã nhận', en: 'Decide on a delegation received' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'UYT-2',
        articles: ['L106.49.2'],
        lengths: {
          ordinary: { length: workingDays(5) },
          interimMeasure: { length: atOnce },
          asset: { length: workingDays(5), ref: 'UYT-4', articles: ['L106.50', 'D152.27'] },
        },
        sentence: decide,
      }),
      until2026({
        ref: 'U07',
        articles: ['L26.57.1'],
        from: '2022-03-01',
        lengths: {
          ordinary: { length: workingDays(5) },
          interimMeasure: { length: atOnce },
          asset: { length: workingDays(5), ref: 'U08', articles: ['L26.57.2'] },
        },
        sentence: decide,
      }),
      until2026({
        ref: 'U07',
        articles: ['L26.57.1'],
        to: '2022-02-28',
        lengths: { ordinary: { length: workingDays(5) }, interimMeasure: { length: atOnce } },
        sentence: decide,
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_DELEGATION',
        starts: (turn) => [
          {
            from: dayIn(turn.act, 'receivedOn'),
            lengthKind: turn.act.data['of'] === 'asset' ? 'asset' : kindOfJudgment(turn),
          },
        ],
      },
    ],
    meets: [
      { act: 'ISSUE_ENFORCEMENT_DECISION' },
      { act: 'DECIDE_DELEGATED_ASSET' },
      { act: 'REFUSE_DELEGATION' },
      { act: 'DELEGATE' },
    ],
  },
  remitProceeds: {
    label: { vi: 'Chuyển tiền xử lý tài sản ủy thác', en: 'Remit the proceeds' },
    kind: 'duty',
    whose: 'officer',
    absent: [
      {
        to: '2022-02-28',
        why: { vi: 'Chưa có ủy thác xử lý tài sản.', en: 'There was no such delegation yet.' },
      },
    ],
    variants: [
      since2026({ ref: 'UYT-5', articles: ['D152.27'], length: workingDays(5), sentence: remit }),
      until2026({
        ref: 'U09',
        from: '2022-03-01',
        articles: ['L26.57.2'],
        length: workingDays(5),
        sentence: remit,
      }),
    ],
    opens: [
      {
        act: 'HAND_OVER',
        starts: ({ act, after }) =>
          after.delegation.received?.of === 'asset' && act.asset !== undefined
            ? [{ from: act.on, asset: act.asset }]
            : [],
      },
    ],
    meets: [{ act: 'REMIT_PROCEEDS', matches: () => true }],
  },
  forwardToDelegate: {
    label: { vi: 'Gửi tiếp bản án, quyết định cho nơi nhận ủy thác', en: 'Forward a later judgment' },
    kind: 'duty',
    whose: 'office',
    absent: absentBefore2026(
      'Luật cũ thông báo ngay kết quả tranh chấp, không nêu số ngày.',
      'The old law told the result at once and set no days.',
    ),
    variants: [
      since2026({
        ref: 'UYT-6',
        articles: ['D152.26.8'],
        length: workingDays(3),
        sentence: {
          vi: 'Gửi cho cơ quan nhận ủy thác trong 03 ngày làm việc từ ngày nhận bản án, quyết định liên quan.',
          en: 'Forward it within 3 working days of receiving the later judgment.',
        },
      }),
    ],
    opens: [{ act: 'RECEIVE_LATER_JUDGMENT', starts: ({ act }) => [{ from: dayIn(act, 'receivedOn') }] }],
    meets: [{ act: 'FORWARD_TO_DELEGATE' }],
  },
  tellDelegate: {
    label: { vi: 'Thông báo ngay cho cơ quan nhận ủy thác', en: 'Tell the receiving agency at once' },
    kind: 'duty',
    whose: 'officer',
    absent: [
      {
        to: '2022-02-28',
        why: { vi: 'Chưa có ủy thác xử lý tài sản.', en: 'There was no such delegation yet.' },
      },
    ],
    variants: [
      since2026({ ref: 'UYT-9', articles: ['D152.27'], length: atOnce, sentence: tellNow }),
      until2026({
        ref: 'U08',
        from: '2022-03-01',
        articles: ['L26.57.2'],
        length: atOnce,
        sentence: tellNow,
      }),
    ],
    opens: [
      {
        act: 'RECORD_DELEGATION_RESULT',
        starts: ({ act, after }) =>
          act.data['enough'] !== undefined && isProcessedElsewhere(after.delegation)
            ? [{ from: act.on }]
            : [],
      },
      ...(['POSTPONE', 'SUSPEND', 'TERMINATE'] as const).map((act) => ({
        act,
        starts: ({ act: given, after }: Turn) =>
          isProcessedElsewhere(after.delegation) ? [{ from: given.on }] : [],
      })),
    ],
    meets: [{ act: 'NOTIFY_DELEGATE' }],
    ends: [{ act: 'RESUME' }],
  },
  decideTransfer: {
    label: { vi: 'Quyết định chuyển giao quyền, nghĩa vụ', en: 'Decide the transfer' },
    kind: 'duty',
    whose: 'head',
    absent: absentBefore2026('Luật cũ không nêu số ngày.', 'The old law sets no days.'),
    variants: [
      since2026({
        ref: 'TRF-1',
        articles: ['L106.41.4', 'D152.25.4'],
        length: days(10),
        sentence: {
          vi: 'Ra quyết định chuyển giao trong 10 ngày từ ngày nhận văn bản hoặc xác định được người nhận.',
          en: 'Decide within 10 days of the paper, or of the transferee being known.',
        },
      }),
    ],
    opens: [{ act: 'RECEIVE_TRANSFER_PAPER', starts: ({ act }) => [{ from: dayIn(act, 'receivedOn') }] }],
    meets: [{ act: 'TRANSFER_RIGHTS' }],
    ends: atTheEnd,
  },
  holderHandsOver: {
    label: { vi: 'Người giữ tài sản giao tài sản', en: 'The holder hands over' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({ ref: 'TRF-3', articles: ['D152.25.2'], length: days(30), sentence: holder }),
      until2026({
        ref: 'U02',
        from: '2015-09-01',
        articles: ['D62.15.1.a'],
        length: days(30),
        sentence: holder,
      }),
    ],
    ...untilAnswered('holderHandsOver'),
  },
  heirsPerform: {
    label: { vi: 'Người thừa kế thực hiện nghĩa vụ', en: 'Heirs perform' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({ ref: 'TRF-4', articles: ['D152.25.3'], length: days(30), sentence: heirs }),
      until2026({
        ref: 'U03',
        from: '2015-09-01',
        articles: ['D62.15.1.b'],
        length: days(30),
        sentence: heirs,
      }),
    ],
    ...untilAnswered('heirsPerform'),
  },
  sueForDivision: {
    label: { vi: 'Khởi kiện phân chia di sản', en: 'Sue for division' },
    kind: 'right',
    whose: 'party',
    absent: [
      {
        from: '2026-07-01',
        why: { vi: 'Luật mới xử lý di sản trực tiếp.', en: 'The new law deals with the estate directly.' },
      },
    ],
    variants: [
      until2026({
        ref: 'U04',
        from: '2015-09-01',
        articles: ['D62.15.1.b'],
        length: days(30),
        sentence: {
          vi: 'Người liên quan khởi kiện phân chia di sản trong 30 ngày; quá hạn thì xử lý tài sản.',
          en: 'Those concerned sue for division within 30 days; then the asset is dealt with.',
        },
      }),
    ],
    ...untilAnswered('sueForDivision'),
  },
  heirsComeForward: {
    label: { vi: 'Người thừa kế liên hệ, khai nhận', en: 'Heirs come forward' },
    kind: 'right',
    whose: 'party',
    absent: [
      {
        from: '2026-07-01',
        why: { vi: 'Luật mới xử lý di sản trực tiếp.', en: 'The new law deals with the estate directly.' },
      },
    ],
    variants: [
      until2026({
        ref: 'U05',
        from: '2015-09-01',
        articles: ['D62.15.1.b'],
        length: { n: 3, unit: 'months' },
        sentence: {
          vi: 'Thông báo công khai, niêm yết 03 tháng; không có người khai nhận thì xử lý tài sản.',
          en: 'Public notice for 3 months; without heirs the asset is dealt with.',
        },
      }),
    ],
    ...untilAnswered('heirsComeForward'),
  },
} satisfies Record<string, EnforcementLimit>
