import { sql } from 'kysely'
import { correcting } from '../engine/replay.ts'

/** Whether an act `a` was corrected: it is not judged by its first version, which is not what happened. */
export const isCorrected = sql`exists (select from case_act z where z.office_id = a.office_id and z.case_id = a.case_id and z.act = ${correcting}
  and (z.data ->> 'corrects')::int = a.seq)`
