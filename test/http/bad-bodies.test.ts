import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CaseRows, readCaseRows } from '../support/case-rows.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectFault, expectProblem } from '../support/problems.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice
let matter: TestMatter
let before: CaseRows

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  matter = await openMatter(office)
  before = await readCaseRows(database.owner.db, matter.id)
})
afterAll(() => http.close())

/** Sends bytes as they are to the door for acts. */
const send = (raw: string | Buffer, headers: Record<string, string> = {}) =>
  office.as('officer', {
    method: 'POST',
    url: `/api/v1/cases/${matter.id}/acts`,
    raw,
    headers: { 'if-match': '"0"', ...headers },
  })
const note = (text: string) => `{"act":"NOTE","on":"2026-07-06","data":{"text":${text}}}`
const nest = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

const bodies: [string, string | Buffer, string, RegExp][] = [
  ['an empty body', '', '/', /object/],
  ['a body of spaces', '   ', '/', /JSON/],
  ['half a body', '{"act":"NOTE","on":', '/', /JSON/],
  ['a body that is no JSON', 'act=NOTE&on=2026-07-06', '/', /JSON/],
  ['two bodies', `${note('"x"')}${note('"x"')}`, '/', /JSON/],
  ['a list for a body', `[${note('"x"')}]`, '/', /object/],
  ['a text for a body', '"NOTE"', '/', /object/],
  ['a number for a body', '7', '/', /object/],
  ['null for a body', 'null', '/', /object/],
  ['NaN for a number', note('NaN'), '/', /JSON/],
  ['a comment in the body', `/* x */${note('"x"')}`, '/', /JSON/],
  [
    'broken UTF-8',
    Buffer.from([...Buffer.from(note('"')).subarray(0, -2), 0xff, 0xfe, 0x22, 0x7d, 0x7d]),
    '/',
    /UTF-8/,
  ],
  ['UTF-8 cut in the middle of a letter', Buffer.from(note('"Điện"')).subarray(0, 46), '/', /UTF-8|JSON/],
  ['UTF-16', Buffer.from(note('"x"'), 'utf16le'), '/', /JSON|UTF-8/],
  [
    'an overlong NUL',
    Buffer.concat([Buffer.from('{"act":"'), Buffer.from([0xc0, 0x80]), Buffer.from('"}')]),
    '/',
    /UTF-8/,
  ],
  ['a NUL in a text', note('"a\\u0000b"'), '/data/text', /NUL/],
  ['a NUL in the act', '{"act":"NOTE\\u0000","on":"2026-07-06","data":{"text":"x"}}', '/act', /NUL/],
  [
    'a NUL in the name of a field',
    '{"act":"NOTE","on":"2026-07-06","data":{"text":"x","a\\u0000":1}}',
    '/data',
    /NUL/,
  ],
  ['half a surrogate pair in a text', note('"\\ud800"'), '/data/text', /surrogate/],
  ['the other half of a pair', note('"\\udc00\\ud800"'), '/data/text', /surrogate/],
  [
    'half a pair in the name of a field',
    '{"act":"NOTE","on":"2026-07-06","data":{"text":"x","\\udfff":1}}',
    '/data',
    /surrogate/,
  ],
  [
    'half a pair deep in an override',
    '{"act":"NOTE","on":"2026-07-06","data":{"text":"x"},"override":{"reason":"\\udfff"}}',
    '/override/reason',
    /surrogate/,
  ],
  [
    'a prototype in the data',
    '{"act":"NOTE","on":"2026-07-06","data":{"text":"x","__proto__":{"role":"head"}}}',
    '/data/__proto__',
    /__proto__/,
  ],
  [
    'a prototype in the body',
    '{"__proto__":{"act":"NOTE"},"on":"2026-07-06","data":{"text":"x"}}',
    '/__proto__',
    /__proto__/,
  ],
  [
    'a prototype in disguise',
    '{"act":"NOTE","on":"2026-07-06","data":{"text":"x","\\u005f_proto__":1}}',
    '/data/__proto__',
    /__proto__/,
  ],
  [
    'a constructor in the data',
    '{"act":"NOTE","on":"2026-07-06","data":{"text":"x","constructor":{"prototype":{"a":1}}}}',
    '/data/constructor',
    /constructor/,
  ],
  ['an endless number', note('1e400'), '/data/text', /finite/],
  [
    'an endless negative number',
    '{"act":"NOTE","on":"2026-07-06","data":{"text":"x","n":-1e999}}',
    '/data/n',
    /finite/,
  ],
  ['a number with a thousand digits', note('9'.repeat(1000)), '/data/text', /finite/],
  [
    'lists in lists in lists',
    `{"act":"NOTE","on":"2026-07-06","data":{"x":${nest(5000)}}}`,
    '/data/x',
    /16 levels/,
  ],
  ['two million brackets', nest(1_000_000), '/0', /16 levels/],
  ['two million braces', `${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}`, '/a', /16 levels/],
]
test.each(bodies)('%s is refused with its place', async (_name, raw, field, right) => {
  const answer = await send(raw)
  const faults = expectProblem(answer, 400)
  const fault = faults.find((one) => one.field === field || (field !== '/' && one.field.startsWith(field)))
  expect(fault, answer.text.slice(0, 300)).toBeDefined()
  expect(fault?.expected.en).toMatch(right)
  expect(answer.text.length).toBeLessThan(2000)
  expect(await readCaseRows(database.owner.db, matter.id)).toEqual(before)
})

test('a body above 4 MiB is refused with the limit', async () => {
  const answer = await send(note(`"${'x'.repeat(4 * 1024 * 1024)}"`))
  expectProblem(answer, 413)
  expect(answer.body['detail']).toMatch(/4 MiB/)
})

test.each(['text/plain', 'text/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a body of %s is told to be JSON',
  async (type) => {
    const answer = await send('{}', { 'content-type': type })
    expectProblem(answer)
    expect(answer.body['detail']).toMatch(/JSON|json/)
    expect(await readCaseRows(database.owner.db, matter.id)).toEqual(before)
  },
)

test('the same holds at the door for intakes and for signing in', async () => {
  for (const url of ['/api/v1/cases', '/api/v1/sessions'])
    for (const raw of ['', '[]', '{"username":"\\u0000","password":"x"}', '{"__proto__":1}', nest(100_000)])
      expectProblem(await office.as('registrar', { method: 'POST', url, raw }), 400)
})

test('a stranger is turned away before the body is read', async () => {
  const answer = await http.call({ method: 'POST', url: '/api/v1/cases', raw: 'x'.repeat(1000) })
  expectProblem(answer, 401)
})

test('text of every script is kept as it was given', async () => {
  const fresh = await openMatter(office)
  const text =
    'Điện thoại: “Thi hành án” 🏛️ — \u202Eمحكمة\u202C \u{1F600} e\u0301 é \t\n\\ " <script>alert(1)</script> %00 \u0001'
  await fresh.mustGive('officer', { act: 'NOTE', on: '2026-07-06', data: { text } })
  const acts = (await fresh.get('/acts')).body['acts'] as { data: { text: string } }[]
  expect(acts[0]?.data.text).toBe(text)
})

test('fields that stand twice count once, as every reader of JSON takes them', async () => {
  const fresh = await openMatter(office)
  const answer = await office.as('officer', {
    method: 'POST',
    url: `/api/v1/cases/${fresh.id}/acts`,
    raw: '{"act":"COMPLETE","act":"NOTE","on":"2026-07-06","data":{"text":"x"}}',
    headers: { 'if-match': '"0"' },
  })
  expect(answer.status).toBe(201)
  expect(answer.body).toMatchObject({ act: { act: 'NOTE' } })
})

test('a fault is told in words of both languages', async () => {
  const fault = expectFault(await send(note('""')), '/data/text')
  expect(fault.expected).toEqual({ vi: 'nội dung ghi chú: ít nhất 1 ký tự', en: 'at least 1 character(s)' })
})
