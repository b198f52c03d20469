import { findAct } from './find-act.ts'
import { nextAsset } from './options.ts'
import type { ActInHand, CaseState, Law } from './vocabulary.ts'

/** The first asset of a case need not be named: it becomes `a1`. */
export function nameFirstAsset<F, A extends ActInHand>(law: Law<F>, state: CaseState<F>, act: A): A {
  const known = law.assetRefs(state.facts)
  return findAct(law, act.act)?.introducesAsset && act.asset === undefined && known.length === 0
    ? { ...act, asset: nextAsset(known) }
    : act
}
