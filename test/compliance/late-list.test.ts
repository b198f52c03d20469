import { beforeAll, describe, expect, test } from 'vitest'
import { complianceSetting } from '../../src/compliance/compliance-setting.ts'
import { listFindings } from '../../src/compliance/list-findings.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { createRandom, type Random } from '../../src/sample/district-one/random.ts'
import type { Story, StoryStep } from '../../src/sample/district-one/story.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestOffice } from '../support/open-http.ts'
import { days, writeStories } from './office.ts'

const today = '2026-11-20'
const database = useDatabase()
const stories = writeRandomStories(createRandom(200), 200)
let office: TestOffice
let ids: string[]

beforeAll(async () => {
  const http = await openHttp(database)
  office = await http.openOffice()
  ids = await writeStories(database.app.db, office, stories, `${today}T09:00:00Z`)
  await http.close()
})

describe('the late list of a head', () => {
  test('equals a naive recount over 200 random matters', async () => {
    const setting = complianceSetting({}, today)
    const late: string[] = []
    await inOffice(database.app.db, { officeId: office.id }, async (trx) => {
      let after: string | undefined
      do {
        const page = await listFindings(trx, office.id, setting, { state: 'overdue' }, { limit: 37, after })
        late.push(...page.findings.map((one) => `${ids.indexOf(one.case.id)} ${one.rule} ${one.due}`))
        after = page.next ?? undefined
      } while (after !== undefined)
    })
    const naive = stories.flatMap((story, place) => countLate(story).map((one) => `${place} ${one}`))
    expect(naive.length).toBeGreaterThan(150)
    expect(late.sort()).toEqual(naive.sort())
  })
})

// The recount: weekends and the days off of the second half of 2026 by hand, and each duty by walking the acts.

const daysOff = new Set(['2026-08-31', '2026-09-01', '2026-09-02'])

function isOff(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || (weekday === 6 && day !== '2026-08-22') || daysOff.has(day)
}

function next(day: string, by = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
}

function workingDaysAfter(day: string, n: number): string {
  let at = day
  for (let left = n; left > 0; ) {
    at = next(at)
    if (!isOff(at)) left--
  }
  return at
}

function daysAfter(day: string, n: number): string {
  let at = next(day, n)
  while (isOff(at)) at = next(at)
  return at
}

/** What is past its last day and not done: "rule due". */
function countLate({ steps }: Story): string[] {
  const first = (act: string) => steps.find((one) => one.act === act)
  const late: string[] = []
  const owe = (rule: string, due: string, done: StoryStep | undefined) => {
    if (done === undefined && due < today) late.push(`${rule} ${due}`)
  }
  const received = first('RECEIVE_REQUEST')
  const decision = first('ISSUE_ENFORCEMENT_DECISION')
  if (received !== undefined) owe('decisionOnRequest', workingDaysAfter(received.on, 5), decision)
  const assigned = first('ASSIGN_OFFICER')
  if (assigned !== undefined) owe('openFile', workingDaysAfter(assigned.on, 2), first('OPEN_FILE'))
  // A notice that names no paper is of the latest decision: what was not served before the next one stays unserved.
  const decisions = steps.flatMap(({ act }, place) =>
    act === 'ISSUE_ENFORCEMENT_DECISION' || act === 'DECIDE_COERCION' ? [place] : [],
  )
  for (const [index, place] of decisions.entries()) {
    const on = steps[place]?.on ?? ''
    const until = steps.slice(place, decisions[index + 1] ?? steps.length)
    const due = workingDaysAfter(on, 3)
    for (const recipient of ['d1', 'c1'])
      owe(
        'notifyParties',
        due,
        until.find(({ act, data }) => act === 'SERVE_NOTICE' && data?.['recipient'] === recipient),
      )
    // A sending that names no paper sends every one that was not sent yet.
    owe(
      'sendToProcuracy',
      due,
      steps.slice(place).find(({ act }) => act === 'SEND_TO_PROCURACY'),
    )
  }
  const served = steps.find(({ act, data }) => act === 'SERVE_NOTICE' && data?.['recipient'] === 'd1')
  if (served !== undefined)
    owe('firstVerification', daysAfter(daysAfter(served.on, 10), 9), first('VERIFY_CONDITIONS'))
  const seized = first('SEIZE')
  if (seized !== undefined)
    owe('appraisalContract', workingDaysAfter(seized.on, 5), first('SIGN_APPRAISAL_CONTRACT'))
  const appraised = first('RECORD_APPRAISAL')
  if (appraised !== undefined)
    owe('appraisalNotice', workingDaysAfter(appraised.on, 3), first('NOTIFY_APPRAISAL'))
  const told = first('NOTIFY_APPRAISAL')
  if (told !== undefined)
    owe('auctionContract', workingDaysAfter(workingDaysAfter(told.on, 5), 5), first('SIGN_AUCTION_CONTRACT'))
  const collected = first('COLLECT')
  if (collected !== undefined) owe('payOut', daysAfter(collected.on, 10), first('DISBURSE'))
  return late
}

function writeRandomStories(random: Random, count: number): Story[] {
  return Array.from({ length: count }, (_one, place) => {
    const received = days.shift('2026-07-06', random.between(0, 70))
    return {
      kind: 'onRequest',
      judged: '2026-06-01',
      judgmentKind: 'civil',
      groups: [],
      creditor: `A ${place}`,
      debtor: `B ${place}`,
      amount: 800_000_000,
      officer: place % 2,
      steps: writeSteps(random, received),
    }
  })
}

/** Steps one after another, each some working days later; any may be left out, and the road may end anywhere. */
function writeSteps(random: Random, received: string): StoryStep[] {
  const steps: StoryStep[] = []
  let on = received
  const isDone = () => random.next() < 0.85
  const give = (act: string, later: number, more: Partial<StoryStep> = {}) => {
    on = days.shift(on, later)
    if (on > today) return false
    steps.push({ act, on, ...more })
    return true
  }
  const goesOn = () => random.next() < 0.88
  const serve = () => {
    const dayBefore = on
    const toDebtor =
      isDone() && give('SERVE_NOTICE', random.between(1, 6), { data: { recipient: 'd1', channel: 'direct' } })
    if (isDone()) give('SERVE_NOTICE', 0, { data: { recipient: 'c1', channel: 'direct' } })
    if (isDone()) give('SEND_TO_PROCURACY', 0)
    if (on < dayBefore) on = dayBefore
    return toDebtor
  }
  give('RECEIVE_REQUEST', 0, { as: 'registrar' })
  if (!goesOn()) return steps
  if (!give('ISSUE_ENFORCEMENT_DECISION', random.between(1, 9), { as: 'head' })) return steps
  if (!give('ASSIGN_OFFICER', 0, { as: 'head' })) return steps
  if (isDone()) give('OPEN_FILE', random.between(0, 3))
  if (!serve() || !goesOn()) return steps
  if (
    !give('VERIFY_CONDITIONS', random.between(11, 20), { data: { result: 'hasMeans', method: 'inPerson' } })
  )
    return steps
  if (random.next() < 0.4) {
    if (give('COLLECT', 3, { as: 'accountant', data: { obligation: 'o1', amount: 1_000_000 } }) && isDone())
      give('DISBURSE', random.between(1, 12), {
        as: 'accountant',
        data: { obligation: 'o1', amount: 1_000_000 },
      })
  }
  if (!goesOn() || !give('DECIDE_COERCION', 3, { data: { measure: 'seizure' } })) return steps
  if (!serve() || !goesOn()) return steps
  const seized = days.shift(on, 12)
  if (seized > today) return steps
  const a1 = { asset: 'a1' }
  const plannedAt = `${seized}T08:00:00+07:00`
  give('NOTIFY_SEIZURE', 5, { ...a1, data: { kind: 'realEstate', plannedAt } })
  give('NOTIFY_COSTS', 0, { data: { plannedAt, amount: 12_000_000 } })
  give('SEIZE', 7, { ...a1, data: { kind: 'realEstate' } })
  if (!isDone() || !give('SIGN_APPRAISAL_CONTRACT', random.between(2, 8), a1)) return steps
  if (!give('RECORD_APPRAISAL', 8, { ...a1, data: { price: 900_000_000 } })) return steps
  if (!isDone() || !give('NOTIFY_APPRAISAL', random.between(1, 5), a1)) return steps
  if (isDone()) give('SIGN_AUCTION_CONTRACT', random.between(6, 14), a1)
  return steps
}
