import { type Kysely, sql } from 'kysely'

/**
 * What an act writes beside its record. Indexes nobody asks go: `case_act_kind` is `case_act_named` once more; matters are found
 * by a part of their number, never by the whole; the operators of lists are not leakproof, so behind row-level security the index of
 * groups is never read. The intake never changes: out of line, its text is not written again with every act. Room is left
 * in each page, so that the next state of a matter finds place beside the last one and no index has to learn of it. What waits to
 * be sorted into the indexes of trigrams is read by every search and sorted in by some act: 512 kB of it instead of 4 MB.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db)
}

const statements = `
drop index case_act_kind;
drop index enforcement_case_number;
drop index enforcement_case_groups;
alter table enforcement_case set (fillfactor = 80);
alter table enforcement_case
  alter column intake_canonical set storage external,
  alter column snapshot set storage main,
  alter column matter_groups set storage main,
  alter column machine_version set storage main,
  alter column number set storage main,
  alter column judgment_number set storage main,
  alter column chain_head set storage plain;
alter index enforcement_case_search set (gin_pending_list_limit = 512);
alter index party_search_name set (gin_pending_list_limit = 512);
`
