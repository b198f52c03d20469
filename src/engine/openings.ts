import type { Law, TimeLimitRule } from './vocabulary.ts'

type OpeningEntry<F> = { id: string; rule: TimeLimitRule<F>; opening: TimeLimitRule<F>['opens'][number] }

const openingIndex = new WeakMap<object, Map<string, OpeningEntry<never>[]>>()

/** The openings an act may trigger, indexed once per law. */
export function openingsFor<F>(law: Law<F>, act: string): readonly OpeningEntry<F>[] {
  let index = openingIndex.get(law.limits) as Map<string, OpeningEntry<F>[]> | undefined
  if (index === undefined) {
    index = new Map()
    for (const [id, rule] of Object.entries(law.limits)) {
      for (const opening of rule.opens) {
        if ('after' in opening) continue
        const entries = index.get(opening.act) ?? []
        entries.push({ id, rule, opening })
        index.set(opening.act, entries)
      }
    }
    openingIndex.set(law.limits, index as never)
  }
  return index.get(act) ?? []
}

/** The rules whose clock starts where the clock of this rule ends. */
export function chainedAfter<F>(law: Law<F>, id: string): [string, TimeLimitRule<F>][] {
  return Object.entries(law.limits).filter(([, rule]) =>
    rule.opens.some((opening) => 'after' in opening && opening.after === id),
  )
}
