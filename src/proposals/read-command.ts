import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { ActInHand, InputFault } from '../engine/vocabulary.ts'
import { entryName, notePath } from './proposal-store.ts'

/** What a proposal proposes, with its free text put back. */
export interface Proposed {
  caseId: string
  command: ActInHand
  note: string | null
  revision: number
  /** Fields whose text was erased meanwhile: what they said cannot be signed. */
  erased: InputFault[]
}

/** The act a proposal proposes; undefined when the office has no such proposal. */
export async function readCommand(
  db: Kysely<Database>,
  officeId: string,
  id: string,
): Promise<Proposed | undefined> {
  const row = await db
    .selectFrom('proposal')
    .select(['case_id', 'act', 'took_place_on', 'took_place_at', 'asset_ref', 'data', 'revision', 'entry'])
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const values = await db
    .selectFrom('erasable_value')
    .select(['path', 'value'])
    .where('office_id', '=', officeId)
    .where('case_id', '=', row.case_id)
    .where('entry', '=', entryName(row.entry))
    .execute()
  const texts = new Map(values.map(({ path, value }) => [path, value]))
  const fields = Object.entries(row.data)
  const lost = fields.filter(([name]) => texts.get(`/${name}`) === null)
  return {
    caseId: row.case_id,
    command: {
      act: row.act,
      on: row.took_place_on,
      ...(row.took_place_at === null ? {} : { at: row.took_place_at }),
      ...(row.asset_ref === null ? {} : { asset: row.asset_ref }),
      data: Object.fromEntries(
        fields.map(([name, value]) => [
          name,
          texts.has(`/${name}`) ? (texts.get(`/${name}`) ?? erasedText) : value,
        ]),
      ),
    },
    note: texts.get(notePath) ?? null,
    revision: row.revision,
    erased: lost.map(([name]) => ({ field: `/data/${name}`, found: erasedText, expected: submitAnew })),
  }
}

const erasedText = '(đã xóa)'
const submitAnew = {
  vi: 'nội dung đã bị xóa; lập đề xuất mới',
  en: 'its text has been erased; submit a new proposal',
}
