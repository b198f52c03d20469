import { addDays, type DrawnMatter, onWorkingDay } from './random-office.ts'

/** The indicator tree of INDICATORS.md §4, written down once more for the recount. */
export type Tree = Record<string, bigint | number | null>

/** How a matter stood on a day. */
export interface Place {
  how: string
  officer: string | undefined
  enteredOn: string
  left: bigint
  done: bigint
}

export const stillOpen = ['voluntary', 'running', 'noMeans', 'consent', 'postponed', 'suspended']

/**
 * Counts an office over again by reading the acts of each matter from the first to the last, with nothing of the program's
 * own counting: where it stood on the last day, whether it was open on the day before the first, what came in between.
 */
export function recount(
  matters: readonly DrawnMatter[],
  period: { from: string; to: string; old: boolean },
  officer?: string,
): { matters: Tree; money: Tree } {
  const cells: { how: string; carried: boolean; left: bigint; collected: bigint }[] = []
  for (const matter of matters) {
    const end = placeOn(matter, period.to)
    const before = placeOn(matter, addDays(period.from, -1))
    if (end === null || (officer !== undefined && end.officer !== officer)) continue
    const wasOpen = before !== null && stillOpen.includes(before.how)
    const isOver = before !== null && !wasOpen && end.enteredOn < period.from
    if (isOver && end.how !== 'book') continue
    cells.push({
      how: end.how,
      carried: wasOpen && end.enteredOn < period.from,
      left: end.left,
      collected: end.how === 'book' ? 0n : end.done - (before?.done ?? 0n),
    })
  }
  const tree = (weight: (cell: (typeof cells)[number]) => bigint, collected: boolean): Tree => {
    const sum = (of: (cell: (typeof cells)[number]) => boolean) =>
      cells.filter(of).reduce((all, cell) => all + weight(cell), 0n)
    const came = (carried: boolean) =>
      collected
        ? cells.filter((cell) => cell.carried === carried).reduce((all, cell) => all + cell.collected, 0n)
        : 0n
    const at = (...hows: string[]) => sum(({ how }) => hows.includes(how))
    const A1 = sum(({ how, carried }) => how !== 'book' && carried) + came(true)
    const A2 = sum(({ how, carried }) => how !== 'book' && !carried) + came(false)
    const B1 = at('delegated')
    const D1 = at('completed') + came(true) + came(false)
    const D2 = at('terminated')
    const D3 = period.old ? at('running', 'voluntary') : at('running')
    const D4 = period.old ? at('consent') : 0n
    const D5 = at('returned')
    const F = period.old ? at('postponed', 'suspended') : at('postponed', 'suspended', 'consent')
    const D = D1 + D2 + D3 + D4 + D5
    const C = A1 + A2 - B1
    const G = D1 + D2 + D5
    return {
      A: A1 + A2,
      A1,
      A2,
      B1,
      B2: 0n,
      C,
      D,
      D1,
      D2,
      D3,
      D4,
      D5,
      E: at('noMeans'),
      F,
      O: period.old ? 0n : at('voluntary'),
      G,
      H: share(G, D),
      I: C - G,
      I1: D - G,
      J: share(D, C),
      K: at('book'),
    }
  }
  return { matters: tree(() => 1n, false), money: tree(({ left }) => left, true) }
}

/** Hundredths of a per cent, half up. */
function share(part: bigint, whole: bigint): number | null {
  if (whole === 0n) return null
  const [full, rest] = [(part * 10_000n) / whole, (part * 10_000n) % whole]
  return Number(full) + (rest * 2n >= whole ? 1 : 0)
}

/** Where a matter stood on a day, by its acts alone; null before its decision. */
export function placeOn({ amount, acts }: DrawnMatter, day: string): Place | null {
  let place: Omit<Place, 'left' | 'done' | 'how'> | null = null
  let how = 'running'
  let officer: string | undefined
  let voluntary: { from: string; to: string } | undefined
  let done = 0n
  const stops: string[] = []
  for (const { act, on, data } of acts.filter((one) => one.on <= day)) {
    if (act === 'ISSUE_ENFORCEMENT_DECISION') place = { officer, enteredOn: on }
    if (place === null) continue
    if (act === 'ASSIGN_OFFICER') officer = String(data['officer'])
    if (act === 'SERVE_NOTICE' && data['recipient'] === 'd1' && voluntary === undefined)
      voluntary = { from: on, to: onWorkingDay(addDays(on, 10)) }
    if (act === 'COLLECT') done += BigInt(Number(data['amount']))
    if (act === 'DECLARE_NOT_ENFORCEABLE') how = 'noMeans'
    if (act === 'MOVE_TO_SEPARATE_BOOK') how = 'book'
    if (act === 'CONTINUE_ENFORCEMENT') {
      if (how === 'book') place = { ...place, enteredOn: on }
      how = 'running'
    }
    if (act === 'POSTPONE') stops.push(data['ground'] === 'agreedOrAsked' ? 'consent' : 'postponed')
    if (act === 'SUSPEND') stops.push('suspended')
    if (act === 'RESUME') stops.length = 0
    if (act === 'COMPLETE') how = 'completed'
    if (act === 'TERMINATE') how = 'terminated'
    if (act === 'DELEGATE') how = 'delegated'
    if (act === 'RETURN_REQUEST') how = 'returned'
  }
  if (place === null) return null
  if (how === 'running') {
    if (stops.length > 0) how = stops[0] ?? how
    else if (voluntary !== undefined && voluntary.from <= day && day <= voluntary.to) how = 'voluntary'
  }
  return { ...place, officer, how, done, left: BigInt(amount) - done }
}
