import { expect, test } from 'vitest'
import { type Load, loadWith, shareOut } from '../../src/web/hand-over/share-out.ts'

const load = (
  id: string,
  openMatters: number,
  outstanding = 0,
  { active = true, role = 'officer' } = {},
): Load => ({ officer: { id, role, active }, openMatters, outstanding })

test('matters nobody has go to whoever would have the fewest by then, of equals to the one with less outstanding', () => {
  const loads = [load('ba', 5, 900), load('hai', 3, 700), load('mot', 3, 100)]
  const shares = shareOut(['m1', 'm2', 'm3', 'm4', 'm5'], loads, new Map())
  expect([...shares.values()]).toEqual(['mot', 'hai', 'mot', 'hai', 'mot'])
  expect(Object.fromEntries(loadWith(loads, shares))).toEqual({ ba: 5, hai: 5, mot: 6 })
})

test('whoever has left is proposed for nothing, and what was chosen stays and counts', () => {
  const loads = [load('gone', 0, 0, { active: false }), load('mot', 2), load('hai', 3)]
  const chosen = new Map([['m2', 'mot']])
  expect(Object.fromEntries(shareOut(['m1', 'm2', 'm3'], loads, chosen))).toEqual({
    m1: 'mot',
    m2: 'mot',
    m3: 'hai',
  })
  expect(shareOut(['m1'], [load('gone', 0, 0, { active: false })], new Map()).size).toBe(0)
})

test('who leads a unit is proposed only where there is no other officer', () => {
  const leader = load('truong', 0, 0, { role: 'divisionHead' })
  expect([...shareOut(['m1'], [leader, load('mot', 9)], new Map()).values()]).toEqual(['mot'])
  expect([...shareOut(['m1'], [leader], new Map()).values()]).toEqual(['truong'])
})
