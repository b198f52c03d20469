import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import { countLate } from '../engine/limit-lateness.ts'
import type { Limit, Words } from '../engine/vocabulary.ts'
import { limitStanding } from '../time-limits/limit-standing.ts'
import { type CaseColumns, caseColumns } from './case-columns.ts'
import { type EnforcementSetting, settingFor } from './case-setting.ts'

/** One limit on an officer's list, with what it takes to know the matter and to go on. */
export interface WorklistLine extends CaseColumns {
  caseId: string
  key: string
  rule: string
  ref: string
  label: Words
  whose: string
  due: string
  unit: string
  /** How late it is today, in its own unit; 0 while it runs. */
  daysLate: number
  assetId: string | null
  /** Whom it is towards, by name, where it is towards somebody. */
  recipient: string | null
  /** The same as the matter refers to them: `d1`; and the paper it is about: `p2`. */
  recipientRef: string | null
  documentRef: string | null
  /** The acts that meet the limit, the ordinary one first. */
  meets: string[]
}

/** What an officer, or a whole office, has to do: overdue, today, the next seven days. */
export interface Worklist {
  today: string
  overdue: WorklistLine[]
  dueToday: WorklistLine[]
  next7Days: WorklistLine[]
  /** Proposals that wait: of this person those he may sign, and those he has submitted. */
  waitingForSignature: SignatureLine[]
  /** Open matters that hold money not paid out, the largest sum first. */
  moneyHeld: MoneyHeldLine[]
}

/** A matter that holds money: how much, whether paying out is held back, and by when it has to be paid. */
export interface MoneyHeldLine extends CaseColumns {
  caseId: string
  /** Integer đồng. */
  held: number
  /** Paying out is held back by a decision (tạm giữ). */
  heldBack: boolean
  /** The earliest day on which some of it must be paid out; null while no clock runs. */
  due: string | null
}

/** A proposal that waits. `mine`: this person submitted it, and others sign. */
export interface SignatureLine {
  proposalId: string
  caseId: string
  number: string | null
  judgmentNumber: string
  debtors: string | null
  act: string
  label: Words | null
  on: string
  submittedAt: string
  stale: boolean
  authorId: string
  authorName: string
  mine: boolean
}

/** The open duties of an officer's cases (or of all cases of the office) that are due within a week of the day. */
export async function readWorklist(
  db: Kysely<Database>,
  officeId: string,
  officer: string | null,
  today: string,
  waitingForSignature: SignatureLine[] = [],
): Promise<Worklist> {
  // The lines are chosen first and each matter is described once, however many limits of it there are.
  const found = await sql<Omit<WorklistLine, 'label' | 'daysLate' | 'meets'> & { pausedFrom: string | null }>`
    with line as materialized (
      select t.case_id, t.key, t.rule, t.ref, t.whose, t.due_on, t.unit, t.paused_from, t.asset_ref, t.recipient_ref, t.document_ref
      from time_limit t ${officer === null ? sql`` : sql`join enforcement_case c on c.office_id = t.office_id and c.id = t.case_id`}
      where t.office_id = ${officeId}::uuid and ${limitStanding.isOpenDuty(today)} and t.due_on <= ${today}::date + 7
        ${officer === null ? sql`` : sql`and c.officer_id = ${officer}::uuid`}
      order by t.due_on, t.case_id, t.key limit 2000),
    matter as materialized (
      select c.id as "caseId", ${caseColumns} from enforcement_case c
      where c.office_id = ${officeId}::uuid and c.id in (select case_id from line))
    select m.*, l.key, l.rule, l.ref, l.whose, l.due_on as due, l.unit, l.paused_from as "pausedFrom", l.asset_ref as "assetId",
      l.recipient_ref as "recipientRef", l.document_ref as "documentRef",
      (select p.name from party p where p.office_id = ${officeId}::uuid and p.case_id = l.case_id and p.ref = l.recipient_ref) as recipient
    from line l join matter m on m."caseId" = l.case_id
    order by l.due_on, l.case_id, l.key`.execute(db)
  const setting = await officeSetting(db, officeId)
  const rows = found.rows.map((row): WorklistLine => {
    const ofLaw = ofTheLaw(setting, row, today)
    const { pausedFrom: _pausedFrom, ...line } = row
    return Object.assign(line, ofLaw)
  })
  return {
    today,
    overdue: rows.filter((row) => row.due < today),
    dueToday: rows.filter((row) => row.due === today),
    next7Days: rows.filter((row) => row.due > today),
    waitingForSignature,
    moneyHeld: await readMoneyHeld(db, officeId, officer, setting),
  }
}

async function readMoneyHeld(
  db: Kysely<Database>,
  officeId: string,
  officer: string | null,
  { law }: EnforcementSetting,
): Promise<MoneyHeldLine[]> {
  const payOut = Object.entries(law.limits).flatMap(([rule, { meets }]) =>
    meets.some(({ act }) => act === 'DISBURSE') ? [rule] : [],
  )
  const found = await sql<MoneyHeldLine>`
    select c.id as "caseId", ${caseColumns}, c.money_held::float8 as held,
      coalesce((c.snapshot #>> '{facts,accounts,held}')::boolean, false) as "heldBack",
      (select min(t.due_on) from time_limit t where t.office_id = c.office_id and t.case_id = c.id
        and ${limitStanding.isGoing} and t.rule = any(${payOut}::text[])) as due
    from enforcement_case c
    where c.office_id = ${officeId}::uuid and c.money_held > 0 and c.closed_on is null
      ${officer === null ? sql`` : sql`and c.officer_id = ${officer}::uuid`}
    order by c.money_held desc, c.id limit 2000`.execute(db)
  return found.rows
}

function ofTheLaw(
  { law, calendar }: EnforcementSetting,
  { rule, due, unit, pausedFrom }: { rule: string; due: string; unit: string; pausedFrom: string | null },
  today: string,
): Pick<WorklistLine, 'label' | 'daysLate' | 'meets'> {
  const known = law.limits[rule]
  return {
    label: known?.label ?? { vi: rule, en: rule },
    daysLate: countLate(
      calendar,
      { due, unit, ...(pausedFrom === null ? {} : { pausedFrom }) } as Limit,
      today,
    ),
    meets: [...new Set(known?.meets.map(({ act }) => act) ?? [])],
  }
}

async function officeSetting(db: Kysely<Database>, officeId: string): Promise<EnforcementSetting> {
  const office = await db
    .selectFrom('office')
    .select('settings')
    .where('id', '=', officeId)
    .executeTakeFirst()
  return settingFor(office?.settings)
}
