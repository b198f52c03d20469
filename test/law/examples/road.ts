import { contracted2026, type Given, seized2026, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const a1 = { asset: 'a1' }
const old = { judged: '2024-02-01' }
const plannedOld = '2024-05-14T08:00:00+07:00'
const planned = '2026-08-24T08:00:00+07:00'

/** The road of the law of 2008 in 2024: decided on 8/3, served on 13/3, coercion on 8/4. */
const decided2024: Given[] = [
  ['RECEIVE_REQUEST', '2024-03-04', {}, { as: 'registrar' }],
  ['ISSUE_ENFORCEMENT_DECISION', '2024-03-08', {}, { as: 'head' }],
  ['ASSIGN_OFFICER', '2024-03-08', {}, { as: 'head' }],
]
const served2024: Given[] = [
  ...decided2024,
  ['OPEN_FILE', '2024-03-11'],
  ['SERVE_NOTICE', '2024-03-13', { recipient: 'd1', validOn: '2024-03-13' }],
  ['SERVE_NOTICE', '2024-03-13', { recipient: 'c1', validOn: '2024-03-13' }],
  ['SEND_TO_PROCURACY', '2024-03-13'],
]
const coerced2024: Given[] = [
  ...served2024,
  ['VERIFY_CONDITIONS', '2024-03-29', { result: 'hasMeans' }],
  ['DECIDE_COERCION', '2024-04-08', { measure: 'seizure' }],
]
const tell2024 = (on: string): Given => [
  'NOTIFY_SEIZURE',
  on,
  { kind: 'realEstate', plannedAt: plannedOld },
  a1,
]
const seized = (kind: 'realEstate' | 'movable'): Given[] => [
  ...coerced2024,
  ['NOTIFY_COSTS', '2024-05-06', { plannedAt: plannedOld, amount: 9_000_000 }],
  ['NOTIFY_SEIZURE', '2024-05-06', { kind, plannedAt: plannedOld }, a1],
  ['SEIZE', '2024-05-14', { kind }, a1],
]
const contracted = (kind: 'realEstate' | 'movable'): Given[] => [
  ...seized(kind),
  ['SIGN_APPRAISAL_CONTRACT', '2024-05-20', {}, a1],
  ['RECORD_APPRAISAL', '2024-06-10', { price: 1_000_000_000 }, a1],
  ['NOTIFY_APPRAISAL', '2024-06-12', {}, a1],
  ['SIGN_AUCTION_CONTRACT', '2024-06-24', {}, a1],
]

const movable2026: Given[] = contracted2026.map(([act, on, data, more]) => [
  act,
  on,
  data !== undefined && 'kind' in data ? { ...data, kind: 'movable' } : (data ?? {}),
  more ?? {},
])

const failed: Given = ['HOLD_AUCTION', '2026-11-02', { result: 'failed' }, a1]
const interim = { kind: 'exOfficio' as const, type: 'bankruptcy' as const }

/** The road from the request to the sale, each period in literal days. */
export const roadExamples: readonly LawExample[] = [
  {
    says: 'a judgment of Tue 7/7/2026 may be enforced on request to Mon 7/7/2031',
    matter: { judged: '2026-07-07' },
    given: [],
    running: { on: '2026-07-08', due: { 'LIM-1': '2031-07-07' } },
  },
  {
    says: 'a judgment of Thu 1/2/2024 to Thu 1/2/2029',
    matter: old,
    given: [],
    running: { on: '2024-02-02', due: { T06: '2029-02-01' } },
  },
  {
    says: 'requested on Mon 6/7/2026: decided or refused by Mon 13/7',
    given: served2026.slice(0, 1),
    running: { on: '2026-07-07', due: { 'DEC-4': '2026-07-13', 'INT-6': '2026-07-13' } },
  },
  {
    says: 'requested on Mon 4/3/2024: decided or refused by Mon 11/3',
    matter: old,
    given: decided2024.slice(0, 1),
    running: { on: '2024-03-05', due: { D01: '2024-03-11', T14: '2024-03-11' } },
  },
  {
    says: 'an incomplete request of Mon 6/7/2026 is sent back for completion by Tue 7/7',
    given: [['RECEIVE_REQUEST', '2026-07-06', { complete: false }, { as: 'registrar' }]],
    running: { on: '2026-07-06', due: { 'INT-5': '2026-07-07' } },
  },
  {
    says: 'decided and assigned on Fri 10/7/2026: the file by Tue 14/7, the notice and the procuracy by Wed 15/7',
    given: served2026.slice(0, 3),
    running: {
      on: '2026-07-11',
      due: { 'ASG-2': '2026-07-14', 'NTF-1': '2026-07-15', 'NTF-2': '2026-07-15' },
    },
  },
  {
    says: 'decided and assigned on Fri 8/3/2024: the file by Tue 12/3, the notice and the procuracy by Wed 13/3',
    matter: old,
    given: decided2024,
    running: { on: '2024-03-09', due: { D05: '2024-03-12', N02: '2024-03-13', D08: '2024-03-13' } },
  },
  {
    says: 'ex officio: a judgment of Mon 6/7/2026 is decided by Mon 13/7',
    matter: { kind: 'exOfficio' },
    given: [['RECEIVE_JUDGMENT', '2026-07-06', {}, { as: 'registrar' }]],
    running: { on: '2026-07-07', due: { 'DEC-1': '2026-07-13' } },
  },
  {
    says: 'a bankruptcy decision of Mon 6/7/2026 by Thu 9/7',
    matter: interim,
    given: [['RECEIVE_JUDGMENT', '2026-07-06', {}, { as: 'registrar' }]],
    running: { on: '2026-07-07', due: { 'DEC-3': '2026-07-09' } },
  },
  {
    says: 'ex officio under the law of 2008: Mon 4/3/2024 by Mon 11/3, a bankruptcy decision by Thu 7/3',
    matter: { ...old, kind: 'exOfficio' },
    given: [['RECEIVE_JUDGMENT', '2024-03-04', {}, { as: 'registrar' }]],
    running: { on: '2024-03-05', due: { D02: '2024-03-11' } },
  },
  {
    says: 'a bankruptcy decision of Mon 4/3/2024 by Thu 7/3',
    matter: { ...interim, ...old },
    given: [['RECEIVE_JUDGMENT', '2024-03-04', {}, { as: 'registrar' }]],
    running: { on: '2024-03-05', due: { D04: '2024-03-07' } },
  },
  {
    says: 'a request on the last day of five years is within the limitation, a day later it is not',
    matter: { judged: '2021-07-07' },
    given: [['RECEIVE_REQUEST', '2026-07-07', {}, { as: 'registrar' }]],
    allowed: [['ISSUE_ENFORCEMENT_DECISION', '2026-07-08', {}, { as: 'head' }]],
    refused: [
      {
        act: ['REFUSE_REQUEST', '2026-07-08', { ground: 'limitationEnded' }, { as: 'head' }],
        refs: ['INT-6'],
      },
    ],
  },
  {
    says: 'a request the day after five years is out of time',
    matter: { judged: '2021-07-07' },
    given: [['RECEIVE_REQUEST', '2026-07-08', {}, { as: 'registrar' }]],
    refused: [{ act: ['ISSUE_ENFORCEMENT_DECISION', '2026-07-09', {}, { as: 'head' }], refs: ['LIM-1'] }],
    allowed: [['REFUSE_REQUEST', '2026-07-09', { ground: 'limitationEnded' }, { as: 'head' }]],
  },
  {
    says: 'under the law of 2008 too: requested on the last day of five years',
    matter: { judged: '2018-03-07' },
    given: [['RECEIVE_REQUEST', '2023-03-07', {}, { as: 'registrar' }]],
    allowed: [['ISSUE_ENFORCEMENT_DECISION', '2023-03-08', {}, { as: 'head' }]],
    refused: [
      {
        act: ['REFUSE_REQUEST', '2023-03-08', { ground: 'limitationEnded' }, { as: 'head' }],
        refs: ['T14'],
      },
    ],
  },
  {
    says: 'under the law of 2008, a day after five years',
    matter: { judged: '2018-03-07' },
    given: [['RECEIVE_REQUEST', '2023-03-08', {}, { as: 'registrar' }]],
    refused: [{ act: ['ISSUE_ENFORCEMENT_DECISION', '2023-03-09', {}, { as: 'head' }], refs: ['T06'] }],
    allowed: [['REFUSE_REQUEST', '2023-03-09', { ground: 'limitationEnded' }, { as: 'head' }]],
  },
  {
    says: 'served on Tue 14/7/2026: ten days to perform, to Fri 24/7; no coercion before they are over',
    given: served2026,
    running: { on: '2026-07-15', due: { 'VOL-1': '2026-07-24' } },
    refused: [{ act: ['DECIDE_COERCION', '2026-07-24', { measure: 'seizure' }], refs: ['VOL-1', 'COE-2'] }],
  },
  {
    says: 'served on Thu 16/7/2026: to Mon 27/7, then nine days to verify, to Wed 5/8',
    given: [
      ...served2026.slice(0, 4),
      ['SERVE_NOTICE', '2026-07-16', { recipient: 'd1', validOn: '2026-07-16' }],
    ],
    running: { on: '2026-07-28', due: { 'VER-1': '2026-08-05' } },
  },
  {
    says: 'served on Tue 12/3/2024: ten days to Fri 22/3',
    matter: old,
    given: [...decided2024, ['SERVE_NOTICE', '2024-03-12', { recipient: 'd1', validOn: '2024-03-12' }]],
    running: { on: '2024-03-13', due: { V01: '2024-03-22' } },
    refused: [{ act: ['DECIDE_COERCION', '2024-03-22', { measure: 'seizure' }], refs: ['V01', 'C01'] }],
  },
  {
    says: 'served on Wed 13/3/2024: to Mon 25/3, then ten days to verify, to Thu 4/4',
    matter: old,
    given: served2024,
    running: { on: '2024-03-26', due: { V03: '2024-04-04' } },
  },
  {
    says: 'the costs of a coercion on Mon 24/8/2026 are told by Fri 21/8, its seizure by Thu 20/8 (Sat 22/8 is worked)',
    given: [
      ...seized2026.slice(0, -3),
      ['NOTIFY_SEIZURE', '2026-08-21', { kind: 'realEstate', plannedAt: planned }, a1],
      ['NOTIFY_COSTS', '2026-08-22', { plannedAt: planned, amount: 1_000_000 }],
    ],
    found: {
      on: '2026-08-23',
      findings: [
        { ref: 'COE-12', due: '2026-08-21', daysLate: 1 },
        { ref: 'KB-2', due: '2026-08-20', daysLate: 1 },
      ],
    },
  },
  {
    says: 'under the law of 2008 both three working days before: for Tue 14/5/2024 by Thu 9/5',
    matter: old,
    given: [
      ...coerced2024,
      tell2024('2024-05-10'),
      ['NOTIFY_COSTS', '2024-05-10', { plannedAt: plannedOld, amount: 9_000_000 }],
    ],
    found: {
      on: '2024-05-11',
      findings: [
        { ref: 'C09', due: '2024-05-09', daysLate: 1 },
        { ref: 'K01', due: '2024-05-09', daysLate: 1 },
      ],
    },
  },
  {
    says: 'all collected on Thu 27/8/2026: the seizure is released by Fri 4/9, over National Day',
    given: [...seized2026, ['COLLECT', '2026-08-27', { obligation: 'o1', amount: 1_850_000_000 }]],
    running: { on: '2026-08-28', due: { 'COE-19': '2026-09-04' } },
  },
  {
    says: 'all collected on Wed 15/5/2024: the seizure is released by Wed 22/5',
    matter: old,
    given: [...seized('realEstate'), ['COLLECT', '2024-05-15', { obligation: 'o1', amount: 1_850_000_000 }]],
    running: { on: '2024-05-16', due: { K21: '2024-05-22' } },
  },
  {
    says: 'the appraisal of Mon 10/6/2024 is told by Thu 13/6, the auction contract signed by Thu 20/6',
    matter: old,
    given: contracted('realEstate').slice(0, -2),
    running: { on: '2024-06-11', due: { N13: '2024-06-13', B02: '2024-06-20' } },
  },
  {
    says: 'told on Tue 29/9/2026: re-appraisal to Tue 6/10, contract to Tue 13/10, the public centre after Tue 20/10',
    given: contracted2026.slice(0, -1),
    running: { on: '2026-10-14', due: { 'AUC-4': '2026-10-13', 'AUC-5': '2026-10-20' } },
    refused: [{ act: ['REFER_TO_PUBLIC_CENTRE', '2026-10-20', {}, a1], refs: ['AUC-5'] }],
    allowed: [['REFER_TO_PUBLIC_CENTRE', '2026-10-21', {}, a1]],
  },
  {
    says: 'real estate contracted on Mon 12/10/2026 is auctioned by Thu 26/11',
    given: contracted2026,
    running: { on: '2026-10-13', due: { 'AUC-6': '2026-11-26' } },
  },
  {
    says: 'a movable contracted on Mon 12/10/2026 is auctioned by Wed 11/11',
    given: movable2026,
    running: { on: '2026-10-13', due: { 'AUC-6': '2026-11-11' } },
  },
  {
    says: 'named movable in the notice and found to be real estate at the seizure: 45 days, as what it is',
    given: contracted2026.map(
      (step): Given =>
        step[0] === 'NOTIFY_SEIZURE' ? [step[0], step[1], { ...step[2], kind: 'movable' }, a1] : step,
    ),
    running: { on: '2026-10-13', due: { 'AUC-6': '2026-11-26' } },
  },
  {
    says: 'real estate contracted on Mon 24/6/2024 is auctioned by Thu 8/8',
    matter: old,
    given: contracted('realEstate'),
    running: { on: '2024-06-25', due: { B04: '2024-08-08' } },
  },
  {
    says: 'a movable contracted on Mon 24/6/2024 is auctioned by Wed 24/7',
    matter: old,
    given: contracted('movable'),
    running: { on: '2024-06-25', due: { B03: '2024-07-24' } },
  },
  {
    says: 'an auction that failed on Mon 2/11/2026 is told by Wed 4/11 and cut by Mon 9/11, by a tenth at most',
    given: [...contracted2026, failed],
    running: { on: '2026-11-03', due: { 'AUC-8': '2026-11-04', 'AUC-9': '2026-11-09' } },
    allowed: [['CUT_PRICE', '2026-11-05', { price: 1_800_000_000 }, a1]],
    refused: [{ act: ['CUT_PRICE', '2026-11-05', { price: 1_799_999_999 }, a1], refs: ['AUC-9'] }],
  },
  {
    says: 'a tenth at most under the law of 2008, too',
    matter: old,
    given: [
      ...contracted('realEstate'),
      ['HOLD_AUCTION', '2024-07-30', { result: 'failed' }, a1],
      ['ASK_FOR_CUT_AGREEMENT', '2024-08-05', {}, a1],
    ],
    allowed: [['CUT_PRICE', '2024-08-19', { price: 900_000_000 }, a1]],
    refused: [{ act: ['CUT_PRICE', '2024-08-19', { price: 899_999_999 }, a1], refs: ['B11'] }],
  },
  {
    says: 'sold on Mon 2/11/2026, paid by Wed 2/12',
    given: [
      ...contracted2026,
      ['HOLD_AUCTION', '2026-11-02', { result: 'succeeded', price: 2_100_000_000 }, a1],
    ],
    running: { on: '2026-11-03', due: { 'AUC-16': '2026-12-02' } },
    refused: [
      {
        act: ['BUYER_PAYS', '2026-11-20', { amount: 2_099_999_999 }, { ...a1, as: 'accountant' }],
        refs: ['AUC-16'],
      },
    ],
    allowed: [['BUYER_PAYS', '2026-11-20', { amount: 2_100_000_000 }, { ...a1, as: 'accountant' }]],
  },
]
