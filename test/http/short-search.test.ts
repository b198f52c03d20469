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
  await (await open('QĐ 3/2026', 'Đỗ Văn Mẫu')).walkTo('ISSUE_ENFORCEMENT_DECISION')
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

test('one letter finds the numbers that begin with it, of a decision or a judgment, and no names', async () => {
  expect(await find('4')).toEqual(['45/2026/DS-PT'])
  expect(await find('1')).toEqual(['QĐ 3/2026'])
  expect(await find('q')).toEqual(['QĐ 3/2026'])
  expect(await find('l')).toEqual([])
  expect(await find('%')).toEqual([])
  expect(await find('_')).toEqual([])
})

test('two letters find numbers and names that begin with them, with or without marks', async () => {
  expect(await find('le')).toEqual(['45/2026/DS-PT'])
  expect(await find('Lê')).toEqual(['45/2026/DS-PT'])
  expect(await find('đỗ')).toEqual(['QĐ 3/2026'])
  expect(await find('QĐ')).toEqual(['QĐ 3/2026'])
  expect(await find('17')).toEqual(['QĐ 3/2026'])
  expect(await find('9/')).toEqual(['9/2026/KDTM'])
  expect(await find('va')).toEqual([])
})

test('three letters are found anywhere', async () => {
  expect(await find('lec')).toEqual(['9/2026/KDTM'])
  expect(await find('mau')).toEqual(['45/2026/DS-PT', 'QĐ 3/2026'])
  expect(await find('kdt')).toEqual(['9/2026/KDTM'])
})

test('another office finds nothing of it, by however few letters', async () => {
  const other = await http.openOffice()
  for (const q of ['4', '17', 'le', 'mau']) expect(await find(q, other)).toEqual([])
})
