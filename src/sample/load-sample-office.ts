import { type Kysely, sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { settingFor } from '../cases/case-setting.ts'
import { type DecidedHistory, decideHistory } from '../cases/decide-history.ts'
import type { Person } from '../cases/outcome.ts'
import { writeHistories } from '../cases/write-histories.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import type { Role } from '../engine/vocabulary.ts'
import { insertOffice } from '../people/found-office.ts'
import { openAccount } from '../people/open-account.ts'
import { hashPassword } from '../people/passwords.ts'
import { writePresentYear } from './district-one/present-year.ts'
import { createRandom } from './district-one/random.ts'
import type { Story } from './district-one/story.ts'
import { type Cast, toHistory } from './district-one/to-history.ts'
import { listWorkingDays } from './district-one/working-days.ts'
import { rates2023, targets2024, writeYear2024 } from './district-one/year-2024.ts'
import { sampleOffice, samplePassword, samplePeople } from './sample-people.ts'

/** How many matters are written at once. */
const batch = 150

/** What of the sample is wanted: all of it for a first look; tests take less. */
export interface SampleSize {
  year2024: boolean
  present: number
}

/**
 * Puts the sample office into an empty database: accounts as the owner, then its matters, each act decided as at the door.
 * Does nothing, and says so, when the database holds an office already.
 */
export async function loadSampleOffice(
  owner: Kysely<Database>,
  app: Kysely<Database>,
  now: Temporal.Instant,
  size: SampleSize = { year2024: true, present: 400 },
): Promise<{ loaded: boolean; officeId: string | null }> {
  const existing = await sql<{ n: number }>`select count(*)::int as n from office`.execute(owner)
  if ((existing.rows[0]?.n ?? 0) > 0) return { loaded: false, officeId: null }
  const { officeId, cast } = await createPeople(owner)
  const setting = settingFor()
  let waiting: DecidedHistory[] = []
  const flush = async () => {
    const decided = waiting
    waiting = []
    if (decided.length > 0)
      await inOffice(app, { officeId }, (trx) => writeHistories(trx, setting, officeId, decided))
  }
  for (const [place, story] of writeStories(now, size, cast.officers.length).entries()) {
    waiting.push(decideHistory(setting, toHistory(story, place, cast, now)))
    if (waiting.length === batch) await flush()
  }
  await flush()
  if (size.year2024) await inOffice(app, { officeId }, (trx) => writeFigures(trx, officeId, now))
  return { loaded: true, officeId }
}

function writeStories(now: Temporal.Instant, { year2024, present }: SampleSize, officers: number): Story[] {
  const today = vietnamDayOf(now)
  const days = listWorkingDays(settingFor().calendar, 2022, Number(today.slice(0, 4)) + 1)
  return [
    ...(year2024 ? writeYear2024(createRandom(2024), days, officers) : []),
    ...writePresentYear(createRandom(2026), days, today, present, officers),
  ]
}

/** The targets of 2024 and the rates of 2023, as the report of the year 2024 lets them be worked out. */
async function writeFigures(
  trx: Transaction<Database>,
  officeId: string,
  now: Temporal.Instant,
): Promise<void> {
  const said = {
    office_id: officeId,
    recorded_by: null,
    recorded_at: now.toString(),
    source: 'Báo cáo năm 2024',
  }
  await trx
    .insertInto('statistic_target')
    .values([
      { ...said, year: 2024, officer_id: null, measure: 'matters', rate: targets2024.matters },
      { ...said, year: 2024, officer_id: null, measure: 'money', rate: targets2024.money },
    ])
    .execute()
  await trx
    .insertInto('published_figure')
    .values([
      {
        ...said,
        year: 2023,
        months: 12,
        measure: 'matters',
        indicator: 'H',
        value: String(rates2023.matters),
      },
      { ...said, year: 2023, months: 12, measure: 'money', indicator: 'H', value: String(rates2023.money) },
    ])
    .execute()
}

/** Makes the sample accounts; the password is hashed once, since they all share it. */
async function createPeople(owner: Kysely<Database>): Promise<{ officeId: string; cast: Cast }> {
  const passwordHash = await hashPassword(samplePassword)
  const ids = new Map<string, string>()
  const people: Person[] = []
  const officeId = await owner.transaction().execute(async (trx) => {
    const office = await insertOffice(trx, sampleOffice)
    for (const { username, displayName, role, superior } of samplePeople) {
      const superiorId = superior === undefined ? null : (ids.get(superior) ?? null)
      const id = await openAccount(trx, office, { username, displayName, role, superiorId, passwordHash })
      ids.set(username, id)
      people.push({ id, officeId: office, role })
    }
    return office
  })
  const others = new Map<Role, Person>()
  for (const person of people)
    if (person.role !== 'officer' && !others.has(person.role)) others.set(person.role, person)
  return { officeId, cast: { officers: people.filter(({ role }) => role === 'officer'), others } }
}
