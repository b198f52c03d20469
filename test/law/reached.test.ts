import { describe, expect, test } from 'vitest'
import { examples } from './all-examples.ts'
import { countReached, listUnreached } from './reached.ts'

describe('the examples together reach', () => {
  const reached = countReached(Object.values(examples).flat())
  const never = (kind: string) => listUnreached(reached).filter((line) => line.startsWith(kind))

  test('every state of both charts', () => {
    expect(never('state')).toEqual([])
  })

  test('every move of both charts', () => {
    expect(never('move')).toEqual([])
  })

  test('both answers of every condition: that it holds, and that it refuses', () => {
    expect(never('condition')).toEqual([])
  })
})
