import { Temporal } from 'temporal-polyfill'
import { dueDay } from '../../calendar/due-date.ts'
import { standingDeclaration } from '../facts/notice.ts'
import type { Facts } from '../facts.ts'
import { returnTerm, separateBookLengths } from '../time-limits/separate-book-lengths.ts'
import { absentBefore2026, oldLawKnownFrom, since2026, until2026 } from '../variant.ts'
import { dayAfter } from './day-after.ts'
import {
  actInstead,
  cureByAct,
  cureByWaiting,
  type EnforcementRequirement,
  type Given,
  textOf,
} from './requirement.ts'

const onGround = {
  vi: 'Chỉ ra quyết định khi xác minh cho thấy chưa có điều kiện và có một căn cứ luật định.',
  en: 'The decision needs a verification that found no means and a ground of the law.',
}
const declaredFirst = {
  vi: 'Phải có quyết định về việc chưa có điều kiện thi hành án.',
  en: 'There must be a decision that enforcement is not yet possible.',
}
const meansFirst = {
  vi: 'Chỉ tiếp tục khi xác minh cho thấy người phải thi hành án đã có điều kiện.',
  en: 'Enforcement continues only when a verification found means.',
}
/** Law 26/2008 knows three of the eight grounds (Đ.44a(1)). */
const groundsOf2008 = ['noIncomeNoAsset', 'thingOrPaperGone', 'addressUnknown']

/** A debtor without means yet (chưa có điều kiện thi hành án). */
export const notEnforceableRequirements = {
  noMeansAreFound: {
    variants: [
      since2026({ ref: 'NOC-1', articles: ['L106.38.1'], sentence: onGround }),
      until2026({ ref: 'V10', articles: ['L26.44a.1'], sentence: onGround }),
    ],
    check(given) {
      if (given.facts.verification?.result !== 'noMeans')
        return cureByAct('VERIFY_CONDITIONS', ['officer'], {
          vi: 'Chưa có kết quả xác minh là chưa có điều kiện.',
          en: 'No verification has found that means are missing.',
        })
      const ground = textOf(given, 'ground')
      if (given.variant.ref !== 'V10' || ground === undefined || groundsOf2008.includes(ground)) return null
      return { remedy: { kind: 'none', why: onGround } }
    },
  },
  postponementIsStated: {
    asksData: true,
    absent: [
      {
        from: oldLawKnownFrom,
        to: '2015-08-31',
        why: { vi: 'Nghị định 62/2015 chưa có hiệu lực.', en: 'Decree 62/2015 was not yet in force.' },
      },
      {
        from: '2026-07-01',
        why: {
          vi: 'Nghị định 152/2026 không còn yêu cầu này.',
          en: 'Decree 152/2026 no longer asks for it.',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'V11',
        from: '2015-09-01',
        articles: ['D62.9.3'],
        sentence: {
          vi: 'Chưa xác định được địa chỉ thì quyết định phải ghi rõ việc thi hành án bị hoãn.',
          en: 'Where the address is unknown the decision must say that enforcement is postponed.',
        },
      }),
    ],
    check(given) {
      const isUnknown = textOf(given, 'ground') === 'addressUnknown'
      return !isUnknown || given.act.data['statesPostponement'] === true
        ? null
        : cureByAct('DECLARE_NOT_ENFORCEABLE', ['head'], {
            vi: 'Ghi việc hoãn vào quyết định.',
            en: 'State the postponement in the decision.',
          })
    },
  },
  isDeclaredNotEnforceable: {
    variants: [
      since2026({ ref: 'NOC-2', articles: ['L106.38.2'], sentence: declaredFirst }),
      until2026({ ref: 'V12', from: '2015-09-01', articles: ['D62.11.1'], sentence: declaredFirst }),
    ],
    check: ({ facts }) =>
      facts.notice.notEnforceable === undefined ? cureByAct('DECLARE_NOT_ENFORCEABLE', ['head']) : null,
  },
  meansAreFoundAgain: {
    variants: [
      since2026({ ref: 'NOC-11', articles: ['L106.38.2'], sentence: meansFirst }),
      until2026({ ref: 'V15', from: '2015-09-01', articles: ['D62.9.4'], sentence: meansFirst }),
    ],
    check({ facts }) {
      const declared = standingDeclaration(facts.notice)
      if (declared === undefined) return { remedy: { kind: 'none', why: declaredFirst } }
      return declared.meansFoundOn === undefined ? cureByAct('VERIFY_CONDITIONS', ['officer']) : null
    },
  },
  separateBookIsDue: {
    variants: [
      since2026({
        ref: 'NOC-8',
        articles: ['D152.22.1', 'L106.38.3'],
        lengths: separateBookLengths.law2025,
        sentence: {
          vi: 'Việc chủ động chuyển sổ riêng sau 02 năm, đã xác minh đủ kỳ, không có thông tin mới.',
          en: 'An ex officio matter goes to the separate book after 2 years, all periodic checks done, nothing new.',
        },
      }),
      until2026({
        ref: 'V16',
        from: '2020-05-01',
        articles: ['D62.9.5'],
        lengths: separateBookLengths.law2008,
        figures: { checks: 2 },
        sentence: {
          vi: 'Chuyển sổ riêng sau 01 năm (02 năm với án tù dài, không rõ địa chỉ), đã xác minh ít nhất hai lần, không có thông tin mới.',
          en: 'To the separate book after 1 year (2 for a long prison term or unknown address), two verifications, nothing new.',
        },
      }),
    ],
    check(given) {
      const declared = standingDeclaration(given.facts.notice)
      if (declared === undefined) return cureByAct('DECLARE_NOT_ENFORCEABLE', ['head'])
      const isNew = given.variant.ref === 'NOC-8'
      if (isNew && given.facts.kind === 'onRequest')
        return {
          remedy: {
            kind: 'none',
            why: {
              vi: 'Việc theo yêu cầu thì gửi lại yêu cầu thi hành án, không chuyển sổ.',
              en: 'In a matter on request the request is returned; it does not go to the book.',
            },
          },
        }
      const end = endOfTerm(given, declared.on, declared.yearly)
      if (given.act.on <= end) return cureByWaiting(dayAfter(end))
      const checksMissing = isNew
        ? isCheckOverdue(given)
        : declared.checks < Number(given.variant.figures?.['checks'])
      return checksMissing || declared.newsToVerify !== undefined || declared.meansFoundOn !== undefined
        ? declared.meansFoundOn === undefined
          ? cureByAct('VERIFY_CONDITIONS', ['officer'])
          : actInstead('CONTINUE_ENFORCEMENT', ['head'])
        : null
    },
  },
  requestMayBeReturned: {
    asksData: true,
    absent: absentBefore2026(
      'Trước 01/7/2026 việc chưa có điều kiện chuyển sổ theo dõi riêng, không gửi lại yêu cầu (NĐ 62/2015 Đ.9(5)).',
      'Before 1 July 2026 such a matter went to the separate book; no request was returned (D62 Art. 9(5)).',
    ),
    variants: [
      since2026({
        ref: 'NOC-7',
        articles: ['L106.38.4', 'D152.22.2'],
        length: returnTerm,
        figures: { requests: 2 },
        sentence: {
          vi: 'Gửi lại yêu cầu khi đã hết 02 năm, đã xác minh đủ kỳ, không có thông tin mới; hoặc người được thi hành án giữ giấy tờ không giao sau 02 lần yêu cầu.',
          en: 'The request is returned after 2 years, all periodic checks done, nothing new; or where the creditor keeps the title papers after 2 requests.',
        },
      }),
    ],
    check(given) {
      if (textOf(given, 'because') === 'titlePapersWithheld')
        return timesAskedForTitlePapers(given.facts) >= Number(given.variant.figures?.['requests'])
          ? null
          : cureByAct('SEND_REQUEST', ['officer'], {
              vi: 'Yêu cầu người được thi hành án giao giấy tờ ít nhất 02 lần.',
              en: 'Ask the creditor for the papers at least twice.',
            })
      const declared = standingDeclaration(given.facts.notice)
      if (declared === undefined) return cureByAct('DECLARE_NOT_ENFORCEABLE', ['head'])
      const { length } = given.variant
      const end =
        length === undefined
          ? declared.on
          : dueDay(given.calendar, Temporal.PlainDate.from(declared.on), length).due.toString()
      if (given.act.on <= end) return cureByWaiting(dayAfter(end))
      if (declared.meansFoundOn !== undefined) return cureByAct('CONTINUE_ENFORCEMENT', ['head'])
      return isCheckOverdue(given) || declared.newsToVerify !== undefined
        ? cureByAct('VERIFY_CONDITIONS', ['officer'])
        : null
    },
  },
  meansAreProven: {
    asksData: true,
    absent: absentBefore2026(
      'Luật cũ không gửi lại yêu cầu của việc chưa có điều kiện.',
      'The old law did not return the request of such a matter.',
    ),
    variants: [
      since2026({
        ref: 'NOC-9',
        articles: ['D152.22.2', 'L106.38.4'],
        sentence: {
          vi: 'Yêu cầu lại sau khi đã gửi lại yêu cầu thì phải có tài liệu chứng minh người phải thi hành án có điều kiện.',
          en: 'To ask again after a return, proof is needed that the debtor has means.',
        },
      }),
    ],
    check: ({ act }) =>
      act.data['proofOfMeans'] !== undefined
        ? null
        : cureByAct('RECEIVE_REQUEST', ['registrar', 'clerk', 'officer'], {
            vi: 'Nhận lại yêu cầu cùng tài liệu chứng minh.',
            en: 'Take the request in with the proof.',
          }),
  },
  titlePapersAreHandedOver: {
    absent: absentBefore2026('Nghị định 62/2015 không có quy định này.', 'Decree 62/2015 has no such rule.'),
    variants: [
      since2026({
        ref: 'NOC-10',
        articles: ['D152.42.8'],
        figures: { requests: 2 },
        sentence: {
          vi: 'Người được thi hành án giữ giấy tờ, không giao sau 02 lần yêu cầu: không xử lý tài sản, gửi lại yêu cầu.',
          en: 'The creditor keeps the title papers after 2 requests: the asset is not processed, the request is returned.',
        },
      }),
    ],
    check({ facts, act, variant }) {
      const isStep = ['DECIDE_COERCION', 'NOTIFY_SEIZURE', 'SEIZE'].includes(act.act)
      return isStep && timesAskedForTitlePapers(facts) >= Number(variant.figures?.['requests'])
        ? actInstead('RETURN_REQUEST', ['head'])
        : null
    },
  },
} satisfies Record<string, EnforcementRequirement>

/** How often the creditor was asked for the title papers he keeps; none once he has handed them over. */
function timesAskedForTitlePapers(facts: Facts): number {
  const asked = facts.requests.filter((one) => one.matter === 'titlePapers')
  return asked.some((one) => one.answer?.result === 'done') ? 0 : asked.length
}

function endOfTerm(given: Given, from: string, yearly: boolean): string {
  const length = given.variant.lengths?.[yearly ? 'yearly' : 'ordinary']?.length
  if (length === undefined) return from
  return dueDay(given.calendar, Temporal.PlainDate.from(from), length).due.toString()
}

function isCheckOverdue(given: Given): boolean {
  return given.limits.some((limit) => limit.rule === 'periodicVerification' && limit.due < given.act.on)
}
