import type { Kysely } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { settingFor } from '../../src/cases/case-setting.ts'
import { decideHistory } from '../../src/cases/decide-history.ts'
import { writeHistories } from '../../src/cases/write-histories.ts'
import { inOffice } from '../../src/db/in-office.ts'
import type { Database } from '../../src/db/schema.ts'
import { type Role, roles } from '../../src/engine/vocabulary.ts'
import type { Story } from '../../src/sample/district-one/story.ts'
import { type Cast, toHistory } from '../../src/sample/district-one/to-history.ts'
import { listWorkingDays } from '../../src/sample/district-one/working-days.ts'
import type { TestOffice } from '../support/open-http.ts'

export const days = listWorkingDays(settingFor().calendar, 2022, 2027)

/** Decides stories as at the door and writes them into an office in bulk. Gives the id of each matter by its place. */
export async function writeStories(
  app: Kysely<Database>,
  office: TestOffice,
  stories: readonly Story[],
  now: string,
): Promise<string[]> {
  const officeId = office.id
  const person = (name: Role | 'officer2') => ({
    id: office.account(name),
    officeId,
    role: name === 'officer2' ? ('officer' as const) : name,
  })
  const cast: Cast = {
    officers: [person('officer'), person('officer2')],
    others: new Map(roles.filter((role) => role !== 'officer').map((role) => [role, person(role)])),
  }
  const setting = settingFor()
  const decided = stories.map((story, place) =>
    decideHistory(setting, toHistory(story, place, cast, Temporal.Instant.from(now))),
  )
  for (let start = 0; start < decided.length; start += 150)
    await inOffice(app, { officeId }, (trx) =>
      writeHistories(trx, setting, officeId, decided.slice(start, start + 150)),
    )
  return decided.map(({ id }) => id)
}
