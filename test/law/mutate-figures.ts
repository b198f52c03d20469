import type { Law, Requirement, Rule, TimeLimitRule, Variant } from '../../src/engine/vocabulary.ts'
import type { Length } from '../../workflows/calendar/due-date.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'

/** One number of the law's tables, and the law with another in its place. */
export interface Figure {
  ref: string
  /** Where it stands: `limit appraisalContract length`, `condition cutStaysWithinLimit maxCutPercent`. */
  place: string
  value: number
  withValue(other: number): Law<Facts>
}

/** Every number of every rule: lengths (by kind too), how far a term may be extended, figures. */
export function listFigures(law: Law<Facts>): Figure[] {
  const ofLimits = Object.entries(law.limits).flatMap(([id, rule]) =>
    figuresOf(rule, `limit ${id}`, (variants) => {
      const changed: TimeLimitRule<Facts> = { ...rule, variants }
      return { ...law, limits: { ...law.limits, [id]: changed } }
    }),
  )
  const ofConditions = Object.entries(law.requirements).flatMap(([id, rule]) =>
    figuresOf(rule, `condition ${id}`, (variants) => {
      const changed: Requirement<Facts> = { ...rule, variants }
      return { ...law, requirements: { ...law.requirements, [id]: changed } }
    }),
  )
  return [...ofLimits, ...ofConditions]
}

function figuresOf(rule: Rule, where: string, lawWith: (variants: Variant[]) => Law<Facts>): Figure[] {
  return rule.variants.flatMap((variant, index) => {
    const replaced = (changed: Variant) => lawWith(rule.variants.with(index, changed))
    const figures: Figure[] = []
    const add = (ref: string, name: string, value: number, change: (other: number) => Variant) =>
      figures.push({ ref, place: `${where} ${name}`, value, withValue: (other) => replaced(change(other)) })
    const { length, lengths = {}, extension, figures: amounts = {} } = variant
    if (length !== undefined && length.unit !== 'immediately')
      add(variant.ref, 'length', length.n, (n) => ({ ...variant, length: withNumber(length, n) }))
    for (const [kind, one] of Object.entries(lengths))
      if (one.length.unit !== 'immediately')
        add(one.ref ?? variant.ref, `length of ${kind}`, one.length.n, (n) => ({
          ...variant,
          lengths: { ...lengths, [kind]: { ...one, length: withNumber(one.length, n) } },
        }))
    if (extension !== undefined)
      add(extension.ref, 'extension', extension.length.n, (n) => ({
        ...variant,
        extension: { ...extension, length: withNumber(extension.length, n) },
      }))
    for (const [name, value] of Object.entries(amounts))
      if (typeof value === 'number')
        add(variant.ref, name, value, (other) => ({ ...variant, figures: { ...amounts, [name]: other } }))
    return figures
  })
}

function withNumber(length: Length, n: number): Length {
  return { ...length, n } as Length
}
