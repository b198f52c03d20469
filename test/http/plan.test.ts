import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { goodBody } from '../support/act-bodies.ts'
import { readCaseRows } from '../support/case-rows.ts'
import { useDatabase } from '../support/database.ts'
import { type Answer, openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { type Give, openMatter, roadOf, type TestMatter } from '../support/open-matter.ts'

// A thousand plans, each then carried out: a minute on a quiet machine.
vi.setConfig({ testTimeout: 400_000 })

const database = useDatabase()
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
})
afterAll(() => http.close())

type Who = 'head' | 'officer' | 'officer2' | 'accountant' | 'registrar'
interface Planned extends Give {
  who: Who
}
const roleOf = (who: Who) => (who === 'officer2' ? 'officer' : who)

async function plan(matter: TestMatter, steps: readonly Planned[]): Promise<Answer> {
  const asked = steps.map(({ who, override: _none, ...step }) => ({
    ...step,
    as: roleOf(who),
    by: office.account(who),
  }))
  return office.as('officer', {
    method: 'POST',
    url: `/api/v1/cases/${matter.id}/plan`,
    body: { steps: asked },
  })
}

interface Line {
  key: string
  due: string
  status: string
  closedOn?: string
  daysLate?: number
  flags: string[]
}
const line = ({ key, due, status, closedOn, daysLate, flags }: Line) => ({
  key,
  due,
  status,
  closedOn,
  daysLate,
  flags,
})
const lines = (limits: unknown) =>
  (limits as Line[]).map(line).sort((one, other) => (one.key < other.key ? -1 : 1))
const refs = (refusals: unknown) => (refusals as { ref: string }[]).map(({ ref }) => ref)

/** Carries a plan out and holds every answer and the clocks afterwards against the forecast. */
async function expectForecast(matter: TestMatter, steps: readonly Planned[]): Promise<number> {
  const forecast = await plan(matter, steps)
  expect(forecast.status, forecast.text.slice(0, 400)).toBe(200)
  const foreseen = forecast.body['steps'] as Record<string, unknown>[]
  let accepted = 0
  for (const [index, { who, override: _none, ...step }] of steps.entries()) {
    const answer = await matter.give(who, step)
    const want = foreseen[index] ?? {}
    const what = `${JSON.stringify(step)} ${answer.text.slice(0, 300)}`
    if (answer.status === 201) {
      accepted++
      expect(want['outcome'], what).toBe('accepted')
      expect(lines(want['opened']), what).toEqual(lines(answer.body['opened']))
      expect(lines(want['closed']), what).toEqual(lines(answer.body['closed']))
    } else if (answer.body['type'] === '/problems/refused') {
      expect(want['outcome'], what).toBe('refused')
      expect(refs(want['refusals']), what).toEqual(refs(answer.body['refusals']))
    } else {
      expect([answer.status, want['outcome']], what).toEqual([422, 'badInput'])
    }
  }
  const after = await matter.get('/time-limits')
  expect(lines(forecast.body['timeLimits'])).toEqual(lines(after.body['timeLimits']))
  return accepted
}

describe('a what-if plan', () => {
  test('shows every limit and every refusal along its steps, and stores nothing', async () => {
    const matter = await openMatter(office)
    await matter.walkTo('SEND_TO_PROCURACY')
    const before = await readCaseRows(database.owner.db, matter.id)
    const answer = await plan(matter, [
      { who: 'officer', act: 'DECIDE_COERCION', on: '2026-07-20', data: { measure: 'seizure' } },
      { who: 'officer', act: 'VERIFY_CONDITIONS', on: '2026-07-31', data: { result: 'hasMeans' } },
      { who: 'officer', act: 'DECIDE_COERCION', on: '2026-08-05', data: { measure: 'seizure' } },
      { who: 'officer', act: 'SEIZE', on: '2026-08-24', assetId: 'a1', data: { kind: 'realEstate' } },
    ])
    expect(answer.status).toBe(200)
    const steps = answer.body['steps'] as { outcome: string; refusals: { ref: string }[] }[]
    expect(steps.map(({ outcome }) => outcome)).toEqual(['refused', 'accepted', 'accepted', 'accepted'])
    expect(refs(steps[0]?.refusals)).toContain('VOL-1')
    expect(answer.body['stage']).toBe('appraisal')
    const contract = (answer.body['timeLimits'] as { ref: string; due: string }[]).find(
      ({ ref }) => ref === 'VAL-1',
    )
    expect(contract?.due).toBe('2026-09-03')
    expect(await readCaseRows(database.owner.db, matter.id)).toEqual(before)
  })

  test('looks ahead past today, which the door itself does not', async () => {
    const matter = await openMatter(office)
    const ahead = { who: 'registrar', act: 'RECEIVE_REQUEST', on: '2027-03-01' } as const
    const answer = await plan(matter, [ahead])
    expect((answer.body['steps'] as { outcome: string }[])[0]?.outcome).toBe('accepted')
    expect((await matter.give('registrar', { act: ahead.act, on: ahead.on })).status).toBe(422)
  })

  test('of another office is not found, and steps that are no steps name their field', async () => {
    const other = await http.openOffice()
    const matter = await openMatter(office)
    const body = { steps: [{ act: 'NOTE', on: '2026-07-06', data: { text: 'x' } }] }
    const url = `/api/v1/cases/${matter.id}/plan`
    expect((await other.as('officer', { method: 'POST', url, body })).status).toBe(404)
    expect((await office.as('officer', { method: 'POST', url, body: { steps: [] } })).status).toBe(400)
    const odd = { steps: [{ act: 'NO_SUCH_ACT', on: '2026-13-01', data: {} }] }
    const answer = await office.as('officer', { method: 'POST', url, body: odd })
    expect((answer.body['steps'] as { outcome: string }[])[0]?.outcome).toBe('badInput')
  })

  test('1,000 random plans give, when carried out, the same limits and the same refusals', async () => {
    const road = roadOf(office.account('officer')) as (Give & { as: Who })[]
    const accounts = [office.account('officer'), office.account('officer2')]
    const who = fc.constantFrom<Who>('head', 'officer', 'officer', 'officer2', 'accountant', 'registrar')
    const wild = fc
      .tuple(goodBody(accounts), who)
      .map(([body, by]) => ({ ...(body as unknown as Give), who: by }))
    let matter = await openMatter(office)
    let place = 0
    let [plans, accepted, used] = [0, 0, 0]
    await fc.assert(
      fc.asyncProperty(fc.array(wild, { maxLength: 2 }), fc.nat(3), async (strays, onward) => {
        if (used++ > 12) {
          matter = await openMatter(office)
          ;[place, used] = [0, 0]
        }
        const next = road.slice(place, place + onward).map(({ as, ...given }) => ({ ...given, who: as }))
        place += onward
        const steps = [...next, ...strays]
        if (steps.length === 0)
          steps.push({ who: 'officer', act: 'NOTE', on: '2026-07-06', data: { text: 'x' } })
        plans++
        accepted += await expectForecast(matter, steps)
      }),
      { numRuns: 1000, endOnFailure: true },
    )
    expect(plans).toBe(1000)
    expect(accepted).toBeGreaterThan(1000)
  })
})
