import { expect, test } from 'vitest'
import { pureCase, seized2026 } from '../support/pure-case.ts'
import { isWorkingDay, statutoryTet } from './calendar.ts'
import { addDays, dateOf, numberOf, textOf } from './days.ts'

/** A matter notified of a seizure, not yet seized. */
const noticed = () => pureCase().given(...seized2026.slice(0, -1))

const bars = (matter: ReturnType<typeof noticed>, on: string, clock: string, force: boolean) =>
  matter
    .refusals(
      'SEIZE',
      on,
      { kind: 'realEstate', ...(force ? { force } : {}) },
      { asset: 'a1', at: `${on}T${clock}+07:00` },
    )
    .filter((ref) => ref === 'COE-4' || ref === 'COE-5')

const spans = [
  ['2026-08-20', '2027-03-10'],
  ['2027-12-28', '2028-02-20'],
] as const

test.each(spans)(
  'from %s to %s a seizure is barred on the days off alone, with force also around Tết',
  (first, last) => {
    const matter = noticed()
    for (let day = numberOf(first); day <= numberOf(last); day++) {
      const on = textOf(day)
      const tet = statutoryTet(dateOf(day).year)
      const nearTet = addDays(tet.first, -15) <= on && on <= addDays(tet.last, 15)
      const expected = [...(isWorkingDay(day) ? [] : ['COE-4'])]
      expect([on, bars(matter, on, '09:00:00', false)]).toEqual([on, expected])
      const withForce = [...expected, ...(nearTet ? ['COE-5'] : [])]
      expect([on, bars(matter, on, '09:00:00', true).sort()]).toEqual([on, withForce])
    }
  },
)

test.each([
  ['05:59:59', true],
  ['06:00:00', false],
  ['21:59:59', false],
  ['22:00:00', true],
  ['22:59:59', true],
  ['00:00:00', true],
])('at %s a seizure is barred: %s', (clock, barred) => {
  expect(bars(noticed(), '2026-08-24', clock, false)).toEqual(barred ? ['COE-4'] : [])
})
