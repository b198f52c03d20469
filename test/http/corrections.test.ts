import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readAttempts, readCaseRows } from '../support/case-rows.ts'
import { useDatabase } from '../support/database.ts'
import { expectSoundCase } from '../support/expect-sound-case.ts'
import { type Answer, openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectFault } from '../support/problems.ts'
import { expectRefusal, refusalBy } from '../support/refusals.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
})
beforeEach(() => http.setClock('2026-12-01T12:00:00+07:00'))
afterAll(() => http.close())

async function matterAt(act: string): Promise<TestMatter> {
  const matter = await openMatter(office)
  await matter.walkTo(act)
  return matter
}

interface Effect {
  before: { on: string }
  after: { on: string; data: Record<string, unknown> } | null
  limits: {
    appeared: { ref: string; recipient?: string }[]
    vanished: { ref: string }[]
    moved: {
      before: { ref: string; due: string; recipient?: string }
      after: { due: string; status: string }
    }[]
  }
  findings: { appeared: { ref: string; kind: string }[]; vanished: { ref: string }[] }
  documents: { appeared: { kind: string }[]; vanished: { kind: string }[] }
  refusedLater: { seq: number; act: string; refusals: { ref: string }[] }[]
}
const effectOf = (answer: Answer) => answer.body['correction'] as Effect
const correct = (
  matter: TestMatter,
  corrects: number,
  says: Record<string, unknown>,
  more: {
    as?: 'officer' | 'officer2' | 'head' | 'registrar' | 'accountant'
    dryRun?: boolean
    override?: { reason: string }
  } = {},
) => {
  const { as = 'officer', dryRun = false, override } = more
  const given = {
    act: 'CORRECT',
    on: '2026-12-01',
    data: { corrects, reason: 'Nhập nhầm', ...says },
    ...(override === undefined ? {} : { override }),
  }
  return matter.give(as, given, { dryRun })
}
const limits = async (matter: TestMatter, query = '') =>
  (await matter.get(`/time-limits${query}`)).body['timeLimits'] as {
    ref: string
    due: string
    recipient?: string
    standing: string
  }[]

describe('the day of an act was entered wrong', () => {
  test('a dry run shows every limit that moves, and nothing happens', async () => {
    const matter = await matterAt('VERIFY_CONDITIONS')
    const before = await readCaseRows(database.owner.db, matter.id)
    // Entry 5 is the notice of 14 July to the debtor; in truth he was served on 16 July.
    const dry = await correct(matter, 5, { on: '2026-07-16' }, { dryRun: true })
    expect(dry.status, dry.text).toBe(200)
    const effect = effectOf(dry)
    expect([effect.before.on, effect.after?.on]).toEqual(['2026-07-14', '2026-07-16'])
    const voluntary = effect.limits.moved.find((one) => one.before.ref === 'VOL-1')
    expect([voluntary?.before.due, voluntary?.after.due]).toEqual(['2026-07-24', '2026-07-27'])
    // Served a day after the last one: a breach that was not there before.
    expect(effect.findings.appeared).toMatchObject([{ ref: 'NTF-1', kind: 'late' }])
    expect(await readCaseRows(database.owner.db, matter.id)).toEqual(before)
  })

  test('once confirmed it is computed anew; the entry stands as it was and says what corrects it', async () => {
    const matter = await matterAt('VERIFY_CONDITIONS')
    const before = await readCaseRows(database.owner.db, matter.id)
    const dry = await correct(matter, 5, { on: '2026-07-16' }, { dryRun: true })
    const done = await correct(matter, 5, { on: '2026-07-16' })
    expect(done.status, done.text).toBe(201)
    expect(effectOf(done)).toEqual(effectOf(dry))
    const rows = await readCaseRows(database.owner.db, matter.id)
    expect(rows.acts.slice(0, -1)).toEqual(before.acts)
    expect(rows.acts.at(-1)).toMatchObject({ act: 'CORRECT', seq: 8, took_place_on: '2026-12-01' })
    expect(rows.case['latest_on']).toBe('2026-07-31')
    const acts = (await matter.get('/acts')).body['acts'] as {
      on: string
      correctedBy: number[]
      data: unknown
    }[]
    expect(acts[4]).toMatchObject({ on: '2026-07-14', correctedBy: [8] })
    expect(acts[7]?.data).toEqual({ corrects: 5, on: '2026-07-16', reason: 'Nhập nhầm' })
    const vol = (await limits(matter, '?asOf=2026-07-20')).find((one) => one.ref === 'VOL-1')
    expect(vol?.due).toBe('2026-07-27')
    await expectSoundCase(database, office.id, matter.id)
    // The case goes on from there as if it had been entered so.
    await matter.mustGive('officer', {
      act: 'DECIDE_COERCION',
      on: '2026-08-05',
      data: { measure: 'seizure' },
    })
    await expectSoundCase(database, office.id, matter.id)
  })

  test('what was known before the correction and what is known since are two answers', async () => {
    http.setClock('2026-08-03T09:00:00+07:00')
    const matter = await matterAt('VERIFY_CONDITIONS')
    http.setClock('2026-12-01T12:00:00+07:00')
    expect((await correct(matter, 5, { on: '2026-07-16' })).status).toBe(201)
    const due = async (query: string) =>
      (await limits(matter, query)).find((one) => one.ref === 'VOL-1' && one.recipient === 'd1')?.due
    const knownThen = encodeURIComponent('2026-11-30T00:00:00+07:00')
    expect(await due(`?asOf=2026-07-20&knownAt=${knownThen}`)).toBe('2026-07-24')
    expect(await due('?asOf=2026-07-20')).toBe('2026-07-27')
    // On the legal day between the two there was no service yet, as we know now.
    expect(await due('?asOf=2026-07-15')).toBeUndefined()
    expect(await due(`?asOf=2026-07-15&knownAt=${knownThen}`)).toBe('2026-07-24')
  })

  test('one corrected again takes the last word, and a field not named stays as it was', async () => {
    const matter = await matterAt('OPEN_FILE')
    await matter.mustGive('officer', {
      act: 'SERVE_NOTICE',
      on: '2026-07-14',
      data: { recipient: 'd1', channel: 'post' },
    })
    expect((await correct(matter, 5, { on: '2026-07-15' })).status).toBe(201)
    const again = await correct(matter, 5, { data: { recipient: 'c1' } })
    expect(effectOf(again).after).toMatchObject({
      on: '2026-07-15',
      data: { recipient: 'c1', channel: 'post' },
    })
    const without = await correct(matter, 5, { data: { channel: null } })
    expect(effectOf(without).after?.data).toEqual({ recipient: 'c1' })
    expect((await limits(matter)).some((one) => one.ref === 'VOL-1')).toBe(false)
    await expectSoundCase(database, office.id, matter.id)
  })
})

describe('an act that did not happen', () => {
  test('is taken out with its limits and papers, and later acts that hung on it are named', async () => {
    const matter = await matterAt('SEND_TO_PROCURACY')
    const answer = await correct(matter, 2, { didNotHappen: true }, { as: 'head' })
    expect(answer.status, answer.text).toBe(201)
    const effect = effectOf(answer)
    expect(effect.after).toBeNull()
    expect(effect.documents.vanished.map((paper) => paper.kind)).toEqual(['enforcementDecision'])
    expect(effect.limits.vanished.map((limit) => limit.ref)).toContain('NTF-1')
    expect(effect.refusedLater.map((one) => one.act)).toContain('ASSIGN_OFFICER')
    for (const one of effect.refusedLater) expect(one.refusals.length).toBeGreaterThan(0)
    const rows = await readCaseRows(database.owner.db, matter.id)
    expect(rows.case).toMatchObject({ number: null, revision: 7 })
    expect(rows.acts).toHaveLength(7)
    await expectSoundCase(database, office.id, matter.id)
    // It did happen after all.
    const back = await correct(matter, 2, { data: { number: '200/QĐ-THADS' } }, { as: 'head' })
    expect(back.status, back.text).toBe(201)
    expect(effectOf(back).documents.appeared.map((paper) => paper.kind)).toEqual(['enforcementDecision'])
    expect((await matter.get()).body['number']).toBe('200/QĐ-THADS')
    await expectSoundCase(database, office.id, matter.id)
  })

  test('that closed the matter opens it again', async () => {
    const matter = await openMatter(office, {
      obligations: [{ ref: 'o1', type: 'payMoney', amount: 1000, from: 'd1', to: 'c1' }],
    })
    await matter.walkTo('SEND_TO_PROCURACY')
    const money = { obligation: 'o1', amount: 1000 }
    await matter.mustGive('accountant', { act: 'COLLECT', on: '2026-07-20', data: money })
    await matter.mustGive('accountant', { act: 'DISBURSE', on: '2026-07-22', data: money })
    await matter.mustGive('officer', { act: 'COMPLETE', on: '2026-07-23' })
    const moved = await correct(matter, 9, { on: '2026-07-24' })
    expect(moved.status, moved.text).toBe(201)
    const closedOn = async () => (await readCaseRows(database.owner.db, matter.id)).case['closed_on']
    expect(await closedOn()).toBe('2026-07-24')
    const undone = await correct(matter, 9, { didNotHappen: true })
    expect(undone.status, undone.text).toBe(201)
    expect(await closedOn()).toBeNull()
    expect((await matter.get()).body['stage']).toBe('verification')
    await expectSoundCase(database, office.id, matter.id)
  })

  test('a wrong amount is put right in the book', async () => {
    const matter = await matterAt('SEND_TO_PROCURACY')
    const data = { obligation: 'o1', amount: 5_000_000 }
    await matter.mustGive('accountant', { act: 'COLLECT', on: '2026-07-20', data })
    const answer = await correct(matter, 7, { data: { amount: 500_000 } }, { as: 'accountant' })
    expect(answer.status, answer.text).toBe(201)
    expect((await matter.get('/money')).body).toMatchObject({ money: { in: 500_000 } })
    await expectSoundCase(database, office.id, matter.id)
  })
})

describe('a correction', () => {
  test('that the law bars where it would stand is refused, and recorded by a head with a reason as a finding', async () => {
    const matter = await matterAt('DECIDE_COERCION')
    // Entry 8: coercion decided on 5 August. In truth inside the voluntary period.
    const says = { on: '2026-07-20' }
    refusalBy(await correct(matter, 8, says), 'VOL-1')
    expect((await readAttempts(database.owner.db, matter.id)).at(-1)).toMatchObject({
      act: 'CORRECT',
      outcome: 'refused',
    })
    const done = await correct(matter, 8, says, { as: 'head', override: { reason: 'Đã xảy ra như vậy' } })
    expect(done.status, done.text).toBe(201)
    const found = (await matter.get()).body['findings'] as { kind: string; ref: string; bySeq: number }[]
    expect(found).toContainEqual(expect.objectContaining({ kind: 'overridden', ref: 'VOL-1', bySeq: 8 }))
    await expectSoundCase(database, office.id, matter.id)
  })

  test('is for who may give the act, in a matter of his own; a head may correct any', async () => {
    const matter = await matterAt('VERIFY_CONDITIONS')
    expectRefusal(await correct(matter, 2, { data: { number: '9/QĐ' } }, { as: 'officer' }))
    expectRefusal(await correct(matter, 5, { on: '2026-07-15' }, { as: 'officer2' }))
    expectRefusal(await correct(matter, 7, { on: '2026-07-30' }, { as: 'accountant' }))
    expect((await correct(matter, 1, { on: '2026-07-07' }, { as: 'head' })).status).toBe(201)
    await expectSoundCase(database, office.id, matter.id)
  })

  test('that cannot be right is told by its field', async () => {
    const matter = await matterAt('OPEN_FILE')
    const fault = async (corrects: number, says: Record<string, unknown>, field: string) =>
      expectFault(await correct(matter, corrects, says), field)
    await fault(9, { on: '2026-07-13' }, '/data/corrects')
    await fault(4, {}, '/data')
    await fault(4, { didNotHappen: true, on: '2026-07-13' }, '/data')
    await fault(4, { on: '2027-01-01' }, '/data/on')
    await fault(4, { on: 'x' }, '/data/on')
    await fault(4, { data: { form: 'stone' } }, '/data/data/form')
    await fault(4, { data: { nothing: 1 } }, '/data/data/nothing')
    await fault(4, { reason: '' }, '/data/reason')
    expectFault(
      await matter.give('officer', {
        act: 'CORRECT',
        on: '2027-01-01',
        data: { corrects: 4, on: '2026-07-13', reason: 'x' },
      }),
      '/on',
    )
    const first = await correct(matter, 4, { on: '2026-07-14' })
    expect(first.status, first.text).toBe(201)
    await fault(5, { didNotHappen: true }, '/data/corrects')
    await expectSoundCase(database, office.id, matter.id)
  })

  test('holds no free text in the chain, and gives it back to who reads', async () => {
    const matter = await matterAt('OPEN_FILE')
    await matter.mustGive('officer', { act: 'NOTE', on: '2026-07-14', data: { text: 'Bà Lựu đã đến' } })
    const done = await correct(matter, 5, { data: { text: 'Bà Mận đã đến' }, reason: 'Nhầm tên bà Mận' })
    expect(done.status, done.text).toBe(201)
    const { acts } = await readCaseRows(database.owner.db, matter.id)
    expect(JSON.stringify(acts)).not.toContain('Mận')
    const shown = (await matter.get('/acts')).body['acts'] as { data: Record<string, unknown> }[]
    expect(shown[5]?.data).toEqual({
      corrects: 5,
      data: { text: 'Bà Mận đã đến' },
      reason: 'Nhầm tên bà Mận',
    })
    // What cannot be right is not kept as text either.
    await correct(matter, 5, { data: { text: 'Bà Mận', extra: 'Bà Mận' } })
    const attempts = await readAttempts(database.owner.db, matter.id)
    expect(attempts).toHaveLength(1)
    expect(JSON.stringify(attempts)).not.toContain('Mận')
    await expectSoundCase(database, office.id, matter.id)
  })
})
