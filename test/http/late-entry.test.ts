import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAttempts, readCaseRows } from '../support/case-rows.ts'
import { useDatabase } from '../support/database.ts'
import { expectSoundCase } from '../support/expect-sound-case.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectFault } from '../support/problems.ts'
import { refusalBy } from '../support/refusals.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
})
afterAll(() => http.close())

async function matterAt(act: string): Promise<TestMatter> {
  const matter = await openMatter(office)
  await matter.walkTo(act)
  return matter
}

interface LimitLine {
  ref: string
  due: string
  standing: string
  recipient?: string
  daysLateNow: number
}
async function limitsOf(matter: TestMatter, query = ''): Promise<LimitLine[]> {
  return (await matter.get(`/time-limits${query}`)).body['timeLimits'] as LimitLine[]
}
const standing = (limits: LimitLine[], ref: string, recipient?: string) =>
  limits.find((one) => one.ref === ref && one.recipient === recipient)

describe('an act entered after later ones', () => {
  test('is accepted, told to be late, and moves the clocks that hang on it', async () => {
    const matter = await matterAt('VERIFY_CONDITIONS')
    const before = await limitsOf(matter)
    expect(standing(before, 'NTF-1', 'c1')?.standing).toBe('overdue')
    const rows = await readCaseRows(database.owner.db, matter.id)
    const answer = await matter.mustGive('officer', {
      act: 'SERVE_NOTICE',
      on: '2026-07-14',
      data: { recipient: 'c1', channel: 'post' },
    })
    expect(answer.body).toMatchObject({ revision: 8, act: { seq: 8, on: '2026-07-14', lateEntry: true } })
    expect(standing(await limitsOf(matter), 'NTF-1', 'c1')?.standing).toBe('met')
    const after = await readCaseRows(database.owner.db, matter.id)
    // What was recorded stays as it was; the late act stands behind it.
    expect(after.acts.slice(0, 7)).toEqual(rows.acts)
    await expectSoundCase(database, office.id, matter.id)
  })

  test('starts the clocks it would have started, and those that came of its absence are gone', async () => {
    const matter = await matterAt('OPEN_FILE')
    await matter.mustGive('officer', { act: 'SERVE_NOTICE', on: '2026-07-20', data: { recipient: 'd1' } })
    expect(standing(await limitsOf(matter), 'VOL-1', 'd1')?.due).toBe('2026-07-30')
    await matter.mustGive('officer', { act: 'SERVE_NOTICE', on: '2026-07-14', data: { recipient: 'd1' } })
    const limits = await limitsOf(matter, '?asOf=2026-07-21')
    expect(limits.filter((one) => one.ref === 'VOL-1').map((one) => one.due)).toEqual(['2026-07-24'])
    expect(standing(limits, 'NTF-1', 'd1')).toMatchObject({ standing: 'met', daysLateNow: 0 })
    await expectSoundCase(database, office.id, matter.id)
  })

  test('is judged by what was known on its day, not by what came after', async () => {
    const matter = await matterAt('NOTIFY_SEIZURE')
    // Today the voluntary period is long over; on that day it ran.
    const barred = await matter.give('officer', {
      act: 'DECIDE_COERCION',
      on: '2026-07-20',
      data: { measure: 'account' },
    })
    refusalBy(barred, 'VOL-1')
    await matter.mustGive('officer', {
      act: 'DECIDE_COERCION',
      on: '2026-08-05',
      data: { measure: 'account' },
    })
    await expectSoundCase(database, office.id, matter.id)
  })

  test('leaves the attempts as they were', async () => {
    const matter = await matterAt('VERIFY_CONDITIONS')
    await matter.give('officer', { act: 'COMPLETE', on: '2026-07-31' })
    const attempts = await readAttempts(database.owner.db, matter.id)
    expect(attempts).toHaveLength(1)
    await matter.mustGive('officer', { act: 'NOTE', on: '2026-07-01', data: { text: 'Ghi muộn' } })
    expect(await readAttempts(database.owner.db, matter.id)).toEqual(attempts)
    await expectSoundCase(database, office.id, matter.id)
  })

  test('on an asset that was not there yet is out of order on that day', async () => {
    const matter = await matterAt('SEIZE')
    const answer = await matter.give('officer', {
      act: 'SIGN_APPRAISAL_CONTRACT',
      on: '2026-08-20',
      assetId: 'a1',
    })
    expect(answer.status).toBe(422)
    await expectSoundCase(database, office.id, matter.id)
  })

  test('may come before every other act', async () => {
    const matter = await matterAt('ISSUE_ENFORCEMENT_DECISION')
    await matter.mustGive('registrar', { act: 'RECEIVE_JUDGMENT', on: '2026-06-30' })
    const view = await matter.get('?asOf=2026-07-01')
    expect(view.body['stage']).toBe('acceptance')
    await expectSoundCase(database, office.id, matter.id)
  })

  test('many of them, in any order, give the case that the right order would have given', async () => {
    const late = await openMatter(office)
    await late.walkTo('OPEN_FILE')
    const acts = [
      { act: 'VERIFY_CONDITIONS', on: '2026-07-31', data: { result: 'hasMeans' } },
      { act: 'SEND_TO_PROCURACY', on: '2026-07-14' },
      { act: 'SERVE_NOTICE', on: '2026-07-14', data: { recipient: 'd1' } },
      { act: 'SERVE_NOTICE', on: '2026-07-13', data: { recipient: 'c1' } },
    ]
    for (const act of acts) await late.mustGive('officer', act)
    const right = await openMatter(office)
    await right.walkTo('OPEN_FILE')
    for (const act of [...acts].reverse()) await right.mustGive('officer', act)
    const pick = async (matter: TestMatter) =>
      (await limitsOf(matter))
        .map(({ ref, due, standing: now, recipient, daysLateNow }) => ({
          ref,
          due,
          now,
          recipient,
          daysLateNow,
        }))
        .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
    expect(await pick(late)).toEqual(await pick(right))
    await expectSoundCase(database, office.id, late.id)
  })

  test('on the day of the latest act is no late entry', async () => {
    const matter = await matterAt('VERIFY_CONDITIONS')
    const answer = await matter.mustGive('officer', { act: 'NOTE', on: '2026-07-31', data: { text: 'x' } })
    expect(answer.body).toMatchObject({ act: { lateEntry: false } })
  })

  test('a dry run of one tells what it would do, and does not', async () => {
    const matter = await matterAt('VERIFY_CONDITIONS')
    const rows = await readCaseRows(database.owner.db, matter.id)
    const act = { act: 'SERVE_NOTICE', on: '2026-07-14', data: { recipient: 'c1' } }
    const dry = await matter.give('officer', act, { dryRun: true })
    expect(dry.status).toBe(200)
    expect(await readCaseRows(database.owner.db, matter.id)).toEqual(rows)
    expect((await matter.mustGive('officer', act)).body).toEqual(dry.body)
  })
})

describe('a case that has ended', () => {
  async function ended(): Promise<TestMatter> {
    const matter = await openMatter(office, {
      obligations: [{ ref: 'o1', type: 'payMoney', amount: 1000, from: 'd1', to: 'c1' }],
    })
    await matter.walkTo('SEND_TO_PROCURACY')
    await matter.mustGive('accountant', {
      act: 'COLLECT',
      on: '2026-07-20',
      data: { obligation: 'o1', amount: 1000 },
    })
    await matter.mustGive('accountant', {
      act: 'DISBURSE',
      on: '2026-07-22',
      data: { obligation: 'o1', amount: 1000 },
    })
    await matter.mustGive('officer', { act: 'COMPLETE', on: '2026-07-23' })
    return matter
  }

  test('takes no further act', async () => {
    const matter = await ended()
    const answer = await matter.give('officer', { act: 'NOTE', on: '2026-07-24', data: { text: 'x' } })
    expect(refusalBy(answer, 'NOTE')).toMatchObject({ requirement: 'order', remedy: { kind: 'none' } })
    expect((await readCaseRows(database.owner.db, matter.id)).case['closed_on']).toBe('2026-07-23')
  })

  test('ended on the day it ended, also when something before it is entered late', async () => {
    const matter = await ended()
    await matter.mustGive('officer', { act: 'NOTE', on: '2026-07-21', data: { text: 'Ghi muộn' } })
    const rows = await readCaseRows(database.owner.db, matter.id)
    expect(rows.case).toMatchObject({ closed_on: '2026-07-23', stage: 'closure' })
    expect((await matter.get()).body['stage']).toBe('closure')
    await expectSoundCase(database, office.id, matter.id)
  })

  test('ended on the day it ended, also when a head records what happened afterwards', async () => {
    const matter = await ended()
    await matter.mustGive('head', {
      act: 'NOTE',
      on: '2026-08-03',
      data: { text: 'x' },
      override: { reason: 'Đã xảy ra sau khi kết thúc' },
    })
    expect((await readCaseRows(database.owner.db, matter.id)).case['closed_on']).toBe('2026-07-23')
    await expectSoundCase(database, office.id, matter.id)
  })
})

describe('as of a legal day', () => {
  test('an act of a later day is not seen, and what it did is undone', async () => {
    const matter = await matterAt('SEIZE')
    const day = async (asOf: string) => (await matter.get(`?asOf=${asOf}`)).body
    expect((await day('2026-07-05'))['stage']).toBe('acceptance')
    expect(await day('2026-07-09')).toMatchObject({
      number: null,
      officer: null,
      documents: [{ kind: 'requestReceipt' }],
    })
    expect(await day('2026-07-10')).toMatchObject({ number: '178/QĐ-THADS', stage: 'verification' })
    expect(await day('2026-08-23')).toMatchObject({
      stage: 'seizure',
      assets: [{ id: 'a1', state: 'noticed' }],
    })
    expect(await day('2026-08-24')).toMatchObject({
      stage: 'appraisal',
      assets: [{ id: 'a1', state: 'seized' }],
    })
  })

  test('a limit met later was running, and before that it was not there', async () => {
    const matter = await matterAt('OPEN_FILE')
    const on = async (asOf: string) => standing(await limitsOf(matter, `?asOf=${asOf}`), 'ASG-2')?.standing
    expect([await on('2026-07-09'), await on('2026-07-10'), await on('2026-07-13')]).toEqual([
      undefined,
      'running',
      'met',
    ])
  })

  test('the officer of that day is named, not the one of today', async () => {
    const matter = await matterAt('OPEN_FILE')
    await matter.mustGive('head', {
      act: 'CHANGE_OFFICER',
      on: '2026-07-20',
      data: { officer: office.account('officer2'), reason: 'Chuyển công tác' },
    })
    expect((await matter.get('?asOf=2026-07-19')).body['officer']).toEqual({
      id: office.account('officer'),
      name: 'Tên của officer',
    })
    expect((await matter.get('?asOf=2026-07-20')).body['officer']).toEqual({
      id: office.account('officer2'),
      name: 'Tên của officer2',
    })
  })

  test('findings are those of that day', async () => {
    const matter = await matterAt('SEND_TO_PROCURACY')
    const on = async (asOf: string) =>
      (
        (await matter.get(`?asOf=${asOf}`)).body['findings'] as {
          ref: string
          kind: string
          daysLate: number
        }[]
      ).filter((one) => one.ref === 'NTF-1')
    expect(await on('2026-07-15')).toEqual([])
    expect(await on('2026-07-17')).toMatchObject([{ kind: 'overdue', daysLate: 2 }])
  })

  test('options on a day are those of the case as it stood', async () => {
    const matter = await matterAt('SEIZE')
    const { body } = await matter.get('/options?on=2026-07-09')
    const options = body['options'] as { act: string; asset?: string; allowed: boolean }[]
    expect(options.find((one) => one.act === 'SERVE_NOTICE')?.allowed).toBe(false)
    expect(options.some((one) => one.act === 'SIGN_APPRAISAL_CONTRACT')).toBe(false)
  })
})

describe('as known at a moment', () => {
  test('an act recorded later is not seen, though it took place before', async () => {
    http.setClock('2026-08-03T09:00:00+07:00')
    const matter = await matterAt('VERIFY_CONDITIONS')
    http.setClock('2026-08-10T09:00:00.000500+07:00')
    await matter.mustGive('officer', { act: 'SERVE_NOTICE', on: '2026-07-14', data: { recipient: 'c1' } })
    const at = async (moment: string) => {
      const query = `?asOf=2026-07-31&knownAt=${encodeURIComponent(moment)}`
      return standing(await limitsOf(matter, query), 'NTF-1', 'c1')?.standing
    }
    expect(await at('2026-08-09T23:59:59+07:00')).toBe('overdue')
    expect(await at('2026-08-10T09:00:00.000499+07:00')).toBe('overdue')
    expect(await at('2026-08-10T09:00:00.000500+07:00')).toBe('met')
    expect(await at('2026-08-10T02:00:00.000500Z')).toBe('met')
    http.setClock('2026-12-01T12:00:00+07:00')
  })

  test('a moment before the first entry shows the intake alone', async () => {
    const matter = await matterAt('VERIFY_CONDITIONS')
    const view = (await matter.get(`?knownAt=${encodeURIComponent('2026-01-01T00:00:00+07:00')}`)).body
    expect(view).toMatchObject({ stage: 'acceptance', number: null, officer: null, documents: [] })
  })

  test('the two questions together: what we knew then of what the law required then', async () => {
    http.setClock('2026-07-16T09:00:00+07:00')
    const matter = await matterAt('SEND_TO_PROCURACY')
    http.setClock('2026-09-01T09:00:00+07:00')
    await matter.mustGive('officer', {
      act: 'VERIFY_CONDITIONS',
      on: '2026-07-31',
      data: { result: 'hasMeans' },
    })
    const due = async (query: string) => standing(await limitsOf(matter, query), 'VER-1', 'd1')?.standing
    const then = encodeURIComponent('2026-08-20T00:00:00+07:00')
    expect(await due(`?asOf=2026-08-10&knownAt=${then}`)).toBe('overdue')
    expect(await due('?asOf=2026-08-10')).toBe('met')
    expect(await due('?asOf=2026-07-30')).toBe('running')
    http.setClock('2026-12-01T12:00:00+07:00')
  })

  test('the future is as empty as the past: a moment to come shows the case of now', async () => {
    const matter = await matterAt('OPEN_FILE')
    const now = (await matter.get()).body
    const later = (await matter.get(`?knownAt=${encodeURIComponent('2027-01-01T00:00:00+07:00')}`)).body
    expect(later).toEqual({ ...now, knownAt: '2027-01-01T00:00:00+07:00' })
    expectFault(await matter.get('?knownAt=later'), 'querystring/knownAt')
  })
})
