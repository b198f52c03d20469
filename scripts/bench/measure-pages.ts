import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import pino from 'pino'
import { chromium } from 'playwright-core'
import { Temporal } from 'temporal-polyfill'
import { connectDatabase } from '../../src/db/connect.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { appRole } from '../../src/db/roles.ts'
import type { Role } from '../../src/engine/vocabulary.ts'
import { buildApp } from '../../src/http/build-app.ts'
import { hashPassword } from '../../src/people/passwords.ts'
import { loadSampleOffice } from '../../src/sample/load-sample-office.ts'
import { samplePassword } from '../../src/sample/sample-people.ts'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { buildWeb, isWebStale } from '../web/build-web.ts'
import type { BenchServer } from './bench-server.ts'
import type { BenchRow } from './bench-table.ts'
import { percentile } from './figures.ts'
import { fillMatters } from './fill-matters.ts'
import { typicalIntake, typicalWalk } from './typical-walk.ts'

const browserPath = '/usr/bin/chromium'
const ownMatters = 460
const wished = 200
const wishedFirst = 1500
const now = Temporal.Instant.from('2026-12-01T12:00:00+07:00')

/** What pages wait for: the lists of a large office at the server, and the first page of the sample office in a browser. */
export async function measurePages(
  server: BenchServer,
  matters: number,
  rounds: number,
  stop: AbortSignal,
): Promise<BenchRow[]> {
  const rows = await measureLists(server, matters, rounds, stop)
  return existsSync(browserPath) ? [...rows, ...(await measureFirstPage(server, rounds, stop))] : rows
}

async function measureLists(
  server: BenchServer,
  matters: number,
  rounds: number,
  stop: AbortSignal,
): Promise<BenchRow[]> {
  const name = await server.makeDatabase(true)
  const owner = connectDatabase(server.urlOf(name, 'owner'), { max: 1, statementSeconds: 0 })
  const app = connectDatabase(server.urlOf(name, 'app'), { role: appRole, max: 4 })
  const http = await openApp(app.db)
  try {
    const officeId = randomUUID()
    const password = randomUUID()
    const people: { id: string; role: Role; username: string }[] = [
      ...Array.from({ length: 24 }, (): Role => 'officer'),
      'head' as const,
      'registrar' as const,
    ].map((role, index) => ({ id: randomUUID(), role, username: `${role}-${index}` }))
    await owner.db
      .insertInto('office')
      .values({ id: officeId, code: 'bench', name: 'Bench office', settings: '{}' })
      .execute()
    const hash = await hashPassword(password)
    await owner.db
      .insertInto('account')
      .values(
        people.map(({ id, role, username }) => ({
          office_id: officeId,
          id,
          username,
          password_hash: hash,
          display_name: username,
          role,
        })),
      )
      .execute()
    const officers = people.filter(({ role }) => role === 'officer').map(({ id }) => id)
    const tokenOf = async (role: Role) => {
      const username = people.find((person) => person.role === role)?.username
      const answer = await http.inject({
        method: 'POST',
        url: '/api/v1/sessions',
        payload: { username, password },
      })
      return String(answer.json()['token'])
    }
    const tokens = {
      officer: await tokenOf('officer'),
      head: await tokenOf('head'),
      registrar: await tokenOf('registrar'),
    }
    const template = await walkOne(http, tokens, officers[0] ?? '')
    await inOffice(owner.db, { officeId }, (trx) =>
      fillMatters(trx, officeId, template, { matters, own: ownMatters, officers, today: vietnamDayOf(now) }),
    )
    for (const table of ['enforcement_case', 'party', 'time_limit'])
      await owner.pool.query(`vacuum analyze ${table}`)
    stop.throwIfAborted()
    const count = matters.toLocaleString('en')
    const asked: [string, keyof typeof tokens, string][] = [
      [`worklist of an officer with ${ownMatters} matters`, 'officer', '/worklist'],
      [`worklist of an office with ${count}`, 'head', '/worklist'],
      [`calendar of an officer, one month`, 'officer', '/calendar?from=2026-11-30&to=2027-01-03'],
      [`calendar of an office, one month`, 'head', '/calendar?from=2026-11-30&to=2027-01-03'],
      [`first page of ${count} matters`, 'head', '/cases?limit=50'],
      [`search over ${count}: a name, few`, 'head', `/cases?limit=50&q=${encodeURIComponent('Đặng Mỹ Ước')}`],
      [`search over ${count}: a name, many`, 'head', `/cases?limit=50&q=${encodeURIComponent('nguyen van')}`],
      [`search over ${count}: a number`, 'head', '/cases?limit=50&q=98765'],
      [`search over ${count}: a judgment`, 'head', `/cases?limit=50&q=${encodeURIComponent('77/2026/DS')}`],
      [`search over ${count}: one digit`, 'head', '/cases?limit=50&q=9'],
      [`search over ${count}: one letter`, 'head', '/cases?limit=50&q=n'],
      [`search over ${count}: two letters, few`, 'head', '/cases?limit=50&q=up'],
      [`search over ${count}: two letters, many`, 'head', '/cases?limit=50&q=ng'],
      [`search over ${count}: nothing fits`, 'head', '/cases?limit=50&q=khong%20co%20ai'],
      [`overdue matters of an office with ${count}`, 'head', '/cases?limit=50&due=overdue'],
      [`matters nobody has, of an office with ${count}`, 'head', '/cases?limit=200&officer=none'],
      ['how much each officer has open', 'head', '/officers/load'],
      ['journal of the office', 'head', '/audit/entries'],
    ]
    const rows: BenchRow[] = []
    for (const [what, as, url] of asked) {
      stop.throwIfAborted()
      rows.push(await measureCall(http, what, `/api/v1${url}`, tokens[as], rounds))
    }
    return rows
  } finally {
    await http.close()
    await owner.close()
    await app.close()
    await server.dropDatabase(name)
  }
}

type Http = Awaited<ReturnType<typeof buildApp>>

function openApp(db: Parameters<typeof buildApp>[0]['db']): Promise<Http> {
  return buildApp(
    { db, now: () => now, sessionHours: 1000, checkReady: async () => ({ ready: true, checks: {} }) },
    pino({ level: 'silent' }),
  )
}

async function measureCall(
  http: Http,
  what: string,
  url: string,
  token: string,
  rounds: number,
): Promise<BenchRow> {
  const taken: number[] = []
  for (let round = 0; round < rounds + 2; round++) {
    const start = performance.now()
    const answer = await http.inject({ url, headers: { authorization: `Bearer ${token}` } })
    // The first two are for the caches of both sides.
    if (round >= 2) taken.push(performance.now() - start)
    if (answer.statusCode !== 200)
      throw new Error(`${what}: ${answer.statusCode} ${answer.body.slice(0, 300)}`)
  }
  return against(`${what}, p95`, percentile(taken, 0.95), wished)
}

function against(name: string, value: number, most: number): BenchRow {
  return { name, value, unit: 'ms', yardstick: `wished: at most ${most} ms`, ratio: value / most }
}

/** One matter that has gone as far as a verification: what the others are copies of. */
async function walkOne(
  http: Http,
  tokens: Record<'officer' | 'head' | 'registrar', string>,
  officer: string,
): Promise<string> {
  const post = async (as: keyof typeof tokens, url: string, payload: object, headers: object = {}) => {
    const answer = await http.inject({
      method: 'POST',
      url: `/api/v1${url}`,
      payload,
      headers: { authorization: `Bearer ${tokens[as]}`, ...headers },
    })
    if (answer.statusCode !== 201)
      throw new Error(`${url}: ${answer.statusCode} ${answer.body.slice(0, 300)}`)
    return answer.json() as { id: string; revision: number }
  }
  const { id } = await post('registrar', '/cases', typicalIntake)
  let revision = 0
  for (const { as, ...act } of typicalWalk(officer, '178/QĐ-THADS')) {
    if (as !== 'officer' && as !== 'head' && as !== 'registrar') break
    revision = (await post(as, `/cases/${id}/acts`, act, { 'if-match': `"${revision}"` })).revision
    if (act.act === 'VERIFY_CONDITIONS') break
  }
  return id
}

/** From the address typed to the worklist drawn, nothing cached, on the sample office. */
async function measureFirstPage(server: BenchServer, rounds: number, stop: AbortSignal): Promise<BenchRow[]> {
  if (await isWebStale()) await buildWeb()
  const name = await server.makeDatabase(true)
  const owner = connectDatabase(server.urlOf(name, 'owner'), { max: 1, statementSeconds: 0 })
  const app = connectDatabase(server.urlOf(name, 'app'), { role: appRole, max: 8 })
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const http = await openApp(app.db)
  try {
    await loadSampleOffice(owner.db, app.db, now, { year2024: true, present: 400 })
    stop.throwIfAborted()
    const address = await http.listen({ host: '127.0.0.1', port: 0 })
    const first: number[] = []
    for (let round = 0; round < Math.min(rounds, 9) + 1; round++) {
      const context = await browser.newContext()
      await context.request.post(`${address}/api/v1/sessions`, {
        data: { username: 'chv1', password: samplePassword },
      })
      const page = await context.newPage()
      const start = performance.now()
      await page.goto(`${address}/viec-cua-toi`, { waitUntil: 'commit' })
      await page.locator('.row-link').first().waitFor()
      if (round > 0) first.push(performance.now() - start)
      await context.close()
    }
    return [
      against(
        'first page of the sample office in a browser, nothing cached, p95',
        percentile(first, 0.95),
        wishedFirst,
      ),
    ]
  } finally {
    await browser.close()
    await http.close()
    await owner.close()
    await app.close()
    await server.dropDatabase(name)
  }
}
