import type { Facts } from '../facts.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { limitationLengths } from './limitation-lengths.ts'
import { dayIn, type EnforcementLimit, onItsDay } from './time-limit.ts'

const decideInTime = {
  vi: 'Ra quyết định thi hành án trong 05 ngày làm việc từ ngày nhận đủ yêu cầu và bản án.',
  en: 'Issue the decision within 5 working days of the request and the judgment.',
}

/** From the judgment to the enforcement decision (tiếp nhận, thời hiệu, ra quyết định). */
export const intakeLimits = {
  limitation: {
    label: { vi: 'Thời hiệu yêu cầu thi hành án', en: 'Limitation of the request' },
    kind: 'right',
    whose: 'party',
    limitation: true,
    remindBefore: [],
    variants: [
      since2026({
        ref: 'LIM-1',
        articles: ['L106.34.2', 'BLDS.151', 'BLDS.148.5'],
        length: limitationLengths.law2025,
        sentence: {
          vi: 'Đương sự có quyền yêu cầu trong 05 năm.',
          en: 'A party may request enforcement within 5 years.',
        },
      }),
      until2026({
        ref: 'T06',
        from: '2009-07-01',
        articles: ['L26.30.1'],
        length: limitationLengths.law2008,
        sentence: {
          vi: 'Đương sự có quyền yêu cầu trong 05 năm.',
          en: 'A party may request enforcement within 5 years.',
        },
      }),
    ],
    opens: [],
    meets: [{ act: 'RECEIVE_REQUEST', day: (act) => dayIn(act, 'filedOn') }],
    ends: [{ act: 'ISSUE_ENFORCEMENT_DECISION' }, { act: 'REFUSE_REQUEST' }],
  },
  requestCompletion: {
    label: { vi: 'Đề nghị bổ sung yêu cầu', en: 'Ask to complete the request' },
    kind: 'duty',
    whose: 'registrar',
    absent: absentBefore2026(
      'Luật 26/2008 không quy định thời hạn này.',
      'Law 26/2008 states no such period.',
    ),
    variants: [
      since2026({
        ref: 'INT-5',
        articles: ['D152.9.6'],
        length: { n: 1, unit: 'workingDays' },
        sentence: {
          vi: 'Đơn chưa đủ thì đề nghị bổ sung trong 01 ngày làm việc.',
          en: 'Ask to complete an incomplete request within 1 working day.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_REQUEST',
        starts: (turn) => (turn.act.data['complete'] === false ? onItsDay(turn) : []),
      },
    ],
    meets: [{ act: 'ASK_TO_COMPLETE_REQUEST' }],
    ends: [{ act: 'ISSUE_ENFORCEMENT_DECISION' }, { act: 'REFUSE_REQUEST' }],
  },
  requestRefusal: {
    label: { vi: 'Từ chối yêu cầu', en: 'Refuse the request' },
    kind: 'right',
    whose: 'head',
    remindBefore: [],
    variants: [
      since2026({
        ref: 'INT-6',
        articles: ['L106.34.4'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Từ chối bằng văn bản trong 05 ngày làm việc từ ngày nhận yêu cầu.',
          en: 'Refuse in writing within 5 working days of the request.',
        },
      }),
      until2026({
        ref: 'T14',
        articles: ['L26.31.5'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Từ chối bằng văn bản trong 05 ngày làm việc từ ngày nhận yêu cầu.',
          en: 'Refuse in writing within 5 working days of the request.',
        },
      }),
    ],
    opens: [{ act: 'RECEIVE_REQUEST', starts: onItsDay }],
    meets: [{ act: 'REFUSE_REQUEST' }],
    ends: [{ act: 'ISSUE_ENFORCEMENT_DECISION' }, { act: 'RECEIVE_REQUEST' }],
  },
  decisionOnRequest: {
    label: { vi: 'Ra quyết định thi hành án theo yêu cầu', en: 'Decision on request' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'DEC-4',
        articles: ['L106.34.3'],
        length: { n: 5, unit: 'workingDays' },
        sentence: decideInTime,
      }),
      until2026({
        ref: 'D01',
        articles: ['L26.36.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: decideInTime,
      }),
    ],
    opens: [
      { act: 'RECEIVE_REQUEST', starts: onItsDay },
      // Law 106 counts from the request AND the judgment: the first copy that comes after the request starts it anew.
      {
        act: 'RECEIVE_JUDGMENT',
        refs: ['DEC-4'],
        starts: ({ act, before }) => (completesRequest(before) ? [{ from: dayIn(act, 'receivedOn') }] : []),
      },
    ],
    meets: [{ act: 'ISSUE_ENFORCEMENT_DECISION' }],
    ends: [
      { act: 'REFUSE_REQUEST' },
      { act: 'RECEIVE_REQUEST' },
      {
        act: 'RECEIVE_JUDGMENT',
        matches: ({ limit, before }) => limit.ref === 'DEC-4' && completesRequest(before),
      },
    ],
  },
  decisionExOfficio: {
    label: { vi: 'Ra quyết định thi hành án chủ động', en: 'Decision ex officio' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'DEC-1',
        articles: ['L106.33.2', 'L106.33.3.a'],
        lengths: {
          ordinary: { length: { n: 5, unit: 'workingDays' } },
          interimMeasure: { length: { n: 0, unit: 'immediately' }, ref: 'DEC-2', articles: ['L106.33.3.b'] },
          bankruptcy: { length: { n: 3, unit: 'workingDays' }, ref: 'DEC-3', articles: ['L106.33.3.c'] },
        },
        sentence: {
          vi: 'Chủ động ra quyết định: 05 ngày làm việc; biện pháp khẩn cấp tạm thời: ngay; phá sản: 03 ngày làm việc.',
          en: 'Decide ex officio: 5 working days; interim measures: at once; bankruptcy: 3 working days.',
        },
      }),
      until2026({
        ref: 'D02',
        articles: ['L26.36.2'],
        lengths: {
          ordinary: { length: { n: 5, unit: 'workingDays' } },
          interimMeasure: { length: { n: 0, unit: 'immediately' }, ref: 'D03', articles: ['L26.36.2.đ'] },
          bankruptcy: { length: { n: 3, unit: 'workingDays' }, ref: 'D04', articles: ['L26.36.2.e'] },
        },
        sentence: {
          vi: 'Chủ động ra quyết định: 05 ngày làm việc; biện pháp khẩn cấp tạm thời: ngay; phá sản: 03 ngày làm việc.',
          en: 'Decide ex officio: 5 working days; interim measures: at once; bankruptcy: 3 working days.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_JUDGMENT',
        starts: ({ act, before }) =>
          before.kind === 'exOfficio'
            ? [{ from: dayIn(act, 'receivedOn'), lengthKind: before.judgment.type }]
            : [],
      },
    ],
    meets: [{ act: 'ISSUE_ENFORCEMENT_DECISION' }],
  },
} as const satisfies Record<string, EnforcementLimit>

function completesRequest(before: Facts): boolean {
  return before.request !== undefined && before.judgmentReceivedOn === undefined
}
