import { mustGoToProcuracy, noticeRuleOf } from '../papers/paper-kinds.ts'
import { since2026, until2026 } from '../variant.ts'
import { type EnforcementRequirement, textOf } from './requirement.ts'

const toServe = {
  vi: 'Phải có văn bản cần thông báo và người nhận là đương sự của việc.',
  en: 'There must be a paper to serve, and the recipient must be a party.',
}
const toSend = {
  vi: 'Phải có văn bản cần gửi Viện kiểm sát.',
  en: 'There must be a paper to send to the procuracy.',
}

/** Notice and sending (thông báo, gửi quyết định). */
export const noticeRequirements = {
  paperToServeExists: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'NTF-1', articles: ['L106.35.1'], sentence: toServe }),
      until2026({ ref: 'N01', articles: ['L26.39.1'], sentence: toServe }),
    ],
    check(given) {
      const recipient = textOf(given, 'recipient')
      const document = textOf(given, 'document')
      if (!given.facts.parties.some((party) => party.ref === recipient)) {
        const known = given.facts.parties.map((party) => party.ref).join(', ')
        return {
          detail: { vi: `Người nhận: một trong ${known}.`, en: `Recipient: one of ${known}.` },
          remedy: noneFor(toServe),
        }
      }
      const servable = given.facts.papers.filter((paper) => noticeRuleOf(paper) !== undefined)
      if (
        document === undefined
          ? servable.length > 0
          : given.facts.papers.some((paper) => paper.ref === document)
      )
        return null
      const list = servable.map((paper) => paper.ref).join(', ') || '–'
      return { detail: { vi: `Văn bản: ${list}.`, en: `Papers: ${list}.` }, remedy: noneFor(toServe) }
    },
  },
  paperToSendExists: {
    variants: [
      since2026({ ref: 'NTF-2', articles: ['L106.35.2'], sentence: toSend }),
      until2026({ ref: 'D08', articles: ['L26.38'], sentence: toSend }),
    ],
    check(given) {
      const document = textOf(given, 'document')
      const found =
        document === undefined
          ? given.facts.papers.some(mustGoToProcuracy)
          : given.facts.papers.some((paper) => paper.ref === document)
      return found ? null : { remedy: noneFor(toSend) }
    },
  },
} as const satisfies Record<string, EnforcementRequirement>

function noneFor(why: { vi: string; en: string }) {
  return { kind: 'none', why } as const
}
