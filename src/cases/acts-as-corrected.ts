import { type RawBuilder, sql } from 'kysely'
import { correcting } from '../engine/replay.ts'

/**
 * The acts of an office as `effectiveActs` reads them, for what asks many matters at once: each as its corrections have it,
 * without those that did not happen and without the corrections themselves. A table expression: case_id, seq, act,
 * took_place_on, asset_ref, data.
 */
export function actsAsCorrected(officeId: RawBuilder<unknown>): RawBuilder<unknown> {
  const of = sql`from case_act z where z.office_id = a.office_id and z.case_id = a.case_id and z.act = ${correcting} and (z.data ->> 'corrects')::int = a.seq`
  // After an act was said not to have happened, a later correction begins with what was recorded first.
  const since = sql`${of} and z.seq > coalesce((select max(z.seq) ${of} and z.data ->> 'didNotHappen' = 'true'), 0)`
  return sql`(
    select a.case_id, a.seq, a.act, a.asset_ref, coalesce(c.on_day, a.took_place_on) as took_place_on,
      case when c.data is null then a.data else jsonb_strip_nulls(a.data || c.data) end as data
    from case_act a
      left join lateral (
        select (select (z.data ->> 'on')::date ${since} and z.data ? 'on' order by z.seq desc limit 1) as on_day,
          (select jsonb_object_agg(f.key, f.value order by z.seq) from (select z.seq, z.data ${since}) z cross join lateral jsonb_each(z.data -> 'data') f) as data,
          (select z.data ->> 'didNotHappen' = 'true' ${of} order by z.seq desc limit 1) as is_gone) c on true
    where a.office_id = ${officeId} and a.act <> ${correcting} and c.is_gone is not true)`
}
