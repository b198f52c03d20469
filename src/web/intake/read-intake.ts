import type { Intake } from '../api/intake.ts'
import { readDay } from '../format/day.ts'
import type { Dictionary } from '../words/vietnamese.ts'

/** What was typed into the form of an intake. Parties are named by their place in the list. */
export interface TypedIntake {
  kind: Intake['kind']
  judgment: {
    number: string
    court: string
    date: string
    effectiveOn?: string
    kind?: Intake['judgment']['kind']
    type?: Intake['judgment']['type']
  }
  groups?: Intake['groups']
  parties: { role: Intake['parties'][number]['role']; name?: string }[]
  obligations: { type: string; amount?: string; from?: string; to?: string }[]
}

const letters = { creditor: 'c', debtor: 'd', related: 'r' } as const

/** The intake as the API wants it: creditors become c1, c2…, debtors d1…, related r1…, obligations o1…. */
export function readIntake(typed: TypedIntake, today: string): Intake {
  const counts = { creditor: 0, debtor: 0, related: 0 }
  const parties = typed.parties.map(({ role, name = '' }) => {
    counts[role] += 1
    return { ref: `${letters[role]}${counts[role]}`, role, name: name.trim() }
  })
  const refOf = (place?: string) => (place === undefined ? undefined : parties[Number(place)]?.ref)
  const { number, court, date, effectiveOn, kind, type } = typed.judgment
  const effective = effectiveOn?.trim() ? readDay(effectiveOn, today) : null
  return {
    kind: typed.kind,
    judgment: {
      number: number.trim(),
      court: court.trim(),
      date: readDay(date, today) ?? today,
      ...(effective === null ? {} : { effectiveOn: effective }),
      ...(kind === undefined ? {} : { kind }),
      ...(type === undefined ? {} : { type }),
    },
    ...(typed.groups === undefined || typed.groups.length === 0 ? {} : { groups: typed.groups }),
    parties,
    obligations: typed.obligations.map(({ type: duty, amount, from, to }, index) => {
      const money = Number((amount ?? '').replace(/\D/g, ''))
      const debtor = refOf(from)
      const creditor = refOf(to)
      return {
        ref: `o${index + 1}`,
        type: duty,
        ...(money === 0 ? {} : { amount: money }),
        ...(debtor === undefined ? {} : { from: debtor }),
        ...(creditor === undefined ? {} : { to: creditor }),
      }
    }),
  }
}

/** A field of an intake as the form calls it ("/judgment/effectiveOn"). */
export function nameIntakeField(field: string, t: Dictionary): string {
  const [, part, name] = /^\/(\w+)(?:\/.*?)?(?:\/(\w+))?$/.exec(field) ?? []
  const words: Readonly<Record<string, string>> = {
    judgment: t.intake.judgment,
    parties: t.intake.parties,
    obligations: t.intake.obligations,
    date: t.intake.date,
    effectiveOn: t.intake.effectiveOn,
    number: t.intake.number,
    court: t.intake.court,
    amount: t.intake.amount,
  }
  return words[name ?? ''] ?? words[part ?? ''] ?? field
}
