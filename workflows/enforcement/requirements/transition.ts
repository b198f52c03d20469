import { findVariant } from '../../../src/engine/law-on-day.ts'
import type { TimeLimitRule } from '../../../src/engine/vocabulary.ts'
import { type AdoptedClock, adoptedClocks, adoptedKind, listNamed } from '../facts/adoption.ts'
import type { Facts } from '../facts.ts'
import { timeLimits } from '../time-limits/all-time-limits.ts'
import { since2026, until2026 } from '../variant.ts'
import type { EnforcementRequirement } from './requirement.ts'

const knownClocks = {
  vi: 'Mỗi thời hạn đang chạy khi tiếp nhận phải là thời hạn có hiệu lực vào ngày nó bắt đầu.',
  en: 'Each clock taken over must be one that was in force on the day it began.',
}
const onlyAsFar = {
  vi: 'Chỉ gia hạn thời hạn mà luật cho gia hạn, và không quá mức luật cho.',
  en: 'Only a term that the law lets be extended, and only as far as it says.',
}

const technical = {
  vi: 'Quy tắc của hệ thống khi tiếp nhận việc đang thi hành; luật cũ không có điều riêng.',
  en: 'A rule of the system for matters taken over; the old law has no article of its own.',
}

/** Matters taken over, and extension of terms. */
export const transitionRequirements = {
  adoptedClocksAreKnown: {
    asksData: true,
    hard: true,
    variants: [
      since2026({ ref: 'TRN-2', articles: ['D152.115.1'], sentence: knownClocks }),
      until2026({ ref: 'TRN-2', articles: [], status: 'unverified', sentence: knownClocks, note: technical }),
    ],
    check({ act, facts }) {
      const named = listNamed(act)
      const wrong = [
        ...adoptedClocks(act)
          .filter((clock) => !isInForce(clock, adoptedKind(act, clock)))
          .map(({ ref, from }) => `${ref} (${from})`),
        ...named.obligations.filter((ref) => !facts.obligations.some((one) => one.ref === ref)),
        ...named.parties.filter((ref) => !facts.parties.some((one) => one.ref === ref)),
        ...named.assets.filter((ref) => !named.knownAssets.includes(ref)),
        ...named.about.filter((ref) => !named.knownOpen.includes(ref)),
      ]
      if (wrong.length === 0) return null
      const list = wrong.join(', ')
      return {
        detail: {
          vi: `Không có hiệu lực vào ngày bắt đầu, hoặc không có trong việc này: ${list}.`,
          en: `Not in force on its first day, or not of this matter: ${list}.`,
        },
        remedy: { kind: 'act', act: 'ADOPT_MATTER', by: ['registrar', 'officer'] },
      }
    },
  },
  extensionIsAllowed: {
    asksData: true,
    variants: [
      since2026({ ref: 'AUC-16', articles: ['D152.65.1'], sentence: onlyAsFar }),
      until2026({ ref: 'V08', from: '2020-05-01', articles: ['D62.9.2.a'], sentence: onlyAsFar }),
      until2026({
        ref: 'V08',
        to: '2020-04-30',
        articles: ['L26.44.3'],
        status: 'unverified',
        sentence: onlyAsFar,
        note: {
          vi: 'Trước 01/5/2020 chưa đọc được điều cho gia hạn; dẫn điều về xác minh được ủy quyền.',
          en: 'No article on an extension was at hand for the days before 1/5/2020; cited is that on delegated verification.',
        },
      }),
    ],
    check({ act, limits }) {
      const { limit: ref, asset, recipient, until } = act.data
      const found = limits.find(
        (limit) =>
          limit.ref === ref &&
          (asset === undefined || asset === limit.asset) &&
          (recipient === undefined || recipient === limit.recipient),
      )
      const miss = (vi: string, en: string) =>
        ({
          detail: { vi, en },
          remedy: {
            kind: 'none',
            why: { vi: 'Luật không cho gia hạn thời hạn này.', en: 'The law lets no one extend this term.' },
          },
        }) as const
      if (found === undefined)
        return miss(`Không có thời hạn ${String(ref)} đang chạy.`, `No term ${String(ref)} is running.`)
      const latest = found.extendableTo
      if (latest === undefined)
        return miss(`${found.ref} không được gia hạn.`, `${found.ref} cannot be extended.`)
      if (String(until) <= latest) return null
      return {
        detail: { vi: `Gia hạn nhiều nhất đến ${latest}.`, en: `To ${latest} at the latest.` },
        remedy: { kind: 'act', act: 'EXTEND_TERM', by: ['officer'], until: latest, data: { until: latest } },
      }
    },
  },
} satisfies Record<string, EnforcementRequirement>

/** Whether a row had such a clock on that day, with a length for its kind where it has several. */
function isInForce({ ref, from, rule: named }: AdoptedClock, kind: string | undefined): boolean {
  return Object.entries<TimeLimitRule<Facts>>(timeLimits).some(([id, rule]) => {
    if (named !== undefined && named !== id) return false
    const answer = findVariant(rule, from)
    if (!answer.known || answer.variant === null) return false
    const { variant } = answer
    const lengths = variant.lengths ?? {}
    if (variant.ref !== ref && !Object.values(lengths).some((one) => one.ref === ref)) return false
    return variant.length !== undefined || (kind !== undefined && Object.hasOwn(lengths, kind))
  })
}
