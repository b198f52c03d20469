import type { ActInHand, IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'

/** One protest or recommendation of a procuracy (kháng nghị, kiến nghị). */
export interface ProtestFacts {
  id: string
  type: 'protest' | 'recommendation'
  receivedOn: IsoDay
  answer?: { on: IsoDay; result: 'accepted' | 'partlyAccepted' | 'rejected' }
  carriedOutOn?: IsoDay
}

/** One denunciation (tố cáo). Nothing here says who made it. */
export interface DenunciationFacts {
  id: string
  receivedOn: IsoDay
  acceptedOn?: IsoDay
  settledOn?: IsoDay
}

/** The protest an act is about: the one it names, else a new one for a receipt, else the latest not answered, else the latest. */
export function protestNamed(
  protests: readonly ProtestFacts[],
  act: Pick<ActInHand, 'act' | 'data'>,
): string | undefined {
  const named = act.data['protest']
  if (typeof named === 'string') return named
  if (act.act === 'RECEIVE_PROTEST') return `kg${protests.length + 1}`
  const waiting =
    act.act === 'CARRY_OUT_PROTEST'
      ? protests.findLast((one) => one.carriedOutOn === undefined)
      : protests.findLast((one) => one.answer === undefined)
  return (waiting ?? protests.at(-1))?.id
}

export function findProtest(
  protests: readonly ProtestFacts[],
  act: Pick<ActInHand, 'act' | 'data'>,
): ProtestFacts | undefined {
  const id = protestNamed(protests, act)
  return protests.find((one) => one.id === id)
}

/** What is known of protests and recommendations after an act. */
export function recordProtest(protests: readonly ProtestFacts[], act: RecordedAct): readonly ProtestFacts[] {
  const { data, on } = act
  const id = protestNamed(protests, act)
  switch (act.act) {
    case 'RECEIVE_PROTEST': {
      const type = data['type'] === 'recommendation' ? 'recommendation' : 'protest'
      const receivedOn = typeof data['receivedOn'] === 'string' ? data['receivedOn'] : on
      return [...protests.filter((one) => one.id !== id), { id: id ?? 'kg1', type, receivedOn }]
    }
    case 'ANSWER_PROTEST': {
      const result = data['result'] === 'accepted' || data['result'] === 'rejected' ? data['result'] : null
      return protests.map((one) =>
        one.id === id ? { ...one, answer: { on, result: result ?? 'partlyAccepted' } } : one,
      )
    }
    case 'CARRY_OUT_PROTEST':
      return protests.map((one) => (one.id === id ? { ...one, carriedOutOn: on } : one))
    default:
      return protests
  }
}

/** The denunciation an act is about, as with protests. */
export function denunciationNamed(
  denunciations: readonly DenunciationFacts[],
  act: Pick<ActInHand, 'act' | 'data'>,
): string | undefined {
  const named = act.data['denunciation']
  if (typeof named === 'string') return named
  if (act.act === 'RECEIVE_DENUNCIATION') return `tc${denunciations.length + 1}`
  return (denunciations.findLast((one) => one.settledOn === undefined) ?? denunciations.at(-1))?.id
}

/** What is known of denunciations after an act. */
export function recordDenunciation(
  denunciations: readonly DenunciationFacts[],
  act: RecordedAct,
): readonly DenunciationFacts[] {
  const { data, on } = act
  const id = denunciationNamed(denunciations, act)
  const change = (what: Partial<DenunciationFacts>) =>
    denunciations.map((one) => (one.id === id ? { ...one, ...what } : one))
  switch (act.act) {
    case 'RECEIVE_DENUNCIATION': {
      const receivedOn = typeof data['receivedOn'] === 'string' ? data['receivedOn'] : on
      return [...denunciations.filter((one) => one.id !== id), { id: id ?? 'tc1', receivedOn }]
    }
    case 'ACCEPT_DENUNCIATION':
      return change({ acceptedOn: on })
    case 'SETTLE_DENUNCIATION':
      return change({ settledOn: on })
    default:
      return denunciations
  }
}
