import type { RecordedAct } from '../../src/engine/vocabulary.ts'
import { examples } from '../law/all-examples.ts'
import type { LawExample } from '../law/example.ts'
import { pureCase } from '../support/pure-case.ts'
import { pick, randomFrom, walk } from '../support/random-walk.ts'
import { type GoldenHistory, keepAct, playHistory } from './histories.ts'

const count = 300

/** How a matter of its own is opened where a history does not go on from an example. */
const fresh: readonly LawExample['matter'][] = [
  {},
  { judged: '2024-01-05' },
  { kind: 'exOfficio' },
  { kind: 'exOfficio', judged: '2025-11-03' },
  { judged: '2026-05-18', amount: 40_000_000 },
  { judged: '2018-04-02' },
  { kind: 'exOfficio', judged: '2026-07-01', type: 'interimMeasure' },
]

/**
 * Draws the histories: every fifth begins at an intake, the others go on from an example of the law, each with acts
 * chosen by chance among those the law allows. The same seed and the same law draw the same histories.
 */
export function drawHistories(seed = 106): GoldenHistory[] {
  const all = Object.entries(examples).flatMap(([chapter, list]) =>
    list.map((example, index) => ({ chapter, index, example })),
  )
  const random = randomFrom(seed)
  const given = new Map<string, number>()
  return Array.from({ length: count }, (_, number) => {
    const from = number % 5 === 0 ? undefined : pick(random, all)
    const options = from === undefined ? pick(random, fresh) : from.example.matter
    const matter = pureCase(options).given(...(from?.example.given ?? []))
    walk(matter, random, from === undefined ? 30 : 12, given)
    const name = from === undefined ? 'from an intake' : `${from.chapter} ${from.index + 1}`
    const kept = { intake: matter.intake, acts: matter.acts.map((act: RecordedAct) => keepAct(act)) }
    return { name: `${number + 1}: ${name}`, ...kept, expected: playHistory(kept) }
  })
}
