import { type Kysely, sql } from 'kysely'

/**
 * Search by one or two letters. Of so few no trigram is made, and the index of 0012 would be read whole: here only the
 * beginnings of numbers and names are compared, in the order of their bytes, through indexes of their own. The bounds are
 * written out, because a plan kept for any text cannot make them of a pattern. A null name looks for numbers alone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db)
}

const statements = `
create index enforcement_case_number_begin on enforcement_case (office_id, lower(number) text_pattern_ops);
create index enforcement_case_judgment_begin on enforcement_case (office_id, lower(judgment_number) text_pattern_ops);
create index party_name_begin on party (office_id, search_name text_pattern_ops);

create function search_case_beginnings(number_begins text, name_begins text) returns table (id uuid)
  language sql stable security definer set search_path = public
  as $$ select c.id from enforcement_case c where c.office_id = acting_office()
          and lower(c.number) ~>=~ number_begins and lower(c.number) ~<~ (number_begins || chr(1114111))
        union
        select c.id from enforcement_case c where c.office_id = acting_office()
          and lower(c.judgment_number) ~>=~ number_begins and lower(c.judgment_number) ~<~ (number_begins || chr(1114111))
        union
        select p.case_id from party p where p.office_id = acting_office()
          and p.search_name ~>=~ name_begins and p.search_name ~<~ (name_begins || chr(1114111)) $$;
revoke all on function search_case_beginnings(text, text) from public;
grant execute on function search_case_beginnings(text, text) to thihanh_app;
`
