import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { expectNoOrphans, expectSoundCase } from '../support/expect-sound-case.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type RoadStep, roadOf } from '../support/open-matter.ts'
import { runProgram } from '../support/programs.ts'

const database = useDatabase()
const program = fileURLToPath(new URL('../support/serve-app.ts', import.meta.url))
let http: TestHttp
let office: TestOffice
let road: RoadStep[]

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  road = roadOf(office.account('officer'))
  for (const { as } of road) await office.token(as)
})
afterAll(() => http.close())

/** A request that left; what came back is not known until it has. */
interface Sent {
  caseId: string
  seen: number
  key: string
  step: RoadStep
}

/** The act a client gives at a revision: along the road, then notes, every other one entered late. */
function stepAt(revision: number): RoadStep {
  const onDay = revision % 2 === 0 ? '2026-11-19' : '2026-07-20'
  const note: RoadStep = { as: 'officer', act: 'NOTE', on: onDay, data: { text: `Ghi chú ${revision}` } }
  return road[revision] ?? note
}

/** Sessions of killed servers that PostgreSQL has not ended yet: what they were sent before, a commit too, is still done. */
async function countSessions(): Promise<number> {
  const { rowCount } = await database.owner.pool.query(
    `select from pg_stat_activity where datname = current_database() and application_name = 'thi-hanh test server'`,
  )
  return rowCount ?? 0
}

async function post(address: string, { caseId, seen, key, step }: Sent) {
  const { as, ...body } = step
  const response = await fetch(`${address}/api/v1/cases/${caseId}/acts`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await office.token(as)}`,
      'if-match': `"${seen}"`,
      'idempotency-key': key,
    },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as { revision: number } }
}

test('a server killed at any moment under load leaves every case whole, and nothing it had promised is lost', async () => {
  const cases = await Promise.all(Array.from({ length: 6 }, async () => (await openMatter(office)).id))
  const revisions = new Map(cases.map((id) => [id, 0]))
  const accepted = new Map<string, number>()
  const unanswered: Sent[] = []
  let cutOff = 0

  function take(sent: Sent, answer: Awaited<ReturnType<typeof post>>): void {
    // Anything else (a refusal, an error) would mean that the load does not do what it says.
    expect([201, 409]).toContain(answer.status)
    if (answer.status === 201) accepted.set(sent.key, answer.body.revision)
    revisions.set(sent.caseId, Math.max(revisions.get(sent.caseId) ?? 0, answer.body.revision))
  }

  async function drive(address: string, isOver: () => boolean): Promise<void> {
    const client = async () => {
      while (!isOver()) {
        const caseId = cases[randomInt(cases.length)] ?? ''
        const seen = revisions.get(caseId) ?? 0
        const sent: Sent = { caseId, seen, key: randomUUID(), step: stepAt(seen) }
        const answer = await post(address, sent).catch((error) => {
          if (!isOver()) throw error
          unanswered.push(sent)
        })
        if (answer !== undefined) take(sent, answer)
      }
    }
    await Promise.all(Array.from({ length: 8 }, client))
  }

  const delays = Array.from({ length: 3 }, () => randomInt(400))
  for (const [round, delay] of delays.entries()) {
    const moment = `2026-12-0${round + 1}T00:00:00+07:00`
    const { child, ended, firstLine } = runProgram(program, [database.appUrl, moment])
    const address = await firstLine()
    // What was in flight when the last server died is sent again under its key: recorded once, whether it was or not.
    cutOff += unanswered.length
    for (const sent of unanswered.splice(0)) take(sent, await post(address, sent))
    let over = false
    const before = accepted.size
    const killing = (async () => {
      // Well under load first, however slow the machine; then at any moment.
      const latest = performance.now() + 60_000
      while (accepted.size < before + 10 && performance.now() < latest) await wait(20)
      await wait(delay)
      over = true
      child.kill('SIGKILL')
    })()
    await Promise.all([drive(address, () => over), killing])
    expect((await ended).signal, `killed after ${delay} ms`).toBe('SIGKILL')
    await expect.poll(countSessions).toBe(0)
    for (const id of cases) await expectSoundCase(database, office.id, id)
  }

  const kept = await database.owner.pool.query<{ key: string; revision: number; acts: number }>(
    `select i.key, (i.response->>'revision')::int as revision, (select count(*)::int from case_act where office_id = $1) as acts
     from idempotency i where i.office_id = $1`,
    [office.id],
  )
  const remembered = new Map(kept.rows.map((row) => [row.key, row.revision]))
  for (const [key, revision] of accepted)
    expect(remembered.get(key), `the act sent under ${key}`).toBe(revision)
  // Each act was sent under a key of its own: as many keys as acts means that none was recorded twice.
  expect(kept.rows[0]?.acts).toBe(remembered.size)
  expect(cutOff).toBeGreaterThan(0)
  expect(accepted.size).toBeGreaterThan(20)
  await expectNoOrphans(database, office.id)
}, 400_000)
