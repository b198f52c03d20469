import type { MutedReminder } from '../db/schema.ts'

/** An active account of the office, as far as telling it something goes; without a choice of its own where none is named. */
export interface Person {
  id: string
  role: string
  superior_id: string | null
  reminder_mode: 'single' | 'digest'
  reminder_days?: readonly number[] | null
  reminder_muted?: readonly MutedReminder[]
  digest_hour?: number | null
}

/** Somebody to tell, and as what. */
export interface Recipient {
  person: Person
  as: 'bearer' | 'superior'
}

/**
 * Whom a reminder goes to, each once, in the order of ids (so that two reminders written at once never wait for each
 * other in a circle). The bearer: the matter's officer, or everybody with the role that bears the limit; the heads where
 * that is nobody. After the due day also the bearer's superior, or the heads where none is named.
 * Whoever chose not to be told of such a step is left out; that a limit has run out its bearer is always told.
 * @param people the active accounts of the office.
 */
export function chooseRecipients(
  people: readonly Person[],
  given: { whose: string; officerId: string | null; step: string },
): Recipient[] {
  const heads = people.filter((person) => person.role === 'head')
  const named =
    given.whose === 'officer'
      ? people.filter((person) => person.id === given.officerId)
      : people.filter((person) => person.role === given.whose)
  const bearers = named.length > 0 ? named : heads
  const superiors = given.step.startsWith('after-') ? superiorsOf(bearers, people, heads) : []
  const told = new Map<string, Recipient>()
  for (const person of superiors) told.set(person.id, { person, as: 'superior' })
  for (const person of bearers) told.set(person.id, { person, as: 'bearer' })
  return [...told.values()]
    .filter((recipient) => wants(recipient, given.step))
    .sort((one, other) => (one.person.id < other.person.id ? -1 : 1))
}

function wants({ person, as }: Recipient, step: string): boolean {
  const muted = person.reminder_muted ?? []
  if (as === 'superior') return !muted.includes('superior')
  if (step === 'due') return !muted.includes('due')
  const days = /^before-(\d+)$/.exec(step)?.[1]
  if (days === undefined || person.reminder_days == null) return true
  return person.reminder_days.includes(Number(days))
}

function superiorsOf(
  bearers: readonly Person[],
  people: readonly Person[],
  heads: readonly Person[],
): Person[] {
  return bearers.flatMap((bearer) => {
    const superior = people.find((person) => person.id === bearer.superior_id)
    return superior === undefined ? heads : [superior]
  })
}
