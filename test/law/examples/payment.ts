import type { NewObligation } from '../../../workflows/enforcement/facts.ts'
import { type Given, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const head = { as: 'head' } as const
const desk = { as: 'registrar' } as const
const debt = (
  ref: string,
  type: string,
  amount: number,
  more: Partial<NewObligation> = {},
): NewObligation => ({
  ref,
  type,
  amount,
  from: 'd1',
  to: 'c1',
  ...more,
})
const letter = (matter: string, on: string, data: Record<string, unknown> = {}): Given => [
  'SEND_REQUEST',
  on,
  { matter, ...data },
]
const collect = (on: string, amount: number, data: Record<string, unknown> = {}): Given => [
  'COLLECT',
  on,
  { obligation: 'o1', amount, ...data },
]
const pay = (on: string, amount: number, data: Record<string, unknown> = {}): Given => [
  'DISBURSE',
  on,
  { obligation: 'o1', amount, ...data },
]
const old = { judged: '2025-02-10' } as const
const decidedOld: Given[] = [
  ['RECEIVE_REQUEST', '2025-03-03', {}, desk],
  ['ISSUE_ENFORCEMENT_DECISION', '2025-03-05', {}, head],
  ['ASSIGN_OFFICER', '2025-03-05', {}, head],
]
const collected: Given[] = [...served2026, collect('2026-07-20', 100_000_000)]

/** To whom money goes, and in which order. */
const orders: readonly LawExample[] = [
  {
    says: 'who requested after the coercive decision of Wed 5/8/2026 waits for those who had requested by then',
    matter: { obligations: [debt('o1', 'payMoney', 100_000_000), debt('o2', 'payMoney', 50_000_000)] },
    given: [
      ...served2026,
      ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }],
      ['DECIDE_COERCION', '2026-08-05', { measure: 'account' }],
      collect('2026-08-10', 30_000_000),
    ],
    refused: [
      {
        act: pay('2026-08-11', 1_000, { obligation: 'o2', requestedOn: '2026-08-06' }),
        refs: ['PAY-2'],
      },
    ],
    allowed: [pay('2026-08-11', 1_000, { obligation: 'o2', requestedOn: '2026-08-05' })],
  },
  {
    says: 'the fifth rank is the last: a loan and a compensation for a thing share it',
    matter: {
      obligations: [debt('o1', 'payMoney', 100_000_000), debt('o2', 'compensation', 50_000_000)],
    },
    given: [...served2026, collect('2026-07-20', 30_000_000)],
    allowed: [pay('2026-07-21', 1_000), pay('2026-07-21', 1_000, { obligation: 'o2' })],
  },
  {
    says: 'old law: a court fee goes before a loan',
    matter: {
      ...old,
      obligations: [debt('o1', 'payMoney', 100_000_000), debt('o2', 'courtFee', 5_000_000)],
    },
    given: [...decidedOld, collect('2025-04-01', 30_000_000)],
    refused: [{ act: pay('2025-04-03', 1_000), refs: ['M02'] }],
    allowed: [pay('2025-04-03', 5_000_000, { obligation: 'o2' })],
  },
  {
    says: 'a pledgee who is a creditor comes after the court fee of the judgment; one who is not comes before all',
    matter: {
      parties: [
        { ref: 'c1', role: 'creditor' },
        { ref: 'd1', role: 'debtor' },
        { ref: 'm1', role: 'related' },
      ],
      obligations: [debt('o1', 'payMoney', 100_000_000), debt('o2', 'courtFee', 5_000_000)],
    },
    given: [...served2026, collect('2026-07-20', 30_000_000)],
    refused: [{ act: pay('2026-07-21', 1_000, { secured: true }), refs: ['PAY-3'] }],
    allowed: [pay('2026-07-21', 1_000, { secured: true, to: 'm1' })],
  },
  {
    says: 'the court fee paid, the pledgee is paid',
    matter: { obligations: [debt('o1', 'payMoney', 100_000_000), debt('o2', 'courtFee', 5_000_000)] },
    given: [
      ...served2026,
      collect('2026-07-20', 30_000_000),
      pay('2026-07-21', 5_000_000, { obligation: 'o2' }),
    ],
    allowed: [pay('2026-07-21', 25_000_000, { secured: true })],
  },
  {
    says: 'mutual duties are set off up to the smaller, and not to the harm of others',
    matter: {
      obligations: [
        debt('o1', 'payMoney', 100_000_000),
        debt('o2', 'payMoney', 40_000_000, { from: 'c1', to: 'd1' }),
      ],
    },
    given: served2026,
    refused: [
      {
        act: ['SET_OFF', '2026-07-20', { obligation: 'o1', against: 'o2', amount: 40_000_001 }],
        refs: ['PAY-11'],
      },
      { act: ['SET_OFF', '2026-07-20', { obligation: 'o1', amount: 1_000 }], refs: ['PAY-11'] },
      {
        act: ['SET_OFF', '2026-07-20', { obligation: 'o1', against: 'o1', amount: 1_000 }],
        refs: ['PAY-11'],
      },
      {
        act: [
          'SET_OFF',
          '2026-07-20',
          { obligation: 'o1', against: 'o2', amount: 1_000, harms: 'thirdPartyRight' },
        ],
        refs: ['PAY-11'],
      },
    ],
    allowed: [
      ['SET_OFF', '2026-07-20', { obligation: 'o1', against: 'o2', amount: 40_000_000 }],
      ['SET_OFF', '2026-07-20', { obligation: 'o1', otherMatter: 'việc khác', amount: 100_000_000 }],
    ],
  },
  {
    says: 'set off, 60,000,000 of 100,000,000 đồng are still owed',
    matter: {
      obligations: [
        debt('o1', 'payMoney', 100_000_000),
        debt('o2', 'payMoney', 40_000_000, { from: 'c1', to: 'd1' }),
      ],
    },
    given: [
      ...served2026,
      ['SET_OFF', '2026-07-20', { obligation: 'o1', against: 'o2', amount: 40_000_000 }],
    ],
    refused: [
      { act: collect('2026-07-21', 60_000_001), refs: ['PAY-4'] },
      { act: collect('2026-07-21', 1, { obligation: 'o2' }), refs: ['PAY-4'] },
    ],
    allowed: [collect('2026-07-21', 60_000_000)],
  },
  {
    says: 'what is kept for those who have not requested waits for them until the limitation ends on Thu 12/6/2031',
    matter: { amount: 100_000_000 },
    given: [
      ...collected,
      ['DEPOSIT', '2026-07-22', { purpose: 'nonRequesters', amount: 40_000_000, obligation: 'o1' }],
    ],
    refused: [
      { act: pay('2026-07-23', 60_000_001), refs: ['PAY-13'] },
      { act: pay('2026-07-23', 1_000, { fromDeposit: true }), refs: ['PAY-13'] },
      { act: pay('2031-06-12', 1_000, { fromDeposit: true }), refs: ['PAY-13'] },
      {
        act: pay('2026-09-23', 40_000_001, { fromDeposit: true, requestedOn: '2026-09-22' }),
        refs: ['PAY-13'],
      },
    ],
    allowed: [
      pay('2026-07-23', 60_000_000),
      pay('2026-09-23', 40_000_000, { fromDeposit: true, requestedOn: '2026-09-22' }),
      pay('2031-06-13', 40_000_000, { fromDeposit: true }),
    ],
  },
  {
    says: 'old law: the same, until Mon 11/2/2030',
    matter: { ...old, amount: 100_000_000 },
    given: [
      ...decidedOld,
      collect('2025-04-01', 100_000_000),
      ['DEPOSIT', '2025-04-02', { purpose: 'nonRequesters', amount: 40_000_000, obligation: 'o1' }],
    ],
    refused: [
      { act: pay('2025-04-03', 60_000_001), refs: ['M06'] },
      { act: pay('2025-04-03', 1_000, { fromDeposit: true }), refs: ['M06'] },
    ],
    allowed: [pay('2025-04-03', 60_000_000)],
  },
  {
    says: 'told on Mon 7/9/2026 to collect: small sums go by post from Wed 23/9, below one monthly wage',
    given: [...collected, letter('collectMoney', '2026-09-07', { to: 'c1' })],
    refused: [
      { act: pay('2026-09-22', 5_309_999, { channel: 'postal', wage: 5_310_000 }), refs: ['PAY-17'] },
      { act: pay('2026-09-23', 5_310_000, { channel: 'postal', wage: 5_310_000 }), refs: ['PAY-17'] },
    ],
    allowed: [
      pay('2026-09-23', 5_309_999, { channel: 'postal', wage: 5_310_000 }),
      pay('2026-09-22', 5_310_000, { channel: 'transfer' }),
    ],
  },
  {
    says: 'nobody told: nothing goes by post',
    given: collected,
    refused: [{ act: pay('2026-09-23', 1_000, { channel: 'postal', wage: 5_310_000 }), refs: ['PAY-17'] }],
  },
  {
    says: 'old law: told on Tue 1/7/2025, by post from Thu 17/7, below one base salary',
    matter: old,
    given: [
      ...decidedOld,
      collect('2025-04-01', 100_000_000),
      letter('collectMoney', '2025-07-01', { to: 'c1' }),
    ],
    refused: [
      { act: pay('2025-07-16', 2_339_999, { channel: 'postal', wage: 2_340_000 }), refs: ['M04'] },
      { act: pay('2025-07-17', 2_340_000, { channel: 'postal', wage: 2_340_000 }), refs: ['M04'] },
    ],
    allowed: [pay('2025-07-17', 2_339_999, { channel: 'postal', wage: 2_340_000 })],
  },
]

const asks = (on: string, about: string, data: Record<string, unknown> = {}): Given => [
  'RECORD_PRISON_NOTICE',
  on,
  { about, party: 'd1', ...data },
]

/** Clocks of money that is changed, goes to the State, comes through a prison or is returned. */
const clocks: readonly LawExample[] = [
  {
    says: 'đồng collected on Fri 17/7/2026 on a judgment in dollars: changed by Tue 21/7',
    given: [...served2026, collect('2026-07-17', 10_000_000, { owedInForeignCurrency: true })],
    running: { on: '2026-07-18', due: { 'PAY-8': '2026-07-21' } },
    allowed: [['CONVERT', '2026-07-21', { obligation: 'o1', amount: 10_000_000, currency: 'USD' }]],
    found: { on: '2026-07-22', findings: [{ ref: 'PAY-8', due: '2026-07-21', daysLate: 1 }] },
  },
  {
    says: 'changed on Mon 20/7/2026, nothing waits; đồng collected on a judgment in đồng start no such clock',
    given: [
      ...served2026,
      collect('2026-07-17', 10_000_000, { owedInForeignCurrency: true }),
      ['CONVERT', '2026-07-20', { obligation: 'o1', amount: 10_000_000, currency: 'USD' }],
      collect('2026-07-20', 10_000_000),
    ],
    notRunning: { on: '2026-07-21', refs: ['PAY-8'] },
  },
  {
    says: 'confiscated money of Mon 20/7/2026 goes to the State by Mon 27/7',
    matter: { obligations: [debt('o1', 'confiscation', 90_000_000)] },
    given: [...served2026, collect('2026-07-20', 50_000_000)],
    running: { on: '2026-07-21', due: { 'PAY-10': '2026-07-27' } },
  },
  {
    says: 'in since Fri 3/7/2026, before the decision of Fri 10/7: by Fri 17/7',
    matter: { obligations: [debt('o1', 'confiscation', 90_000_000)] },
    given: [...served2026, collect('2026-07-14', 50_000_000, { collectedOn: '2026-07-03' })],
    running: { on: '2026-07-15', due: { 'PAY-10': '2026-07-17' } },
  },
  {
    says: 'a prison collected on Mon 6/7/2026, without a decision: it tells by Mon 13/7',
    given: [
      ['RECEIVE_REQUEST', '2026-07-06', {}, desk],
      asks('2026-07-08', 'prisonCollected', { collectedOn: '2026-07-06' }),
    ],
    running: { on: '2026-07-09', due: { 'PAY-14': '2026-07-13' } },
  },
  {
    says: 'told on Thu 9/7/2026: the account goes to the prison by Thu 16/7',
    given: [['RECEIVE_REQUEST', '2026-07-06', {}, desk], asks('2026-07-09', 'prisonNotified')],
    running: { on: '2026-07-10', due: { 'PAY-14': '2026-07-16' } },
    allowed: [['TELL_PRISON_ACCOUNT', '2026-07-16', {}, { as: 'accountant' }]],
  },
  {
    says: 'collected on Tue 14/7/2026 after the decision: passed on by Fri 14/8; money of nobody known waits five years',
    given: [
      ...served2026,
      asks('2026-07-16', 'prisonCollected', { collectedOn: '2026-07-14' }),
      collect('2026-07-15', 10_000_000),
    ],
    running: { on: '2026-07-17', due: { 'PAY-14': '2026-08-14' } },
    refused: [
      {
        act: [
          'DECIDE_TO_STATE_BUDGET',
          '2031-07-15',
          { obligation: 'o1', amount: 10_000_000, unidentified: true },
          head,
        ],
        refs: ['PAY-14'],
      },
    ],
    allowed: [
      [
        'DECIDE_TO_STATE_BUDGET',
        '2031-07-16',
        { obligation: 'o1', amount: 10_000_000, unidentified: true },
        head,
      ],
    ],
  },
  {
    says: 'passed on, nothing waits',
    given: [
      ...served2026,
      asks('2026-07-16', 'prisonCollected', { collectedOn: '2026-07-14' }),
      collect('2026-07-20', 10_000_000, { throughPrison: true }),
    ],
    notRunning: { on: '2026-07-21', refs: ['PAY-14'] },
    allowed: [['TELL_PRISON_ACCOUNT', '2026-07-21', {}, { as: 'accountant' }]],
  },
  {
    says: 'a prisoner asks on Mon 20/7/2026 to receive in prison: sent by Mon 27/7',
    given: [...served2026, asks('2026-07-20', 'prisonerAsksToReceive')],
    running: { on: '2026-07-21', due: { 'PAY-15': '2026-07-27' } },
  },
  {
    says: 'sent, and received by the prison on Tue 21/7/2026: handed out by Tue 28/7',
    given: [
      ...served2026,
      asks('2026-07-20', 'prisonerAsksToReceive'),
      letter('prisonHandsOut', '2026-07-21', { to: 'd1' }),
    ],
    running: { on: '2026-07-22', due: { 'PAY-15': '2026-07-28' } },
  },
  {
    says: 'a ground to return of Mon 20/7/2026: told by Thu 23/7',
    given: [
      ...served2026,
      ['RECORD_RETURN_GROUND', '2026-07-20', { what: 'returnedMoney', because: 'measureEnded' }],
    ],
    running: { on: '2026-07-21', due: { 'PAY-7': '2026-07-23' } },
    refused: [
      // The creditor has requested enforcement: what is held as security stays.
      {
        act: ['RECORD_RETURN_GROUND', '2026-07-21', { what: 'returnedMoney', because: 'securityNotNeeded' }],
        refs: ['PAY-18'],
      },
    ],
  },
  {
    says: 'a decision of Fri 10/7/2026 to return money the office holds: told by Wed 15/7',
    matter: {
      kind: 'exOfficio',
      obligations: [{ ref: 'o1', type: 'returnMoney', amount: 9_000_000, to: 'c1' }],
    },
    given: [
      ['RECEIVE_JUDGMENT', '2026-07-08', {}, desk],
      ['ISSUE_ENFORCEMENT_DECISION', '2026-07-10', {}, head],
      ['ASSIGN_OFFICER', '2026-07-10', {}, head],
    ],
    running: { on: '2026-07-11', due: { 'PAY-7': '2026-07-15' } },
  },
  {
    says: 'security is returned once the State is paid and the limitation has ended, on Fri 13/6/2031',
    matter: { kind: 'exOfficio', obligations: [debt('o1', 'courtFee', 5_000_000)] },
    given: [
      ['RECEIVE_JUDGMENT', '2026-07-08', {}, desk],
      ['ISSUE_ENFORCEMENT_DECISION', '2026-07-10', {}, head],
      ['ASSIGN_OFFICER', '2026-07-10', {}, head],
      collect('2026-07-20', 5_000_000),
    ],
    refused: [
      {
        act: ['RECORD_RETURN_GROUND', '2031-06-12', { what: 'returnedThing', because: 'securityNotNeeded' }],
        refs: ['PAY-18'],
      },
    ],
    allowed: [
      ['RECORD_RETURN_GROUND', '2031-06-13', { what: 'returnedThing', because: 'securityNotNeeded' }],
    ],
  },
  {
    says: 'security stays while a court fee is owed',
    matter: { kind: 'exOfficio', obligations: [debt('o1', 'courtFee', 5_000_000)] },
    given: [
      ['RECEIVE_JUDGMENT', '2026-07-08', {}, desk],
      ['ISSUE_ENFORCEMENT_DECISION', '2026-07-10', {}, head],
      ['ASSIGN_OFFICER', '2026-07-10', {}, head],
    ],
    refused: [
      {
        act: ['RECORD_RETURN_GROUND', '2031-06-13', { what: 'returnedThing', because: 'securityNotNeeded' }],
        refs: ['PAY-18'],
      },
    ],
  },
  {
    says: 'told on Mon 7/9/2026 to collect perishable goods: five working days, to Mon 14/9',
    given: [...served2026, letter('collectReturnedPerishable', '2026-09-07', { to: 'd1' })],
    running: { on: '2026-09-08', due: { 'PAY-7': '2026-09-14' } },
    refused: [
      {
        act: ['DECIDE_DESTRUCTION_OF_RETURNED', '2026-09-14', { why: 'ruined' }, head],
        refs: ['PAY-16'],
      },
    ],
    allowed: [['DECIDE_DESTRUCTION_OF_RETURNED', '2026-09-15', { why: 'ruined' }, head]],
  },
  {
    says: 'told on Mon 7/9/2026 to collect a thing: not collected by Wed 7/10, it may be destroyed from Thu 8/10',
    given: [...served2026, letter('collectReturnedThing', '2026-09-07', { to: 'd1' })],
    refused: [
      {
        act: ['DECIDE_DESTRUCTION_OF_RETURNED', '2026-10-07', { why: 'ruined' }, head],
        refs: ['PAY-16'],
      },
    ],
    allowed: [['DECIDE_DESTRUCTION_OF_RETURNED', '2026-10-08', { why: 'ruined' }, head]],
  },
  {
    says: 'nobody told, nothing destroyed',
    given: served2026,
    refused: [
      {
        act: ['DECIDE_DESTRUCTION_OF_RETURNED', '2026-10-08', { why: 'cannotBeSold' }, head],
        refs: ['PAY-16'],
      },
    ],
  },
  {
    says: 'old law: three months from Tue 1/7/2025, so from Thu 2/10',
    matter: old,
    given: [...decidedOld, letter('collectReturnedThing', '2025-07-01', { to: 'd1' })],
    refused: [
      {
        act: ['DECIDE_DESTRUCTION_OF_RETURNED', '2025-10-01', { why: 'ruined' }, head],
        refs: ['M08'],
      },
    ],
    allowed: [['DECIDE_DESTRUCTION_OF_RETURNED', '2025-10-02', { why: 'ruined' }, head]],
  },
]

const fee = (on: string, payer: string, data: Record<string, unknown> = {}): Given => [
  'DECIDE_FEE',
  on,
  { payer, received: 50_000_000, amount: 1_000_000, ...data },
  head,
]
const allowance = (duty: string, amount: number, persons = 1, days = 1): Given => [
  'RECORD_ALLOWANCE',
  '2026-07-20',
  { duty, persons, days, amount },
]
const rates: readonly (readonly [string, number])[] = [
  ['meetingChair', 300_000],
  ['meetingMember', 200_000],
  ['coercionChair', 1_000_000],
  ['coercionOther', 500_000],
  ['noticeOfficial', 150_000],
  ['noticeGuide', 200_000],
  ['exemptionOrHandover', 200_000],
  ['destructionChair', 300_000],
  ['destructionMember', 200_000],
  ['expertReport', 1_000_000],
]
/** Fees and costs: in literal days and amounts. */
const fees: readonly LawExample[] = [
  {
    says: 'a creditor pays the fee; a debtor none before the decision of Fri 10/7/2026 or in the voluntary period to Fri 24/7',
    given: served2026,
    refused: [
      { act: fee('2026-07-28', 'd1', { performedOn: '2026-07-09' }), refs: ['FEE-1'] },
      { act: fee('2026-07-28', 'd1', { performedOn: '2026-07-24' }), refs: ['FEE-1'] },
      { act: fee('2026-07-28', 'd1'), refs: ['FEE-1'] },
    ],
    allowed: [fee('2026-07-28', 'c1'), fee('2026-07-28', 'd1', { performedOn: '2026-07-25' })],
  },
  {
    says: 'under a decision from before 1/7/2026 the debtor pays no fee',
    matter: { judged: '2026-06-01' },
    given: [
      ['RECEIVE_REQUEST', '2026-06-15', {}, desk],
      ['ISSUE_ENFORCEMENT_DECISION', '2026-06-17', {}, head],
      ['ASSIGN_OFFICER', '2026-06-17', {}, head],
    ],
    refused: [{ act: fee('2026-08-03', 'd1', { performedOn: '2026-07-30' }), refs: ['FEE-1'] }],
    allowed: [fee('2026-08-03', 'c1')],
  },
  {
    says: 'old law: only the creditor pays the fee',
    matter: old,
    given: decidedOld,
    refused: [{ act: fee('2025-05-12', 'd1', { performedOn: '2025-05-09' }), refs: ['M09'] }],
    allowed: [fee('2025-05-12', 'c1')],
  },
  {
    says: 'the State bears the verification and a valuation done anew after a violation; a coercion the debtor',
    given: served2026,
    refused: [
      {
        act: ['RECORD_COST', '2026-07-20', { what: 'verificationCost', bearer: 'debtorBears', amount: 1 }],
        refs: ['FEE-2'],
      },
      {
        act: [
          'RECORD_COST',
          '2026-07-20',
          { what: 'revaluationAfterLapse', bearer: 'creditorBears', amount: 1 },
        ],
        refs: ['FEE-2'],
      },
    ],
    allowed: [
      ['RECORD_COST', '2026-07-20', { what: 'verificationCost', bearer: 'stateBears', amount: 1 }],
      [
        'RECORD_COST',
        '2026-07-20',
        { what: 'revaluationAfterAgreedDelay', bearer: 'creditorBears', amount: 1 },
      ],
      ['RECORD_COST', '2026-07-20', { what: 'coercionCost', bearer: 'thirdPartyBears', amount: 1 }],
    ],
  },
  {
    says: 'old law: the State bears a valuation done anew after a violation',
    matter: old,
    given: decidedOld,
    refused: [
      {
        act: [
          'RECORD_COST',
          '2025-05-12',
          { what: 'revaluationAfterViolation', bearer: 'debtorBears', amount: 1 },
        ],
        refs: ['FEE-2'],
      },
    ],
    allowed: [
      ['RECORD_COST', '2025-05-12', { what: 'revaluationAfterViolation', bearer: 'stateBears', amount: 1 }],
    ],
  },
  {
    says: 'nobody is paid above the rate for a person and a day',
    given: served2026,
    refused: [
      ...rates.map(([duty, rate]) => ({ act: allowance(duty, rate + 1), refs: ['FEE-6'] })),
      { act: allowance('coercionOther', 10_000_001, 10, 2), refs: ['FEE-6'] },
    ],
    allowed: [
      ...rates.map(([duty, rate]) => allowance(duty, rate)),
      allowance('coercionOther', 10_000_000, 10, 2),
    ],
  },
  {
    says: 'no coercion before the head has approved the estimate of its costs',
    given: [
      ...served2026,
      ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }],
      ['DECIDE_COERCION', '2026-08-05', { measure: 'forcedAct' }],
    ],
    refused: [
      {
        act: ['CARRY_OUT_COERCION', '2026-09-10', { measure: 'forcedAct', result: 'carriedOut' }],
        refs: ['FEE-3'],
      },
      { act: ['APPROVE_COST_ESTIMATE', '2026-08-25', {}, head], refs: ['FEE-3'] },
      { act: ['APPROVE_COST_SETTLEMENT', '2026-09-15', { amount: 11_000_000 }, head], refs: ['FEE-3'] },
    ],
    allowed: [['DRAFT_COST_ESTIMATE', '2026-08-24', { amount: 12_000_000 }]],
  },
  {
    says: 'drafted is not approved',
    given: [
      ...served2026,
      ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }],
      ['DECIDE_COERCION', '2026-08-05', { measure: 'forcedAct' }],
      ['DRAFT_COST_ESTIMATE', '2026-08-24', { amount: 12_000_000 }],
    ],
    refused: [
      {
        act: ['CARRY_OUT_COERCION', '2026-09-10', { measure: 'forcedAct', result: 'carriedOut' }],
        refs: ['FEE-3'],
      },
    ],
    allowed: [['APPROVE_COST_ESTIMATE', '2026-08-25', {}, head]],
  },
  {
    says: 'approved on Tue 25/8/2026, it goes ahead, and its costs are settled',
    given: [
      ...served2026,
      ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }],
      ['DECIDE_COERCION', '2026-08-05', { measure: 'forcedAct' }],
      ['DRAFT_COST_ESTIMATE', '2026-08-24', { amount: 12_000_000 }],
      ['APPROVE_COST_ESTIMATE', '2026-08-25', {}, head],
    ],
    allowed: [
      ['CARRY_OUT_COERCION', '2026-09-10', { measure: 'forcedAct', result: 'carriedOut' }],
      ['APPROVE_COST_SETTLEMENT', '2026-09-15', { amount: 11_000_000 }, head],
    ],
    papers: ['costEstimate'],
  },
  {
    says: 'money in on Mon 20/7/2026: what was advanced is refunded at once, no more of it',
    given: [
      ...served2026,
      ['RECEIVE_COST_ADVANCE', '2026-07-15', { from: 'c1', amount: 5_000_000 }],
      collect('2026-07-20', 10_000_000),
    ],
    running: { on: '2026-07-20', due: { 'FEE-5': '2026-07-20' } },
    refused: [
      { act: ['REFUND_COST_ADVANCE', '2026-07-20', { to: 'c1', amount: 5_000_001 }], refs: ['FEE-5'] },
    ],
    allowed: [['REFUND_COST_ADVANCE', '2026-07-20', { to: 'c1', amount: 5_000_000 }]],
  },
  {
    says: 'refunded, nothing waits',
    given: [
      ...served2026,
      ['RECEIVE_COST_ADVANCE', '2026-07-15', { from: 'c1', amount: 5_000_000 }],
      collect('2026-07-20', 10_000_000),
      ['REFUND_COST_ADVANCE', '2026-07-20', { to: 'c1', amount: 5_000_000 }],
      collect('2026-07-21', 10_000_000),
    ],
    notRunning: { on: '2026-07-22', refs: ['FEE-5'] },
  },
]

/** Payment, fees and costs (thanh toán, phí, chi phí). */
export const paymentExamples: readonly LawExample[] = [...orders, ...clocks, ...fees]
