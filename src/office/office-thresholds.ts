import { type Kysely, sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { type Threshold, type ThresholdId, thresholds } from '../../workflows/compliance/thresholds.ts'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'
import { lockSettings, readStored, writeSettings } from './office-settings.ts'

/** What an office chose: whole numbers by threshold. What it did not choose is as the tables have it. */
export type ThresholdChoice = Partial<Record<ThresholdId, number>>

/** A change of thresholds: null where the default held, or holds again. */
export interface ThresholdChange {
  before: Partial<Record<ThresholdId, number | null>>
  after: Partial<Record<ThresholdId, number | null>>
  reason: string
  by: string
  at: string
}

/** A threshold of an office: what holds, what the tables have, and who chose it last. */
export interface OfficeThreshold extends Threshold {
  id: ThresholdId
  usual: number
  chosen: Pick<ThresholdChange, 'by' | 'at' | 'reason'> | null
}

const ids = Object.keys(thresholds) as ThresholdId[]

/** The thresholds that hold for an office: its own (`settings.compliance`) where it has any, else the defaults. */
export function thresholdsOf(
  officeSettings: Record<string, unknown> | undefined,
): Readonly<Record<ThresholdId, Threshold>> {
  const chosen = chosenOf(officeSettings)
  return Object.fromEntries(
    ids.map((id) => [id, { ...thresholds[id], n: chosen[id] ?? thresholds[id].n }]),
  ) as Record<ThresholdId, Threshold>
}

/** The thresholds of an office with who chose each, and every change of them, the latest first. */
export async function readOfficeThresholds(
  db: Kysely<Database>,
  officeId: string,
): Promise<{ thresholds: OfficeThreshold[]; history: ThresholdChange[] }> {
  const settings = await readStored(db, officeId)
  const { rows: history } = await sql<ThresholdChange>`
    select e.before -> 'compliance' as before, e.after -> 'compliance' as after, e.reason, a.display_name as by, e.recorded_at as at
    from office_setting_entry e join account a on a.office_id = e.office_id and a.id = e.recorded_by
    where e.office_id = ${officeId}::uuid and e.after ? 'compliance' order by e.id desc limit 200`.execute(db)
  const hold = thresholdsOf(settings)
  return {
    thresholds: ids.map((id) => {
      const change = history.find(({ after }) => id in after)
      const { by, at, reason } = change ?? { by: '', at: '', reason: '' }
      return {
        id,
        ...hold[id],
        usual: thresholds[id].n,
        chosen: change === undefined ? null : { by, at, reason },
      }
    }),
    history,
  }
}

/** Chooses thresholds, with who and why; null takes the default again. What is not named stays as it was. */
export async function changeOfficeThresholds(
  trx: Transaction<Database>,
  person: Person,
  change: { thresholds: Partial<Record<ThresholdId, number | null>>; reason: string },
  now: Temporal.Instant,
): Promise<void> {
  const { officeId } = person
  await lockSettings(trx, officeId)
  const settings = await readStored(trx, officeId)
  const held = chosenOf(settings)
  const named = ids.filter((id) => change.thresholds[id] !== undefined)
  const next = Object.fromEntries(
    ids.flatMap((id) => {
      const n = change.thresholds[id] === undefined ? held[id] : change.thresholds[id]
      return n === undefined || n === null ? [] : [[id, n]]
    }),
  )
  const of = (choice: Partial<Record<ThresholdId, number | null>>) => ({
    compliance: Object.fromEntries(named.map((id) => [id, choice[id] ?? null])),
  })
  const { reason } = change
  const written = {
    settings: { ...settings, compliance: next },
    before: of(held),
    after: of(change.thresholds),
    reason,
  }
  await writeSettings(trx, person, written, now)
}

// Whatever an office has stored, a number outside what may be chosen never holds.
function chosenOf(officeSettings: Record<string, unknown> | undefined): ThresholdChoice {
  const stored = (officeSettings?.['compliance'] ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    ids.flatMap((id) => {
      const n = stored[id]
      const { min, max } = thresholds[id]
      return typeof n === 'number' && Number.isInteger(n) && n >= min && n <= max ? [[id, n]] : []
    }),
  )
}
