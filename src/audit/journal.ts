import { type Kysely, sql } from 'kysely'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import type { Database } from '../db/schema.ts'
import type { IsoDay, Words } from '../engine/vocabulary.ts'
import type { ChainName } from './verify-chain.ts'

/** The chains the journal tells. What was said of findings is told beside the finding. */
export type JournalChain = Exclude<ChainName, 'statement'>

/** What came of what somebody did: an act that stands, an attempt that did not, a step of a proposal. */
export type JournalOutcome =
  | 'accepted'
  | 'refused'
  | 'conflict'
  | 'failed'
  | 'submitted'
  | 'signed'
  | 'sentBack'
  | 'withdrawn'

/** One line of the journal (nhật ký): who did what in which matter, when, and what came of it. */
export interface JournalEntry {
  chain: JournalChain
  seq: number
  caseId: string
  number: string | null
  judgmentNumber: string
  act: string
  label: Words | null
  /** The day the act took place, or was to. */
  on: IsoDay | null
  asset: string | null
  actor: { id: string; name: string | null; role: string | null }
  recordedAt: string
  outcome: JournalOutcome
  /** Why an attempt came to nothing: the conditions with their sentences, or what was at fault. */
  reasons: { ref: string | null; sentence: Words }[]
  /** Whether a bar was set aside. */
  overridden: boolean
  hash: string
}

/** What the journal is narrowed by. `own` shows only what this person did, and what was done in his matters. */
export interface JournalFilter {
  caseId?: string
  actor?: string
  act?: string
  outcome?: JournalOutcome
  from?: IsoDay
  to?: IsoDay
  own?: string
  after?: JournalCursor
  limit: number
}

/** Where a page ended. */
export interface JournalCursor {
  at: string
  caseId: string
  chain: JournalChain
  seq: number
}

interface Row extends Omit<JournalEntry, 'label' | 'actor' | 'reasons'> {
  actorId: string
  actorName: string | null
  actorRole: string | null
  reasons: string[] | null
}

/** The journal, the last recorded first, one page; `next` is the cursor of the page after. */
export async function readJournal(
  db: Kysely<Database>,
  officeId: string,
  filter: JournalFilter,
): Promise<{ entries: JournalEntry[]; next: string | null }> {
  const branches = (['act', 'attempt', 'proposal'] as const).filter((chain) => mayHold(chain, filter.outcome))
  const united = sql.join(
    branches.map((chain) => sql`(${branch(chain, officeId, filter)})`),
    sql` union all `,
  )
  const { rows } = await sql<Row>`
    select j.chain, j.seq, j.case_id as "caseId", c.number, c.judgment_number as "judgmentNumber", j.act, j.on_day as on,
      j.asset, j.actor_id as "actorId", p.display_name as "actorName", coalesce(j.role, p.role) as "actorRole",
      j.recorded_at as "recordedAt", j.outcome, j.reasons, j.overridden, encode(j.hash, 'hex') as hash
    from (${united}) j
      join enforcement_case c on c.office_id = ${officeId}::uuid and c.id = j.case_id
      left join account p on p.office_id = ${officeId}::uuid and p.id = j.actor_id
    order by j.recorded_at desc, j.case_id desc, j.chain desc, j.seq desc limit ${filter.limit + 1}`.execute(
    db,
  )
  const page = rows.slice(0, filter.limit)
  const last = rows.length > filter.limit ? page.at(-1) : undefined
  const next = last === undefined ? null : writeCursor(last)
  return { entries: page.map(describe), next }
}

const columns = {
  act: sql`'act'::text as chain, e.seq, e.case_id, e.act, e.took_place_on::text as on_day, e.asset_ref as asset, e.actor_id,
    e.actor_role as role, e.recorded_at, 'accepted'::text as outcome, null::jsonb as reasons,
    coalesce(jsonb_array_length(case when jsonb_typeof(e.overridden) = 'array' then e.overridden end), 0) > 0 as overridden, e.hash`,
  attempt: sql`'attempt'::text as chain, e.seq, e.case_id, e.act, e.payload::jsonb #>> '{body,on}' as on_day,
    e.payload::jsonb #>> '{body,asset}' as asset, e.actor_id, e.payload::jsonb #>> '{body,role}' as role, e.recorded_at, e.outcome,
    e.payload::jsonb #> '{body,reasons}' as reasons, false as overridden, e.hash`,
  proposal: sql`'proposal'::text as chain, e.seq, e.case_id, p.act, p.took_place_on::text as on_day, p.asset_ref as asset, e.actor_id,
    null::text as role, e.recorded_at, e.step as outcome, null::jsonb as reasons, false as overridden, e.hash`,
}

const tables = {
  act: sql`case_act e`,
  attempt: sql`case_attempt e`,
  proposal: sql`proposal_entry e join proposal p on p.office_id = e.office_id and p.id = e.proposal_id`,
}

function branch(chain: JournalChain, officeId: string, filter: JournalFilter) {
  const { caseId, actor, act, outcome, from, to, own, after, limit } = filter
  const acted = chain === 'proposal' ? sql`p.act` : sql`e.act`
  const came = chain === 'act' ? null : chain === 'attempt' ? sql`e.outcome` : sql`e.step`
  const conditions = [
    sql`e.office_id = ${officeId}::uuid`,
    ...(caseId === undefined ? [] : [sql`e.case_id = ${caseId}::uuid`]),
    ...(actor === undefined ? [] : [sql`e.actor_id = ${actor}::uuid`]),
    ...(act === undefined ? [] : [sql`${acted} = ${act}`]),
    ...(outcome === undefined || came === null ? [] : [sql`${came} = ${outcome}`]),
    ...(from === undefined
      ? []
      : [sql`e.recorded_at >= (${from}::date + time '00:00') at time zone 'Asia/Ho_Chi_Minh'`]),
    ...(to === undefined
      ? []
      : [sql`e.recorded_at < (${to}::date + 1 + time '00:00') at time zone 'Asia/Ho_Chi_Minh'`]),
    ...(own === undefined
      ? []
      : [
          sql`(e.actor_id = ${own}::uuid or exists (select from enforcement_case m
            where m.office_id = e.office_id and m.id = e.case_id and m.officer_id = ${own}::uuid))`,
        ]),
    ...(after === undefined
      ? []
      : [
          sql`(e.recorded_at, e.case_id, ${chain}::text, e.seq) < (${after.at}::timestamptz, ${after.caseId}::uuid, ${after.chain}::text, ${after.seq}::int)`,
          // The same once more for the index.
          sql`e.recorded_at <= ${after.at}::timestamptz`,
        ]),
  ]
  return sql`select ${columns[chain]} from ${tables[chain]} where ${sql.join(conditions, sql` and `)}
    order by e.recorded_at desc, e.case_id desc, e.seq desc limit ${limit + 1}`
}

const outcomesOf: Record<JournalChain, readonly JournalOutcome[]> = {
  act: ['accepted'],
  attempt: ['refused', 'conflict', 'failed'],
  proposal: ['submitted', 'signed', 'sentBack', 'withdrawn'],
}

/** Every outcome, in the order of the chains. */
export const journalOutcomes: readonly JournalOutcome[] = Object.values(outcomesOf).flat()

function mayHold(chain: JournalChain, outcome: JournalOutcome | undefined): boolean {
  return outcome === undefined || outcomesOf[chain].includes(outcome)
}

function describe({ actorId, actorName, actorRole, reasons, ...row }: Row): JournalEntry {
  return {
    ...row,
    label: enforcementLaw.acts[row.act]?.label ?? null,
    actor: { id: actorId, name: actorName, role: actorRole },
    reasons: (reasons ?? []).map(wordReason),
  }
}

/** A reason of the chain ("COE-1 meansKnown", "/data/price", "revision 7") in a sentence. */
function wordReason(reason: string): { ref: string | null; sentence: Words } {
  const [ref = '', requirement = ''] = reason.split(' ')
  const rule = enforcementLaw.requirements[requirement]
  const variant = rule?.variants.find((one) => one.ref === ref) ?? rule?.variants[0]
  if (variant?.sentence !== undefined) return { ref, sentence: variant.sentence }
  if (reason.startsWith('revision '))
    return {
      ref: null,
      sentence: {
        vi: `Việc đã sang phiên bản ${requirement} trước khi gửi.`,
        en: `The matter was at revision ${requirement} by then.`,
      },
    }
  if (reason.startsWith('/'))
    return {
      ref: null,
      sentence: { vi: `Dữ liệu chưa đúng: ${reason}.`, en: `Bad input: ${reason}.` },
    }
  return { ref: null, sentence: { vi: reason, en: reason } }
}

function writeCursor({ recordedAt, caseId, chain, seq }: Row): string {
  return Buffer.from(`${recordedAt}|${caseId}|${chain}|${seq}`).toString('base64url')
}

/** The place a cursor stands for; null when no page ever gave it. */
export function readJournalCursor(cursor: string): JournalCursor | null {
  const found =
    /^(\d{4}-\d\d-\d\dT[\d:.]{8,15}Z)\|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\|(act|attempt|proposal)\|(\d{1,9})$/.exec(
      Buffer.from(cursor, 'base64url').toString(),
    )
  if (found === null || Number.isNaN(Date.parse(found[1] ?? ''))) return null
  const [, at = '', caseId = '', chain = 'act', seq = '0'] = found
  return { at, caseId, chain: chain as JournalChain, seq: Number(seq) }
}
