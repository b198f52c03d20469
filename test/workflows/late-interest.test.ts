import { expect, test } from 'vitest'
import { daysWithoutLateInterest } from '../../workflows/enforcement/facts/interruption.ts'
import { type Given, pureCase, served2026 } from '../support/pure-case.ts'

const head = { as: 'head' } as const
const ground = (on: string, name: string): Given => [
  'RECORD_GROUND',
  on,
  { ground: name },
  { as: 'registrar' },
]
const postpone = (on: string, name: string, until: string): Given => [
  'POSTPONE',
  on,
  { scope: 'whole', ground: name, until },
  head,
]

test('no late interest while the creditor consents to the postponement, from its day to the day it is resumed (PAY-9)', () => {
  const { facts } = pureCase()
    .given(
      ...served2026,
      ground('2026-07-20', 'agreedOrAsked'),
      postpone('2026-07-20', 'agreedOrAsked', '2026-09-30'),
      ['RESUME', '2026-10-01', { scope: 'whole' }, head],
    )
    .state()
  expect(daysWithoutLateInterest(facts.interruptions)).toEqual([{ from: '2026-07-20', to: '2026-10-01' }])
})

test('a suit over title postpones, and the interest runs on', () => {
  const { facts } = pureCase()
    .given(
      ...served2026,
      ground('2026-07-20', 'titleSuit'),
      postpone('2026-07-20', 'titleSuit', '2026-09-30'),
    )
    .state()
  expect(daysWithoutLateInterest(facts.interruptions)).toEqual([])
})
