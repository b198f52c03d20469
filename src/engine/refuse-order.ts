import type { AnyStateMachine, StateValue } from 'xstate'
import type { MoveEvent } from './given.ts'
import { citeInForce } from './law-on-day.ts'
import { findMoves, listMoves, nextValue } from './moves.ts'
import { assetValue } from './replay.ts'
import type { ActInHand, CaseState, Law, Refusal, Remedy, Setting, Words } from './vocabulary.ts'

/**
 * The refusal of an act that is out of order: where the case (or the asset) stands, and the next act on the
 * shortest way to where the refused one may be given. No way left means that nothing cures it.
 */
export function refuseOrder<F>(setting: Setting<F>, state: CaseState<F>, act: ActInHand): Refusal {
  const { law } = setting
  const definition = law.acts[act.act]
  const event = { type: act.act, data: act.data, kind: law.kindOf(state.facts) }
  const next = nextOnTheWay(law, state, act, event)
  const remedy: Remedy =
    next === null
      ? {
          kind: 'none',
          why: {
            vi: 'Từ bước này không còn đường tới hành vi đó.',
            en: 'No way leads there from this step.',
          },
        }
      : { kind: 'act', act: next, ...(law.acts[next] === undefined ? {} : { by: law.acts[next].by }) }
  return {
    requirement: 'order',
    // A note stands on no row of law; it is told by its own name.
    ref: law.rowOn(definition?.rows ?? [], act.on) ?? definition?.rows[0] ?? act.act,
    articles: citeInForce(law, definition?.basis ?? [], act.on),
    sentence: {
      vi: `Chưa đến lượt: ${definition?.label.vi ?? act.act} không làm được ở bước hiện tại.`,
      en: `Out of order: ${definition?.label.en ?? act.act} cannot be given at this step.`,
    },
    detail: describePlace(law, state, act),
    remedy,
    level: 'bar',
    hard: false,
  }
}

function describePlace<F>(law: Law<F>, state: CaseState<F>, act: ActInHand): Words {
  const here = nameState(law, state.value)
  if (act.asset === undefined)
    return { vi: `Việc đang ở bước: ${here.vi}.`, en: `The matter stands at: ${here.en}.` }
  const asset = nameState(law, assetValue(law, state, act.asset))
  return {
    vi: `Việc đang ở bước: ${here.vi}; tài sản ${act.asset}: ${asset.vi}.`,
    en: `The matter stands at: ${here.en}; asset ${act.asset}: ${asset.en}.`,
  }
}

/** The innermost state of a machine, in words. */
function nameState<F>(law: Law<F>, value: StateValue): Words {
  let name = ''
  for (let at: StateValue | undefined = value; at !== undefined; ) {
    name = typeof at === 'string' ? at : (Object.keys(at)[0] ?? '')
    at = typeof at === 'string' ? undefined : at[name]
  }
  return law.stateLabels[name] ?? { vi: name, en: name }
}

function nextOnTheWay<F>(
  law: Law<F>,
  state: CaseState<F>,
  act: ActInHand,
  event: Omit<MoveEvent, 'cleared'>,
): string | null {
  if (act.asset !== undefined) {
    const here = assetValue(law, state, act.asset)
    if (findMoves(law.assetMachine, here, event).length === 0)
      return firstStep(law, law.assetMachine, here, event)
  }
  return firstStep(law, law.caseMachine, state.value, event)
}

/** The first act on the shortest way to a state that lists the event. */
function firstStep<F>(
  law: Law<F>,
  machine: AnyStateMachine,
  start: StateValue,
  event: Omit<MoveEvent, 'cleared'>,
): string | null {
  for (const detours of [false, true]) {
    const ways = findWays(law, machine, start, event.kind, detours)
    const way = ways.find(({ value }) => isListed(machine, value, event))
    if (way !== undefined) return way.first
  }
  return null
}

interface Way {
  value: StateValue
  /** The act that sets out on it. */
  first: string
}

const waysFrom = new WeakMap<AnyStateMachine, Map<string, Way[]>>()

/** Every state that can be reached from one, with detours or without, nearest first: breadth-first over the moves, worked out once for each state. */
function findWays<F>(
  law: Law<F>,
  machine: AnyStateMachine,
  start: StateValue,
  kind: string,
  detours: boolean,
): Way[] {
  const known = waysFrom.get(machine) ?? new Map<string, Way[]>()
  waysFrom.set(machine, known)
  const place = `${kind} ${detours} ${JSON.stringify(start)}`
  const found = known.get(place)
  if (found !== undefined) return found
  const seen = new Set([JSON.stringify(start)])
  const ways: Way[] = []
  const queue: { value: StateValue; first: string | null }[] = [{ value: start, first: null }]
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    if (at.first !== null) ways.push({ value: at.value, first: at.first })
    for (const move of listMoves(machine, at.value)) {
      const act = law.acts[move.act]
      if (move.targets.length === 0 || act?.aside || (act?.detour && !detours)) continue
      if (move.given.kind !== undefined && move.given.kind !== kind) continue
      const data = move.given.data ? { [move.given.data.field]: move.given.data.equals } : {}
      const value = nextValue(machine, at.value, { type: move.act, data, kind, cleared: 'all' })
      const key = JSON.stringify(value)
      if (seen.has(key)) continue
      seen.add(key)
      queue.push({ value, first: at.first ?? move.act })
    }
  }
  known.set(place, ways)
  return ways
}

/** Whether a state lists the event; an outcome not yet named (an auction not yet held) may still turn out either way. */
function isListed(machine: AnyStateMachine, value: StateValue, event: Omit<MoveEvent, 'cleared'>): boolean {
  return listMoves(machine, value).some(({ act, given }) => {
    if (act !== event.type || (given.kind !== undefined && given.kind !== event.kind)) return false
    const asked = given.data === undefined ? undefined : event.data[given.data.field]
    return asked === undefined || asked === given.data?.equals
  })
}
