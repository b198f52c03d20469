import type { Refusal, Role } from '../../src/engine/vocabulary.ts'
import { type ActName, acts } from '../../workflows/enforcement/acts.ts'
import type { Given, pureCase } from '../support/pure-case.ts'
import { later, sampleData } from '../support/sample-data.ts'

export type Matter = ReturnType<typeof pureCase>
/** An act as it is tried. */
export interface Tried {
  name: string
  on: string
  data: Record<string, unknown>
  asset?: string
  as: Role
}
export const given = ({ name, on, data, asset, as }: Tried): Given => [
  name,
  on,
  data,
  { as, ...(asset === undefined ? {} : { asset }) },
]

/** The refusals an act would meet; null when its input cannot be right. */
export function refusalsOf(matter: Matter, tried: Tried): readonly Refusal[] | null {
  const decision = matter.tryAct(given(tried))
  return decision.kind === 'badInput' ? null : decision.kind === 'refused' ? decision.refusals : []
}

const findAgain = (matter: Matter, tried: Tried, no: Refusal): Refusal | undefined | 'badInput' => {
  const found = refusalsOf(matter, tried)
  return found === null
    ? 'badInput'
    : found.find((one) => one.requirement === no.requirement && one.ref === no.ref)
}

/**
 * Does what a refusal says, step after step as a clerk would, until the act passes that condition. On success the
 * steps stay on the record of `matter`; on failure it is as it was.
 */
function solve(matter: Matter, tried: Tried, no: Refusal, depth: number, budget: { left: number }): boolean {
  const { remedy } = no
  if (remedy.kind === 'none') return true
  if (remedy.kind === 'wait') return findAgain(matter, { ...tried, on: remedy.until }, no) === undefined
  if (depth <= 0) return false
  const { by, scope } = acts[remedy.act as ActName]
  const as = (remedy.by ?? by).find((role) => (by as readonly Role[]).includes(role)) ?? by[0]
  const { facts } = matter.state()
  const itself = remedy.act === tried.name
  const assets = scope === 'asset' ? [tried.asset ?? 'a1', ...Object.keys(facts.assets)] : [undefined]
  for (const day of [tried.on, later(tried.on, 1), later(tried.on, 12), later(tried.on, 40)])
    for (const asset of new Set(assets))
      for (const data of sampleData(remedy.act, facts, day, asset)) {
        if (budget.left-- <= 0) return false
        const cure: Tried = { name: remedy.act, on: day, data, as, ...(asset === undefined ? {} : { asset }) }
        const length = matter.acts.length
        const against = refusalsOf(matter, cure)
        if (against === null) continue
        if (itself) {
          if (!against.some((one) => one.requirement === no.requirement)) return true
          continue
        }
        const ready = prepare(matter, cure, depth, budget)
        if (ready === null) continue
        const decision = matter.tryAct(given(ready))
        if (decision.kind === 'accepted') {
          matter.acts.push(decision.act)
          if (remedy.instead === true) return true
          const next = findAgain(matter, { ...tried, on: ready.on }, no)
          if (next === undefined) return true
          const onward = next !== 'badInput' && JSON.stringify(next.remedy) !== JSON.stringify(remedy)
          if (onward && solve(matter, { ...tried, on: ready.on }, next, depth - 1, budget)) return true
        }
        matter.acts.length = length
      }
  return false
}

/** Brings a cure that is itself refused to where it may be given: waits and does what its refusals say. */
function prepare(matter: Matter, cure: Tried, depth: number, budget: { left: number }): Tried | null {
  let ready = cure
  for (let turn = 0; turn < 8; turn++) {
    const [first] = refusalsOf(matter, ready) ?? []
    if (first === undefined) return ready
    if (first.remedy.kind === 'none' || budget.left <= 0) return null
    if (first.remedy.kind === 'wait') ready = { ...ready, on: first.remedy.until }
    else if (!solve(matter, ready, first, depth - 1, budget)) return null
    const latest = matter.acts.at(-1)?.on ?? ready.on
    if (latest > ready.on) ready = { ...ready, on: latest }
  }
  return null
}

/** Whether doing what a refusal says makes the act pass; the matter is as it was afterwards. */
export function cures(matter: Matter, tried: Tried, no: Refusal, budget = 8000): boolean {
  const length = matter.acts.length
  const cured = solve(matter, tried, no, 9, { left: budget })
  matter.acts.length = length
  return cured
}
