import { expect, test } from 'vitest'
import { type Given, pureCase, seized2026 } from '../support/pure-case.ts'
import { judged2024, seized2024 } from '../support/seized-2024.ts'

const ended = (on: string): Given[] => [
  ['RECORD_GROUND', on, { ground: 'debtorGone' }, { as: 'registrar' }],
  ['TERMINATE', on, { scope: 'whole', ground: 'debtorGone' }, { as: 'head' }],
]

test('from 1 July 2026 seizure and coercion lapse with the matter, and nothing is owed any more', () => {
  const { facts, assets, value } = pureCase()
    .given(...seized2026, ...ended('2026-08-27'))
    .state()
  expect(value).toEqual({ closure: 'terminated' })
  expect(assets).toEqual({ a1: 'released' })
  expect(facts.assets['a1']?.releasedOn).toBe('2026-08-27')
  expect(facts.coercion).toBeUndefined()
  expect(facts.measures.every(({ endedOn }) => endedOn === '2026-08-27')).toBe(true)
  expect(facts.obligations.map(({ terminatedBy }) => terminatedBy)).toEqual([seized2026.length + 2])
})

test('under Law 26/2008 the asset stays seized until it is released by decision', () => {
  const matter = pureCase(judged2024).given(...seized2024(), ...ended('2024-05-13'))
  expect(matter.state().assets).toEqual({ a1: 'seized' })
  matter.given(['RELEASE_SEIZURE', '2024-05-20', { reason: 'đình chỉ thi hành án' }, { asset: 'a1' }])
  expect(matter.state().assets).toEqual({ a1: 'released' })
})

test('a termination in part leaves the rest of the matter as it was', () => {
  const matter = pureCase({
    obligations: [
      { ref: 'o1', type: 'payMoney', amount: 100, from: 'd1', to: 'c1' },
      { ref: 'o2', type: 'payMoney', amount: 60, from: 'd1', to: 'c1' },
    ],
  }).given(
    ...seized2026,
    ['RECORD_GROUND', '2026-08-27', { ground: 'dutyExempted' }, { as: 'registrar' }],
    ['TERMINATE', '2026-08-27', { scope: 'part', ground: 'dutyExempted', obligation: 'o2' }, { as: 'head' }],
  )
  const { facts, assets, value } = matter.state()
  expect(value).toEqual({ underway: { road: { processing: 'appraisal' }, interruption: 'running' } })
  expect(assets).toEqual({ a1: 'seized' })
  expect(facts.obligations.map(({ ref, terminatedBy }) => [ref, terminatedBy !== undefined])).toEqual([
    ['o1', false],
    ['o2', true],
  ])
})
