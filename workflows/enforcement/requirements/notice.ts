import type { Miss } from '../../../src/engine/vocabulary.ts'
import { servedPaper } from '../facts.ts'
import { mustGoToProcuracy, noticeRuleOf } from '../papers/paper-kinds.ts'
import { since2026, until2026 } from '../variant.ts'
import { cureByAct, type EnforcementRequirement, type Given, textOf } from './requirement.ts'

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
      const ref = servedPaper(given.facts, given.act)
      const paper = given.facts.papers.find((one) => one.ref === ref)
      if (paper !== undefined && (document !== undefined || servable.length > 0))
        return isServedBefore(given, paper.issuedOn) ? tooEarly(paper.ref, paper.issuedOn) : null
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
} satisfies Record<string, EnforcementRequirement>

// A notice dated before its paper would let the voluntary period run out before there was anything to perform.
function isServedBefore(given: Given, issuedOn: string): boolean {
  return ['servedOn', 'validOn'].some((field) => (textOf(given, field) ?? issuedOn) < issuedOn)
}

function tooEarly(ref: string, issuedOn: string): Miss {
  return cureByAct('SERVE_NOTICE', ['officer', 'clerk'], {
    vi: `Văn bản ${ref} ra ngày ${issuedOn}; ngày giao, ngày hợp lệ không thể trước đó.`,
    en: `The paper ${ref} was issued on ${issuedOn}; it cannot have been served before.`,
  })
}

function noneFor(why: { vi: string; en: string }) {
  return { kind: 'none', why } as const
}
