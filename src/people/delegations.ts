import { randomUUID } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import type { Cursor } from '../cases/list-cases.ts'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'
import { firstDay, lastDay } from '../engine/check-days.ts'
import type { InputFault, IsoDay } from '../engine/vocabulary.ts'
import { readPowers } from './powers.ts'

/** What a head delegates: which acts, to whom, from and until which day (both included), by which decision. */
export interface NewDelegation {
  to: string
  acts: 'all' | readonly string[]
  from: IsoDay
  until: IsoDay
  number: string
}

/** A delegation as it is shown. From `endedOn` on it holds no more. */
export interface DelegationView {
  id: string
  from: { id: string; name: string }
  to: { id: string; name: string; role: string }
  acts: 'all' | string[]
  fromOn: IsoDay
  untilOn: IsoDay
  number: string
  recordedAt: string
  endedOn: IsoDay | null
}

type Faulty = { kind: 'badInput'; faults: InputFault[] } | { kind: 'notHead' }
type Added = Faulty | { kind: 'added'; delegation: DelegationView }
type Ended =
  | Faulty
  | { kind: 'notFound' }
  | { kind: 'ended'; on: IsoDay }
  | { kind: 'done'; delegation: DelegationView }

/**
 * A head's delegation to a deputy head or to the head of a unit (L Đ.22(3)). A deputy does not delegate further. It may
 * begin in the past, when the decision was signed then; what was signed before it was recorded is not mended by it.
 */
export async function addDelegation(
  trx: Transaction<Database>,
  person: Person,
  given: NewDelegation,
  now: Temporal.Instant,
): Promise<Added> {
  if (!(await isHead(trx, person))) return { kind: 'notHead' }
  const faults = [...checkGiven(given), ...(await checkDelegate(trx, person, given.to))]
  if (faults.length > 0) return { kind: 'badInput', faults }
  const id = randomUUID()
  await trx
    .insertInto('delegation')
    .values({
      office_id: person.officeId,
      id,
      from_id: person.id,
      to_id: given.to,
      acts: given.acts === 'all' ? ['all'] : [...new Set(given.acts)],
      from_on: given.from,
      to_on: given.until,
      number: given.number,
      recorded_at: now.toString(),
      ended_on: null,
      ended_at: null,
      ended_by: null,
    })
    .execute()
  return { kind: 'added', delegation: await readOne(trx, person.officeId, id) }
}

/** Ends a delegation from a day on: today or later, within its days. What was signed under it stands. */
export async function endDelegation(
  trx: Transaction<Database>,
  person: Person,
  id: string,
  on: IsoDay,
  now: Temporal.Instant,
): Promise<Ended> {
  if (!(await isHead(trx, person))) return { kind: 'notHead' }
  const row = await trx
    .selectFrom('delegation')
    .select(['to_on', 'ended_on'])
    .where('office_id', '=', person.officeId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return { kind: 'notFound' }
  if (row.ended_on !== null) return { kind: 'ended', on: row.ended_on }
  const today = vietnamDayOf(now)
  if (on < today || on > row.to_on) {
    const expected = {
      vi: `từ hôm nay (${today}) đến ngày hết hạn (${row.to_on})`,
      en: `from today (${today}) to its last day (${row.to_on})`,
    }
    return { kind: 'badInput', faults: [{ field: '/on', found: on, expected }] }
  }
  await trx
    .updateTable('delegation')
    .set({ ended_on: on, ended_at: now.toString(), ended_by: person.id })
    .where('office_id', '=', person.officeId)
    .where('id', '=', id)
    .execute()
  return { kind: 'done', delegation: await readOne(trx, person.officeId, id) }
}

async function isHead(trx: Transaction<Database>, person: Person): Promise<boolean> {
  return person.role === 'head' && !(await readPowers(trx, person.officeId, person.id)).deputy
}

function checkGiven({ acts, from, until }: NewDelegation): InputFault[] {
  const faults: InputFault[] = []
  for (const [field, day] of Object.entries({ from, until }))
    if (day < firstDay || day > lastDay)
      faults.push({
        field: `/${field}`,
        found: day,
        expected: { vi: `từ ${firstDay} đến ${lastDay}`, en: `between ${firstDay} and ${lastDay}` },
      })
  if (until < from)
    faults.push({
      field: '/until',
      found: until,
      expected: { vi: `không trước ngày bắt đầu (${from})`, en: `not before it begins (${from})` },
    })
  const known = Object.keys(enforcementLaw.acts).filter((act) =>
    enforcementLaw.acts[act]?.by.includes('head'),
  )
  const unknown = acts === 'all' ? [] : acts.filter((act) => !known.includes(act))
  for (const act of unknown)
    faults.push({
      field: '/acts',
      found: act.slice(0, 60),
      expected: {
        vi: `hành vi Thủ trưởng được làm, một trong: ${known.join(', ')}`,
        en: `acts a head may give, some of: ${known.join(', ')}`,
      },
    })
  return faults
}

async function checkDelegate(trx: Transaction<Database>, person: Person, to: string): Promise<InputFault[]> {
  const account = await trx
    .selectFrom('account')
    .select('role')
    .where('office_id', '=', person.officeId)
    .where('id', '=', to)
    .where('active', '=', true)
    .executeTakeFirst()
  const isDeputy =
    account?.role === 'head' && to !== person.id && (await readPowers(trx, person.officeId, to)).deputy
  if (account?.role === 'divisionHead' || isDeputy) return []
  const expected = {
    vi: 'tài khoản Phó Thủ trưởng hoặc người đứng đầu đơn vị của cơ quan này',
    en: 'the account of a deputy head or of the head of a unit of this office',
  }
  return [{ field: '/to', found: to, expected }]
}

/** The delegations of an office, the latest recorded first, one page. */
export async function listDelegations(
  db: Kysely<Database>,
  officeId: string,
  filter: { to?: string; on?: IsoDay; after?: Cursor; limit: number; id?: string },
): Promise<{ delegations: DelegationView[]; next: string | null }> {
  const { to = null, on = null, id = null, limit } = filter
  const { at: afterAt = null, id: afterId = null } = filter.after ?? {}
  const found = await sql<DelegationRow>`
    select d.id, d.from_id, f.display_name as from_name, d.to_id, t.display_name as to_name, t.role as to_role,
      d.acts, d.from_on, d.to_on, d.number, d.recorded_at, d.ended_on
    from delegation d join account f on f.office_id = d.office_id and f.id = d.from_id
      join account t on t.office_id = d.office_id and t.id = d.to_id
    where d.office_id = ${officeId}::uuid and (${id}::uuid is null or d.id = ${id}::uuid)
      and (${to}::uuid is null or d.to_id = ${to}::uuid)
      and (${on}::date is null or (d.from_on <= ${on}::date and ${on}::date <= d.to_on and (d.ended_on is null or ${on}::date < d.ended_on)))
      and (${afterAt}::timestamptz is null or (d.recorded_at, d.id) < (${afterAt}::timestamptz, ${afterId}::uuid))
    order by d.recorded_at desc, d.id desc limit ${limit + 1}`.execute(db)
  const page = found.rows.slice(0, limit)
  const last = found.rows.length > limit ? page.at(-1) : undefined
  const next = last === undefined ? null : Buffer.from(`${last.recorded_at}|${last.id}`).toString('base64url')
  return { delegations: page.map(show), next }
}

async function readOne(db: Kysely<Database>, officeId: string, id: string): Promise<DelegationView> {
  const { delegations } = await listDelegations(db, officeId, { id, limit: 1 })
  const [one] = delegations
  if (one === undefined) throw new Error('a delegation just written is there')
  return one
}

interface DelegationRow {
  id: string
  from_id: string
  from_name: string
  to_id: string
  to_name: string
  to_role: string
  acts: string[]
  from_on: string
  to_on: string
  number: string
  recorded_at: string
  ended_on: string | null
}

function show(row: DelegationRow): DelegationView {
  return {
    id: row.id,
    from: { id: row.from_id, name: row.from_name },
    to: { id: row.to_id, name: row.to_name, role: row.to_role },
    acts: row.acts[0] === 'all' ? 'all' : row.acts,
    fromOn: row.from_on,
    untilOn: row.to_on,
    number: row.number,
    recordedAt: row.recorded_at,
    endedOn: row.ended_on,
  }
}
