import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { coercionRequirements } from './coercion.ts'
import { cureByAct, type EnforcementRequirement } from './requirement.ts'

const forcedNeedsDecision = {
  vi: 'Cưỡng chế giao tài sản phải có quyết định cưỡng chế buộc giao.',
  en: 'A forced hand-over needs a coercion decision to hand over.',
}
const forcedInWorkingHours = {
  vi: 'Không cưỡng chế giao tài sản ban đêm, ngày nghỉ, ngày lễ.',
  en: 'No forced hand-over at night, on rest days or public holidays.',
}
const interestByTerm = {
  vi: 'Lãi tiền gửi trong thời hạn giao tài sản dùng để thi hành án; sau đó thuộc về người mua.',
  en: 'Interest inside the hand-over term goes to the enforcement, later interest to the buyer.',
}
const twoNotices = {
  vi: 'Chỉ chuyển giấy tờ cho cơ quan đã cấp sau hai lần thông báo mà người được nhận không đến nhận.',
  en: 'Papers pass to their issuer only after two notices to collect them.',
}

/** Hand-over (giao tài sản). */
export const handoverRequirements = {
  forcedHandoverIsDecided: {
    asksData: true,
    variants: [
      since2026({ ref: 'DEL-6', articles: ['L106.86.5', 'L106.71'], sentence: forcedNeedsDecision }),
      until2026({ ref: 'G03', articles: ['L26.103.3', 'L26.117'], sentence: forcedNeedsDecision }),
    ],
    check: ({ facts, act }) =>
      act.data['forced'] !== true || facts.coercion?.measures.includes('handover')
        ? null
        : cureByAct('DECIDE_COERCION', ['officer']),
  },
  forcedHandoverNotAtRestTime: {
    asksData: true,
    variants: [
      since2026({
        ref: 'COE-4',
        articles: ['L106.72.5'],
        sentence: forcedInWorkingHours,
        figures: { nightFrom: '22:00', nightTo: '06:00' },
      }),
      until2026({
        ref: 'C04',
        articles: ['L26.46.2'],
        sentence: forcedInWorkingHours,
        figures: { nightFrom: '22:00', nightTo: '06:00' },
      }),
    ],
    check: (given) =>
      given.act.data['forced'] === true ? coercionRequirements.notAtRestTime.check(given) : null,
  },
  interestGoesWhereDue: {
    asksData: true,
    variants: [
      since2026({ ref: 'DEL-5', articles: ['D152.30.7'], sentence: interestByTerm }),
      until2026({ ref: 'G02', from: '2015-09-01', articles: ['D62.27.4'], sentence: interestByTerm }),
    ],
    check({ act, limits }) {
      const term = limits.find((limit) => limit.rule === 'handover' && limit.asset === act.asset)
      if (term === undefined) return null
      const owner = String(act.data['earnedUpTo']) <= term.due ? 'enforcement' : 'buyer'
      if (act.data['goesTo'] === owner) return null
      return cureByAct('RECORD_DEPOSIT_INTEREST', ['accountant', 'officer'], {
        vi: `Thời hạn giao đến hết ngày ${term.due}.`,
        en: `The hand-over term runs to the end of ${term.due}.`,
      })
    },
  },
  recipientWasNotifiedTwice: {
    absent: absentBefore2026(
      'Các bảng luật cũ không có số lần thông báo nhận giấy tờ.',
      'The tables of the old law have no number of notices for papers.',
    ),
    variants: [
      since2026({
        ref: 'DEL-11',
        articles: ['D152.70.2'],
        sentence: twoNotices,
        figures: { notices: 2 },
      }),
    ],
    check({ facts, variant }) {
      const sent = facts.requests.filter(
        (one) =>
          (one.matter === 'collectPapers' || one.matter === 'collectPapersAbroad') &&
          one.answer?.result !== 'done',
      ).length
      return sent >= Number(variant.figures?.['notices']) ? null : cureByAct('SEND_REQUEST', ['officer'])
    },
  },
} satisfies Record<string, EnforcementRequirement>
