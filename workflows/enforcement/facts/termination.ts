import type { RecordedAct } from '../../../src/engine/vocabulary.ts'
import { type AssetFacts, type Facts, isOwed, isSettled } from '../facts.ts'
import { newLaw } from '../variant.ts'
import { recordInterruption } from './interruption.ts'

/** What a termination ends: the duties it names (or all), and with the whole matter its coercion and its seizures. */
export function recordTermination(facts: Facts, act: RecordedAct): Facts {
  const { obligation, debtor, scope } = act.data
  const isWhole = scope === 'whole'
  const interruptions = recordInterruption(facts.interruptions, act)
  const obligations = facts.obligations.map((one) => {
    const isMeant =
      isWhole ||
      one.ref === obligation ||
      (obligation === undefined && debtor !== undefined && one.from === debtor)
    // What the court took off a debt is off already; the decision ends that part, the rest is still owed.
    const isOnlyReduced = !isWhole && act.data['ground'] === 'dutyExempted' && one.reduced > 0 && isOwed(one)
    return isMeant && !isOnlyReduced && !isSettled(one) ? { ...one, terminatedBy: act.seq } : one
  })
  if (!isWhole) return { ...facts, interruptions, obligations }
  const { coercion: _ended, ...rest } = facts
  const lapsed = new Set(assetsThatLapse(facts, act))
  const assets = Object.fromEntries(
    Object.entries(facts.assets).map(([ref, asset]) => [
      ref,
      lapsed.has(ref) ? { ...asset, releasedOn: act.on } : asset,
    ]),
  )
  // From 1 July 2026 the decisions on security and coercion lapse with the matter (L Đ.95(1)).
  if (act.on < newLaw) return { ...rest, interruptions, obligations, assets }
  const measures = facts.measures.map((one) =>
    one.endedOn === undefined ? { ...one, endedOn: act.on } : one,
  )
  const securities = facts.securities.map((one) => ({ ...one, step: 'ended' as const }))
  return { ...rest, interruptions, obligations, assets, measures, securities }
}

/** Assets not sold, whose seizure lapses by itself with the matter (L Đ.95(1)); Law 26/2008 asks for a decision to release. */
export function assetsThatLapse(
  facts: Pick<Facts, 'assets'>,
  act: Pick<RecordedAct, 'act' | 'on' | 'data'>,
): string[] {
  if (act.act !== 'TERMINATE' || act.data['scope'] !== 'whole' || act.on < newLaw) return []
  return Object.values(facts.assets)
    .filter(isHeld)
    .map(({ ref }) => ref)
}

/** A termination taken back: its duties are owed again; coercion has to be decided anew. */
export function withdrawTermination(facts: Facts, act: RecordedAct): Facts {
  const latest = facts.interruptions.terminations.at(-1)
  return {
    ...facts,
    interruptions: recordInterruption(facts.interruptions, act),
    obligations: facts.obligations.map((one) => {
      if (latest === undefined || one.terminatedBy !== latest.seq) return one
      const { terminatedBy: _by, ...owed } = one
      return owed
    }),
  }
}

/** A request made again after it was given back: officer, verification and coercion begin anew; what was paid stays. */
export function beginAnew(facts: Facts): Facts {
  const {
    returnedOn: _returned,
    officer: _officer,
    fileOpenedOn: _opened,
    verification: _verified,
    coercion: _coercion,
    ...rest
  } = facts
  return { ...rest, costsNotified: false, askedAgain: true }
}

// A buyer is bound and protected; a creditor who has not paid yet would take the asset for a claim that has ended.
function isHeld(asset: AssetFacts): boolean {
  return asset.releasedOn === undefined && asset.handedOverOn === undefined && asset.salePrice === undefined
}
