import type { Temporal } from 'temporal-polyfill'
import type { JsonObject } from '../audit/chain-entry.ts'
import type { DelegatedPower, RecordedAct } from '../engine/vocabulary.ts'
import type { Person } from './outcome.ts'

/** What the chain seals of an act: the command and its facts, never a projection. Instants are microseconds UTC. */
export function describeCommand(
  caseId: string,
  person: Person,
  act: RecordedAct,
  now: Temporal.Instant,
  override: Record<string, unknown> | null,
  signing: { delegation: DelegatedPower | null; proposal: string | null },
): JsonObject {
  const { delegation, proposal } = signing
  return {
    office: person.officeId,
    case: caseId,
    seq: act.seq,
    act: act.act,
    on: act.on,
    at: act.at ?? null,
    asset: act.asset ?? null,
    data: act.data as JsonObject,
    actor: person.id,
    role: person.role,
    recordedAt: toMicroseconds(now),
    override: override as JsonObject | null,
    overridden: (act.overridden ?? []).map(({ ref, requirement }) => ({ ref, requirement })),
    ...(delegation === null ? {} : { delegation: describePower(delegation) }),
    ...(proposal === null ? {} : { proposal }),
  }
}

function describePower({ id, by, number, from, to }: DelegatedPower): JsonObject {
  return { id, by, number, from, to }
}

/** An instant as whole microseconds since 1970, which Postgres and JSON both keep exactly. */
export function toMicroseconds(instant: Temporal.Instant): number {
  return Number(instant.epochNanoseconds / 1000n)
}
