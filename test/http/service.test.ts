import pino from 'pino'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectDatabase } from '../../src/db/connect.ts'
import { buildApp } from '../../src/http/build-app.ts'
import { readiness } from '../../src/http/readiness.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter } from '../support/open-matter.ts'
import { expectProblem } from '../support/problems.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
})
afterAll(() => http.close())

test('the process says that it lives, and that it is ready', async () => {
  expect((await http.call({ url: '/health' })).status).toBe(200)
  const ready = await http.call({ url: '/ready' })
  expect(ready.status).toBe(200)
  expect(ready.body).toEqual({ ready: true, checks: { database: true, migrations: true, queue: true } })
})

test('it is not ready when the queue does not answer, and lives all the same', async () => {
  const app = await buildAppWith(database.appUrl, async () => {
    throw new Error('the queue is gone')
  })
  const ready = await app.inject({ url: '/ready' })
  expect(ready.statusCode).toBe(503)
  expect(ready.json()).toEqual({ ready: false, checks: { database: true, migrations: true, queue: false } })
  expect((await app.inject({ url: '/health' })).statusCode).toBe(200)
  await app.close()
})

test('without its database it is not ready, and answers 503 that nothing was stored', async () => {
  const nowhere = new URL(database.appUrl)
  nowhere.port = '1'
  const app = await buildAppWith(nowhere.toString(), async () => undefined)
  expect((await app.inject({ url: '/ready' })).json()).toMatchObject({
    ready: false,
    checks: { database: false },
  })
  const answer = await app.inject({
    url: '/api/v1/me',
    headers: { authorization: `Bearer ${await office.token('officer')}` },
  })
  expect(answer.statusCode).toBe(503)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.headers['retry-after']).toBeDefined()
  expect(answer.body).not.toContain('127.0.0.1')
  await app.close()
})

async function buildAppWith(url: string, pingQueue: () => Promise<unknown>) {
  const { db, close } = connectDatabase(url, { max: 1 })
  const app = await buildApp(
    { db, now: () => Temporal.Now.instant(), sessionHours: 1, checkReady: readiness(db, pingQueue) },
    pino({ level: 'silent' }),
  )
  app.addHook('onClose', close)
  return app
}

test('the figures for Prometheus name routes, never cases or people', async () => {
  const matter = await openMatter(office)
  await matter.get()
  const answer = await http.call({ url: '/metrics' })
  expect(answer.status).toBe(200)
  expect(answer.type).toContain('text/plain')
  expect(answer.text).toMatch(/http_request_seconds_count\{route="\/api\/v1\/cases\/:id",status="200"\} \d+/)
  expect(answer.text).not.toContain(matter.id)
  expect(answer.text).not.toContain(office.id)
})

interface OpenApi {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, Operation>>
  components: { securitySchemes: object }
}
interface Operation {
  summary?: string
  tags?: string[]
  parameters?: { name: string; in: string; required?: boolean; schema: object }[]
  requestBody?: { content: Record<string, { schema: Record<string, unknown> }> }
  responses: Record<string, { description: string }>
}

test('the OpenAPI document is of version 3.1 and has the shape of one', async () => {
  const { body, status } = await http.call({ url: '/api/openapi.json' })
  expect(status).toBe(200)
  const document = body as unknown as OpenApi
  expect(document.openapi).toMatch(/^3\.1\.\d$/)
  expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) })
  const methods = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options'])
  for (const [path, item] of Object.entries(document.paths)) {
    expect(path).toMatch(/^\//)
    expect(path).not.toContain(':')
    for (const [method, operation] of Object.entries(item)) {
      const name = `${method} ${path}`
      expect(methods.has(method), name).toBe(true)
      expect(operation.summary, name).toMatch(/\S/)
      expect(Object.keys(operation.responses).length, name).toBeGreaterThan(0)
      for (const response of Object.values(operation.responses))
        expect(response.description, name).toBeDefined()
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      const named = (operation.parameters ?? []).filter((one) => one.in === 'path')
      expect(named.map((one) => one.name).sort(), name).toEqual(inPath.sort())
      for (const one of named) expect(one.required, name).toBe(true)
      for (const one of operation.parameters ?? [])
        expect(one.schema, `${name} ${one.name}`).toBeTypeOf('object')
    }
  }
})

test('the OpenAPI document lists every route of the API', async () => {
  const { body } = await http.call({ url: '/api/openapi.json' })
  const listed = Object.entries((body as unknown as OpenApi).paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const found = routesOf(http.app.printRoutes({ commonPrefix: false }))
    .filter((route) => !/ \/api\/(docs|openapi)/.test(route) && / \/(api\/|health|ready|metrics)/.test(route))
    .map((route) => route.replaceAll(/:(\w+)/g, '{$1}'))
  expect(found.length).toBeGreaterThan(15)
  expect([...listed].sort()).toEqual([...found].sort())
})

/** Reads Fastify's tree of routes: `├── /api/v1/cases (GET, HEAD, POST)`, each level indented under its parent. */
function routesOf(tree: string): string[] {
  const path: string[] = []
  return tree.split('\n').flatMap((line) => {
    const found = /^([│ ]*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line)
    if (found === null) return []
    const depth = (found[1] ?? '').length / 4
    path.splice(depth, path.length, found[2] ?? '')
    const methods = (found[3] ?? '').split(', ').filter((method) => method !== '' && method !== 'HEAD')
    return methods.map((method) => `${method} ${path.join('')}`)
  })
}

test('the acts of the API are documented with what they take', async () => {
  const { body } = await http.call({ url: '/api/v1/law/acts' })
  const acts = body['acts'] as {
    act: string
    fields: { type: string; additionalProperties: boolean }
    by: string[]
  }[]
  expect(acts.map((one) => one.act)).toEqual(expect.arrayContaining(['RECEIVE_REQUEST', 'SEIZE', 'COMPLETE']))
  for (const { act, fields, by } of acts) {
    expect(fields, act).toMatchObject({ type: 'object', additionalProperties: false })
    expect(by.length, act).toBeGreaterThan(0)
  }
})

test('the readable page of the API answers with all it needs', async () => {
  const page = await http.call({ url: '/api/docs' })
  const shown =
    page.status >= 300
      ? await http.call({ url: new URL(String(page.headers['location']), 'http://x').pathname })
      : page
  expect(shown.status).toBe(200)
  expect(shown.type).toContain('text/html')
  const assets = [...shown.text.matchAll(/(?:src|href)="(?:\.\/|\/api\/docs\/)?([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1],
  )
  expect(assets.length).toBeGreaterThan(1)
  for (const asset of assets) {
    const path = asset?.startsWith('static/') ? `/api/docs/${asset}` : `/api/docs/${asset}`
    expect((await http.call({ url: path })).status, path).toBe(200)
  }
})

test('a path that leads nowhere is told so, with its method and without its query', async () => {
  const answer = await http.call({ method: 'POST', url: '/api/v1/nothing?secret=1' })
  expectProblem(answer, 404)
  expect(answer.text).toContain('POST /api/v1/nothing')
  expect(answer.text).not.toContain('secret')
  expectProblem(await http.call({ method: 'PUT', url: '/api/v1/cases' }), 404)
})

test('answers carry the headers that keep a browser from harm', async () => {
  const { headers } = await http.call({ url: '/health' })
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(String(headers['content-security-policy'])).toContain("script-src 'self'")
  expect(headers['x-frame-options']).toBeDefined()
})

test('lists of cases come page by page, each case once', async () => {
  const place = await http.openOffice()
  const ids: string[] = []
  for (let n = 0; n < 7; n++) ids.push((await openMatter(place)).id)
  const seen: string[] = []
  let page = ''
  for (let n = 0; n < 10; n++) {
    const { body } = await place.as('clerk', { url: `/api/v1/cases?limit=3${page}` })
    seen.push(...(body['cases'] as { id: string }[]).map((one) => one.id))
    if (body['next'] === null) break
    page = `&page=${body['next']}`
  }
  expect(seen).toHaveLength(7)
  expect([...seen].sort()).toEqual([...ids].sort())
})

test('a search finds a number, a judgment and a name without its diacritics', async () => {
  const place = await http.openOffice()
  const matter = await openMatter(place)
  await matter.walkTo('ISSUE_ENFORCEMENT_DECISION')
  const find = async (q: string) =>
    ((await place.as('clerk', { url: `/api/v1/cases?q=${encodeURIComponent(q)}` })).body['cases'] as object[])
      .length
  for (const q of ['178/QĐ', '45/2026', 'Kiểm Thử', 'kiem thu', 'TRAN VAN', 'Nghiệm'])
    expect(await find(q), q).toBe(1)
  for (const q of ['%', '_', '\\', '100%', 'Không Ai', "'"]) expect(await find(q), q).toBe(0)
})

test('the worklist of an officer holds what is due of his own cases', async () => {
  const place = await http.openOffice()
  http.setClock('2026-07-13T09:00:00+07:00')
  const matter = await openMatter(place)
  await matter.walkTo('ASSIGN_OFFICER')
  const list = async (role: 'officer' | 'officer2') =>
    (await place.as(role, { url: '/api/v1/worklist' })).body
  expect((await list('officer'))['next7Days']).toEqual(
    expect.arrayContaining([expect.objectContaining({ caseId: matter.id, ref: 'ASG-2', due: '2026-07-14' })]),
  )
  expect(await list('officer2')).toMatchObject({ overdue: [], dueToday: [], next7Days: [] })
  http.setClock('2026-07-14T09:00:00+07:00')
  expect((await list('officer'))['dueToday']).toMatchObject([{ ref: 'ASG-2' }])
  http.setClock('2026-07-15T09:00:00+07:00')
  expect((await list('officer'))['overdue']).toMatchObject([{ ref: 'ASG-2' }])
  http.setClock('2026-12-01T12:00:00+07:00')
})
