import type { Facts } from '../../../workflows/enforcement/facts.ts'
import type { Given } from '../../support/pure-case.ts'
import { contracted2024, judged2024, seized2024 } from '../../support/seized-2024.ts'
import type { LawExample } from '../example.ts'

const a1 = { asset: 'a1' }
const a2 = { asset: 'a2' }

const coOwned = {
  ...judged2024,
  parties: [
    { ref: 'c1', role: 'creditor' },
    { ref: 'd1', role: 'debtor' },
    { ref: 'r1', role: 'related' },
  ],
} as const satisfies { judged: string; parties: Facts['parties'] }
const twoCreditors = {
  ...judged2024,
  parties: [
    { ref: 'c1', role: 'creditor' },
    { ref: 'c2', role: 'creditor' },
    { ref: 'd1', role: 'debtor' },
  ],
} as const
const forTheState = {
  ...judged2024,
  obligations: [
    { ref: 'o1', type: 'fine', amount: 900_000_000, from: 'd1' },
    { ref: 'o2', type: 'courtFee', amount: 50_000_000, from: 'd1' },
  ],
} as const

const contracted = contracted2024(2_000_000_000)
const failed = (on: string, noticeReceivedOn: string): Given => [
  'HOLD_AUCTION',
  on,
  { result: 'failed', noticeReceivedOn },
  a1,
]
const cut = (on: string, price: number, more: object = { agreedByParties: true }): Given => [
  'CUT_PRICE',
  on,
  { price, ...more },
  a1,
]
/** The first auction failed on Tue 16/7/2024, the notice came on Wed 17/7. */
const failedOnce: Given[] = [...contracted, failed('2024-07-17', '2024-07-17')]
const failedTwice: Given[] = [
  ...failedOnce,
  cut('2024-07-24', 1_800_000_000),
  failed('2024-08-26', '2024-08-26'),
]
const failedThrice: Given[] = [
  ...failedTwice,
  cut('2024-08-30', 1_620_000_000),
  failed('2024-10-15', '2024-10-15'),
]
const takes = (on: string): Given => ['CREDITOR_TAKES', on, { ground: 'afterFailure', creditor: 'c1' }, a1]
const debtorTold: Given[] = [
  ...failedThrice,
  takes('2024-10-18'),
  ['NOTIFY_TAKING', '2024-10-21', { to: 'd1' }, a1],
]

/** The house of a co-owner, who was told on Tue 28/5/2024. */
const holderTold = (kind?: string): Given[] => [
  ...contracted2024(2_000_000_000, kind),
  ['RECORD_PREEMPTION_HOLDER', '2024-06-07', { holder: 'r1' }, a1],
  ['NOTIFY_PREEMPTION', '2024-06-07', { holder: 'r1', validOn: '2024-05-28' }, a1],
]

const preemption: readonly LawExample[] = [
  {
    says: 'old law: a co-owner told on Tue 28/5/2024 may buy the house to Wed 28/8; it is sold by Fri 6/9, over National Day',
    matter: coOwned,
    given: holderTold(),
    running: { on: '2024-06-10', due: { K13: '2024-08-28' } },
    refused: [
      { act: ['HOLD_AUCTION', '2024-08-28', { result: 'failed' }, a1], refs: ['K13'] },
      { act: ['EXERCISE_PREEMPTION', '2024-08-29', { holder: 'r1' }, a1], refs: ['K13'] },
      { act: ['EXERCISE_PREEMPTION', '2024-08-28', { holder: 'r1', others: 2 }, a1], refs: ['K13'] },
    ],
    allowed: [
      ['EXERCISE_PREEMPTION', '2024-08-28', { holder: 'r1' }, a1],
      ['EXERCISE_PREEMPTION', '2024-08-28', { holder: 'r1', others: 2, chosenBy: 'agreementOfHolders' }, a1],
      ['HOLD_AUCTION', '2024-08-29', { result: 'failed' }, a1],
    ],
    found: { on: '2024-09-09', findings: [{ ref: 'K15', due: '2024-09-06', daysLate: 1 }] },
  },
  {
    says: 'old law: a movable he may buy to Fri 28/6/2024; it is sold by Fri 5/7',
    matter: coOwned,
    given: holderTold('movable'),
    running: { on: '2024-06-10', due: { K13: '2024-06-28' } },
    found: { on: '2024-07-08', findings: [{ ref: 'K15', due: '2024-07-05', daysLate: 1 }] },
  },
  {
    says: 'old law: he pays the whole price set; until his term ends the purchase stands',
    matter: coOwned,
    given: [...holderTold(), ['EXERCISE_PREEMPTION', '2024-06-20', { holder: 'r1' }, a1]],
    refused: [{ act: ['BUYER_PAYS', '2024-06-21', { amount: 1_999_999_999 }, a1], refs: ['K13'] }],
    allowed: [['BUYER_PAYS', '2024-06-21', { amount: 2_000_000_000 }, a1]],
  },
  {
    says: 'old law: in a later round he is told again and has fifteen days, from Mon 16/9 to Tue 1/10/2024',
    matter: coOwned,
    given: [
      ...holderTold(),
      failed('2024-09-04', '2024-09-04'),
      cut('2024-09-10', 1_800_000_000),
      ['NOTIFY_PREEMPTION', '2024-09-16', { holder: 'r1' }, a1],
    ],
    running: { on: '2024-09-17', due: { K14: '2024-10-01' } },
    refused: [{ act: ['EXERCISE_PREEMPTION', '2024-10-02', { holder: 'r1' }, a1], refs: ['K14'] }],
    allowed: [['EXERCISE_PREEMPTION', '2024-10-01', { holder: 'r1' }, a1]],
  },
]

const cuts: readonly LawExample[] = [
  {
    says: 'old law: told of the failure on Wed 17/7/2024, the officer asks the parties to agree on a cut by Wed 24/7',
    matter: judged2024,
    given: failedOnce,
    running: { on: '2024-07-18', due: { B09: '2024-07-24' } },
    notRunning: { on: '2024-07-18', refs: ['B16', 'B17'] },
    refused: [
      { act: cut('2024-07-23', 1_800_000_000, {}), refs: ['B10'] },
      { act: cut('2024-07-23', 1_799_999_999), refs: ['B11'] },
    ],
    allowed: [cut('2024-07-23', 1_800_000_000)],
    found: { on: '2024-07-25', findings: [{ ref: 'B09', due: '2024-07-24', daysLate: 1 }] },
  },
  {
    says: 'old law: asked on Mon 22/7/2024 they have ten days, to Thu 1/8; then the officer cuts',
    matter: judged2024,
    given: [...failedOnce, ['ASK_FOR_CUT_AGREEMENT', '2024-07-22', {}, a1]],
    running: { on: '2024-07-23', due: { B10: '2024-08-01' } },
    refused: [{ act: cut('2024-08-01', 1_800_000_000, {}), refs: ['B10'] }],
    allowed: [cut('2024-08-02', 1_800_000_000, {})],
  },
  {
    says: 'old law: so again after the second failure of Mon 26/8/2024: asked by Wed 4/9',
    matter: judged2024,
    given: failedTwice,
    running: { on: '2024-08-27', due: { B17: '2024-09-04' } },
    refused: [
      { act: cut('2024-08-28', 1_620_000_000, {}), refs: ['B17'] },
      { act: takes('2024-08-28'), refs: ['B12'] },
    ],
    found: { on: '2024-09-05', findings: [{ ref: 'B17', due: '2024-09-04', daysLate: 1 }] },
  },
  {
    says: 'old law: asked on Thu 29/8/2024 they have to Mon 9/9 (ten days end on Sun 8/9)',
    matter: judged2024,
    given: [...failedTwice, ['ASK_FOR_CUT_AGREEMENT', '2024-08-29', {}, a1]],
    running: { on: '2024-08-30', due: { B17: '2024-09-09' } },
    refused: [{ act: cut('2024-09-09', 1_620_000_000, {}), refs: ['B17'] }],
    allowed: [cut('2024-09-10', 1_620_000_000, {})],
  },
  {
    says: 'old law: asked on Mon 26/8/2024 they have to Thu 5/9',
    matter: judged2024,
    given: [...failedTwice, ['ASK_FOR_CUT_AGREEMENT', '2024-08-26', {}, a1]],
    running: { on: '2024-08-30', due: { B17: '2024-09-05' } },
  },
  {
    says: 'old law: for sums due to the State the officer cuts within ten days, by Mon 29/7/2024, without asking',
    matter: forTheState,
    given: failedOnce,
    running: { on: '2024-07-18', due: { B16: '2024-07-29' } },
    notRunning: { on: '2024-07-18', refs: ['B09'] },
    allowed: [cut('2024-07-29', 1_800_000_000, {})],
  },
  {
    says: 'old law: told on Mon 15/7/2024, by Thu 25/7',
    matter: forTheState,
    given: [...contracted, failed('2024-07-15', '2024-07-15')],
    running: { on: '2024-07-18', due: { B16: '2024-07-25' } },
  },
  {
    says: 'old law: after the second cut the creditor may take the asset; it is cut again once he declines',
    matter: judged2024,
    given: failedThrice,
    refused: [{ act: cut('2024-10-18', 1_458_000_000, {}), refs: ['B14'] }],
    allowed: [takes('2024-10-18'), cut('2024-10-18', 1_458_000_000, { creditorDeclines: true })],
  },
  {
    says: 'old law: cut again, his right has ended',
    matter: judged2024,
    given: [...failedThrice, cut('2024-10-18', 1_458_000_000, { creditorDeclines: true })],
    refused: [
      { act: takes('2024-10-21'), refs: [] },
      {
        act: ['RETURN_TO_DEBTOR', '2024-10-21', { costs: 1_457_999_999, creditorDeclines: true }, a1],
        refs: ['B15'],
      },
    ],
    allowed: [['RETURN_TO_DEBTOR', '2024-10-21', { costs: 1_458_000_000, creditorDeclines: true }, a1]],
  },
  {
    says: 'old law: the notice of Tue 15/10/2024 gives to Fri 25/10 to tell the debtor that the creditor takes it',
    matter: judged2024,
    given: [...failedThrice, takes('2024-10-18')],
    running: { on: '2024-10-19', due: { B12: '2024-10-25' } },
    refused: [{ act: ['CREDITOR_PAYS', '2024-10-21', { amount: 0 }, a1], refs: ['B13'] }],
  },
  {
    says: 'old law: told on Mon 21/10/2024 the debtor has thirty days, to Wed 20/11',
    matter: judged2024,
    given: debtorTold,
    running: { on: '2024-10-22', due: { B13: '2024-11-20' } },
    refused: [
      { act: ['CREDITOR_PAYS', '2024-11-20', { amount: 0 }, a1], refs: ['B13'] },
      { act: ['DEBTOR_REDEEMS', '2024-11-20', { costs: 9_000_000 }, a1], refs: ['B08'] },
    ],
    allowed: [['CREDITOR_PAYS', '2024-11-21', { amount: 0 }, a1]],
  },
  {
    says: 'old law: with everything paid the debtor gets it back on Wed 20/11/2024, not a day later',
    matter: judged2024,
    given: [...debtorTold, ['COLLECT', '2024-11-20', { obligation: 'o1', amount: 1_850_000_000 }]],
    allowed: [['DEBTOR_REDEEMS', '2024-11-20', { costs: 9_000_000 }, a1]],
    refused: [{ act: ['DEBTOR_REDEEMS', '2024-11-21', { costs: 9_000_000 }, a1], refs: ['B13'] }],
  },
]

const session2024 = {
  publishedOn: '2024-06-27',
  postedOn: '2024-06-27',
  dossiersUntil: '2024-07-13T17:00:00+07:00',
  depositFrom: '2024-07-11T07:00:00+07:00',
  depositUntil: '2024-07-15T17:00:00+07:00',
  sessionAt: '2024-07-16T08:30:00+07:00',
  startPrice: 2_000_000_000,
  deposit: 100_000_000,
}
const appraised = (price: number, kind = 'movable'): Given[] => contracted2024(price, kind).slice(0, -1)
const own = (ground: string, more: object = {}): Given => [
  'ANNOUNCE_OWN_AUCTION',
  '2024-06-04',
  { ground, ...more },
  a1,
]
const pricedByOfficer = (ground: string, price: number): Given[] => [
  ...seized2024({ kind: 'movable', nature: ground }),
  ['DETERMINE_PRICE', '2024-05-08', { ground, price, marketPrice: price }, a1],
]

const sales: readonly LawExample[] = [
  {
    says: 'old law: before a session on Tue 16/7/2024 the debtor redeems to Mon 15/7, with everything paid',
    matter: judged2024,
    given: [
      ...contracted,
      ['PUBLISH_AUCTION', '2024-06-27', session2024, a1],
      ['COLLECT', '2024-07-12', { obligation: 'o1', amount: 1_850_000_000 }],
    ],
    running: { on: '2024-07-12', due: { B08: '2024-07-15' } },
    allowed: [['DEBTOR_REDEEMS', '2024-07-15', { costs: 9_000_000 }, a1]],
    refused: [{ act: ['DEBTOR_REDEEMS', '2024-07-16', { costs: 9_000_000 }, a1], refs: ['B08'] }],
  },
  {
    says: 'old law: valued on Fri 24/5/2024 the parties agree on the house by Fri 31/5; then the officer chooses',
    matter: judged2024,
    given: appraised(2_000_000_000, 'realEstate'),
    running: { on: '2024-05-29', due: { B01: '2024-05-31' } },
    refused: [
      { act: ['SELECT_AUCTION_HOUSE', '2024-05-31', {}, a1], refs: ['B01'] },
      { act: own('smallMovable'), refs: ['B05'] },
    ],
    allowed: [
      ['SELECT_AUCTION_HOUSE', '2024-05-31', { agreedByParties: true }, a1],
      ['SELECT_AUCTION_HOUSE', '2024-06-01', {}, a1],
    ],
  },
  {
    says: 'old law: refused by the houses on Mon 3/6/2024 the officer auctions the house himself by Thu 18/7',
    matter: judged2024,
    given: [...appraised(2_000_000_000, 'realEstate'), own('houseRefuses', { refusedOn: '2024-06-03' })],
    running: { on: '2024-06-05', due: { B06: '2024-07-18' } },
  },
  {
    says: 'old law: a movable of ten million đồng the officer auctions himself, within thirty days of Fri 24/5/2024: by Mon 24/6',
    matter: judged2024,
    given: [...appraised(10_000_000), own('smallMovable')],
    running: { on: '2024-06-05', due: { B06: '2024-06-24' } },
  },
  {
    says: 'old law: refused on Tue 4/6/2024 a movable is auctioned by Thu 4/7',
    matter: judged2024,
    given: [...appraised(20_000_000), own('houseRefuses', { refusedOn: '2024-06-04' })],
    running: { on: '2024-06-05', due: { B06: '2024-07-04' } },
  },
  {
    says: 'old law: one đồng more goes to a house',
    matter: judged2024,
    given: appraised(10_000_001),
    refused: [{ act: own('smallMovable'), refs: ['B05'] }],
    allowed: [own('noHouse')],
  },
  {
    says: 'old law: under two million đồng nothing is auctioned',
    matter: judged2024,
    given: appraised(1_999_999),
    refused: [{ act: own('smallMovable'), refs: ['B06'] }],
    allowed: [['SELL_DIRECTLY', '2024-06-04', { price: 1_999_999 }, a1]],
  },
  {
    says: 'old law: from two million đồng on it is auctioned',
    matter: judged2024,
    given: appraised(2_000_000),
    refused: [{ act: ['SELL_DIRECTLY', '2024-06-04', { price: 2_000_000 }, a1], refs: ['B07'] }],
    allowed: [own('smallMovable')],
  },
  {
    says: 'old law: fish seized on Mon 6/5/2024 is sold by Mon 13/5, whatever it is worth',
    matter: judged2024,
    given: pricedByOfficer('perishable', 9_000_000),
    running: { on: '2024-05-09', due: { B07: '2024-05-13' } },
    allowed: [['SELL_DIRECTLY', '2024-05-13', { price: 9_000_000 }, a1]],
  },
  {
    says: 'old law: taken by agreement of Wed 8/5/2024 the asset is handed over by Wed 15/5, with the consent of the others',
    matter: twoCreditors,
    given: [
      ...seized2024(),
      [
        'CREDITOR_TAKES',
        '2024-05-09',
        {
          ground: 'agreement',
          creditor: 'c1',
          value: 900_000_000,
          agreedOn: '2024-05-08',
          othersConsent: true,
        },
        a1,
      ],
    ],
    running: { on: '2024-05-10', due: { B22: '2024-05-15' } },
  },
  {
    says: 'old law: without that consent, or by somebody who is no creditor, it is not taken',
    matter: twoCreditors,
    given: seized2024(),
    refused: [
      {
        act: ['CREDITOR_TAKES', '2024-05-09', { ground: 'agreement', creditor: 'c1', value: 9 }, a1],
        refs: ['B22'],
      },
      {
        act: [
          'CREDITOR_TAKES',
          '2024-05-09',
          { ground: 'agreement', creditor: 'd1', value: 9, othersConsent: true },
          a1,
        ],
        refs: ['B22'],
      },
    ],
  },
]

/** Two houses of one debtor in 2025; the first is sold on Tue 8/7/2025. */
const old2025 = { judged: '2025-02-10', amount: 1_000_000_000 } as const
const contracted2025: Given[] = [
  ['RECEIVE_REQUEST', '2025-03-03', {}, { as: 'registrar' }],
  ['ISSUE_ENFORCEMENT_DECISION', '2025-03-05', {}, { as: 'head' }],
  ['ASSIGN_OFFICER', '2025-03-05', {}, { as: 'head' }],
  ['OPEN_FILE', '2025-03-06'],
  ['SERVE_NOTICE', '2025-03-07', { recipient: 'd1', validOn: '2025-03-07' }],
  ['SERVE_NOTICE', '2025-03-07', { recipient: 'c1', validOn: '2025-03-07' }],
  ['VERIFY_CONDITIONS', '2025-03-24', { result: 'hasMeans' }],
  ['DECIDE_COERCION', '2025-03-26', { measure: 'seizure' }],
  ...[a1, a2].flatMap((asset): Given[] => [
    ['SEIZE', '2025-04-10', { kind: 'realEstate' }, asset],
    ['SIGN_APPRAISAL_CONTRACT', '2025-04-14', {}, asset],
    ['RECORD_APPRAISAL', '2025-05-12', { price: 900_000_000 }, asset],
    ['NOTIFY_APPRAISAL', '2025-05-13', {}, asset],
    ['SIGN_AUCTION_CONTRACT', '2025-05-26', {}, asset],
  ]),
]
const sold2025 = (price: number): Given[] => [
  ...contracted2025,
  ['HOLD_AUCTION', '2025-07-08', { result: 'succeeded', price }, a1],
]

const after2025: readonly LawExample[] = [
  {
    says: 'old law of 2025: once the first house brings what is owed and the costs, the second is not auctioned',
    matter: old2025,
    given: sold2025(1_010_000_000),
    refused: [
      {
        act: ['STOP_AUCTION', '2025-07-08', { ground: 'proceedsSuffice', costs: 10_000_001 }, a2],
        refs: ['B18'],
      },
    ],
    allowed: [['STOP_AUCTION', '2025-07-08', { ground: 'proceedsSuffice', costs: 10_000_000 }, a2]],
  },
  {
    says: 'old law of 2025: the buyer pays by Thu 7/8/2025; from the day after the sale is cancelled, the deposit goes to the State',
    matter: old2025,
    given: sold2025(1_000_000_000),
    running: { on: '2025-07-09', due: { B19: '2025-08-07' } },
    refused: [
      { act: ['BUYER_PAYS', '2025-08-07', { amount: 999_999_999 }, a1], refs: ['B19'] },
      {
        act: ['CANCEL_SALE', '2025-08-07', { reason: 'x', ground: 'notPaid', depositTo: 'budget' }, a1],
        refs: ['B19'],
      },
      {
        act: ['CANCEL_SALE', '2025-08-08', { reason: 'x', ground: 'notPaid', depositTo: 'office' }, a1],
        refs: ['B19'],
      },
      { act: ['RECORD_AUCTION_LAWSUIT', '2025-07-14', { by: 'otherPerson' }, a1], refs: ['B20'] },
    ],
    allowed: [
      ['BUYER_PAYS', '2025-08-07', { amount: 1_000_000_000 }, a1],
      ['CANCEL_SALE', '2025-08-08', { reason: 'x', ground: 'notPaid', depositTo: 'budget' }, a1],
      ['RECORD_AUCTION_LAWSUIT', '2025-07-14', { by: 'winner' }, a1],
    ],
  },
  {
    says: 'old law: asked on Thu 10/7/2025 to cancel by agreement, the officer brings the parties together by Mon 21/7',
    matter: old2025,
    given: [...sold2025(1_000_000_000), ['ASK_TO_CANCEL_SALE', '2025-07-10', { by: 'winner' }, a1]],
    running: { on: '2025-07-11', due: { B21: '2025-07-21' } },
    allowed: [['MEET_ON_CANCELLATION', '2025-07-21', { agreed: true }, a1]],
  },
  {
    says: 'old law: asked on Tue 8/7/2025, by Fri 18/7',
    matter: old2025,
    given: [...sold2025(1_000_000_000), ['ASK_TO_CANCEL_SALE', '2025-07-08', { by: 'debtorHimself' }, a1]],
    running: { on: '2025-07-09', due: { B21: '2025-07-18' } },
  },
]

export const auctionOldExamples: readonly LawExample[] = [...preemption, ...cuts, ...sales, ...after2025]
