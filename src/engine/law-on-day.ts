import type { CitedProvision, IsoDay, Law, Rule, Variant } from './vocabulary.ts'

/** The answer to "which text of this rule held on that day?". */
export type OnDay =
  | { known: true; variant: Variant }
  | { known: true; variant: null; why: { vi: string; en: string } }
  | { known: false }

/**
 * The variant of a rule in force on a day. Three answers: a variant; none, and that is known
 * (the rule did not exist then); or not known, in which case nobody may guess.
 */
export function findVariant(rule: Rule, day: IsoDay): OnDay {
  for (const variant of rule.variants) {
    if (variant.from <= day && (variant.to === undefined || day <= variant.to))
      return { known: true, variant }
  }
  for (const gap of rule.absent ?? []) {
    if ((gap.from ?? '') <= day && (gap.to === undefined || day <= gap.to))
      return { known: true, variant: null, why: gap.why }
  }
  return { known: false }
}

/** The provisions of a list that were in force on a day: an act stands on the law of its own day. */
export function citeInForce<F>(law: Law<F>, ids: readonly string[], day: IsoDay): CitedProvision[] {
  return citeArticles(law, ids).filter(
    ({ inForceFrom, inForceTo }) => inForceFrom <= day && (inForceTo === undefined || day <= inForceTo),
  )
}

/** The provisions a record cites, whole. An id outside the law's list is a fault of the law tables and throws. */
export function citeArticles<F>(law: Law<F>, ids: readonly string[]): CitedProvision[] {
  return ids.map((id) => {
    const provision = law.provisions[id]
    if (provision === undefined)
      throw new Error(`The law tables cite ${id}, which articles.ts does not hold.`)
    return { id, ...provision }
  })
}
