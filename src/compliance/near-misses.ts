import { sql, type Transaction } from 'kysely'
import type { Database } from '../db/schema.ts'
import { sayBar } from '../engine/bar-words.ts'
import { findVariant } from '../engine/law-on-day.ts'
import type { IsoDay, Words } from '../engine/vocabulary.ts'
import type { ComplianceSetting } from './compliance-setting.ts'

/** A condition that held somebody back, and how often: what training and the law's makers can learn from. */
export interface NearMissCount {
  requirement: string
  ref: string
  sentence: Words
  count: number
  matters: number
}

/** One attempt that was refused. */
export interface NearMiss {
  caseId: string
  number: string | null
  judgmentNumber: string
  seq: number
  act: string
  label: Words | null
  on: IsoDay | null
  at: string
  by: string
  reasons: { ref: string; requirement: string; sentence: Words }[]
}

/** The refused attempts of a period; of one person where he is named. Newest first, a page at a time. */
export async function listNearMisses(
  trx: Transaction<Database>,
  officeId: string,
  setting: ComplianceSetting,
  filter: { from: IsoDay; to: IsoDay; actor?: string | undefined; after?: string | undefined; limit: number },
): Promise<{ attempts: NearMiss[]; next: string | null }> {
  const after = filter.after === undefined ? null : (readPlace(filter.after) ?? null)
  const found = await sql<{
    caseId: string
    number: string | null
    judgmentNumber: string
    seq: number
    act: string
    on: IsoDay | null
    at: string
    by: string
    reasons: string[]
  }>`
    select a.case_id as "caseId", c.number, c.judgment_number as "judgmentNumber", a.seq, a.act, a.payload::jsonb #>> '{body,on}' as "on",
      a.recorded_at as at, d.display_name as by, a.payload::jsonb #> '{body,reasons}' as reasons
    from case_attempt a join enforcement_case c on c.office_id = a.office_id and c.id = a.case_id
      join account d on d.office_id = a.office_id and d.id = a.actor_id
    where ${refusedIn(officeId, filter)}
      and (${after === null}::boolean or (a.recorded_at, a.case_id, a.seq) < (${after?.at ?? null}::timestamptz, ${after?.caseId ?? null}::uuid, ${after?.seq ?? null}::int))
    order by a.recorded_at desc, a.case_id desc, a.seq desc limit ${filter.limit + 1}`.execute(trx)
  const rows = found.rows.slice(0, filter.limit)
  const last = found.rows.length > filter.limit ? rows.at(-1) : undefined
  return {
    attempts: rows.map(({ reasons, ...row }) => ({
      ...row,
      label: setting.law.acts[row.act]?.label ?? null,
      reasons: reasons.map((reason) => nameReason(setting, reason)),
    })),
    next:
      last === undefined ? null : Buffer.from(`${last.at}|${last.caseId}|${last.seq}`).toString('base64url'),
  }
}

/** How often each condition held somebody back in a period, the most frequent first. */
export async function countNearMisses(
  trx: Transaction<Database>,
  officeId: string,
  setting: ComplianceSetting,
  filter: { from: IsoDay; to: IsoDay; actor?: string | undefined },
): Promise<NearMissCount[]> {
  const found = await sql<{ reason: string; count: number; matters: number }>`
    select r.reason, count(*)::int as count, count(distinct a.case_id)::int as matters
    from case_attempt a cross join lateral jsonb_array_elements_text(a.payload::jsonb #> '{body,reasons}') as r(reason)
    where ${refusedIn(officeId, filter)} group by 1 order by 2 desc, 1 limit 50`.execute(trx)
  return found.rows.map(({ reason, ...counts }) => ({ ...nameReason(setting, reason), ...counts }))
}

// What was not understood is no near miss: only what the law refused.
function refusedIn(
  officeId: string,
  { from, to, actor }: { from: IsoDay; to: IsoDay; actor?: string | undefined },
) {
  return sql`a.office_id = ${officeId}::uuid and a.outcome = 'refused' and a.payload::jsonb #>> '{body,outcome}' = 'refused'
    and a.recorded_at >= (${from}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'
    and a.recorded_at < (${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
    and (${actor ?? null}::uuid is null or a.actor_id = ${actor ?? null}::uuid)`
}

function nameReason({ law, today }: ComplianceSetting, reason: string): NearMiss['reasons'][number] {
  const [ref = '', requirement = ''] = reason.split(' ')
  const rule = law.requirements[requirement]
  const answer = rule === undefined ? undefined : findVariant(rule, today)
  const sentence =
    (answer?.known ? answer.variant?.sentence : undefined) ??
    rule?.variants.find((one) => one.ref === ref)?.sentence
  return { ref, requirement, sentence: sayBar(requirement, sentence) }
}

/** The place a page begins at; undefined when no page ever gave it. */
export function readPlace(text: string): { at: string; caseId: string; seq: number } | undefined {
  const [at = '', caseId = '', seq = ''] = Buffer.from(text, 'base64url').toString().split('|')
  const isPlace = !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(caseId) && /^\d{1,9}$/.test(seq)
  return isPlace ? { at, caseId, seq: Number(seq) } : undefined
}
