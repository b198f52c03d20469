/** What somebody who may be given matters has on his desk; money is integer đồng. */
export interface Load {
  officer: { id: string; role: string; active: boolean }
  openMatters: number
  outstanding: number
}

/** Who is proposed for which matter. */
export type Shares = ReadonlyMap<string, string>

/** How many open matters each would have with what is proposed for him. */
export function loadWith(loads: readonly Load[], shares: Shares): Map<string, number> {
  const counts = new Map(loads.map(({ officer, openMatters }) => [officer.id, openMatters]))
  for (const officer of shares.values()) counts.set(officer, (counts.get(officer) ?? 0) + 1)
  return counts
}

/**
 * Proposes somebody for each matter that has nobody yet: whoever would have the fewest open ones by then, of equals the one
 * with the least money outstanding. What was chosen stays. Whoever has left gets none, and who leads a unit only where there
 * is no other: such matters are given to them by hand.
 */
export function shareOut(matters: readonly string[], loads: readonly Load[], shares: Shares): Shares {
  const next = new Map(shares)
  const counts = loadWith(loads, shares)
  const active = loads.filter(({ officer }) => officer.active)
  const officers = active.filter(({ officer }) => officer.role === 'officer')
  const there = (officers.length > 0 ? officers : active).sort(
    (one, other) => one.outstanding - other.outstanding,
  )
  const countOf = ({ officer }: Load) => counts.get(officer.id) ?? 0
  for (const matter of matters) {
    if (next.has(matter)) continue
    const [first, ...others] = there
    if (first === undefined) break
    const least = others.reduce((best, one) => (countOf(one) < countOf(best) ? one : best), first)
    next.set(matter, least.officer.id)
    counts.set(least.officer.id, countOf(least) + 1)
  }
  return next
}
