import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, connectDatabase } from '../../src/db/connect.ts'
import { migrateDatabase } from '../../src/db/migrate.ts'
import { migrations } from '../../src/db/migrations/all.ts'
import { readOfficeThresholds } from '../../src/office/office-thresholds.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
const older = `${database.name}_older`
const ownerUrl = database.adminUrl.replace(database.name, older)
let admin: Connection
let owner: Connection

/** Migrates the older database with every migration before one. */
function migrateUpTo(name: string) {
  return migrateDatabase(
    ownerUrl,
    Object.fromEntries(Object.entries(migrations).filter(([one]) => one < name)),
  )
}

beforeAll(async () => {
  admin = connectDatabase(database.adminUrl, { max: 1 })
  await sql.raw(`create database ${older} owner thihanh_owner`).execute(admin.db)
  owner = connectDatabase(ownerUrl, { max: 2 })
})
afterAll(async () => {
  await owner.close()
  await sql.raw(`drop database ${older} with (force)`).execute(admin.db)
  await admin.close()
})

const office = (n: number) => `00000000-0000-4000-8000-00000000000${n}`

/** An office; the last of its accounts is its oldest. */
async function addOffice(n: number, settings: object, roles: readonly string[]): Promise<void> {
  await owner.db
    .insertInto('office')
    .values({ id: office(n), code: `CQ${n}`, name: `Cơ quan ${n}`, settings: JSON.stringify(settings) })
    .execute()
  for (const [at, role] of roles.entries())
    await sql`insert into account (office_id, id, username, password_hash, display_name, role, created_at)
      values (${office(n)}::uuid, gen_random_uuid(), ${`${role}.${n}.${at}`}, 'x', ${`${role} ${n}.${at}`}, ${role}, ${`2026-01-0${9 - at}`}::timestamptz)`.execute(
      owner.db,
    )
}

const chooseForLists = (n: number, thresholds: object) =>
  sql`insert into watch_setting (office_id, thresholds, recorded_by, recorded_at)
    values (${office(n)}::uuid, ${JSON.stringify(thresholds)}::jsonb, ${office(n)}::uuid, now())`.execute(
    owner.db,
  )

describe('thresholds chosen before there was one place for them', () => {
  beforeAll(async () => {
    await migrateUpTo('0021-one-threshold')
    await addOffice(1, { compliance: { longWithMeans: 2, quietDays: 45 }, calendar: { kept: true } }, [
      'administrator',
      'administrator',
      'head',
    ])
    await addOffice(2, { compliance: { longWithMeans: 2, longBankCredit: 4 } }, ['officer', 'head'])
    await chooseForLists(2, { meansMonths: 9, bankCreditAmount: 5, bankCreditMonths: 7 })
    await chooseForLists(2, { meansMonths: 18, bankCreditAmount: 30_000_000_000 })
    await addOffice(3, { compliance: { longBankCredit: 5 } }, ['officer'])
    await addOffice(4, {}, ['administrator'])
    await addOffice(5, { compliance: { longWithMeans: 0, longBankCredit: 25 } }, ['administrator'])
    await addOffice(6, { compliance: { longWithMeans: 'hai', longBankCredit: 1.5 } }, ['administrator'])
    const { applied } = await migrateDatabase(ownerUrl)
    expect(applied).toContain('0021-one-threshold')
  })

  const settingsOf = async (n: number) =>
    (
      await owner.db
        .selectFrom('office')
        .select('settings')
        .where('id', '=', office(n))
        .executeTakeFirstOrThrow()
    ).settings
  const shown = async (n: number) => {
    const { thresholds, history } = await readOfficeThresholds(owner.db, office(n))
    const own = thresholds.filter(({ chosen }) => chosen !== null)
    return { entries: history.length, own: own.map(({ id, n, chosen }) => [id, n, chosen?.by]) }
  }

  test('in years hold as months, the rest as it was, and the card tells whose they are', async () => {
    expect(await settingsOf(1)).toEqual({
      compliance: { longWithMeans: 24, quietDays: 45 },
      calendar: { kept: true },
    })
    expect(await shown(1)).toEqual({
      entries: 1,
      own: [
        ['longWithMeans', 24, 'administrator 1.1'],
        ['quietDays', 45, 'administrator 1.1'],
      ],
    })
  })

  test('for the watch lists go before, the latest choice, in the months they were in', async () => {
    expect(await settingsOf(2)).toEqual({
      compliance: { longWithMeans: 18, longBankCredit: 48, largeBankCredit: 30_000_000_000 },
    })
    const { history } = await readOfficeThresholds(owner.db, office(2))
    expect(history).toMatchObject([
      {
        before: { longWithMeans: 24, longBankCredit: 48, largeBankCredit: null },
        after: { longWithMeans: 18, longBankCredit: 48, largeBankCredit: 30_000_000_000 },
        by: 'head 2.1',
        reason: 'Mang sang khi cập nhật hệ thống: số cơ quan đã đặt từ trước.',
      },
    ])
  })

  test('hold also where nobody may be named for them, without an entry', async () => {
    expect(await settingsOf(3)).toEqual({ compliance: { longBankCredit: 60 } })
    expect(await shown(3)).toEqual({ entries: 0, own: [] })
  })

  test('nowhere leave an office as it was', async () => {
    expect(await settingsOf(4)).toEqual({})
    expect(await shown(4)).toEqual({ entries: 0, own: [] })
  })

  test('beyond what may be chosen now hold as near as may be; what never held is left alone', async () => {
    expect(await settingsOf(5)).toEqual({ compliance: { longWithMeans: 1, longBankCredit: 240 } })
    expect(await shown(5)).toMatchObject({
      entries: 1,
      own: [
        ['longWithMeans', 1, expect.any(String)],
        ['longBankCredit', 240, expect.any(String)],
      ],
    })
    expect(await settingsOf(6)).toEqual({ compliance: { longWithMeans: 'hai', longBankCredit: 1.5 } })
    expect(await shown(6)).toEqual({ entries: 0, own: [] })
  })
})
