import { newLaw } from '../../workflows/enforcement/variant.ts'
import type { NextStep } from './next-step.ts'

interface Watched {
  /** Of the matter, of an asset at these places of its chart, or of either. */
  of: 'matter' | 'either' | readonly string[]
  /** Only where it has stood there since an older day: the law of 2008. */
  before?: string
  /** Only once a right of somebody outside has run out there. */
  lapsed?: true
  /** One of these acts comes next, or cures what stands in its way (`… for …`). */
  next: readonly string[]
  why: string
}

/**
 * Where nothing runs although a matter is open: the law states no term there, which only a threshold can watch (as
 * indicator K13 does for coercion), or the term is somebody else's and stands in no law.
 */
export const withoutAClock: Readonly<Record<string, Watched>> = {
  toAssign: {
    of: 'either',
    next: ['ASSIGN_OFFICER', 'CHANGE_OFFICER'],
    why: 'No day limit to assign an officer, or another where he must not act, was found (ASG-1: the circular was not at hand).',
  },
  toDecideAnew: {
    of: 'either',
    next: ['ISSUE_ENFORCEMENT_DECISION'],
    why: 'The decision was taken back; that it is made anew has no term of its own (DEC-10, DEC-11).',
  },
  toCoerce: {
    of: 'matter',
    next: ['DECIDE_COERCION', 'SEIZE', 'NOTIFY_SEIZURE'],
    why: 'Means are found, the voluntary period is over: no limit from verification to coercion (COE-2) nor to the seizure (KB-1); K13.',
  },
  toComplete: {
    of: 'matter',
    next: ['COMPLETE'],
    why: 'Nothing is owed any more: the matter is complete by operation of law (CLO-1), recorded when it is seen.',
  },
  toVerify: {
    of: 'matter',
    next: ['VERIFY_CONDITIONS', 'RETURN_REQUEST'],
    why: 'Brought back after a termination, or found without means on no ground of the law: verified anew, no term stated; given back where papers are kept from the officer (NOC-10).',
  },
  toSeize: {
    of: ['noticed'],
    next: ['SEIZE', 'SEIZE_MORE', 'SEND_REQUEST'],
    why: 'The notice names the planned day; the law has no limit for the seizure itself (KB-1); K13.',
  },
  toPrice: {
    of: ['seized'],
    next: ['DETERMINE_PRICE', 'SEND_REQUEST', 'RECORD_ANSWER'],
    why: 'A price the officer or a council sets has no days (VAL-3); what the seizing body must explain first has none either.',
  },
  waitsForTheFirm: {
    of: ['appraisalContracted'],
    next: ['RECORD_APPRAISAL'],
    why: 'When the certificate is due stands in the contract with the firm, in no law.',
  },
  toContract: {
    of: ['priceAgreed', 'readyForAuction', 'saleCancelled', 'auctionStopped', 'priceCut'],
    next: ['SIGN_AUCTION_CONTRACT', 'HOLD_AUCTION', 'NOTIFY_PREEMPTION'],
    why: 'The terms of AUC-4 and B02 begin with a valuation; for an agreed price (since 2026), the next round and a sale that fell away no days are stated.',
  },
  toAuction: {
    of: ['auctionContracted'],
    next: ['HOLD_AUCTION', 'ORDER_REAPPRAISAL'],
    why: 'Gone on after a pause: no days are stated for the session (D152 Đ.65(9)).',
  },
  toCut: {
    of: ['auctionFailed'],
    next: ['CUT_PRICE'],
    why: 'After the second cut the law of 2008 cuts again without a term (B14); a taking that fell away brings none back.',
  },
  waitsForTheTaker: {
    of: ['preempted', 'taken'],
    before: newLaw,
    next: ['BUYER_PAYS', 'CREDITOR_PAYS'],
    why: 'Law 26/2008 gives the taker no term to pay, and a co-owner pays within the term of his pre-emption (K13).',
  },
  toTellTheTaker: {
    of: ['preempted', 'taken'],
    lapsed: true,
    next: ['BUYER_PAYS', 'CREDITOR_PAYS'],
    why: 'The debtor did not pay: the creditor is told, without a term (D152 Đ.65(6)); a purchase that was not paid falls away, without one.',
  },
  toRelease: {
    of: ['redeemed', 'returnedToDebtor'],
    next: ['RELEASE_SEIZURE'],
    why: 'The debtor has it back; given back at its costs it stays bound until he performs (L Đ.83(3)).',
  },
}

/** Taken over: the clocks are those its adopter named, so an act must be open, whichever comes next there. */
const takenOver = 'takenOver'
/** Sold before 2025: neither the payment nor the cancellation can be judged, so nothing can be said of what comes next. */
const unknownLaw = { of: 'sold', before: '2025-01-01' }

/** The name under which a step without a clock is watched; undefined where none is. `since`: the day it came to stand there. */
export function watchedAs(
  step: NextStep,
  { since, isTakenOver }: { since: string; isTakenOver: boolean },
): string | undefined {
  const place = step.of === 'matter' ? 'matter' : (step.of.split(' ')[1] ?? '')
  if (place === unknownLaw.of && since < unknownLaw.before) return 'unknownLaw'
  if (isTakenOver && step.acts.length > 0) return takenOver
  const firsts = step.acts.map((act) =>
    act.startsWith('until ') ? act.split(' ').at(-1) : act.split(' ')[0],
  )
  return Object.entries(withoutAClock).find(
    ([, { of, next, before, lapsed }]) =>
      (of === 'either' || (of === 'matter' ? place === 'matter' : of.includes(place))) &&
      (before === undefined || since < before) &&
      (lapsed === undefined || step.lapsed) &&
      firsts.some((act) => next.includes(act ?? '')),
  )?.[0]
}
