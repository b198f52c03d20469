import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type GoldenHistory, playHistory } from './histories.ts'

const histories = JSON.parse(
  readFileSync(new URL('histories.json', import.meta.url), 'utf8'),
) as GoldenHistory[]

/** What to do when a history comes to something else than it did. */
const advice =
  'The law or the engine changed what a recorded case comes to. If that is meant: npm run golden:write, and read the difference.'

describe('three hundred recorded histories', () => {
  test('there are three hundred of them', () => {
    expect(histories.length).toBe(300)
    expect(histories.reduce((all, { acts }) => all + acts.length, 0)).toBeGreaterThan(5000)
  })

  test.each(histories.map((history) => [history.name, history] as const))('%s', (_name, history) => {
    expect(playHistory(history), advice).toEqual(history.expected)
  })
})
