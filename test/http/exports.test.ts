import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { readWorkbook, unpackZip } from '../support/read-workbook.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice
let matter: TestMatter

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
  matter = await openMatter(office)
  await matter.walkTo('VERIFY_CONDITIONS')
})
afterAll(() => http.close())

async function download(url: string, as: 'head' | 'officer' = 'head') {
  const response = await http.app.inject({
    url: `/api/v1${url}`,
    headers: { authorization: `Bearer ${await office.token(as)}` },
  })
  return { status: response.statusCode, headers: response.headers, bytes: response.rawPayload }
}

describe('what is taken away as a file', () => {
  test('the forms of a period hold the figures as numbers, in thousands of đồng for money, and print on A4 with their headings', async () => {
    const { status, headers, bytes } = await download('/exports/results.xlsx?year=2026&period=12')
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch('spreadsheetml')
    expect(headers['content-disposition']).toBe('attachment; filename="bieu-thong-ke-2026-12-thang.xlsx"')
    const sheets = readWorkbook(bytes)
    expect(sheets.map(({ name }) => name)).toEqual([
      'Biểu 01',
      'Biểu 02',
      'Biểu 03',
      'Biểu 04',
      'Biểu 05',
      'Tỷ lệ, chỉ tiêu',
      'Tuổi việc',
      'Dòng việc',
    ])
    const [matters, money, , byOfficer] = sheets
    // Columns as they stand under their headings: A, A1, A2, B1, B2, C, D, D1, D2, D3, …
    expect(matters?.row(7).slice(0, 11)).toEqual(['Tổng số', 1, 0, 1, 0, 0, 1, 1, 0, 0, 1])
    expect(money?.row(7).slice(0, 4)).toEqual(['Tổng số', 1_850_000, 0, 1_850_000])
    expect(byOfficer?.row(8)[1]).toMatch(/^Tên của officer/)
    expect(matters?.row(4)).toContain('Có điều kiện thi hành')
    for (const { xml } of sheets) {
      expect(xml).toMatch(/<pane [^>]*ySplit="\d"[^>]*state="frozen"\/>/)
      expect(xml).toMatch('paperSize="9" orientation="landscape" fitToWidth="1"')
    }
    const files = unpackZip(bytes)
    expect(files.get('xl/workbook.xml')).toMatch("'Biểu 01'!$4:$6</definedName>")
  })

  test('beside the forms stand the ages of open matters and the flow through the steps, as on the page', async () => {
    const { bytes } = await download('/exports/results.xlsx?year=2026&period=12')
    const [ageing, flow] = readWorkbook(bytes).slice(-2)
    expect(ageing?.row(4).slice(0, 2)).toEqual(['Tuổi việc', 'Có điều kiện (việc)'])
    // Decided on 10/7, with means on 30/9.
    expect(ageing?.row(5)).toEqual(['Dưới 3 tháng', 1, 0, 0, 1_850_000_000, 0, 0])
    expect(ageing?.row(11)).toEqual(['Tổng số', 1, 0, 0, 1_850_000_000, 0, 0])
    expect(flow?.row(5)).toEqual(['Thụ lý', 0, 1, 1, 0, 4, 4, '—', '—'])
    expect(flow?.row(6)).toEqual(['Xác minh', 0, 1, 0, 1, '—', '—', 82, 82])
    expect(flow?.row(11)[0]).toBe('Kết thúc')
  })

  test('a rate of nothing is a dash, never a zero', async () => {
    const { bytes } = await download('/exports/results.xlsx?year=2025&period=12')
    const total = readWorkbook(bytes)[0]?.row(7) ?? []
    expect(total.filter((value) => value === '—')).toHaveLength(2)
  })

  test('the report tells the period in sentences, as a Word document', async () => {
    const { headers, bytes } = await download('/exports/report.docx?year=2026&period=12')
    expect(headers['content-type']).toMatch('wordprocessingml')
    const text = unpackZip(bytes).get('word/document.xml') ?? ''
    expect(text).toMatch('Về việc: thi hành xong 0/1 việc có điều kiện thi hành, đạt tỉ lệ 0,00%.')
    expect(text).toMatch('Tín dụng, ngân hàng: thi hành xong 0 việc, tương ứng số tiền 0 đồng.')
  })

  test('the list of matters holds every line the filter lets through, days as days', async () => {
    const { bytes } = await download('/exports/matters.xlsx')
    const [list] = readWorkbook(bytes)
    expect(list?.row(5)[0]).toBe(1)
    expect(list?.row(5)).toContain('Ngân hàng Thử Nghiệm')
    expect(list?.row(5)).toContain(1_850_000_000)
    expect(list?.xml).toMatch('<autoFilter ref="A4:M5"/>')
    const none = await download('/exports/matters.xlsx?state=auction')
    expect(readWorkbook(none.bytes)[0]?.row(5)).toEqual([])
  })

  test('the worklist tells each limit with its day', async () => {
    http.setClock('2026-08-10T09:00:00+07:00')
    const { bytes } = await download('/exports/worklist.xlsx', 'officer')
    const [list] = readWorkbook(bytes)
    expect(list?.row(4)).toContain('Quá hạn')
    http.setClock('2026-12-01T12:00:00+07:00')
  })

  test('findings go out as a list, each with its rule and its days', async () => {
    const { status, bytes } = await download('/exports/findings.xlsx')
    expect(status).toBe(200)
    const [list] = readWorkbook(bytes)
    expect(list?.row(4)).toContain('Quy định')
    // Means were found in July 2026 and nothing was done since: something is overdue by December.
    expect(list?.row(5)[0]).toBe(1)
    const first = Object.fromEntries((list?.row(4) ?? []).map((name, at) => [String(name), list?.row(5)[at]]))
    expect(first).toMatchObject({ 'Quy định': expect.stringMatching(/^[A-Z]+-?\d+/) })
  })

  test('nobody takes a file without signing in, and an office sees only its own', async () => {
    expect((await http.call({ url: '/api/v1/exports/matters.xlsx' })).status).toBe(401)
    const other = await http.openOffice()
    const response = await http.app.inject({
      url: '/api/v1/exports/matters.xlsx',
      headers: { authorization: `Bearer ${await other.token('head')}` },
    })
    expect(readWorkbook(response.rawPayload)[0]?.row(5)).toEqual([])
  })
})
