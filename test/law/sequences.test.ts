import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { isRunning } from '../../src/engine/findings.ts'
import { listMoves, namesIn } from '../../src/engine/moves.ts'
import { orderActs, replay } from '../../src/engine/replay.ts'
import { pureCase, setting } from '../support/pure-case.ts'
import { findAllowed, type Matter, randomFrom } from '../support/random-walk.ts'
import { examples } from './all-examples.ts'

vi.setConfig({ testTimeout: 240_000 })

const { law } = setting
const ends = Object.values(examples).flat()

/** From where a walk sets out: an intake, or the end of an example; then acts by chance among those the law allows. */
const walks = fc.record({
  from: fc.option(fc.nat({ max: ends.length - 1 }), { nil: undefined, freq: 3 }),
  seed: fc.nat(),
  steps: fc.integer({ min: 1, max: 14 }),
})
interface Walk {
  from: number | undefined
}

function start({ from }: Walk): Matter {
  const example = from === undefined ? undefined : ends[from]
  return pureCase(example?.matter).given(...(example?.given ?? []))
}

function check(runs: number, each: (before: ReturnType<Matter['state']>, matter: Matter) => void): void {
  fc.assert(
    fc.property(walks, (walk) => {
      const matter = start(walk)
      const random = randomFrom(walk.seed)
      for (let step = 0; step < walk.steps; step++) {
        const before = matter.state()
        const act = findAllowed(matter, random)
        if (act === undefined) return
        matter.acts.push(act)
        each(before, matter)
      }
    }),
    { numRuns: runs, seed: 106 },
  )
}

test('no step is skipped: an allowed act is one the charts list where the matter stands', () => {
  check(60, (before, matter) => {
    const act = matter.acts.at(-1)
    if (act === undefined) return
    const listed = (value: Parameters<typeof namesIn>[0], machine: typeof law.caseMachine) =>
      listMoves(machine, value).some((move) => move.act === act.act)
    expect(listed(before.value, law.caseMachine), act.act).toBe(true)
    if (act.asset !== undefined)
      expect(listed(before.assets[act.asset] ?? 'identified', law.assetMachine), act.act).toBe(true)
    // What is not named by the act stays where it was, but for what lapses with the whole matter.
    const after = matter.state()
    if (act.act !== 'TERMINATE' && act.act !== 'ADOPT_MATTER')
      for (const [asset, value] of Object.entries(before.assets))
        if (asset !== act.asset) expect([asset, after.assets[asset]]).toEqual([asset, value])
  })
})

test('a closed matter takes only the acts after the end', () => {
  /** None of these may come once the matter is over: they go on with the enforcement itself. */
  const onTheRoad = ['VERIFY_CONDITIONS', 'DECIDE_COERCION', 'SEIZE', 'HOLD_AUCTION', 'COLLECT', 'COMPLETE']
  check(60, (before, matter) => {
    if (!law.isClosed(before.value)) return
    const act = matter.acts.at(-1)
    expect(onTheRoad).not.toContain(act?.act)
    const reopens = ['WITHDRAW_TERMINATION', 'RECEIVE_REQUEST', 'ANNUL_DECISION'].includes(act?.act ?? '')
    expect(reopens || law.isClosed(matter.state().value), act?.act).toBe(true)
    const { facts } = matter.state()
    expect(facts.parties).toEqual(before.facts.parties)
    expect(facts.decision).toEqual(before.facts.decision)
  })
})

test('an open matter is never left without what comes next: a clock, a lawful pause, or an act that can be given', () => {
  check(40, (_before, matter) => {
    const state = matter.state()
    if (law.isClosed(state.value)) return
    const on = orderActs(matter.acts).at(-1)?.on ?? ''
    const waits = namesIn(state.value).some((name) => name === 'postponed' || name === 'suspended')
    const runs = state.limits.some((limit) => limit.kind !== 'notice' && isRunning(limit, on))
    const next = listMoves(law.caseMachine, state.value).some(
      (move) => move.targets.length > 0 && law.acts[move.act]?.aside !== true,
    )
    expect([state.value, waits || runs || next]).toEqual([state.value, true])
  })
})

test('playing the record again comes to where the matter stands', () => {
  check(15, (_before, matter) => {
    expect(replay(setting, matter.facts, matter.acts).state).toEqual(matter.state())
  })
})
