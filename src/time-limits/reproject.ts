import { isDeepStrictEqual } from 'node:util'
import { type Kysely, sql, type Transaction } from 'kysely'
import { type EnforcementSetting, settingFor } from '../cases/case-setting.ts'
import { dropLimits, readActs } from '../cases/case-store.ts'
import { openedFacts } from '../cases/open-case.ts'
import { type EnforcementState, restoreState, UnknownVersionError } from '../cases/snapshot.ts'
import { inOffice, type Within } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { UnknownStateError } from '../engine/moves.ts'
import { replay } from '../engine/replay.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import { countHistory } from '../statistics/count-change.ts'
import { dropCounts, writeCounts } from '../statistics/write-counts.ts'
import { type LimitRow, toLimitRow } from './limit-row.ts'

/** A limit that ends on another day under the law and the calendar of now; null where there is none. */
export interface MovedDue {
  caseId: string
  number: string | null
  key: string
  rule: string
  ref: string
  before: IsoDay | null
  after: IsoDay | null
}

/** What projecting cases anew comes to. */
export interface Reprojection {
  lawVersion: string
  calendarVersion: string
  /** Matters looked at: open ones with a limit counted by another law or calendar; any whose steps are not laid out yet. */
  cases: number
  moved: MovedDue[]
  /** Matters whose stored place is not where their record leads: they are migrated first, by a person. */
  needMigration: string[]
  /** Where the next batch goes on; null when nothing is left. */
  next: string | null
}

const batch = 50

/**
 * Looks at every open matter whose limits name another law or calendar than the office's of now, and at every matter whose
 * way through the steps is not laid out yet (`matter_step`), plays its record again and tells which limits move. `apply`
 * writes them: limits, the stored state and how the matter is counted. Of a closed matter no limit moves and only how it is
 * counted is written: what was due, and what was found late, stays as it was under the law of its time. No act is added: the
 * record is as it was, only what is computed from it is computed anew.
 * @param settings other settings than the office's own, to see what they would move; never together with `apply`.
 * @param atMost matters at most; what is left is told by `next`, to be given as `after`.
 */
export async function reproject(
  db: Kysely<Database>,
  within: Within,
  {
    apply,
    atMost = Number.POSITIVE_INFINITY,
    after = null,
    settings,
  }: { apply: boolean; atMost?: number; after?: string | null; settings?: Record<string, unknown> },
): Promise<Reprojection> {
  if (apply && settings !== undefined)
    throw new TypeError('Other settings are for a preview; the office chooses them first.')
  let total: Reprojection | undefined
  let from = after
  do {
    const size = Math.min(batch, atMost - (total?.cases ?? 0))
    const part = await inOffice(db, within, (trx) =>
      reprojectBatch(trx, within.officeId, { apply, size, from, settings }),
    )
    total =
      total === undefined
        ? part
        : {
            ...part,
            cases: total.cases + part.cases,
            moved: [...total.moved, ...part.moved],
            needMigration: [...total.needMigration, ...part.needMigration],
          }
    from = part.next
  } while (from !== null && total.cases < atMost)
  return total
}

async function reprojectBatch(
  trx: Transaction<Database>,
  officeId: string,
  {
    apply,
    size,
    from,
    settings,
  }: { apply: boolean; size: number; from: string | null; settings: Record<string, unknown> | undefined },
): Promise<Reprojection> {
  const office = await trx
    .selectFrom('office')
    .select('settings')
    .where('id', '=', officeId)
    .executeTakeFirstOrThrow()
  const setting = settingFor(settings ?? office.settings)
  // Laying out steps moves no limit, so a preview of other settings leaves alone what only waits for that.
  const stale = await findStale(trx, officeId, setting, { from, size, laysOut: settings === undefined })
  const found: Reprojection = {
    lawVersion: setting.law.version,
    calendarVersion: setting.calendar.version,
    cases: stale.length,
    moved: [],
    needMigration: [],
    next: stale.length < size ? null : (stale.at(-1)?.id ?? null),
  }
  for (const one of stale) {
    const moved = await reprojectCase(trx, setting, officeId, one, apply)
    if (moved === null) found.needMigration.push(one.id)
    else found.moved.push(...moved)
  }
  return found
}

interface StaleCase {
  id: string
  /** Closed: taken in only because its steps are not laid out yet. */
  closed: boolean
}

async function findStale(
  trx: Transaction<Database>,
  officeId: string,
  { law, calendar }: EnforcementSetting,
  { from, size, laysOut }: { from: string | null; size: number; laysOut: boolean },
): Promise<StaleCase[]> {
  const found = await sql<StaleCase>`
    select c.id, c.closed_on is not null as closed from enforcement_case c
    where c.office_id = ${officeId}::uuid and (${from}::uuid is null or c.id > ${from}::uuid)
      and (c.closed_on is null and exists (select from time_limit t where t.office_id = c.office_id and t.case_id = c.id
          and (t.law_version <> ${law.version} or t.calendar_version <> ${calendar.version}))
        or ${laysOut}::boolean and exists (select from matter_step s
          where s.office_id = c.office_id and s.case_id = c.id and s.nth = 0))
    order by c.id limit ${size}`.execute(trx)
  return found.rows
}

/** The limits of one case that move; null when its stored place is not where its record leads. */
async function reprojectCase(
  trx: Transaction<Database>,
  setting: EnforcementSetting,
  officeId: string,
  { id, closed }: StaleCase,
  apply: boolean,
): Promise<MovedDue[] | null> {
  const lock = apply ? sql`for no key update` : sql``
  const stored = await sql<{ snapshot: unknown; machine_version: string; number: string | null }>`
    select snapshot, machine_version, number from enforcement_case
    where office_id = ${officeId}::uuid and id = ${id}::uuid ${lock}`.execute(trx)
  const row = stored.rows[0]
  const standing = row === undefined ? null : readState(row)
  if (row === undefined || standing === null) return null
  const facts = await openedFacts(trx, officeId, id)
  const acts = await readActs(trx, officeId, id)
  const again = replay(setting, facts, acts)
  if (
    !isDeepStrictEqual(standing.value, again.state.value) ||
    !isDeepStrictEqual(standing.assets, again.state.assets)
  )
    return null
  const recount = async () => {
    await dropCounts(trx, officeId, id)
    await writeCounts(trx, officeId, [{ id, ...countHistory(setting, facts, acts) }])
  }
  if (closed) {
    if (apply) await recount()
    return []
  }
  const before = await trx
    .selectFrom('time_limit')
    .select(['key', 'rule', 'ref', 'due_on'])
    .where('office_id', '=', officeId)
    .where('case_id', '=', id)
    .execute()
  const rows = again.limits.map((limit) => toLimitRow(setting.law, setting.calendar, limit))
  const [old, fresh] = [byKey(before), byKey(rows)]
  const moved = [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((key): MovedDue[] => {
    const [was, is] = [old.get(key), fresh.get(key)]
    const named = is ?? was
    if (named === undefined || was?.due_on === is?.due_on) return []
    const { rule, ref } = named
    const days = { before: was?.due_on ?? null, after: is?.due_on ?? null }
    return [{ caseId: id, number: row.number, key, rule, ref, ...days }]
  })
  if (apply) {
    const gone = [...old.keys()].filter((key) => !fresh.has(key))
    await dropLimits(trx, officeId, id, gone)
    await writeLimits(trx, officeId, id, rows)
    await sql`update enforcement_case set snapshot = ${json(again.state)}
      where office_id = ${officeId}::uuid and id = ${id}::uuid`.execute(trx)
    await recount()
  }
  return moved
}

function readState(row: { machine_version: string; snapshot: unknown }): EnforcementState | null {
  try {
    return restoreState(row.machine_version, row.snapshot)
  } catch (failure) {
    if (failure instanceof UnknownStateError || failure instanceof UnknownVersionError) return null
    throw failure
  }
}

function byKey<T extends { key: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.key, one]))
}

// A limit that ends when it did keeps its day to remind: it may have been reminded of already.
async function writeLimits(
  trx: Transaction<Database>,
  officeId: string,
  id: string,
  rows: readonly LimitRow[],
): Promise<void> {
  await sql`
    insert into time_limit
    select ${officeId}::uuid, ${id}::uuid, l.* from jsonb_to_recordset(${json(rows)}) as l(
      key text, rule text, ref text, kind text, whose text, asset_ref text, document_ref text, recipient_ref text, obligation_ref text,
      opened_by int, from_on date, opens_on date, due_on date, due_at timestamptz, unit text, status text, closed_on date,
      closed_by int, days_late int, flags jsonb, law_version text, calendar_version text, remind_on date, paused_from date)
    on conflict (office_id, case_id, key) do update set
      rule = excluded.rule, ref = excluded.ref, kind = excluded.kind, whose = excluded.whose, opened_by = excluded.opened_by,
      from_on = excluded.from_on, opens_on = excluded.opens_on, due_on = excluded.due_on, due_at = excluded.due_at,
      unit = excluded.unit, status = excluded.status, closed_on = excluded.closed_on, closed_by = excluded.closed_by,
      days_late = excluded.days_late, flags = excluded.flags, law_version = excluded.law_version,
      calendar_version = excluded.calendar_version, paused_from = excluded.paused_from,
      remind_on = case when excluded.remind_on is not null and time_limit.status = 'open' and time_limit.due_on = excluded.due_on
        then time_limit.remind_on else excluded.remind_on end`.execute(trx)
}

function json(value: unknown) {
  return sql`${JSON.stringify(value)}::jsonb`
}
