import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Bearer } from '../../src/engine/vocabulary.ts'
import { firstReminderOn, planReminders, type ReminderRule } from '../../src/reminders/plan-reminders.ts'
import { createCalendar } from '../../workflows/calendar/calendar.ts'

const calendar = createCalendar()
const duty: ReminderRule = { kind: 'duty', whose: 'officer' }
const plan = (rule: ReminderRule, due: string, opensOn = '2026-01-01') =>
  planReminders(calendar, rule, { due, opensOn }).map(({ step, on }) => `${step} ${on}`)

describe('the reminders of a duty', () => {
  it('due 3/9/2026 skip the National Day holidays (31/8 to 2/9) on the way back', () => {
    expect(plan(duty, '2026-09-03', '2026-08-24')).toEqual([
      'before-3 2026-08-26',
      'before-1 2026-08-28',
      'due 2026-09-03',
      'after-1 2026-09-04',
    ])
  })

  it('due on the last day before Tết 2026 come after it only when the office works again', () => {
    expect(plan(duty, '2026-02-13')).toEqual([
      'before-3 2026-02-10',
      'before-1 2026-02-12',
      'due 2026-02-13',
      'after-1 2026-02-23',
    ])
  })

  it('due on a Sunday, as a limitation may be, are given on that day and on the working days round it', () => {
    expect(plan(duty, '2026-08-16')).toEqual([
      'before-3 2026-08-12',
      'before-1 2026-08-14',
      'due 2026-08-16',
      'after-1 2026-08-17',
    ])
  })

  it('that opened only yesterday leave out the days before it opened', () => {
    expect(plan(duty, '2026-08-20', '2026-08-19')).toEqual([
      'before-1 2026-08-19',
      'due 2026-08-20',
      'after-1 2026-08-21',
    ])
    expect(plan(duty, '2026-08-20', '2026-08-20')).toEqual(['due 2026-08-20', 'after-1 2026-08-21'])
  })

  it('counted backwards from a planned day are not left out because that day is still to come', () => {
    expect(plan({ kind: 'notice', whose: 'officer' }, '2026-08-20', '2026-08-25')).toEqual([
      'before-3 2026-08-17',
      'before-1 2026-08-19',
      'due 2026-08-20',
      'after-1 2026-08-21',
    ])
  })

  it('follow the days its rule names', () => {
    expect(plan({ ...duty, remindBefore: [1, 10, 1] }, '2026-08-20')).toEqual([
      'before-10 2026-08-06',
      'before-1 2026-08-19',
      'due 2026-08-20',
      'after-1 2026-08-21',
    ])
    expect(plan({ ...duty, remindBefore: [] }, '2026-08-20')).toEqual([
      'due 2026-08-20',
      'after-1 2026-08-21',
    ])
  })
})

describe('nobody is reminded', () => {
  it.each<[string, ReminderRule]>([
    ['of a right', { kind: 'right', whose: 'officer' }],
    ...(['debtor', 'creditor', 'party', 'buyer', 'auctionHouse', 'procurator'] as Bearer[]).map(
      (whose): [string, ReminderRule] => [`of what is the duty of the ${whose}`, { ...duty, whose }],
    ),
  ])('%s', (_, rule) => {
    expect(plan(rule, '2026-08-20')).toEqual([])
    expect(firstReminderOn(calendar, rule, { due: '2026-08-20', opensOn: '2026-08-01' })).toBeNull()
  })
})

it.each([
  'officer',
  'clerk',
  'head',
  'divisionHead',
  'examiner',
  'accountant',
  'registrar',
  'office',
] as const)('the duties of the %s are reminded of', (whose) => {
  expect(plan({ kind: 'duty', whose }, '2026-08-20')).toHaveLength(4)
})

it('whatever the days, reminders come in order, never before the limit opens, and the first is the first', () => {
  const days = fc.integer({ min: 0, max: 3650 })
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 0, max: 40 }),
      fc.array(fc.integer({ min: 1, max: 20 })),
      (n, length, before) => {
        const opensOn = Temporal.PlainDate.from('2020-01-01').add({ days: n })
        const limit = { opensOn: opensOn.toString(), due: opensOn.add({ days: length }).toString() }
        const rule = { ...duty, remindBefore: before }
        const steps = planReminders(calendar, rule, limit)
        const on = steps.map((step) => step.on)
        expect([...on].sort()).toEqual(on)
        expect(new Set(on).size).toBe(on.length)
        expect(on.every((day) => day >= limit.opensOn)).toBe(true)
        expect(steps.slice(-2).map(({ step }) => step)).toEqual(['due', 'after-1'])
        expect(firstReminderOn(calendar, rule, limit)).toBe(on[0])
        for (const { step, on: day } of steps) {
          if (step !== 'due') expect(calendar.isWorkingDay(Temporal.PlainDate.from(day))).toBe(true)
        }
      },
    ),
    { numRuns: 300 },
  )
})
