import { listMoves } from '../../src/engine/moves.ts'
import { assetValue } from '../../src/engine/replay.ts'
import type { RecordedAct } from '../../src/engine/vocabulary.ts'
import { type ActName, acts } from '../../workflows/enforcement/acts.ts'
import { type Given, type pureCase, setting } from './pure-case.ts'
import { later, sampleData } from './sample-data.ts'

export type Matter = ReturnType<typeof pureCase>

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let at = seed >>> 0
  return () => {
    at = (at + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(at ^ (at >>> 15), at | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of a list; undefined only of an empty one. */
export function pick<T>(random: () => number, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)]
}

/** The acts the two charts list where a matter stands, each with the asset it would be on. */
export function listedActs(matter: Matter): { act: ActName; asset?: string }[] {
  const { law } = setting
  const state = matter.state()
  const ofCase = new Set(listMoves(law.caseMachine, state.value).map(({ act }) => act))
  return [...ofCase].flatMap((act): { act: ActName; asset?: string }[] => {
    const name = act as ActName
    if (acts[name].scope === 'case') return [{ act: name }]
    const known = Object.keys(state.assets)
    return [...known, `a${known.length + 1}`].flatMap((asset) =>
      listMoves(law.assetMachine, assetValue(law, state, asset)).some((move) => move.act === act)
        ? [{ act: name, asset }]
        : [],
    )
  })
}

/**
 * Gives a matter up to so many acts that the law allows, chosen by chance: act, asset, day, data and signer. Acts given
 * less often so far come first (`given` counts them over many walks).
 */
export function walk(
  matter: Matter,
  random: () => number,
  steps: number,
  given: Map<string, number> = new Map(),
): void {
  for (let step = 0; step < steps; step++) {
    const act = findAllowed(matter, random, given)
    if (act === undefined) return
    matter.acts.push(act)
    given.set(act.act, (given.get(act.act) ?? 0) + 1)
  }
}

/** An act by chance that the law allows here; undefined when a hundred tries found none. */
export function findAllowed(
  matter: Matter,
  random: () => number,
  given: ReadonlyMap<string, number> = new Map(),
): RecordedAct | undefined {
  const listed = listedActs(matter)
  const latest =
    matter.acts
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? later(matter.facts.judgment.date, 3)
  for (let tries = 0; tries < 100; tries++) {
    const two = [pick(random, listed), pick(random, listed)].flatMap((one) => one ?? [])
    const [one] = two.sort((first, other) => (given.get(first.act) ?? 0) - (given.get(other.act) ?? 0))
    if (one === undefined) return undefined
    const on = later(latest, Math.floor(random() ** 3 * 40))
    const tried = tryOne(matter, random, one, on)
    if (tried !== undefined) return tried
  }
  return undefined
}

function tryOne(
  matter: Matter,
  random: () => number,
  { act, asset }: { act: ActName; asset?: string },
  on: string,
): RecordedAct | undefined {
  const { by } = acts[act]
  const as = pick(random, by) ?? by[0]
  const skip = Math.floor(random() ** 2 * 40)
  let seen = 0
  let data: Record<string, unknown> = {}
  for (const one of sampleData(act, matter.state().facts, on, asset)) {
    data = one
    if (seen++ >= skip) break
  }
  const step: Given = [act, on, data, { as, ...(asset === undefined ? {} : { asset }) }]
  const decision = matter.tryAct(step)
  return decision.kind === 'accepted' ? decision.act : undefined
}
