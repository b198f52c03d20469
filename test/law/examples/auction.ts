import type { Facts } from '../../../workflows/enforcement/facts.ts'
import { contracted2026, type Given, officer, seized2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'
import { auctionOldExamples } from './auction-2008.ts'
import { auctionMoveExamples } from './auction-moves.ts'

const a1 = { asset: 'a1' }

const coOwned = {
  parties: [
    { ref: 'c1', role: 'creditor' },
    { ref: 'd1', role: 'debtor' },
    { ref: 'r1', role: 'related' },
  ],
} as const satisfies { parties: Facts['parties'] }
const twoCreditors = {
  parties: [
    { ref: 'c1', role: 'creditor' },
    { ref: 'c2', role: 'creditor' },
    { ref: 'd1', role: 'debtor' },
  ],
  obligations: [
    { ref: 'o1', type: 'payMoney', amount: 600_000_000, from: 'd1', to: 'c1' },
    { ref: 'o2', type: 'payMoney', amount: 400_000_000, from: 'd1', to: 'c2' },
  ],
} as const

/** The same acts on a movable. */
function asMovable(acts: readonly Given[]): Given[] {
  return acts.map(([act, on, data = {}, more = {}]) => [
    act,
    on,
    'kind' in data ? { ...data, kind: 'movable' } : data,
    more,
  ])
}

const session = (sessionAt: string, startPrice: number) => ({
  publishedOn: '2026-10-27',
  postedOn: '2026-10-27',
  dossiersUntil: '2026-11-10T17:00:00+07:00',
  depositFrom: '2026-10-29T08:00:00+07:00',
  depositUntil: '2026-11-10T17:00:00+07:00',
  sessionAt,
  startPrice,
  deposit: startPrice / 10,
})

/** Two rounds failed and cut; the third fails on Wed 2/12/2026 at 1,620,000,000 đồng. */
const failedOnce: Given[] = [...contracted2026, ['HOLD_AUCTION', '2026-11-02', { result: 'failed' }, a1]]
const cutOnce: Given[] = [...failedOnce, ['CUT_PRICE', '2026-11-05', { price: 1_800_000_000 }, a1]]
const failedTwice: Given[] = [...cutOnce, ['HOLD_AUCTION', '2026-11-17', { result: 'failed' }, a1]]
const cutTwice: Given[] = [...failedTwice, ['CUT_PRICE', '2026-11-19', { price: 1_620_000_000 }, a1]]
const failedThrice: Given[] = [...cutTwice, ['HOLD_AUCTION', '2026-12-02', { result: 'failed' }, a1]]
const takenBy = (creditor: string, on: string, more: object = {}): Given => [
  'CREDITOR_TAKES',
  on,
  { ground: 'afterFailure', creditor, ...more },
  a1,
]
const taken: Given[] = [...failedThrice, takenBy('c1', '2026-12-03')]
/** The debtor told on Mon 7/12/2026. */
const debtorTold: Given[] = [...taken, ['NOTIFY_TAKING', '2026-12-07', { to: 'd1' }, a1]]

/** A co-owned house appraised on Fri 25/9/2026, its co-owner known since the seizure. */
const coOwnedHouse: Given[] = [
  ...seized2026,
  ['RECORD_PREEMPTION_HOLDER', '2026-08-25', { holder: 'r1' }, a1],
  ['SIGN_APPRAISAL_CONTRACT', '2026-09-03', {}, a1],
  ['RECORD_APPRAISAL', '2026-09-25', { price: 2_000_000_000, validUntil: '2027-03-25' }, a1],
]
const holderTold: Given[] = [
  ...coOwnedHouse,
  ['NOTIFY_PREEMPTION', '2026-09-29', { holder: 'r1' }, a1],
  ['NOTIFY_APPRAISAL', '2026-09-29', {}, a1],
]
const bought: Given[] = [...holderTold, ['EXERCISE_PREEMPTION', '2026-10-12', { holder: 'r1' }, a1]]

const preemption: readonly LawExample[] = [
  {
    says: 'a co-owned house appraised on Fri 25/9/2026: its co-owner is told by Fri 2/10',
    matter: coOwned,
    given: coOwnedHouse,
    running: { on: '2026-09-26', due: { 'AUC-1': '2026-10-02' } },
    refused: [{ act: ['EXERCISE_PREEMPTION', '2026-09-28', { holder: 'r1' }, a1], refs: ['AUC-2'] }],
    found: { on: '2026-10-05', findings: [{ ref: 'AUC-1', due: '2026-10-02', daysLate: 1 }] },
  },
  {
    says: 'a co-owner who becomes known after the appraisal is told within five working days of that',
    matter: coOwned,
    given: [...contracted2026.slice(0, -2), ['RECORD_PREEMPTION_HOLDER', '2026-09-28', { holder: 'r1' }, a1]],
    running: { on: '2026-09-29', due: { 'AUC-1': '2026-10-05' } },
  },
  {
    says: 'told on Tue 29/9/2026 he may buy to Wed 14/10; the contract waits, and is due on Wed 28/10 after his days to pay',
    matter: coOwned,
    given: holderTold,
    running: { on: '2026-10-14', due: { 'AUC-2': '2026-10-14' } },
    refused: [
      { act: ['SIGN_AUCTION_CONTRACT', '2026-10-14', {}, a1], refs: ['AUC-2'] },
      { act: ['EXERCISE_PREEMPTION', '2026-10-15', { holder: 'r1' }, a1], refs: ['AUC-2'] },
      { act: ['EXERCISE_PREEMPTION', '2026-10-14', { holder: 'r1', others: 1 }, a1], refs: ['AUC-2'] },
    ],
    allowed: [
      ['EXERCISE_PREEMPTION', '2026-10-14', { holder: 'r1' }, a1],
      ['EXERCISE_PREEMPTION', '2026-10-14', { holder: 'r1', others: 1, chosenBy: 'lots' }, a1],
      ['SIGN_AUCTION_CONTRACT', '2026-10-15', {}, a1],
    ],
    notFound: { on: '2026-10-28', refs: ['AUC-4', 'AUC-1'] },
    found: { on: '2026-10-29', findings: [{ ref: 'AUC-4', due: '2026-10-28', daysLate: 1 }] },
  },
  {
    says: 'of a movable he may buy within five working days, to Tue 6/10/2026',
    matter: coOwned,
    given: asMovable(holderTold),
    running: { on: '2026-10-01', due: { 'AUC-2': '2026-10-06' } },
    refused: [{ act: ['EXERCISE_PREEMPTION', '2026-10-07', { holder: 'r1' }, a1], refs: ['AUC-2'] }],
    allowed: [['EXERCISE_PREEMPTION', '2026-10-06', { holder: 'r1' }, a1]],
  },
  {
    says: 'the buying co-owner pays the whole price by Wed 21/10/2026; only then his purchase falls away',
    matter: coOwned,
    given: bought,
    running: { on: '2026-10-16', due: { 'AUC-2': '2026-10-21' } },
    refused: [
      { act: ['BUYER_PAYS', '2026-10-20', { amount: 1_999_999_999 }, a1], refs: ['AUC-2'] },
      { act: ['CANCEL_SALE', '2026-10-21', { reason: 'không nộp tiền' }, a1], refs: ['AUC-2'] },
    ],
    allowed: [
      ['BUYER_PAYS', '2026-10-21', { amount: 2_000_000_000 }, a1],
      ['CANCEL_SALE', '2026-10-22', { reason: 'không nộp tiền' }, a1],
    ],
    papers: ['preemptionNotice', 'preemptionMinutes'],
  },
  {
    says: 'paid on Mon 19/10/2026 the house is handed over within sixty days, by Fri 18/12; the price on deposit by Thu 29/10',
    matter: coOwned,
    given: [...bought, ['BUYER_PAYS', '2026-10-19', { amount: 2_000_000_000 }, a1]],
    running: { on: '2026-10-20', due: { 'DEL-4': '2026-12-18', 'DEL-5': '2026-10-29' } },
  },
  {
    says: 'handed over to him on Mon 26/10/2026: the registration file by Thu 5/11',
    matter: coOwned,
    given: [
      ...bought,
      ['BUYER_PAYS', '2026-10-19', { amount: 2_000_000_000 }, a1],
      ['DECIDE_HANDOVER', '2026-10-20', {}, a1],
      ['HAND_OVER', '2026-10-26', {}, a1],
    ],
    running: { on: '2026-10-27', due: { 'DEL-9': '2026-11-05' } },
  },
  {
    says: 'in a later round he may buy three working days before the session of Fri 11/12/2026, to Tue 8/12, at the cut price',
    matter: coOwned,
    given: [
      ...cutOnce,
      ['RECORD_PREEMPTION_HOLDER', '2026-11-06', { holder: 'r1' }, a1],
      ['PUBLISH_AUCTION', '2026-11-09', session('2026-12-11T08:30:00+07:00', 1_800_000_000), a1],
    ],
    running: { on: '2026-11-10', due: { 'AUC-3': '2026-12-08' } },
    refused: [
      { act: ['EXERCISE_PREEMPTION', '2026-12-09', { holder: 'r1' }, a1], refs: ['AUC-3'] },
      { act: ['EXERCISE_PREEMPTION', '2026-12-08', { holder: 'c1' }, a1], refs: ['AUC-3'] },
    ],
    allowed: [['EXERCISE_PREEMPTION', '2026-12-08', { holder: 'r1' }, a1]],
  },
  {
    says: 'a matter taken over with an auction contract: its co-owner is told before the session is held',
    matter: coOwned,
    given: [...contracted2026, ['RECORD_PREEMPTION_HOLDER', '2026-10-13', { holder: 'r1' }, a1]],
    refused: [{ act: ['HOLD_AUCTION', '2026-11-02', { result: 'failed' }, a1], refs: ['AUC-2'] }],
  },
]

/** A matter taken over in the old law's days, its asset cut so many times and failed again. */
const adoptedFailed = (cuts: number): Given[] => [
  [
    'ADOPT_MATTER',
    '2026-07-20',
    {
      stage: 'auction',
      decisionNumber: '12/QĐ-CTHADS',
      decidedOn: '2026-03-02',
      officer,
      verified: 'hasMeans',
      verifiedOn: '2026-04-10',
      coercionDecidedOn: '2026-05-04',
      assets: [
        {
          ref: 'a1',
          kind: 'realEstate',
          state: 'auctionFailed',
          seizedOn: '2026-05-12',
          startPrice: 900_000_000,
          rounds: cuts + 1,
          cuts,
        },
      ],
      source: 'Sổ thụ lý, hồ sơ giấy',
    },
    { as: 'registrar' },
  ],
]

const takings: readonly LawExample[] = [
  {
    says: 'of a matter taken over after two cuts the creditor may take the asset; after one he may not',
    matter: { judged: '2026-01-05' },
    given: adoptedFailed(2),
    allowed: [takenBy('c1', '2026-07-21')],
  },
  {
    says: 'of a matter taken over after one cut he may not yet',
    matter: { judged: '2026-01-05' },
    given: adoptedFailed(1),
    refused: [{ act: takenBy('c1', '2026-07-21'), refs: ['AUC-10'] }],
  },
  {
    says: 'after one cut the creditor may not take the asset yet',
    given: failedTwice,
    refused: [{ act: takenBy('c1', '2026-11-18'), refs: ['AUC-10'] }],
    allowed: [['CUT_PRICE', '2026-11-18', { price: 1_620_000_000 }, a1]],
  },
  {
    says: 'after the second cut he may, and must be told of it before the third; somebody else may not',
    given: failedThrice,
    refused: [
      { act: ['CUT_PRICE', '2026-12-03', { price: 1_458_000_000 }, a1], refs: ['AUC-10'] },
      { act: takenBy('d1', '2026-12-03'), refs: ['AUC-19'] },
    ],
    allowed: [takenBy('c1', '2026-12-03')],
  },
  {
    says: 'told and silent: cut a third time; with the cut his right has ended',
    given: [
      ...failedThrice,
      ['SERVE_NOTICE', '2026-12-03', { recipient: 'c1', validOn: '2026-12-03' }],
      ['CUT_PRICE', '2026-12-08', { price: 1_458_000_000 }, a1],
    ],
    refused: [{ act: takenBy('c1', '2026-12-09'), refs: ['AUC-10'] }],
  },
  {
    says: 'asked on Thu 3/12/2026, the debtor is told by Tue 8/12',
    given: taken,
    running: { on: '2026-12-04', due: { 'AUC-11': '2026-12-08' } },
    notRunning: { on: '2026-12-04', refs: ['AUC-9'] },
    refused: [
      { act: ['NOTIFY_TAKING', '2026-12-07', { to: 'c1' }, a1], refs: ['AUC-11'] },
      { act: ['CREDITOR_PAYS', '2026-12-07', { amount: 0 }, a1], refs: ['AUC-11'] },
    ],
    allowed: [['NOTIFY_TAKING', '2026-12-07', { to: 'd1' }, a1]],
    found: { on: '2026-12-09', findings: [{ ref: 'AUC-11', due: '2026-12-08', daysLate: 1 }] },
    papers: ['takingMinutes'],
  },
  {
    says: 'told on Mon 7/12/2026, the debtor may get the asset back to Mon 14/12; then the creditor is told',
    given: debtorTold,
    running: { on: '2026-12-08', due: { 'AUC-11': '2026-12-14' } },
    refused: [
      { act: ['NOTIFY_TAKING', '2026-12-14', { to: 'c1' }, a1], refs: ['AUC-11'] },
      { act: ['DEBTOR_REDEEMS', '2026-12-14', { costs: 20_000_000 }, a1], refs: ['AUC-13'] },
    ],
    allowed: [['NOTIFY_TAKING', '2026-12-15', { to: 'c1' }, a1]],
  },
  {
    says: 'with everything paid on Mon 14/12/2026 the debtor gets it back that day, not a day later',
    given: [...debtorTold, ['COLLECT', '2026-12-14', { obligation: 'o1', amount: 1_850_000_000 }]],
    allowed: [['DEBTOR_REDEEMS', '2026-12-14', { costs: 20_000_000 }, a1]],
    refused: [{ act: ['DEBTOR_REDEEMS', '2026-12-15', { costs: 20_000_000 }, a1], refs: ['AUC-11'] }],
  },
  {
    says: 'the creditor, told on Tue 15/12/2026, pays by Tue 22/12 what the costs come to; unpaid, the taking falls away',
    given: [...debtorTold, ['NOTIFY_TAKING', '2026-12-15', { to: 'c1' }, a1]],
    running: { on: '2026-12-16', due: { 'AUC-11': '2026-12-22' } },
    refused: [
      {
        act: ['CREDITOR_PAYS', '2026-12-22', { amount: 49_999_999, costs: 50_000_000 }, a1],
        refs: ['AUC-19'],
      },
      { act: ['CANCEL_TAKING', '2026-12-22', { ground: 'takerDidNotPay' }, a1], refs: ['AUC-11'] },
    ],
    allowed: [
      ['CREDITOR_PAYS', '2026-12-22', { amount: 50_000_000, costs: 50_000_000 }, a1],
      // A price cut down to the costs: he pays nothing.
      ['CREDITOR_PAYS', '2026-12-22', { amount: 0, costs: 1_620_000_000 }, a1],
      ['CANCEL_TAKING', '2026-12-23', { ground: 'takerDidNotPay' }, a1],
      ['CANCEL_TAKING', '2026-12-22', { ground: 'takerWithdraws' }, a1],
    ],
  },
  {
    says: 'paid on Tue 22/12/2026: handed over by Mon 22/2/2027, after sixty days that end on a Saturday',
    given: [
      ...debtorTold,
      ['NOTIFY_TAKING', '2026-12-15', { to: 'c1' }, a1],
      ['CREDITOR_PAYS', '2026-12-22', { amount: 50_000_000, costs: 50_000_000 }, a1],
    ],
    running: { on: '2026-12-23', due: { 'DEL-4': '2027-02-22' } },
    refused: [{ act: ['HAND_OVER', '2026-12-24', {}, a1], refs: ['DEL-1'] }],
  },
  {
    says: 'two creditors: the taker needs the consent of the other, and pays the others their part of 500 million',
    matter: twoCreditors,
    given: [
      ...seized2026,
      [
        'CREDITOR_TAKES',
        '2026-08-27',
        { ground: 'agreement', creditor: 'c1', value: 500_000_000, othersConsent: true },
        a1,
      ],
    ],
    running: { on: '2026-08-28', due: { 'DEL-2': '2026-09-08' } },
    refused: [
      {
        // Of 475 million left after costs and taxes three fifths are his: 285 million.
        act: [
          'CREDITOR_PAYS',
          '2026-08-28',
          { amount: 214_999_999, costs: 20_000_000, taxes: 5_000_000 },
          a1,
        ],
        refs: ['AUC-19'],
      },
      {
        act: [
          'CREDITOR_PAYS',
          '2026-08-28',
          { amount: 215_000_001, costs: 20_000_000, taxes: 5_000_000 },
          a1,
        ],
        refs: ['AUC-19'],
      },
    ],
    allowed: [
      ['CREDITOR_PAYS', '2026-08-28', { amount: 215_000_000, costs: 20_000_000, taxes: 5_000_000 }, a1],
      ['CREDITOR_PAYS', '2026-08-28', { amount: 200_000_000, costs: 20_000_000, share: 300_000_000 }, a1],
      ['CANCEL_TAKING', '2026-08-28', { ground: 'takerWithdraws', next: 'valuation' }, a1],
    ],
    found: { on: '2026-09-09', findings: [{ ref: 'DEL-2', due: '2026-09-08', daysLate: 1 }] },
  },
  {
    says: 'worth 1,200 million, more than everything owed: he pays the value less his own 600 million',
    matter: twoCreditors,
    given: [
      ...seized2026,
      [
        'CREDITOR_TAKES',
        '2026-08-27',
        { ground: 'agreement', creditor: 'c1', value: 1_200_000_000, othersConsent: true },
        a1,
      ],
    ],
    refused: [
      {
        act: ['CREDITOR_PAYS', '2026-08-28', { amount: 599_999_999, costs: 20_000_000 }, a1],
        refs: ['AUC-19'],
      },
    ],
    allowed: [['CREDITOR_PAYS', '2026-08-28', { amount: 600_000_000, costs: 20_000_000 }, a1]],
  },
  {
    says: 'without that consent he may not take it',
    matter: twoCreditors,
    given: seized2026,
    refused: [
      {
        act: ['CREDITOR_TAKES', '2026-08-27', { ground: 'agreement', creditor: 'c1', value: 1_000 }, a1],
        refs: ['AUC-19'],
      },
    ],
  },
  {
    says: 'down to the costs and declined, the asset goes back to the debtor; a đồng above, or not declined, it does not',
    given: cutOnce,
    refused: [
      {
        act: ['RETURN_TO_DEBTOR', '2026-11-06', { costs: 1_799_999_999, creditorDeclines: true }, a1],
        refs: ['AUC-12'],
      },
      {
        act: ['RETURN_TO_DEBTOR', '2026-11-06', { costs: 1_800_000_000, creditorDeclines: false }, a1],
        refs: ['AUC-12'],
      },
    ],
    allowed: [['RETURN_TO_DEBTOR', '2026-11-06', { costs: 1_800_000_000, creditorDeclines: true }, a1]],
  },
  {
    says: 'a price that has not been cut is never down to the costs',
    given: failedOnce,
    refused: [
      {
        act: ['RETURN_TO_DEBTOR', '2026-11-03', { costs: 2_000_000_000, creditorDeclines: true }, a1],
        refs: ['AUC-12'],
      },
    ],
  },
]

const published: Given[] = [
  ...contracted2026,
  ['PUBLISH_AUCTION', '2026-10-29', session('2026-11-16T08:30:00+07:00', 2_000_000_000), a1],
]
const soldOn2: Given[] = [
  ...contracted2026,
  ['HOLD_AUCTION', '2026-11-02', { result: 'succeeded', price: 2_100_000_000 }, a1],
]

const interrupted: readonly LawExample[] = [
  {
    says: 'before a session on Mon 16/11/2026 the debtor redeems to Fri 13/11, with everything paid',
    given: [...published, ['COLLECT', '2026-11-12', { obligation: 'o1', amount: 1_850_000_000 }]],
    running: { on: '2026-11-12', due: { 'AUC-13': '2026-11-13' } },
    allowed: [
      ['DEBTOR_REDEEMS', '2026-11-13', { costs: 15_000_000 }, a1],
      ['STOP_AUCTION', '2026-11-13', { ground: 'debtorPaid' }, a1],
    ],
    refused: [{ act: ['DEBTOR_REDEEMS', '2026-11-14', { costs: 15_000_000 }, a1], refs: ['AUC-13'] }],
  },
  {
    says: 'a session moved to Thu 19/11/2026 moves that day to Wed 18/11',
    given: [
      ...published,
      ['PUBLISH_AUCTION', '2026-11-02', session('2026-11-19T08:30:00+07:00', 2_000_000_000), a1],
    ],
    running: { on: '2026-11-12', due: { 'AUC-13': '2026-11-18' } },
    refused: [{ act: ['DEBTOR_REDEEMS', '2026-11-17', { costs: 15_000_000 }, a1], refs: ['AUC-13'] }],
    notFound: { on: '2026-11-17', refs: ['AUC-13'] },
  },
  {
    says: 'an auction is paused where the matter is postponed or an authority asks',
    given: contracted2026,
    refused: [
      { act: ['PAUSE_AUCTION', '2026-11-02', { ground: 'matterPostponed' }, a1], refs: ['AUC-14'] },
      { act: ['PAUSE_AUCTION', '2026-11-02', { ground: 'matterSuspended' }, a1], refs: ['AUC-14'] },
      { act: ['STOP_AUCTION', '2026-11-02', { ground: 'debtorPaid' }, a1], refs: ['AUC-15'] },
      { act: ['STOP_AUCTION', '2026-11-02', { ground: 'holderBuys' }, a1], refs: ['AUC-15'] },
      {
        act: ['STOP_AUCTION', '2026-11-02', { ground: 'cutToCosts', costs: 1_999_999_999 }, a1],
        refs: ['AUC-15'],
      },
      {
        act: [
          'STOP_AUCTION',
          '2026-11-02',
          { ground: 'pledgeEaten', costs: 100_000_000, secured: 1_899_999_999 },
          a1,
        ],
        refs: ['AUC-15'],
      },
      { act: ['STOP_AUCTION', '2026-11-02', { ground: 'proceedsSuffice' }, a1], refs: ['AUC-15'] },
    ],
    allowed: [
      ['PAUSE_AUCTION', '2026-11-02', { ground: 'protest' }, a1],
      ['STOP_AUCTION', '2026-11-02', { ground: 'matterTerminated' }, a1],
      ['STOP_AUCTION', '2026-11-02', { ground: 'cutToCosts', costs: 2_000_000_000 }, a1],
      [
        'STOP_AUCTION',
        '2026-11-02',
        { ground: 'pledgeEaten', costs: 100_000_000, secured: 1_900_000_000 },
        a1,
      ],
    ],
  },
  {
    says: 'once there is a winner it is neither paused nor stopped',
    given: soldOn2,
    refused: [
      { act: ['PAUSE_AUCTION', '2026-11-03', { ground: 'protest' }, a1], refs: ['AUC-14'] },
      { act: ['STOP_AUCTION', '2026-11-03', { ground: 'matterTerminated' }, a1], refs: ['AUC-15'] },
    ],
  },
  {
    says: 'paused at the request of the procuracy, its clock rests; the sale goes on when the ground is gone',
    given: [...contracted2026, ['PAUSE_AUCTION', '2026-11-02', { ground: 'protest' }, a1]],
    notRunning: { on: '2026-11-03', refs: ['AUC-6'] },
    allowed: [['RESUME_AUCTION', '2026-11-10', {}, a1]],
    papers: ['auctionPauseRequest'],
  },
  {
    says: 'while the matter itself is postponed the auction is not resumed',
    given: [
      ...contracted2026,
      ['RECORD_GROUND', '2026-11-02', { ground: 'agreedOrAsked' }, { as: 'registrar' }],
      ['POSTPONE', '2026-11-02', { scope: 'whole', ground: 'agreedOrAsked' }, { as: 'head' }],
      ['PAUSE_AUCTION', '2026-11-02', { ground: 'matterPostponed' }, a1],
    ],
    refused: [{ act: ['RESUME_AUCTION', '2026-11-10', {}, a1], refs: ['AUC-18'] }],
  },
  {
    says: 'stopped, the asset may still be contracted for another auction',
    given: [...contracted2026, ['STOP_AUCTION', '2026-11-02', { ground: 'auctionViolation' }, a1]],
    notRunning: { on: '2026-11-03', refs: ['AUC-6'] },
    allowed: [['SIGN_AUCTION_CONTRACT', '2026-11-05', {}, a1]],
    papers: ['auctionStopRequest'],
  },
  {
    says: 'unpaid by Wed 2/12/2026 the sale is cancelled from Thu 3/12 on; the deposit falls to the office',
    given: soldOn2,
    refused: [
      {
        act: ['CANCEL_SALE', '2026-12-02', { reason: 'x', ground: 'notPaid', depositTo: 'office' }, a1],
        refs: ['AUC-16'],
      },
      {
        act: ['CANCEL_SALE', '2026-12-03', { reason: 'x', ground: 'notPaid', depositTo: 'budget' }, a1],
        refs: ['AUC-16'],
      },
      {
        act: [
          'CANCEL_SALE',
          '2026-11-04',
          { reason: 'x', ground: 'refusedToBuy', depositTo: 'returned' },
          a1,
        ],
        refs: ['AUC-16'],
      },
    ],
    allowed: [
      ['CANCEL_SALE', '2026-12-03', { reason: 'x', ground: 'notPaid', depositTo: 'office' }, a1],
      ['CANCEL_SALE', '2026-11-04', { reason: 'x', ground: 'refusedToBuy', depositTo: 'budget' }, a1],
    ],
    running: { on: '2026-11-03', due: { 'AUC-16': '2026-12-02' } },
  },
  {
    says: 'the buyer and the officer may sue over the result, others may not',
    given: soldOn2,
    refused: [{ act: ['RECORD_AUCTION_LAWSUIT', '2026-11-09', { by: 'otherPerson' }, a1], refs: ['AUC-17'] }],
    allowed: [
      ['RECORD_AUCTION_LAWSUIT', '2026-11-09', { by: 'winner' }, a1],
      ['RECORD_AUCTION_LAWSUIT', '2026-11-09', { by: 'enforcer', acceptedOn: '2026-11-09' }, a1],
    ],
  },
  {
    says: 'after an annulled result the interest is the buyer’s and the asset is auctioned again',
    given: [
      ...soldOn2,
      ['BUYER_PAYS', '2026-11-20', { amount: 2_100_000_000 }, a1],
      ['CANCEL_SALE', '2027-01-11', { reason: 'bản án', ground: 'resultAnnulled' }, a1],
    ],
    refused: [
      {
        act: [
          'RECORD_DEPOSIT_INTEREST',
          '2027-01-12',
          { amount: 1_000, earnedUpTo: '2027-01-11', goesTo: 'enforcement' },
          a1,
        ],
        refs: ['AUC-17'],
      },
    ],
    allowed: [
      [
        'RECORD_DEPOSIT_INTEREST',
        '2027-01-12',
        { amount: 1_000, earnedUpTo: '2027-01-11', goesTo: 'buyer' },
        a1,
      ],
      ['SIGN_AUCTION_CONTRACT', '2027-01-12', {}, a1],
    ],
  },
  {
    says: 'the house is chosen by the auction law, not by the parties, and the officer auctions nothing himself',
    given: contracted2026.slice(0, -1),
    refused: [
      { act: ['SELECT_AUCTION_HOUSE', '2026-10-07', { agreedByParties: true }, a1], refs: ['AUC-4'] },
      { act: ['ANNOUNCE_OWN_AUCTION', '2026-10-07', { ground: 'noHouse' }, a1], refs: ['AUC-4'] },
    ],
    allowed: [['SELECT_AUCTION_HOUSE', '2026-10-07', {}, a1]],
  },
]

/** Things of small value, priced by the officer at 20,000,000 đồng on Thu 27/8/2026. */
const priced: Given[] = [
  ...asMovable(seized2026.slice(0, -1)),
  ['SEIZE', '2026-08-24', { kind: 'movable', nature: 'smallValue' }, a1],
  [
    'DETERMINE_PRICE',
    '2026-08-27',
    { ground: 'smallValue', price: 20_000_000, marketPrice: 20_000_000, regionalWage: 4_960_000 },
    a1,
  ],
]
const announced: Given[] = [
  ...priced,
  ['NOTIFY_DIRECT_SALE', '2026-09-04', { plannedAt: '2026-09-07T09:00:00+07:00' }, a1],
]

const direct: readonly LawExample[] = [
  {
    says: 'priced on Thu 27/8/2026, sold by Tue 8/9, over the days off of National Day, once it is announced',
    given: priced,
    running: { on: '2026-08-28', due: { 'AUC-7': '2026-09-08' } },
    refused: [{ act: ['SELL_DIRECTLY', '2026-09-03', { price: 20_000_000 }, a1], refs: ['AUC-7'] }],
    found: { on: '2026-09-09', findings: [{ ref: 'AUC-7', due: '2026-09-08', daysLate: 1 }] },
  },
  {
    says: 'announced on Fri 4/9/2026 for Mon 7/9, a working day before, it is sold then, at its price, by lots',
    given: announced,
    refused: [
      { act: ['SELL_DIRECTLY', '2026-09-06', { price: 20_000_000 }, a1], refs: ['AUC-7'] },
      { act: ['SELL_DIRECTLY', '2026-09-07', { price: 19_999_999 }, a1], refs: ['AUC-7'] },
      { act: ['SELL_DIRECTLY', '2026-09-07', { price: 20_000_000, buyers: 2 }, a1], refs: ['AUC-7'] },
    ],
    allowed: [
      ['SELL_DIRECTLY', '2026-09-07', { price: 20_000_000 }, a1],
      ['SELL_DIRECTLY', '2026-09-07', { price: 20_000_000, buyers: 2, lotsDrawn: true }, a1],
    ],
    notFound: { on: '2026-09-07', refs: ['AUC-7'] },
  },
  {
    says: 'announced on Mon 7/9/2026 for that Monday it came too late: Fri 4/9 was the last day',
    given: [...priced, ['NOTIFY_DIRECT_SALE', '2026-09-07', { plannedAt: '2026-09-07T15:00:00+07:00' }, a1]],
    found: { on: '2026-09-07', findings: [{ ref: 'AUC-7', due: '2026-09-04', daysLate: 1 }] },
  },
  {
    says: 'sold on Mon 7/9/2026 it is handed over by Thu 10/9',
    given: [...announced, ['SELL_DIRECTLY', '2026-09-07', { price: 20_000_000 }, a1]],
    running: { on: '2026-09-08', due: { 'DEL-3': '2026-09-10' } },
    notRunning: { on: '2026-09-08', refs: ['AUC-7', 'DEL-4'] },
    papers: ['directSaleNotice', 'directSaleMinutes'],
  },
  {
    says: 'a house that a firm appraised is not sold without an auction',
    given: contracted2026.slice(0, -1),
    refused: [
      { act: ['SELL_DIRECTLY', '2026-10-07', { price: 2_000_000_000 }, a1], refs: ['AUC-7'] },
      {
        act: ['NOTIFY_DIRECT_SALE', '2026-10-07', { plannedAt: '2026-10-09T09:00:00+07:00' }, a1],
        refs: ['AUC-7'],
      },
    ],
  },
]

export const auctionExamples: readonly LawExample[] = [
  ...preemption,
  ...takings,
  ...interrupted,
  ...direct,
  ...auctionOldExamples,
  ...auctionMoveExamples,
]
