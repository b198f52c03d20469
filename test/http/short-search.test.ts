import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter } from '../support/open-matter.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  const open = (number: string, debtor: string) =>
    openMatter(office, {
      judgment: { number, court: 'Tòa án nhân dân tỉnh Mẫu', date: '2026-06-12' },
      parties: [
        { ref: 'c1', role: 'creditor', name: 'Ngân hàng Thử Nghiệm' },
        { ref: 'd1', role: 'debtor', name: debtor },
      ],
    })
  await open('45/2026/DS-PT', 'Lê Thị Mẫu')
  await open('9/2026/KDTM', 'Trần Văn Lệch')
  const decided = await open('17/2026/HNGD', 'Đỗ Văn Mẫu')
  await decided.walkTo('RECEIVE_REQUEST')
  const data = { number: '62/QĐ-THADS' }
  await decided.mustGive('head', { act: 'ISSUE_ENFORCEMENT_DECISION', on: '2026-07-10', data })
})
afterAll(() => http.close())

/** The judgments of the matters that a search finds, with the count it tells. */
async function find(q: string, as = office): Promise<string[]> {
  const { status, text, body } = await as.as('head', { url: `/api/v1/cases?q=${encodeURIComponent(q)}` })
  expect(status, text).toBe(200)
  const found = (body['cases'] as { judgmentNumber: string }[]).map(({ judgmentNumber }) => judgmentNumber)
  expect(body['total']).toBe(found.length)
  return found.sort()
}

test('one or two digits find the matter whose decision or judgment has just that number', async () => {
  expect(await find('9')).toEqual(['9/2026/KDTM'])
  expect(await find('62')).toEqual(['17/2026/HNGD'])
  expect(await find('45')).toEqual(['45/2026/DS-PT'])
  expect(await find('4')).toEqual([])
  expect(await find('9/')).toEqual(['9/2026/KDTM'])
})

test('one or two letters find the family name that is just that, with or without marks', async () => {
  expect(await find('le')).toEqual(['45/2026/DS-PT'])
  expect(await find('Lê')).toEqual(['45/2026/DS-PT'])
  expect(await find('do')).toEqual(['17/2026/HNGD'])
  expect(await find('đỗ')).toEqual(['17/2026/HNGD'])
  expect(await find('va')).toEqual([])
  for (const q of ['l', '%', '_', "'"]) expect(await find(q), q).toEqual([])
})

test('three letters are found anywhere', async () => {
  expect(await find('lec')).toEqual(['9/2026/KDTM'])
  expect(await find('mau')).toEqual(['17/2026/HNGD', '45/2026/DS-PT'])
  expect(await find('kdt')).toEqual(['9/2026/KDTM'])
})

test('another office finds nothing of it, by however few letters', async () => {
  const other = await http.openOffice()
  for (const q of ['4', '17', 'le', 'mau']) expect(await find(q, other)).toEqual([])
})
