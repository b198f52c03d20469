import type { Variant } from '../../src/engine/vocabulary.ts'
import type { ArticleId } from './articles.ts'

/** A dated variant whose articles are checked against the list of provisions. */
export type EnforcementVariant = Variant & { articles: readonly ArticleId[] }

/** First day of Law 106/2025/QH15 and Decree 152/2026 (L Đ.115). */
export const newLaw = '2026-07-01'

/** Last day of Law 26/2008 for steps of enforcement. */
export const oldLawEnds = '2026-06-30'

/** From here the tables know Law 26/2008, as amended by 64/2014; earlier days cannot be judged. */
export const oldLawKnownFrom = '2015-07-01'

/** A row of the law of 2025: in force from 1 July 2026. */
export function since2026(
  record: Omit<EnforcementVariant, 'from' | 'to' | 'status'> & Partial<Pick<EnforcementVariant, 'status'>>,
): EnforcementVariant {
  return { status: 'verified', ...record, from: newLaw }
}

/** A row of the law of 2008: steps from 1 July 2015 to 30 June 2026, unless it says other days. */
export function until2026(
  record: Omit<EnforcementVariant, 'from' | 'to' | 'status'> &
    Partial<Pick<EnforcementVariant, 'from' | 'to' | 'status'>>,
): EnforcementVariant {
  return { status: 'verified', from: oldLawKnownFrom, to: oldLawEnds, ...record }
}

/** The first of some rows whose law governs a day: rows of the law of 2025 have a dash (`AUC-6`), those of 2008 none (`B03`). */
export function rowOn(rows: readonly string[], day: string): string | undefined {
  return rows.find((row) => row.includes('-') === day >= newLaw)
}

/** For rules that only the law of 2025 has: before it, their absence is known, not guessed. */
export function absentBefore2026(vi: string, en: string) {
  return [{ from: oldLawKnownFrom, to: oldLawEnds, why: { vi, en } }] as const
}
