import { setup } from 'xstate'
import type { Given, MoveEvent } from '../../src/engine/given.ts'
import { forceConditions, processingConditions } from './moves/coercion.ts'
import { given, record } from './moves/move.ts'
import {
  disputesOfAsset,
  leavingConditions,
  saleConditions,
  seizureConditions,
  whileSeized,
} from './moves/seizure.ts'

const seize = { target: 'seized', guard: given({ requires: seizureConditions }) }
const seizeMore = {
  target: 'seized',
  guard: given({ requires: ['foundAtASeizure', ...seizureConditions] }),
}
const determinePrice = {
  target: 'appraised',
  guard: given({
    requires: [
      'valueIsSmall',
      'goodsArePerishable',
      'councilHasDecided',
      'financeAgencyWasAsked',
      'judgedStateIsClear',
      'noLawsuitRuns',
    ],
  }),
}
const order = { target: 'seized', guard: given({ requires: ['reappraisalGroundExists'] }) }
/** Once an auction is contracted only a serious violation brings the valuation back. */
const orderForViolation = {
  target: 'seized',
  guard: given({
    data: { field: 'ground', equals: 'seriousViolation' },
    requires: ['reappraisalGroundExists'],
  }),
}
const settle = { ...record, guard: given({ requires: ['reappraisalCostBalances'] }) }

const release = {
  TERMINATE: { target: 'released' },
  RELEASE_SEIZURE: { target: 'released', guard: given({ requires: ['releaseHasGround'] }) },
  ...whileSeized,
}
const intoAuction = {
  target: 'auctionContracted',
  guard: given({
    requires: ['reappraisalWindowIsOver', 'certificateIsValid', ...saleConditions, 'preemptionIsOver'],
  }),
}

const toTheCentre = {
  target: 'auctionContracted',
  guard: given({
    requires: ['ownChoiceIsOver', 'certificateIsValid', ...saleConditions, 'preemptionIsOver'],
  }),
}

const auction = [
  {
    target: 'sold',
    guard: given({
      data: { field: 'result', equals: 'succeeded' },
      requires: [
        'salePriceReachesStart',
        'singleBidderMayWin',
        'noLawsuitRuns',
        'preemptionIsOverBeforeSale',
      ],
    }),
  },
  {
    target: 'auctionFailed',
    guard: given({
      data: { field: 'result', equals: 'failed' },
      requires: ['preemptionIsOverBeforeSale'],
    }),
  },
]
/** Co-owners and others with a right of pre-emption, from the price on. */
const preemption = {
  RECORD_PREEMPTION_HOLDER: record,
  NOTIFY_PREEMPTION: record,
  EXERCISE_PREEMPTION: {
    target: 'preempted',
    guard: given({
      requires: ['preemptionIsInTime', 'laterPreemptionIsInTime', 'oneHolderIsChosen', ...leavingConditions],
    }),
  },
}
const takeByAgreement = {
  target: 'takenByAgreement',
  guard: given({
    data: { field: 'ground', equals: 'agreement' },
    requires: ['takerIsCreditor', 'otherCreditorsConsent', ...leavingConditions],
  }),
}
const takeAfterFailure = {
  target: 'taken',
  guard: given({
    data: { field: 'ground', equals: 'afterFailure' },
    requires: ['takingIsOpen', 'takerIsCreditor', 'otherCreditorsConsent', ...leavingConditions],
  }),
}
const cut = {
  target: 'priceCut',
  guard: given({
    requires: [
      'cutStaysWithinLimit',
      'cutAgreementWasSought',
      'secondCutAgreementWasSought',
      'creditorDeclinedFirst',
    ],
  }),
}
const redeem = {
  DEBTOR_REDEEMS: {
    target: 'redeemed',
    guard: given({ requires: ['everythingIsPaidForRedemption', 'redemptionIsInTime'] }),
  },
}
const giveBack = {
  RETURN_TO_DEBTOR: { target: 'returnedToDebtor', guard: given({ requires: ['priceIsDownToCosts'] }) },
}
const directly = {
  NOTIFY_DIRECT_SALE: { ...record, guard: given({ requires: ['maySellDirectly'] }) },
  SELL_DIRECTLY: {
    target: 'paid',
    guard: given({
      requires: [
        'maySellDirectly',
        'directSaleIsAnnounced',
        'directSaleIsAtItsPrice',
        'preemptionIsOverBeforeSale',
        ...saleConditions,
      ],
    }),
  },
}
const ownAuction = {
  ANNOUNCE_OWN_AUCTION: {
    target: 'auctionContracted',
    guard: given({ requires: ['houseIsMandatory', 'isWorthAnAuction'] }),
  },
}
const stop = {
  STOP_AUCTION: [
    {
      target: 'auctionStopped',
      guard: given({
        data: { field: 'ground', equals: 'proceedsSuffice' },
        requires: ['winnerIsNotAnnouncedYet', 'proceedsSuffice'],
      }),
    },
    {
      target: 'auctionStopped',
      guard: given({ requires: ['winnerIsNotAnnouncedYet', 'stopGroundExists'] }),
    },
  ],
}
const halt = {
  PAUSE_AUCTION: {
    target: 'auctionPaused',
    guard: given({ requires: ['winnerIsNotAnnounced', 'pauseGroundExists'] }),
  },
  ...stop,
}
/** Once there is a winner neither passes any more; who asks is told why. */
const tooLateToHalt = {
  PAUSE_AUCTION: { ...record, guard: given({ requires: ['winnerIsNotAnnounced'] }) },
  STOP_AUCTION: { ...record, guard: given({ requires: ['winnerIsNotAnnouncedYet'] }) },
}
const lawsuit = {
  RECORD_AUCTION_LAWSUIT: { ...record, guard: given({ requires: ['maySueOverAuction'] }) },
}
const cancelByAgreement = { ASK_TO_CANCEL_SALE: record, MEET_ON_CANCELLATION: record }
/** An asset of a matter taken over stands at once where it stood. */
const adopt = (
  [
    'seized',
    'appraisalContracted',
    'appraisalNotified',
    'auctionContracted',
    'auctionFailed',
    'sold',
    'paid',
  ] as const
).map((state) => ({ target: state, guard: given({ data: { field: 'state', equals: state } }) }))
const publish = {
  PUBLISH_AUCTION: {
    ...record,
    guard: given({ requires: ['startPriceIsTheValuation', 'shortenedIsAllowed'] }),
  },
}
const select = {
  SELECT_AUCTION_HOUSE: { ...record, guard: given({ requires: ['partiesChooseTheHouse'] }) },
}
const papers = { RECORD_AUCTION_PAPERS: record }
const handOver = {
  target: 'handedOver',
  guard: given({
    requires: [
      'handoverIsDecided',
      'forcedHandoverIsDecided',
      'forcedHandoverNotAtRestTime',
      ...forceConditions,
    ],
  }),
}
const interest = {
  RECORD_DEPOSIT_INTEREST: { ...record, guard: given({ requires: ['interestGoesWhereDue'] }) },
}

/** An asset that waits for an auction, or for whatever takes its place. */
const forSale = {
  ...select,
  ...publish,
  ...papers,
  ...preemption,
  ...redeem,
  ...giveBack,
  ...ownAuction,
  SIGN_AUCTION_CONTRACT: intoAuction,
  CREDITOR_TAKES: takeByAgreement,
  HOLD_AUCTION: auction,
  ...release,
}

/** One asset (tài sản kê biên): seized, appraised, rounds of auction, sold, paid, handed over. */
export const assetMachine = setup({
  types: { context: {} as Record<string, never>, events: {} as MoveEvent },
  // The engine gives this guard its meaning (src/engine/moves.ts); by itself a chart lets nothing through.
  guards: { given: (_event, _params: Given) => false },
  actions: { record: () => {} },
}).createMachine({
  id: 'asset',
  initial: 'identified',
  context: {},
  on: disputesOfAsset,
  states: {
    identified: {
      on: {
        ADOPT_MATTER: adopt,
        NOTIFY_SEIZURE: {
          target: 'noticed',
          guard: given({ requires: [...processingConditions, 'plannedHourIsAllowed'] }),
        },
        SEIZE: seize,
        SEIZE_MORE: seizeMore,
        RECORD_JUDGED_SEIZURE: { target: 'seized' },
      },
    },
    noticed: {
      on: {
        NOTIFY_SEIZURE: {
          ...record,
          guard: given({ requires: [...processingConditions, 'plannedHourIsAllowed'] }),
        },
        SEIZE: seize,
        SEIZE_MORE: seizeMore,
        RELEASE_SEIZURE: { target: 'released', guard: given({ requires: ['releaseHasGround'] }) },
        TERMINATE: { target: 'released' },
      },
    },
    seized: {
      on: {
        RECORD_AGREED_PRICE: {
          target: 'priceAgreed',
          guard: given({ requires: ['judgedStateIsClear', 'noLawsuitRuns'] }),
        },
        SIGN_APPRAISAL_CONTRACT: {
          target: 'appraisalContracted',
          guard: given({ requires: ['firmMayAppraise', 'judgedStateIsClear', 'noLawsuitRuns'] }),
        },
        ESTABLISH_PRICE_COUNCIL: { ...record, guard: given({ requires: ['councilIsComplete'] }) },
        DETERMINE_PRICE: determinePrice,
        SELL_AT_MARKET: {
          target: 'paid',
          guard: given({ requires: ['mayBeSoldAtMarket', 'securitiesAreTransferred', ...saleConditions] }),
        },
        RECORD_PREEMPTION_HOLDER: record,
        CREDITOR_TAKES: takeByAgreement,
        ...release,
      },
    },
    priceAgreed: {
      on: {
        ...select,
        SIGN_AUCTION_CONTRACT: {
          target: 'auctionContracted',
          guard: given({ requires: [...saleConditions, 'preemptionIsOver'] }),
        },
        ...preemption,
        ...directly,
        ...ownAuction,
        ...redeem,
        CREDITOR_TAKES: takeByAgreement,
        ...release,
      },
    },
    appraisalContracted: {
      on: {
        RECORD_APPRAISAL: { target: 'appraised' },
        RECORD_PREEMPTION_HOLDER: record,
        ...release,
      },
    },
    appraised: {
      on: {
        NOTIFY_APPRAISAL: { target: 'appraisalNotified' },
        ORDER_REAPPRAISAL: order,
        SETTLE_REAPPRAISAL_COST: settle,
        ...preemption,
        ...directly,
        ...redeem,
        CREDITOR_TAKES: takeByAgreement,
        ...release,
      },
    },
    appraisalNotified: {
      on: {
        NOTIFY_APPRAISAL: record,
        ...select,
        REQUEST_REAPPRAISAL: { target: 'seized', guard: given({ requires: ['reappraisalStillOpen'] }) },
        ORDER_REAPPRAISAL: order,
        SETTLE_REAPPRAISAL_COST: settle,
        SIGN_AUCTION_CONTRACT: intoAuction,
        REFER_TO_PUBLIC_CENTRE: toTheCentre,
        ...preemption,
        ...directly,
        ...ownAuction,
        ...redeem,
        CREDITOR_TAKES: takeByAgreement,
        ...release,
      },
    },
    auctionContracted: {
      on: {
        // Under Law 26/2008 the right runs on beside the contract, until the public notice (A04).
        REQUEST_REAPPRAISAL: { target: 'seized', guard: given({ requires: ['reappraisalStillOpen'] }) },
        ORDER_REAPPRAISAL: orderForViolation,
        SETTLE_REAPPRAISAL_COST: settle,
        ...publish,
        HOLD_AUCTION: auction,
        ...preemption,
        ...halt,
        ...redeem,
        CREDITOR_TAKES: takeByAgreement,
        ...release,
      },
    },
    auctionFailed: {
      on: {
        ...select,
        ...papers,
        ASK_FOR_CUT_AGREEMENT: record,
        CUT_PRICE: cut,
        CREDITOR_TAKES: [takeAfterFailure, takeByAgreement],
        RECORD_PREEMPTION_HOLDER: record,
        NOTIFY_PREEMPTION: record,
        ...redeem,
        ...giveBack,
        ...release,
      },
    },
    // With the next cut the right to take the asset after a failed auction has ended (L Đ.83(3)).
    priceCut: { on: { ...forSale, ...halt } },
    auctionPaused: {
      on: {
        RESUME_AUCTION: {
          target: 'auctionContracted',
          guard: given({ requires: ['pauseGroundIsGone'] }),
        },
        ...stop,
        ...redeem,
        CREDITOR_TAKES: takeByAgreement,
        ...release,
      },
    },
    auctionStopped: { on: forSale },
    /** A taking or a pre-emption fell away. */
    readyForAuction: { on: { ...forSale, REFER_TO_PUBLIC_CENTRE: toTheCentre } },
    preempted: {
      on: {
        ...whileSeized,
        ...papers,
        BUYER_PAYS: { target: 'paid', guard: given({ requires: ['holderPaysThePrice'] }) },
        CANCEL_SALE: { target: 'readyForAuction', guard: given({ requires: ['holdersTermIsOver'] }) },
        ...stop,
      },
    },
    taken: {
      on: {
        ...papers,
        NOTIFY_TAKING: { ...record, guard: given({ requires: ['debtorMayNotRedeemAnyMore'] }) },
        DEBTOR_REDEEMS: {
          target: 'redeemed',
          guard: given({ requires: ['everythingIsPaidForRedemption', 'redemptionFromTakerIsInTime'] }),
        },
        CREDITOR_PAYS: {
          target: 'paid',
          guard: given({ requires: ['debtorMayNotRedeemAnyMore', 'takerPaysWhatIsDue'] }),
        },
        CANCEL_TAKING: { target: 'auctionFailed', guard: given({ requires: ['takerFailedToPay'] }) },
        ...release,
      },
    },
    takenByAgreement: {
      on: {
        ...papers,
        CREDITOR_PAYS: { target: 'paid', guard: given({ requires: ['takerPaysWhatIsDue'] }) },
        CANCEL_TAKING: [
          { target: 'seized', guard: given({ data: { field: 'next', equals: 'valuation' } }) },
          { target: 'readyForAuction' },
        ],
        ...release,
      },
    },
    redeemed: { on: { ...papers, ...release } },
    returnedToDebtor: { on: { ...papers, ...release } },
    sold: {
      on: {
        ...whileSeized,
        ...papers,
        BUYER_PAYS: { target: 'paid', guard: given({ requires: ['buyerPaysInFull'] }) },
        CANCEL_SALE: {
          target: 'saleCancelled',
          guard: given({ requires: ['buyersTermIsOver', 'depositGoesWhereDue'] }),
        },
        ...tooLateToHalt,
        ...lawsuit,
        ...cancelByAgreement,
      },
    },
    // "Processed again" (AUC-17, B20): open point, whether under the contract with the house there is or a new one. Both may be.
    saleCancelled: {
      on: {
        ...forSale,
        ...lawsuit,
        RECORD_DEPOSIT_INTEREST: {
          ...record,
          guard: given({ requires: ['interestOfACancelledSale'] }),
        },
      },
    },
    paid: {
      on: {
        ...papers,
        DECIDE_HANDOVER: { target: 'handoverDecided' },
        HAND_OVER: handOver,
        ...interest,
        ...lawsuit,
        ...cancelByAgreement,
        CANCEL_SALE: { target: 'saleCancelled' },
      },
    },
    handoverDecided: {
      on: {
        ...papers,
        HAND_OVER: handOver,
        ...interest,
        ...lawsuit,
        ...cancelByAgreement,
        CANCEL_SALE: { target: 'saleCancelled' },
      },
    },
    handedOver: {
      on: {
        ...papers,
        ...lawsuit,
        REGISTER_TITLE: { target: 'registered' },
        ASK_FOR_NEW_TITLE: record,
        ...interest,
      },
    },
    registered: { type: 'final' },
    released: { type: 'final' },
  },
})
