import { setup } from 'xstate'
import type { Given, MoveEvent } from '../../src/engine/given.ts'

const given = (params: Given) => ({ type: 'given' as const, params })
const record = { actions: 'record' as const }

const seize = {
  target: 'seized',
  guard: given({ requires: ['coercionIsDecided', 'notAtRestTime', 'notAroundTet', 'landOpinionIsIn'] }),
}
const release = { RELEASE_SEIZURE: { target: 'released' } }
const intoAuction = {
  target: 'auctionContracted',
  guard: given({ requires: ['reappraisalWindowIsOver', 'certificateIsValid'] }),
}

const auction = [
  {
    target: 'sold',
    guard: given({
      data: { field: 'result', equals: 'succeeded' },
      requires: ['salePriceReachesStart'],
    }),
  },
  { target: 'auctionFailed', guard: given({ data: { field: 'result', equals: 'failed' } }) },
]
const handOver = { target: 'handedOver', guard: given({ requires: ['handoverIsDecided'] }) }

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
  states: {
    identified: {
      on: {
        NOTIFY_SEIZURE: {
          target: 'noticed',
          guard: given({ requires: ['coercionIsDecided', 'plannedHourIsAllowed'] }),
        },
        SEIZE: seize,
      },
    },
    noticed: {
      on: {
        NOTIFY_SEIZURE: {
          ...record,
          guard: given({ requires: ['coercionIsDecided', 'plannedHourIsAllowed'] }),
        },
        SEIZE: seize,
        RELEASE_SEIZURE: { target: 'released' },
      },
    },
    seized: {
      on: {
        RECORD_AGREED_PRICE: { target: 'priceAgreed' },
        SIGN_APPRAISAL_CONTRACT: { target: 'appraisalContracted' },
        ...release,
      },
    },
    priceAgreed: { on: { SIGN_AUCTION_CONTRACT: { target: 'auctionContracted' }, ...release } },
    appraisalContracted: { on: { RECORD_APPRAISAL: { target: 'appraised' }, ...release } },
    appraised: { on: { NOTIFY_APPRAISAL: { target: 'appraisalNotified' }, ...release } },
    appraisalNotified: {
      on: {
        REQUEST_REAPPRAISAL: { target: 'seized', guard: given({ requires: ['reappraisalStillOpen'] }) },
        SIGN_AUCTION_CONTRACT: intoAuction,
        REFER_TO_PUBLIC_CENTRE: {
          target: 'auctionContracted',
          guard: given({ requires: ['ownChoiceIsOver', 'certificateIsValid'] }),
        },
        ...release,
      },
    },
    auctionContracted: {
      on: {
        HOLD_AUCTION: auction,
        ...release,
      },
    },
    auctionFailed: {
      on: {
        CUT_PRICE: { target: 'priceCut', guard: given({ requires: ['cutStaysWithinLimit'] }) },
        ...release,
      },
    },
    priceCut: {
      on: {
        SIGN_AUCTION_CONTRACT: intoAuction,
        HOLD_AUCTION: auction,
        ...release,
      },
    },
    sold: {
      on: {
        BUYER_PAYS: { target: 'paid', guard: given({ requires: ['buyerPaysInFull'] }) },
        CANCEL_SALE: { target: 'saleCancelled' },
      },
    },
    saleCancelled: { on: { SIGN_AUCTION_CONTRACT: intoAuction, HOLD_AUCTION: auction, ...release } },
    paid: {
      on: {
        DECIDE_HANDOVER: { target: 'handoverDecided' },
        HAND_OVER: handOver,
        CANCEL_SALE: { target: 'saleCancelled' },
      },
    },
    handoverDecided: { on: { HAND_OVER: handOver, CANCEL_SALE: { target: 'saleCancelled' } } },
    handedOver: { on: { REGISTER_TITLE: { target: 'registered' } } },
    registered: { type: 'final' },
    released: { type: 'final' },
  },
})
