import type { ActInHand, IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'

/** What is to become of a thing or sum in custody. */
export const evidenceFates = [
  'confiscated',
  'confiscatedMoney',
  'destroyed',
  'returnedToParty',
  'provisionalMoney',
  'unidentified',
] as const

/** One thing in evidence or custody (vật chứng, tài sản tạm giữ), by its own reference. */
export interface EvidenceFacts {
  id: string
  fate: (typeof evidenceFates)[number]
  receivedOn: IsoDay
  councilOn?: IsoDay
  doneOn?: IsoDay
}

/** The thing an act is about: the one it names, else a new one when it is entered, else the latest not done. */
export function evidenceNamed(
  evidence: readonly EvidenceFacts[],
  act: Pick<ActInHand, 'act' | 'data'>,
): string | undefined {
  const named = act.data['evidence']
  if (typeof named === 'string') return named
  if (act.act === 'RECORD_EVIDENCE') return `vc${evidence.length + 1}`
  return (evidence.findLast((one) => one.doneOn === undefined) ?? evidence.at(-1))?.id
}

export function findEvidence(
  evidence: readonly EvidenceFacts[],
  act: Pick<ActInHand, 'act' | 'data'>,
): EvidenceFacts | undefined {
  const id = evidenceNamed(evidence, act)
  return evidence.find((one) => one.id === id)
}

/** What is known of evidence after an act. */
export function recordEvidence(
  evidence: readonly EvidenceFacts[],
  act: RecordedAct,
): readonly EvidenceFacts[] {
  const { data, on } = act
  const id = evidenceNamed(evidence, act)
  const change = (what: Partial<EvidenceFacts>) =>
    evidence.map((one) => (one.id === id ? { ...one, ...what } : one))
  switch (act.act) {
    case 'RECORD_EVIDENCE': {
      const fate = evidenceFates.find((one) => one === data['fate']) ?? 'returnedToParty'
      const receivedOn = typeof data['receivedOn'] === 'string' ? data['receivedOn'] : on
      return [...evidence.filter((one) => one.id !== id), { id: id ?? 'vc1', fate, receivedOn }]
    }
    case 'SET_UP_DESTRUCTION_COUNCIL':
      return change({ councilOn: on })
    case 'HAND_OVER_EVIDENCE':
    case 'DESTROY_EVIDENCE':
    case 'EVIDENCE_TO_BUDGET':
    case 'DISPOSE_OLD_EVIDENCE':
      return change({ doneOn: on })
    default:
      return evidence
  }
}
