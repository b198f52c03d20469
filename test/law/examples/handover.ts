import type { NewObligation } from '../../../workflows/enforcement/facts.ts'
import { contracted2026, type Given, seized2026, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const a1 = { asset: 'a1' }

/** Paid in full on Wed 2/12/2026. */
const paid2026: Given[] = [
  ...contracted2026,
  ['HOLD_AUCTION', '2026-11-20', { result: 'succeeded', price: 2_100_000_000 }, a1],
  ['BUYER_PAYS', '2026-12-02', { amount: 2_100_000_000 }, a1],
]
const decided2026: Given[] = [...paid2026, ['DECIDE_HANDOVER', '2026-12-04', {}, a1]]

const servedOld: Given[] = [
  ['RECEIVE_REQUEST', '2025-03-03', {}, { as: 'registrar' }],
  ['ISSUE_ENFORCEMENT_DECISION', '2025-03-05', {}, { as: 'head' }],
  ['ASSIGN_OFFICER', '2025-03-05', {}, { as: 'head' }],
  ['OPEN_FILE', '2025-03-06'],
  ['SERVE_NOTICE', '2025-03-07', { recipient: 'd1', validOn: '2025-03-07' }],
  ['SERVE_NOTICE', '2025-03-07', { recipient: 'c1', validOn: '2025-03-07' }],
]
/** Seized, sold and paid in full on Tue 22/7/2025 under the old law. */
const paidOld: Given[] = [
  ...servedOld,
  ['VERIFY_CONDITIONS', '2025-03-24', { result: 'hasMeans' }],
  ['DECIDE_COERCION', '2025-03-26', { measure: 'seizure' }],
  ['SEIZE', '2025-04-10', { kind: 'realEstate' }, a1],
  ['SIGN_APPRAISAL_CONTRACT', '2025-04-14', {}, a1],
  ['RECORD_APPRAISAL', '2025-05-12', { price: 2_000_000_000, validUntil: '2025-11-12' }, a1],
  ['NOTIFY_APPRAISAL', '2025-05-13', { validOn: '2025-05-13' }, a1],
  ['SIGN_AUCTION_CONTRACT', '2025-05-26', {}, a1],
  ['HOLD_AUCTION', '2025-07-08', { result: 'succeeded', price: 2_100_000_000 }, a1],
  ['BUYER_PAYS', '2025-07-22', { amount: 2_100_000_000 }, a1],
]
const old = { judged: '2025-02-10' } as const

const debt = (ref: string, type: string, amount?: number): NewObligation => ({
  ref,
  type,
  ...(amount === undefined ? {} : { amount }),
  from: 'd1',
  to: 'c1',
})
const letter = (matter: string, on: string, data: Record<string, unknown> = {}): Given => [
  'SEND_REQUEST',
  on,
  { matter, ...data },
]

/** Hand-over (giao tài sản): in literal days. */
const deliveries: readonly LawExample[] = [
  {
    says: 'paid on Wed 2/12/2026: sixty days end on Sun 31/1/2027, so on Mon 1/2/2027; the price is on deposit by Mon 14/12',
    given: paid2026,
    running: { on: '2026-12-03', due: { 'DEL-4': '2027-02-01', 'DEL-5': '2026-12-14' } },
    refused: [
      { act: ['HAND_OVER', '2026-12-04', {}, a1], refs: ['DEL-1'] },
      {
        act: ['DEPOSIT', '2026-12-04', { purpose: 'undelivered', amount: 2_100_000_001, about: 'a1' }],
        refs: ['DEL-5'],
      },
      {
        act: [
          'RECORD_DEPOSIT_INTEREST',
          '2026-12-31',
          { amount: 5_000_000, earnedUpTo: '2026-12-31', goesTo: 'buyer' },
          a1,
        ],
        refs: ['DEL-5'],
      },
    ],
    allowed: [
      ['DEPOSIT', '2026-12-14', { purpose: 'undelivered', amount: 2_100_000_000, about: 'a1' }],
      [
        'RECORD_DEPOSIT_INTEREST',
        '2026-12-31',
        { amount: 5_000_000, earnedUpTo: '2026-12-31', goesTo: 'enforcement' },
        a1,
      ],
    ],
    found: { on: '2027-02-02', findings: [{ ref: 'DEL-4', due: '2027-02-01', daysLate: 1 }] },
  },
  {
    says: 'once the price is on deposit that clock rests; handed over on Fri 11/12/2026, file and money by Mon 21/12',
    given: [
      ...decided2026,
      ['DEPOSIT', '2026-12-09', { purpose: 'undelivered', amount: 2_100_000_000, about: 'a1' }],
      ['HAND_OVER', '2026-12-11', {}, a1],
    ],
    running: { on: '2026-12-12', due: { 'DEL-9': '2026-12-21', 'PAY-4': '2026-12-21' } },
    notRunning: { on: '2026-12-12', refs: ['DEL-4', 'DEL-5'] },
    allowed: [
      ['REGISTER_TITLE', '2026-12-21', {}, a1],
      ['ASK_FOR_NEW_TITLE', '2026-12-21', { what: 'replaceLostPapers' }, a1],
    ],
    found: { on: '2026-12-22', findings: [{ ref: 'DEL-9', due: '2026-12-21', daysLate: 1 }] },
  },
  {
    says: 'handed over on Fri 4/12/2026: file and money by Mon 14/12',
    given: [...paid2026, ['DECIDE_HANDOVER', '2026-12-02', {}, a1], ['HAND_OVER', '2026-12-04', {}, a1]],
    running: { on: '2026-12-05', due: { 'DEL-9': '2026-12-14', 'PAY-4': '2026-12-14' } },
  },
  {
    says: 'a forced hand-over needs its own coercion decision, on a working day; the rent kept is twelve wages, before any pay-out',
    given: [
      ...decided2026,
      ['DECIDE_COERCION', '2026-12-07', { measure: 'handover' }],
      ['HAND_OVER', '2026-12-10', { forced: true, onlyHome: true }, a1],
    ],
    refused: [
      { act: ['DISBURSE', '2026-12-11', { obligation: 'o1', amount: 1_000_000 }], refs: ['DEL-6'] },
      { act: ['SET_ASIDE_RENT', '2026-12-11', { monthly: 5_310_000, amount: 58_410_000 }], refs: ['DEL-6'] },
      { act: ['SET_ASIDE_RENT', '2026-12-11', { monthly: 5_310_000, amount: 69_030_000 }], refs: ['DEL-6'] },
    ],
    allowed: [['SET_ASIDE_RENT', '2026-12-11', { monthly: 5_310_000, amount: 63_720_000 }]],
  },
  {
    says: 'without that decision, or on a Sunday, nobody is put out by force',
    given: decided2026,
    refused: [
      { act: ['HAND_OVER', '2026-12-10', { forced: true }, a1], refs: ['DEL-6'] },
      { act: ['HAND_OVER', '2026-12-13', { forced: true }, a1], refs: ['COE-4'] },
    ],
    allowed: [['HAND_OVER', '2026-12-10', {}, a1]],
  },
  {
    says: 'letters of 7, 8 and 9/9/2026: each body and person outside has its own term',
    given: [
      ...served2026,
      letter('removeThings', '2026-09-07'),
      letter('cancelCertificate', '2026-09-08'),
      letter('collectPapers', '2026-09-07', { to: 'd1' }),
      letter('collectPapersAbroad', '2026-09-07', { to: 'c1' }),
      letter('sueForThing', '2026-09-09'),
      letter('collectBelongings', '2026-09-07'),
      letter('explainJudgment', '2026-09-08'),
    ],
    running: {
      on: '2026-09-10',
      due: {
        'DEL-7': '2026-09-22',
        'DEL-10': '2026-09-23',
        'DEL-12': '2026-09-24',
        'DEL-13': '2026-10-07',
        'DEL-14': '2026-10-08',
        'DEL-11': '2026-09-17',
      },
    },
    allowed: [['PASS_PAPERS_TO_ISSUER', '2026-10-20']],
  },
  {
    says: 'papers wait thirty days for somebody abroad, and pass to their issuer only after two notices',
    given: [...served2026, letter('collectPapersAbroad', '2026-09-07', { to: 'c1' })],
    running: { on: '2026-09-08', due: { 'DEL-11': '2026-10-07' } },
    refused: [{ act: ['PASS_PAPERS_TO_ISSUER', '2026-10-20'], refs: ['DEL-11'] }],
  },
  {
    says: 'old law: paid on Tue 22/7/2025, sixty days end on Sat 20/9, so on Mon 22/9; deposit by Fri 1/8; later interest is the buyer’s',
    matter: old,
    given: paidOld,
    running: { on: '2025-07-23', due: { G01: '2025-09-22', G02: '2025-08-01' } },
    refused: [
      { act: ['HAND_OVER', '2025-08-05', { forced: true }, a1], refs: ['G03'] },
      {
        act: ['DEPOSIT', '2025-07-30', { purpose: 'undelivered', amount: 2_100_000_001, about: 'a1' }],
        refs: ['G02'],
      },
      {
        act: [
          'RECORD_DEPOSIT_INTEREST',
          '2025-09-30',
          { amount: 1_000, earnedUpTo: '2025-09-23', goesTo: 'enforcement' },
          a1,
        ],
        refs: ['G02'],
      },
    ],
    allowed: [
      ['HAND_OVER', '2025-08-05', {}, a1],
      [
        'RECORD_DEPOSIT_INTEREST',
        '2025-09-30',
        { amount: 1_000, earnedUpTo: '2025-09-22', goesTo: 'enforcement' },
        a1,
      ],
    ],
  },
  {
    says: 'old law: paid on Mon 21/7/2025, sixty days end on Fri 19/9',
    matter: old,
    given: [...paidOld.slice(0, -1), ['BUYER_PAYS', '2025-07-21', { amount: 2_100_000_000 }, a1]],
    running: { on: '2025-07-22', due: { G01: '2025-09-19' } },
  },
  {
    says: 'old law: handed over on Tue 5/8/2025, the file by Tue 12/8, the money by Fri 15/8; a year of rent first',
    matter: old,
    given: [
      ...paidOld,
      ['DECIDE_COERCION', '2025-07-25', { measure: 'handover' }],
      ['HAND_OVER', '2025-08-05', { forced: true, onlyHome: true }, a1],
    ],
    running: { on: '2025-08-06', due: { G07: '2025-08-12', M01: '2025-08-15' } },
    refused: [
      { act: ['DISBURSE', '2025-08-06', { obligation: 'o1', amount: 1_000 }], refs: ['G05'] },
      { act: ['SET_ASIDE_RENT', '2025-08-06', { monthly: 3_000_000, amount: 33_000_000 }], refs: ['G05'] },
      { act: ['SET_ASIDE_RENT', '2025-08-06', { monthly: 3_000_000, amount: 39_000_000 }], refs: ['G05'] },
    ],
    allowed: [['SET_ASIDE_RENT', '2025-08-06', { monthly: 3_000_000, amount: 36_000_000 }]],
  },
  {
    says: 'old law: belongings wait three months, the land authority has twenty-five working days',
    matter: old,
    given: [
      ...servedOld,
      letter('collectBelongings', '2025-07-01'),
      letter('cancelCertificate', '2025-07-01'),
    ],
    running: { on: '2025-07-02', due: { G04: '2025-10-01', G08: '2025-08-05' } },
  },
]

/** Money (thu, chi): in literal days and amounts. */
const payments: readonly LawExample[] = [
  {
    says: 'collected on Mon 20/7/2026: paid out by Thu 30/7; no more than owed comes in, no more than came in goes out',
    matter: { amount: 500_000_000 },
    given: [...served2026, ['COLLECT', '2026-07-20', { obligation: 'o1', amount: 200_000_000 }]],
    running: { on: '2026-07-21', due: { 'PAY-4': '2026-07-30' } },
    refused: [
      { act: ['COLLECT', '2026-07-21', { obligation: 'o1', amount: 300_000_001 }], refs: ['PAY-4'] },
      { act: ['DISBURSE', '2026-07-21', { obligation: 'o1', amount: 200_000_001 }], refs: ['PAY-4'] },
      { act: ['DISBURSE', '2026-07-21', { obligation: 'o9', amount: 1 }], refs: ['PAY-4'] },
      { act: ['REVERSE_PAYMENT', '2026-07-21', { entry: 7, reason: 'nhầm' }], refs: ['PAY-4'] },
      {
        act: ['DISBURSE', '2026-07-21', { obligation: 'o1', amount: 1_000, interest: true }],
        refs: ['PAY-9'],
      },
      { act: ['RELEASE_PAYOUT', '2026-07-21'], refs: ['PAY-6'] },
      { act: ['EXTEND_PAYOUT', '2026-07-21'], refs: ['PAY-5'] },
    ],
    allowed: [
      ['COLLECT', '2026-07-21', { obligation: 'o1', amount: 300_000_000 }],
      ['COLLECT', '2026-07-21', { obligation: 'o1', amount: 300_000_001, interest: true }],
      ['DISBURSE', '2026-07-21', { obligation: 'o1', amount: 200_000_000, to: 'c1' }],
      ['REVERSE_PAYMENT', '2026-07-21', { entry: 8, reason: 'nhầm' }],
    ],
    found: { on: '2026-07-31', findings: [{ ref: 'PAY-4', due: '2026-07-30', daysLate: 1 }] },
  },
  {
    says: 'an entry is reversed once; its clock rests',
    given: [
      ...served2026,
      ['COLLECT', '2026-07-20', { obligation: 'o1', amount: 200_000_000 }],
      ['REVERSE_PAYMENT', '2026-07-21', { entry: 8, reason: 'nhầm' }],
    ],
    notRunning: { on: '2026-07-22', refs: ['PAY-4'] },
    refused: [
      { act: ['REVERSE_PAYMENT', '2026-07-22', { entry: 8, reason: 'nhầm' }], refs: ['PAY-4'] },
      { act: ['DISBURSE', '2026-07-22', { obligation: 'o1', amount: 1 }], refs: ['PAY-4'] },
    ],
  },
  {
    says: 'money that has gone out is not un-collected before the pay-out is reversed',
    given: [
      ...served2026,
      ['COLLECT', '2026-07-20', { obligation: 'o1', amount: 200_000_000 }],
      ['DISBURSE', '2026-07-21', { obligation: 'o1', amount: 200_000_000 }],
    ],
    refused: [{ act: ['REVERSE_PAYMENT', '2026-07-22', { entry: 8, reason: 'nhầm' }], refs: ['PAY-4'] }],
    allowed: [['REVERSE_PAYMENT', '2026-07-22', { entry: 9, reason: 'nhầm' }]],
  },
  {
    says: 'many creditors and an asset under way: ten days to Mon 7/9/2026, extended by forty-five to Thu 22/10',
    matter: {
      parties: [
        { ref: 'c1', role: 'creditor' },
        { ref: 'c2', role: 'creditor' },
        { ref: 'd1', role: 'debtor' },
      ],
    },
    given: [
      ...seized2026,
      ['COLLECT', '2026-08-26', { obligation: 'o1', amount: 10_000_000 }],
      ['EXTEND_PAYOUT', '2026-09-04', { termEndsOn: '2026-09-07' }],
    ],
    running: { on: '2026-09-08', due: { 'PAY-5': '2026-10-22' } },
    notRunning: { on: '2026-09-08', refs: ['PAY-4'] },
    allowed: [['DISBURSE', '2026-10-22', { obligation: 'o1', amount: 10_000_000 }]],
  },
  {
    says: 'a pay-out held over a protest is free again on Tue 4/8/2026 and due on Fri 14/8',
    given: [
      ...served2026,
      ['COLLECT', '2026-07-20', { obligation: 'o1', amount: 10_000_000 }],
      ['HOLD_PAYOUT', '2026-07-22', { ground: 'complaintOrProtest' }],
      ['RELEASE_PAYOUT', '2026-08-05', { endedOn: '2026-08-04' }],
    ],
    running: { on: '2026-08-06', due: { 'PAY-6': '2026-08-14' } },
  },
  {
    says: 'while it is held nothing is paid',
    given: [
      ...served2026,
      ['COLLECT', '2026-07-20', { obligation: 'o1', amount: 10_000_000 }],
      ['HOLD_PAYOUT', '2026-07-22', { ground: 'holdOrder' }],
    ],
    refused: [{ act: ['DISBURSE', '2026-07-23', { obligation: 'o1', amount: 1_000 }], refs: ['PAY-6'] }],
    notRunning: { on: '2026-07-23', refs: ['PAY-4'] },
  },
  {
    says: 'old law: court fees before a loan, wages before both; a late requester waits; principal before interest',
    matter: {
      ...old,
      obligations: [
        debt('o1', 'payMoney', 100_000_000),
        debt('o2', 'courtFee', 5_000_000),
        debt('o3', 'wages', 20_000_000),
      ],
    },
    given: [
      ...servedOld,
      ['VERIFY_CONDITIONS', '2025-03-24', { result: 'hasMeans' }],
      ['DECIDE_COERCION', '2025-03-26', { measure: 'account' }],
      ['COLLECT', '2025-04-01', { obligation: 'o1', amount: 30_000_000, someHaveNotRequested: true }],
    ],
    running: { on: '2025-04-02', due: { M01: '2025-04-11', M07: '2025-04-11' } },
    refused: [
      { act: ['DISBURSE', '2025-04-03', { obligation: 'o1', amount: 1_000 }], refs: ['M02'] },
      { act: ['DISBURSE', '2025-04-03', { obligation: 'o2', amount: 1_000 }], refs: ['M02'] },
      {
        act: ['DISBURSE', '2025-04-03', { obligation: 'o3', amount: 1_000, requestedOn: '2025-03-27' }],
        refs: ['M03'],
      },
      { act: ['DISBURSE', '2025-04-03', { obligation: 'o3', amount: 1_000, interest: true }], refs: ['M12'] },
      { act: ['COLLECT', '2025-04-03', { obligation: 'o1', amount: 70_000_001 }], refs: ['M01'] },
      // The pledgee is a creditor: the court fee of that judgment goes first.
      { act: ['DISBURSE', '2025-04-03', { obligation: 'o1', amount: 1_000, secured: true }], refs: ['M02'] },
      { act: ['REVERSE_PAYMENT', '2025-04-03', { entry: 1, reason: 'nhầm' }], refs: ['M01'] },
    ],
    allowed: [
      ['DISBURSE', '2025-04-03', { obligation: 'o3', amount: 1_000, requestedOn: '2025-03-26' }],
      ['DEPOSIT', '2025-04-03', { purpose: 'nonRequesters', amount: 30_000_000, obligation: 'o1' }],
      ['DEPOSIT', '2025-04-03', { purpose: 'postponed', amount: 30_000_000, obligation: 'o1' }],
    ],
  },
  {
    says: 'new law: five ranks, so insurance goes before a loan',
    matter: { obligations: [debt('o1', 'payMoney', 100_000_000), debt('o2', 'insurance', 5_000_000)] },
    given: [...served2026, ['COLLECT', '2026-07-20', { obligation: 'o1', amount: 30_000_000 }]],
    refused: [{ act: ['DISBURSE', '2026-07-21', { obligation: 'o1', amount: 1_000 }], refs: ['PAY-1'] }],
    allowed: [['DISBURSE', '2026-07-21', { obligation: 'o2', amount: 5_000_000 }]],
  },
  {
    says: 'old law: a fine and a loan share the last of three ranks',
    matter: {
      ...old,
      obligations: [debt('o1', 'payMoney', 100_000_000), debt('o2', 'fine', 5_000_000)],
    },
    given: [...servedOld, ['COLLECT', '2025-04-01', { obligation: 'o1', amount: 30_000_000 }]],
    allowed: [['DISBURSE', '2025-04-03', { obligation: 'o1', amount: 1_000 }]],
  },
  {
    says: 'old law: told on Tue 1/7/2025, money by Wed 16/7; money to be returned, told on 2/7, by Thu 17/7',
    matter: old,
    given: [
      ...servedOld,
      letter('collectMoney', '2025-07-01', { to: 'c1' }),
      letter('collectReturnedMoney', '2025-07-02', { to: 'd1' }),
      letter('collectReturnedThing', '2025-07-02', { to: 'd1' }),
      letter('collectReturnedPapers', '2025-07-02', { to: 'd1' }),
    ],
    running: { on: '2025-07-03', due: { M04: '2025-07-16', M08: '2025-07-17' } },
  },
  {
    says: 'old law: a thing to be returned waits three months from Tue 1/7/2025, to Wed 1/10',
    matter: old,
    given: [...servedOld, letter('collectReturnedThing', '2025-07-01', { to: 'd1' })],
    running: { on: '2025-07-02', due: { M08: '2025-10-01' } },
  },
  {
    says: 'old law: papers to be returned wait one year from Tue 1/7/2025, to Wed 1/7/2026',
    matter: old,
    given: [...servedOld, letter('collectReturnedPapers', '2025-07-01', { to: 'd1' })],
    running: { on: '2025-07-02', due: { M08: '2026-07-01' } },
  },
  {
    says: 'old law: unclaimed money goes to the State after five years from legal effect, not on the last day of them',
    matter: { judged: '2020-02-10' },
    given: [
      ['RECEIVE_REQUEST', '2020-03-02', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2020-03-04', {}, { as: 'head' }],
      ['ASSIGN_OFFICER', '2020-03-04', {}, { as: 'head' }],
      ['COLLECT', '2020-03-10', { obligation: 'o1', amount: 10_000_000 }],
      letter('collectMoney', '2020-03-11', { to: 'c1' }),
    ],
    refused: [
      {
        act: [
          'DECIDE_TO_STATE_BUDGET',
          '2025-02-10',
          { obligation: 'o1', amount: 10_000_000 },
          { as: 'head' },
        ],
        refs: ['M05'],
      },
    ],
    allowed: [
      ['DECIDE_TO_STATE_BUDGET', '2025-02-11', { obligation: 'o1', amount: 10_000_000 }, { as: 'head' }],
    ],
  },
  {
    says: 'old law: collected after those five years, it waits one year from the notice',
    matter: { judged: '2019-02-11' },
    given: [
      ['RECEIVE_REQUEST', '2019-03-04', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2019-03-06', {}, { as: 'head' }],
      ['ASSIGN_OFFICER', '2019-03-06', {}, { as: 'head' }],
      ['COLLECT', '2025-03-10', { obligation: 'o1', amount: 10_000_000 }],
      letter('collectMoney', '2025-03-11', { to: 'c1' }),
    ],
    refused: [
      {
        act: [
          'DECIDE_TO_STATE_BUDGET',
          '2026-03-11',
          { obligation: 'o1', amount: 10_000_000 },
          { as: 'head' },
        ],
        refs: ['M05'],
      },
    ],
    allowed: [
      ['DECIDE_TO_STATE_BUDGET', '2026-03-12', { obligation: 'o1', amount: 10_000_000 }, { as: 'head' }],
    ],
  },
]

const completed = (on: string, from: readonly Given[]): Given[] => [
  ...from,
  ['RECORD_PERFORMANCE', on, { obligation: 'o1' }],
  ['COMPLETE', on],
]

/** The end (kết thúc): in literal days. */
const endings: readonly LawExample[] = [
  {
    says: 'a matter is not complete while something is owed',
    given: seized2026,
    refused: [{ act: ['COMPLETE', '2026-08-25'], refs: ['CLO-1'] }],
  },
  {
    says: 'old law: a matter is not complete while something is owed',
    matter: old,
    given: servedOld,
    refused: [{ act: ['COMPLETE', '2025-04-01'], refs: ['M10'] }],
  },
  {
    says: 'ended on Mon 20/7/2026: on the list by Thu 20/8; a certificate asked for on Tue 21/7 is due on Fri 24/7',
    given: [...completed('2026-07-20', served2026), ['ASK_FOR_CERTIFICATE', '2026-07-21', { by: 'd1' }]],
    running: { on: '2026-07-22', due: { 'CLO-3': '2026-08-20', 'CLO-4': '2026-07-24' } },
    refused: [
      { act: ['CLOSE_FILE', '2026-07-23', { step: 'fileChecked' }, { as: 'examiner' }], refs: ['CLO-1'] },
      { act: ['CLOSE_FILE', '2026-07-23', { step: 'fileApproved' }, { as: 'head' }], refs: ['CLO-1'] },
      { act: ['CLOSE_FILE', '2026-07-23', { step: 'fileChecked' }], refs: ['CLO-1'] },
      { act: ['CERTIFY_RESULT', '2026-07-23', { result: 'wholePerformed' }], refs: ['CLO-4'] },
    ],
    allowed: [
      ['CERTIFY_RESULT', '2026-07-24', { result: 'wholePerformed' }, { as: 'head' }],
      ['LIST_FOR_PROCURACY', '2026-08-20'],
      ['CLOSE_FILE', '2026-07-23', { step: 'fileSigned' }],
    ],
    found: { on: '2026-07-27', findings: [{ ref: 'CLO-4', due: '2026-07-24', daysLate: 1 }] },
  },
  {
    says: 'the file goes officer, examiner, head',
    given: [
      ...completed('2026-07-20', served2026),
      ['CLOSE_FILE', '2026-07-21', { step: 'fileSigned' }],
      ['CLOSE_FILE', '2026-07-22', { step: 'fileChecked' }, { as: 'examiner' }],
    ],
    allowed: [['CLOSE_FILE', '2026-07-23', { step: 'fileApproved' }, { as: 'head' }]],
  },
  {
    says: 'a request refused leaves nothing to certify',
    given: [
      ['RECEIVE_REQUEST', '2026-07-06', {}, { as: 'registrar' }],
      ['REFUSE_REQUEST', '2026-07-08', { ground: 'noRight' }, { as: 'head' }],
    ],
    refused: [{ act: ['ASK_FOR_CERTIFICATE', '2026-07-09', {}], refs: ['CLO-4'] }],
  },
  {
    says: 'old law: asked for on Mon 13/4/2026 within five working days, Mon 20/4; from 15/4 within three',
    matter: { judged: '2026-02-02' },
    given: [
      ['RECEIVE_REQUEST', '2026-03-02', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2026-03-04', {}, { as: 'head' }],
      ['ASSIGN_OFFICER', '2026-03-04', {}, { as: 'head' }],
      ['ASK_FOR_CERTIFICATE', '2026-04-13', { by: 'd1' }],
      ['ASK_FOR_CERTIFICATE', '2026-04-15', { by: 'c1' }],
    ],
    running: { on: '2026-04-16', due: { M11: '2026-04-20', 'TRN-8': '2026-04-20' } },
    found: { on: '2026-04-21', findings: [{ ref: 'TRN-8', due: '2026-04-20' }] },
  },
  {
    says: 'old law: a refused request leaves nothing to certify',
    matter: old,
    given: [
      ['RECEIVE_REQUEST', '2025-03-03', {}, { as: 'registrar' }],
      ['REFUSE_REQUEST', '2025-03-05', { ground: 'noRight' }, { as: 'head' }],
    ],
    refused: [{ act: ['ASK_FOR_CERTIFICATE', '2025-03-06', {}], refs: ['M11'] }],
  },
  {
    says: 'other endings have their grounds: papers that cannot be got back, not a debt of money',
    given: served2026,
    refused: [
      { act: ['END_OTHERWISE', '2026-08-03', { ground: 'papersIrrecoverable' }], refs: ['CLO-2'] },
      { act: ['END_OTHERWISE', '2026-08-03', { ground: 'requestReturned' }], refs: ['CLO-2'] },
    ],
    allowed: [['END_OTHERWISE', '2026-08-03', { ground: 'bankruptcyLaw' }]],
  },
  {
    says: 'papers that cannot be got back end a matter over papers',
    matter: { obligations: [debt('o1', 'returnPapers')] },
    given: [...served2026, ['END_OTHERWISE', '2026-08-03', { ground: 'papersIrrecoverable' }]],
    running: { on: '2026-08-04', due: { 'CLO-3': '2026-09-03' } },
  },
  {
    says: 'old law: fined on Mon 12/5/2025 and Tue 13/5: work and child within five working days, a worker within ten days',
    matter: {
      ...old,
      obligations: [
        debt('o1', 'doWork'),
        debt('o2', 'handOverChild'),
        debt('o3', 'takeBack'),
        debt('o4', 'payMoney', 9),
      ],
    },
    given: [
      ...servedOld,
      ['FINE_AND_SET_TERM', '2025-05-12', { obligation: 'o1', duty: 'performWork' }],
      ['FINE_AND_SET_TERM', '2025-05-13', { obligation: 'o2', duty: 'handOverChild' }],
      ['FINE_AND_SET_TERM', '2025-05-12', { obligation: 'o3', duty: 'takeWorkerBack' }],
    ],
    running: { on: '2025-05-14', due: { G09: '2025-05-19', G10: '2025-05-20', G11: '2025-05-22' } },
    refused: [
      {
        act: ['FINE_AND_SET_TERM', '2025-05-14', { obligation: 'o4', duty: 'performWork' }],
        refs: ['G09'],
      },
    ],
  },
]

/** Letters of Mon 7/9/2026 to come and collect, each with its own term. */
const toCollect: readonly LawExample[] = [
  ['collectMoney', '2026-09-22'],
  ['collectReturnedMoney', '2026-09-22'],
  ['collectReturnedThing', '2026-10-07'],
  ['collectReturnedPapers', '2026-12-07'],
].map(([matter = '', due = '']) => ({
  says: `told of ${matter} on Mon 7/9/2026: to ${due}`,
  given: [...served2026, letter(matter, '2026-09-07', { to: 'c1' })],
  running: { on: '2026-09-08', due: { 'PAY-7': due } },
}))

/** Unclaimed money under the new law: five years from legal effect, or one from a later notice. */
const toTheState: readonly LawExample[] = [
  ['2021-09-01', '2025-03-11', '2026-09-01', '2026-09-03'],
  ['2019-09-02', '2025-08-04', '2026-08-04', '2026-08-05'],
].map(([judged = '', told = '', lastDay = '', next = '']) => ({
  says: `judged on ${judged}, told on ${told}: to the State after ${lastDay}`,
  matter: { judged },
  given: [
    ['RECEIVE_REQUEST', '2021-10-04', {}, { as: 'registrar' }],
    ['ISSUE_ENFORCEMENT_DECISION', '2021-10-06', {}, { as: 'head' }],
    ['ASSIGN_OFFICER', '2021-10-06', {}, { as: 'head' }],
    ['COLLECT', '2025-03-10', { obligation: 'o1', amount: 10_000_000 }],
    letter('collectMoney', told, { to: 'c1' }),
  ],
  refused: [
    {
      act: ['DECIDE_TO_STATE_BUDGET', lastDay, { obligation: 'o1', amount: 1_000 }, { as: 'head' }],
      refs: ['PAY-7'],
    },
  ],
  allowed: [['DECIDE_TO_STATE_BUDGET', next, { obligation: 'o1', amount: 1_000 }, { as: 'head' }]],
}))

export const handoverExamples: readonly LawExample[] = [
  ...deliveries,
  ...payments,
  ...toCollect,
  ...toTheState,
  ...endings,
]
