import type { Refusal, Role } from '../../src/engine/vocabulary.ts'
import { type ActName, acts } from '../../workflows/enforcement/acts.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'
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
  /** The account, where it is not the one the role stands for. */
  id?: string
}
export const given = ({ name, on, data, asset, as, id }: Tried): Given => [
  name,
  on,
  data,
  { as, ...(id === undefined ? {} : { id }), ...(asset === undefined ? {} : { asset }) },
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
  if (remedy.kind === 'wait') {
    const later = { ...tried, on: remedy.until }
    const next = findAgain(matter, later, no)
    if (next === undefined) return true
    // The wait is over and the condition asks for something else now.
    return next !== 'badInput' && next.remedy.kind === 'act' && solve(matter, later, next, depth - 1, budget)
  }
  if (depth <= 0) return false
  const { by, scope } = acts[remedy.act as ActName]
  const as = (remedy.by ?? by).find((role) => (by as readonly Role[]).includes(role)) ?? by[0]
  const { facts } = matter.state()
  const itself = remedy.act === tried.name
  const assets = scope === 'asset' ? [tried.asset ?? 'a1', ...Object.keys(facts.assets)] : [undefined]
  for (const day of [tried.on, later(tried.on, 1), later(tried.on, 12), later(tried.on, 40)])
    for (const asset of new Set(assets))
      for (const data of candidates(remedy, tried, facts, day, asset)) {
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
          // Who runs the matter now gives the act.
          const runs = matter.state().facts.officer
          const again = runsMatters.has(tried.as) && runs !== undefined ? { ...tried, id: runs } : tried
          const next = findAgain(matter, { ...again, on: ready.on }, no)
          if (next === undefined) return true
          const onward = next !== 'badInput' && JSON.stringify(next.remedy) !== JSON.stringify(remedy)
          if (onward && solve(matter, { ...tried, on: ready.on }, next, depth - 1, budget)) return true
        }
        matter.acts.length = length
      }
  return false
}

/** Roles that run matters (L Đ.22, 23). */
const runsMatters: ReadonlySet<Role> = new Set(['officer', 'divisionHead', 'head'])

/** Data a clerk could give the curing act: what the remedy says is fixed; of the refused act itself, one field is mended at a time. */
function* candidates(
  remedy: Extract<Refusal['remedy'], { kind: 'act' }>,
  tried: Tried,
  facts: Facts,
  day: string,
  asset?: string,
): Generator<Record<string, unknown>> {
  const itself = remedy.act === tried.name
  if (itself) yield { ...tried.data, ...remedy.data }
  for (const data of sampleData(remedy.act, facts, day, asset)) {
    if (itself)
      for (const [name, value] of Object.entries(data)) yield { ...tried.data, [name]: value, ...remedy.data }
    yield { ...data, ...remedy.data }
  }
}

/** Brings a cure that is itself refused to where it may be given: waits and does what its refusals say. */
function prepare(matter: Matter, cure: Tried, depth: number, budget: { left: number }): Tried | null {
  let ready = cure
  for (let turn = 0; turn < 8; turn++) {
    const [first] = refusalsOf(matter, ready) ?? []
    if (first === undefined) return ready
    if (first.remedy.kind === 'none' || budget.left <= 0) return null
    if (first.remedy.kind === 'wait') ready = { ...ready, on: first.remedy.until }
    else if (
      first.remedy.kind === 'act' &&
      first.remedy.act === ready.name &&
      first.remedy.data !== undefined
    )
      ready = { ...ready, data: { ...ready.data, ...first.remedy.data } }
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
