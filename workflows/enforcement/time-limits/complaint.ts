import type { Limit, RecordedAct } from '../../../src/engine/vocabulary.ts'
import { dueDay } from '../../calendar/due-date.ts'
import { parseDay } from '../../calendar/parse-day.ts'
import { complaintNamed, findComplaint } from '../facts/complaint.ts'
import type { Facts } from '../facts.ts'
import { since2026, until2026 } from '../variant.ts'
import { circularFrom, circularUnknown } from './circular-13.ts'
import { dayIn, type EnforcementLimit, type Turn } from './time-limit.ts'

const days = (n: number) => ({ n, unit: 'days' }) as const
const workingDays = (n: number) => ({ n, unit: 'workingDays' }) as const

const ofComplaint = ({ act, limit, before }: { act: RecordedAct; limit: Limit; before: Facts }) =>
  complaintNamed(before.complaints, act) === limit.document
/** Closed by an act on the same complaint. */
const by = <A extends string>(act: A) => ({ act, matches: ofComplaint })
const byHigher = (...steps: string[]) => ({
  act: 'RECORD_HIGHER_STEP' as const,
  matches: (given: { act: RecordedAct; limit: Limit; before: Facts }) =>
    steps.includes(String(given.act.data['step'])) && ofComplaint(given),
})

/** A clock of one complaint, from a day, with the length for its kind. */
const forComplaint = ({ act, before, after }: Turn, from: string, lengthKind?: string) => {
  const id = complaintNamed(before.complaints, act)
  const found = after.complaints.find((one) => one.id === id)
  if (found === undefined) return []
  return [{ from, document: found.id, lengthKind: lengthKind ?? found.kind }]
}
const isHigher = ({ act }: Turn, step: string) => act.data['step'] === step
const isSecond = ({ act }: Turn) => act.data['level'] === 'second'

/** Once resumed, the clock is that of the acceptance, without the days that do not count. */
const goOn = (turn: Turn, level: 'first' | 'second') => {
  const one = findComplaint(turn.after.complaints, turn.act)
  if (one?.acceptedOn === undefined || one.level !== level) return []
  const { id, kind, acceptedOn, notCounted } = one
  return [{ from: acceptedOn, document: id, lengthKind: kind, notCounted }]
}

const moreTime = {
  act: 'EXTEND_COMPLAINT',
  matches: (given: Parameters<typeof ofComplaint>[0]) =>
    typeof given.act.data['days'] === 'number' && ofComplaint(given),
  until: (act: RecordedAct, { limit, calendar }: { limit: Limit; calendar: Parameters<typeof dueDay>[0] }) =>
    dueDay(calendar, parseDay(limit.due), days(Number(act.data['days']))).due.toString(),
}

const inTime = {
  vi: 'Khiếu nại lần đầu trong thời hiệu theo loại quyết định, hành vi, kể từ ngày được thông báo hợp lệ hoặc biết được.',
  en: 'A first complaint is made in the time for its kind, from valid notice or knowledge.',
}
const secondInTime = {
  vi: 'Khiếu nại lần hai trong 15 ngày từ ngày được thông báo hợp lệ quyết định giải quyết lần đầu.',
  en: 'A second complaint is made within 15 days of valid notice of the first decision.',
}
const accept = {
  vi: 'Thụ lý, hoặc không thụ lý và nêu lý do, trong 05 ngày làm việc từ ngày nhận đơn lần đầu.',
  en: 'Accept, or refuse with reasons, within 5 working days of the first complaint.',
}
const acceptSecond = {
  vi: 'Cấp trên thụ lý, hoặc nêu lý do không thụ lý, trong 10 ngày từ ngày nhận đơn lần hai.',
  en: 'The higher authority accepts or refuses within 10 days of the second complaint.',
}
const settle = {
  vi: 'Giải quyết khiếu nại lần đầu trong thời hạn theo loại khiếu nại, từ ngày thụ lý.',
  en: 'Decide the first complaint in the time for its kind, from acceptance.',
}
const settleSecond = {
  vi: 'Cấp trên giải quyết khiếu nại lần hai trong thời hạn theo loại khiếu nại, từ ngày thụ lý.',
  en: 'The higher authority decides the second complaint in the time for its kind.',
}

/** Complaints (khiếu nại): how long to complain, to accept, to decide, on two levels. */
export const complaintLimits = {
  complaintWindow: {
    label: { vi: 'Thời hiệu khiếu nại lần đầu', en: 'Time for a first complaint' },
    kind: 'right',
    whose: 'party',
    remindBefore: [],
    variants: [
      since2026({
        ref: 'CPL-1',
        articles: ['L106.96.2.a', 'L106.96.4'],
        lengths: {
          a: { length: days(15) },
          b: { length: days(10), ref: 'CPL-2', articles: ['L106.96.2.b'] },
          freeze: { length: days(10), ref: 'CPL-2', articles: ['L106.96.2.b'] },
          c: { length: days(30), ref: 'CPL-3', articles: ['L106.96.2.c'] },
          d: { length: days(30), ref: 'CPL-3', articles: ['L106.96.2.c'] },
        },
        sentence: inTime,
      }),
      until2026({
        ref: 'Q01',
        articles: ['L26.140.2.a'],
        lengths: {
          a: { length: days(15) },
          freeze: { length: workingDays(3), ref: 'Q02', articles: ['L26.140.2.b'] },
          b: { length: days(10), ref: 'Q03', articles: ['L26.140.2.b'] },
          c: { length: days(30), ref: 'Q04', articles: ['L26.140.2.c'] },
          d: { length: days(30), ref: 'Q05', articles: ['L26.140.2.d'] },
        },
        sentence: inTime,
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_COMPLAINT',
        starts(turn) {
          if (isSecond(turn)) return []
          const { act } = turn
          const from = typeof act.data['knownOn'] === 'string' ? act.data['knownOn'] : dayIn(act, 'filedOn')
          return forComplaint(turn, from, act.data['freeze'] === true ? 'freeze' : undefined)
        },
      },
    ],
    meets: [],
    ends: [by('ACCEPT_COMPLAINT'), by('REFUSE_COMPLAINT'), by('END_COMPLAINT')],
  },
  secondComplaintWindow: {
    label: { vi: 'Thời hiệu khiếu nại lần hai', en: 'Time for a second complaint' },
    kind: 'right',
    whose: 'party',
    variants: [
      since2026({
        ref: 'CPL-4',
        articles: ['L106.96.3'],
        lengths: {
          a: { length: days(15) },
          b: { length: days(15) },
          c: { length: days(15) },
          d: { length: days(15) },
        },
        sentence: secondInTime,
        status: 'openPoint',
        note: {
          vi: 'Với biện pháp bảo đảm, quyết định lần đầu có hiệu lực ngay (Đ.105(5)); luật không nói có được khiếu nại lần hai hay không: để ngỏ quyền khiếu nại.',
          en: 'On security the first decision takes effect at once (Art. 105(5)); whether a second complaint is open is not said: it is left open here.',
        },
      }),
      until2026({
        ref: 'Q06',
        articles: ['L26.140.2'],
        // None for security measures: the first decision is final (D62 Đ.38.3).
        lengths: { a: { length: days(15) }, c: { length: days(15) }, d: { length: days(15) } },
        sentence: secondInTime,
      }),
    ],
    opens: [
      {
        act: 'SEND_COMPLAINT_DECISION',
        starts(turn) {
          const one = findComplaint(turn.before.complaints, turn.act)
          return one?.step === 'decided' && one.level === 'first'
            ? forComplaint(turn, dayIn(turn.act, 'validOn'))
            : []
        },
      },
    ],
    meets: [
      {
        act: 'RECEIVE_COMPLAINT',
        matches: (given) => given.act.data['level'] === 'second' && ofComplaint(given),
        day: (act) => dayIn(act, 'filedOn'),
      },
    ],
  },
  acceptComplaint: {
    label: { vi: 'Thụ lý hoặc không thụ lý khiếu nại', en: 'Accept or refuse the complaint' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'CPL-5',
        articles: ['L106.104'],
        lengths: { first: { length: workingDays(5) }, notAcceptable: { length: workingDays(5) } },
        sentence: accept,
      }),
      until2026({
        ref: 'Q07',
        articles: ['L26.148'],
        lengths: {
          first: { length: workingDays(5) },
          notAcceptable: { length: workingDays(5), ref: 'Q15', articles: ['D62.38.1'] },
        },
        sentence: accept,
        from: '2015-09-01',
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_COMPLAINT',
        starts: (turn) =>
          isSecond(turn)
            ? []
            : forComplaint(
                turn,
                dayIn(turn.act, 'filedOn'),
                turn.act.data['notAcceptable'] === true ? 'notAcceptable' : 'first',
              ),
      },
    ],
    meets: [by('ACCEPT_COMPLAINT'), by('REFUSE_COMPLAINT')],
    ends: [by('END_COMPLAINT')],
  },
  acceptSecondComplaint: {
    label: { vi: 'Cấp trên thụ lý khiếu nại lần hai', en: 'Second complaint accepted or refused' },
    kind: 'duty',
    whose: 'outside',
    absent: [circularUnknown[1]],
    variants: [
      since2026({ ref: 'CPL-5', articles: ['L106.104'], length: days(10), sentence: acceptSecond }),
      until2026({
        ref: 'Q07',
        articles: ['T13.9'],
        length: days(10),
        sentence: acceptSecond,
        ...circularFrom,
      }),
    ],
    opens: [
      {
        act: 'RECEIVE_COMPLAINT',
        starts: (turn) =>
          isSecond(turn)
            ? withoutKind(turn).map((one) => ({ ...one, from: dayIn(turn.act, 'filedOn') }))
            : [],
      },
    ],
    meets: [byHigher('secondAccepted', 'secondRefused')],
    ends: [by('END_COMPLAINT')],
  },
  settleComplaint: {
    label: { vi: 'Giải quyết khiếu nại lần đầu', en: 'Decide the first complaint' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'CPL-6',
        articles: ['L106.102.1', 'L106.102.4'],
        lengths: {
          a: { length: days(15) },
          b: { length: workingDays(5), ref: 'CPL-7', articles: ['L106.102.2', 'L106.105.5'] },
          c: { length: days(30), ref: 'CPL-8', articles: ['L106.102.3'] },
          d: { length: days(30), ref: 'CPL-8', articles: ['L106.102.3'] },
        },
        sentence: settle,
      }),
      until2026({
        ref: 'Q08',
        articles: ['L26.146.1', 'L26.146.5'],
        lengths: {
          a: { length: days(15) },
          b: { length: workingDays(5), ref: 'Q09', articles: ['L26.146.2'] },
          c: { length: days(30), ref: 'Q10', articles: ['L26.146.3'] },
          d: { length: days(15), ref: 'Q11', articles: ['L26.146.4'] },
        },
        sentence: settle,
      }),
    ],
    opens: [
      { act: 'ACCEPT_COMPLAINT', starts: (turn) => forComplaint(turn, turn.act.on) },
      { act: 'RESUME_COMPLAINT', starts: (turn) => goOn(turn, 'first') },
    ],
    meets: [by('DECIDE_COMPLAINT')],
    ends: [by('END_COMPLAINT'), by('SUSPEND_COMPLAINT')],
    extensions: [moreTime],
  },
  settleSecondComplaint: {
    label: { vi: 'Cấp trên giải quyết khiếu nại lần hai', en: 'Second complaint decided' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'CPL-6',
        articles: ['L106.102.1', 'L106.102.4'],
        lengths: {
          a: { length: days(30) },
          b: { length: workingDays(5), ref: 'CPL-7', articles: ['L106.102.2'] },
          c: { length: days(45), ref: 'CPL-8', articles: ['L106.102.3'] },
          d: { length: days(45), ref: 'CPL-8', articles: ['L106.102.3'] },
        },
        sentence: settleSecond,
      }),
      until2026({
        ref: 'Q08',
        articles: ['L26.146.1', 'L26.146.5'],
        lengths: {
          a: { length: days(30) },
          c: { length: days(45), ref: 'Q10', articles: ['L26.146.3'] },
          d: { length: days(30), ref: 'Q11', articles: ['L26.146.4'] },
        },
        sentence: settleSecond,
      }),
    ],
    opens: [
      {
        act: 'RECORD_HIGHER_STEP',
        starts: (turn) => (isHigher(turn, 'secondAccepted') ? forComplaint(turn, turn.act.on) : []),
      },
      { act: 'RESUME_COMPLAINT', starts: (turn) => goOn(turn, 'second') },
    ],
    meets: [byHigher('secondDecided')],
    ends: [by('END_COMPLAINT'), by('SUSPEND_COMPLAINT')],
    extensions: [moreTime],
  },
  askForExplanation: {
    label: { vi: 'Yêu cầu người bị khiếu nại giải trình', en: 'Ask for an explanation' },
    kind: 'duty',
    whose: 'head',
    absent: circularUnknown,
    variants: [
      until2026({
        ref: 'Q12',
        articles: ['T13.9'],
        length: workingDays(2),
        sentence: {
          vi: 'Yêu cầu giải trình trong 02 ngày làm việc từ ngày thông báo thụ lý.',
          en: 'Ask for an explanation within 2 working days of the notice of acceptance.',
        },
        ...circularFrom,
      }),
    ],
    opens: [
      {
        act: 'ACCEPT_COMPLAINT',
        starts: withoutKind,
      },
    ],
    meets: [
      {
        act: 'SEND_REQUEST',
        matches: ({ act }) => String(act.data['matter']).startsWith('complaintExplanation'),
      },
      by('DECIDE_COMPLAINT'),
    ],
    ends: [by('END_COMPLAINT'), by('SUSPEND_COMPLAINT')],
  },
  endWithdrawnComplaint: {
    label: { vi: 'Đình chỉ giải quyết khiếu nại đã rút', en: 'End a withdrawn complaint' },
    kind: 'duty',
    whose: 'head',
    absent: circularUnknown,
    variants: [
      until2026({
        ref: 'Q13',
        articles: ['T13.10.1'],
        length: days(5),
        sentence: {
          vi: 'Đình chỉ giải quyết trong 05 ngày từ ngày nhận văn bản rút khiếu nại.',
          en: 'End the handling within 5 days of the withdrawal.',
        },
        ...circularFrom,
      }),
    ],
    opens: [
      {
        act: 'WITHDRAW_COMPLAINT',
        starts: withoutKind,
      },
    ],
    meets: [by('END_COMPLAINT')],
  },
  sendComplaintDecision: {
    label: { vi: 'Gửi quyết định giải quyết lần đầu', en: 'Send the first decision' },
    kind: 'duty',
    whose: 'office',
    absent: circularUnknown,
    variants: [
      until2026({
        ref: 'Q14',
        articles: ['T13.14'],
        length: workingDays(3),
        sentence: {
          vi: 'Gửi quyết định giải quyết khiếu nại lần đầu trong 03 ngày làm việc.',
          en: 'Send the first decision within 3 working days.',
        },
        ...circularFrom,
      }),
    ],
    opens: [{ act: 'DECIDE_COMPLAINT', starts: withoutKind }],
    meets: [by('SEND_COMPLAINT_DECISION')],
  },
  sendSecondDecision: {
    label: { vi: 'Cấp trên gửi quyết định giải quyết lần hai', en: 'The second decision is sent' },
    kind: 'duty',
    whose: 'outside',
    absent: circularUnknown,
    variants: [
      until2026({
        ref: 'Q14',
        articles: ['T13.14'],
        length: workingDays(7),
        sentence: {
          vi: 'Gửi quyết định giải quyết khiếu nại lần hai trong 07 ngày làm việc.',
          en: 'Send the second decision within 7 working days.',
        },
        ...circularFrom,
      }),
    ],
    opens: [
      {
        act: 'RECORD_HIGHER_STEP',
        starts: (turn) => (isHigher(turn, 'secondDecided') ? withoutKind(turn) : []),
      },
    ],
    meets: [by('SEND_COMPLAINT_DECISION')],
  },
  publishComplaintDecision: {
    label: { vi: 'Công khai quyết định giải quyết khiếu nại', en: 'Publish the decision' },
    kind: 'duty',
    whose: 'office',
    absent: circularUnknown,
    variants: [
      until2026({
        ref: 'Q14',
        articles: ['T13.14'],
        length: days(15),
        sentence: {
          vi: 'Công khai quyết định giải quyết khiếu nại trong 15 ngày.',
          en: 'Publish the decision within 15 days.',
        },
        ...circularFrom,
      }),
    ],
    opens: [{ act: 'DECIDE_COMPLAINT', starts: withoutKind }],
    meets: [by('PUBLISH_COMPLAINT_DECISION')],
  },
} satisfies Record<string, EnforcementLimit>

function withoutKind(turn: Turn) {
  return forComplaint(turn, turn.act.on).map(({ from, document }) => ({ from, document }))
}
