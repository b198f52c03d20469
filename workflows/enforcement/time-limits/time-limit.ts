import type { Limit, OpeningAt, RecordedAct, TimeLimitRule } from '../../../src/engine/vocabulary.ts'
import { vietnamDayOf } from '../../calendar/vietnam-time.ts'
import type { ActName } from '../acts.ts'
import { paperToUndo, undoesDecision } from '../facts/intake.ts'
import type { Facts } from '../facts.ts'
import type { EnforcementVariant } from '../variant.ts'

/** A clock over an enforcement case; its acts are checked against the list. */
export type EnforcementLimit = Omit<TimeLimitRule<Facts>, 'variants' | 'opens' | 'meets' | 'ends'> & {
  variants: readonly EnforcementVariant[]
  opens: readonly (
    | (Extract<TimeLimitRule<Facts>['opens'][number], { act: string }> & { act: ActName })
    | { after: string; refs?: readonly string[] }
  )[]
  meets: readonly (TimeLimitRule<Facts>['meets'][number] & { act: ActName })[]
  ends?: readonly (TimeLimitRule<Facts>['meets'][number] & { act: ActName })[]
}

export type Turn = { act: RecordedAct; before: Facts; after: Facts }

/** The clock starts on the day of the act. */
export function onItsDay({ act }: Turn): OpeningAt[] {
  return [{ from: act.on }]
}

/** The clock starts on the day of the act, for the act's asset. */
export function forItsAsset({ act }: Turn): OpeningAt[] {
  return act.asset === undefined ? [] : [{ from: act.on, asset: act.asset }]
}

/** The clock of the act's asset, with the length for its kind (real estate, movable). */
export function forItsKindOfAsset({ act, after }: Turn): OpeningAt[] {
  const asset = act.asset === undefined ? undefined : after.assets[act.asset]
  return asset === undefined ? [] : [{ from: act.on, asset: asset.ref, lengthKind: asset.kind }]
}

/** A day named in the act's data, else the act's own day. */
export function dayIn(act: RecordedAct, field: string): string {
  const value = act.data[field]
  return typeof value === 'string' ? value.slice(0, 10) : act.on
}

const endsMatter = ({ act }: { act: RecordedAct }) => act.data['afterwards'] === 'end'

/** Acts after which nothing runs any more. */
export const atTheEnd = [
  { act: 'COMPLETE' },
  { act: 'END_OTHERWISE' },
  { act: 'REFUSE_REQUEST' },
  { act: 'RETURN_REQUEST' },
  { act: 'TERMINATE', matches: isWhole },
  { act: 'WITHDRAW_DECISION', matches: endsMatter },
  { act: 'ANNUL_DECISION', matches: endsMatter },
] as const
type Undoing = { act: RecordedAct; limit: Limit; before: Facts }
const takesDecisionAway = ({ act, before }: Undoing) => undoesDecision(before, act)
const takesItsPaperAway = ({ act, limit, before }: Undoing) => limit.document === paperToUndo(before, act)

/** Clocks that rest on the enforcement decision end when it is withdrawn or annulled; a new one starts its own. */
export const whenDecisionGoes = [
  { act: 'WITHDRAW_DECISION', matches: takesDecisionAway },
  { act: 'ANNUL_DECISION', matches: takesDecisionAway },
] as const

/** Clocks of one paper end when that paper is withdrawn or annulled. */
export const whenItsPaperGoes = [
  { act: 'WITHDRAW_DECISION', matches: takesItsPaperAway },
  { act: 'ANNUL_DECISION', matches: takesItsPaperAway },
] as const

/** Clocks of an asset stop when it is released, and at the end. */
export const atRelease = [
  { act: 'RELEASE_SEIZURE' },
  { act: 'COMPLETE', matches: () => true },
  { act: 'TERMINATE', matches: isWhole },
  { act: 'RETURN_REQUEST', matches: () => true },
] as const

/** Another session takes the place of the one made public before. */
export const anotherSession = {
  act: 'PUBLISH_AUCTION',
  matches: ({ act, limit }: { act: RecordedAct; limit: Limit }) =>
    limit.asset === act.asset && limit.openedBy !== act.seq,
} as const

/** The day in Vietnam (UTC+7, no summer time) of a moment named in the act's data. */
export function vietnamDay(act: RecordedAct, field: string): string {
  const value = act.data[field]
  if (typeof value !== 'string') return act.on
  return vietnamDayOf(value)
}

/** Whether a decision is about the whole matter, not a part of it. */
export function isWhole({ act }: { act: RecordedAct }): boolean {
  return act.data['scope'] === 'whole'
}
