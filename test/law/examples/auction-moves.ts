import { contracted2026, type Given, officer, seized2026 } from '../../support/pure-case.ts'
import { coerced2024, contracted2024, judged2024 } from '../../support/seized-2024.ts'
import type { LawExample } from '../example.ts'

const head = { as: 'head' } as const
const desk = { as: 'registrar' } as const
const a1 = { asset: 'a1' }
const a2 = { asset: 'a2' }
const coOwned = {
  parties: [
    { ref: 'c1', role: 'creditor' },
    { ref: 'd1', role: 'debtor' },
    { ref: 'r1', role: 'related' },
  ],
} as const

/** Beside the house a1, contracted for auction on Mon 12/10/2026, something smaller is seized on 24/8/2026. */
const beside = (nature: string): Given[] => [
  ...seized2026,
  ['SEIZE', '2026-08-24', { kind: 'movable', nature }, a2],
  ...contracted2026.slice(seized2026.length),
]
/** Things of small value, priced at 20,000,000 đồng on Thu 27/8/2026. */
const smallPrice = {
  ground: 'smallValue',
  price: 20_000_000,
  marketPrice: 20_000_000,
  regionalWage: 4_960_000,
}
const announced: Given[] = [
  ...seized2026,
  ['SEIZE', '2026-08-24', { kind: 'movable', nature: 'smallValue' }, a2],
  ['DETERMINE_PRICE', '2026-08-27', smallPrice, a2],
  ['NOTIFY_DIRECT_SALE', '2026-09-04', { plannedAt: '2026-09-07T09:00:00+07:00' }, a2],
]
/** The small things are sold and paid on Mon 7/9/2026: the matter stands at its hand-over. */
const soldDirectly: Given[] = [...announced, ['SELL_DIRECTLY', '2026-09-07', { price: 20_000_000 }, a2]]
const sale = (on: string, price: number): Given => ['HOLD_AUCTION', on, { result: 'succeeded', price }, a1]

/** Two assets at different stages: what moves the one leaves the matter where the other has brought it. */
const twoAssets: readonly LawExample[] = [
  {
    says: 'the house is at the auction; gold seized beside it is sold at the posted price, long after Thu 3/9/2026',
    given: beside('goldBars'),
    found: { on: '2026-10-13', findings: [{ ref: 'VAL-11', due: '2026-09-03' }] },
    allowed: [['SELL_AT_MARKET', '2026-10-13', { price: 150_000_000 }, a2]],
  },
  {
    says: 'the small things are sold directly while the house is at the auction',
    given: [...announced, ...contracted2026.slice(seized2026.length)],
    allowed: [['SELL_DIRECTLY', '2026-10-13', { price: 20_000_000 }, a2]],
    refused: [{ act: ['SELL_DIRECTLY', '2026-10-13', { price: 19_000_000 }, a2], refs: ['AUC-7'] }],
  },
  {
    says: 'the small things are paid: the house still goes to the public centre from Wed 21/10/2026, not on Tue 20/10',
    given: [...soldDirectly, ...contracted2026.slice(seized2026.length, -1)],
    refused: [{ act: ['REFER_TO_PUBLIC_CENTRE', '2026-10-20', {}, a1], refs: ['AUC-5'] }],
    allowed: [['REFER_TO_PUBLIC_CENTRE', '2026-10-21', {}, a1]],
  },
  {
    says: 'the small things are paid: the buyer of the house pays after them, in full, by Wed 2/12/2026',
    given: [...soldDirectly, ...contracted2026.slice(seized2026.length), sale('2026-11-02', 2_100_000_000)],
    running: { on: '2026-11-03', due: { 'AUC-16': '2026-12-02' } },
    refused: [{ act: ['BUYER_PAYS', '2026-12-02', { amount: 2_099_999_999 }, a1], refs: ['AUC-16'] }],
    allowed: [['BUYER_PAYS', '2026-12-02', { amount: 2_100_000_000 }, a1]],
  },
  {
    says: 'the small things are paid: the creditor who takes the house for more than is owed to him pays the difference',
    matter: { amount: 1_850_000_000 },
    given: [
      ...soldDirectly,
      [
        'CREDITOR_TAKES',
        '2026-09-08',
        { ground: 'agreement', creditor: 'c1', value: 2_000_000_000, agreedOn: '2026-09-08' },
        a1,
      ],
    ],
    running: { on: '2026-09-09', due: { 'DEL-2': '2026-09-15' } },
    refused: [{ act: ['CREDITOR_PAYS', '2026-09-10', { amount: 149_999_999 }, a1], refs: ['AUC-19'] }],
    allowed: [['CREDITOR_PAYS', '2026-09-10', { amount: 150_000_000 }, a1]],
  },
  {
    says: 'told on 18/8/2026 of the seizure of a car, the officer finds it when he seizes the house, and seizes it there',
    given: [
      ...seized2026.slice(0, -1),
      [
        'NOTIFY_SEIZURE',
        '2026-08-18',
        { kind: 'movable', plannedAt: '2026-08-25T08:00:00+07:00' },
        { asset: 'a2' },
      ],
      ['SEIZE', '2026-08-24', { kind: 'realEstate' }, a1],
    ],
    allowed: [['SEIZE_MORE', '2026-08-24', { kind: 'movable', foundWith: 'a1', attached: false }, a2]],
    refused: [
      {
        act: ['SEIZE_MORE', '2026-08-25', { kind: 'movable', foundWith: 'a1', attached: false }, a2],
        refs: ['KB-7'],
      },
    ],
  },
]

/** Once the proceeds suffice, nothing more is sold (L Đ.83(6), 84(2)). */
const enough = 1_900_000_000
const secondAt = (...more: Given[]): Given[] => [
  ...seized2026,
  ['SEIZE', '2026-08-24', { kind: 'movable' }, a2],
  ...contracted2026.slice(seized2026.length),
  ['SIGN_APPRAISAL_CONTRACT', '2026-09-03', {}, a2],
  ['RECORD_APPRAISAL', '2026-09-25', { price: 400_000_000, validUntil: '2027-03-25' }, a2],
  ...more,
]
const notified2: Given[] = [
  ['NOTIFY_APPRAISAL', '2026-09-29', { validOn: '2026-09-29' }, a2],
  ['SIGN_AUCTION_CONTRACT', '2026-10-12', {}, a2],
]
const proceedsSuffice = (on: string): Given => ['STOP_AUCTION', on, { ground: 'proceedsSuffice' }, a2]
const refusedBeforeTheSale = (given: Given[], on: string, says: string, matter?: LawExample['matter']) =>
  ({
    says: `${says}: of 1,850 million owed nothing is in yet, so the second asset is still for sale`,
    ...(matter === undefined ? {} : { matter }),
    given,
    refused: [{ act: proceedsSuffice(on), refs: ['AUC-15'] }],
  }) satisfies LawExample

const cut2: Given[] = [
  ['HOLD_AUCTION', '2026-11-03', { result: 'failed' }, a2],
  ['CUT_PRICE', '2026-11-06', { price: 360_000_000 }, a2],
]
const paused2: Given[] = [['PAUSE_AUCTION', '2026-11-03', { ground: 'protest' }, a2]]
const preempted2: Given[] = [
  ['NOTIFY_PREEMPTION', '2026-09-29', { holder: 'r1' }, a2],
  ['EXERCISE_PREEMPTION', '2026-10-05', { holder: 'r1' }, a2],
]

const suffices: readonly LawExample[] = [
  refusedBeforeTheSale(secondAt(...notified2, ...cut2), '2026-11-09', 'after a cut'),
  {
    says: 'the house brings 1,900 million of 1,850 owed: the second asset, its price cut, is sold no more',
    given: secondAt(...notified2, ...cut2, sale('2026-11-09', enough + 100_000_000)),
    allowed: [proceedsSuffice('2026-11-10')],
  },
  refusedBeforeTheSale(secondAt(...notified2, ...paused2), '2026-11-04', 'while its auction is paused'),
  {
    says: 'the same while the second asset’s auction is paused',
    given: secondAt(...notified2, ...paused2, sale('2026-11-09', enough + 100_000_000)),
    allowed: [proceedsSuffice('2026-11-10')],
  },
  refusedBeforeTheSale(secondAt(...preempted2), '2026-10-08', 'bought by its co-owner, unpaid', coOwned),
  {
    says: 'the same where a co-owner has asked for the second asset and has not paid yet: nothing is sold until he pays',
    matter: coOwned,
    given: secondAt(...preempted2, sale('2026-10-13', enough + 100_000_000)),
    allowed: [proceedsSuffice('2026-10-14')],
  },
]

/** Sales without an auction from where a price has been agreed or notified. */
const agreed = (price: number, nature?: string): Given[] => [
  ...seized2026.slice(0, -1),
  ['SEIZE', '2026-08-24', { kind: 'movable', ...(nature === undefined ? {} : { nature }) }, a1],
  ['RECORD_AGREED_PRICE', '2026-08-26', { price }, a1],
]
const planned = { plannedAt: '2026-09-07T09:00:00+07:00' }
const directly: readonly LawExample[] = [
  {
    says: 'perishables whose price the parties agreed on are announced, then sold on the day announced',
    given: agreed(30_000_000, 'perishable'),
    allowed: [['NOTIFY_DIRECT_SALE', '2026-09-04', planned, a1]],
    refused: [{ act: ['SELL_DIRECTLY', '2026-09-04', { price: 30_000_000 }, a1], refs: ['AUC-7'] }],
  },
  {
    says: '… and at the price agreed on',
    given: [...agreed(30_000_000, 'perishable'), ['NOTIFY_DIRECT_SALE', '2026-09-04', planned, a1]],
    allowed: [['SELL_DIRECTLY', '2026-09-07', { price: 30_000_000 }, a1]],
    refused: [{ act: ['SELL_DIRECTLY', '2026-09-07', { price: 29_999_999 }, a1], refs: ['AUC-7'] }],
  },
  {
    says: 'a movable of no such kind is not sold so, agreed price or not',
    given: agreed(30_000_000),
    refused: [{ act: ['NOTIFY_DIRECT_SALE', '2026-09-04', planned, a1], refs: ['AUC-7'] }],
  },
  {
    says: 'perishables that a firm appraised are announced once the parties have the result',
    given: [
      ...seized2026.slice(0, -1),
      ['SEIZE', '2026-08-24', { kind: 'movable', nature: 'perishable' }, a1],
      ['SIGN_APPRAISAL_CONTRACT', '2026-08-25', {}, a1],
      ['RECORD_APPRAISAL', '2026-08-28', { price: 30_000_000 }, a1],
      ['NOTIFY_APPRAISAL', '2026-08-28', { validOn: '2026-08-28' }, a1],
    ],
    allowed: [['NOTIFY_DIRECT_SALE', '2026-09-04', planned, a1]],
  },
]

const failed = (on: string): Given => ['HOLD_AUCTION', on, { result: 'failed' }, a1]
const cut = (on: string, price: number): Given => ['CUT_PRICE', on, { price }, a1]
const cutTwice: Given[] = [
  ...contracted2026,
  failed('2026-11-02'),
  cut('2026-11-05', 1_800_000_000),
  failed('2026-11-17'),
  cut('2026-11-19', 1_620_000_000),
]
const takes = (on: string, ground: string, more: object = {}): Given => [
  'CREDITOR_TAKES',
  on,
  { ground, creditor: 'c1', ...more },
  a1,
]
/** The creditor agrees to take the house at its price cut once, and withdraws. */
const readyAgain: Given[] = [
  ...cutTwice.slice(0, -2),
  takes('2026-11-06', 'agreement', { value: 1_800_000_000 }),
  ['CANCEL_TAKING', '2026-11-09', { ground: 'takerWithdraws', next: 'auction' }, a1],
]
/** Cut once, sold on Tue 17/11/2026, not paid by Thu 17/12, cancelled the day after. */
const unpaid: Given[] = [
  ...cutTwice.slice(0, -2),
  sale('2026-11-17', 1_850_000_000),
  ['CANCEL_SALE', '2026-12-18', { reason: 'không nộp tiền', ground: 'notPaid', depositTo: 'office' }, a1],
]
const giveBack = (on: string, costs: number): Given => [
  'RETURN_TO_DEBTOR',
  on,
  { costs, creditorDeclines: true },
  a1,
]

/** How an asset leaves the sale from the less common places. */
const leaving: readonly LawExample[] = [
  {
    says: 'after a failed auction the debtor who has paid everything gets the house back; not one đồng short of it',
    given: [
      ...contracted2026,
      failed('2026-11-02'),
      ['COLLECT', '2026-11-03', { obligation: 'o1', amount: 1_849_999_999 }],
    ],
    refused: [{ act: ['DEBTOR_REDEEMS', '2026-11-04', { costs: 9_000_000 }, a1], refs: ['AUC-13'] }],
  },
  {
    says: '… and with that đồng he gets it',
    given: [
      ...contracted2026,
      failed('2026-11-02'),
      ['COLLECT', '2026-11-03', { obligation: 'o1', amount: 1_850_000_000 }],
    ],
    allowed: [['DEBTOR_REDEEMS', '2026-11-04', { costs: 9_000_000 }, a1]],
  },
  {
    says: 'a taking that fell away after a cut: the house goes back to the debtor at 1,800 million of costs, not a đồng below',
    given: readyAgain,
    allowed: [giveBack('2026-11-10', 1_800_000_000)],
    refused: [{ act: giveBack('2026-11-10', 1_799_999_999), refs: ['AUC-12'] }],
  },
  {
    says: 'a purchase that fell away: its co-owner told anew on Fri 23/10/2026, the public centre is charged once his days and ours are over, from Wed 2/12',
    matter: coOwned,
    given: [
      ...contracted2026.slice(0, -2),
      ['NOTIFY_PREEMPTION', '2026-09-29', { holder: 'r1' }, a1],
      ['EXERCISE_PREEMPTION', '2026-10-12', { holder: 'r1' }, a1],
      ['CANCEL_SALE', '2026-10-22', { reason: 'không nộp tiền' }, a1],
      ['NOTIFY_PREEMPTION', '2026-10-23', { holder: 'r1' }, a1],
    ],
    running: { on: '2026-11-24', due: { 'AUC-5': '2026-12-01' } },
    refused: [
      { act: ['REFER_TO_PUBLIC_CENTRE', '2026-11-09', {}, a1], refs: ['AUC-2', 'AUC-5'] },
      { act: ['REFER_TO_PUBLIC_CENTRE', '2026-12-01', {}, a1], refs: ['AUC-5'] },
    ],
    allowed: [['REFER_TO_PUBLIC_CENTRE', '2026-12-02', {}, a1]],
  },
  {
    says: 'after a cancelled sale the house goes back to the debtor at its costs; its custody ends ten days after he was asked, from Tue 29/12/2026',
    given: [...unpaid, ['SEND_REQUEST', '2026-12-18', { matter: 'selfCustody', about: 'a1' }]],
    allowed: [giveBack('2026-12-21', 1_800_000_000), ['END_CUSTODY_CONTRACT', '2026-12-29', {}, a1]],
    refused: [
      { act: giveBack('2026-12-21', 1_799_999_999), refs: ['AUC-12'] },
      { act: ['END_CUSTODY_CONTRACT', '2026-12-28', {}, a1], refs: ['KB-16'] },
    ],
  },
  {
    says: 'after a cancelled sale a supplement that was taken back is decided on anew, in the form of the law',
    given: [
      ...seized2026,
      ['SEIZE_MORE', '2026-08-24', { kind: 'movable', foundWith: 'a1', attached: true }, a2],
      ['DECIDE_SUPPLEMENTARY_SEIZURE', '2026-08-24', { form: 'supplement' }, a2],
      ['SIGN_APPRAISAL_CONTRACT', '2026-09-03', {}, a2],
      ['RECORD_APPRAISAL', '2026-09-25', { price: 400_000_000, validUntil: '2027-03-25' }, a2],
      ...notified2,
      ['HOLD_AUCTION', '2026-11-03', { result: 'succeeded', price: 400_000_000 }, a2],
      ['CANCEL_SALE', '2026-11-20', { reason: 'bản án', ground: 'resultAnnulled' }, a2],
    ],
    allowed: [['DECIDE_SUPPLEMENTARY_SEIZURE', '2026-11-23', { form: 'supplement' }, a2]],
    refused: [
      { act: ['DECIDE_SUPPLEMENTARY_SEIZURE', '2026-11-23', { form: 'newDecision' }, a2], refs: ['KB-7'] },
    ],
  },
  {
    says: 'until 30/6/2026 the officer holds the auction himself where no house will, after a cancelled sale too',
    matter: judged2024,
    given: [
      ...contracted2024(2_000_000_000),
      ['HOLD_AUCTION', '2024-07-16', { result: 'succeeded', price: 2_000_000_000 }, a1],
      ['CANCEL_SALE', '2025-01-10', { reason: 'bản án', ground: 'resultAnnulled' }, a1],
    ],
    allowed: [['ANNOUNCE_OWN_AUCTION', '2025-01-13', { ground: 'noHouse' }, a1]],
    refused: [{ act: ['ANNOUNCE_OWN_AUCTION', '2025-01-13', { ground: 'smallMovable' }, a1], refs: ['B05'] }],
  },
]

/** While it is in dispute whose the asset is, it leaves to nobody: no creditor takes it, no co-owner buys it. */
const disputed: Given = [
  'NOTIFY_DISPUTE_RIGHT',
  '2026-08-27',
  { about: 'thirdParty', validOn: '2026-08-27' },
  a1,
]
const sued = (on: string): Given => ['RECORD_LAWSUIT', on, { about: 'thirdParty' }, a1]
const ended = (on: string): Given => [
  'RECORD_DISPUTE_RESULT',
  on,
  { about: 'thirdParty', result: 'debtorOwns' },
  a1,
]
const byAgreement = (on: string) => takes(on, 'agreement', { value: 1_850_000_000 })
const coOwnerTold: Given[] = [
  ...contracted2026.slice(0, -2),
  ['NOTIFY_PREEMPTION', '2026-09-29', { holder: 'r1' }, a1],
]
const buys: Given = ['EXERCISE_PREEMPTION', '2026-10-12', { holder: 'r1' }, a1]
const inDispute: readonly LawExample[] = [
  {
    says: 'a third party told on Thu 27/8/2026 may sue to Mon 28/9, after thirty days that end on a Saturday: till then no creditor takes the house',
    given: [...seized2026, disputed],
    running: { on: '2026-08-28', due: { 'KB-10': '2026-09-28' } },
    refused: [{ act: byAgreement('2026-09-28'), refs: ['KB-10'] }],
    allowed: [byAgreement('2026-09-29')],
  },
  {
    says: 'he has sued: no creditor takes it until the court has spoken',
    given: [...seized2026, disputed, sued('2026-09-10')],
    refused: [{ act: byAgreement('2026-10-12'), refs: ['KB-10'] }],
  },
  {
    says: '… the court finds it is the debtor’s: the creditor may',
    given: [...seized2026, disputed, sued('2026-09-10'), ended('2026-11-02')],
    allowed: [byAgreement('2026-11-03')],
  },
  {
    says: 'after the second cut and a failed auction, too, a suit keeps the creditor from taking it',
    given: [...cutTwice, failed('2026-12-02'), sued('2026-12-02')],
    refused: [{ act: takes('2026-12-03', 'afterFailure'), refs: ['KB-10'] }],
  },
  {
    says: 'a co-owner told of his pre-emption does not buy while a third party’s suit runs',
    matter: coOwned,
    given: [...coOwnerTold, sued('2026-10-05')],
    refused: [{ act: buys, refs: ['KB-10'] }],
  },
  {
    says: '… it has ended in his days: he buys',
    matter: coOwned,
    given: [...coOwnerTold, sued('2026-10-05'), ended('2026-10-09')],
    allowed: [buys],
  },
  {
    says: 'under Law 26/2008 a suit of any kind keeps the asset from being taken',
    matter: judged2024,
    given: [...contracted2024(2_000_000_000).slice(0, -2), sued('2024-05-27')],
    refused: [{ act: byAgreement('2024-05-28'), refs: ['K16'] }],
  },
  {
    says: 'what was found at a seizure and not decided on yet is taken by nobody',
    given: [
      ...seized2026,
      ['SEIZE_MORE', '2026-08-24', { kind: 'movable', foundWith: 'a1', attached: false }, a2],
    ],
    refused: [
      {
        act: ['CREDITOR_TAKES', '2026-08-25', { ground: 'agreement', creditor: 'c1', value: 1_000_000 }, a2],
        refs: ['KB-7'],
      },
    ],
  },
]

/** The whole matter terminated while a creditor takes the asset, or the debtor has it back. */
const givenUp: readonly LawExample[] = (
  [
    [
      'the judgment is annulled before the creditor has paid for the house he takes: nothing is left to take it for',
      [...cutTwice, failed('2026-12-02'), takes('2026-12-03', 'afterFailure')],
      '2026-12-08',
    ],
    [
      'the same where he takes it by agreement',
      [...contracted2026.slice(0, -1), takes('2026-10-13', 'agreement', { value: 1_850_000_000 })],
      '2026-10-16',
    ],
    [
      'the same where the debtor has the house back: the seizure itself is released',
      [...readyAgain, giveBack('2026-11-10', 1_800_000_000)],
      '2026-11-13',
    ],
  ] as [string, Given[], string][]
).map(([says, given, on]) => ({
  says,
  given: [...given, ['RECORD_GROUND', on, { ground: 'judgmentAnnulled' }, desk]],
  allowed: [['TERMINATE', on, { scope: 'whole', ground: 'judgmentAnnulled' }, head]],
  refused: [
    { act: ['TERMINATE', on, { scope: 'whole', ground: 'droppedByAgreement' }, head], refs: ['DCH-1'] },
  ],
}))

/** Assets of a matter taken over, from where each of them stood. */
const takenOver = (state: string, more: object = {}): Given => [
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
    assets: [{ ref: 'a1', kind: 'realEstate', state, seizedOn: '2026-05-12', ...more }],
    source: 'Sổ thụ lý, hồ sơ giấy',
  },
  desk,
]
const adopted: readonly LawExample[] = (
  [
    ['seized', {}, ['SIGN_APPRAISAL_CONTRACT', '2026-07-21', {}, a1]],
    ['appraisalNotified', { startPrice: 900_000_000 }, ['SIGN_AUCTION_CONTRACT', '2026-07-21', {}, a1]],
    [
      'sold',
      { startPrice: 900_000_000, salePrice: 950_000_000, rounds: 1 },
      ['BUYER_PAYS', '2026-07-21', { amount: 950_000_000 }, a1],
    ],
    [
      'paid',
      { startPrice: 900_000_000, salePrice: 950_000_000, paid: 950_000_000, rounds: 1 },
      ['DECIDE_HANDOVER', '2026-07-21', {}, a1],
    ],
  ] as [string, object, Given][]
).map(([state, more, next]) => ({
  says: `taken over ${state}, the house goes on from there; it is not seized again`,
  matter: { judged: '2026-01-05' },
  given: [takenOver(state, more)],
  allowed: [next],
  refused: [{ act: ['SEIZE', '2026-07-21', { kind: 'realEstate' }, a1], refs: [] }],
}))

/** Moves of an asset's chart that need two assets, or a long way there. */
export const auctionMoveExamples: readonly LawExample[] = [
  ...twoAssets,
  ...suffices,
  ...directly,
  ...leaving,
  ...inDispute,
  ...givenUp,
  ...adopted,
  {
    says: 'under Law 26/2008 a price agreed on Wed 8/5/2024 is a valuation: the contract is due on Mon 20/5, after ten days that end on a Saturday',
    matter: judged2024,
    given: [
      ...coerced2024,
      ['SEIZE', '2024-05-06', { kind: 'realEstate' }, a1],
      ['RECORD_AGREED_PRICE', '2024-05-08', { price: 900_000_000 }, a1],
    ],
    running: { on: '2024-05-09', due: { B02: '2024-05-20' } },
    found: { on: '2024-05-21', findings: [{ ref: 'B02', due: '2024-05-20', daysLate: 1 }] },
  },
  {
    says: 'gold sold at the posted price on Fri 28/8/2026 is paid with it: handed over by Tue 27/10/2026, sixty days on',
    given: [
      ...seized2026.slice(0, -1),
      ['SEIZE', '2026-08-24', { kind: 'movable', nature: 'goldBars' }, a1],
      ['SELL_AT_MARKET', '2026-08-28', { price: 150_000_000 }, a1],
    ],
    running: { on: '2026-08-29', due: { 'DEL-4': '2026-10-27' } },
    found: { on: '2026-10-28', findings: [{ ref: 'DEL-4', due: '2026-10-27', daysLate: 1 }] },
  },
  {
    says: 'under Law 26/2008 things worth less than 2,000,000 đồng are sold directly at the price agreed on, 2,000,000 are not',
    matter: judged2024,
    given: [
      ...coerced2024,
      ['SEIZE', '2024-05-06', { kind: 'movable' }, a1],
      ['RECORD_AGREED_PRICE', '2024-05-08', { price: 1_999_999 }, a1],
      ['SEIZE', '2024-05-06', { kind: 'movable' }, a2],
      ['RECORD_AGREED_PRICE', '2024-05-08', { price: 2_000_000 }, a2],
    ],
    allowed: [['SELL_DIRECTLY', '2024-05-09', { price: 1_999_999 }, a1]],
    refused: [{ act: ['SELL_DIRECTLY', '2024-05-09', { price: 2_000_000 }, a2], refs: ['B07'] }],
  },
]
