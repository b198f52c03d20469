import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Calendar } from '../../workflows/calendar/calendar.ts'
import { vietnamZone } from '../../workflows/calendar/vietnam-time.ts'
import { advanceCase } from '../cases/advance-case.ts'
import { settingFor } from '../cases/case-setting.ts'
import { openCase } from '../cases/open-case.ts'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'
import { hashPassword } from '../people/passwords.ts'
import { type SampleMatter, type SampleStep, sampleMatters } from './sample-matters.ts'
import { sampleOffice, samplePassword, samplePeople } from './sample-people.ts'

/**
 * Puts the sample office into an empty database: accounts as the owner, matters through the same door as
 * everybody else. Does nothing, and says so, when the database holds an office already.
 */
export async function loadSampleOffice(
  owner: Kysely<Database>,
  app: Kysely<Database>,
  now: Temporal.Instant,
): Promise<{ loaded: boolean }> {
  const existing = await sql<{ n: number }>`select count(*)::int as n from office`.execute(owner)
  if ((existing.rows[0]?.n ?? 0) > 0) return { loaded: false }
  const people = await createPeople(owner)
  for (const [index, matter] of sampleMatters.entries()) await playMatter(app, people, matter, index, now)
  return { loaded: true }
}

type People = ReadonlyMap<string, Person>

/** Makes the sample accounts; the password is hashed once, since they all share it. */
async function createPeople(owner: Kysely<Database>): Promise<People> {
  const officeId = randomUUID()
  const passwordHash = await hashPassword(samplePassword)
  const people = new Map<string, Person>()
  await owner.transaction().execute(async (trx) => {
    await trx
      .insertInto('office')
      .values({ id: officeId, code: sampleOffice.code, name: sampleOffice.name, settings: '{}' })
      .execute()
    for (const { username, displayName, role, superior } of samplePeople) {
      const id = randomUUID()
      people.set(username, { id, officeId, role })
      const superiorId = superior === undefined ? null : (people.get(superior)?.id ?? null)
      await trx
        .insertInto('account')
        .values({
          office_id: officeId,
          id,
          username,
          password_hash: passwordHash,
          display_name: displayName,
          role,
          superior_id: superiorId,
        })
        .execute()
    }
  })
  return people
}

async function playMatter(
  app: Kysely<Database>,
  people: People,
  matter: SampleMatter,
  index: number,
  now: Temporal.Instant,
): Promise<void> {
  const { calendar } = settingFor()
  const today = now.toZonedDateTimeISO(vietnamZone).toPlainDate()
  const first = workingDaysBack(calendar, today, matter.steps[0]?.back ?? 0)
  const registrar = byRole(people, 'registrar')
  const judged = first.subtract({ days: 40 }).toString()
  const { id } = await openCase(
    app,
    registrar,
    {
      kind: 'onRequest',
      judgment: {
        number: `${41 + index}/${first.year}/DS-PT`,
        court: 'Tòa án nhân dân tỉnh Mẫu',
        date: judged,
        effectiveOn: judged,
      },
      parties: [
        { ref: 'c1', role: 'creditor', name: matter.creditor },
        { ref: 'd1', role: 'debtor', name: matter.debtor },
      ],
      obligations: [{ ref: 'o1', type: 'payMoney', amount: matter.amount, from: 'd1', to: 'c1' }],
    },
    recordedOn(first, now),
  )
  let revision = 0
  for (const step of matter.steps) {
    const person = step.as === undefined ? people.get(matter.officer) : byRole(people, step.as)
    if (person === undefined) throw new Error(`The sample has no account for ${step.as}.`)
    const on = workingDaysBack(calendar, today, step.back)
    const data = {
      ...step.data,
      ...datesOf(calendar, today, step),
      ...numbersOf(step, people, matter, index),
    }
    const command = {
      act: step.act,
      on: on.toString(),
      data,
      ...(step.asset === undefined ? {} : { asset: step.asset }),
    }
    const outcome = await advanceCase(
      app,
      person,
      { caseId: id, command, seen: revision, idempotencyKey: null, dryRun: false },
      recordedOn(on, now),
    )
    if (outcome.kind !== 'accepted')
      throw new Error(
        `The sample matter ${index + 1} stopped at ${step.act} on ${on}: ${JSON.stringify(outcome)}`,
      )
    revision = outcome.advance.revision
  }
}

function numbersOf(
  step: SampleStep,
  people: People,
  matter: SampleMatter,
  index: number,
): Record<string, unknown> {
  if (step.act === 'ISSUE_ENFORCEMENT_DECISION') return { number: `${178 + index}/QĐ-THADS` }
  if (step.act === 'ASSIGN_OFFICER') return { officer: people.get(matter.officer)?.id }
  return {}
}

function datesOf(calendar: Calendar, today: Temporal.PlainDate, step: SampleStep): Record<string, string> {
  return Object.fromEntries(
    Object.entries(step.days ?? {}).map(([field, back]) => {
      const day = workingDaysBack(calendar, today, back).toString()
      return [field, field === 'plannedAt' ? `${day}T08:00:00+07:00` : day]
    }),
  )
}

function byRole(people: People, role: string): Person {
  const found = [...people.values()].find((person) => person.role === role)
  if (found === undefined) throw new Error(`The sample has nobody with the role ${role}.`)
  return found
}

/** Acts of the sample were recorded on the afternoon of their day, as in an office that keeps its record. */
function recordedOn(day: Temporal.PlainDate, now: Temporal.Instant): Temporal.Instant {
  const afternoon = day.toZonedDateTime({ timeZone: vietnamZone, plainTime: '16:30' }).toInstant()
  return Temporal.Instant.compare(afternoon, now) < 0 ? afternoon : now
}

/** The n-th working day before a day (0: the day itself, or the working day before it). */
function workingDaysBack(calendar: Calendar, today: Temporal.PlainDate, n: number): Temporal.PlainDate {
  let day = today
  while (!calendar.isWorkingDay(day)) day = day.subtract({ days: 1 })
  for (let left = n; left > 0; left--) {
    do day = day.subtract({ days: 1 })
    while (!calendar.isWorkingDay(day))
  }
  return day
}
