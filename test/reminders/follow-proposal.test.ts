import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Job } from '../../src/outbox/jobs.ts'
import { createRelay } from '../../src/outbox/relay.ts'
import { followProposal } from '../../src/reminders/follow-proposal.ts'
import { clockAt, keepLog } from '../outbox/support.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter } from '../support/open-matter.ts'

const database = useDatabase()
const clock = clockAt('2026-12-01')
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
})
afterAll(() => http.close())

/** Carries every open row about proposals to its handler, twice. */
async function follow(): Promise<void> {
  const jobs: Job[] = []
  const { db } = database.app
  const queue = { add: async (more: readonly Job[]) => void jobs.push(...more) }
  await createRelay({ db, queue, clock, log: keepLog() }).pass()
  for (const job of jobs)
    for (let time = 0; time < 2; time++)
      if (job.name === 'proposal-moved') await followProposal({ db, clock }, job.payload)
}

async function told(): Promise<{ account: string; step: string }[]> {
  const rows = await database.owner.db
    .selectFrom('notification')
    .select(['account_id', 'body'])
    .where('office_id', '=', office.id)
    .where('kind', '=', 'proposal')
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({ account: row.account_id, step: String(row.body['step']) }))
}

test('signers are told of a proposal, its author of what became of it, each once and without names', async () => {
  const matter = await openMatter(office)
  await matter.walkTo('RECEIVE_REQUEST')
  const submit = async (number: string) => {
    const answer = await office.as('officer', {
      method: 'POST',
      url: `/api/v1/cases/${matter.id}/proposals`,
      body: { act: 'ISSUE_ENFORCEMENT_DECISION', on: '2026-07-10', data: { number }, note: 'Của ông Mẫn' },
    })
    return String(answer.body['id'])
  }
  const first = await submit('1/QĐ')
  await follow()
  const head = { account: office.account('head'), step: 'submitted' }
  expect(await told()).toEqual([head])

  // A division head with a delegation that holds today is a signer, too.
  await office.as('head', {
    method: 'POST',
    url: '/api/v1/delegations',
    body: {
      to: office.account('divisionHead'),
      acts: 'all',
      from: '2026-07-01',
      until: '2026-12-31',
      number: '1',
    },
  })
  const second = await submit('2/QĐ')
  await follow()
  const tally = await told()
  expect(tally).toHaveLength(3)
  expect(tally).toContainEqual({ account: office.account('divisionHead'), step: 'submitted' })

  const act = (id: string, how: string, body: object) =>
    office.as('head', { method: 'POST', url: `/api/v1/proposals/${id}/${how}`, body })
  await act(second, 'send-back', { reason: 'Ông Mẫn đã nghỉ' })
  await act(first, 'sign', {})
  await follow()
  const author = office.account('officer')
  const later = (await told()).filter((one) => one.account === author)
  expect(later.map((one) => one.step).sort()).toEqual(['sentBack', 'signed'])
  const rows = await database.owner.db
    .selectFrom('notification')
    .select('body')
    .where('office_id', '=', office.id)
    .execute()
  expect(JSON.stringify(rows)).not.toContain('Mẫn')
})
