import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { settingFor } from '../../src/cases/case-setting.ts'
import { sendReminder } from '../../src/reminders/send-reminder.ts'
import { addLimit, clockAt, foundOffice, keepLog } from '../outbox/support.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
const clock = clockAt('2026-08-26')
const send = (officeId: string, caseId: string, limitKey: string) =>
  sendReminder({ db: database.app.db, clock, log: keepLog(), settingFor }, { officeId, caseId, limitKey })

interface Digest {
  account_id: string
  kind: string
  digest_on: string | null
  read_at: string | null
  body: { items?: { limitKey: string; step: string; count: number; caseId: string; as: string }[] }
}

async function readInbox(accountId: string): Promise<Digest[]> {
  const rows = await database.owner.db
    .selectFrom('notification')
    .select(['account_id', 'kind', 'digest_on', 'read_at', 'body'])
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute()
  return rows as Digest[]
}

describe('an officer who asked for one message a day', () => {
  it('gets one a day, with everything of that day in it', async () => {
    clock.day = '2026-08-26'
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
    const officer = await addAccount({ mode: 'digest' })
    const cases = [await addCase(officer), await addCase(officer)]
    for (const caseId of cases) {
      for (const key of ['a', 'b']) await addLimit(database.owner.db, officeId, caseId, { key })
    }
    for (const caseId of cases) for (const key of ['a', 'b']) await send(officeId, caseId, key)
    clock.day = '2026-08-28'
    await send(officeId, cases[0] ?? '', 'a')
    const [first, second, ...more] = await readInbox(officer)
    expect(more).toEqual([])
    expect(first).toMatchObject({ kind: 'digest', digest_on: '2026-08-26' })
    expect(first?.body.items?.map(({ caseId, limitKey, step }) => [caseId, limitKey, step])).toEqual([
      [cases[0], 'a', 'before-3'],
      [cases[0], 'b', 'before-3'],
      [cases[1], 'a', 'before-3'],
      [cases[1], 'b', 'before-3'],
    ])
    expect(second).toMatchObject({ kind: 'digest', digest_on: '2026-08-28' })
    expect(second?.body.items?.map(({ step }) => step)).toEqual(['before-1'])
  })

  it('finds it unread again when something was added after it was read', async () => {
    clock.day = '2026-08-26'
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
    const officer = await addAccount({ mode: 'digest' })
    const caseId = await addCase(officer)
    for (const key of ['a', 'b']) await addLimit(database.owner.db, officeId, caseId, { key })
    await send(officeId, caseId, 'a')
    await sql`update notification set read_at = now() where account_id = ${officer}`.execute(
      database.owner.db,
    )
    await send(officeId, caseId, 'a')
    expect((await readInbox(officer))[0]?.read_at).not.toBeNull()
    await send(officeId, caseId, 'b')
    const [digest] = await readInbox(officer)
    expect(digest?.read_at).toBeNull()
    expect(digest?.body.items).toHaveLength(2)
  })

  it('has one line for a paper to be served on many', async () => {
    clock.day = '2026-08-26'
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
    const officer = await addAccount({ mode: 'digest' })
    const caseId = await addCase(officer)
    const keys = Array.from({ length: 12 }, (_, n) => `notifyParties~2~d1~r${n}`)
    for (const [n, key] of keys.entries()) {
      const given = { key, rule: 'notifyParties', document: 'd1', recipient: `r${n}` }
      await addLimit(database.owner.db, officeId, caseId, given)
    }
    // All at once: the lines are added one after the other under the lock of the message.
    await Promise.all(keys.map((key) => send(officeId, caseId, key)))
    const inbox = await readInbox(officer)
    expect(inbox.map(({ body }) => body.items?.map(({ count }) => count))).toEqual([[12]])
  })

  it('is told in that way as a superior too, while the officer is told singly', async () => {
    clock.day = '2026-09-04'
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
    const superior = await addAccount({ role: 'divisionHead', mode: 'digest' })
    const officer = await addAccount({ superior })
    const caseId = await addCase(officer)
    await addLimit(database.owner.db, officeId, caseId, { key: 'a' })
    await send(officeId, caseId, 'a')
    expect((await readInbox(officer)).map(({ kind }) => kind)).toEqual(['reminder'])
    const [digest] = await readInbox(superior)
    expect(digest?.body.items?.map(({ step, as }) => [step, as])).toEqual([['after-1', 'superior']])
  })
})
