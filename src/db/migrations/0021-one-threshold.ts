import { type Kysely, sql } from 'kysely'

/**
 * The thresholds of the watch lists are those of the office (`settings.compliance`): what an office had chosen for its lists
 * goes there. The older choices stay on record where they are.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db)
}

const statements = `
update office o set settings = o.settings || jsonb_build_object('compliance', coalesce(o.settings -> 'compliance', '{}') || jsonb_strip_nulls(jsonb_build_object(
    'longWithMeans', w.thresholds -> 'meansMonths', 'largeBankCredit', w.thresholds -> 'bankCreditAmount', 'longBankCredit', w.thresholds -> 'bankCreditMonths')))
  from (select distinct on (office_id) office_id, thresholds from watch_setting order by office_id, id desc) w
  where w.office_id = o.id;
revoke insert on watch_setting from thihanh_app;
`
