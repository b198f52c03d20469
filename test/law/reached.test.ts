import { describe, expect, test, vi } from 'vitest'
import { examples } from './all-examples.ts'
import { notYetReached } from './not-yet-reached.ts'
import { countReached, listUnreached } from './reached.ts'

vi.setConfig({ testTimeout: 120_000 })

describe('the examples together reach', () => {
  const reached = countReached(Object.values(examples).flat())
  const never = (kind: string) => listUnreached(reached).filter((line) => line.startsWith(kind))

  test('every state of both charts', () => {
    expect(never('state')).toEqual([])
  })

  test('every move of both charts, but for those that are named', () => {
    expect(never('move').filter((line) => !notYetReached.has(line))).toEqual([])
  })

  test('both answers of every condition: that it holds, and that it refuses', () => {
    expect(never('condition').filter((line) => !notYetReached.has(line))).toEqual([])
  })

  test('nothing that is named as not reached', () => {
    const still = new Set(listUnreached(reached))
    expect([...notYetReached].filter((line) => !still.has(line))).toEqual([])
  })
})
