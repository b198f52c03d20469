import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draw } from '../../src/compliance/make-inspection.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { unpackZip } from '../support/read-workbook.ts'
import { writeInspectedOffice } from './inspected-office.ts'
import { writeStories } from './office.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice
let ids: string[]

interface Found {
  finding: { id: string; kind: { id: string } }
  remedy: { state: string | null; dueOn: string | null }
}

const plan = {
  title: 'Kiểm tra chuyên đề kê biên, định giá, đấu giá',
  decisionNumber: '12/QĐ-THADS',
  from: '2023-10-01',
  to: '2024-09-30',
  noConflict: true,
}
const post = (role: Parameters<TestOffice['as']>[0], path: string, body: object) =>
  office.as(role, { method: 'POST', url: `/api/v1/inspections${path}`, body })

beforeAll(async () => {
  http = await openHttp(database)
  http.setClock('2024-06-24T12:00:00+07:00')
  office = await http.openOffice()
  ids = await writeStories(
    database.app.db,
    office,
    writeInspectedOffice(false).slice(0, 60),
    '2024-06-24T05:00:00Z',
  )
})
afterAll(() => http.close())

describe('an inspection', () => {
  test('a sample is the same for the same seed, another for another, and never twice the same file', () => {
    const pool = Array.from({ length: 100 }, (_one, index) => index)
    expect(draw(pool, 20, 7)).toEqual(draw(pool, 20, 7))
    expect(draw(pool, 20, 7)).not.toEqual(draw(pool, 20, 8))
    expect(new Set(draw(pool, 200, 7)).size).toBe(100)
  })

  test('only who inspects makes one, and says that nothing concerns himself', async () => {
    const random = { seed: 5, stratum: 'seized', size: 10 }
    expect((await post('officer', '', { ...plan, random })).status).toBe(403)
    expect((await post('examiner', '', { ...plan, random, noConflict: false })).status).toBe(400)
    expect((await post('examiner', '', { ...plan })).status).toBe(422)
    const drawn = await post('examiner', '', { ...plan, random })
    expect(drawn.status, drawn.text).toBe(201)
    expect(drawn.body).toMatchObject({ files: 10, method: 'random', seed: 5, stratum: 'seized' })
  })

  test('the files chosen by hand, what was found, its remedy step by step, and the conclusion once', async () => {
    const made = await post('examiner', '', { ...plan, cases: [ids[5], ids[17], ids[1]] })
    expect(made.status, made.text).toBe(201)
    const found = made.body['found'] as Found[]
    expect(found.map(({ finding }) => finding.kind.id).sort()).toEqual(['K06', 'K16', 'K18'])
    const id = String(made.body['id'])
    const finding = found.find((one) => one.finding.kind.id === 'K18')?.finding.id
    const step = (role: Parameters<TestOffice['as']>[0], more: object) =>
      post(role, `/${id}/remedies`, { finding, ...more })
    expect((await step('officer', { step: 'remedied' })).status).toBe(409)
    expect((await step('officer', { step: 'ordered', dueOn: '2024-07-15' })).status).toBe(403)
    expect((await step('examiner', { step: 'ordered' })).status).toBe(422)
    expect((await step('examiner', { step: 'ordered', dueOn: '2024-07-15' })).status).toBe(201)
    expect((await step('officer', { step: 'remedied', note: 'Đã rút kinh nghiệm' })).status).toBe(201)
    const confirmed = await step('examiner', { step: 'confirmed' })
    const remedy = (confirmed.body['found'] as Found[]).find((one) => one.finding.id === finding)?.remedy
    expect(remedy).toMatchObject({ state: 'confirmed', dueOn: '2024-07-15' })

    const conclusion = {
      number: '03/KL-THADS',
      done: 'Hồ sơ lập đầy đủ.',
      notDone: 'Còn chậm ký hợp đồng.',
      shortcomings: '',
      causes: 'Khách quan: thiếu tổ chức đấu giá.',
      remedies: 'Khắc phục trước 15/7/2024.',
      proposals: '',
    }
    expect((await post('head', `/${id}/conclusion`, conclusion)).status).toBe(201)
    expect((await post('head', `/${id}/conclusion`, conclusion)).status).toBe(409)
    const list = await office.as('officer', { url: '/api/v1/inspections' })
    expect(
      (list.body['inspections'] as { id: string; remedied: number }[]).find((one) => one.id === id),
    ).toMatchObject({
      files: 3,
      findings: 3,
      remedied: 1,
    })
    const response = await http.app.inject({
      url: `/api/v1/inspections/${id}/conclusion.docx`,
      headers: { authorization: `Bearer ${await office.token('examiner')}` },
    })
    expect(response.statusCode).toBe(200)
    const text = unpackZip(response.rawPayload).get('word/document.xml') ?? ''
    for (const said of [
      'KẾT LUẬN KIỂM TRA',
      '03/KL-THADS',
      'Khách quan: thiếu tổ chức đấu giá.',
      'PHỤ LỤC',
      'Chậm ký hợp đồng đấu giá',
      '15/07/2024',
      'Đã khắc phục',
    ])
      expect(text).toContain(said)
  })

  test('another office sees none of it', async () => {
    const other = await http.openOffice()
    expect((await other.as('head', { url: '/api/v1/inspections' })).body['inspections']).toEqual([])
  })
})
