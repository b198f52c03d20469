import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { examples } from '../law/all-examples.ts'
import { type Answers, ask } from './answers.ts'

const kept = new Map(
  (JSON.parse(readFileSync(new URL('answers.json', import.meta.url), 'utf8')) as Answers[]).map((one) => [
    one.example,
    one,
  ]),
)

/** What to do when somebody is answered otherwise than before. */
const advice =
  'The law or the engine answers otherwise than it did. If that is meant: npm run golden:write, and read the difference.'

describe('what every example of the law is answered stays as it was', () => {
  const all = Object.entries(examples).flatMap(([chapter, list]) =>
    list.map((example) => [`${chapter}: ${example.says}`, chapter, example] as const),
  )

  test.each(all)('%s', (name, chapter, example) => {
    expect(ask(chapter, example), advice).toEqual(kept.get(name))
  })

  test('each example has a name of its own', () => {
    expect(new Set(all.map(([name]) => name)).size).toBe(all.length)
  })

  test('no answer is kept of an example that is gone', () => {
    expect([...kept.keys()].filter((name) => !all.some(([one]) => one === name))).toEqual([])
  })
})
