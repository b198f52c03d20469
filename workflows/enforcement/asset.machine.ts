import { setup } from 'xstate'
import type { Given, MoveEvent } from '../../src/engine/given.ts'
import { forceConditions, processingConditions } from './moves/coercion.ts'
import { given, record } from './moves/move.ts'
import { disputesOfAsset, saleConditions, seizureConditions, whileSeized } from './moves/seizure.ts'

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
  guard: given({ requires: ['reappraisalWindowIsOver', 'certificateIsValid', ...saleConditions] }),
}

const auction = [
  {
    target: 'sold',
    guard: given({
      data: { field: 'result', equals: 'succeeded' },
      requires: ['salePriceReachesStart', 'singleBidderMayWin', 'noLawsuitRuns'],
    }),
  },
  { target: 'auctionFailed', guard: given({ data: { field: 'result', equals: 'failed' } }) },
]
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
const select = { SELECT_AUCTION_HOUSE: record }
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
        ...release,
      },
    },
    priceAgreed: {
      on: {
        ...select,
        SIGN_AUCTION_CONTRACT: { target: 'auctionContracted', guard: given({ requires: saleConditions }) },
        ...release,
      },
    },
    appraisalContracted: { on: { RECORD_APPRAISAL: { target: 'appraised' }, ...release } },
    appraised: {
      on: {
        NOTIFY_APPRAISAL: { target: 'appraisalNotified' },
        ORDER_REAPPRAISAL: order,
        SETTLE_REAPPRAISAL_COST: settle,
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
        REFER_TO_PUBLIC_CENTRE: {
          target: 'auctionContracted',
          guard: given({ requires: ['ownChoiceIsOver', 'certificateIsValid', ...saleConditions] }),
        },
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
        ...release,
      },
    },
    auctionFailed: {
      on: {
        ...select,
        ...papers,
        CUT_PRICE: { target: 'priceCut', guard: given({ requires: ['cutStaysWithinLimit'] }) },
        ...release,
      },
    },
    priceCut: {
      on: {
        SIGN_AUCTION_CONTRACT: intoAuction,
        ...select,
        ...publish,
        ...papers,
        HOLD_AUCTION: auction,
        ...release,
      },
    },
    sold: {
      on: {
        ...whileSeized,
        ...papers,
        BUYER_PAYS: { target: 'paid', guard: given({ requires: ['buyerPaysInFull'] }) },
        CANCEL_SALE: { target: 'saleCancelled' },
      },
    },
    saleCancelled: {
      on: { ...publish, ...papers, SIGN_AUCTION_CONTRACT: intoAuction, HOLD_AUCTION: auction, ...release },
    },
    paid: {
      on: {
        ...papers,
        DECIDE_HANDOVER: { target: 'handoverDecided' },
        HAND_OVER: handOver,
        ...interest,
        CANCEL_SALE: { target: 'saleCancelled' },
      },
    },
    handoverDecided: {
      on: { ...papers, HAND_OVER: handOver, ...interest, CANCEL_SALE: { target: 'saleCancelled' } },
    },
    handedOver: {
      on: { ...papers, REGISTER_TITLE: { target: 'registered' }, ASK_FOR_NEW_TITLE: record, ...interest },
    },
    registered: { type: 'final' },
    released: { type: 'final' },
  },
})
