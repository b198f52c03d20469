import { expect, test } from 'vitest'
import { listFindings, standingOf } from '../../src/engine/findings.ts'
import { actsUpTo, replay } from '../../src/engine/replay.ts'
import type { Setting } from '../../src/engine/vocabulary.ts'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import { type Given, pureCase, seized2026, served2026, setting } from '../support/pure-case.ts'

const head = { as: 'head' } as const
const interrupted: Given[] = [
  ...seized2026,
  ['RECORD_GROUND', '2026-08-26', { ground: 'agreedOrAsked' }, { as: 'registrar' }],
  ['POSTPONE', '2026-08-27', { scope: 'whole', ground: 'agreedOrAsked' }, head],
]
const resumed: Given[] = [
  ...interrupted,
  [
    'RECORD_GROUND_END',
    '2026-09-11',
    { ground: 'agreedOrAsked', because: 'groundGone' },
    { as: 'registrar' },
  ],
  ['RESUME', '2026-09-14', { scope: 'whole' }, head],
]

function contractOf(steps: readonly Given[], asOf: string, under: Setting<Facts> = setting) {
  const matter = pureCase().given(...steps)
  const acts = actsUpTo(matter.acts, asOf)
  const { limits } = replay(under, matter.facts, acts)
  const limit = limits.find((one) => one.rule === 'appraisalContract')
  return { limit, findings: listFindings(under, limits, acts, asOf).filter(({ ref }) => ref === 'VAL-1') }
}
const under = (settings: Parameters<typeof createCalendar>[0]): Setting<Facts> => ({
  ...setting,
  calendar: createCalendar(settings),
})

test('a clock that stands still is open, binds nobody and is never late', () => {
  const { limit, findings } = contractOf(interrupted, '2027-03-01')
  expect(limit).toMatchObject({ status: 'open', due: '2026-09-03', pausedFrom: '2026-08-27' })
  expect(limit === undefined ? '' : standingOf(limit, '2027-03-01')).toBe('paused')
  expect(findings).toEqual([])
})

test('interrupted on its last day it had not run out: it stands still; interrupted the day after it is late', () => {
  const on = (day: string): Given[] => [
    ...seized2026,
    ['RECORD_GROUND', day, { ground: 'agreedOrAsked' }, { as: 'registrar' }],
    ['POSTPONE', day, { scope: 'whole', ground: 'agreedOrAsked' }, head],
  ]
  const standing = (day: string) => {
    const { limit } = contractOf(on(day), '2026-10-01')
    return limit === undefined ? '' : standingOf(limit, '2026-10-01')
  }
  expect(standing('2026-09-03')).toBe('paused')
  expect(standing('2026-09-04')).toBe('overdue')
})

test('what was left runs on: the day of the interruption is left, the day of resumption is not counted', () => {
  expect(contractOf(resumed, '2026-09-14').limit).toMatchObject({
    due: '2026-09-17',
    flags: ['resumed'],
    pauses: [
      { from: '2026-08-27', to: '2026-09-14', rest: { n: 3, unit: 'workingDays' }, before: '2026-09-03' },
    ],
  })
})

test('an office may read it otherwise: the day of the interruption has run, or no clock stands still at all', () => {
  expect(contractOf(resumed, '2026-09-14', under({ interruptionDayCounts: true })).limit?.due).toBe(
    '2026-09-16',
  )
  const { limit, findings } = contractOf(resumed, '2026-09-14', under({ interruptionStopsClocks: false }))
  expect(limit?.due).toBe('2026-09-03')
  expect(findings).toMatchObject([{ kind: 'overdue', daysLate: 7 }])
})

test('interrupted twice, it runs on twice', () => {
  const twice: Given[] = [
    ...resumed,
    ['RECORD_GROUND', '2026-09-15', { ground: 'titleSuit' }, { as: 'registrar' }],
    ['POSTPONE', '2026-09-16', { scope: 'part', ground: 'titleSuit', ofAsset: 'a1' }, head],
    ['RECORD_GROUND_END', '2026-09-28', { ground: 'titleSuit', because: 'groundGone' }, { as: 'registrar' }],
    ['RESUME', '2026-09-28', { scope: 'part', ofAsset: 'a1' }, head],
  ]
  // Wed 16/9 and Thu 17/9 were left.
  expect(contractOf(twice, '2026-09-28').limit?.due).toBe('2026-09-30')
})

test('what is done while a clock stands still is in time', () => {
  const matter = pureCase().given(...interrupted)
  const done = matter.overridden(
    ['SIGN_APPRAISAL_CONTRACT', '2026-09-10', {}, { asset: 'a1' }],
    'đã ký trước khi nhận được quyết định hoãn',
  )
  expect(done.kind).toBe('accepted')
  expect(
    matter.findings('2026-09-11').filter(({ kind }) => kind === 'late' || kind === 'overdue'),
  ).not.toContainEqual(expect.objectContaining({ ref: 'VAL-1' }))
})

test('recorded late or in order, an interruption leaves the same clocks', () => {
  const inOrder = pureCase().given(...resumed)
  const shuffled = [...inOrder.acts].reverse()
  const one = replay(setting, inOrder.facts, inOrder.acts)
  const other = replay(setting, inOrder.facts, shuffled)
  expect(other.state).toEqual(one.state)
})

/** The first verification, 9 days from Fri 24/7/2026, so Sun 2/8 and rolled over to Mon 3/8, of a matter paused so. */
function verificationAfter(...pauses: [from: string, to: string][]): string | undefined {
  const matter = pureCase().given(...served2026)
  const ground = 'agreedOrAsked'
  for (const [from, to] of pauses)
    matter.given(
      ['RECORD_GROUND', from, { ground }, { as: 'clerk' }],
      ['POSTPONE', from, { scope: 'whole', ground }, head],
      ['RECORD_GROUND_END', to, { ground, because: 'groundGone' }, { as: 'clerk' }],
      ['RESUME', to, { scope: 'whole' }, head],
    )
  return matter.state().limits.find(({ ref }) => ref === 'VER-1')?.due
}

test('a second interruption leaves what was left of the period, not of the day off it had rolled over', () => {
  // 8 days left: Sat 8/8, so Mon 10/8; again 8 left from the next pause: Fri 14/8.
  expect(verificationAfter(['2026-07-26', '2026-07-31'], ['2026-08-01', '2026-08-06'])).toBe('2026-08-14')
})

test('interrupted on the day it had rolled over to, it ends with the resumption, on a day that is worked', () => {
  expect(verificationAfter(['2026-08-03', '2026-08-14'])).toBe('2026-08-14')
  // Sat 15/8 is a day off.
  expect(verificationAfter(['2026-08-03', '2026-08-15'])).toBe('2026-08-17')
})

test('interrupted again on the very day it went on, as much is left as before', () => {
  // 8 of 9 days left on Sun 26/7; resumed and interrupted on Fri 31/7, resumed on Wed 5/8: Thu 13/8.
  expect(verificationAfter(['2026-07-26', '2026-07-31'], ['2026-07-31', '2026-08-05'])).toBe('2026-08-13')
})
