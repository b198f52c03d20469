import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { readAttempts, readCaseRows } from '../support/case-rows.ts'
import { useDatabase } from '../support/database.ts'
import { expectSoundCase } from '../support/expect-sound-case.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { intake, openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectFault, expectProblem } from '../support/problems.ts'
import { expectRefusal, refusalBy } from '../support/refusals.ts'

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
const rowsOf = (matter: TestMatter) => readCaseRows(database.owner.db, matter.id)
const attemptsOf = (matter: TestMatter) => readAttempts(database.owner.db, matter.id)

describe('a refusal teaches', () => {
  test('coercion inside the voluntary period is told the day to wait for, and which articles say so', async () => {
    const matter = await matterAt('SEND_TO_PROCURACY')
    const before = await rowsOf(matter)
    const answer = await matter.give('officer', {
      act: 'DECIDE_COERCION',
      on: '2026-07-20',
      data: { measure: 'seizure' },
    })
    const no = refusalBy(answer, 'VOL-1')
    expect(no).toMatchObject({
      requirement: 'voluntaryPeriodIsOver',
      remedy: { kind: 'wait', until: '2026-07-25' },
      articles: [
        { act: expect.stringContaining('106/2025'), article: 'Đ.36', clause: '1', inForceFrom: '2026-07-01' },
        { act: expect.stringContaining('106/2025'), article: 'Đ.72' },
      ],
    })
    expect(refusalBy(answer, 'COE-2').remedy).toEqual({
      kind: 'act',
      act: 'VERIFY_CONDITIONS',
      by: ['officer'],
    })
    expect(await rowsOf(matter)).toEqual(before)
  })

  test('the remedies it names cure it', async () => {
    const matter = await matterAt('SEND_TO_PROCURACY')
    await matter.mustGive('officer', {
      act: 'VERIFY_CONDITIONS',
      on: '2026-07-20',
      data: { result: 'hasMeans' },
    })
    const decide = { act: 'DECIDE_COERCION', data: { measure: 'seizure' } }
    refusalBy(await matter.give('officer', { ...decide, on: '2026-07-24' }), 'VOL-1')
    await matter.mustGive('officer', { ...decide, on: '2026-07-25' })
  })

  test('an act out of order is told the next act on the way, and who gives it', async () => {
    const matter = await openMatter(office)
    const [no] = expectRefusal(await matter.give('officer', { act: 'OPEN_FILE', on: '2026-07-06' }))
    expect(no).toMatchObject({ requirement: 'order', remedy: { kind: 'act', act: 'RECEIVE_REQUEST' } })
    await matter.walkTo('RECEIVE_REQUEST')
    const [next] = expectRefusal(await matter.give('officer', { act: 'OPEN_FILE', on: '2026-07-06' }))
    expect(next).toMatchObject({
      requirement: 'order',
      remedy: { kind: 'act', act: 'ISSUE_ENFORCEMENT_DECISION', by: ['head'] },
    })
  })

  test('every order refusal along the road names an act that is in order now', async () => {
    const matter = await openMatter(office)
    const last = { act: 'REGISTER_TITLE', on: '2026-12-01', assetId: 'a1' }
    type Option = { act: string; asset?: string; refusals: { requirement: string }[] }
    for (const at of [
      'SEIZE',
      'SIGN_APPRAISAL_CONTRACT',
      'NOTIFY_APPRAISAL',
      'SIGN_AUCTION_CONTRACT',
      'HOLD_AUCTION',
      'BUYER_PAYS',
    ]) {
      await matter.walkTo(at)
      const answer = await matter.give('officer', last, { dryRun: true })
      const order = expectRefusal(answer).find((no) => no.requirement === 'order')
      const { remedy } = order ?? {}
      if (remedy?.kind !== 'act') throw new Error(`After ${at} no next act is named.`)
      const { body } = await matter.get('/options?on=2026-12-01', 'head')
      const next = (body['options'] as Option[]).find(
        (one) => one.act === remedy.act && (one.asset ?? 'a1') === 'a1',
      )
      expect(
        next?.refusals.map((no) => no.requirement),
        `after ${at}: ${remedy.act}`,
      ).not.toContain('order')
    }
    await matter.walkTo('HAND_OVER')
    await matter.mustGive('officer', last)
  })

  test('a notice cannot be dated before the paper it serves, and no head can make it so', async () => {
    const matter = await matterAt('OPEN_FILE')
    const data = { recipient: 'd1', validOn: '2026-07-09' }
    const early = { act: 'SERVE_NOTICE', on: '2026-07-14', data }
    expect(refusalBy(await matter.give('officer', early), 'NTF-1').detail?.en).toMatch(/issued on 2026-07-10/)
    refusalBy(
      await matter.give('officer', { ...early, data: { recipient: 'd1', servedOn: '2026-06-30' } }),
      'NTF-1',
    )
    refusalBy(await matter.give('head', { ...early, override: { reason: 'x' } }), 'NTF-1')
    await matter.mustGive('officer', { ...early, data: { ...data, validOn: '2026-07-10' } })
  })

  test('what can no longer come is told so', async () => {
    const matter = await matterAt('ISSUE_ENFORCEMENT_DECISION')
    const adopt = {
      stage: 'verification',
      decisionNumber: '1/QĐ',
      decidedOn: '2026-07-10',
      officer: office.account('officer'),
      source: 'sổ thụ lý',
    }
    const answer = await matter.give('head', { act: 'ADOPT_MATTER', on: '2026-07-11', data: adopt })
    expect(expectRefusal(answer)[0]).toMatchObject({ requirement: 'order', remedy: { kind: 'none' } })
  })

  test('a seizure on a Sunday waits for the Monday, at night for the morning', async () => {
    const matter = await matterAt('NOTIFY_COSTS')
    const seize = { act: 'SEIZE', assetId: 'a1', data: { kind: 'realEstate' } }
    const sunday = await matter.give('officer', { ...seize, on: '2026-08-23' })
    expect(refusalBy(sunday, 'COE-4').remedy).toEqual({ kind: 'wait', until: '2026-08-24' })
    const night = await matter.give('officer', {
      ...seize,
      on: '2026-08-24',
      at: '2026-08-24T22:00:00+07:00',
    })
    expect(refusalBy(night, 'COE-4').remedy).toEqual({ kind: 'wait', until: '2026-08-25' })
    const early = await matter.give('officer', {
      ...seize,
      on: '2026-08-24',
      at: '2026-08-24T05:59:00+07:00',
    })
    expect(refusalBy(early, 'COE-4').remedy).toEqual({ kind: 'wait', until: '2026-08-24' })
    await matter.mustGive('officer', { ...seize, on: '2026-08-24', at: '2026-08-24T06:00:00+07:00' })
  })

  test('before July 2026 the rows of the old law are cited', async () => {
    const matter = await openMatter(office, {
      judgment: { ...intake.judgment, date: '2026-01-05', effectiveOn: '2026-01-05' },
    })
    await matter.mustGive('registrar', { act: 'RECEIVE_REQUEST', on: '2026-02-02' })
    await matter.mustGive('head', {
      act: 'ISSUE_ENFORCEMENT_DECISION',
      on: '2026-02-04',
      data: { number: '3/QĐ' },
    })
    const answer = await matter.give('officer', { act: 'OPEN_FILE', on: '2026-02-05' })
    const no = refusalBy(answer, 'D02')
    expect(no.articles[0]).toMatchObject({ act: expect.stringContaining('26/2008'), article: 'Đ.36' })
  })

  test('a day before the law these tables know is told to be beyond judging', async () => {
    const matter = await openMatter(office, {
      judgment: { ...intake.judgment, date: '2012-03-01', effectiveOn: '2012-03-01' },
    })
    const answer = await matter.give('registrar', { act: 'RECEIVE_REQUEST', on: '2012-05-02' })
    const no = expectRefusal(answer)[0]
    expect(no?.sentence.en).toMatch(/Cannot judge/)
    expect(no?.remedy.kind).toBe('none')
  })

  test('every act a head, an officer or an accountant may not give at the start is refused in this way', async () => {
    const matter = await openMatter(office)
    for (const role of [
      'head',
      'officer',
      'accountant',
      'registrar',
      'clerk',
      'examiner',
      'divisionHead',
    ] as const) {
      const { body } = await matter.get('/options', role)
      const options = body['options'] as {
        act: string
        allowed: boolean
        refusals: { ref: string; articles: object[]; remedy: object }[]
      }[]
      expect(options.length).toBeGreaterThan(20)
      for (const option of options) {
        expect(option.allowed, `${role} ${option.act}`).toBe(option.refusals.length === 0)
        for (const no of option.refusals)
          expect(no).toMatchObject({
            ref: expect.any(String),
            articles: expect.any(Array),
            remedy: { kind: expect.any(String) },
          })
      }
    }
  })

  test('what the options allow is accepted, and what they refuse is refused for the same reasons', async () => {
    const matter = await matterAt('NOTIFY_COSTS')
    const on = '2026-08-24'
    const { body } = await matter.get(`/options?on=${on}`)
    type Option = {
      act: string
      asset?: string
      allowed: boolean
      refusals: { requirement: string }[]
      fields: { required?: string[] }
    }
    for (const option of body['options'] as Option[]) {
      if ((option.fields.required ?? []).length > 0 && option.act !== 'SEIZE') continue
      const data = option.act === 'SEIZE' ? { kind: 'realEstate' } : {}
      const answer = await matter.give(
        'officer',
        { act: option.act, on, data, ...(option.asset === undefined ? {} : { assetId: option.asset }) },
        { dryRun: true },
      )
      // A condition that looks at the data may still refuse what the options leave open; nothing else may.
      if (option.allowed && answer.status === 422) {
        for (const { requirement } of expectRefusal(answer))
          expect([option.act, enforcementLaw.requirements[requirement]?.asksData]).toEqual([option.act, true])
        continue
      }
      expect(answer.status, `${option.act} ${option.asset ?? ''}: ${answer.text}`).toBe(
        option.allowed ? 200 : 422,
      )
      if (!option.allowed)
        expect(expectRefusal(answer).map((no) => no.requirement)).toEqual(
          expect.arrayContaining(option.refusals.map((no) => no.requirement)),
        )
    }
  })
})

describe('who may do what', () => {
  test('an officer who issues what the head must issue is told that the head does it', async () => {
    const matter = await matterAt('RECEIVE_REQUEST')
    const answer = await matter.give('officer', {
      act: 'ISSUE_ENFORCEMENT_DECISION',
      on: '2026-07-10',
      data: { number: '1/QĐ' },
    })
    expect(expectRefusal(answer)[0]).toMatchObject({
      requirement: 'mayGiveAct',
      ref: 'DEC-4',
      remedy: { kind: 'act', act: 'ISSUE_ENFORCEMENT_DECISION', by: ['head'] },
    })
  })

  test.each(['procurator', 'administrator'] as const)('the %s reads and does nothing', async (role) => {
    const matter = await matterAt('RECEIVE_REQUEST')
    const before = await rowsOf(matter)
    const note = { act: 'NOTE', on: '2026-07-06', data: { text: 'x' } }
    expectProblem(await matter.give(role, note), 403)
    expectProblem(await matter.give(role, note, { dryRun: true }), 403)
    expectProblem(await office.as(role, { method: 'POST', url: '/api/v1/cases', body: intake }), 403)
    for (const path of ['', '/options', '/acts', '/time-limits', '/documents'])
      expect((await matter.get(path, role)).status).toBe(200)
    expect(await rowsOf(matter)).toEqual(before)
  })

  test('an officer does not act on the matter of another, and reads it all the same', async () => {
    const matter = await matterAt('ASSIGN_OFFICER')
    const answer = await matter.give('officer2', { act: 'OPEN_FILE', on: '2026-07-13' })
    expect(refusalBy(answer, 'ASG-1')).toMatchObject({
      remedy: { kind: 'act', act: 'CHANGE_OFFICER', by: ['head'] },
    })
    await matter.mustGive('officer', { act: 'OPEN_FILE', on: '2026-07-13' })
  })

  test('a stranger to the office is told to sign in', async () => {
    const matter = await openMatter(office)
    for (const path of ['', '/options', '/acts', '/time-limits', '/documents'])
      expectProblem(await http.call({ url: `/api/v1/cases/${matter.id}${path}` }), 401)
    for (const url of ['/api/v1/cases', '/api/v1/worklist', '/api/v1/me'])
      expectProblem(await http.call({ url }), 401)
  })
})

describe('conflict of interest', () => {
  test('bars the officer who declared it, whatever he does, and the head who would assign him', async () => {
    const matter = await matterAt('SEND_TO_PROCURACY')
    await matter.mustGive('officer', {
      act: 'DECLARE_CONFLICT',
      on: '2026-07-15',
      data: { officer: office.account('officer'), relation: 'Em rể của người phải thi hành án' },
    })
    for (const act of ['VERIFY_CONDITIONS', 'OPEN_FILE', 'NOTE', 'COMPLETE']) {
      const data = act === 'VERIFY_CONDITIONS' ? { result: 'hasMeans' } : act === 'NOTE' ? { text: 'x' } : {}
      const no = refusalBy(await matter.give('officer', { act, on: '2026-07-16', data }), 'ASG-4')
      expect(no).toMatchObject({ hard: true, remedy: { kind: 'act', act: 'CHANGE_OFFICER', by: ['head'] } })
    }
    const again = { officer: office.account('officer'), reason: 'Thiếu người' }
    refusalBy(await matter.give('head', { act: 'CHANGE_OFFICER', on: '2026-07-16', data: again }), 'ASG-4')
    await matter.mustGive('head', {
      act: 'CHANGE_OFFICER',
      on: '2026-07-16',
      data: { officer: office.account('officer2'), reason: 'Thuộc trường hợp phải từ chối' },
    })
    await matter.mustGive('officer2', {
      act: 'VERIFY_CONDITIONS',
      on: '2026-07-17',
      data: { result: 'hasMeans' },
    })
  })

  test('what its relation is stands in the record, and only as a commitment in the chain', async () => {
    const matter = await matterAt('RECEIVE_REQUEST')
    const relation = 'Con dâu của bà Hoàng Thị Kín'
    await matter.mustGive('officer', {
      act: 'DECLARE_CONFLICT',
      on: '2026-07-07',
      data: { officer: office.account('officer2'), relation },
    })
    const acts = (await matter.get('/acts')).body['acts'] as { data: { relation: string } }[]
    expect(acts.at(-1)?.data.relation).toBe(relation)
    const rows = await rowsOf(matter)
    const written = JSON.stringify([rows.case, rows.acts, rows.outbox, rows.limits], (_key, value) =>
      typeof value === 'bigint' ? String(value) : value,
    )
    expect(written).toContain('DECLARE_CONFLICT')
    expect(written).not.toContain('Kín')
  })
})

describe('a head who records what happened although it was barred', () => {
  const decide = { act: 'DECIDE_COERCION', on: '2026-07-20', data: { measure: 'seizure' } }
  const override = { reason: 'Đã thực hiện ngày 20/7, ghi nhận lại theo biên bản' }

  test('makes it a finding for each reason that was set aside', async () => {
    const matter = await matterAt('SEND_TO_PROCURACY')
    const answer = await matter.mustGive('head', { ...decide, override })
    const overridden = (answer.body['findings'] as { ref: string; kind: string }[]).filter(
      (one) => one.kind === 'overridden',
    )
    expect(overridden.map((one) => one.ref).sort()).toEqual(['COE-2', 'VOL-1'])
    const view = await matter.get('?asOf=2026-07-20')
    expect(view.body['findings']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ref: 'VOL-1',
          kind: 'overridden',
          done: '2026-07-20',
          articles: expect.arrayContaining([expect.objectContaining({ article: 'Đ.36' })]),
        }),
      ]),
    )
    expect(view.body['stage']).toBe('seizure')
    const acts = (await matter.get('/acts')).body['acts'] as {
      overrideReason: string
      overridden: object[]
    }[]
    expect(acts.at(-1)).toMatchObject({
      overrideReason: override.reason,
      overridden: expect.arrayContaining([{ ref: 'VOL-1', requirement: 'voluntaryPeriodIsOver' }]),
    })
    const rows = await rowsOf(matter)
    expect(JSON.stringify(rows.acts)).not.toContain('biên bản')
  })

  test('is refused when it is somebody else who says so', async () => {
    const matter = await matterAt('SEND_TO_PROCURACY')
    for (const role of ['officer', 'divisionHead'] as const)
      refusalBy(await matter.give(role, { ...decide, override }), 'VOL-1')
    const clerk = expectRefusal(await matter.give('clerk', { ...decide, override }))
    expect(clerk.map((no) => no.requirement)).toContain('mayGiveAct')
  })

  test('sets order aside, too', async () => {
    const matter = await matterAt('ISSUE_ENFORCEMENT_DECISION')
    const answer = await matter.mustGive('head', {
      act: 'SEIZE',
      on: '2026-07-14',
      assetId: 'a1',
      data: { kind: 'movable' },
      override,
    })
    expect((answer.body['findings'] as { rule: string }[]).map((one) => one.rule)).toContain('order')
    expect(answer.body['stage']).toBe('appraisal')
  })

  test('cannot set a conflict of interest aside', async () => {
    const matter = await matterAt('SEND_TO_PROCURACY')
    await matter.mustGive('head', {
      act: 'DECLARE_CONFLICT',
      on: '2026-07-15',
      data: { officer: office.account('head'), relation: 'Vợ chồng' },
    })
    refusalBy(await matter.give('head', { ...decide, override }), 'ASG-4')
  })

  test('is no way round who must sign', async () => {
    const matter = await matterAt('SEND_TO_PROCURACY')
    const assign = {
      act: 'ASSIGN_OFFICER',
      on: '2026-07-15',
      data: { officer: office.account('officer2') },
      override,
    }
    for (const role of ['accountant', 'officer', 'divisionHead', 'registrar'] as const)
      expect(expectRefusal(await matter.give(role, assign)).map((no) => no.requirement)).toContain(
        'mayGiveAct',
      )
  })

  test('cannot pay out more than came in, nor let the buyer pay less than the price', async () => {
    const matter = await matterAt('SEND_TO_PROCURACY')
    await matter.mustGive('accountant', {
      act: 'COLLECT',
      on: '2026-07-15',
      data: { obligation: 'o1', amount: 100 },
    })
    const pay = { act: 'DISBURSE', on: '2026-07-15', data: { obligation: 'o1', amount: 101 }, override }
    expect(refusalBy(await matter.give('head', pay), 'PAY-4')).toMatchObject({
      requirement: 'neverMoreOutThanIn',
      hard: true,
    })
    const other = { act: 'COLLECT', on: '2026-07-15', data: { obligation: 'o9', amount: 1 }, override }
    expect(refusalBy(await matter.give('head', other), 'PAY-4')).toMatchObject({
      requirement: 'obligationIsOfCase',
    })

    const sale = await matterAt('HOLD_AUCTION')
    const short = {
      act: 'BUYER_PAYS',
      on: '2026-11-09',
      assetId: 'a1',
      data: { amount: 2_099_999_999 },
      override,
    }
    refusalBy(await sale.give('head', short), 'AUC-16')
  })

  test('makes a sale below the start price, or one without its price, a finding, and the case stays whole', async () => {
    for (const price of [{ price: 1_999_999_999 }, {}]) {
      const sale = await matterAt('SIGN_AUCTION_CONTRACT')
      const cheap = {
        act: 'HOLD_AUCTION',
        on: '2026-11-02',
        assetId: 'a1',
        data: { result: 'succeeded', ...price },
      }
      refusalBy(await sale.give('officer', cheap), 'VAL-8')
      const answer = await sale.mustGive('head', { ...cheap, override })
      expect(answer.body['findings']).toEqual([expect.objectContaining({ ref: 'VAL-8', kind: 'overridden' })])
      await sale.mustGive('accountant', {
        act: 'BUYER_PAYS',
        on: '2026-11-09',
        assetId: 'a1',
        data: { amount: 1_999_999_999 },
      })
      await expectSoundCase(database, office.id, sale.id)
    }
  })

  test('cannot make bad input good', async () => {
    const matter = await matterAt('SEND_TO_PROCURACY')
    expectFault(
      await matter.give('head', { ...decide, on: '2026-12-31', override }),
      '/on',
      /not after today/,
    )
    expectFault(
      await matter.give('head', { ...decide, data: { measure: 'arrest' }, override }),
      '/data/measure',
    )
  })

  test('who overrides nothing gives an ordinary act', async () => {
    const matter = await matterAt('VERIFY_CONDITIONS')
    const answer = await matter.mustGive('head', { ...decide, on: '2026-08-05', override })
    expect(
      (answer.body['findings'] as { kind: string }[]).filter((one) => one.kind === 'overridden'),
    ).toEqual([])
  })
})

describe('a dry run', () => {
  test('answers as the act would and stores nothing, not even an attempt', async () => {
    const matter = await matterAt('VERIFY_CONDITIONS')
    const before = await rowsOf(matter)
    const decide = { act: 'DECIDE_COERCION', on: '2026-08-05', data: { measure: 'seizure' } }
    const dry = await matter.give('officer', decide, { dryRun: true })
    expect(dry.status).toBe(200)
    expectRefusal(await matter.give('officer', { act: 'COMPLETE', on: '2026-08-05' }, { dryRun: true }))
    expectFault(await matter.give('officer', { ...decide, on: '2030-01-01' }, { dryRun: true }), '/on')
    expectProblem(await matter.give('officer', decide, { dryRun: true, headers: { 'if-match': '"0"' } }), 409)
    expect(await rowsOf(matter)).toEqual(before)
    expect(await attemptsOf(matter)).toEqual([])
    const keys = await database.owner.db
      .selectFrom('idempotency')
      .select('key')
      .where('key', 'like', 'dry-%')
      .execute()
    await matter.give('officer', decide, { dryRun: true, headers: { 'idempotency-key': 'dry-1' } })
    expect(
      await database.owner.db.selectFrom('idempotency').select('key').where('key', 'like', 'dry-%').execute(),
    ).toEqual(keys)
    const real = await matter.mustGive('officer', decide)
    expect(real.body).toEqual(dry.body)
  })

  test('needs no revision', async () => {
    const matter = await matterAt('VERIFY_CONDITIONS')
    const answer = await office.as('officer', {
      method: 'POST',
      url: `/api/v1/cases/${matter.id}/acts?dryRun=true`,
      body: { act: 'NOTE', on: '2026-08-05', data: { text: 'x' } },
    })
    expect(answer.status).toBe(200)
  })
})

describe('the chain of attempts', () => {
  test('holds what was refused and what came too late, by whom and why, with free text only as commitments', async () => {
    const matter = await matterAt('SEND_TO_PROCURACY')
    const before = await rowsOf(matter)
    await matter.give('officer', {
      act: 'DECIDE_COERCION',
      on: '2026-07-20',
      data: { measure: 'seizure', number: '5/QĐ' },
    })
    await matter.give(
      'clerk',
      { act: 'NOTE', on: '2026-07-20', data: { text: 'Chuyện riêng tư' } },
      { headers: { 'if-match': '"1"' } },
    )
    const attempts = await attemptsOf(matter)
    expect(attempts.map(({ seq, act, outcome, actor }) => [seq, act, outcome, actor])).toEqual([
      [1, 'DECIDE_COERCION', 'refused', office.account('officer')],
      [2, 'NOTE', 'conflict', office.account('clerk')],
    ])
    const bodies = attempts.map((one) => (JSON.parse(one.payload) as { body: Record<string, unknown> }).body)
    expect(bodies[0]).toMatchObject({
      on: '2026-07-20',
      data: { measure: 'seizure', number: '5/QĐ' },
      role: 'officer',
      reasons: expect.arrayContaining(['VOL-1 voluntaryPeriodIsOver', 'COE-2 meansAreVerified']),
    })
    expect(bodies[1]).toMatchObject({
      reasons: ['revision 6'],
      data: { text: { commitment: expect.any(String) } },
    })
    expect(attempts.map((one) => one.payload).join()).not.toContain('riêng tư')
    expect(await rowsOf(matter)).toEqual(before)
  })

  test('holds an act that failed inside, and nothing else of it is stored', async () => {
    const matter = await matterAt('RECEIVE_REQUEST')
    const before = await rowsOf(matter)
    const decide = { act: 'ISSUE_ENFORCEMENT_DECISION', on: '2026-07-07', data: { number: 'HONG-1' } }
    const { pool } = database.owner
    await pool.query(`alter table document add constraint broken check (number <> 'HONG-1')`)
    const answer = await matter.give('head', decide)
    await pool.query('alter table document drop constraint broken')
    expect(answer.status).toBe(500)
    expect(await rowsOf(matter)).toEqual(before)
    expect((await attemptsOf(matter)).map(({ act, outcome }) => [act, outcome])).toEqual([
      [decide.act, 'failed'],
    ])
    expect((await matter.give('head', decide)).status).toBe(201)
  })

  test('is not written by an act that is accepted, nor by one sent again under its key', async () => {
    const matter = await openMatter(office)
    const headers = { 'idempotency-key': 'once-more', 'if-match': '"0"' }
    const request = { act: 'RECEIVE_REQUEST', on: '2026-07-06' }
    await matter.give('registrar', request, { headers })
    await matter.give('registrar', request, { headers })
    expect(await attemptsOf(matter)).toEqual([])
  })
})
