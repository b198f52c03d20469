import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inOffice } from '../../src/db/in-office.ts'
import { readCaseRows } from '../support/case-rows.ts'
import { useDatabase } from '../support/database.ts'
import { type Call, openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectFault, expectProblem } from '../support/problems.ts'

const database = useDatabase()
let http: TestHttp
let mine: TestOffice
let theirs: TestOffice
let myMatter: TestMatter
let theirMatter: TestMatter
let theirProposal: string
let theirDelegation: string

beforeAll(async () => {
  http = await openHttp(database)
  mine = await http.openOffice()
  theirs = await http.openOffice()
  myMatter = await openMatter(mine)
  theirMatter = await openMatter(theirs, {
    parties: [{ ref: 'd1', role: 'debtor', name: 'Lê Thị Hàng Xóm' }],
    judgment: { number: '99/2026/KDTM-PT', court: 'Tòa án khác', date: '2026-06-12' },
    obligations: [{ ref: 'o1', type: 'payMoney', amount: 5, from: 'd1' }],
  })
  await myMatter.walkTo('NOTIFY_SEIZURE')
  await theirMatter.mustGive('registrar', { act: 'RECEIVE_REQUEST', on: '2026-07-06' })
  await theirMatter.mustGive('head', {
    act: 'ISSUE_ENFORCEMENT_DECISION',
    on: '2026-07-10',
    data: { number: '9/QĐ-HX' },
  })
  // A refused act, so that their attempts have a row, too.
  await theirMatter.give('officer', { act: 'COMPLETE', on: '2026-07-11' })
  const proposed = await theirs.as('officer', {
    method: 'POST',
    url: `/api/v1/cases/${theirMatter.id}/proposals`,
    body: { act: 'ASSIGN_OFFICER', on: '2026-07-11', data: { officer: theirs.account('officer') } },
  })
  theirProposal = String(proposed.body['id'])
  const delegated = await theirs.as('head', {
    method: 'POST',
    url: '/api/v1/delegations',
    body: {
      to: theirs.account('divisionHead'),
      acts: 'all',
      from: '2026-07-01',
      until: '2026-12-31',
      number: '1',
    },
  })
  theirDelegation = String(delegated.body['id'])
})
afterAll(() => http.close())

const act = { act: 'NOTE', on: '2026-07-12', data: { text: 'x' } }
/** Every route that takes the id of a case. */
const routes: [string, (id: string) => Call][] = [
  ['the case', (id) => ({ url: `/api/v1/cases/${id}` })],
  ['the case of another day', (id) => ({ url: `/api/v1/cases/${id}?asOf=2026-07-06` })],
  ['what is related to it', (id) => ({ url: `/api/v1/cases/${id}/related` })],
  ['its options', (id) => ({ url: `/api/v1/cases/${id}/options` })],
  ['its record', (id) => ({ url: `/api/v1/cases/${id}/acts` })],
  ['its time limits', (id) => ({ url: `/api/v1/cases/${id}/time-limits` })],
  [
    'a plan on it',
    (id) => ({ method: 'POST', url: `/api/v1/cases/${id}/plan`, body: { steps: [{ ...act, as: 'head' }] } }),
  ],
  ['a check of its chain', (id) => ({ url: `/api/v1/audit/cases/${id}/check` })],
  ['the proof of it', (id) => ({ url: `/api/v1/audit/cases/${id}/proof` })],
  ['its decisions by the five criteria', (id) => ({ url: `/api/v1/compliance/cases/${id}/criteria` })],
  ['its money', (id) => ({ url: `/api/v1/cases/${id}/money` })],
  ['its documents', (id) => ({ url: `/api/v1/cases/${id}/documents` })],
  [
    'an act on it',
    (id) => ({ method: 'POST', url: `/api/v1/cases/${id}/acts`, body: act, headers: { 'if-match': '"2"' } }),
  ],
  [
    'a stale act on it',
    (id) => ({ method: 'POST', url: `/api/v1/cases/${id}/acts`, body: act, headers: { 'if-match': '"0"' } }),
  ],
  [
    'an act on it that cannot be right',
    (id) => ({
      method: 'POST',
      url: `/api/v1/cases/${id}/acts`,
      body: { act: 'NOPE', on: '1800-01-01' },
      headers: { 'if-match': '"2"' },
    }),
  ],
  ['an act without If-Match', (id) => ({ method: 'POST', url: `/api/v1/cases/${id}/acts`, body: act })],
  ['its proposals', (id) => ({ url: `/api/v1/cases/${id}/proposals` })],
  [
    'a proposal on it',
    (id) => ({
      method: 'POST',
      url: `/api/v1/cases/${id}/proposals`,
      body: { ...act, act: 'ASSIGN_OFFICER' },
    }),
  ],
  ['a dry run on it', (id) => ({ method: 'POST', url: `/api/v1/cases/${id}/acts?dryRun=true`, body: act })],
]

/** Every route that takes the id of a proposal or of a delegation. */
const others: [string, 'proposal' | 'delegation', (id: string) => Call][] = [
  ['the proposal', 'proposal', (id) => ({ url: `/api/v1/proposals/${id}` })],
  ['signing it', 'proposal', (id) => ({ method: 'POST', url: `/api/v1/proposals/${id}/sign`, body: {} })],
  [
    'sending it back',
    'proposal',
    (id) => ({ method: 'POST', url: `/api/v1/proposals/${id}/send-back`, body: { reason: 'x' } }),
  ],
  ['withdrawing it', 'proposal', (id) => ({ method: 'POST', url: `/api/v1/proposals/${id}/withdraw` })],
  [
    'ending a delegation',
    'delegation',
    (id) => ({ method: 'POST', url: `/api/v1/delegations/${id}/end`, body: {} }),
  ],
]

describe('over HTTP', () => {
  test('every route that takes the id of something else is tried here', async () => {
    const paths = (http.app.swagger() as { paths: Record<string, object> }).paths
    const taking = Object.entries(paths).flatMap(([path, item]) =>
      /\/(proposals|delegations)\/\{id\}/.test(path)
        ? Object.keys(item).map((method) => `${method} ${path}`)
        : [],
    )
    const tried = new Set(
      others.map(([, , call]) => `${(call('').method ?? 'GET').toLowerCase()} ${call('{id}').url}`),
    )
    expect(taking.filter((route) => !tried.has(route))).toEqual([])
  })

  test.each(others)('%s answers for theirs as for one that is not there', async (_name, kind, call) => {
    const id = kind === 'proposal' ? theirProposal : theirDelegation
    for (const role of ['officer', 'head'] as const) {
      const theirsSeen = await mine.as(role, call(id))
      const nothing = await mine.as(role, call(randomUUID()))
      expectProblem(nothing)
      expect(theirsSeen.status).toBe(nothing.status)
      expect(theirsSeen.text).toBe(nothing.text)
    }
    expect((await theirs.as('head', { url: `/api/v1/proposals/${theirProposal}` })).body['state']).toBe(
      'submitted',
    )
  })

  test('no list of proposals or delegations, and no worklist, shows theirs', async () => {
    const urls = ['/proposals', '/proposals?state=waiting', '/delegations', '/worklist']
    for (const url of urls) {
      const found = await mine.as('head', { url: `/api/v1${url}` })
      expect(found.status).toBe(200)
      expect(found.text).not.toContain(theirProposal)
      expect(found.text).not.toContain(theirDelegation)
    }
  })

  test('a batch and a hand-over find none of their matters and proposals', async () => {
    const items = [
      { caseId: theirMatter.id, ...act },
      {
        caseId: theirMatter.id,
        ...act,
        act: 'CORRECT',
        data: { corrects: 1, didNotHappen: true, reason: 'x' },
      },
      { sign: theirProposal },
      { sendBack: theirProposal, reason: 'x' },
    ]
    const before = await readCaseRows(database.owner.db, theirMatter.id)
    const batch = await mine.as('head', { method: 'POST', url: '/api/v1/batches', body: { items } })
    expect(batch.body['results']).toMatchObject(items.map(() => ({ outcome: 'notFound' })))
    const body = {
      from: mine.account('officer'),
      to: mine.account('officer2'),
      caseIds: [theirMatter.id],
      reason: 'x',
      on: '2026-08-19',
    }
    const handed = await mine.as('head', { method: 'POST', url: '/api/v1/hand-over', body })
    expect(handed.body['results']).toMatchObject([{ outcome: 'notFound' }])
    const fromTheirs = { ...body, from: theirs.account('officer') }
    expectFault(
      await mine.as('head', { method: 'POST', url: '/api/v1/hand-over', body: fromTheirs }),
      '/from',
    )
    expect((await mine.as('head', { url: '/api/v1/officers/load' })).text).not.toContain(
      theirs.account('officer'),
    )
    expect(await readCaseRows(database.owner.db, theirMatter.id)).toEqual(before)
  })

  test('nothing is delegated to somebody of the other office', async () => {
    const answer = await mine.as('head', {
      method: 'POST',
      url: '/api/v1/delegations',
      body: {
        to: theirs.account('divisionHead'),
        acts: 'all',
        from: '2026-07-01',
        until: '2026-12-31',
        number: '1',
      },
    })
    expectFault(answer, '/to')
  })

  test('every route that takes the id of a case is tried here', async () => {
    const paths = (http.app.swagger() as { paths: Record<string, object> }).paths
    const taking = Object.entries(paths).flatMap(([path, item]) =>
      path.includes('/cases/{id}') ? Object.keys(item).map((method) => `${method} ${path}`) : [],
    )
    const tried = new Set(
      routes.map(([, call]) => {
        const { method = 'GET', url } = call('{id}')
        return `${method.toLowerCase()} ${url.split('?')[0]}`
      }),
    )
    expect(taking.filter((route) => !tried.has(route))).toEqual([])
  })

  test.each(routes)('%s answers for their case as for one that is not there', async (_name, call) => {
    for (const role of ['officer', 'head', 'administrator'] as const) {
      const theirsSeen = await mine.as(role, call(theirMatter.id))
      const nothing = await mine.as(role, call(randomUUID()))
      expectProblem(nothing)
      expect(theirsSeen.status).toBe(nothing.status)
      expect(theirsSeen.text).toBe(nothing.text)
    }
  })

  test('an officer who tries leaves no trace in the case of the other office', async () => {
    const before = await readCaseRows(database.owner.db, theirMatter.id)
    const attempts = () =>
      database.owner.db
        .selectFrom('case_attempt')
        .select('seq')
        .where('case_id', '=', theirMatter.id)
        .execute()
    const tried = (await attempts()).length
    for (const [, call] of routes) await mine.as('head', call(theirMatter.id))
    expect(await readCaseRows(database.owner.db, theirMatter.id)).toEqual(before)
    expect(await attempts()).toHaveLength(tried)
  })

  test('no list and no search shows a case of the other office', async () => {
    const queries = [
      '',
      '?q=99/2026',
      '?q=Hàng Xóm',
      '?q=hang xom',
      '?q=9/QĐ-HX',
      '?state=acceptance',
      '?due=overdue',
    ]
    for (const query of [...queries, `?officer=${theirs.account('officer')}`]) {
      const found = await mine.as('head', { url: `/api/v1/cases${encodeURI(query)}` })
      expect(found.status).toBe(200)
      expect(found.text).not.toContain(theirMatter.id)
      expect(found.text).not.toContain('Hàng Xóm')
    }
    const own = await theirs.as('head', { url: `/api/v1/cases?q=${encodeURIComponent('hang xom')}` })
    expect(own.text).toContain(theirMatter.id)
  })

  test('a cursor of the other office shows only our own cases', async () => {
    const page = Buffer.from(`2030-01-01T00:00:00Z|${theirMatter.id}`).toString('base64url')
    const found = await mine.as('head', { url: `/api/v1/cases?page=${page}` })
    expect((found.body['cases'] as { id: string }[]).map((one) => one.id)).toEqual([myMatter.id])
  })

  test('the worklist of an officer of the other office is empty for us', async () => {
    for (const query of ['', `?officer=${theirs.account('officer')}`, `?officer=${randomUUID()}`]) {
      const list = await mine.as('head', { url: `/api/v1/worklist${query}` })
      expect(list.status).toBe(200)
      expect(list.text).not.toContain(theirMatter.id)
    }
  })

  test('an officer of the other office is no officer here, and cannot be told from nobody', async () => {
    const assign = (officer: string) =>
      myMatter.give('head', { act: 'CHANGE_OFFICER', on: '2026-08-19', data: { officer, reason: 'x' } })
    const [theirOfficer, nobody] = [theirs.account('officer'), randomUUID()]
    const one = await assign(theirOfficer)
    const other = await assign(nobody)
    expectFault(one, '/data/officer')
    expect(one.text.replaceAll(theirOfficer, 'X')).toBe(other.text.replaceAll(nobody, 'X'))
  })

  test('a case cannot be opened in the other office', async () => {
    const answer = await mine.as('registrar', {
      method: 'POST',
      url: '/api/v1/cases',
      body: {
        officeId: theirs.id,
        kind: 'onRequest',
        judgment: { number: '1', court: 'x', date: '2026-06-12' },
        parties: [{ ref: 'd1', role: 'debtor', name: 'x' }],
        obligations: [{ ref: 'o1', type: 'payMoney', amount: 5 }],
      },
    })
    expectFault(answer, '/officeId', /your own/)
  })

  test('a token with the other office written into it is nobody’s', async () => {
    const bytes = Buffer.from(await mine.token('head'), 'base64url')
    Buffer.from(theirs.id.replaceAll('-', ''), 'hex').copy(bytes, 0)
    const headers = { authorization: `Bearer ${bytes.toString('base64url')}` }
    expectProblem(await http.call({ url: `/api/v1/cases/${theirMatter.id}`, headers }), 401)
    expectProblem(await http.call({ url: '/api/v1/me', headers }), 401)
  })

  test('a key another office has used means nothing here', async () => {
    const [a, b] = [await openMatter(mine), await openMatter(theirs)]
    const headers = { 'idempotency-key': 'same-key-in-two-offices' }
    const given = { act: 'RECEIVE_REQUEST', on: '2026-07-06' }
    expect((await a.give('registrar', given, { headers })).status).toBe(201)
    expect((await b.give('registrar', given, { headers })).status).toBe(201)
  })
})

describe('in SQL, as the role of the application', () => {
  const officeTables = async (): Promise<string[]> => {
    const found = await sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'office_id'
      order by 1`.execute(database.owner.db)
    return found.rows.map((row) => row.name)
  }

  test('every table with an office has row level security on, and a policy that names the office', async () => {
    const found = await sql<{ name: string; on: boolean; policies: string[] }>`
      select c.relname as name, c.relrowsecurity as on,
        array(select pg_get_expr(p.polqual, p.polrelid) || ' / ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '-')
          from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and (c.relname = 'office' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'office_id'))
      order by 1`.execute(database.owner.db)
    expect(found.rows.length).toBeGreaterThan(15)
    for (const { name, on, policies } of found.rows) {
      expect(on, name).toBe(true)
      const key = name === 'office' ? 'id' : 'office_id'
      expect(policies, name).toEqual([`(${key} = acting_office()) / (${key} = acting_office())`])
    }
  })

  test('the role of the application passes by no wall', async () => {
    const found = await sql<{ bypass: boolean; owns: boolean }>`
      select r.rolsuper or r.rolbypassrls as bypass,
        exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as owns
      from pg_roles r where r.rolname = 'thihanh_app'`.execute(database.owner.db)
    expect(found.rows).toEqual([{ bypass: false, owns: false }])
  })

  test('no table outside the walls holds anything of an office', async () => {
    const found = await sql<{ name: string }>`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relrowsecurity
      order by 1`.execute(database.owner.db)
    expect(found.rows.map((row) => row.name)).toEqual(['kysely_migration', 'kysely_migration_lock'])
  })

  test('inside our office no table shows a row of theirs, and inside theirs all of them do', async () => {
    const tables = await officeTables()
    for (const table of tables) {
      const count = (office: TestOffice, asked: TestOffice) =>
        inOffice(database.app.db, { officeId: office.id }, async (trx) => {
          const { rows } = await sql<{ n: number }>`
            select count(*)::int as n from ${sql.table(table)} where office_id = ${asked.id}`.execute(trx)
          return rows[0]?.n
        })
      expect(await count(mine, theirs), table).toBe(0)
    }
    const filled = [
      'account',
      'session',
      'enforcement_case',
      'party',
      'case_act',
      'case_attempt',
      'attempt_head',
    ]
    for (const table of [
      ...filled,
      'erasable_value',
      'time_limit',
      'document',
      'outbox',
      'idempotency',
      'proposal',
      'proposal_entry',
      'proposal_head',
      'delegation',
    ]) {
      const { rows } = await inOffice(database.app.db, { officeId: theirs.id }, (trx) =>
        sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(trx),
      )
      expect(rows[0]?.n, table).toBeGreaterThan(0)
    }
  })

  test('without an office nothing is seen at all, also on a connection that was just inside one', async () => {
    await mine.as('head', { url: '/api/v1/me' })
    for (const table of [...(await officeTables()), 'office'])
      await database.app.db.connection().execute(async (one) => {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
          one,
        )
        expect(rows[0]?.n, table).toBe(0)
      })
  })

  test('a row with the id of the other office is refused, whatever the table', async () => {
    for (const table of await officeTables()) {
      const copied = await sql<{ columns: string[] }>`
        select array_agg(quote_ident(column_name) order by ordinal_position) as columns from information_schema.columns
        where table_schema = 'public' and table_name = ${table} and is_identity = 'NO' and is_generated = 'NEVER'`.execute(
        database.owner.db,
      )
      const columns = copied.rows[0]?.columns.join(', ') ?? ''
      const given = columns.replace(/\boffice_id\b/, `'${theirs.id}'::uuid`)
      // A row of ours with their id on it; where we have none, one of nulls: the wall stands before the columns.
      const insert = inOffice(database.app.db, { officeId: mine.id }, (trx) =>
        sql`insert into ${sql.table(table)} (${sql.raw(columns)})
          select ${sql.raw(given)} from ${sql.table(table)}
          union all select ${sql.raw(given)} from (select 1) as one left join ${sql.table(table)} on false limit 1`.execute(
          trx,
        ),
      )
      await expect(insert, table).rejects.toMatchObject({ code: '42501' })
    }
  })

  test('nothing of the other office can be changed or taken away', async () => {
    const before = await readCaseRows(database.owner.db, theirMatter.id)
    for (const table of [
      'enforcement_case',
      'party',
      'time_limit',
      'outbox',
      'erasable_value',
      'attempt_head',
    ])
      await inOffice(database.app.db, { officeId: mine.id }, async (trx) => {
        const changed =
          await sql`update ${sql.table(table)} set office_id = office_id where office_id = ${theirs.id}`.execute(
            trx,
          )
        expect(changed.numAffectedRows, table).toBe(0n)
      })
    for (const table of ['time_limit', 'document', 'session', 'idempotency'])
      await inOffice(database.app.db, { officeId: mine.id }, async (trx) => {
        const gone = await sql`delete from ${sql.table(table)} where office_id = ${theirs.id}`.execute(trx)
        expect(gone.numAffectedRows, table).toBe(0n)
      })
    expect(await readCaseRows(database.owner.db, theirMatter.id)).toEqual(before)
  })

  test('a case of ours cannot be moved into the other office', async () => {
    const moving = inOffice(database.app.db, { officeId: mine.id }, (trx) =>
      sql`update outbox set office_id = ${theirs.id}`.execute(trx),
    )
    await expect(moving).rejects.toMatchObject({ code: '42501' })
  })
})
