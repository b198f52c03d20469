import { isDeepStrictEqual } from 'node:util'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { StateValue } from 'xstate'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { type JsonObject, sealEntry } from '../audit/chain-entry.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { UnknownStateError } from '../engine/moves.ts'
import { migrating, replay } from '../engine/replay.ts'
import type { RecordedAct } from '../engine/vocabulary.ts'
import { changeByReplay } from '../statistics/count-change.ts'
import { toLimitRow } from '../time-limits/limit-row.ts'
import { type EnforcementSetting, settingFor } from './case-setting.ts'
import { dropLimits, readActs, readLimitKeys } from './case-store.ts'
import { describeCommand } from './describe-command.ts'
import { openedFacts } from './open-case.ts'
import type { Person } from './outcome.ts'
import { type EnforcementState, restoreState, stageOf, UnknownVersionError } from './snapshot.ts'
import { writeAct } from './write-act.ts'

/** Where a case stands in what is stored and where its record leads under the charts of now. */
export interface Migration {
  caseId: string
  number: string | null
  from: string
  to: string
  /** Why: stored under another version, at a state that is no more, or elsewhere than its record leads. */
  why: 'version' | 'unknownState' | 'differs'
  stored: unknown
  replayed: Pick<EnforcementState, 'value' | 'assets'>
  moves: boolean
}

interface Stored {
  id: string
  number: string | null
  snapshot: unknown
  machine_version: string
  revision: number
  chain_head: Buffer
  latest_on: string | null
  settings: Record<string, unknown>
}

/** Every case of an office that is to be migrated; nothing is written. */
export async function findMigrations(db: Kysely<Database>, officeId: string): Promise<Migration[]> {
  const ids = await inOffice(db, { officeId }, (trx) =>
    trx.selectFrom('enforcement_case').select('id').where('office_id', '=', officeId).orderBy('id').execute(),
  )
  const found: Migration[] = []
  for (const { id } of ids)
    await inOffice(db, { officeId }, async (trx) => {
      const stored = await readStored(trx, officeId, id)
      const looked = stored === undefined ? null : await look(trx, officeId, stored)
      if (looked !== null) found.push(looked.migration)
    })
  return found
}

/**
 * Migrates one case to the charts of now: it stands where its record leads. An entry `MIGRATE_MACHINE` of its own on
 * the case's chain says from which version and place to which, and who did it. Null when there was nothing to migrate.
 */
export async function migrateCase(
  db: Kysely<Database>,
  person: Person,
  caseId: string,
  now: Temporal.Instant,
): Promise<Migration | null> {
  const { officeId } = person
  return inOffice(db, { officeId, accountId: person.id }, async (trx) => {
    const row = await readStored(trx, officeId, caseId, sql`for no key update of c`)
    const looked = row === undefined ? null : await look(trx, officeId, row)
    if (row === undefined || looked === null) return null
    const { migration, setting, facts, acts } = looked
    const { from, to, stored, replayed } = migration
    const act: RecordedAct = {
      seq: row.revision + 1,
      act: migrating,
      on: vietnamDayOf(now),
      data: { from, to, before: JSON.stringify(stored), after: JSON.stringify(replayed) },
      actor: { id: person.id, role: person.role },
      recordedAt: now.toString(),
    }
    const body: JsonObject = describeCommand(caseId, person, act, now, null, {
      delegation: null,
      proposal: null,
    })
    const sealed = sealEntry({ schema: 'act/1', prev: row.chain_head, body })
    const { state, limits } = replay(setting, facts, acts)
    const yielded = new Set(limits.map(({ key }) => key))
    const known = await readLimitKeys(trx, officeId, caseId)
    await dropLimits(
      trx,
      officeId,
      caseId,
      known.filter((key) => !yielded.has(key)),
    )
    await writeAct(trx, {
      officeId,
      caseId,
      seq: act.seq,
      act: act.act,
      on: act.on,
      at: null,
      asset: null,
      data: act.data,
      actorId: person.id,
      actorRole: person.role,
      delegation: null,
      proposal: null,
      recordedAt: act.recordedAt,
      overridden: null,
      payload: sealed.payload,
      prevHash: row.chain_head,
      hash: sealed.hash,
      stage: stageOf(state.value),
      snapshot: state,
      machineVersion: to,
      officerId: state.facts.officer ?? null,
      number: state.facts.decision?.number ?? row.number,
      groups: state.facts.groups,
      closed: setting.law.isClosed(state.value),
      closesOn: null,
      ...(row.latest_on === null ? {} : { latestOn: row.latest_on }),
      limits: limits.map((limit) => toLimitRow(setting.law, setting.calendar, limit)),
      papers: [],
      counted: changeByReplay(setting, facts, acts),
      erasable: [],
      idempotency: null,
    })
    return migration
  })
}

async function look(trx: Transaction<Database>, officeId: string, row: Stored) {
  const setting: EnforcementSetting = settingFor(row.settings)
  const [facts, acts] = [await openedFacts(trx, officeId, row.id), await readActs(trx, officeId, row.id)]
  const { value, assets } = replay(setting, facts, acts).state
  const replayed = { value, assets }
  const standing = readState(row)
  const isSame =
    standing !== null && isDeepStrictEqual({ value: standing.value, assets: standing.assets }, replayed)
  const why =
    standing === null
      ? 'unknownState'
      : row.machine_version !== setting.law.machineVersion
        ? 'version'
        : isSame
          ? null
          : 'differs'
  if (why === null) return null
  const migration: Migration = {
    caseId: row.id,
    number: row.number,
    from: row.machine_version,
    to: setting.law.machineVersion,
    why,
    stored: placeOf(row.snapshot),
    replayed,
    moves: !isSame,
  }
  return { migration, setting, facts, acts }
}

function readState({ machine_version, snapshot }: Stored): EnforcementState | null {
  try {
    return restoreState(machine_version, snapshot)
  } catch (failure) {
    if (failure instanceof UnknownStateError || failure instanceof UnknownVersionError) return null
    throw failure
  }
}

function placeOf(snapshot: unknown): { value: StateValue | null; assets: unknown } {
  const { value = null, assets = {} } = (snapshot ?? {}) as { value?: StateValue; assets?: unknown }
  return { value, assets }
}

async function readStored(trx: Transaction<Database>, officeId: string, id: string, lock = sql``) {
  const found = await sql<Stored>`
    select c.id, c.number, c.snapshot, c.machine_version, c.revision, c.chain_head, c.latest_on, o.settings
    from enforcement_case c join office o on o.id = c.office_id
    where c.office_id = ${officeId}::uuid and c.id = ${id}::uuid ${lock}`.execute(trx)
  return found.rows[0]
}
