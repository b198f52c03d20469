import type { Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { tryAct } from '../cases/advance-case.ts'
import { readErasable } from '../cases/case-record.ts'
import type { Advance, Outcome, Person } from '../cases/outcome.ts'
import type { Database, ProposalState } from '../db/schema.ts'
import { citeInForce } from '../engine/law-on-day.ts'
import type { CitedProvision, InputFault, IsoDay, Refusal, Role, Words } from '../engine/vocabulary.ts'
import { entryName, reasonPath } from './proposal-store.ts'
import { readCommand } from './read-command.ts'

/** What an act would come to if it were given now: accepted with what it would do, or every reason against it. */
export type Trial =
  | ({ outcome: 'accepted' } & Advance)
  | { outcome: 'refused'; refusals: readonly Refusal[] }
  | { outcome: 'badInput'; errors: readonly InputFault[] }

/** A proposal whole: what a signer reads before signing. */
export interface ProposalView {
  id: string
  caseId: string
  caseNumber: string | null
  state: ProposalState
  act: string
  label: Words | null
  /** The legal bases of the act, as in force on its day, and who signs. */
  bases: CitedProvision[]
  signedBy: readonly Role[]
  on: IsoDay
  at: string | null
  assetId: string | null
  data: Readonly<Record<string, unknown>>
  note: string | null
  author: { id: string; name: string; role: string }
  submittedAt: string
  /** The revision its author saw, the revision now, and whether the case has moved on while it waits. */
  revisionSeen: number
  revision: number
  stale: boolean
  replaces: string | null
  replacedBy: string | null
  /** The act that signed it, by its number. */
  signedAct: number | null
  /** What the act would have done when it was submitted. */
  preview: Advance
  /** What it would do today, whoever signs; and if this person signed it. Only while it waits. */
  today: Trial | null
  forMe: { maySign: boolean; refusals: readonly Refusal[]; errors: readonly InputFault[] } | null
  steps: ProposalStepView[]
}

/** One step in the life of a proposal. */
export interface ProposalStepView {
  seq: number
  step: ProposalState
  actor: { id: string; name: string | null }
  recordedAt: string
  reason: string | null
  hash: string
}

/** One proposal of the person's office, with today's preview; undefined when there is none of that id. */
export async function readProposal(
  trx: Transaction<Database>,
  person: Person,
  id: string,
  now: Temporal.Instant,
): Promise<ProposalView | undefined> {
  const { officeId } = person
  const proposed = await readCommand(trx, officeId, id)
  if (proposed === undefined) return undefined
  const { caseId, command, note, erased } = proposed
  const row = await trx
    .selectFrom('proposal as p')
    .innerJoin('enforcement_case as c', (join) =>
      join.onRef('c.office_id', '=', 'p.office_id').onRef('c.id', '=', 'p.case_id'),
    )
    .innerJoin('account as a', (join) =>
      join.onRef('a.office_id', '=', 'p.office_id').onRef('a.id', '=', 'p.author_id'),
    )
    .leftJoin('proposal as n', (join) =>
      join.onRef('n.office_id', '=', 'p.office_id').onRef('n.replaces', '=', 'p.id'),
    )
    .select([
      'c.number',
      'c.revision as now',
      'p.state',
      'p.preview',
      'p.revision',
      'p.replaces',
      'p.act_seq',
    ])
    .select(['p.author_id', 'p.author_role', 'a.display_name', 'p.submitted_at', 'n.id as replaced_by'])
    .where('p.office_id', '=', officeId)
    .where('p.id', '=', id)
    .executeTakeFirstOrThrow()
  const waits = row.state === 'submitted'
  const author: Person = { id: row.author_id, officeId, role: row.author_role as Role }
  const tryAs = (who: Person, unsigned: boolean) => {
    const order = { caseId, seen: null, idempotencyKey: null }
    return tryAct(trx, who, { ...order, command: unsigned ? { ...command, unsigned: true } : command }, now)
  }
  const lost: Outcome | null = erased.length === 0 ? null : { kind: 'badInput', faults: erased }
  const definition = enforcementLaw.acts[command.act]
  return {
    id,
    caseId,
    caseNumber: row.number,
    state: row.state,
    act: command.act,
    label: definition?.label ?? null,
    bases: citeInForce(enforcementLaw, definition?.basis ?? [], command.on),
    signedBy: definition?.by ?? [],
    on: command.on,
    at: command.at ?? null,
    assetId: command.asset ?? null,
    data: command.data,
    note,
    author: { id: row.author_id, name: row.display_name, role: row.author_role },
    submittedAt: row.submitted_at,
    revisionSeen: row.revision,
    revision: row.now,
    stale: waits && row.now !== row.revision,
    replaces: row.replaces,
    replacedBy: row.replaced_by,
    signedAct: row.act_seq,
    preview: row.preview as Advance,
    today: waits ? trialOf(lost ?? (await tryAs(author, true))) : null,
    forMe: waits ? mayOf(lost ?? (await tryAs(person, false))) : null,
    steps: await readSteps(trx, officeId, caseId, id),
  }
}

function trialOf(outcome: Outcome): Trial | null {
  if (outcome.kind === 'accepted') return { outcome: 'accepted', ...outcome.advance }
  if (outcome.kind === 'refused') return { outcome: 'refused', refusals: outcome.refusals }
  return outcome.kind === 'badInput' ? { outcome: 'badInput', errors: outcome.faults } : null
}

function mayOf(outcome: Outcome): NonNullable<ProposalView['forMe']> {
  return {
    maySign: outcome.kind === 'accepted',
    refusals: outcome.kind === 'refused' ? outcome.refusals : [],
    errors: outcome.kind === 'badInput' ? outcome.faults : [],
  }
}

async function readSteps(
  trx: Transaction<Database>,
  officeId: string,
  caseId: string,
  id: string,
): Promise<ProposalStepView[]> {
  const rows = await trx
    .selectFrom('proposal_entry as e')
    .leftJoin('account as a', (join) =>
      join.onRef('a.office_id', '=', 'e.office_id').onRef('a.id', '=', 'e.actor_id'),
    )
    .select(['e.seq', 'e.step', 'e.actor_id', 'a.display_name', 'e.recorded_at', 'e.hash'])
    .where('e.office_id', '=', officeId)
    .where('e.proposal_id', '=', id)
    .orderBy('e.seq')
    .execute()
  const texts = await readErasable(trx, officeId, caseId)
  return rows.map((row) => ({
    seq: row.seq,
    step: row.step,
    actor: { id: row.actor_id, name: row.display_name },
    recordedAt: row.recorded_at,
    reason: texts.get(`${entryName(row.seq)}${reasonPath}`) ?? null,
    hash: row.hash.toString('hex'),
  }))
}
