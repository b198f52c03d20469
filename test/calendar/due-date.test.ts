import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import { type DueOptions, dueDay, type Length } from '../../workflows/calendar/due-date.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'
import type { CalendarSettings } from '../../workflows/calendar/settings.ts'

const standard = createCalendar()

function ask(
  from: string,
  n: number,
  unit: Length['unit'],
  settings?: Partial<CalendarSettings>,
  options?: DueOptions,
) {
  const calendar = settings ? createCalendar(settings) : standard
  const answer = dueDay(calendar, parseDay(from), { n, unit } as Length, options)
  return {
    from: answer.from.toString(),
    nominal: answer.nominal.toString(),
    due: answer.due.toString(),
    flags: answer.flags,
  }
}

describe('A period that starts with an event ends', () => {
  it.each([
    // Worked checks of the law review.
    [5, 'workingDays', '2026-02-11', '2026-02-25', 'Tết is skipped'],
    [3, 'workingDays', '2026-04-24', '2026-05-04', '27/4 compensatory, 30/4, 1/5'],
    [30, 'days', '2025-12-03', '2026-01-05', 'nominal on a swapped day off'],
    [1, 'months', '2026-01-31', '2026-03-02', 'no 31 February, and 28/2 is a Saturday'],
    [5, 'years', '2020-02-29', '2025-02-28', 'no 29 February 2025'],
    [15, 'days', '2026-11-09', '2026-11-25', 'nominal on Vietnam Culture Day'],
    // From played cases.
    [5, 'workingDays', '2026-08-24', '2026-09-03', '31/8 swapped, National Day'],
    [45, 'days', '2026-10-12', '2026-11-26', ''],
    [9, 'days', '2026-07-24', '2026-08-03', 'nominal on a Sunday'],
    [10, 'days', '2017-12-07', '2017-12-18', 'nominal on a Sunday'],
    [5, 'workingDays', '2017-11-17', '2017-11-24', '24 November was worked in 2017'],
    [5, 'workingDays', '2026-11-20', '2026-11-30', ''],
    [2, 'workingDays', '2026-11-20', '2026-11-25', ''],
    [5, 'workingDays', '2024-01-16', '2024-01-23', 'appraisal contract, District 1'],
    [3, 'workingDays', '2017-05-17', '2017-05-22', 'police plan, Tây Ninh'],
    // Each unit on plain days.
    [1, 'workingDays', '2026-08-24', '2026-08-25', ''],
    [1, 'workingDays', '2026-08-21', '2026-08-22', 'the next day is a make-up Saturday'],
    [1, 'workingDays', '2026-08-22', '2026-08-24', ''],
    [1, 'days', '2026-08-24', '2026-08-25', ''],
    [2, 'weeks', '2026-07-06', '2026-07-20', 'same weekday'],
    [1, 'weeks', '2026-08-26', '2026-09-03', 'nominal on National Day'],
    [1, 'months', '2026-07-13', '2026-08-13', ''],
    [3, 'months', '2026-11-30', '2027-03-01', 'no 30 February, and 28/2 is a Sunday'],
    [12, 'months', '2025-07-15', '2026-07-15', ''],
    [1, 'months', '2024-12-31', '2025-02-03', 'nominal on 31/1, in Tết'],
    [1, 'years', '2025-08-24', '2026-08-24', ''],
    [4, 'years', '2024-02-29', '2028-02-29', 'a leap day corresponds to a leap day'],
    [30, 'days', '2026-07-01', '2026-07-31', 'more than 24,8 days'],
  ] as const)('%i %s from %s on %s %s', (n, unit, from, due, _why) => {
    expect(ask(from, n, unit).due).toBe(due)
  })

  it('on the day itself when it is due at once, day off or not', () => {
    expect(ask('2026-09-02', 0, 'immediately')).toEqual({
      from: '2026-09-02',
      nominal: '2026-09-02',
      due: '2026-09-02',
      flags: [],
    })
  })

  it('the same whether the event falls on a working day or on the day off before it', () => {
    expect(ask('2026-08-30', 1, 'workingDays').due).toBe('2026-09-03')
    expect(ask('2026-09-02', 1, 'workingDays').due).toBe('2026-09-03')
  })
})

describe('The answer says what to know about it', () => {
  it('nothing, in a decided year away from proposals', () => {
    expect(ask('2026-08-24', 5, 'workingDays').flags).toEqual([])
  })

  it('that it ran on from a day off, and which day that was', () => {
    expect(ask('2025-12-03', 30, 'days')).toEqual({
      from: '2025-12-03',
      nominal: '2026-01-02',
      due: '2026-01-05',
      flags: ['rolledOver'],
    })
  })

  it('that the month lacks the date', () => {
    expect(ask('2026-01-31', 1, 'months').flags).toEqual(['noCorrespondingDate', 'rolledOver'])
    expect(ask('2020-02-29', 5, 'years').flags).toEqual(['noCorrespondingDate'])
  })

  it('that it rests on a year without a decision, past or future', () => {
    expect(ask('2017-11-17', 5, 'workingDays').flags).toEqual(['provisionalCalendar'])
    expect(ask('2026-12-30', 5, 'workingDays').flags).toEqual(['provisionalCalendar'])
    expect(ask('2026-12-30', 1, 'workingDays').flags).toEqual([])
  })

  it('not that it is provisional when only the start lies in such a year', () => {
    expect(ask('2020-02-29', 5, 'years').flags).not.toContain('provisionalCalendar')
    expect(ask('2023-12-31', 2, 'workingDays').flags).toEqual([])
  })

  it('that a proposal is near: on the way of working days, or at the end of any other period', () => {
    expect(ask('2026-11-20', 2, 'workingDays').flags).toEqual(['proposalNearby'])
    expect(ask('2026-11-22', 1, 'days').flags).toEqual(['proposalNearby'])
    expect(ask('2026-11-20', 1, 'days').flags).toEqual(['proposalNearby', 'rolledOver'])
    expect(ask('2026-11-13', 15, 'days').flags).toEqual(['proposalNearby', 'rolledOver'])
    expect(ask('2026-11-20', 10, 'days').flags).toEqual([])
    expect(ask('2026-11-20', 2, 'workingDays', { adoptedProposals: ['2026-11-23'] }).flags).toEqual([
      'proposalNearby',
    ])
  })
})

describe('The November proposal, taken as adopted, moves', () => {
  const adopted = { adoptedProposals: ['2026-11-23'] }
  it.each([
    [2, 'workingDays', '2026-11-20', '2026-11-26'],
    [5, 'workingDays', '2026-11-20', '2026-11-30'],
    [4, 'workingDays', '2026-11-20', '2026-11-28'],
    [1, 'days', '2026-11-22', '2026-11-25'],
    [15, 'days', '2026-11-13', '2026-11-28'],
  ] as const)('%i %s from %s to %s', (n, unit, from, due) => {
    expect(ask(from, n, unit, adopted).due).toBe(due)
  })
})

describe('Open points of the law', () => {
  it('a period ending on a swapped or compensatory day off runs on, unless the letter is preferred', () => {
    expect(ask('2025-12-03', 30, 'days').due).toBe('2026-01-05')
    expect(ask('2025-12-03', 30, 'days', { rollOverSwappedDays: false })).toMatchObject({
      due: '2026-01-02',
      flags: ['endsOnDayOff'],
    })
    expect(ask('2026-04-17', 10, 'days').due).toBe('2026-04-28')
    expect(ask('2026-04-17', 10, 'days', { rollOverSwappedDays: false }).due).toBe('2026-04-27')
  })

  it('a period rolling on from a Sunday passes a compensatory Monday either way: it is no working day', () => {
    expect(ask('2026-04-16', 10, 'days').due).toBe('2026-04-28')
    expect(ask('2026-04-16', 10, 'days', { rollOverSwappedDays: false }).due).toBe('2026-04-28')
  })

  it('holidays and weekends roll over even by the letter', () => {
    expect(ask('2026-11-09', 15, 'days', { rollOverSwappedDays: false }).due).toBe('2026-11-25')
    expect(ask('2026-07-24', 9, 'days', { rollOverSwappedDays: false }).due).toBe('2026-08-03')
  })

  it('a period may end on a make-up Saturday, unless the office says no', () => {
    const never = { makeUpSaturdayEndsPeriod: false }
    expect(ask('2026-08-12', 10, 'days')).toMatchObject({ due: '2026-08-22', flags: [] })
    expect(ask('2026-08-12', 10, 'days', never)).toMatchObject({
      nominal: '2026-08-22',
      due: '2026-08-24',
      flags: ['rolledOver'],
    })
    expect(ask('2026-08-21', 1, 'workingDays', never)).toMatchObject({
      nominal: '2026-08-22',
      due: '2026-08-24',
    })
    expect(ask('2026-08-21', 2, 'workingDays', never).due).toBe('2026-08-24')
  })

  it('a limitation runs on from a day off by default and keeps both dates; otherwise it ends there', () => {
    const limitation = { limitation: true }
    expect(ask('2021-01-10', 5, 'years', undefined, limitation)).toMatchObject({
      due: '2026-01-10',
      flags: [],
    })
    expect(ask('2020-08-23', 5, 'years', undefined, limitation)).toMatchObject({
      nominal: '2025-08-23',
      due: '2025-08-25',
      flags: ['rolledOver'],
    })
    expect(ask('2020-08-23', 5, 'years', { limitationRollsOver: false }, limitation)).toMatchObject({
      nominal: '2025-08-23',
      due: '2025-08-23',
      flags: ['endsOnDayOff'],
    })
    expect(ask('2020-08-23', 5, 'years', { limitationRollsOver: false }).due).toBe('2025-08-25')
  })
})

describe('A question that has no answer is refused', () => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a length of %d days', (n) => {
    expect(() => ask('2026-08-24', n, 'days')).toThrow('whole number of at least 1')
  })

  it('hours from a day: they run from a moment', () => {
    expect(() => ask('2026-08-24', 24, 'hours')).toThrow('dueInstant')
  })

  it('an event outside the calendar', () => {
    const outside = Temporal.PlainDate.from('1989-12-31')
    expect(() => dueDay(standard, outside, { n: 1, unit: 'days' })).toThrow('Year 1989')
    expect(() => dueDay(standard, outside, { n: 0, unit: 'immediately' })).toThrow('Year 1989')
  })

  it.each([
    ['2100-12-31', 1, 'days', 2101],
    ['2100-12-31', 1, 'workingDays', 2101],
    ['2098-06-01', 5, 'years', 2103],
    ['2100-12-01', 1, 'months', 2101],
    ['2026-08-24', 1e15, 'years', 1e15 + 2026],
  ] as const)('a period from %s of %d %s, which ends in %d', (from, n, unit, year) => {
    expect(() => ask(from, n, unit)).toThrow(RangeError)
    expect(() => ask(from, n, unit)).toThrow(`Year ${year}`)
  })
})

describe('An answer that is remembered', () => {
  it('is the same object, which nobody can change', () => {
    const first = dueDay(standard, parseDay('2026-08-24'), { n: 5, unit: 'workingDays' })
    const again = dueDay(standard, Temporal.PlainDate.from('2026-08-24'), { unit: 'workingDays', n: 5 })
    expect(again).toBe(first)
    expect(() => first.flags.push('rolledOver')).toThrow(TypeError)
    expect(() => {
      first.due = first.from
    }).toThrow(TypeError)
  })

  it('is not mixed up with another unit, length, limitation or calendar', () => {
    const other = createCalendar({ rollOverSwappedDays: false, limitationRollsOver: false })
    const from = parseDay('2026-08-10')
    const seen = (['workingDays', 'days', 'weeks', 'months', 'years'] as const).flatMap((unit) =>
      [1, 2, 3].map((n) => dueDay(standard, from, { n, unit }).nominal.toString()),
    )
    expect(seen.join(' ')).toBe(
      '2026-08-11 2026-08-12 2026-08-13 2026-08-11 2026-08-12 2026-08-13 2026-08-17 2026-08-24 2026-08-31 ' +
        '2026-09-10 2026-10-10 2026-11-10 2027-08-10 2028-08-10 2029-08-10',
    )
    const length = { n: 3, unit: 'weeks' } as const
    expect(dueDay(standard, from, length).due.toString()).toBe('2026-09-03')
    expect(dueDay(other, from, length).due.toString()).toBe('2026-08-31')
    expect(dueDay(other, from, { n: 2, unit: 'months' }).due.toString()).toBe('2026-10-12')
    expect(dueDay(other, from, { n: 2, unit: 'months' }, { limitation: true }).due.toString()).toBe(
      '2026-10-10',
    )
  })

  it('costs less than 50 microseconds to ask for again', () => {
    const from = parseDay('2026-08-24')
    const questions = Array.from({ length: 50 }, (_, i): Length => ({ n: i + 1, unit: 'workingDays' }))
    for (const length of questions) dueDay(standard, from, length)
    // Of the processor's own time: what else the machine does is not counted.
    const began = process.cpuUsage()
    for (let round = 0; round < 200; round++) for (const length of questions) dueDay(standard, from, length)
    expect(process.cpuUsage(began).user / 10_000).toBeLessThan(50)
  })
})
