import { Temporal } from 'temporal-polyfill'
import { dueDay } from '../../calendar/due-date.ts'
import { limitationStart } from '../facts.ts'
import { limitationLengths } from '../time-limits/limitation-lengths.ts'
import { since2026, until2026 } from '../variant.ts'
import { cureByAct, type EnforcementRequirement, type Given } from './requirement.ts'

const closedList = {
  vi: 'Chỉ từ chối yêu cầu theo căn cứ luật định.',
  en: 'A request is refused only on a ground of the law.',
}
const onlyToComplete = {
  vi: 'Yêu cầu đã nhận; chỉ nhận lại khi yêu cầu trước chưa đầy đủ.',
  en: 'The request has been received; it is taken again only to complete one that was incomplete.',
}

/** Limitation of the request (thời hiệu yêu cầu thi hành án) and its effect on the decision. */
export const intakeRequirements = {
  withinLimitation: {
    variants: [
      since2026({
        ref: 'LIM-1',
        articles: ['L106.34.2', 'D152.10.2'],
        length: limitationLengths.law2025,
        sentence: {
          vi: 'Yêu cầu phải trong thời hiệu 05 năm, trừ khi Thủ trưởng chấp nhận yêu cầu quá hạn có lý do.',
          en: 'The request must be within the 5-year limitation, unless the head accepts a late one for a stated reason.',
        },
      }),
      until2026({
        ref: 'T06',
        articles: ['L26.30.1'],
        length: limitationLengths.law2008,
        sentence: {
          vi: 'Yêu cầu phải trong thời hiệu 05 năm kể từ ngày bản án có hiệu lực hoặc nghĩa vụ đến hạn.',
          en: 'The request must be within 5 years of legal effect or of the due date.',
        },
      }),
    ],
    check(given) {
      const filedOn = given.facts.request?.filedOn
      // A request given back for want of means may be made again at any time (LIM-3).
      if (
        given.facts.askedAgain ||
        filedOn === undefined ||
        given.act.data['lateRequestAccepted'] !== undefined
      )
        return null
      const limit = limitationEnd(given)
      if (limit === undefined || filedOn <= limit) return null
      return cureByAct('REFUSE_REQUEST', ['head', 'registrar'], {
        vi: `Yêu cầu ngày ${filedOn}, thời hiệu hết ngày ${limit}.`,
        en: `Requested on ${filedOn}; the limitation ended on ${limit}.`,
      })
    },
  },
  limitationHasEndedIfThatIsTheGround: {
    asksData: true,
    variants: [
      since2026({
        ref: 'INT-6',
        articles: ['L106.34.4'],
        length: limitationLengths.law2025,
        sentence: {
          vi: 'Chỉ từ chối vì hết thời hiệu khi thời hiệu đã hết.',
          en: 'A request may be refused for limitation only when the limitation has ended.',
        },
      }),
      until2026({
        ref: 'T14',
        articles: ['L26.31.5'],
        length: limitationLengths.law2008,
        sentence: {
          vi: 'Chỉ từ chối vì hết thời hiệu khi thời hiệu đã hết.',
          en: 'A request may be refused for limitation only when the limitation has ended.',
        },
      }),
    ],
    check(given) {
      if (given.act.data['ground'] !== 'limitationEnded') return null
      const { request } = given.facts
      const limitationEndsOn = limitationEnd(given)
      if (request === undefined || limitationEndsOn === undefined || request.filedOn > limitationEndsOn)
        return null
      return cureByAct('ISSUE_ENFORCEMENT_DECISION', ['head'], {
        vi: `Thời hiệu đến ngày ${limitationEndsOn}, yêu cầu ngày ${request.filedOn}.`,
        en: `The limitation runs to ${limitationEndsOn}; requested on ${request.filedOn}.`,
      })
    },
  },
  refusalGroundExists: {
    asksData: true,
    variants: [
      since2026({ ref: 'INT-6', articles: ['L106.34.4'], sentence: closedList, figures: { grounds: 5 } }),
      until2026({ ref: 'T14', articles: ['L26.31.5'], sentence: closedList, figures: { grounds: 3 } }),
    ],
    check({ act, variant }) {
      // Of the five grounds of 2026 the law of 2008 knows all but "already decided" (its a holds two of them).
      if (act.data['ground'] !== 'alreadyDecided' || variant.ref === 'INT-6') return null
      return { remedy: { kind: 'none', why: closedList } }
    },
  },
  earlierRequestIsIncomplete: {
    variants: [
      since2026({ ref: 'INT-5', articles: ['D152.9.6'], sentence: onlyToComplete }),
      until2026({ ref: 'T12', articles: ['L26.31.1'], sentence: onlyToComplete }),
    ],
    check: ({ facts }) =>
      facts.request?.complete === false ? null : cureByAct('ISSUE_ENFORCEMENT_DECISION', ['head']),
  },
} as const satisfies Record<string, EnforcementRequirement>

function limitationEnd(given: Given): string | undefined {
  const start = limitationStart(given.facts)
  const { length } = given.variant
  if (start === undefined || length === undefined) return undefined
  return dueDay(given.calendar, Temporal.PlainDate.from(start), length, { limitation: true }).due.toString()
}
