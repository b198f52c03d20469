import type { Extension, Opening, Pause, RecordedAct, TimeLimitRule } from '../../../src/engine/vocabulary.ts'
import { adoptedClocks, adoptedKind } from '../facts/adoption.ts'
import { holdsMoney, interruptionsOf, isInterrupted, pausingActs } from '../facts/interruption.ts'
import type { Facts } from '../facts.ts'

const whileInterrupted: Pause<Facts> = {
  acts: pausingActs,
  standsStill: ({ facts, limit }) => isInterrupted(facts, limit),
}

/** Money is not paid out while the judgment is reviewed or the debtor's insolvency is dealt with; else its clock runs on. */
const whileMoneyIsHeld: Pause<Facts> = {
  acts: pausingActs,
  standsStill: ({ facts, limit }) => interruptionsOf(facts.interruptions, limit).some(holdsMoney),
}

/**
 * When a clock stands still: that of a step that may not be done while a matter, or the part it belongs to, is
 * interrupted, and that of paying out while the money is held. All others run on: notices, papers to the procuracy,
 * publication, periodic verification, answers of people outside.
 */
const pauses: Readonly<Record<string, Pause<Facts>>> = {
  voluntaryPeriod: whileInterrupted,
  firstVerification: whileInterrupted,
  reverification: whileInterrupted,
  verificationOnCoercionRequest: whileInterrupted,
  appraisalContract: whileInterrupted,
  reappraisal: whileInterrupted,
  priceReview: whileInterrupted,
  goldSale: whileInterrupted,
  draftPlan: whileInterrupted,
  securitiesSale: whileInterrupted,
  auctionContract: whileInterrupted,
  ownChoiceOfAuctionHouse: whileInterrupted,
  selectionResult: whileInterrupted,
  auction: whileInterrupted,
  priceCut: whileInterrupted,
  ownAuction: whileInterrupted,
  directSale: whileInterrupted,
  partiesChoice: whileInterrupted,
  preemption: whileInterrupted,
  saleAfterPreemption: whileInterrupted,
  supplementaryDecision: whileInterrupted,
  payOut: whileMoneyIsHeld,
}

/**
 * What every clock of the tables has in common: it may have been running when its matter was taken over
 * (ADOPT_MATTER names its row and its first day), and where its text lets it be extended, EXTEND_TERM carries it on.
 */
export function withAdoptionAndExtension(
  rules: Readonly<Record<string, TimeLimitRule<Facts>>>,
): Readonly<Record<string, TimeLimitRule<Facts>>> {
  return Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => [
      id,
      {
        ...rule,
        ...(pauses[id] === undefined ? {} : { pauses: pauses[id] }),
        opens: [...rule.opens, whenAdopted(id, rule)],
        ...(rule.variants.some((variant) => variant.extension !== undefined)
          ? { extensions: [...(rule.extensions ?? []), byAct] }
          : {}),
      },
    ]),
  )
}

function whenAdopted(id: string, rule: TimeLimitRule<Facts>): Opening<Facts> {
  const refs = new Set(
    rule.variants.flatMap((variant) => [
      variant.ref,
      ...Object.values(variant.lengths ?? {}).flatMap((one) => (one.ref === undefined ? [] : [one.ref])),
    ]),
  )
  return {
    act: 'ADOPT_MATTER',
    starts: ({ act }) =>
      adoptedClocks(act)
        .filter((clock) => refs.has(clock.ref))
        .filter((clock) => clock.rule === undefined || clock.rule === id)
        .map((clock) => {
          const { from, asset, recipient, about } = clock
          const kind = adoptedKind(act, clock)
          return {
            from,
            alone: true as const,
            ...(asset === undefined ? {} : { asset }),
            ...(recipient === undefined ? {} : { recipient }),
            ...(about === undefined ? {} : { document: about }),
            ...(kind === undefined ? {} : { lengthKind: kind }),
          }
        }),
  }
}

const byAct: Extension<Facts> = {
  act: 'EXTEND_TERM',
  matches: ({ act, limit }) =>
    act.data['limit'] === limit.ref &&
    (act.data['asset'] === undefined || act.data['asset'] === limit.asset) &&
    (act.data['recipient'] === undefined || act.data['recipient'] === limit.recipient),
  until: (act: RecordedAct) => String(act.data['until']),
}
