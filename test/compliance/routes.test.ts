import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readChain } from '../../src/audit/read-chain.ts'
import { verifyChain } from '../../src/audit/verify-chain.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { useDatabase } from '../support/database.ts'
import { type Answer, openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice
let matter: TestMatter

interface Line {
  id: string
  kind: { id: string }
  state: string
  ref: string
  due: string | null
  done: string | null
  daysLate: number | null
  act: { act: string; seq: number } | null
  said: { step: string; cause: string | null } | null
  officer: { id: string } | null
}
const linesOf = (answer: Answer) => answer.body['findings'] as Line[]
const ask = (path: string, role: Parameters<TestOffice['as']>[0] = 'examiner') =>
  office.as(role, { url: `/api/v1/compliance/${path}` })

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  matter = await openMatter(office)
  await matter.walkTo('VERIFY_CONDITIONS')
})
afterAll(() => http.close())

describe('compliance over HTTP', () => {
  test('what is kept in time is no finding; what runs over is, with rule, article, days and act', async () => {
    http.setClock('2026-08-04T12:00:00+07:00')
    expect(linesOf(await ask('findings?kind=K06'))).toEqual([])
    const late = await openMatter(office)
    await late.walkTo('SERVE_NOTICE')
    http.setClock('2026-12-01T12:00:00+07:00')
    const answer = await ask(`findings?state=overdue&caseId=${late.id}&limit=1`)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body['total']).toBeGreaterThan(1)
    expect(linesOf(answer)).toHaveLength(1)
    const next = await ask(`findings?state=overdue&caseId=${late.id}&limit=1&cursor=${answer.body['next']}`)
    expect(linesOf(next)[0]?.id).not.toBe(linesOf(answer)[0]?.id)
    const verification = await ask(`findings?kind=K06&caseId=${late.id}`)
    expect(linesOf(verification)[0]).toMatchObject({ ref: 'VER-1', state: 'overdue', done: null, act: null })
    expect((await ask('findings?cursor=abc')).status).toBe(400)
    expect((await ask('findings?from=2026-02-30')).status).toBe(400)
  })

  test('an act that was corrected still cures on its right day; one that did not happen cures nothing', async () => {
    http.setClock('2026-12-01T12:00:00+07:00')
    const coerced = await openMatter(office)
    await coerced.walkTo('DECIDE_COERCION')
    const seq = coerced.revision
    const correct = (says: object) =>
      coerced.give('officer', {
        act: 'CORRECT',
        on: '2026-12-01',
        data: { corrects: seq, reason: 'Nhập nhầm', ...says },
      })
    const found = async () => linesOf(await ask(`findings?rule=notCoerced&caseId=${coerced.id}`)).length
    expect(await found()).toBe(0)
    expect((await correct({ on: '2026-08-06' })).status).toBe(201)
    expect(await found()).toBe(0)
    expect((await correct({ didNotHappen: true })).status).toBe(201)
    expect(await found()).toBe(1)
  })

  test('the late list and the matrix count the same findings; another office sees none of them', async () => {
    const late = await ask('late?limit=200')
    const matrix = await ask('matrix')
    const total = matrix.body['total'] as Record<string, number>
    expect(late.body['total']).toBeGreaterThan(0)
    expect(late.body['total']).toBe(total['overdue'])
    const other = await http.openOffice()
    const theirs = await other.as('head', { url: '/api/v1/compliance/findings' })
    expect(linesOf(theirs)).toEqual([])
    expect(
      (await other.as('head', { url: `/api/v1/compliance/findings?officeId=${office.id}` })).status,
    ).toBe(404)
  })

  test('an officer explains, an examiner answers, and all of it is a chain that holds', async () => {
    const [finding] = linesOf(await ask('findings?kind=K06'))
    if (finding === undefined) throw new Error('There is a late verification.')
    const say = (role: Parameters<TestOffice['as']>[0], body: object) =>
      office.as(role, {
        method: 'POST',
        url: `/api/v1/compliance/findings/${encodeURIComponent(finding.id)}/statements`,
        body,
      })
    expect((await say('examiner', { step: 'accepted', cause: 'outside', text: 'Chấp nhận' })).status).toBe(
      409,
    )
    expect((await say('officer2', { step: 'explained', text: 'Không phải việc của tôi' })).status).toBe(403)
    const explained = await say('officer', { step: 'explained', text: 'Ủy ban xã trả lời chậm' })
    expect(explained.status, explained.text).toBe(201)
    expect((await say('officer', { step: 'accepted', cause: 'outside', text: 'Tôi đồng ý' })).status).toBe(
      403,
    )
    expect((await say('examiner', { step: 'accepted', text: 'Thiếu nguyên nhân' })).status).toBe(422)
    const answered = await say('examiner', {
      step: 'accepted',
      cause: 'outside',
      text: 'Có công văn của Ủy ban',
    })
    expect((answered.body['statements'] as { text: string }[]).map(({ text }) => text)).toEqual([
      'Ủy ban xã trả lời chậm',
      'Có công văn của Ủy ban',
    ])
    const [now] = linesOf(await ask('findings?kind=K06'))
    expect(now?.said).toMatchObject({ step: 'accepted', cause: 'outside' })
    const caseId = finding.id.split('~')[0] ?? ''
    const chain = await inOffice(database.app.db, { officeId: office.id }, (trx) =>
      readChain(trx, office.id, caseId, 'statement'),
    )
    if (chain === undefined) throw new Error('The case has a chain of statements.')
    expect(verifyChain(chain.genesis, chain.entries, 'statement', chain.end)).toEqual({ intact: true })
    expect(chain.entries).toHaveLength(2)
  })

  test('a bar a head set aside is a finding of its kind, and of its criterion in the control sheet', async () => {
    const barred = await openMatter(office)
    await barred.walkTo('ASSIGN_OFFICER')
    const given = await barred.give('head', {
      act: 'DECIDE_COERCION',
      on: '2026-07-20',
      data: { measure: 'seizure' },
      override: { reason: 'Đã thực hiện' },
    })
    expect(given.status, given.text).toBe(201)
    const overridden = linesOf(await ask(`findings?state=overridden&caseId=${barred.id}`))
    expect(overridden.map(({ kind }) => kind.id)).toContain('K13')
    expect(overridden[0]?.act?.act).toBe('DECIDE_COERCION')
    const sheet = await ask(`cases/${barred.id}/criteria`)
    const decisions = sheet.body['decisions'] as {
      kind: string
      criteria: Record<string, { verdict: string }>
    }[]
    const coercion = decisions.find(({ kind }) => kind === 'coercionDecision')
    expect(coercion?.criteria['basis']?.verdict).toBe('breach')
    expect(coercion?.criteria['sending']?.verdict).toBe('breach')
    expect(coercion?.criteria['authority']?.verdict).toBe('kept')
  })

  test('a refused attempt is a near miss: told to who oversees, and to who tried', async () => {
    const refused = await matter.give('officer', {
      act: 'SEIZE',
      on: '2026-08-03',
      assetId: 'a1',
      data: { kind: 'realEstate' },
    })
    expect(refused.status).toBe(422)
    const seen = await ask('near-misses?from=2026-01-01&to=2026-12-31')
    expect(seen.status, seen.text).toBe(200)
    expect((seen.body['attempts'] as { act: string }[])[0]?.act).toBe('SEIZE')
    expect((seen.body['counts'] as { count: number }[])[0]?.count).toBeGreaterThan(0)
    const own = await ask('near-misses?from=2026-01-01&to=2026-12-31', 'officer2')
    expect(own.body['attempts']).toEqual([])
  })

  test('a score opens to every point of it; what was accepted takes nothing away', async () => {
    const answer = await ask('scores?from=2026-07-01&to=2026-12-31')
    expect(answer.status, answer.text).toBe(200)
    const scores = answer.body['scores'] as {
      officer: { id: string }
      score: number | null
      weighed: number
      lost: number
      load: { factor: number }
      points: { cause: string; lost: number; weight: number; finding: Line }[]
    }[]
    const own = scores.find(({ officer }) => officer.id === office.account('officer'))
    const verification = own?.points.find(({ finding }) => finding.said?.step === 'accepted')
    expect(verification).toMatchObject({ cause: 'accepted', lost: 0, weight: 3 })
    expect(own?.lost).toBeCloseTo((own?.points ?? []).reduce((sum, { lost }) => sum + lost, 0))
    const expected = Math.round(
      10_000 * Math.max(0, 1 - (own?.lost ?? 0) / (own?.load.factor ?? 1) / (own?.weighed ?? 1)),
    )
    expect(own?.score).toBe(expected)
    const mine = await ask('scores?from=2026-07-01&to=2026-12-31', 'officer2')
    expect((mine.body['scores'] as { officer: { id: string } }[]).map(({ officer }) => officer.id)).toEqual([
      office.account('officer2'),
    ])
  })
})
