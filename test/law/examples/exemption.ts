import type { NewObligation } from '../../../workflows/enforcement/facts.ts'
import type { Given } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const head = { as: 'head' } as const
const owed = (ref: string, amount: number, type = 'courtFee'): NewObligation => ({
  ref,
  type,
  amount,
  from: 'd1',
})
const propose = (
  on: string,
  kind: string,
  amount: number,
  obligation = 'o1',
  more: Record<string, unknown> = {},
): Given => ['PROPOSE_EXEMPTION', on, { obligation, kind, amount, ...more }, head]
const step = (on: string, name: string, obligation = 'o1'): Given => [
  'RECORD_EXEMPTION_STEP',
  on,
  { obligation, step: name },
]

/** Decided on some day; without means on `verified`; the procuracy has answered two days after it was asked. */
function since(decided: string, verified: string, asked: string, answered: string): Given[] {
  return [
    ['RECEIVE_JUDGMENT', decided, {}, { as: 'registrar' }],
    ['ISSUE_ENFORCEMENT_DECISION', decided, {}, head],
    ['ASSIGN_OFFICER', decided, {}, head],
    ['VERIFY_CONDITIONS', verified, { result: 'noMeans' }],
    ['SEND_REQUEST', asked, { matter: 'exemptionOpinion' }],
    ['RECORD_ANSWER', answered, { matter: 'exemptionOpinion', result: 'done' }],
  ]
}
/** Decided on Mon 5/7/2021: five years end on Sun 5/7/2026. Verified on Mon 29/6/2026. */
const five = since('2021-07-05', '2026-06-29', '2026-07-01', '2026-07-03')
/** Decided on Mon 4/7/2016: ten years end on Sat 4/7/2026. */
const ten = since('2016-07-04', '2026-06-29', '2026-07-01', '2026-07-03')
/** Old law: decided on Mon 7/9/2015: five years end on Mon 7/9/2020. */
const oldFive = since('2015-09-07', '2020-08-17', '2020-08-18', '2020-08-20')
/** Old law: the same, ten years end on Sun 7/9/2025. */
const oldTen = since('2015-09-07', '2025-08-18', '2025-08-19', '2025-08-21')
const matter = (judged: string, obligations: readonly NewObligation[]) =>
  ({ kind: 'exOfficio', judged, obligations }) as const

/** Who may be exempted, and by how much: in literal amounts. */
const thresholds: readonly LawExample[] = [
  {
    says: 'less than 5,000,000 đồng is exempted once five years have passed, on Mon 6/7/2026 and not on the day before',
    matter: matter('2021-06-14', [
      owed('o1', 4_999_999),
      owed('o2', 5_000_000),
      owed('o3', 10_000_000),
      owed('o4', 900_000, 'payMoney'),
    ]),
    given: five,
    refused: [
      { act: propose('2026-07-05', 'exemptWhole', 4_999_999), refs: ['EXM-1'] },
      { act: propose('2026-07-06', 'exemptWhole', 4_000_000), refs: ['EXM-1'] },
      { act: propose('2026-07-06', 'exemptWhole', 5_000_000, 'o2'), refs: ['EXM-1'] },
      { act: propose('2026-07-06', 'exemptWhole', 10_000_000, 'o3'), refs: ['EXM-1'] },
      { act: propose('2026-07-06', 'exemptWhole', 900_000, 'o4'), refs: ['EXM-1'] },
      { act: propose('2026-07-06', 'reducePart', 1_000_000), refs: ['EXM-2'] },
      { act: propose('2026-09-30', 'exemptWhole', 4_999_999), refs: ['EXM-3'] },
      {
        act: [
          'PROPOSE_EXEMPTION',
          '2026-07-06',
          { obligation: 'o1', kind: 'exemptWhole', amount: 4_999_999 },
        ],
        refs: ['EXM-3'],
      },
      { act: step('2026-07-06', 'fileReceived'), refs: ['EXM-4'] },
    ],
    allowed: [
      propose('2026-07-06', 'exemptWhole', 4_999_999),
      propose('2026-09-29', 'exemptWhole', 4_999_999),
      propose('2026-07-06', 'reducePart', 1_250_000, 'o2'),
    ],
  },
  {
    says: 'up to 100,000,000 đồng is reduced by a quarter after five years; more waits for ten',
    matter: matter('2021-06-14', [owed('o1', 100_000_000), owed('o2', 100_000_001)]),
    given: five,
    refused: [
      { act: propose('2026-07-05', 'reducePart', 25_000_000), refs: ['EXM-2'] },
      { act: propose('2026-07-06', 'reducePart', 25_000_001), refs: ['EXM-2'] },
      { act: propose('2026-07-06', 'reducePart', 1_000_000, 'o2'), refs: ['EXM-2'] },
    ],
    allowed: [propose('2026-07-06', 'reducePart', 25_000_000)],
  },
  {
    says: 'after ten years, on Sun 5/7/2026, less than 10,000,000 is exempted; the rest reduced by a fifth, 50,000,000 at most',
    matter: matter('2016-06-13', [
      owed('o1', 9_999_999, 'fine'),
      owed('o2', 10_000_000, 'fine'),
      owed('o3', 150_000_000, 'fine'),
      owed('o4', 300_000_000, 'fine'),
    ]),
    given: ten,
    refused: [
      { act: propose('2026-07-04', 'exemptWhole', 9_999_999), refs: ['EXM-1'] },
      { act: propose('2026-07-05', 'exemptWhole', 10_000_000, 'o2'), refs: ['EXM-1'] },
      { act: propose('2026-07-04', 'reducePart', 30_000_000, 'o3'), refs: ['EXM-2'] },
      { act: propose('2026-07-05', 'reducePart', 30_000_001, 'o3'), refs: ['EXM-2'] },
      { act: propose('2026-07-05', 'reducePart', 50_000_001, 'o4'), refs: ['EXM-2'] },
    ],
    allowed: [
      propose('2026-07-05', 'exemptWhole', 9_999_999),
      propose('2026-07-05', 'reducePart', 30_000_000, 'o3'),
      propose('2026-07-05', 'reducePart', 50_000_000, 'o4'),
    ],
  },
  {
    says: 'without the procuracy’s opinion, or with means, nothing is proposed; hardship asks for part payment, not for years',
    matter: matter('2026-06-12', [owed('o1', 30_000_000), owed('o2', 4_000_000)]),
    given: [
      ['RECEIVE_JUDGMENT', '2026-07-06', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2026-07-07', {}, head],
      ['ASSIGN_OFFICER', '2026-07-07', {}, head],
      ['VERIFY_CONDITIONS', '2026-07-20', { result: 'hasMeans' }],
      ['COLLECT', '2026-07-21', { obligation: 'o1', amount: 10_000_000 }],
      ['SEND_REQUEST', '2026-08-03', { matter: 'exemptionOpinion', about: 'o1' }],
      ['RECORD_ANSWER', '2026-08-05', { matter: 'exemptionOpinion', about: 'o1', result: 'done' }],
      ['SEND_REQUEST', '2026-08-03', { matter: 'exemptionOpinion', about: 'o2' }],
    ],
    refused: [
      {
        act: propose('2026-08-06', 'exemptRestForHardship', 4_000_000, 'o2', { hardship: 'accident' }),
        refs: ['EXM-1', 'EXM-3'],
      },
      { act: propose('2026-08-06', 'exemptRestForHardship', 20_000_000), refs: ['EXM-1'] },
      {
        act: propose('2026-08-06', 'exemptRestForHardship', 20_000_001, 'o1', { hardship: 'accident' }),
        refs: ['EXM-1'],
      },
      { act: propose('2026-08-06', 'reducePart', 1_000_000), refs: ['EXM-1', 'EXM-2'] },
    ],
    allowed: [propose('2026-08-06', 'exemptRestForHardship', 20_000_000, 'o1', { hardship: 'accident' })],
  },
  {
    says: 'old law, five years, on Tue 8/9/2020: under 2,000,000 unpaid or under 5,000,000 left of one partly paid',
    matter: matter('2015-06-15', [
      owed('o1', 1_999_999),
      owed('o2', 2_000_000),
      owed('o3', 6_999_999),
      owed('o4', 7_000_000),
      owed('o5', 900_000, 'payMoney'),
    ]),
    given: [
      ...oldFive,
      ['COLLECT', '2020-08-24', { obligation: 'o3', amount: 2_000_000 }],
      ['COLLECT', '2020-08-24', { obligation: 'o4', amount: 2_000_000 }],
    ],
    refused: [
      { act: propose('2020-09-07', 'exemptWhole', 1_999_999), refs: ['E01'] },
      { act: propose('2020-09-08', 'exemptWhole', 2_000_000, 'o2'), refs: ['E01'] },
      { act: propose('2020-09-08', 'exemptWhole', 5_000_000, 'o4'), refs: ['E01'] },
      { act: propose('2020-09-08', 'exemptWhole', 900_000, 'o5'), refs: ['E01'] },
      { act: propose('2020-11-18', 'exemptWhole', 1_999_999), refs: ['E02'] },
    ],
    allowed: [
      propose('2020-09-08', 'exemptWhole', 1_999_999),
      propose('2020-09-08', 'exemptWhole', 4_999_999, 'o3'),
      propose('2020-11-17', 'exemptWhole', 1_999_999),
    ],
  },
  {
    says: 'old law, five years: from 10,000,000 to 100,000,000 left of one partly paid, a quarter; nothing of one unpaid',
    matter: matter('2015-06-15', [
      owed('o1', 12_000_000),
      owed('o2', 11_999_999),
      owed('o3', 102_000_000),
      owed('o4', 102_000_001),
      owed('o5', 50_000_000),
      owed('o6', 3_000_000, 'confiscation'),
    ]),
    given: [
      ...oldFive,
      ...['o1', 'o2', 'o3', 'o4', 'o6'].map(
        (obligation): Given => ['COLLECT', '2020-08-24', { obligation, amount: 2_000_000 }],
      ),
    ],
    refused: [
      { act: propose('2020-09-07', 'reducePart', 2_500_000), refs: ['E01'] },
      { act: propose('2020-09-08', 'reducePart', 2_500_001), refs: ['E01'] },
      { act: propose('2020-09-08', 'reducePart', 1_000_000, 'o2'), refs: ['E01'] },
      { act: propose('2020-09-08', 'reducePart', 25_000_001, 'o3'), refs: ['E01'] },
      { act: propose('2020-09-08', 'reducePart', 1_000_000, 'o4'), refs: ['E01'] },
      { act: propose('2020-09-08', 'reducePart', 1_000_000, 'o5'), refs: ['E01'] },
      {
        act: propose('2020-09-08', 'exemptRestForHardship', 1_000_000, 'o6', { hardship: 'naturalDisaster' }),
        refs: ['E01'],
      },
    ],
    allowed: [
      propose('2020-09-08', 'reducePart', 2_500_000),
      propose('2020-09-08', 'reducePart', 25_000_000, 'o3'),
      propose('2020-09-08', 'exemptRestForHardship', 10_000_000, 'o1', { hardship: 'naturalDisaster' }),
    ],
  },
  {
    says: 'old law, ten years, on Mon 8/9/2025: under 5,000,000 unpaid, under 10,000,000 left; above 100,000,000 a fifth, 50,000,000 at most',
    matter: matter('2015-06-15', [
      owed('o1', 4_999_999),
      owed('o2', 5_000_000),
      owed('o3', 11_999_999),
      owed('o4', 12_000_000),
      owed('o5', 152_000_000),
      owed('o6', 302_000_000),
    ]),
    given: [
      ...oldTen,
      ...['o3', 'o4', 'o5', 'o6'].map(
        (obligation): Given => ['COLLECT', '2025-08-25', { obligation, amount: 2_000_000 }],
      ),
    ],
    refused: [
      { act: propose('2025-09-07', 'exemptWhole', 4_999_999), refs: ['E01'] },
      { act: propose('2025-09-08', 'exemptWhole', 5_000_000, 'o2'), refs: ['E01'] },
      { act: propose('2025-09-08', 'exemptWhole', 10_000_000, 'o4'), refs: ['E01'] },
      { act: propose('2025-09-07', 'reducePart', 30_000_000, 'o5'), refs: ['E01'] },
      { act: propose('2025-09-08', 'reducePart', 30_000_001, 'o5'), refs: ['E01'] },
      { act: propose('2025-09-08', 'reducePart', 50_000_001, 'o6'), refs: ['E01'] },
    ],
    allowed: [
      propose('2025-09-08', 'exemptWhole', 4_999_999),
      propose('2025-09-08', 'exemptWhole', 9_999_999, 'o3'),
      propose('2025-09-08', 'reducePart', 30_000_000, 'o5'),
      propose('2025-09-08', 'reducePart', 50_000_000, 'o6'),
    ],
  },
]

const small = matter('2021-06-14', [owed('o1', 4_000_000)])
const proposed: Given[] = [...five, propose('2026-07-06', 'exemptWhole', 4_000_000)]
const accepted: Given[] = [
  ...proposed,
  step('2026-07-07', 'fileReceived'),
  step('2026-07-09', 'fileAccepted'),
]
const granted: Given[] = [
  ...accepted,
  ['RECORD_EXEMPTION_DECISION', '2026-07-28', { obligation: 'o1', outcome: 'granted', amount: 4_000_000 }],
]
const known: Given[] = [
  ...granted,
  step('2026-08-03', 'decisionReceivedBySameLevel'),
  step('2026-08-04', 'decisionReceivedByHigherLevel'),
]
const effect = (on: string): Given => ['RECORD_EXEMPTION_EFFECT', on, { obligation: 'o1' }]

const oldSmall = matter('2015-06-15', [owed('o1', 1_500_000)])
const oldProposed: Given[] = [...oldFive, propose('2020-09-08', 'exemptWhole', 1_500_000)]
const oldGranted: Given[] = [
  ...oldProposed,
  step('2020-09-09', 'fileReceived'),
  step('2020-09-11', 'fileAccepted'),
  ['RECORD_EXEMPTION_DECISION', '2020-09-29', { obligation: 'o1', outcome: 'granted', amount: 1_500_000 }],
]

/** How the court and the procuracy deal with it: in literal days. */
const proceedings: readonly LawExample[] = [
  {
    says: 'the court receives the file on Tue 7/7/2026: accepted by Thu 9/7',
    matter: small,
    given: [...proposed, step('2026-07-07', 'fileReceived')],
    running: { on: '2026-07-08', due: { 'EXM-4': '2026-07-09' } },
    papers: ['exemptionProposal'],
    refused: [
      { act: effect('2026-07-20'), refs: ['EXM-5'] },
      {
        act: ['RECORD_EXEMPTION_PROTEST', '2026-07-20', { obligation: 'o1', level: 'sameLevel' }],
        refs: ['EXM-5'],
      },
      // It is being considered already.
      { act: propose('2026-07-08', 'exemptWhole', 4_000_000), refs: ['EXM-1'] },
    ],
  },
  {
    says: 'accepted on Thu 9/7/2026: a session by Wed 29/7; a grant says how much, no more than is left',
    matter: small,
    given: accepted,
    running: { on: '2026-07-10', due: { 'EXM-4': '2026-07-29' } },
    refused: [
      {
        act: ['RECORD_EXEMPTION_DECISION', '2026-07-28', { obligation: 'o1', outcome: 'granted' }],
        refs: ['EXM-4'],
      },
      {
        act: [
          'RECORD_EXEMPTION_DECISION',
          '2026-07-28',
          { obligation: 'o1', outcome: 'granted', amount: 4_000_001 },
        ],
        refs: ['EXM-4'],
      },
    ],
    allowed: [['RECORD_EXEMPTION_DECISION', '2026-07-28', { obligation: 'o1', outcome: 'refused' }]],
  },
  {
    says: 'decided on Tue 28/7/2026: sent by Tue 4/8; without the days of both procuracies it is not known to be final',
    matter: small,
    given: granted,
    running: { on: '2026-07-29', due: { 'EXM-4': '2026-08-04' } },
    refused: [
      { act: effect('2026-09-30'), refs: ['EXM-5'] },
      {
        act: ['RECORD_EXEMPTION_RULING', '2026-08-28', { obligation: 'o1', outcome: 'decisionUpheld' }],
        refs: ['EXM-5'],
      },
    ],
    allowed: [step('2026-08-03', 'decisionReceivedBySameLevel')],
  },
  {
    says: 'received on Tue 4/8/2026 at the same level: protested by Tue 11/8',
    matter: small,
    given: [...granted, step('2026-08-04', 'decisionReceivedBySameLevel')],
    running: { on: '2026-08-05', due: { 'EXM-5': '2026-08-11' } },
  },
  {
    says: 'received on Tue 4/8/2026 at the higher level: protested by Wed 19/8, in effect from Thu 20/8',
    matter: small,
    given: known,
    running: { on: '2026-08-05', due: { 'EXM-5': '2026-08-19' } },
    refused: [{ act: effect('2026-08-19'), refs: ['EXM-5'] }],
    allowed: [effect('2026-08-20')],
  },
  {
    says: 'in effect, nothing is owed any more: the matter is complete',
    matter: small,
    given: [...known, effect('2026-08-20')],
    refused: [
      { act: ['COLLECT', '2026-08-21', { obligation: 'o1', amount: 1 }], refs: ['PAY-4'] },
      { act: effect('2026-08-21'), refs: ['EXM-5'] },
    ],
    allowed: [['COMPLETE', '2026-08-21']],
  },
  {
    says: 'protested, received by the court on Fri 7/8/2026: sent up by Fri 14/8; not in effect before the ruling',
    matter: small,
    given: [...known, ['RECORD_EXEMPTION_PROTEST', '2026-08-07', { obligation: 'o1', level: 'sameLevel' }]],
    running: { on: '2026-08-08', due: { 'EXM-5': '2026-08-14' } },
    refused: [{ act: effect('2026-09-30'), refs: ['EXM-5'] }],
    allowed: [
      [
        'RECORD_EXEMPTION_RULING',
        '2026-08-25',
        { obligation: 'o1', outcome: 'changedOnProtest', amount: 1_000_000 },
      ],
    ],
  },
  {
    says: 'the higher court has the file on Wed 12/8/2026: heard by Thu 27/8',
    matter: small,
    given: [
      ...known,
      ['RECORD_EXEMPTION_PROTEST', '2026-08-07', { obligation: 'o1', level: 'sameLevel' }],
      step('2026-08-12', 'fileReceivedByHigherCourt'),
    ],
    running: { on: '2026-08-13', due: { 'EXM-5': '2026-08-27' } },
  },
  {
    says: 'cut down on protest to 1,000,000 đồng: 3,000,000 are still owed',
    matter: small,
    given: [
      ...known,
      ['RECORD_EXEMPTION_PROTEST', '2026-08-07', { obligation: 'o1', level: 'sameLevel' }],
      [
        'RECORD_EXEMPTION_RULING',
        '2026-08-25',
        { obligation: 'o1', outcome: 'changedOnProtest', amount: 1_000_000 },
      ],
      effect('2026-08-26'),
    ],
    refused: [
      { act: ['COLLECT', '2026-08-27', { obligation: 'o1', amount: 3_000_001 }], refs: ['PAY-4'] },
      { act: ['COMPLETE', '2026-08-27'], refs: ['CLO-1'] },
    ],
    allowed: [['COLLECT', '2026-08-27', { obligation: 'o1', amount: 3_000_000 }]],
  },
  {
    says: 'a debt only reduced is terminated for the part taken off: the other 30,000,000 đồng are still owed',
    matter: matter('2021-06-14', [owed('o1', 40_000_000)]),
    given: [
      ...five,
      propose('2026-07-06', 'reducePart', 10_000_000),
      [
        'RECORD_EXEMPTION_DECISION',
        '2026-07-28',
        { obligation: 'o1', outcome: 'granted', amount: 10_000_000 },
      ],
      step('2026-08-03', 'decisionReceivedBySameLevel'),
      step('2026-08-04', 'decisionReceivedByHigherLevel'),
      effect('2026-08-20'),
      ['RECORD_GROUND', '2026-08-20', { ground: 'dutyExempted' }, { as: 'registrar' }],
      [
        'TERMINATE',
        '2026-08-24',
        { ground: 'dutyExempted', scope: 'part', obligation: 'o1', number: '2/QĐ' },
        head,
      ],
    ],
    refused: [
      { act: ['COMPLETE', '2026-08-25'], refs: ['CLO-1'] },
      { act: ['COLLECT', '2026-08-25', { obligation: 'o1', amount: 30_000_001 }], refs: ['PAY-4'] },
    ],
    allowed: [['COLLECT', '2026-08-25', { obligation: 'o1', amount: 30_000_000 }]],
  },
  {
    says: 'reduced by a decision of Tue 28/7/2026: considered again from Thu 29/7/2027, not on the day before',
    matter: matter('2021-06-14', [owed('o1', 40_000_000)]),
    given: [
      ...five,
      propose('2026-07-06', 'reducePart', 10_000_000),
      [
        'RECORD_EXEMPTION_DECISION',
        '2026-07-28',
        { obligation: 'o1', outcome: 'granted', amount: 10_000_000 },
      ],
      step('2026-08-03', 'decisionReceivedBySameLevel'),
      step('2026-08-04', 'decisionReceivedByHigherLevel'),
      effect('2026-08-20'),
      ['VERIFY_CONDITIONS', '2027-07-05', { result: 'noMeans' }],
    ],
    refused: [
      { act: propose('2027-07-28', 'reducePart', 7_500_000), refs: ['EXM-1'] },
      { act: propose('2027-07-29', 'reducePart', 7_500_001), refs: ['EXM-2'] },
    ],
    allowed: [propose('2027-07-29', 'reducePart', 7_500_000)],
  },
  {
    says: 'old law: the court receives no file before there is a proposal',
    matter: oldSmall,
    given: oldFive,
    refused: [{ act: step('2020-09-08', 'fileReceived'), refs: ['E03'] }],
  },
  {
    says: 'old law: the court has the file on Wed 9/9/2020: accepted by Fri 11/9',
    matter: oldSmall,
    given: [...oldProposed, step('2020-09-09', 'fileReceived')],
    running: { on: '2020-09-10', due: { E03: '2020-09-11' } },
    refused: [{ act: effect('2020-09-21'), refs: ['E06'] }],
  },
  {
    says: 'old law: accepted on Fri 11/9/2020, a session by Thu 1/10; a grant says how much',
    matter: oldSmall,
    given: oldGranted.slice(0, -1),
    running: { on: '2020-09-12', due: { E04: '2020-10-01' } },
    refused: [
      {
        act: ['RECORD_EXEMPTION_DECISION', '2020-09-29', { obligation: 'o1', outcome: 'granted' }],
        refs: ['E05'],
      },
    ],
  },
  {
    says: 'old law: decided on Tue 29/9/2020, sent by Tue 6/10',
    matter: oldSmall,
    given: oldGranted,
    running: { on: '2020-09-30', due: { E05: '2020-10-06' } },
  },
  {
    says: 'old law: received on Tue 6/10/2020 at the same level: protested by Tue 13/10',
    matter: oldSmall,
    given: [...oldGranted, step('2020-10-06', 'decisionReceivedBySameLevel')],
    running: { on: '2020-10-07', due: { E06: '2020-10-13' } },
  },
  {
    says: 'old law: received on Tue 6/10/2020 at the higher level: protested by Wed 21/10; in effect on Thu 22/10',
    matter: oldSmall,
    given: [
      ...oldGranted,
      step('2020-10-05', 'decisionReceivedBySameLevel'),
      step('2020-10-06', 'decisionReceivedByHigherLevel'),
    ],
    running: { on: '2020-10-13', due: { E06: '2020-10-21' } },
    refused: [
      { act: effect('2020-10-21'), refs: ['E06'] },
      {
        act: ['RECORD_EXEMPTION_RULING', '2020-10-20', { obligation: 'o1', outcome: 'decisionUpheld' }],
        refs: ['E08'],
      },
    ],
    allowed: [effect('2020-10-22')],
  },
  {
    says: 'old law: protest received on Fri 9/10/2020, sent up by Fri 16/10',
    matter: oldSmall,
    given: [
      ...oldGranted,
      ['RECORD_EXEMPTION_PROTEST', '2020-10-09', { obligation: 'o1', level: 'higherLevel' }],
    ],
    running: { on: '2020-10-10', due: { E07: '2020-10-16' } },
  },
  {
    says: 'old law: the higher court has the file on Wed 14/10/2020: heard by Thu 29/10',
    matter: oldSmall,
    given: [
      ...oldGranted,
      ['RECORD_EXEMPTION_PROTEST', '2020-10-09', { obligation: 'o1', level: 'higherLevel' }],
      step('2020-10-14', 'fileReceivedByHigherCourt'),
    ],
    running: { on: '2020-10-15', due: { E08: '2020-10-29' } },
  },
  {
    says: 'old law: refused by a decision of Tue 29/9/2020: considered again from Thu 30/9/2021',
    matter: oldSmall,
    given: [
      ...oldProposed,
      ['RECORD_EXEMPTION_DECISION', '2020-09-29', { obligation: 'o1', outcome: 'refused' }],
      ['VERIFY_CONDITIONS', '2021-09-06', { result: 'noMeans' }],
    ],
    refused: [{ act: propose('2021-09-29', 'exemptWhole', 1_500_000), refs: ['E01'] }],
    allowed: [propose('2021-09-30', 'exemptWhole', 1_500_000)],
  },
]

/** Exempting from and reducing what is owed to the State (xét miễn, giảm). */
export const exemptionExamples: readonly LawExample[] = [...thresholds, ...proceedings]
