import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyAct, openState, replay } from '../../src/engine/replay.ts'
import type { RecordedAct } from '../../src/engine/vocabulary.ts'
import { openFacts } from '../../workflows/enforcement/facts.ts'
import { setting } from '../support/pure-case.ts'
import { randomFrom } from '../support/random-walk.ts'
import { actsOf, type GoldenHistory } from './histories.ts'

const histories = JSON.parse(
  readFileSync(new URL('histories.json', import.meta.url), 'utf8'),
) as GoldenHistory[]

describe('a replay never throws on a recorded act', () => {
  const foreign = histories.flatMap(actsOf)

  test('in another order than it took place', () => {
    const random = randomFrom(1)
    for (const history of histories) {
      const shuffled = shuffle(actsOf(history), random).map((act, index) => ({ ...act, seq: index + 1 }))
      let state = openState(setting, openFacts(history.intake))
      for (const act of shuffled) state = applyAct(setting, state, act).state
      expect(state.value).toBeDefined()
    }
  })

  test('of another case: parties, assets and papers that are not there', () => {
    const random = randomFrom(2)
    for (const history of histories) {
      const others = Array.from(
        { length: 25 },
        () => foreign[Math.floor(random() * foreign.length)] as RecordedAct,
      )
      const acts = [...actsOf(history), ...others].map((act, index) => ({ ...act, seq: index + 1 }))
      expect(replay(setting, openFacts(history.intake), acts).limits).toBeDefined()
    }
  })

  test('without anything of its data', () => {
    for (const history of histories.slice(0, 100)) {
      const bare = actsOf(history).map((act) => ({ ...act, data: {} }))
      expect(replay(setting, openFacts(history.intake), bare).limits).toBeDefined()
    }
  })
})

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const all = [...list]
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [one, two] = [all[last] as T, all[other] as T]
    all[last] = two
    all[other] = one
  }
  return all
}
