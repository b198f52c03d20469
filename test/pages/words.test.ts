import { expect, test } from 'vitest'
import { roles } from '../../src/engine/vocabulary.ts'
import { nameBearers } from '../../src/law/book/words.ts'
import { kindOfField } from '../../src/web/fields/kind-of-field.ts'
import { readField } from '../../src/web/fields/read-field.ts'
import { readDay, showDay } from '../../src/web/format/day.ts'
import { showMoney } from '../../src/web/format/money.ts'
import { showChoice } from '../../src/web/words/choices.ts'
import { english } from '../../src/web/words/english.ts'
import { showRole } from '../../src/web/words/roles.ts'
import { vietnamese } from '../../src/web/words/vietnamese.ts'
import { acts } from '../../workflows/enforcement/acts.ts'
import { timeLimits } from '../../workflows/enforcement/time-limits/all-time-limits.ts'

/** The words the pages would show as they came, in English. */
function unnamed(words: Iterable<string>, show: (word: string) => string): string[] {
  return [...new Set(words)].filter((word) => show(word) === word)
}

type Field = Parameters<typeof kindOfField>[1]

/** Every field an act may hold, also those inside lists and groups, by name. */
function listFields(fields: Readonly<Record<string, Field>>): [string, Field][] {
  return Object.entries(fields).flatMap(([name, field]): [string, Field][] => [
    [name, field],
    ...listFields(field.properties ?? {}),
    ...listFields(field.items?.properties ?? {}),
  ])
}
const allFields = Object.values(acts).flatMap(({ data }) =>
  listFields(data.properties as unknown as Record<string, Field>),
)

test('the pages have Vietnamese words for every choice in the data of acts and every kind of a time limit', () => {
  const choices = allFields.flatMap(([, field]) => [...(field.enum ?? []), ...(field.items?.enum ?? [])])
  const kinds = Object.values(timeLimits).flatMap(({ variants }) =>
    variants.flatMap((variant) => ('lengths' in variant ? Object.keys(variant.lengths) : [])),
  )
  expect(choices.length).toBeGreaterThan(20)
  expect(unnamed([...choices, ...kinds], showChoice)).toEqual([])
})

test('the pages name every role in both languages, as the book of the law does', () => {
  const bearers = Object.values(timeLimits).map(({ whose }) => whose)
  for (const role of [...roles, ...bearers]) {
    const onPages = `${showRole(role, vietnamese)} (${showRole(role, english).toLowerCase()})`
    expect(showRole(role, vietnamese)).not.toBe(role)
    expect(nameBearers([role])).toBe(onPages)
  }
})

test('every field of every act is asked for as what it is: a reference is never typed by hand', () => {
  const typed = allFields.filter(
    ([name, field]) => kindOfField(name, field).kind === 'text' && field.pattern === '^[a-z][a-z0-9-]{0,31}$',
  )
  expect(typed.map(([name]) => name)).toEqual([])
})

test('what is typed is read as the API wants it, or answered in a sentence', () => {
  const read = (field: Field, typed: unknown, required = true) =>
    readField('x', field, required, typed, { today: '2026-12-01', actDay: '2026-11-24', t: vietnamese })
  const money: Field = {
    type: 'integer',
    minimum: 1,
    maximum: 100_000_000_000_000,
    description: 'giá (đồng)',
  }
  expect(read(money, '1.850.000.000')).toEqual({ value: 1_850_000_000 })
  expect(read(money, '0')).toEqual({ fault: 'Từ 1 đồng trở lên.' })
  expect(read(money, '')).toEqual({ fault: 'Hãy nhập số tiền.' })
  expect(read(money, '', false)).toEqual({})
  const past: Field = { type: 'string', format: 'date', past: true, upToAct: true }
  expect(read(past, '24/11')).toEqual({ value: '2026-11-24' })
  expect(read(past, '25/11')).toEqual({ fault: 'Ngày này sau ngày thực hiện.' })
  expect(read(past, '2/12')).toEqual({ fault: 'Ngày này chưa tới: hôm nay là 1/12/2026.' })
  const moment: Field = { type: 'string', format: 'date-time' }
  expect(read(moment, { day: '24/8/2026', time: '8h' })).toEqual({ value: '2026-08-24T08:00:00+07:00' })
  expect(read(moment, { day: '24/8/2026', time: '' })).toEqual({ fault: 'Hãy viết giờ như 8:00.' })
  expect(read({ type: 'boolean' }, 'false')).toEqual({ value: false })
  const list: Field = {
    type: 'array',
    items: { type: 'object', required: ['amount'], properties: { amount: money, done: { type: 'boolean' } } },
  }
  expect(read(list, [{ amount: '5.000' }])).toEqual({ value: [{ amount: 5000 }] })
  expect(read(list, [{ done: 'true' }])).toEqual({ fault: 'Hãy nhập số tiền.' })
})

test('a day is read as a clerk types it, and no other way', () => {
  const read = (text: string) => readDay(text, '2026-11-24')
  expect(['30/9/2026', '30-09-2026', '30.9.2026', '30/9', '30092026', '2026-09-30'].map(read)).toEqual(
    Array.from({ length: 6 }, () => '2026-09-30'),
  )
  expect(['31/2/2026', '9/30/2026', '30/9/26', '', 'mai'].map(read)).toEqual([null, null, null, null, null])
  expect(read('29/2/2028')).toBe('2028-02-29')
  expect(showDay('2026-09-30')).toBe('30/9/2026')
})

test('an amount is written in groups of three', () => {
  expect([0, 999, 1000, 2_509_939_977_000].map(showMoney)).toEqual([
    '0 đồng',
    '999 đồng',
    '1.000 đồng',
    '2.509.939.977.000 đồng',
  ])
})
