import { expect, test } from 'vitest'
import { acts } from '../../workflows/enforcement/acts.ts'
import { assetMachine } from '../../workflows/enforcement/asset.machine.ts'
import { stages } from '../../workflows/enforcement/law.ts'
import { paperKinds } from '../../workflows/enforcement/papers/paper-kinds.ts'
import { timeLimits } from '../../workflows/enforcement/time-limits/all-time-limits.ts'
import { roles } from '../support/open-http.ts'

/** A module of the pages: plain JavaScript, which the compiler does not read. */
async function page(file: string): Promise<Record<string, (word: string) => string>> {
  return import(new URL(`../../src/web/${file}`, import.meta.url).href)
}

/** The words the pages would show as they came, in English. */
function unnamed(words: Iterable<string>, show: ((word: string) => string) | undefined): string[] {
  return [...new Set(words)].filter((word) => show?.(word) === word)
}

test('the pages have Vietnamese words for every choice in the data of acts and every kind of a time limit', async () => {
  const { showChoice } = await page('words/choices.js')
  const fields = Object.values(acts).flatMap(({ data }) => Object.values(data.properties))
  const choices = fields.flatMap((field) => ('enum' in field ? (field.enum as string[]) : []))
  const kinds = Object.values(timeLimits).flatMap(({ variants }) =>
    variants.flatMap((variant) => ('lengths' in variant ? Object.keys(variant.lengths) : [])),
  )
  expect(choices.length).toBeGreaterThan(20)
  expect(unnamed([...choices, ...kinds], showChoice)).toEqual([])
})

test('the pages have Vietnamese words for every step, state of an asset, paper and role', async () => {
  const { showStage } = await page('words/stages.js')
  const { showAssetState } = await page('words/asset-states.js')
  const { showPaperKind } = await page('words/paper-kinds.js')
  const { showRole } = await page('words/roles.js')
  const bearers = Object.values(timeLimits).map(({ whose }) => whose)
  expect(unnamed(stages, showStage)).toEqual([])
  expect(unnamed(Object.keys(assetMachine.states), showAssetState)).toEqual([])
  expect(unnamed(Object.keys(paperKinds), showPaperKind)).toEqual([])
  expect(unnamed([...roles, ...bearers], showRole)).toEqual([])
})

test('the pages name a paper as the law does', async () => {
  const { showPaperKind } = await page('words/paper-kinds.js')
  for (const [kind, { label }] of Object.entries(paperKinds)) expect(showPaperKind?.(kind)).toBe(label.vi)
})

test('a day is read as a clerk types it, and no other way', async () => {
  const { readDay, showDay } = (await page('format/day.js')) as unknown as {
    readDay(text: string, today: string): string | null
    showDay(day: string): string
  }
  const read = (text: string) => readDay(text, '2026-11-24')
  expect(['30/9/2026', '30-09-2026', '30.9.2026', '30/9', '2026-09-30'].map(read)).toEqual(
    Array.from({ length: 5 }, () => '2026-09-30'),
  )
  expect(['31/2/2026', '9/30/2026', '30/9/26', '', 'mai'].map(read)).toEqual([null, null, null, null, null])
  expect(read('29/2/2028')).toBe('2028-02-29')
  expect(showDay('2026-09-30')).toBe('30/9/2026')
})

test('an amount is written in groups of three', async () => {
  const { showMoney } = (await page('format/money.js')) as unknown as { showMoney(amount: number): string }
  expect([0, 999, 1000, 2_509_939_977_000].map(showMoney)).toEqual([
    '0 đồng',
    '999 đồng',
    '1.000 đồng',
    '2.509.939.977.000 đồng',
  ])
})
