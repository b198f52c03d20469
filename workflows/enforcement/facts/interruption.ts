import type { IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'

/** Grounds of postponement, in the order of L Đ.46(1)(a)–(l), those of Law 26/2008 Đ.48(1) alone, and the request of Đ.46(2). */
export const postponementGrounds = [
  'seriousIllness',
  'addressOfPersonalDebtor',
  'agreedOrAsked',
  'titleSuit',
  'saleSuit',
  'proceedingsMeasure',
  'judgmentBeingClarified',
  'reviewPetitionPending',
  'recipientAbsent',
  'transferBlocked',
  'awardUnderReview',
  'capacityLost',
  'pledgedPriceTooLow',
  'unsoldNotTaken',
  'protestAuthorityRequest',
] as const

/** Grounds of suspension, L Đ.47(1)(a), (b) and Đ.47(2). */
export const suspensionGrounds = [
  'insolvencyPetition',
  'foreignAwardSuspended',
  'protestSuspension',
  'competitionSuspension',
] as const

/** One interruption: of the whole matter, or of an obligation, an asset, a debtor. */
export interface Interruption {
  seq: number
  kind: 'postponement' | 'suspension'
  ground: string
  scope: 'whole' | 'part'
  obligation?: string
  ofAsset?: string
  debtor?: string
  on: IsoDay
  /** The last day of the postponement, where it has one. */
  until?: IsoDay
  resumedOn?: IsoDay
}

export interface InterruptionFacts {
  list: readonly Interruption[]
}

export const nothingInterrupted: InterruptionFacts = { list: [] }

/** What is known of interruptions after an act. */
export function recordInterruption(facts: InterruptionFacts, act: RecordedAct): InterruptionFacts {
  switch (act.act) {
    case 'POSTPONE':
      return { ...facts, list: [...facts.list, readInterruption(act, 'postponement')] }
    case 'SUSPEND':
      return { ...facts, list: [...facts.list, readInterruption(act, 'suspension')] }
    case 'RESUME':
      return {
        ...facts,
        list: facts.list.map((one) => (isResumedBy(one, act) ? { ...one, resumedOn: act.on } : one)),
      }
    default:
      return facts
  }
}

/** The interruptions that stand. */
export function standingInterruptions(facts: InterruptionFacts): readonly Interruption[] {
  return facts.list.filter((one) => one.resumedOn === undefined)
}

/** Whether an act resumes this interruption: the whole matter goes on, or the part the act names. */
export function isResumedBy(one: Interruption, act: Pick<RecordedAct, 'act' | 'data'>): boolean {
  if (act.act !== 'RESUME' || one.resumedOn !== undefined) return false
  if (act.data['scope'] === 'whole') return true
  return (
    one.scope === 'part' &&
    (['obligation', 'ofAsset', 'debtor'] as const).every((part) => one[part] === act.data[part])
  )
}

function readInterruption({ seq, data, on }: RecordedAct, kind: Interruption['kind']): Interruption {
  const text = (field: string) => (typeof data[field] === 'string' ? { [field]: data[field] } : {})
  return {
    seq,
    kind,
    ground: String(data['ground']),
    scope: data['scope'] === 'part' ? 'part' : 'whole',
    on,
    ...text('obligation'),
    ...text('ofAsset'),
    ...text('debtor'),
    ...text('until'),
  }
}
