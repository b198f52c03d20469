import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { replayMatter } from '../../src/audit/replay-matter.ts'
import { createReplayTally } from '../../src/audit/replay-tally.ts'
import type { CarriedMatter } from '../../src/audit/verify-matter.ts'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'

const database = useDatabase()
let http: TestHttp
let office: TestOffice

beforeAll(async () => {
  http = await openHttp(database)
  office = await http.openOffice()
})
afterAll(() => http.close())

async function sealed({ id }: TestMatter): Promise<{ intake: string; payloads: string[] }> {
  const db = database.owner.db
  const row = await db
    .selectFrom('enforcement_case')
    .select('intake_canonical')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const acts = await db
    .selectFrom('case_act')
    .select('payload')
    .where('case_id', '=', id)
    .orderBy('seq')
    .execute()
  return { intake: row.intake_canonical, payloads: acts.map(({ payload }) => payload) }
}

describe('a matter played again out of what is sealed', () => {
  test('passes from the request to the title, act by act', async () => {
    const matter = await openMatter(office)
    await matter.walkTo('REGISTER_TITLE')
    const { intake, payloads } = await sealed(matter)
    expect(replayMatter(intake, payloads, {})).toEqual({ passed: 20, overridden: 0, refused: [], other: 0 })
  })

  test('passes with an entry made late, one corrected, and a bar that was set aside with a reason', async () => {
    const matter = await openMatter(office)
    await matter.walkTo('SEND_TO_PROCURACY')
    await matter.mustGive('officer', { act: 'NOTE', on: '2026-07-13', data: { text: 'Ghi muộn' } })
    await matter.mustGive('officer', {
      act: 'CORRECT',
      on: '2026-12-01',
      data: { corrects: 5, on: '2026-07-13', reason: 'Ghi nhầm ngày' },
    })
    const early = { act: 'DECIDE_COERCION', on: '2026-07-20', data: { measure: 'seizure' } }
    expect((await matter.give('officer', early)).status).toBe(422)
    await matter.mustGive('head', { ...early, override: { reason: 'Đã cưỡng chế trên thực tế' } })
    await matter.mustGive('officer', { act: 'NOTE', on: '2026-07-21', data: { text: 'Sau đó' } })
    const { intake, payloads } = await sealed(matter)
    expect(replayMatter(intake, payloads, {})).toEqual({ passed: 8, overridden: 1, refused: [], other: 1 })
  })

  test('names an act that would be refused without what came before it, and says it beside the verdict', async () => {
    const matter = await openMatter(office)
    await matter.walkTo('SEIZE')
    const { intake, payloads } = await sealed(matter)
    const without = payloads.filter((payload) => !payload.includes('"act":"VERIFY_CONDITIONS"'))
    const { refused, passed } = replayMatter(intake, without, {})
    expect(passed).toBeGreaterThan(5)
    expect(refused[0]).toMatchObject({
      act: 'DECIDE_COERCION',
      seq: 8,
      refs: [expect.stringMatching(/^\S+ \w+$/)],
    })

    const tally = createReplayTally()
    const carried = (acts: string[], from = intake) =>
      ({
        caseId: matter.id,
        intake: from,
        chains: { act: acts.map((payload) => ({ payload, leaf: null })) },
      }) as unknown as CarriedMatter
    tally.take(carried(without), { calendar: {} })
    tally.take(carried(['{}'], '{"body":{}}'), { calendar: {} })
    const said = tally.say().map(({ en }) => en)
    expect(said[0]).toMatch(/^Played 2 matters again/)
    expect(said[1]).toMatch(RegExp(`matter ${matter.id}, act 8 \\(DECIDE_COERCION, 2026-08-05\\)`))
    expect(said.at(-1)).toMatch(/cannot be played again/)
  })
})
