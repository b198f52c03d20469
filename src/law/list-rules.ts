import { citeArticles, findVariant } from '../engine/law-on-day.ts'
import type { CitedProvision, IsoDay, Law, Rule, Variant, Words } from '../engine/vocabulary.ts'

/** One rule of law as it is shown: what it says, since when, how sure we are. */
export interface RuleView {
  ref: string
  rule: string
  type: 'timeLimit' | 'condition' | 'warning' | 'counting' | 'act'
  label?: Words
  sentence: Words
  note?: Words
  status: Variant['status']
  from: IsoDay
  to?: IsoDay
  articles: CitedProvision[]
  length?: Variant['length']
  lengths?: Variant['lengths']
  figures?: Variant['figures']
}

/** Every rule in force on a day. */
export function listRules<F>(law: Law<F>, on: IsoDay): RuleView[] {
  return entriesOf(law).flatMap(({ id, type, label, rule }) => {
    const answer = findVariant(rule, on)
    return answer.known && answer.variant !== null ? [view(law, id, type, label, answer.variant)] : []
  })
}

/** Every record a row id stands for, whatever the day: clocks, conditions, counting rules, and acts that rest on it. */
export function describeRule<F>(law: Law<F>, ref: string): (RuleView | ActView)[] {
  const rules = entriesOf(law).flatMap(({ id, type, label, rule }) =>
    rule.variants
      .filter((variant) => isRow(variant, ref))
      .map((variant) => view(law, id, type, label, variant)),
  )
  const acts = Object.entries(law.acts).filter(([, act]) => act.rows.includes(ref))
  return [
    ...rules,
    ...acts.map(([act, { label, basis, by }]) => ({
      ref,
      type: 'act' as const,
      act,
      label,
      by,
      articles: citeArticles(law, basis),
    })),
  ]
}

/** An act that rests on a row. */
export interface ActView {
  ref: string
  type: 'act'
  act: string
  label: Words
  by: readonly string[]
  articles: CitedProvision[]
}

function isRow(variant: Variant, ref: string): boolean {
  return variant.ref === ref || Object.values(variant.lengths ?? {}).some((special) => special.ref === ref)
}

function entriesOf<F>(law: Law<F>): { id: string; type: RuleView['type']; label?: Words; rule: Rule }[] {
  return [
    ...Object.entries(law.limits).map(([id, rule]) => ({
      id,
      type: 'timeLimit' as const,
      label: rule.label,
      rule,
    })),
    ...Object.entries(law.requirements).map(([id, rule]) => ({ id, type: 'condition' as const, rule })),
    ...Object.entries(law.signing).map(([id, rule]) => ({ id, type: 'condition' as const, rule })),
    ...Object.entries(law.warnings).map(([id, rule]) => ({ id, type: 'warning' as const, rule })),
    ...Object.entries(law.countingRules).map(([id, rule]) => ({ id, type: 'counting' as const, rule })),
  ]
}

function view<F>(
  law: Law<F>,
  id: string,
  type: RuleView['type'],
  label: Words | undefined,
  variant: Variant,
): RuleView {
  const { articles, ...rest } = variant
  return {
    ...rest,
    rule: id,
    type,
    articles: citeArticles(law, articles),
    ...(label === undefined ? {} : { label }),
  }
}
