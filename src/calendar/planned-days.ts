import { type Kysely, sql } from 'kysely'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { readActs } from '../cases/case-store.ts'
import type { Database } from '../db/schema.ts'
import { correcting, effectiveActs } from '../engine/replay.ts'
import type { IsoDay, RecordedAct } from '../engine/vocabulary.ts'

/** A day or an hour an act has set ahead: a coercion, an auction, or anything else that was planned. */
export interface PlannedDay {
  kind: 'coercion' | 'auction' | 'planned'
  caseId: string
  day: IsoDay
  at: string | null
  act: string
  /** The field of the act that sets it, and what comes on that day ("kê biên"). */
  field: string
  what: string
  asset: string | null
}

/** How long before a day an act may have set it, in days. */
const setAtMostBefore = 420
const casesAtMost = 1500

/** "thời điểm dự kiến cưỡng chế; …" as what comes then: "cưỡng chế". */
function whatComes(description: string): string {
  return (description.split('; ')[0] ?? '').replace(/^thời điểm (dự kiến )?/, '')
}

interface AheadField {
  name: string
  what: string
  kind: PlannedDay['kind']
}

interface Ahead {
  format?: string
  past?: boolean
  plans?: 'coercion' | 'auction'
  description?: string
}

/** The fields of acts that look ahead: a day or a moment that need not have come when the act is recorded, and what it plans. */
const aheadFields: ReadonlyMap<string, readonly AheadField[]> = new Map(
  Object.entries(enforcementLaw.acts).flatMap(([act, { data }]) => {
    const { properties = {} } = data as unknown as {
      properties?: Record<string, Ahead>
    }
    const ahead = Object.entries(properties).flatMap(
      ([name, { format, past, plans = 'planned' as const, description = '' }]): AheadField[] =>
        (format === 'date' || format === 'date-time') && past !== true
          ? [{ name, kind: plans, what: whatComes(description) }]
          : [],
    )
    return ahead.length === 0 ? [] : [[act, ahead] as const]
  }),
)

/** The planned days of the open matters of an officer (or of all matters of the office) between two days. */
export async function listPlannedDays(
  db: Kysely<Database>,
  officeId: string,
  { from, to, officer }: { from: IsoDay; to: IsoDay; officer: string | null },
): Promise<PlannedDay[]> {
  const acts = [...aheadFields.keys(), correcting]
  const fields = [...new Set([...aheadFields.values()].flat().map(({ name }) => name))]
  const { rows } = await sql<{ id: string }>`
    select distinct a.case_id as id from case_act a join enforcement_case c on c.office_id = a.office_id and c.id = a.case_id
    where a.office_id = ${officeId}::uuid and a.act = any(${acts}::text[])
      and a.took_place_on between ${from}::date - ${setAtMostBefore}::int and ${to}::date
      and c.closed_on is null ${officer === null ? sql`` : sql`and c.officer_id = ${officer}::uuid`}
      and exists (select from jsonb_each_text(case when a.act = ${correcting} then coalesce(a.data->'data', '{}') else a.data end) d
        where d.key = any(${fields}::text[]) and left(d.value, 10) between (${from}::date - 1)::text and (${to}::date + 1)::text)
    limit ${casesAtMost}`.execute(db)
  const found: PlannedDay[] = []
  for (const { id } of rows)
    found.push(...plannedIn(id, effectiveActs(await readActs(db, officeId, id)), from, to))
  return found.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
}

/** The planned days in the acts of one matter. Of several acts that speak of one coercion the latest is told. */
function plannedIn(caseId: string, acts: readonly RecordedAct[], from: IsoDay, to: IsoDay): PlannedDay[] {
  const found = new Map<string, PlannedDay>()
  for (const act of acts)
    for (const { name: field, kind, what } of aheadFields.get(act.act) ?? []) {
      const value = act.data[field]
      if (typeof value !== 'string') continue
      const at = value.length > 10 ? value : null
      const day = at === null ? value : vietnamDayOf(at)
      if (day <= act.on || day < from || day > to) continue
      const asset = act.asset ?? null
      const key = kind === 'planned' ? `${act.seq} ${field}` : `${kind} ${value} ${asset ?? ''}`
      found.set(key, { kind, caseId, day, at, act: act.act, field, what, asset })
    }
  // One coercion of an asset is spoken of with the asset (its notice) and without (its costs, its plan): it is one.
  const ofAssets = new Set(
    [...found.values()].flatMap(({ kind, at, day, asset }) =>
      kind === 'planned' || asset === null ? [] : [`${kind} ${at ?? day}`],
    ),
  )
  return [...found.values()].filter(
    ({ kind, at, day, asset }) => asset !== null || !ofAssets.has(`${kind} ${at ?? day}`),
  )
}

function placeOf({ day, at, caseId }: PlannedDay): string {
  return `${day} ${at ?? ''} ${caseId}`
}
