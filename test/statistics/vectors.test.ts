import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRate } from '../../workflows/statistics/rate.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import vectors from './vectors.json' with { type: 'json' }

const database = useDatabase()
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
})
afterAll(() => http.close())

type Vector = (typeof vectors.vectors)[number]

/** In which unit a report gave its money, in đồng. */
function unitOf(id: string): bigint {
  if (id.endsWith('-ty')) return 1_000_000_000n
  return id.endsWith('-dong') || !isMoney(id) ? 1n : 1000n
}
function isMoney(id: string): boolean {
  return /tien|^NEG-1$/.test(id)
}

/** What the report said, indicator by indicator, as it is entered. */
function figuresOf(one: Vector): [indicator: string, value: string][] {
  const unit = unitOf(one.id)
  const whole = (value: number | undefined) =>
    value === undefined ? undefined : (BigInt(value) * unit).toString()
  const rate = (text: string | undefined) => (text === undefined ? undefined : String(readRate(text)))
  const { num, den, A, A1, A2, B1, B2, C, E, I, I1 } = one as unknown as Partial<Record<string, number>>
  const said: Record<string, string | undefined> = {
    ...{ G: whole(num), D: whole(den), A: whole(A), A1: whole(A1), A2: whole(A2), B1: whole(B1) },
    ...{ B2: whole(B2), C: whole(C), E: whole(E), I: whole(I), I1: whole(I1) },
    H: rate('published' in one ? one.published : one.pct),
    J: rate('D_over_C' in one ? one.D_over_C : undefined),
  }
  return Object.entries(said).flatMap(([indicator, value]) =>
    value === undefined ? [] : [[indicator, value]],
  )
}

/** Enters what a report said, as of a year of its own, and hands back what the last answer told of differences. */
async function enter(one: Vector): Promise<unknown> {
  const year = 2016 + vectors.vectors.indexOf(one)
  const measure = isMoney(one.id) ? 'money' : 'matters'
  for (const [indicator, value] of figuresOf(one)) {
    const body = { year, months: 12, measure, indicator, value, source: one.id }
    const { status, text } = await office.as('examiner', {
      method: 'POST',
      url: '/api/v1/reports/published',
      body,
    })
    expect(status, text).toBe(201)
  }
  const { body } = await office.as('examiner', { url: `/api/v1/reports/published?year=${year}&period=12` })
  expect((body['published'] as unknown[]).length).toBe(figuresOf(one).length)
  return body['differences']
}

const said = vectors.vectors.filter((one) => !('published' in one))
const wrong = vectors.vectors.filter((one) => 'published' in one)

test.each(said.map((one) => [one.id, one] as const))(
  '%s, entered as it was published, agrees with itself',
  async (_id, one) => {
    expect(await enter(one)).toEqual([])
  },
)

test.each(wrong.map((one) => [one.id, one] as const))(
  '%s warns with both numbers, and nothing is changed',
  async (id, one) => {
    expect(await enter(one)).toEqual([
      {
        measure: isMoney(id) ? 'money' : 'matters',
        indicator: 'H',
        published: String(readRate(one.published ?? '')),
        computed: String(readRate(one.pct ?? '')),
        from: 'published',
        source: id,
      },
    ])
    const rows = await database.owner.db
      .selectFrom('published_figure')
      .select(['indicator', 'value'])
      .where('source', '=', id)
      .where('indicator', '=', 'H')
      .execute()
    expect(rows).toEqual([{ indicator: 'H', value: String(readRate(one.published ?? '')) }])
  },
)
