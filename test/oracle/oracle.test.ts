import { Temporal } from 'temporal-polyfill'
import { describe, expect, test, vi } from 'vitest'
import { explainDue } from '../../src/engine/explain-due.ts'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import { dueDay, dueInstant, latestNoticeDay } from '../../workflows/calendar/due-date.ts'
import { setting } from '../support/pure-case.ts'
import { pick, randomFrom } from '../support/random-walk.ts'
import { isWorkingDay, type Reading, usual } from './calendar.ts'
import { numberOf, textOf, weekdayOf } from './days.ts'
import { alsoBefore2026, notClocks } from './differences.ts'
import { drawDay, drawMoment } from './draw-day.ts'
import * as own from './due.ts'
import { type EngineClock, engineClocks, nameOf, ownRow, ownRows } from './rows.ts'

vi.setConfig({ testTimeout: 240_000 })

/** How many (row, kind, start day) are drawn; one in ten is asked with its working, as a person asks it. */
const drawn = 200_000

const title = ({ id, rule, kind }: EngineClock) => `${id} (${rule}${kind === undefined ? '' : `#${kind}`})`

/** The oracle's row of a clock; its number, unit and direction are the oracle's own. */
function rowOf(clock: EngineClock): own.Row {
  const row = ownRow(clock.id, clock.rule, clock.kind)
  if (row === undefined) throw new Error(`the oracle has no length for ${title(clock)}`)
  return row
}

/** What the oracle says for a row from a day, or from a moment where hours are counted. */
function ownAnswer(row: own.Row, from: string, at: string): string {
  const length = own.lengthOfRow(row)
  if (length.unit === 'hours') return own.dueInstant(length.n, at)
  return row.direction === 'before' ? own.latestDayBefore(length, from) : own.dueDay(length, from)
}

describe('the calendar', () => {
  test('every day of 2015 to 2036 is a working day for both or for neither', () => {
    const differ: string[] = []
    for (let day = numberOf('2015-01-01'); day <= numberOf('2036-12-31'); day++)
      if (setting.calendar.isWorkingDay(Temporal.PlainDate.from(textOf(day))) !== isWorkingDay(day))
        differ.push(textOf(day))
    expect(differ).toEqual([])
  })

  test('days are counted as the Gregorian calendar counts them', () => {
    for (let day = numberOf('1999-12-25'), at = Temporal.PlainDate.from('1999-12-25'); day < 24_000; day++) {
      expect([textOf(day), weekdayOf(day)]).toEqual([at.toString(), at.dayOfWeek])
      at = at.add({ days: 1 })
    }
  })

  test('the worked checks of the counting rules', () => {
    const due = (n: number, unit: own.Unit, from: string) => own.dueDay({ n, unit }, from)
    expect(due(5, 'workingDays', '2026-02-11')).toBe('2026-02-25')
    expect(due(3, 'workingDays', '2026-04-24')).toBe('2026-05-04')
    expect(due(30, 'days', '2025-12-03')).toBe('2026-01-05')
    expect(due(1, 'months', '2026-01-31')).toBe('2026-03-02')
    expect(due(5, 'years', '2020-02-29')).toBe('2025-02-28')
    expect(due(15, 'days', '2026-11-09')).toBe('2026-11-25')
    expect(own.latestDayBefore({ n: 3, unit: 'workingDays' }, '2026-03-02')).toBe('2026-02-25')
    expect(own.latestDayBefore({ n: 3, unit: 'workingDays' }, '2026-03-02', true)).toBe('2026-02-24')
  })
})

describe('the rows', () => {
  test('every length of the oracle is a clock of the engine, or is listed with its reason', () => {
    const compared = new Set(engineClocks.map((clock) => nameOf(rowOf(clock))))
    const lengths = ownRows.filter(({ n }) => n !== null).map(nameOf)
    expect(lengths.filter((name) => !compared.has(name) && notClocks[name] === undefined)).toEqual([])
    expect(Object.keys(notClocks).filter((name) => compared.has(name) || !lengths.includes(name))).toEqual([])
  })

  test.each(engineClocks.map((clock) => [title(clock), clock] as const))(
    '%s has the length of the row',
    (_, clock) => {
      const { n, unit } = own.lengthOfRow(rowOf(clock))
      expect(clock.picked.length).toEqual({ n, unit })
    },
  )
})

test(`${drawn} due days, each from another row and day, are the oracle's`, () => {
  const random = randomFrom(20_260_701)
  const counts: Record<string, number> = { explained: 0, counted: 0 }
  const backwards = new Map<EngineClock, boolean>()
  const isBackward = (clock: EngineClock) => {
    const known = backwards.get(clock)
    if (known !== undefined) return known
    const asked = explainDue(setting, clock.found, '2026-08-24', clock.picked)
    const back = asked.due < '2026-08-24'
    backwards.set(clock, back)
    return back
  }
  for (let draw = 0; draw < drawn; draw++) {
    const clock = pick(random, engineClocks)
    if (clock === undefined) throw new Error('no clock')
    const row = rowOf(clock)
    const from = drawDay(random)
    const at = drawMoment(random, from)
    const expected = ownAnswer(row, from, at)
    const say = (what: string, theirs: unknown, ours: unknown = expected) =>
      `${title(clock)} from ${row.unit === 'hours' ? at : from}, ${row.n} ${row.unit} ${row.direction}: ${what} ${theirs}, the oracle ${ours}`
    if (draw % 10 === 0) {
      counts['explained'] = (counts['explained'] ?? 0) + 1
      const asked = explainDue(setting, clock.found, from, clock.picked, at)
      const answer = row.unit === 'hours' ? asked.dueAt : asked.due
      if (answer !== expected) throw new Error(say('due', answer))
      checkWorking(row, from, asked, say)
      checkInForce(clock, row, from, asked.flags, say)
      continue
    }
    counts['counted'] = (counts['counted'] ?? 0) + 1
    const { length } = clock.picked
    const start = Temporal.PlainDate.from(from)
    const answer =
      length.unit === 'hours'
        ? dueInstant(Temporal.Instant.from(at), length.n).toString({ timeZone: '+07:00' })
        : isBackward(clock)
          ? latestNoticeDay(setting.calendar, start, length).latest.toString()
          : dueDay(setting.calendar, start, length).due.toString()
    if (answer !== expected) throw new Error(say('due', answer))
  }
  expect(counts).toEqual({ explained: drawn / 10, counted: drawn - drawn / 10 })
})

/** The questions the texts leave open, as an office may set them, beside the oracle's reading of the same. */
const openQuestions: [name: string, Parameters<typeof createCalendar>[0], Reading, clear?: boolean][] = [
  [
    'a stand-in day off does not roll over',
    { rollOverSwappedDays: false },
    { ...usual, rollsOverStandIns: false },
  ],
  [
    'a make-up Saturday ends no period',
    { makeUpSaturdayEndsPeriod: false },
    { ...usual, endsOnMadeUp: false },
  ],
  ['the proposed swap is adopted', { adoptedProposals: ['2026-11-23'] }, { ...usual, withProposals: true }],
  ['notices keep clear days', { backwardNotice: 'clearDays' }, usual, true],
]

/** Days that stand in for another, and the Saturdays made up for them. */
const swaps = [
  ...['2024-04-29', '2024-05-04', '2025-04-26', '2025-05-02', '2026-01-02', '2026-01-10', '2026-04-27'],
  ...['2026-08-22', '2026-08-31', '2026-11-23', '2026-11-28', '2027-05-03', '2028-05-02'],
]

test.each(openQuestions)('with the setting that %s', (_, settings, reading, clear = false) => {
  const other = { ...setting, calendar: createCalendar(settings) }
  const random = randomFrom(148)
  let compared = 0
  while (compared < 5000) {
    const clock = pick(random, engineClocks)
    if (clock === undefined) throw new Error('no clock')
    const row = rowOf(clock)
    const length = own.lengthOfRow(row)
    if (length.unit === 'hours') continue
    const near = numberOf(pick(random, swaps) ?? '2026-11-23') - 7 + Math.floor(random() * 12)
    const back = { days: 1, months: 30.44, years: 365.25 }[length.unit as string] ?? 0
    const from = textOf(near - (row.direction === 'before' ? 0 : Math.round(length.n * back)))
    const asked = explainDue(other, clock.found, from, clock.picked)
    const expected =
      row.direction === 'before'
        ? own.latestDayBefore(length, from, clear, reading)
        : own.dueDay(length, from, reading)
    // Open: rule 9 is for days, months and years (TIM-4); the engine lets this setting also end working days elsewhere.
    const isOpen = !reading.endsOnMadeUp && length.unit === 'workingDays' && row.direction !== 'before'
    if (
      asked.due !== expected &&
      !(isOpen && asked.due === own.dueDay({ n: 0, unit: 'days' }, expected, reading))
    )
      throw new Error(
        `${title(clock)} from ${from}, ${row.n} ${row.unit}: ${asked.due}, the oracle ${expected}`,
      )
    compared++
  }
})

test('a limitation that does not roll over ends on its day, also a day off', () => {
  const other = { ...setting, calendar: createCalendar({ limitationRollsOver: false }) }
  const random = randomFrom(151)
  for (const clock of engineClocks.filter(({ id }) => ['LIM-1', 'T06'].includes(id)))
    for (let draw = 0; draw < 1000; draw++) {
      const from = drawDay(random)
      const expected = own.dueDay(own.lengthOfRow(rowOf(clock)), from, { ...usual, neverRollsOver: true })
      expect([clock.id, from, explainDue(other, clock.found, from, clock.picked).due]).toEqual([
        clock.id,
        from,
        expected,
      ])
    }
})

type Asked = ReturnType<typeof explainDue>
type Say = (what: string, theirs: unknown, ours?: unknown) => string

/** The days the working counts are the days the oracle counts. */
function checkWorking(row: own.Row, from: string, asked: Asked, say: Say): void {
  const length = own.lengthOfRow(row)
  if (row.direction === 'before') {
    const clear = own.latestDayBefore(length, from, true)
    if (asked.latestClear !== clear) throw new Error(say('latest clear day', asked.latestClear, clear))
    return
  }
  if (length.unit !== 'workingDays') return
  const counted = asked.working.filter((line) => (line.counted ?? 0) > 0).map((line) => line.date)
  const ours: string[] = []
  for (let day = numberOf(from) + 1; day <= numberOf(asked.due); day++)
    if (isWorkingDay(day)) ours.push(textOf(day))
  if (counted.join() !== ours.join()) throw new Error(say('counted days', counted, ours))
}

/** A row is flagged on the days it is not in force, and not on the others (of the old law: since all its decrees are). */
function checkInForce(
  clock: EngineClock,
  row: own.Row,
  from: string,
  flags: readonly string[],
  say: Say,
): void {
  if (alsoBefore2026[row.id] !== undefined) return
  const isFlagged = (some: readonly string[]) => some.includes('notInForceOnThatDay')
  if (from > (row.to ?? '9') || from < (row.from ?? '')) {
    if (!isFlagged(flags)) throw new Error(say('flags', flags, 'not in force'))
  } else if (from >= '2025-01-01' && isFlagged(flags)) {
    // A row that kept its number through a change of wording stands in the engine once for each wording.
    const wordings = engineClocks.filter((other) => title(other) === title(clock))
    const all = wordings.map(({ found, picked }) => explainDue(setting, found, from, picked).flags)
    if (all.every(isFlagged)) throw new Error(say('flags', flags, 'in force'))
  }
}
