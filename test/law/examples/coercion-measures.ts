import { type Given, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const a1 = { asset: 'a1' }
const atHead = { as: 'head' } as const
const verified2026: Given[] = [...served2026, ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }]]
const decided2026: Given[] = [...verified2026, ['DECIDE_COERCION', '2026-08-05', { measure: 'seizure' }]]

const old = { judged: '2025-02-10' } as const
const verifiedOld: Given[] = [
  ['RECEIVE_REQUEST', '2025-03-03', {}, { as: 'registrar' }],
  ['ISSUE_ENFORCEMENT_DECISION', '2025-03-05', {}, atHead],
  ['ASSIGN_OFFICER', '2025-03-05', {}, atHead],
  ['OPEN_FILE', '2025-03-06'],
  ['SERVE_NOTICE', '2025-03-07', { recipient: 'd1', validOn: '2025-03-07' }],
  ['SERVE_NOTICE', '2025-03-07', { recipient: 'c1', validOn: '2025-03-07' }],
  ['VERIFY_CONDITIONS', '2025-03-24', { result: 'hasMeans' }],
]
const decidedOld: Given[] = [...verifiedOld, ['DECIDE_COERCION', '2025-03-26', { measure: 'seizure' }]]

const toWork = { obligations: [{ ref: 'o1', type: 'performWork', from: 'd1', to: 'c1' }] } as const
const letter = (matter: string, on: string, data: Record<string, unknown> = {}): Given => [
  'SEND_REQUEST',
  on,
  { matter, ...data },
]
const deduct = (on: string, data: Record<string, unknown>): Given => [
  'DEDUCT_FROM_INCOME',
  on,
  { ground: 'assetsNotEnough', incomeKind: 'wage', income: 20_000_000, ...data },
]
const business = (on: string, data: Record<string, unknown>): Given => [
  'COLLECT_DEBTOR_MONEY',
  on,
  {
    source: 'business',
    period: 'month',
    income: 50_000_000,
    keepForBusiness: 20_000_000,
    keepForLiving: 5_310_000,
    minimumWage: 5_310_000,
    amount: 24_690_000,
    ...data,
  },
]

/** Which asset, how much, from where (tương ứng, khấu trừ, trừ thu nhập, thu tiền). */
const sums: readonly LawExample[] = [
  {
    says: 'with 1.850 million owed and 50 million of costs an asset of up to 1.900 million is coerced, or the exception is named',
    given: verified2026,
    refused: [
      {
        act: [
          'DECIDE_COERCION',
          '2026-08-05',
          { measure: 'seizure', assetValue: 1_900_000_001, costs: 50_000_000 },
        ],
        refs: ['COE-3'],
      },
    ],
    allowed: [
      ['DECIDE_COERCION', '2026-08-05', { measure: 'seizure', assetValue: 1_900_000_000, costs: 50_000_000 }],
      [
        'DECIDE_COERCION',
        '2026-08-05',
        { measure: 'seizure', assetValue: 9_000_000_000, outOfProportion: 'notDivisible' },
      ],
    ],
  },
  {
    says: 'old law: the same, with the collateral named in the judgment as the exception',
    matter: old,
    given: verifiedOld,
    refused: [
      {
        act: ['DECIDE_COERCION', '2025-03-26', { measure: 'seizure', assetValue: 1_850_000_001 }],
        refs: ['C03'],
      },
    ],
    allowed: [
      ['DECIDE_COERCION', '2025-03-26', { measure: 'seizure', assetValue: 1_850_000_000 }],
      [
        'DECIDE_COERCION',
        '2025-03-26',
        { measure: 'seizure', assetValue: 9_000_000_000, outOfProportion: 'orderedByJudgment' },
      ],
    ],
  },
  {
    says: 'an asset the bank is processing is neither decided on nor seized',
    given: [...decided2026, letter('assetHeldByBank', '2026-08-06', { about: 'a1' })],
    refused: [
      { act: ['DECIDE_COERCION', '2026-08-10', { measure: 'seizure', about: 'a1' }], refs: ['COE-20'] },
      { act: ['SEIZE', '2026-08-10', { kind: 'movable' }, a1], refs: ['COE-20'] },
    ],
    allowed: [['SEIZE', '2026-08-10', { kind: 'movable' }, { asset: 'a2' }]],
  },
  {
    says: 'the bank sold at 0:30 on Thu 10/9/2026: the surplus is there within 24 hours; at 0:31 the next day it is an hour late',
    given: [
      ...decided2026,
      letter('assetHeldByBank', '2026-08-06', { about: 'a1' }),
      ['RECORD_ANSWER', '2026-09-10', { matter: 'assetHeldByBank', about: 'a1', result: 'done' }],
      [
        'RECORD_BANK_SURPLUS',
        '2026-09-10',
        { about: 'a1', processedAt: '2026-09-10T00:30:00+07:00', surplus: 90_000_000 },
      ],
      [
        'COLLECT',
        '2026-09-11',
        { obligation: 'o1', amount: 90_000_000 },
        { at: '2026-09-11T00:31:00+07:00' },
      ],
    ],
    found: { on: '2026-09-11', findings: [{ ref: 'COE-20', due: '2026-09-11', daysLate: 1 }] },
    allowed: [['SEIZE', '2026-09-14', { kind: 'movable' }, a1]],
  },
  {
    says: 'no more than the duty and the costs is deducted, and not from State budget accounts; the bank does it at once',
    given: [
      ...verified2026,
      ['DEDUCT_FROM_ACCOUNT', '2026-08-05', { amount: 1_850_000_000, account: 'ordinaryAccount' }],
      letter('accountDeduction', '2026-08-06'),
    ],
    running: {
      on: '2026-08-06',
      due: { 'COE-14': '2026-08-06', 'NTF-1': '2026-08-10', 'NTF-2': '2026-08-10' },
    },
    papers: ['coercionDecision'],
    refused: [
      {
        act: [
          'DEDUCT_FROM_ACCOUNT',
          '2026-08-07',
          { amount: 1_860_000_001, costs: 10_000_000, account: 'ordinaryAccount' },
        ],
        refs: ['COE-14'],
      },
      {
        act: ['DEDUCT_FROM_ACCOUNT', '2026-08-07', { amount: 1_000, account: 'stateBudgetFund' }],
        refs: ['COE-14'],
      },
    ],
    allowed: [
      [
        'DEDUCT_FROM_ACCOUNT',
        '2026-08-07',
        { amount: 1_860_000_000, costs: 10_000_000, account: 'ordinaryAccount' },
      ],
      ['TAKE_VALUABLE_PAPERS', '2026-08-07', { holder: 'bank' }],
    ],
  },
  {
    says: 'in the voluntary period nothing is deducted, unless dissipation must be prevented',
    given: served2026,
    refused: [
      {
        act: ['DEDUCT_FROM_ACCOUNT', '2026-07-24', { amount: 1_000, account: 'ordinaryAccount' }],
        refs: ['VOL-1'],
      },
    ],
    allowed: [
      [
        'DEDUCT_FROM_ACCOUNT',
        '2026-07-24',
        { amount: 1_000, account: 'ordinaryAccount', preventDissipation: 'đang rút tiền' },
      ],
    ],
  },
  {
    says: 'old law: the same bounds of a deduction, and at once',
    matter: old,
    given: [...verifiedOld, letter('accountDeduction', '2025-03-27')],
    running: { on: '2025-03-27', due: { C11: '2025-03-27' } },
    refused: [
      {
        act: ['DEDUCT_FROM_ACCOUNT', '2025-03-27', { amount: 1_850_000_001, account: 'ordinaryAccount' }],
        refs: ['C11'],
      },
    ],
    allowed: [
      ['DEDUCT_FROM_ACCOUNT', '2025-03-27', { amount: 1_850_000_000, account: 'ordinaryAccount' }],
      ['TAKE_VALUABLE_PAPERS', '2025-03-27'],
    ],
  },
  {
    says: 'of 20 million, one wage of 5.310.000 is left for the debtor and one for the child; pay period of Mon 7/9/2026: transferred by Thu 10/9',
    given: [
      ...verified2026,
      deduct('2026-08-05', {
        amount: 9_380_000,
        minimumWage: 5_310_000,
        dependants: 1,
        payPeriodStart: '2026-09-07',
      }),
    ],
    running: { on: '2026-09-08', due: { 'COE-15': '2026-09-10' } },
    refused: [
      {
        act: deduct('2026-08-06', { amount: 9_380_001, minimumWage: 5_310_000, dependants: 1 }),
        refs: ['COE-15'],
      },
      { act: deduct('2026-08-06', { amount: 1_000 }), refs: ['COE-15'] },
      {
        act: deduct('2026-08-06', { income: 10_620_000, amount: 1, minimumWage: 5_310_000, dependants: 1 }),
        refs: ['COE-15'],
      },
      {
        act: deduct('2026-08-06', {
          amount: 14_690_001,
          minimumWage: 5_310_000,
          dependants: 1,
          agreed: true,
        }),
        refs: ['COE-15'],
      },
    ],
    allowed: [
      deduct('2026-08-06', { amount: 14_690_000, minimumWage: 5_310_000 }),
      deduct('2026-08-06', { amount: 14_690_000, minimumWage: 5_310_000, dependants: 1, agreed: true }),
      deduct('2026-08-06', { amount: 20_000_000, agreed: true }),
    ],
  },
  {
    says: 'transferred on Thu 10/9/2026; the next period begins on Mon 5/10: transferred by Thu 8/10',
    given: [
      ...verified2026,
      deduct('2026-08-05', { amount: 1_000_000, minimumWage: 5_310_000, payPeriodStart: '2026-09-07' }),
      ['RECORD_INCOME_DEDUCTION', '2026-09-10', { nextPeriodStart: '2026-10-05' }],
    ],
    running: { on: '2026-10-06', due: { 'COE-15': '2026-10-08' } },
    notFound: { on: '2026-10-06', refs: ['COE-15'] },
  },
  {
    says: 'all is paid on Mon 14/9/2026: the deduction from income is ended by Thu 17/9',
    given: [
      ...verified2026,
      deduct('2026-08-05', { amount: 1_000_000, minimumWage: 5_310_000 }),
      ['COLLECT', '2026-09-14', { obligation: 'o1', amount: 1_850_000_000 }],
    ],
    running: { on: '2026-09-15', due: { 'COE-19': '2026-09-17' } },
    refused: [
      {
        act: ['END_COERCION', '2026-09-16', { measure: 'exploitation', ground: 'everythingPerformed' }],
        refs: ['COE-19'],
      },
    ],
    allowed: [['END_COERCION', '2026-09-16', { measure: 'income', ground: 'everythingPerformed' }]],
  },
  {
    says: 'ended on Wed 16/9/2026, nothing runs, and it cannot be ended again',
    given: [
      ...verified2026,
      deduct('2026-08-05', { amount: 1_000_000, minimumWage: 5_310_000, payPeriodStart: '2026-09-21' }),
      ['COLLECT', '2026-09-14', { obligation: 'o1', amount: 1_850_000_000 }],
      ['END_COERCION', '2026-09-16', { measure: 'income', ground: 'everythingPerformed' }],
    ],
    notRunning: { on: '2026-09-22', refs: ['COE-19', 'COE-15'] },
    papers: ['endOfCoercionDecision'],
    refused: [
      {
        act: ['END_COERCION', '2026-09-17', { measure: 'income', ground: 'everythingPerformed' }],
        refs: ['COE-19'],
      },
    ],
  },
  {
    says: 'old law: of a wage of 20 million at most 6 million, unless the parties agree; of other income no share is named',
    matter: old,
    given: verifiedOld,
    refused: [{ act: deduct('2025-03-27', { amount: 6_000_001 }), refs: ['C12'] }],
    allowed: [
      deduct('2025-03-27', { amount: 6_000_000 }),
      deduct('2025-03-27', { amount: 9_000_000, agreed: true }),
      deduct('2025-03-27', { amount: 9_000_000, incomeKind: 'otherIncome' }),
    ],
  },
  {
    says: 'business income by month, quarter or year, with a minimum for the business and one wage for living left',
    given: verified2026,
    refused: [
      { act: business('2026-08-05', { amount: 24_690_001 }), refs: ['COE-22'] },
      { act: business('2026-08-05', { keepForLiving: 5_309_999, amount: 1_000 }), refs: ['COE-22'] },
      { act: business('2026-08-05', { period: 'week' }), refs: ['COE-22'] },
      { act: business('2026-08-05', { period: 'day' }), refs: ['COE-22'] },
    ],
    allowed: [
      business('2026-08-05', {}),
      business('2026-08-05', { period: 'quarter' }),
      business('2026-08-05', { period: 'year' }),
      business('2026-08-05', { keepForLiving: 0, amount: 30_000_000, agreed: true }),
    ],
  },
  {
    says: 'old law: by day or week too; something is left for living',
    matter: old,
    given: verifiedOld,
    refused: [
      { act: business('2025-03-27', { amount: 24_690_001 }), refs: ['C16'] },
      { act: business('2025-03-27', { keepForLiving: 0 }), refs: ['C16'] },
    ],
    allowed: [
      business('2025-03-27', {}),
      business('2025-03-27', { period: 'week' }),
      business('2025-03-27', { period: 'day', keepForLiving: 1_000 }),
    ],
  },
  {
    says: 'money a third party holds is asked for with a term; collected by decision only once that is over; the debtor’s own at once',
    given: [...verified2026, letter('handOverMoney', '2026-08-05', { to: 'bank', until: '2026-08-14' })],
    refused: [
      {
        act: [
          'COLLECT_DEBTOR_MONEY',
          '2026-08-14',
          { source: 'heldByThirdParty', holder: 'bank', amount: 1_000 },
        ],
        refs: ['COE-23'],
      },
      {
        act: [
          'COLLECT_DEBTOR_MONEY',
          '2026-08-17',
          { source: 'heldByThirdParty', holder: 'tenant', amount: 1_000 },
        ],
        refs: ['COE-23'],
      },
      {
        act: [
          'COLLECT_DEBTOR_MONEY',
          '2026-08-17',
          { source: 'owedToDebtor', holder: 'bank', amount: 1_000 },
        ],
        refs: ['COE-24'],
      },
    ],
    allowed: [
      ['COLLECT_DEBTOR_MONEY', '2026-08-15', { source: 'heldByThirdParty', holder: 'bank', amount: 1_000 }],
      ['COLLECT_DEBTOR_MONEY', '2026-08-05', { source: 'heldByDebtor', amount: 1_000 }],
    ],
  },
  {
    says: 'a demand without a term is none; somebody who owes the debtor under a judgment is asked, then coerced',
    given: [
      ...verified2026,
      letter('handOverMoney', '2026-08-05', { to: 'bank' }),
      letter('payDebtorsDebt', '2026-08-05', { to: 'buyer' }),
    ],
    refused: [
      {
        act: ['COLLECT_DEBTOR_MONEY', '2026-09-15', { source: 'heldByThirdParty', amount: 1_000 }],
        refs: ['COE-23'],
      },
    ],
    allowed: [
      ['COLLECT_DEBTOR_MONEY', '2026-08-10', { source: 'owedToDebtor', holder: 'buyer', amount: 1_000 }],
    ],
  },
  {
    says: 'old law: the third party, and whoever owes under a judgment, is asked first; no term is needed',
    matter: old,
    given: verifiedOld,
    refused: [
      {
        act: ['COLLECT_DEBTOR_MONEY', '2025-03-27', { source: 'heldByThirdParty', amount: 1_000 }],
        refs: ['C17'],
      },
      {
        act: ['COLLECT_DEBTOR_MONEY', '2025-03-27', { source: 'owedToDebtor', amount: 1_000 }],
        refs: ['C17'],
      },
    ],
    allowed: [letter('handOverMoney', '2025-03-27')],
  },
  {
    says: 'old law: once asked, it is collected',
    matter: old,
    given: [...verifiedOld, letter('handOverMoney', '2025-03-27'), letter('payDebtorsDebt', '2025-03-27')],
    allowed: [
      ['COLLECT_DEBTOR_MONEY', '2025-03-28', { source: 'heldByThirdParty', amount: 1_000 }],
      ['COLLECT_DEBTOR_MONEY', '2025-03-28', { source: 'owedToDebtor', amount: 1_000 }],
    ],
  },
]

/** Exploitation of assets (khai thác tài sản). */
const exploitation: readonly LawExample[] = [
  {
    says: 'an asset is exploited where it is worth more than the duty, or the creditor agrees and nobody is harmed',
    given: verified2026,
    refused: [
      {
        act: [
          'EXPLOIT_ASSET',
          '2026-08-05',
          { ground: 'valueFarAbove', form: 'presentUser', assetValue: 1_850_000_000 },
        ],
        refs: ['COE-26'],
      },
      {
        act: [
          'EXPLOIT_ASSET',
          '2026-08-05',
          { ground: 'creditorAgrees', form: 'presentUser', thirdPartyHarmed: true },
        ],
        refs: ['COE-26'],
      },
    ],
    allowed: [
      [
        'EXPLOIT_ASSET',
        '2026-08-05',
        { ground: 'valueFarAbove', form: 'presentUser', assetValue: 1_850_000_001 },
      ],
      ['EXPLOIT_ASSET', '2026-08-05', { ground: 'creditorAgrees', form: 'presentUser' }],
    ],
  },
  {
    says: 'the decision of Wed 5/8/2026 goes to the registry and the commune that day; it fails on Mon 7/9: ended by Thu 10/9',
    given: [
      ...verified2026,
      ['EXPLOIT_ASSET', '2026-08-05', { about: 'a1', ground: 'creditorAgrees', form: 'newContract' }],
      ['SEND_DECISION', '2026-08-05', { to: 'registry' }],
      ['REPORT_EXPLOITATION', '2026-09-07', { about: 'a1', finding: 'ineffective' }],
    ],
    running: { on: '2026-09-08', due: { 'COE-26': '2026-08-05', 'COE-19': '2026-09-10' } },
    allowed: [
      ['END_COERCION', '2026-09-08', { measure: 'exploitation', about: 'a1', ground: 'exploitationFails' }],
      ['SEND_DECISION', '2026-09-08', { to: 'commune' }],
    ],
  },
  {
    says: 'sent to both that day nothing runs on',
    given: [
      ...verified2026,
      ['EXPLOIT_ASSET', '2026-08-05', { about: 'a1', ground: 'creditorAgrees', form: 'newContract' }],
      ['SEND_DECISION', '2026-08-05', { to: 'registry' }],
      ['SEND_DECISION', '2026-08-05', { to: 'commune' }],
    ],
    notRunning: { on: '2026-08-06', refs: ['COE-26'] },
  },
  {
    says: 'asked on Mon 10/8/2026 to sign a contract: to Thu 20/8, and seized from Fri 21/8',
    given: [...decided2026, letter('exploitationContract', '2026-08-10', { about: 'a1' })],
    running: { on: '2026-08-11', due: { 'COE-16': '2026-08-20' } },
    refused: [{ act: ['SEIZE', '2026-08-20', { kind: 'movable' }, a1], refs: ['COE-16'] }],
    allowed: [
      ['SEIZE', '2026-08-21', { kind: 'movable' }, a1],
      ['SEIZE', '2026-08-20', { kind: 'movable' }, { asset: 'a2' }],
    ],
  },
  {
    says: 'old law: asked on Tue 8/4/2025: thirty days to Thu 8/5, and seized from Fri 9/5',
    matter: old,
    given: [...decidedOld, letter('exploitationContract', '2025-04-08', { about: 'a1' })],
    running: { on: '2025-04-09', due: { C13: '2025-05-08' } },
    refused: [{ act: ['SEIZE', '2025-05-08', { kind: 'movable' }, a1], refs: ['C13'] }],
    allowed: [['SEIZE', '2025-05-09', { kind: 'movable' }, a1]],
  },
  {
    says: 'old law: the decision of Wed 26/3/2025 goes out that day; ended on Tue 6/5, the asset is back by Tue 13/5',
    matter: old,
    given: [
      ...verifiedOld,
      ['EXPLOIT_ASSET', '2025-03-26', { about: 'a1', ground: 'creditorAgrees', form: 'newContract' }],
      ['END_COERCION', '2025-05-06', { measure: 'exploitation', ground: 'everythingPerformed' }],
    ],
    running: { on: '2025-05-07', due: { C02: '2025-03-26', C14: '2025-05-13' } },
    refused: [
      {
        act: ['END_COERCION', '2025-05-07', { measure: 'exploitation', ground: 'terminated' }],
        refs: ['C14'],
      },
      {
        act: [
          'EXPLOIT_ASSET',
          '2025-05-07',
          { ground: 'creditorAgrees', form: 'presentUser', thirdPartyHarmed: true },
        ],
        refs: ['C02'],
      },
    ],
    allowed: [['RETURN_EXPLOITED_ASSET', '2025-05-13', { about: 'a1' }]],
  },
  {
    says: 'old law: ended because it fails, the asset is seized instead of returned',
    matter: old,
    given: [
      ...verifiedOld,
      ['EXPLOIT_ASSET', '2025-03-26', { about: 'a1', ground: 'creditorAgrees', form: 'newContract' }],
      ['END_COERCION', '2025-05-06', { measure: 'exploitation', ground: 'exploitationFails' }],
    ],
    notRunning: { on: '2025-05-07', refs: ['C14'] },
  },
]

/** Forced and forbidden acts, securities, interim measures, waivers (buộc làm, chứng khoán, khẩn cấp, miễn giảm). */
const others: readonly LawExample[] = [
  {
    says: 'a forced act served on Thu 6/8/2026: done by Thu 13/8; from Fri 14/8 by others, or prosecution is proposed',
    matter: toWork,
    given: [
      ...verified2026,
      ['FORCE_ACT', '2026-08-05', { obligation: 'o1', duty: 'performWork' }],
      ['SERVE_NOTICE', '2026-08-06', { recipient: 'd1', validOn: '2026-08-06' }],
    ],
    running: { on: '2026-08-07', due: { 'COE-17': '2026-08-13' } },
    refused: [
      {
        act: ['PROPOSE_PROSECUTION', '2026-08-13', { obligation: 'o1', duty: 'performWork' }],
        refs: ['COE-17'],
      },
      { act: ['DO_BY_OTHERS', '2026-08-13', { obligation: 'o1' }], refs: ['COE-17'] },
    ],
    allowed: [
      ['PROPOSE_PROSECUTION', '2026-08-14', { obligation: 'o1', duty: 'performWork' }],
      ['DO_BY_OTHERS', '2026-08-14', { obligation: 'o1', cost: 5_000_000 }],
    ],
  },
  {
    says: 'no prosecution where nothing was ordered or served; a child is persuaded for first; a forbidden act is coerced first',
    matter: toWork,
    given: verified2026,
    refused: [
      {
        act: ['PROPOSE_PROSECUTION', '2026-08-13', { obligation: 'o1', duty: 'performWork' }],
        refs: ['COE-17'],
      },
      {
        act: ['FORCE_ACT', '2026-08-05', { obligation: 'o1', duty: 'handOverChild' }],
        refs: ['COE-17'],
      },
      {
        act: ['PROPOSE_PROSECUTION', '2026-08-13', { obligation: 'o1', duty: 'stopForbiddenAct' }],
        refs: ['COE-27'],
      },
    ],
    allowed: [
      ['FORCE_ACT', '2026-08-05', { obligation: 'o1', duty: 'stopForbiddenAct', restore: true }],
      ['FORCE_ACT', '2026-08-05', { obligation: 'o1', duty: 'apologize' }],
    ],
  },
  {
    says: 'ordered but not served, still no prosecution; of a forbidden act it may be proposed once that was coerced',
    matter: toWork,
    given: [
      ...verified2026,
      ['FORCE_ACT', '2026-08-05', { obligation: 'o1', duty: 'stopForbiddenAct', restore: true }],
    ],
    refused: [
      {
        act: ['PROPOSE_PROSECUTION', '2026-08-14', { obligation: 'o1', duty: 'performWork' }],
        refs: ['COE-17'],
      },
    ],
    allowed: [['PROPOSE_PROSECUTION', '2026-08-14', { obligation: 'o1', duty: 'stopForbiddenAct' }]],
    papers: ['coercionDecision'],
  },
  {
    says: 'persuasion that has not been answered is none yet; a duty in money is not forced this way',
    given: [...verified2026, letter('persuadeChildHandover', '2026-08-03')],
    refused: [
      { act: ['FORCE_ACT', '2026-08-05', { obligation: 'o1', duty: 'performWork' }], refs: ['COE-17'] },
    ],
  },
  {
    says: 'after persuasion the hand-over of a child is ordered',
    matter: toWork,
    given: [
      ...verified2026,
      letter('persuadeChildHandover', '2026-08-03'),
      ['RECORD_ANSWER', '2026-08-04', { matter: 'persuadeChildHandover', result: 'refused' }],
    ],
    allowed: [['FORCE_ACT', '2026-08-05', { obligation: 'o1', duty: 'handOverChild' }]],
  },
  {
    says: 'old law: first the fine with its term, of Wed 26/3/2025 to Wed 2/4',
    matter: { ...old, ...toWork },
    given: [...verifiedOld, ['FINE_AND_SET_TERM', '2025-03-26', { obligation: 'o1', duty: 'performWork' }]],
    refused: [
      { act: ['FORCE_ACT', '2025-04-02', { obligation: 'o1', duty: 'performWork' }], refs: ['G09'] },
      { act: ['DO_BY_OTHERS', '2025-04-02', { obligation: 'o1' }], refs: ['G09'] },
    ],
    allowed: [
      ['FORCE_ACT', '2025-04-03', { obligation: 'o1', duty: 'performWork' }],
      ['PROPOSE_PROSECUTION', '2025-04-03', { obligation: 'o1', duty: 'performWork' }],
      ['DO_BY_OTHERS', '2025-04-03', { obligation: 'o1' }],
    ],
  },
  {
    says: 'securities: decided on Wed 5/8/2026, sent by Mon 10/8',
    matter: toWork,
    given: [...verified2026, ['FORCE_SECURITIES_TRANSFER', '2026-08-05', { obligation: 'o1' }]],
    running: { on: '2026-08-06', due: { 'COE-21': '2026-08-10' } },
  },
  {
    says: 'received on Mon 10/8/2026: transferred by Mon 17/8',
    matter: toWork,
    given: [
      ...verified2026,
      ['FORCE_SECURITIES_TRANSFER', '2026-08-05', { obligation: 'o1' }],
      letter('securitiesOwnership', '2026-08-10'),
    ],
    running: { on: '2026-08-11', due: { 'COE-21': '2026-08-17' } },
  },
  {
    says: 'transferred on Fri 14/8/2026: reported by Wed 19/8; reported on Thu 20/8 it is a day late',
    matter: toWork,
    given: [
      ...verified2026,
      ['FORCE_SECURITIES_TRANSFER', '2026-08-05', { obligation: 'o1' }],
      letter('securitiesOwnership', '2026-08-10'),
      ['RECORD_SECURITIES_TRANSFER', '2026-08-17', { transferredOn: '2026-08-14' }],
      ['RECORD_ANSWER', '2026-08-20', { matter: 'securitiesOwnership', result: 'done' }],
    ],
    found: { on: '2026-08-21', findings: [{ ref: 'COE-21', due: '2026-08-19', daysLate: 1 }] },
  },
  {
    says: 'an interim measure assigned on Mon 6/7/2026: the coercive decision is made that day, with no voluntary period',
    matter: { kind: 'exOfficio', type: 'interimMeasure', judged: '2026-07-03' },
    given: [
      ['RECEIVE_JUDGMENT', '2026-07-06', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2026-07-06', {}, atHead],
      ['ASSIGN_OFFICER', '2026-07-06', {}, atHead],
    ],
    running: { on: '2026-07-06', due: { 'COE-18': '2026-07-06' } },
    allowed: [
      ['DECIDE_COERCION', '2026-07-06', { measure: 'seizure' }],
      ['DEDUCT_FROM_ACCOUNT', '2026-07-06', { amount: 1_000, account: 'ordinaryAccount' }],
    ],
  },
  {
    says: 'nobody waives costs that nobody asked to have waived',
    given: decided2026,
    refused: [
      { act: ['DECIDE_COST_WAIVER', '2026-08-14', { result: 'costsNotWaived' }, atHead], refs: ['FEE-4'] },
    ],
  },
  {
    says: 'old law: nor there',
    matter: old,
    given: decidedOld,
    refused: [
      { act: ['DECIDE_COST_WAIVER', '2025-04-02', { result: 'costsNotWaived' }, atHead], refs: ['C10'] },
    ],
  },
  {
    says: 'a request to waive costs of Wed 12/8/2026: decided by Mon 17/8, half of them or, for policy families who paid half, the rest',
    given: [...decided2026, ['ASK_FOR_COST_WAIVER', '2026-08-12', { by: 'd1' }]],
    running: { on: '2026-08-13', due: { 'FEE-4': '2026-08-17' } },
    refused: [
      {
        act: [
          'DECIDE_COST_WAIVER',
          '2026-08-14',
          { result: 'costsWaived', ground: 'hardship', cost: 12_000_000, waived: 6_000_001 },
          atHead,
        ],
        refs: ['FEE-4'],
      },
      {
        act: [
          'DECIDE_COST_WAIVER',
          '2026-08-14',
          {
            result: 'costsWaived',
            ground: 'policyFamily',
            cost: 12_000_000,
            paid: 5_999_999,
            waived: 6_000_000,
          },
          atHead,
        ],
        refs: ['FEE-4'],
      },
    ],
    allowed: [
      [
        'DECIDE_COST_WAIVER',
        '2026-08-14',
        { result: 'costsWaived', ground: 'hardship', cost: 12_000_000, waived: 6_000_000 },
        atHead,
      ],
      [
        'DECIDE_COST_WAIVER',
        '2026-08-14',
        {
          result: 'costsWaived',
          ground: 'policyFamily',
          cost: 12_000_000,
          paid: 6_000_000,
          waived: 6_000_000,
        },
        atHead,
      ],
      ['DECIDE_COST_WAIVER', '2026-08-14', { result: 'costsNotWaived' }, atHead],
    ],
  },
  {
    says: 'old law: a request of Tue 1/4/2025 is decided by Wed 9/4 (Mon 7/4 is a holiday)',
    matter: old,
    given: [...decidedOld, ['ASK_FOR_COST_WAIVER', '2025-04-01', { by: 'd1' }]],
    running: { on: '2025-04-02', due: { C10: '2025-04-09' } },
    refused: [
      {
        act: [
          'DECIDE_COST_WAIVER',
          '2025-04-02',
          { result: 'costsWaived', ground: 'lowIncome', cost: 12_000_000, waived: 6_000_001 },
          atHead,
        ],
        refs: ['C10'],
      },
    ],
    allowed: [
      [
        'DECIDE_COST_WAIVER',
        '2025-04-02',
        { result: 'costsWaived', ground: 'lowIncome', cost: 12_000_000, waived: 6_000_000 },
        atHead,
      ],
    ],
  },
  {
    says: 'old law, listed securities: told on Thu 10/4/2025, the parties agree on the sale by Thu 17/4',
    matter: old,
    given: [
      ...decidedOld,
      ['SEIZE', '2025-04-10', { kind: 'movable', nature: 'securities' }, a1],
      letter('securitiesSaleAgreement', '2025-04-10', { about: 'a1' }),
    ],
    running: { on: '2025-04-11', due: { C15: '2025-04-17' } },
    refused: [{ act: ['SELL_AT_MARKET', '2025-04-18', { price: 1_000_000 }, a1], refs: ['C15'] }],
  },
  {
    says: 'old law: asked on Fri 18/4/2025 the depository transfers by Fri 25/4',
    matter: old,
    given: [
      ...decidedOld,
      ['SEIZE', '2025-04-10', { kind: 'movable', nature: 'securities' }, a1],
      letter('securitiesTransfer', '2025-04-18', { about: 'a1' }),
    ],
    running: { on: '2025-04-19', due: { C15: '2025-04-25' } },
  },
  {
    says: 'old law: transferred on Tue 22/4/2025 they are sold by Thu 24/4; gold is no securities',
    matter: old,
    given: [
      ...decidedOld,
      ['SEIZE', '2025-04-10', { kind: 'movable', nature: 'securities' }, a1],
      ['SEIZE', '2025-04-10', { kind: 'movable', nature: 'goldBars' }, { asset: 'a2' }],
      letter('securitiesTransfer', '2025-04-18', { about: 'a1' }),
      ['RECORD_ANSWER', '2025-04-22', { matter: 'securitiesTransfer', about: 'a1', result: 'done' }],
    ],
    running: { on: '2025-04-23', due: { C15: '2025-04-24' } },
    refused: [
      { act: ['SELL_AT_MARKET', '2025-04-23', { price: 1_000_000 }, { asset: 'a2' }], refs: ['C15'] },
    ],
    allowed: [['SELL_AT_MARKET', '2025-04-24', { price: 1_000_000 }, a1]],
  },
]

export const coercionMeasureExamples: readonly LawExample[] = [...sums, ...exploitation, ...others]
