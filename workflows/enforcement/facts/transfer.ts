import type { RecordedAct } from '../../../src/engine/vocabulary.ts'
import type { Facts } from '../facts.ts'

/** What is known after a transfer of rights or duties: the new party stands in the place of the old one. */
export function recordTransfer(facts: Facts, { data }: RecordedAct): Facts {
  const { from, to, side } = data
  if (typeof from !== 'string' || typeof to !== 'string') return facts
  const role = side === 'debtor' ? 'debtor' : 'creditor'
  const known = facts.parties.some((party) => party.ref === to)
  const place = side === 'debtor' ? 'from' : 'to'
  return {
    ...facts,
    parties: known ? facts.parties : [...facts.parties, { ref: to, role }],
    obligations: facts.obligations.map((one) =>
      one[place] === from && (data['obligation'] === undefined || data['obligation'] === one.ref)
        ? { ...one, [place]: to }
        : one,
    ),
  }
}
