import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { listMoves, type namesIn } from '../../src/engine/moves.ts'
import { orderActs, replay } from '../../src/engine/replay.ts'
import type { ActName } from '../../workflows/enforcement/acts.ts'
import { pureCase, setting } from '../support/pure-case.ts'
import { findAllowed, type Matter, randomFrom } from '../support/random-walk.ts'
import { later } from '../support/sample-data.ts'
import { afterTheEnd, reopening } from './after-the-end.ts'
import { examples } from './all-examples.ts'
import { nextSteps } from './next-step.ts'
import { watchedAs, withoutAClock } from './without-a-clock.ts'

vi.setConfig({ testTimeout: 240_000 })

const { law } = setting
const ends = Object.values(examples).flat()
const isOver = (matter: Matter) => law.isClosed(matter.state().value)
const closedEnds = ends.filter((example) => isOver(pureCase(example.matter).given(...example.given)))

/** From where a walk sets out: an intake, or the end of an example; then acts by chance among those the law allows. */
const walks = (from: readonly (typeof ends)[number][], freq: number) =>
  fc.record({
    from: fc.option(fc.constantFrom(...from), { nil: undefined, freq }),
    seed: fc.nat(),
    steps: fc.integer({ min: 1, max: 14 }),
  })

type State = ReturnType<Matter['state']>

/** Walks at random; acts given less often so far come first, so that rare ones are met. */
function check(
  runs: number,
  each: (before: State, matter: Matter) => void,
  { from = ends, freq = 3 }: { from?: typeof ends; freq?: number } = {},
): void {
  const given = new Map<string, number>()
  fc.assert(
    fc.property(walks(from, freq), ({ from: example, seed, steps }) => {
      const matter: Matter = pureCase(example?.matter).given(...(example?.given ?? []))
      const random = randomFrom(seed)
      for (let step = 0; step < steps; step++) {
        const before = matter.state()
        const act = findAllowed(matter, random, given)
        if (act === undefined) return
        matter.acts.push(act)
        given.set(act.act, (given.get(act.act) ?? 0) + 1)
        each(before, matter)
      }
    }),
    { numRuns: runs, seed: 106 },
  )
}

test('no step is skipped: an allowed act is one the charts list where the matter stands', () => {
  check(200, (before, matter) => {
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

test('a closed matter stays as it is: an act after the end touches only what the list says, a closed clock never', () => {
  const met = new Set<string>()
  const keepsShut = (before: State, matter: Matter) => {
    const act = matter.acts.at(-1)
    if (act === undefined || !law.isClosed(before.value)) return
    const after = matter.state()
    const name = act.act as ActName
    met.add(name)
    const isReopened = !law.isClosed(after.value)
    const mayTouch = isReopened ? reopening[name] : afterTheEnd[name]
    expect([name, mayTouch === undefined]).toEqual([name, false])
    const parts = new Set([...Object.keys(before.facts), ...Object.keys(after.facts)]) as Set<
      keyof State['facts']
    >
    for (const part of parts)
      if (mayTouch?.includes(part) !== true)
        expect([name, part, after.facts[part]]).toEqual([name, part, before.facts[part]])
    // Of what is owed, only what is paid out after the end may change.
    if (!isReopened)
      expect(after.facts.obligations.map(({ disbursed: _, ...one }) => one)).toEqual(
        before.facts.obligations.map(({ disbursed: _, ...one }) => one),
      )
    if (!isReopened) expect(after.value).toEqual(before.value)
    for (const [asset, value] of Object.entries(before.assets))
      expect([asset, after.assets[asset]]).toEqual([
        asset,
        name === 'RELEASE_SEIZURE' && asset === act.asset ? 'released' : value,
      ])
    for (const limit of before.limits) if (limit.status !== 'open') expect(after.limits).toContainEqual(limit)
  }
  check(150, keepsShut)
  check(250, keepsShut, { from: closedEnds, freq: 1000 })
  // The walks do come by: most of the acts that the list allows were given.
  const never = Object.keys(afterTheEnd).filter((name) => !met.has(name))
  expect(never.length, never.join(', ')).toBeLessThan(12)
})

test('an open matter is never left without what comes next, nor any of its assets: a clock, a lawful pause, or an act that can really be given', () => {
  const watched = new Set<string>()
  const goesOn = (matter: Matter, days: number) => {
    if (isOver(matter)) return
    const last = orderActs(matter.acts).at(-1)?.on ?? later(matter.facts.judgment.date, 3)
    const on = later(last, days)
    for (const step of nextSteps(matter, on)) {
      if (step.clocks.length > 0 || step.pauses.length > 0) continue
      const as = watchedAs(step, {
        since: standsSince(matter, step.of),
        isTakenOver: matter.acts.some(({ act }) => act === 'ADOPT_MATTER'),
      })
      const told = [on, matter.acts.slice(-3).map(({ act }) => act)]
      // Nothing runs: then an act must be open to the office, and the place be one where the law states no term.
      expect({ ...step, as, told }).toMatchObject({ as: expect.any(String) })
      watched.add(as ?? '')
    }
  }
  // Once a clock is gone from the tables, its place fails: no list holds it.
  const nothing = { clocks: [], pauses: [], acts: [], lapsed: false }
  const now = { since: '2026-11-03', isTakenOver: false }
  expect(watchedAs({ ...nothing, of: 'a1 sold', acts: ['BUYER_PAYS'] }, now)).toBe(undefined)
  expect(watchedAs({ ...nothing, of: 'a1 taken', acts: ['CREDITOR_PAYS'] }, now)).toBe(undefined)
  expect(watchedAs({ ...nothing, of: 'matter' }, { ...now, isTakenOver: true })).toBe(undefined)
  for (const example of ends) goesOn(pureCase(example.matter).given(...example.given), 0)
  check(350, (_before, matter) => goesOn(matter, 0))
  // A year later every right has lapsed; somebody must still have something to do.
  check(150, (_before, matter) => goesOn(matter, 400))
  // Rare ones are not met in every set of walks; most are.
  const never = Object.keys(withoutAClock).filter((name) => !watched.has(name))
  expect(never.length, never.join(', ')).toBeLessThan(5)
})

/** The day of the last act on an asset, or of the matter itself. */
function standsSince(matter: Matter, of: string): string {
  const [asset] = of.split(' ')
  const own = orderActs(matter.acts).filter((act) => of === 'matter' || act.asset === asset)
  return own.at(-1)?.on ?? matter.facts.judgment.date
}

test('playing the record again comes to where the matter stands', () => {
  let steps = 0
  check(50, (_before, matter) => {
    steps++
    // As it comes back from where it is kept: plain JSON, in any order.
    const kept = JSON.parse(JSON.stringify(matter.acts)).reverse() as typeof matter.acts
    expect(replay(setting, matter.facts, orderActs(kept)).state).toEqual(matter.state())
  })
  expect(steps).toBeGreaterThan(100)
})
