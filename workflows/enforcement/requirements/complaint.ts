import type { Words } from '../../../src/engine/vocabulary.ts'
import { dueDay } from '../../calendar/due-date.ts'
import { parseDay } from '../../calendar/parse-day.ts'
import type { ActName } from '../acts.ts'
import { type ComplaintFacts, findComplaint, isDone } from '../facts/complaint.ts'
import { denunciationNamed, findProtest } from '../facts/protest.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { actInstead, cureByAct, type EnforcementRequirement, type Given, textOf } from './requirement.ts'

const never = (vi: string, en: string) => ({ remedy: { kind: 'none', why: { vi, en } } }) as const

const step = (vi: string, en: string): Words => ({ vi, en })
const inOrder = step(
  'Khiếu nại được giải quyết theo thứ tự: nhận đơn, thụ lý hoặc không thụ lý, giải quyết, gửi quyết định.',
  'A complaint goes from receipt to acceptance or refusal, to the decision, to its sending.',
)
const whichComplaint = step(
  'Có nhiều khiếu nại; nêu khiếu nại nào.',
  'There are several complaints; say which.',
)
const inTime = step(
  'Không thụ lý khiếu nại đã hết thời hiệu, trừ thời gian có trở ngại khách quan, bất khả kháng.',
  'A complaint out of time is not accepted, but for the time of an obstacle or force majeure.',
)
const groundIsTrue = step(
  'Chỉ không thụ lý vì hết thời hiệu khi thời hiệu đã hết.',
  'A complaint is refused as late only when its time has ended.',
)
const twoLevels = step(
  'Khiếu nại chỉ có hai cấp: lần hai sau khi có quyết định lần đầu; quyết định lần hai có hiệu lực thi hành.',
  'There are two levels only: the second after the first decision, and the second decision is final.',
)
const atMostThirty = step(
  'Thời hạn giải quyết khiếu nại kéo dài không quá 30 ngày từ ngày hết thời hạn.',
  'The time to decide is carried on by no more than 30 days from its end.',
)
const withdrawn = step(
  'Đình chỉ giải quyết vì rút khiếu nại thì phải có văn bản rút khiếu nại.',
  'To end a complaint as withdrawn there must be a withdrawal.',
)
const pauseInTime = step(
  'Chỉ tạm dừng việc bị khiếu nại trong thời hạn giải quyết khiếu nại.',
  'What is complained of may be paused only within the time to decide.',
)
const firstByHead = step(
  'Thủ trưởng cơ quan thi hành án dân sự giải quyết lần đầu; lần hai thuộc cấp trên.',
  'The head of the agency decides the first complaint; the second is for the higher authority.',
)

/** For each act on a complaint: from which steps it may be given. */
const fromSteps: Readonly<Record<string, readonly ComplaintFacts['step'][]>> = {
  ACCEPT_COMPLAINT: ['received'],
  REFUSE_COMPLAINT: ['received'],
  EXTEND_COMPLAINT: ['accepted'],
  SUSPEND_COMPLAINT: ['accepted'],
  RESUME_COMPLAINT: ['suspended'],
  WITHDRAW_COMPLAINT: ['received', 'accepted', 'suspended'],
  END_COMPLAINT: ['received', 'accepted', 'suspended'],
  DECIDE_COMPLAINT: ['accepted'],
  SEND_COMPLAINT_DECISION: ['decided'],
  PUBLISH_COMPLAINT_DECISION: ['decided'],
  PAUSE_FOR_COMPLAINT: ['accepted'],
}

/** The act that brings a complaint on from a step towards the one wanted. */
function nextStep(one: ComplaintFacts, wanted: readonly ComplaintFacts['step'][]) {
  if (one.step === 'suspended') return cureByAct('RESUME_COMPLAINT', ['head'])
  if (one.step === 'received' && one.level === 'second') return cureByAct('RECORD_HIGHER_STEP', ['registrar'])
  if (one.step === 'received') return cureByAct('ACCEPT_COMPLAINT', ['head'])
  if (one.step === 'accepted' && wanted.includes('suspended')) return cureByAct('SUSPEND_COMPLAINT', ['head'])
  if (one.step === 'accepted' && wanted.includes('decided'))
    return one.level === 'second'
      ? cureByAct('RECORD_HIGHER_STEP', ['registrar'])
      : cureByAct('DECIDE_COMPLAINT', ['head'])
  return never('Khiếu nại đã qua bước này.', 'The complaint is past this step.')
}

function clockOf({ limits, facts, act }: Given, ...rules: string[]) {
  const id = findComplaint(facts.complaints, act)?.id
  return limits.find((limit) => rules.includes(limit.rule) && limit.document === id)
}

/** Conditions over complaints, denunciations and protests. */
export const complaintRequirements = {
  complaintIsAtThisStep: {
    variants: [
      since2026({ ref: 'CPL-5', articles: ['L106.104'], sentence: inOrder }),
      until2026({ ref: 'Q07', articles: ['L26.148', 'L26.142'], sentence: inOrder }),
    ],
    check({ facts, act }) {
      const one = findComplaint(facts.complaints, act)
      if (one === undefined) return cureByAct('RECEIVE_COMPLAINT', ['registrar', 'officer'])
      const wanted = fromSteps[act.act] ?? []
      const other = facts.complaints.find(({ step }) => wanted.includes(step))
      if (!wanted.includes(one.step) && act.data['complaint'] === undefined && other !== undefined)
        return cureByAct(act.act as ActName, undefined, whichComplaint, { complaint: other.id })
      if (!wanted.includes(one.step)) return nextStep(one, wanted)
      // Accepting and refusing a second complaint is for the higher authority.
      const ours = act.act === 'ACCEPT_COMPLAINT' || act.act === 'REFUSE_COMPLAINT'
      return ours && one.level === 'second' ? actInstead('RECORD_HIGHER_STEP', ['registrar']) : null
    },
  },
  complaintIsNotThereYet: {
    asksData: true,
    variants: [
      since2026({ ref: 'CPL-13', articles: ['L106.97'], sentence: inOrder }),
      until2026({ ref: 'Q15', articles: ['L26.141'], sentence: inOrder }),
    ],
    check({ facts, act }) {
      if (act.data['level'] === 'second') return null
      const one = findComplaint(facts.complaints, act)
      return one === undefined || one.step === 'refused'
        ? null
        : never(
            'Khiếu nại mang số này đã có; bỏ trống để hệ thống cho số mới.',
            'There is a complaint of this number; leave it out to be given a new one.',
          )
    },
  },
  complaintIsInTime: {
    asksData: true,
    variants: [
      since2026({ ref: 'CPL-13', articles: ['L106.97', 'L106.96.4'], sentence: inTime }),
      until2026({ ref: 'Q01', articles: ['L26.141', 'L26.140.2'], sentence: inTime }),
    ],
    check(given) {
      const one = findComplaint(given.facts.complaints, given.act)
      const window = clockOf(given, 'complaintWindow')
      if (one === undefined || window === undefined || one.excused || one.filedOn <= window.due) return null
      return actInstead('REFUSE_COMPLAINT', ['head'], {
        vi: `Thời hiệu hết ngày ${window.due}; đơn ngày ${one.filedOn}.`,
        en: `The time ended on ${window.due}; the complaint is of ${one.filedOn}.`,
      })
    },
  },
  complaintReallyCameLate: {
    asksData: true,
    variants: [
      since2026({ ref: 'CPL-13', articles: ['L106.97', 'L106.96.4'], sentence: groundIsTrue }),
      until2026({ ref: 'Q01', articles: ['L26.141', 'L26.140.2'], sentence: groundIsTrue }),
    ],
    check(given) {
      if (given.act.data['ground'] !== 'timeEnded') return null
      const one = findComplaint(given.facts.complaints, given.act)
      const window = clockOf(given, 'complaintWindow')
      if (one === undefined || window === undefined) return null
      return one.filedOn > window.due && !one.excused ? null : actInstead('ACCEPT_COMPLAINT', ['head'])
    },
  },
  answeredOnce: {
    asksData: true,
    absent: [
      {
        from: '2026-07-01',
        why: {
          vi: 'Luật mới không nhắc lại việc chỉ trả lời một lần.',
          en: 'The new law does not repeat that one answer is enough.',
        },
      },
      {
        to: '2015-08-31',
        why: {
          vi: 'Nghị định 62/2015 có hiệu lực từ 01/9/2015.',
          en: 'Decree 62/2015 is in force from 1 September 2015.',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'Q15',
        from: '2015-09-01',
        articles: ['D62.38.1'],
        sentence: step(
          'Việc chỉ dẫn, trả lời không thụ lý chỉ thực hiện một lần đối với một khiếu nại.',
          'That a complaint is not accepted is answered only once.',
        ),
      }),
    ],
    check({ facts, act }) {
      return findComplaint(facts.complaints, act)?.answered
        ? never('Đã trả lời một lần; lưu đơn.', 'It has been answered once; the letter is filed.')
        : null
    },
  },
  secondFollowsFirst: {
    asksData: true,
    variants: [
      since2026({ ref: 'CPL-9', articles: ['L106.98'], sentence: twoLevels }),
      until2026({ ref: 'Q06', articles: ['L26.142', 'D62.38.3'], from: '2015-09-01', sentence: twoLevels }),
    ],
    check({ facts, act, variant }) {
      if (act.data['level'] !== 'second') return null
      const one = findComplaint(facts.complaints, act)
      if (one === undefined) return cureByAct('RECEIVE_COMPLAINT', ['registrar', 'officer'])
      if (one.level === 'second' && one.step === 'decided')
        return never(
          'Quyết định giải quyết lần hai có hiệu lực thi hành; chỉ Bộ trưởng xem xét lại.',
          'The second decision is final; only the Minister may review it.',
        )
      if (variant.ref === 'Q06' && one.kind === 'b')
        return never(
          'Đối với biện pháp bảo đảm, quyết định giải quyết lần đầu có hiệu lực thi hành.',
          'On security the first decision is final.',
        )
      if (one.level === 'first' && one.step === 'decided') return null
      return one.level === 'first' && !isDone(one)
        ? nextStep(one, ['decided'])
        : never('Khiếu nại không còn ở lần đầu.', 'The complaint is not at its first level.')
    },
  },
  representativesAreInNumber: {
    asksData: true,
    absent: absentBefore2026(
      'Bảng luật cũ không có số người đại diện.',
      'The tables of the old law have no number of representatives.',
    ),
    variants: [
      since2026({
        ref: 'CPL-14',
        articles: ['D152.77'],
        sentence: step(
          'Từ 05 người cùng khiếu nại một nội dung phải cử người đại diện: đến 10 người cử không quá 02, từ 11 người không quá 05.',
          'Five or more who complain of one thing choose representatives: up to 2 for 5 to 10 people, up to 5 for more.',
        ),
        figures: { many: 5, few: 10, forFew: 2, forMany: 5 },
      }),
    ],
    check({ act, variant }) {
      const figure = (name: string) => Number(variant.figures?.[name])
      const people = Number(act.data['people'] ?? 1)
      if (people < figure('many')) return null
      const most = people <= figure('few') ? figure('forFew') : figure('forMany')
      const chosen = Number(act.data['representatives'] ?? 0)
      if (chosen >= 1 && chosen <= most) return null
      return cureByAct('RECEIVE_COMPLAINT', ['registrar', 'officer'], {
        vi: `${people} người: cử từ 1 đến ${most} người đại diện, đơn ghi ${chosen}.`,
        en: `${people} people choose 1 to ${most} representatives; the letter names ${chosen}.`,
      })
    },
  },
  moreTimeIsWithinLimit: {
    asksData: true,
    variants: [
      since2026({
        ref: 'CPL-6',
        articles: ['L106.102.3', 'L106.102.4'],
        sentence: atMostThirty,
        figures: { days: 30 },
      }),
      until2026({
        ref: 'Q08',
        articles: ['L26.146.3', 'L26.146.5'],
        sentence: atMostThirty,
        figures: { days: 30 },
      }),
    ],
    check(given) {
      const most = Number(given.variant.figures?.['days'])
      const days = Number(given.act.data['days'])
      const clock = clockOf(given, 'settleComplaint', 'settleSecondComplaint')
      const one = findComplaint(given.facts.complaints, given.act)
      const already = one?.extendedBy ?? 0
      if (already + days <= most) return null
      const latest =
        clock === undefined || already >= most
          ? undefined
          : dueDay(given.calendar, parseDay(clock.due), { n: most - already, unit: 'days' }).due.toString()
      if (latest === undefined)
        return never('Đã kéo dài hết mức luật cho.', 'It has been carried on as far as the law lets.')
      return {
        detail: { vi: `Kéo dài nhiều nhất đến ${latest}.`, en: `To ${latest} at the latest.` },
        remedy: { kind: 'act', act: 'EXTEND_COMPLAINT', by: ['head'], until: latest },
      }
    },
  },
  withdrawalIsThere: {
    asksData: true,
    variants: [
      since2026({ ref: 'CPL-12', articles: ['L106.105.3'], sentence: withdrawn }),
      until2026({ ref: 'Q13', articles: ['L26.143'], sentence: withdrawn }),
    ],
    check({ facts, act }) {
      if (act.data['ground'] !== 'complaintWithdrawn') return null
      const one = findComplaint(facts.complaints, act)
      return one === undefined || one.withdrawnOn !== undefined
        ? null
        : cureByAct('WITHDRAW_COMPLAINT', ['registrar', 'officer'])
    },
  },
  firstIsTheHeads: {
    asksData: true,
    variants: [
      since2026({ ref: 'CPL-9', articles: ['L106.98'], sentence: firstByHead }),
      until2026({ ref: 'Q08', articles: ['L26.142'], sentence: firstByHead }),
    ],
    check({ facts, act }) {
      return findComplaint(facts.complaints, act)?.level === 'second'
        ? actInstead('RECORD_HIGHER_STEP', ['registrar'])
        : null
    },
  },
  higherStepIsInOrder: {
    asksData: true,
    variants: [
      since2026({ ref: 'CPL-9', articles: ['L106.98'], sentence: twoLevels }),
      until2026({ ref: 'Q06', articles: ['L26.142'], sentence: twoLevels }),
    ],
    check({ facts, act }) {
      const one = findComplaint(facts.complaints, act)
      if (one === undefined) return cureByAct('RECEIVE_COMPLAINT', ['registrar', 'officer'])
      const name = textOf({ act }, 'step')
      if (name === 'orderedToSettle') return null
      if (name === 'ministerReviewed')
        return one.step === 'decided'
          ? null
          : isDone(one)
            ? never('Không có quyết định để xem xét lại.', 'There is no decision to review.')
            : nextStep(one, ['decided'])
      if (one.level !== 'second') return cureByAct('RECEIVE_COMPLAINT', ['registrar', 'officer'])
      const wanted = name === 'secondDecided' ? 'accepted' : 'received'
      if (one.step === wanted) return null
      return isDone(one) || one.step === 'accepted'
        ? never('Khiếu nại lần hai đã qua bước này.', 'The second complaint is past this step.')
        : nextStep(one, [wanted])
    },
  },
  lowerAuthorityIsOverdue: {
    asksData: true,
    variants: [
      since2026({
        ref: 'CPL-15',
        articles: ['D152.74.1'],
        sentence: step(
          'Cấp trên yêu cầu giải quyết khi cấp dưới quá thời hạn mà chưa giải quyết khiếu nại.',
          'The higher authority orders a settlement when the lower one is overdue.',
        ),
      }),
      until2026({
        ref: 'Q08',
        from: '2015-09-01',
        articles: ['D62.38.2'],
        sentence: step(
          'Cấp trên yêu cầu giải quyết khi cấp dưới quá thời hạn mà chưa giải quyết khiếu nại.',
          'The higher authority orders a settlement when the lower one is overdue.',
        ),
      }),
    ],
    check(given) {
      if (given.act.data['step'] !== 'orderedToSettle') return null
      const clock = clockOf(given, 'acceptComplaint', 'settleComplaint')
      if (clock === undefined)
        return never('Không có khiếu nại nào đang chờ giải quyết.', 'No complaint is waiting to be settled.')
      return given.act.on > clock.due
        ? null
        : { remedy: { kind: 'wait', until: parseDay(clock.due).add({ days: 1 }).toString() } }
    },
  },
  pauseIsWithinSettlement: {
    asksData: true,
    variants: [
      since2026({ ref: 'CPL-10', articles: ['L106.101.1.b', 'L106.84.1.b'], sentence: pauseInTime }),
      until2026({ ref: 'Q08', articles: ['L26.145'], sentence: pauseInTime }),
    ],
    check(given) {
      const clock = clockOf(given, 'settleComplaint', 'settleSecondComplaint')
      return clock === undefined || given.act.on <= clock.due
        ? null
        : actInstead('DECIDE_COMPLAINT', ['head'], {
            vi: `Thời hạn giải quyết hết ngày ${clock.due}.`,
            en: `The time to decide ended on ${clock.due}.`,
          })
    },
  },
  somethingIsPaused: {
    asksData: true,
    variants: [
      since2026({ ref: 'CPL-10', articles: ['L106.101.1.b'], sentence: pauseInTime }),
      until2026({ ref: 'Q08', articles: ['L26.145'], sentence: pauseInTime }),
    ],
    check: ({ facts, act }) =>
      findComplaint(facts.complaints, act)?.paused ? null : cureByAct('PAUSE_FOR_COMPLAINT', ['head']),
  },
  protestAwaitsAnswer: {
    asksData: true,
    variants: [
      since2026({
        ref: 'PRO-3',
        articles: ['L106.113.1'],
        sentence: step(
          'Phải có kháng nghị, kiến nghị chưa trả lời.',
          'There must be a protest not yet answered.',
        ),
      }),
      until2026({
        ref: 'Q18',
        articles: ['L26.161.1'],
        sentence: step(
          'Phải có kháng nghị, kiến nghị chưa trả lời.',
          'There must be a protest not yet answered.',
        ),
      }),
    ],
    check({ facts, act }) {
      const one = findProtest(facts.protests, act)
      return one === undefined || one.answer !== undefined
        ? cureByAct('RECEIVE_PROTEST', ['registrar', 'officer'])
        : null
    },
  },
  disagreementHasReasons: {
    asksData: true,
    absent: absentBefore2026(
      'Luật cũ không có yêu cầu này với kiến nghị.',
      'The old law asks for no reasons on a recommendation.',
    ),
    variants: [
      since2026({
        ref: 'PRO-5',
        articles: ['L106.113.4'],
        sentence: step(
          'Không nhất trí kiến nghị thì văn bản trả lời phải nêu rõ lý do.',
          'An answer that does not agree with a recommendation gives its reasons.',
        ),
      }),
    ],
    check({ facts, act }) {
      const one = findProtest(facts.protests, act)
      if (one?.type !== 'recommendation' || act.data['result'] === 'accepted') return null
      return act.data['reasons'] === undefined ? cureByAct('ANSWER_PROTEST', ['head']) : null
    },
  },
  protestWasAccepted: {
    asksData: true,
    variants: [
      since2026({
        ref: 'PRO-3',
        articles: ['L106.113.1'],
        sentence: step(
          'Thực hiện kháng nghị, kiến nghị sau khi đã trả lời chấp nhận.',
          'A protest is carried out once it has been accepted in the answer.',
        ),
      }),
      until2026({
        ref: 'Q19',
        articles: ['L26.161.1'],
        sentence: step(
          'Thực hiện kháng nghị sau khi đã trả lời chấp nhận.',
          'A protest is carried out once it has been accepted in the answer.',
        ),
      }),
    ],
    check({ facts, act }) {
      const one = findProtest(facts.protests, act)
      if (one === undefined) return cureByAct('RECEIVE_PROTEST', ['registrar', 'officer'])
      if (one.answer === undefined) return cureByAct('ANSWER_PROTEST', ['head'])
      return one.answer.result === 'rejected'
        ? never('Kháng nghị không được chấp nhận.', 'The protest was not accepted.')
        : null
    },
  },
  denunciationIsAtThisStep: {
    asksData: true,
    variants: [
      since2026({
        ref: 'DEN-1',
        articles: ['L106.110.2'],
        sentence: step(
          'Tố cáo được nhận, thụ lý rồi mới giải quyết.',
          'A denunciation is received and accepted before it is settled.',
        ),
      }),
      until2026({
        ref: 'Q16',
        articles: ['L26.157'],
        sentence: step(
          'Tố cáo được nhận, thụ lý rồi mới giải quyết.',
          'A denunciation is received and accepted before it is settled.',
        ),
      }),
    ],
    check({ facts, act }) {
      const id = denunciationNamed(facts.denunciations, act)
      const one = facts.denunciations.find((found) => found.id === id)
      if (one === undefined || one.settledOn !== undefined)
        return cureByAct('RECEIVE_DENUNCIATION', ['head', 'registrar'])
      if (act.act === 'ACCEPT_DENUNCIATION')
        return one.acceptedOn === undefined
          ? null
          : never('Tố cáo đã được thụ lý.', 'The denunciation has been accepted.')
      return one.acceptedOn === undefined ? cureByAct('ACCEPT_DENUNCIATION', ['head']) : null
    },
  },
} satisfies Record<string, EnforcementRequirement>
