import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readChain } from '../../src/audit/read-chain.ts'
import { verifyChain } from '../../src/audit/verify-chain.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { readAttempts, readCaseRows } from '../support/case-rows.ts'
import { useDatabase } from '../support/database.ts'
import { expectSoundCase } from '../support/expect-sound-case.ts'
import { openAccount, type TestAccount } from '../support/open-account.ts'
import { type Answer, openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectFault, expectProblem } from '../support/problems.ts'
import { expectRefusal, refusalBy } from '../support/refusals.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice
let deputy: TestAccount

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  deputy = await openAccount(database, http, office, { role: 'head', superior: office.account('head') })
})
beforeEach(() => http.setClock('2026-12-01T12:00:00+07:00'))
afterAll(() => http.close())

type Who = Parameters<TestOffice['as']>[0] | TestAccount
const as = (who: Who, call: Parameters<TestAccount['call']>[0]) =>
  typeof who === 'string' ? office.as(who, call) : who.call(call)

const decision = {
  act: 'ISSUE_ENFORCEMENT_DECISION',
  on: '2026-07-10',
  data: { number: '178/QĐ-THADS' },
}

async function received(): Promise<TestMatter> {
  const matter = await openMatter(office)
  await matter.walkTo('RECEIVE_REQUEST')
  return matter
}
const submit = (
  matter: TestMatter,
  body: object,
  who: Who = 'officer',
  headers: Record<string, string> = {},
) => as(who, { method: 'POST', url: `/api/v1/cases/${matter.id}/proposals`, body, headers })
async function submitted(matter: TestMatter, body: object = decision, who: Who = 'officer'): Promise<string> {
  const answer = await submit(matter, body, who)
  expect(answer.status, answer.text).toBe(201)
  return String(answer.body['id'])
}
const sign = (id: string, who: Who = 'head', body: object = {}, headers: Record<string, string> = {}) =>
  as(who, { method: 'POST', url: `/api/v1/proposals/${id}/sign`, body, headers })
const sendBack = (id: string, who: Who = 'head', reason = 'Thiếu căn cứ') =>
  as(who, { method: 'POST', url: `/api/v1/proposals/${id}/send-back`, body: { reason } })
const withdraw = (id: string, who: Who = 'officer') =>
  as(who, { method: 'POST', url: `/api/v1/proposals/${id}/withdraw` })
const look = async (id: string, who: Who = 'head') => (await as(who, { url: `/api/v1/proposals/${id}` })).body
const delegate = async (body: object = {}, who: Who = 'head'): Promise<Answer> =>
  as(who, {
    method: 'POST',
    url: '/api/v1/delegations',
    body: {
      to: deputy.id,
      acts: ['ISSUE_ENFORCEMENT_DECISION'],
      from: '2026-07-01',
      until: '2026-12-31',
      number: '15/QĐ-UQ',
      ...body,
    },
  })

async function expectChain(matter: TestMatter, entries: number): Promise<void> {
  const stored = await inOffice(database.app.db, { officeId: office.id }, (trx) =>
    readChain(trx, office.id, matter.id, 'proposal'),
  )
  if (stored === undefined) throw new Error('the case is there')
  expect(stored.entries).toHaveLength(entries)
  expect(verifyChain(stored.genesis, stored.entries, 'proposal', stored.end)).toEqual({ intact: true })
}

describe('an officer prepares what the head must sign', () => {
  test('the proposal is kept with its preview, and nothing of the matter changes', async () => {
    const matter = await received()
    const before = await readCaseRows(database.owner.db, matter.id)
    const answer = await submit(matter, { ...decision, note: 'Kính trình Thủ trưởng' })
    expect(answer.status, answer.text).toBe(201)
    expect(answer.body).toMatchObject({ caseId: matter.id, state: 'submitted', revision: 1 })
    const preview = answer.body['preview'] as { documents: { kind: string }[]; opened: { ref: string }[] }
    expect(preview.documents.map((paper) => paper.kind)).toEqual(['enforcementDecision'])
    expect(preview.opened.map((limit) => limit.ref)).toContain('NTF-1')
    const after = await readCaseRows(database.owner.db, matter.id)
    expect({ case: after.case, acts: after.acts, limits: after.limits, documents: after.documents }).toEqual({
      case: before.case,
      acts: before.acts,
      limits: before.limits,
      documents: before.documents,
    })
    await expectChain(matter, 1)
    await expectSoundCase(database, office.id, matter.id)
  })

  test('the head reads it whole, with the legal bases and what it would do today, and signs', async () => {
    const matter = await received()
    const id = await submitted(matter, { ...decision, note: 'Kính trình' })
    const seen = await look(id)
    expect(seen).toMatchObject({
      state: 'submitted',
      act: 'ISSUE_ENFORCEMENT_DECISION',
      data: { number: '178/QĐ-THADS' },
      note: 'Kính trình',
      author: { id: office.account('officer'), role: 'officer' },
      signedBy: ['head'],
      stale: false,
      today: { outcome: 'accepted', stage: 'verification' },
      forMe: { maySign: true, refusals: [] },
    })
    const bases = seen['bases'] as { id: string }[]
    expect(bases.map((one) => one.id)).toContain('L106.34.3')
    expect(bases.map((one) => one.id)).not.toContain('L26.36.1')
    const mine = await look(id, 'officer')
    expect(mine['today']).toMatchObject({ outcome: 'accepted' })
    expect(mine['forMe']).toMatchObject({ maySign: false, refusals: [{ ref: 'DEC-4' }] })

    const signed = await sign(id)
    expect(signed.status, signed.text).toBe(201)
    expect(signed.body).toMatchObject({
      revision: 2,
      act: { on: '2026-07-10' },
      proposal: { id, state: 'signed', stale: false },
    })
    const [, act] = (await readCaseRows(database.owner.db, matter.id)).acts
    expect(act).toMatchObject({ actor_id: office.account('head'), actor_role: 'head', proposal_id: id })
    expect(JSON.parse(String(act?.['payload']))['body']).toMatchObject({ proposal: id })
    expect(await look(id)).toMatchObject({ state: 'signed', signedAct: 2, today: null, forMe: null })
    await expectChain(matter, 2)
    await expectSoundCase(database, office.id, matter.id)
  })

  test('what would be refused on other grounds than the signer is refused at once, and the attempt is kept', async () => {
    const matter = await openMatter(office)
    const answer = await submit(matter, {
      act: 'ASSIGN_OFFICER',
      on: '2026-07-10',
      data: { officer: office.account('officer') },
    })
    const refusals = expectRefusal(answer)
    expect(refusals.map((no) => no.requirement)).not.toContain('mayGiveAct')
    const [attempt] = await readAttempts(database.owner.db, matter.id)
    expect(attempt).toMatchObject({ act: 'ASSIGN_OFFICER', outcome: 'refused' })
    expect(JSON.parse(attempt?.payload ?? '')['body']).toMatchObject({ proposed: true })
    await expectChain(matter, 0)
  })

  test('what cannot be right is told by its field', async () => {
    const matter = await received()
    expectFault(await submit(matter, { act: 'NOPE', on: '2026-07-10' }), '/act')
    expectFault(await submit(matter, { ...decision, on: '2027-01-01' }), '/on')
    expectFault(await submit(matter, { ...decision, data: {} }), '/data/number')
    expectFault(await submit(matter, decision, 'head'), '/act', /yourself/)
    expectFault(await submit(matter, { ...decision, replaces: randomUUID() }), '/replaces')
    expectProblem(await submit(matter, decision, 'officer', { 'if-match': '"0"' }), 409)
    expectProblem(await submit(matter, decision, 'procurator'), 403)
    await expectChain(matter, 0)
  })

  test('the same key is the same proposal, and names itself when it is used for another', async () => {
    const matter = await received()
    const headers = { 'idempotency-key': randomUUID() }
    const [one, again] = [
      await submit(matter, decision, 'officer', headers),
      await submit(matter, decision, 'officer', headers),
    ]
    expect(again.body).toEqual(one.body)
    const other = { ...decision, data: { number: '179/QĐ-THADS' } }
    expectFault(await submit(matter, other, 'officer', headers), 'Idempotency-Key')
    await expectChain(matter, 1)
  })

  test('free text stands in the chain as a commitment, and is put back for who reads and for the act', async () => {
    const matter = await openMatter(office)
    await matter.walkTo('OPEN_FILE')
    const id = await submitted(matter, {
      act: 'CHANGE_OFFICER',
      on: '2026-07-20',
      data: { officer: office.account('officer2'), reason: 'Chuyển công tác về Trà Vinh' },
      note: 'Kính trình ông Mẫn',
    })
    const rows = await database.owner.db
      .selectFrom('proposal_entry')
      .select('payload')
      .where('proposal_id', '=', id)
      .execute()
    expect(JSON.stringify(rows)).not.toContain('Trà Vinh')
    expect(JSON.stringify(rows)).not.toContain('ông Mẫn')
    expect(await look(id)).toMatchObject({ data: { reason: 'Chuyển công tác về Trà Vinh' } })
    expect((await sign(id)).status).toBe(201)
    const acts = (await matter.get('/acts')).body['acts'] as { data: Record<string, unknown> }[]
    expect(acts.at(-1)?.data).toMatchObject({ reason: 'Chuyển công tác về Trà Vinh' })
    await expectSoundCase(database, office.id, matter.id)
  })

  test('text that was erased meanwhile cannot be signed', async () => {
    const matter = await openMatter(office)
    await matter.walkTo('OPEN_FILE')
    const data = { officer: office.account('officer2'), reason: 'Lý do' }
    const id = await submitted(matter, { act: 'CHANGE_OFFICER', on: '2026-07-20', data })
    await database.owner.db
      .updateTable('erasable_value')
      .set({ value: null, salt: null })
      .where('case_id', '=', matter.id)
      .where('path', '=', '/reason')
      .execute()
    expectFault(await sign(id), '/data/reason')
    expect(await look(id)).toMatchObject({ today: { outcome: 'badInput' }, forMe: { maySign: false } })
  })
})

describe('signing', () => {
  test('by somebody who may not is refused and teaches', async () => {
    const matter = await received()
    const id = await submitted(matter)
    expect(refusalBy(await sign(id, 'officer'), 'DEC-4').remedy).toMatchObject({ kind: 'act', by: ['head'] })
    expectProblem(await sign(id, 'procurator'), 403)
    expectProblem(await sign(randomUUID()), 404)
    expect(await look(id)).toMatchObject({ state: 'submitted' })
  })

  test('on another day than proposed gives the act that day', async () => {
    const matter = await received()
    const id = await submitted(matter)
    const signed = await sign(id, 'head', { on: '2026-07-13' })
    expect(signed.body).toMatchObject({ act: { on: '2026-07-13' } })
  })

  test('after the matter has moved on is told to be stale, and refused where today’s rules refuse', async () => {
    const matter = await received()
    const [id, other] = [await submitted(matter), await submitted(matter)]
    await matter.mustGive('registrar', { act: 'NOTE', on: '2026-07-07', data: { text: 'Bổ sung giấy tờ' } })
    expect(await look(id)).toMatchObject({ stale: true, revisionSeen: 1, revision: 2 })
    expectProblem(await sign(id, 'head', {}, { 'if-match': '"1"' }), 409)
    expect((await sign(id)).body).toMatchObject({ proposal: { stale: true, revisionSeen: 1 } })
    // Once the decision is there, the second cannot be given any more.
    const seen = await look(other)
    expect(seen['today']).toMatchObject({ outcome: 'refused' })
    expectRefusal(await sign(other))
    expect(await look(other)).toMatchObject({ state: 'submitted' })
    expect((await sendBack(other, 'head', 'Đã có quyết định')).status).toBe(200)
    await expectChain(matter, 4)
    await expectSoundCase(database, office.id, matter.id)
  })

  test('of twenty who sign at the same moment one signs, and nineteen are told that it is done', async () => {
    const matter = await received()
    const id = await submitted(matter)
    const second = await openAccount(database, http, office, { role: 'head' })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        sign(id, index % 2 === 0 ? 'head' : second, {}, { 'idempotency-key': randomUUID() }),
      ),
    )
    expect(answers.filter((one) => one.status === 201)).toHaveLength(1)
    for (const answer of answers.filter((one) => one.status !== 201)) {
      expectProblem(answer, 409)
      expect(answer.body).toMatchObject({ type: '/problems/proposal-settled', state: 'signed' })
    }
    expect((await readCaseRows(database.owner.db, matter.id)).acts).toHaveLength(2)
    await expectChain(matter, 2)
    await expectSoundCase(database, office.id, matter.id)
  })

  test('with the same key again gives the same answer', async () => {
    const matter = await received()
    const id = await submitted(matter)
    const headers = { 'idempotency-key': randomUUID() }
    const [one, again] = [await sign(id, 'head', {}, headers), await sign(id, 'head', {}, headers)]
    expect([one.status, again.status]).toEqual([201, 201])
    expect(again.body).toEqual(one.body)
  })

  test('and sending back at the same moment come to one of the two', async () => {
    const matter = await received()
    const id = await submitted(matter)
    const answers = await Promise.all([sign(id), sendBack(id), withdraw(id), sign(id), sendBack(id)])
    expect(answers.filter((one) => one.status < 300)).toHaveLength(1)
    const done = ['signed', 'sentBack', 'withdrawn'].includes(String((await look(id))['state']))
    expect(done).toBe(true)
    await expectChain(matter, 2)
    await expectSoundCase(database, office.id, matter.id)
  })
})

describe('sent back', () => {
  test('with a reason, it is submitted again as one that points back, and signed', async () => {
    const matter = await received()
    const id = await submitted(matter)
    const back = await sendBack(id, 'head', 'Số quyết định chưa đúng')
    expect(back.body).toEqual({ id, caseId: matter.id, state: 'sentBack' })
    expect(await look(id, 'officer')).toMatchObject({
      state: 'sentBack',
      steps: [{ step: 'submitted' }, { step: 'sentBack', reason: 'Số quyết định chưa đúng' }],
    })
    expectProblem(await sign(id), 409)
    const again = await submitted(matter, { ...decision, data: { number: '180/QĐ-THADS' }, replaces: id })
    expect(await look(again)).toMatchObject({ replaces: id, state: 'submitted' })
    expect(await look(id)).toMatchObject({ replacedBy: again })
    expectFault(await submit(matter, { ...decision, replaces: id }), '/replaces')
    expect((await sign(again)).status).toBe(201)
    expect((await matter.get()).body['number']).toBe('180/QĐ-THADS')
    await expectChain(matter, 4)
  })

  test('is for who may sign; a stranger to it is refused, and a reason is needed', async () => {
    const matter = await received()
    const id = await submitted(matter)
    expectRefusal(await sendBack(id, 'officer'))
    expectProblem(await sendBack(id, 'head', ''), 400)
    expectProblem(await sendBack(randomUUID()), 404)
    expect((await readAttempts(database.owner.db, matter.id)).map((one) => one.outcome)).toEqual(['refused'])
  })

  test('one that was withdrawn by its author can be submitted again, and nobody else withdraws it', async () => {
    const matter = await received()
    const id = await submitted(matter)
    expectProblem(await withdraw(id, 'officer2'), 403)
    expect((await withdraw(id)).body).toMatchObject({ state: 'withdrawn' })
    expectProblem(await withdraw(id), 409)
    expect((await submit(matter, { ...decision, replaces: id })).status).toBe(201)
  })
})

describe('a clerk prepares what the officer gives', () => {
  test('the assigned officer finds it waiting, another does not', async () => {
    const matter = await openMatter(office)
    await matter.walkTo('VERIFY_CONDITIONS')
    const coercion = { act: 'DECIDE_COERCION', on: '2026-08-05', data: { measure: 'seizure' } }
    const id = await submitted(matter, coercion, 'clerk')
    const waiting = async (who: Who) =>
      ((await as(who, { url: '/api/v1/proposals?state=waiting' })).body['proposals'] as { id: string }[]).map(
        (one) => one.id,
      )
    expect(await waiting('officer')).toContain(id)
    expect(await waiting('officer2')).not.toContain(id)
    expect(await waiting('clerk')).not.toContain(id)
    expectRefusal(await sign(id, 'officer2'))
    expect((await sign(id, 'officer')).status).toBe(201)
    expect(await waiting('officer')).not.toContain(id)
  })
})

describe('lists', () => {
  test('the queue goes by pages, oldest first, and the lists of a matter by state', async () => {
    const own = await http.openOffice()
    const matter = await openMatter(own)
    await matter.walkTo('RECEIVE_REQUEST')
    const ids: string[] = []
    for (let index = 0; index < 5; index++) {
      http.setClock(`2026-12-01T12:00:0${index}+07:00`)
      const answer = await own.as('officer', {
        method: 'POST',
        url: `/api/v1/cases/${matter.id}/proposals`,
        body: { ...decision, data: { number: `${index}/QĐ` } },
      })
      ids.push(String(answer.body['id']))
    }
    const list = async (url: string) => (await own.as('head', { url })).body
    const first = await list('/api/v1/proposals?state=waiting&limit=2')
    const seen = (page: Record<string, unknown>) =>
      (page['proposals'] as { id: string }[]).map((one) => one.id)
    expect(seen(first)).toEqual(ids.slice(0, 2))
    const second = await list(`/api/v1/proposals?state=waiting&limit=2&page=${first['next']}`)
    expect(seen(second)).toEqual(ids.slice(2, 4))
    const third = await list(`/api/v1/proposals?state=waiting&limit=2&page=${second['next']}`)
    expect([seen(third), third['next']]).toEqual([ids.slice(4), null])
    const all = await list(`/api/v1/cases/${matter.id}/proposals?limit=3`)
    expect(seen(all)).toEqual([...ids].reverse().slice(0, 3))
    const rest = await list(`/api/v1/cases/${matter.id}/proposals?limit=3&page=${all['next']}`)
    expect(seen(rest)).toEqual([...ids].reverse().slice(3))
    expect(seen(await list(`/api/v1/cases/${matter.id}/proposals?state=signed`))).toEqual([])
    expect(seen(await list(`/api/v1/proposals?author=${own.account('officer')}`))).toHaveLength(5)
    expectProblem(await own.as('head', { url: `/api/v1/cases/${randomUUID()}/proposals` }), 404)
    expectFault(await own.as('head', { url: '/api/v1/proposals?page=x' }), 'page')

    const work = async (who: 'head' | 'officer' | 'officer2') =>
      (await own.as(who, { url: '/api/v1/worklist' })).body['waitingForSignature'] as {
        proposalId: string
        mine: boolean
      }[]
    expect((await work('head')).map((one) => [one.proposalId, one.mine])).toEqual(
      ids.map((id) => [id, false]),
    )
    expect((await work('officer')).map((one) => one.mine)).toEqual([true, true, true, true, true])
    expect(await work('officer2')).toEqual([])
  })
})

describe('a delegation', () => {
  test('is given by the head, to a deputy or the head of a unit, for acts of the head', async () => {
    const given = await delegate()
    expect(given.status, given.text).toBe(201)
    expect(given.body).toMatchObject({
      from: { id: office.account('head') },
      to: { id: deputy.id },
      acts: ['ISSUE_ENFORCEMENT_DECISION'],
      fromOn: '2026-07-01',
      untilOn: '2026-12-31',
      number: '15/QĐ-UQ',
      endedOn: null,
    })
    expectProblem(await delegate({}, deputy), 403)
    expectProblem(await delegate({}, 'officer'), 403)
    expectFault(await delegate({ to: office.account('officer') }), '/to')
    expectFault(await delegate({ to: office.account('head') }), '/to')
    expectFault(await delegate({ to: randomUUID() }), '/to')
    expectFault(await delegate({ acts: ['RECORD_NOTHING'] }), '/acts')
    expectFault(await delegate({ until: '2026-06-30' }), '/until')
    const list = (await office.as('officer', { url: `/api/v1/delegations?to=${deputy.id}&on=2026-08-01` }))
      .body
    expect((list['delegations'] as { id: string }[]).map((one) => one.id)).toContain(given.body['id'])
    const id = String(given.body['id'])
    const end = (body: object, who: Who = 'head') =>
      as(who, { method: 'POST', url: `/api/v1/delegations/${id}/end`, body })
    expectProblem(await end({}, deputy), 403)
    expectFault(await end({ on: '2026-11-30' }), '/on')
    expect((await end({})).body).toMatchObject({ endedOn: '2026-12-01' })
    expectProblem(await end({}), 409)
    const gone = await as('head', {
      method: 'POST',
      url: `/api/v1/delegations/${randomUUID()}/end`,
      body: {},
    })
    expectProblem(gone, 404)
  })

  test('without one a deputy head signs nothing that only the head may', async () => {
    const alone = await openAccount(database, http, office, {
      role: 'head',
      superior: office.account('head'),
    })
    const matter = await received()
    const id = await submitted(matter)
    const no = refusalBy(await sign(id, alone), 'ASG-1')
    expect(no.articles).toMatchObject([{ id: 'L106.22.3' }, { id: 'D152.97.1.c' }])
    expect(no.detail?.en).toMatch(/delegated nothing/)
    expect(no.remedy).toMatchObject({ kind: 'act', by: ['head'] })
    // What every officer may do, a deputy does in his own right; what is for the head he may prepare.
    expect((await submit(matter, decision, alone)).status).toBe(201)
    const options = (await alone.call({ url: `/api/v1/cases/${matter.id}/options?on=2026-07-10` })).body[
      'options'
    ]
    const option = (act: string) =>
      (options as { act: string; allowed: boolean }[]).find((one) => one.act === act)
    expect(option('ISSUE_ENFORCEMENT_DECISION')?.allowed).toBe(false)
    expect(option('NOTE')?.allowed).toBe(true)
    const noted = await alone.call({
      method: 'POST',
      url: `/api/v1/cases/${matter.id}/acts`,
      body: { act: 'NOTE', on: '2026-07-07', data: { text: 'x' } },
      headers: { 'if-match': '"1"' },
    })
    expect(noted.status).toBe(201)
  })

  test('lets its delegate sign what it covers, while it holds; the act says under which', async () => {
    const given = await delegate({ to: office.account('divisionHead'), number: '16/QĐ-UQ' })
    const matter = await received()
    const id = await submitted(matter)
    expect(await look(id, 'divisionHead')).toMatchObject({ forMe: { maySign: true } })
    const waiting = (await office.as('divisionHead', { url: '/api/v1/proposals?state=waiting&limit=200' }))
      .body
    expect((waiting['proposals'] as { id: string }[]).map((one) => one.id)).toContain(id)
    expect((await sign(id, 'divisionHead')).status).toBe(201)
    const act = (await readCaseRows(database.owner.db, matter.id)).acts.at(-1)
    expect(act).toMatchObject({
      actor_id: office.account('divisionHead'),
      actor_role: 'divisionHead',
      delegation_id: given.body['id'],
    })
    expect(JSON.parse(String(act?.['payload']))['body']['delegation']).toEqual({
      id: given.body['id'],
      by: office.account('head'),
      number: '16/QĐ-UQ',
      from: '2026-07-01',
      to: '2026-12-31',
    })
    // It covers one act and no other, and no setting aside of what the law bars.
    const assign = await submitted(matter, {
      act: 'ASSIGN_OFFICER',
      on: '2026-07-10',
      data: { officer: office.account('officer') },
    })
    expect(refusalBy(await sign(assign, 'divisionHead'), 'ASG-1').detail?.en).toMatch(/does not include/)
    await expectSoundCase(database, office.id, matter.id)
  })

  test('to a division head makes him sign as the head does, also in a matter assigned to another officer', async () => {
    await delegate({ to: office.account('divisionHead'), acts: ['CHANGE_OFFICER'], number: '17/QĐ-UQ' })
    const matter = await openMatter(office)
    await matter.walkTo('OPEN_FILE')
    const data = { officer: office.account('officer2'), reason: 'Chuyển công tác' }
    const id = await submitted(matter, { act: 'CHANGE_OFFICER', on: '2026-07-20', data })
    const signed = await sign(id, 'divisionHead')
    expect(signed.status, signed.text).toBe(201)
    await expectSoundCase(database, office.id, matter.id)
  })

  test('a proposal signed by a delegate after the delegation ended is refused with the reason', async () => {
    const other = await openAccount(database, http, office, {
      role: 'head',
      superior: office.account('head'),
    })
    const given = await delegate({ to: other.id, number: '21/QĐ-UQ' })
    const matter = await received()
    const id = await submitted(matter)
    await as('head', { method: 'POST', url: `/api/v1/delegations/${given.body['id']}/end`, body: {} })
    // The act is proposed for a day on which the delegation held; it is signed on one on which it does not.
    const no = refusalBy(await sign(id, other), 'ASG-1')
    expect(no.articles[0]).toMatchObject({
      act: expect.stringMatching(/106\/2025/),
      article: 'Đ.22',
      clause: '3',
    })
    expect(no.detail).toEqual({
      vi: 'Ủy quyền số 21/QĐ-UQ đã chấm dứt từ ngày 2026-12-01; ký ngày 2026-12-01.',
      en: 'Delegation 21/QĐ-UQ ended on 2026-12-01; this is signed on 2026-12-01.',
    })
    expect(no.remedy).toMatchObject({ kind: 'act', act: 'ISSUE_ENFORCEMENT_DECISION', by: ['head'] })
    expectRefusal(await sendBack(id, other))
    expect(await look(id)).toMatchObject({ state: 'submitted' })
    expect((await sign(id)).status).toBe(201)
  })

  test('that has run out, or does not hold yet, says so by its day', async () => {
    const other = await openAccount(database, http, office, {
      role: 'head',
      superior: office.account('head'),
    })
    const matter = await received()
    const id = await submitted(matter)
    await delegate({ to: other.id, from: '2026-07-01', until: '2026-11-30', number: '22/QĐ-UQ' })
    expect(refusalBy(await sign(id, other), 'ASG-1').detail?.en).toMatch(/22\/QĐ-UQ ran out on 2026-11-30/)
    await delegate({ to: other.id, from: '2026-12-02', until: '2026-12-31', number: '23/QĐ-UQ' })
    const early = refusalBy(await sign(id, other), 'ASG-1')
    expect(early.detail?.en).toMatch(/holds only from 2026-12-02/)
    expect(early.remedy).toEqual({ kind: 'wait', until: '2026-12-02' })
    // Waiting for the day is not enough for an act dated before it: nobody signs for a day on which he could not.
    http.setClock('2026-12-02T09:00:00+07:00')
    expect(refusalBy(await sign(id, other), 'ASG-1').detail?.en).toMatch(/lies outside delegation/)
    expect((await sign(id, other, { on: '2026-12-02' })).status).toBe(201)
  })

  test('to the head of a unit was unknown to the law of 2008', async () => {
    await delegate({
      to: office.account('divisionHead'),
      acts: 'all',
      from: '2026-01-01',
      number: '24/QĐ-UQ',
    })
    const matter = await received()
    const id = await submitted(matter)
    const before = { on: '2026-06-30' }
    const no = expectRefusal(await sign(id, 'divisionHead', before)).find(
      (one) => one.requirement === 'mayGiveAct',
    )
    expect(no?.detail?.en).toMatch(/26\/2008/)
    expect(no?.articles).toMatchObject([{ id: 'L26.23' }])
  })
})
