/**
 * The commitment that stands in a sealed body for a value kept beside the chain, found by the value's path (a JSON
 * pointer): in an act's data, in the body itself, at a party of the intake, or in what a proposal or statement says.
 * Null when there is none.
 */
export function findCommitment(body: Readonly<Record<string, unknown>>, path: string): string | null {
  const steps = path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const [first, ...rest] = steps
  const isSpoken = first === 'proposal' || first === 'statement'
  const places = [[body['data'], steps], [body, steps], ...(isSpoken ? [[body, rest] as const] : [])] as const
  for (const [start, way] of places) {
    const found = way.reduce<unknown>(stepInto, start) as { commitment?: unknown } | undefined
    if (typeof found?.commitment === 'string') return found.commitment
  }
  return null
}

// Parties stand in a list and are named by their ref.
function stepInto(at: unknown, step: string): unknown {
  if (Array.isArray(at)) return at.find((one) => (one as { ref?: unknown } | null)?.ref === step)
  if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
  return (at as Record<string, unknown>)[step]
}
