import type { Limit, RecordedAct } from '../../../src/engine/vocabulary.ts'
import { coerciveDecisions } from '../facts/coercion.ts'
import { findSecurity, securityNamed, standingSecurities } from '../facts/security.ts'
import type { Facts } from '../facts.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { untilAnswered } from './answer.ts'
import { atTheEnd, type EnforcementLimit, type Turn } from './time-limit.ts'

const days = (n: number) => ({ n, unit: 'days' }) as const
const workingDays = (n: number) => ({ n, unit: 'workingDays' }) as const
const hours = (n: number) => ({ n, unit: 'hours' }) as const
const atOnce = { n: 0, unit: 'immediately' } as const

const fromMoment = ({ act }: Turn) => ({ from: act.on, ...(act.at === undefined ? {} : { at: act.at }) })

/** A clock of the measure an act is about, from the act (its moment where it says one). */
const forMeasure = (turn: Turn, lengthKind?: string) => {
  const id = securityNamed(turn.before.securities, turn.act)
  const one = turn.after.securities.find((found) => found.id === id)
  return one === undefined
    ? []
    : [{ ...fromMoment(turn), document: one.id, lengthKind: lengthKind ?? one.measure }]
}
const is = ({ act }: Turn, field: string, value: string) => act.data[field] === value

const ofMeasure = ({ act, limit, before }: { act: RecordedAct; limit: Limit; before: Facts }) =>
  securityNamed(before.securities, act) === limit.document
const by = <A extends string>(act: A) => ({ act, matches: ofMeasure })
const any = () => true

/** Every act by which a coercive measure is decided. */
const coerced = coerciveDecisions.map((act) => ({ act }))
const coercedAnyhow = coerced.map((closing) => ({ ...closing, matches: any }))

const applyNow = {
  vi: 'Áp dụng ngay biện pháp bảo đảm, không phải thông báo trước; Thừa hành viên đề nghị thì quyết định hoặc từ chối trong 24 giờ.',
  en: 'Security is applied at once and without notice; on an office’s proposal within 24 hours, or refused.',
}
const formalDecision = {
  vi: 'Ra quyết định phong tỏa, tạm giữ trong 24 giờ từ khi lập biên bản.',
  en: 'The formal decision follows within 24 hours of the minutes.',
}
const toProcuracy = {
  vi: 'Gửi ngay biên bản, quyết định cho Viện kiểm sát.',
  en: 'Minutes and decision go to the procuracy at once.',
}
const coerceOrEnd = {
  vi: 'Trong 10 ngày từ ngày đủ căn cứ (luật cũ: từ ngày phong tỏa, từ ngày xác định chủ sở hữu) áp dụng cưỡng chế hoặc chấm dứt.',
  en: 'Within 10 days of the complete grounds (old law: of the freeze, of the owner being known) coerce or end it.',
}
const endIt = {
  vi: 'Ra quyết định chấm dứt biện pháp bảo đảm trong 03 ngày làm việc từ ngày có căn cứ (luật cũ: chấm dứt phong tỏa ngay).',
  en: 'End the measure within 3 working days of the ground (old law: a freeze at once).',
}
const sendNow = {
  vi: 'Gửi ngay quyết định tạm ngừng giao dịch, tạm dừng đăng ký cho cơ quan, người có liên quan.',
  en: 'The decision to stop dealings goes at once to those concerned.',
}
const vsdc = {
  vi: 'VSDC phong tỏa chứng khoán trong 01 ngày làm việc từ ngày nhận quyết định.',
  en: 'The depository freezes within 1 working day of the decision.',
}
const notKnown = [
  {
    from: newLaw,
    why: {
      vi: 'Điều tương ứng của Luật 106/2025 về biện pháp khẩn cấp tạm thời chưa có trong các bảng.',
      en: 'The matching article of Law 106/2025 on interim measures is not in the tables.',
    },
  },
] as const

/** Security measures (biện pháp bảo đảm). */
export const securityLimits = {
  applySecurity: {
    label: { vi: 'Áp dụng hoặc từ chối biện pháp bảo đảm', en: 'Apply or refuse security' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'SEC-1',
        articles: ['L106.66.1'],
        lengths: {
          party: { length: atOnce },
          enforcementOffice: { length: hours(24), ref: 'SEC-10', articles: ['D151.43.2'] },
        },
        sentence: applyNow,
      }),
      until2026({
        ref: 'S01',
        articles: ['L26.66.1'],
        lengths: { party: { length: atOnce } },
        sentence: applyNow,
      }),
    ],
    opens: [
      {
        act: 'REQUEST_SECURITY',
        starts: (turn) => [
          { ...fromMoment(turn), lengthKind: String(turn.act.data['proposedBy'] ?? 'party') },
        ],
      },
    ],
    meets: [{ act: 'APPLY_SECURITY' }, { act: 'PUT_ON_BY_MINUTES' }, { act: 'REFUSE_SECURITY' }],
    ends: atTheEnd,
  },
  officeMatterUnperformed: {
    label: { vi: 'Tự nguyện sau quyết định bảo đảm (việc của văn phòng)', en: 'Performance after security' },
    kind: 'right',
    whose: 'party',
    absent: absentBefore2026('Luật cũ không có việc này.', 'The old law had no such matter.'),
    variants: [
      since2026({
        ref: 'SEC-10',
        articles: ['D151.43.2'],
        length: workingDays(5),
        sentence: {
          vi: 'Sau 05 ngày làm việc từ ngày nhận quyết định mà không thi hành, không thỏa thuận thì văn phòng kết thúc và bàn giao.',
          en: 'After 5 working days without performance or agreement the office ends its matter and hands it over.',
        },
      }),
    ],
    opens: [
      {
        act: 'APPLY_SECURITY',
        starts: (turn) =>
          is(turn, 'proposedBy', 'enforcementOffice')
            ? forMeasure(turn).map(({ from, document }) => ({ from, document }))
            : [],
      },
    ],
    meets: [
      { act: 'RECORD_PERFORMANCE', matches: any },
      { act: 'RECORD_AGREEMENT', matches: any },
    ],
    ends: [by('END_SECURITY')],
  },
  formalSecurityDecision: {
    label: { vi: 'Ra quyết định sau biên bản khẩn cấp', en: 'Formal decision after the minutes' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'SEC-4',
        articles: ['L106.67.4'],
        lengths: {
          freeze: { length: hours(24) },
          hold: { length: hours(24), ref: 'SEC-5', articles: ['L106.69.2'] },
        },
        sentence: formalDecision,
      }),
      until2026({
        ref: 'S02',
        articles: ['L26.67.2'],
        lengths: {
          freeze: { length: hours(24) },
          hold: { length: hours(24), ref: 'S04', articles: ['L26.68.2'] },
        },
        sentence: formalDecision,
      }),
    ],
    opens: [{ act: 'PUT_ON_BY_MINUTES', starts: (turn) => forMeasure(turn) }],
    meets: [by('APPLY_SECURITY')],
    ends: [by('END_SECURITY')],
  },
  urgentSecurityToProcuracy: {
    label: { vi: 'Gửi Viện kiểm sát biên bản, quyết định khẩn cấp', en: 'Urgent security to the procuracy' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'SEC-4',
        articles: ['L106.67.4'],
        lengths: {
          freeze: { length: atOnce },
          hold: { length: atOnce, ref: 'SEC-5', articles: ['L106.69.2'] },
        },
        sentence: toProcuracy,
      }),
      until2026({
        ref: 'S02',
        articles: ['L26.67.2'],
        lengths: {
          freeze: { length: atOnce },
          hold: { length: atOnce, ref: 'S04', articles: ['L26.68.2'] },
        },
        sentence: toProcuracy,
      }),
    ],
    opens: [
      {
        act: 'APPLY_SECURITY',
        starts: (turn) =>
          findSecurity(turn.before.securities, turn.act)?.step === 'minutes' ? forMeasure(turn) : [],
      },
    ],
    meets: [{ act: 'SEND_TO_PROCURACY', matches: any }],
  },
  coerceOrEndSecurity: {
    label: { vi: 'Cưỡng chế hoặc chấm dứt biện pháp bảo đảm', en: 'Coerce or end the security' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'SEC-2',
        articles: ['L106.66.4'],
        lengths: {
          frozen: { length: days(10) },
          hold: { length: days(10) },
          stopTransaction: { length: days(10) },
        },
        sentence: coerceOrEnd,
      }),
      // The old law counts a freeze from its decision, the others from the day the owner is known.
      until2026({
        ref: 'S03',
        articles: ['L26.67.3'],
        lengths: {
          freeze: { length: days(10) },
          hold: { length: days(10), ref: 'S05', articles: ['L26.68.5'] },
          stopTransaction: { length: days(10), ref: 'S07', articles: ['L26.69.4'] },
          holdReturned: { length: days(10), ref: 'S05', articles: ['L26.68.5'] },
          stopReturned: { length: days(10), ref: 'S07', articles: ['L26.69.4'] },
        },
        sentence: coerceOrEnd,
      }),
    ],
    opens: [
      {
        act: 'APPLY_SECURITY',
        starts: (turn) => (is(turn, 'measure', 'freeze') ? forMeasure(turn, 'freeze') : []),
      },
      {
        act: 'RECORD_SECURITY_GROUND',
        starts(turn) {
          const measure = findSecurity(turn.before.securities, turn.act)?.measure
          if (is(turn, 'ground', 'coercionReady'))
            return forMeasure(turn, measure === 'freeze' ? 'frozen' : measure)
          // What is not the debtor's goes back in the same ten days of the old law.
          if (!is(turn, 'ground', 'notDebtors')) return []
          return forMeasure(turn, measure === 'hold' ? 'holdReturned' : 'stopReturned')
        },
      },
    ],
    meets: [...coercedAnyhow, by('END_SECURITY')],
    ends: [{ act: 'COMPLETE', matches: any }],
  },
  endSecurity: {
    label: { vi: 'Chấm dứt biện pháp bảo đảm', en: 'End the security' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'SEC-6',
        articles: ['L106.95.2'],
        lengths: {
          freeze: { length: workingDays(3) },
          hold: { length: workingDays(3) },
          stopTransaction: { length: workingDays(3) },
        },
        sentence: endIt,
      }),
      until2026({
        ref: 'S08',
        articles: ['L26.77'],
        lengths: { freeze: { length: atOnce } },
        sentence: endIt,
      }),
    ],
    opens: [
      {
        act: 'RECORD_SECURITY_GROUND',
        starts: (turn) => (is(turn, 'ground', 'coercionReady') ? [] : forMeasure(turn)),
      },
      {
        act: 'COMPLETE',
        starts: ({ act, after }) =>
          standingSecurities(after.securities).map(({ id, measure }) => ({
            from: act.on,
            document: id,
            lengthKind: measure,
          })),
      },
    ],
    meets: [by('END_SECURITY')],
  },
  bankReport: {
    label: { vi: 'Nơi giữ tài khoản báo kết quả phong tỏa', en: 'The keeper reports the freeze' },
    kind: 'duty',
    whose: 'outside',
    absent: absentBefore2026(
      'Bảng luật cũ không có thời hạn này.',
      'The tables of the old law have no such term.',
    ),
    variants: [
      since2026({
        ref: 'SEC-3',
        articles: ['D152.43.2'],
        length: hours(24),
        sentence: {
          vi: 'Nơi quản lý tài khoản báo kết quả trong 24 giờ từ khi phong tỏa.',
          en: 'The keeper of the account reports within 24 hours of the freeze.',
        },
      }),
    ],
    opens: [
      {
        act: 'SEND_SECURITY',
        starts: (turn) =>
          is(turn, 'to', 'keeper') &&
          findSecurity(turn.before.securities, turn.act)?.measure === 'freeze' &&
          !is(turn, 'taken', 'refusedOrNobody')
            ? forMeasure(turn).map(({ lengthKind: _kind, ...rest }) => rest)
            : [],
      },
    ],
    meets: [by('RECORD_SECURITY_RESULT')],
    ends: [by('END_SECURITY')],
  },
  sendStopDecision: {
    label: { vi: 'Gửi ngay quyết định tạm dừng đăng ký, giao dịch', en: 'Send the stop decision at once' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({ ref: 'SEC-11', articles: ['L106.68.2', 'D152.111.1'], length: atOnce, sentence: sendNow }),
      until2026({ ref: 'S06', articles: ['L26.69.2'], length: atOnce, sentence: sendNow }),
    ],
    opens: [
      {
        act: 'APPLY_SECURITY',
        starts: (turn) =>
          is(turn, 'measure', 'stopTransaction')
            ? forMeasure(turn).map(({ lengthKind: _kind, ...rest }) => rest)
            : [],
      },
    ],
    meets: [by('SEND_SECURITY')],
    ends: [by('END_SECURITY')],
  },
  vsdcFreeze: {
    label: { vi: 'VSDC phong tỏa chứng khoán', en: 'The depository freezes' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({ ref: 'SEC-9', articles: ['D152.57.1.a'], length: workingDays(1), sentence: vsdc }),
      until2026({
        ref: 'S09',
        from: '2015-09-01',
        articles: ['D62.13.5.a'],
        length: workingDays(1),
        sentence: vsdc,
      }),
    ],
    ...untilAnswered('vsdcFreeze'),
  },
  interimSecurity: {
    label: { vi: 'Áp dụng ngay biện pháp theo quyết định khẩn cấp', en: 'Secure under an interim measure' },
    kind: 'duty',
    whose: 'officer',
    absent: notKnown,
    variants: [
      until2026({
        ref: 'S10',
        articles: ['L26.130.1'],
        length: hours(24),
        sentence: {
          vi: 'Áp dụng bảo đảm, cưỡng chế trong 24 giờ từ khi nhận quyết định thi hành biện pháp khẩn cấp tạm thời.',
          en: 'Secure or coerce within 24 hours of receiving the decision on an interim measure.',
        },
      }),
    ],
    opens: [
      {
        act: 'ASSIGN_OFFICER',
        starts: (turn) => (turn.after.judgment.type === 'interimMeasure' ? [fromMoment(turn)] : []),
      },
    ],
    meets: [{ act: 'APPLY_SECURITY' }, { act: 'PUT_ON_BY_MINUTES' }, ...coerced],
    ends: atTheEnd,
  },
  decideOnInterimChange: {
    label: { vi: 'Ra ngay quyết định theo thay đổi của Tòa án', en: 'Decide at once on the change' },
    kind: 'duty',
    whose: 'head',
    absent: notKnown,
    variants: [
      until2026({
        ref: 'S12',
        articles: ['L26.131', 'L26.132.1'],
        length: atOnce,
        sentence: {
          vi: 'Ra ngay quyết định thi hành án mới, thu hồi quyết định cũ, hoặc đình chỉ khi biện pháp bị hủy.',
          en: 'Decide anew at once and withdraw the old decision, or end it when the measure is cancelled.',
        },
      }),
    ],
    opens: [{ act: 'RECORD_INTERIM_CHANGE', starts: ({ act }) => [{ from: act.on }] }],
    meets: [{ act: 'DECIDE_ON_INTERIM_CHANGE' }],
    ends: atTheEnd,
  },
  releaseCancelledInterim: {
    label: { vi: 'Giải tỏa khi biện pháp khẩn cấp bị hủy', en: 'Release after the cancellation' },
    kind: 'duty',
    whose: 'officer',
    absent: notKnown,
    variants: [
      until2026({
        ref: 'S11',
        articles: ['L26.132.1'],
        length: hours(24),
        sentence: {
          vi: 'Giải tỏa, trả lại trong 24 giờ từ khi có quyết định đình chỉ thi hành biện pháp khẩn cấp tạm thời.',
          en: 'Release and return within 24 hours of the decision that ends the interim measure.',
        },
      }),
    ],
    opens: [
      {
        act: 'DECIDE_ON_INTERIM_CHANGE',
        starts: (turn) => (is(turn, 'change', 'cancelled') ? [fromMoment(turn)] : []),
      },
    ],
    meets: [{ act: 'END_SECURITY' }, { act: 'RELEASE_SEIZURE', matches: any }],
  },
} satisfies Record<string, EnforcementLimit>
