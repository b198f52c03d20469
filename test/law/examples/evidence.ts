import { type Given, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const head = { as: 'head' } as const
const registrar = { as: 'registrar' } as const
const accountant = { as: 'accountant' } as const
const old = { judged: '2025-02-10' } as const

/** Decided on Tue 7/7/2026. */
const decided: Given[] = [
  ['RECEIVE_REQUEST', '2026-07-06', {}, registrar],
  ['ISSUE_ENFORCEMENT_DECISION', '2026-07-07', {}, head],
  ['ASSIGN_OFFICER', '2026-07-07', {}, head],
]
/** … on Tue 4/3/2025. */
const decidedOld: Given[] = [
  ['RECEIVE_REQUEST', '2025-03-03', {}, registrar],
  ['ISSUE_ENFORCEMENT_DECISION', '2025-03-04', {}, head],
  ['ASSIGN_OFFICER', '2025-03-04', {}, head],
]
const enter = (on: string, fate: string, receivedOn?: string): Given => [
  'RECORD_EVIDENCE',
  on,
  { fate, ...(receivedOn === undefined ? {} : { receivedOn }) },
]
const ask = (on: string, matter: string): Given => ['SEND_REQUEST', on, { matter }]
const toBudget = (on: string): Given => ['EVIDENCE_TO_BUDGET', on, { amount: 5_000_000 }, accountant]

const runs = (
  says: string,
  given: Given[],
  ref: string,
  due: string,
  on: string,
  matter?: LawExample['matter'],
): LawExample => ({
  says,
  given,
  running: { on, due: { [ref]: due } },
  ...(matter === undefined ? {} : { matter }),
})

/** Evidence and things in custody. */
const things: readonly LawExample[] = [
  {
    says: 'decided on Tue 7/7/2026, confiscated things are handed over by Fri 17/7; the store is gone through by Fri 15/1/2027',
    given: [...decided, enter('2026-07-15', 'confiscated')],
    running: { on: '2026-07-15', due: { 'EVI-1': '2026-07-17', 'EVI-4': '2027-01-15' } },
    allowed: [['HAND_OVER_EVIDENCE', '2026-07-17', {}]],
    found: { on: '2026-07-18', findings: [{ ref: 'EVI-1', due: '2026-07-17' }] },
  },
  runs(
    'money to be confiscated that came on Mon 13/7/2026, after the decision, is paid in by Mon 20/7',
    [...decided, enter('2026-07-13', 'confiscatedMoney', '2026-07-13')],
    'EVI-1',
    '2026-07-20',
    '2026-07-14',
  ),
  runs(
    'money that came before the decision of Tue 7/7/2026 is paid in by Tue 14/7, counted from the decision',
    [...decided, enter('2026-07-08', 'confiscatedMoney', '2026-07-02')],
    'EVI-1',
    '2026-07-14',
    '2026-07-09',
  ),
  {
    says: 'gone through on Tue 15/12/2026, again by Tue 15/6/2027',
    given: [...decided, enter('2026-07-15', 'returnedToParty'), ['INVENTORY_EVIDENCE', '2026-12-15', {}]],
    running: { on: '2026-12-16', due: { 'EVI-4': '2027-06-15' } },
  },
  {
    says: 'once everything is out of the store there is nothing to go through',
    given: [...decided, enter('2026-07-15', 'confiscated'), ['HAND_OVER_EVIDENCE', '2026-07-16', {}]],
    notRunning: { on: '2026-07-17', refs: ['EVI-1', 'EVI-4'] },
    refused: [{ act: ['HAND_OVER_EVIDENCE', '2026-07-17', {}], refs: ['EVI-1'] }],
    papers: ['evidenceMinutes'],
  },
  runs(
    'confiscated money of Wed 8/7/2026 is paid in by Wed 15/7',
    [...decided, enter('2026-07-09', 'confiscatedMoney', '2026-07-08')],
    'EVI-1',
    '2026-07-15',
    '2026-07-09',
  ),
  runs(
    '… of before the decision by Tue 14/7',
    [...decided, enter('2026-07-09', 'confiscatedMoney', '2026-05-05')],
    'EVI-1',
    '2026-07-14',
    '2026-07-09',
  ),
  {
    says: 'the destruction council is set up by Fri 7/8/2026, with three members',
    given: [...decided, enter('2026-07-09', 'destroyed')],
    running: { on: '2026-07-10', due: { 'EVI-2': '2026-08-07' } },
    refused: [
      { act: ['SET_UP_DESTRUCTION_COUNCIL', '2026-07-15', { members: 2 }, head], refs: ['EVI-2'] },
      { act: ['DESTROY_EVIDENCE', '2026-07-15', {}], refs: ['EVI-2'] },
    ],
    allowed: [['SET_UP_DESTRUCTION_COUNCIL', '2026-07-15', { members: 3 }, head]],
  },
  {
    says: 'set up on Wed 15/7/2026, it destroys by Tue 4/8',
    given: [
      ...decided,
      enter('2026-07-09', 'destroyed'),
      ['SET_UP_DESTRUCTION_COUNCIL', '2026-07-15', { members: 3 }, head],
    ],
    running: { on: '2026-07-16', due: { 'EVI-2': '2026-08-04' } },
    allowed: [['DESTROY_EVIDENCE', '2026-08-04', {}]],
    papers: ['destructionCouncilDecision'],
  },
  runs(
    'provisional money of Wed 8/7/2026 waits for a judgment to Tue 8/7/2031',
    [...decided, enter('2026-07-09', 'provisionalMoney', '2026-07-08')],
    'EVI-3',
    '2031-07-08',
    '2026-07-10',
  ),
  runs(
    'old sums count as well: of Thu 10/3/2022, to Wed 10/3/2027',
    [...decided, enter('2026-07-09', 'provisionalMoney', '2022-03-10')],
    'EVI-3',
    '2027-03-10',
    '2026-07-10',
  ),
  {
    says: 'money of 14/7/2021 goes to the budget the day after its five years',
    given: [...decided, enter('2026-07-09', 'provisionalMoney', '2021-07-14')],
    refused: [{ act: toBudget('2026-07-14'), refs: ['EVI-3'] }],
    allowed: [toBudget('2026-07-15')],
  },
  {
    says: 'a thing of 14/7/2021 without a judgment is disposed of after five years, when the Ministry has listed it',
    given: [...decided, enter('2026-07-09', 'unidentified', '2021-07-14')],
    refused: [
      {
        act: ['DISPOSE_OLD_EVIDENCE', '2026-07-14', { how: 'soldToBudget', onMinistryList: true }],
        refs: ['EVI-5'],
      },
      {
        act: ['DISPOSE_OLD_EVIDENCE', '2026-07-15', { how: 'soldToBudget', onMinistryList: false }],
        refs: ['EVI-5'],
      },
    ],
    allowed: [['DISPOSE_OLD_EVIDENCE', '2026-07-15', { how: 'ruinedDestroyed', onMinistryList: true }]],
  },
  {
    says: 'under the law of 2008 things confiscated by a decision of Tue 4/3/2025 are handed over by Fri 14/3',
    matter: old,
    given: [...decidedOld, enter('2025-03-05', 'confiscated')],
    running: { on: '2025-03-06', due: { X01: '2025-03-14' } },
    allowed: [['HAND_OVER_EVIDENCE', '2025-03-14', {}]],
  },
  {
    says: 'what is not there is not handed over',
    matter: old,
    given: decidedOld,
    refused: [{ act: ['HAND_OVER_EVIDENCE', '2025-03-05', {}], refs: ['X01'] }],
  },
  runs(
    'told on Mon 10/3/2025, the finance office takes them by Thu 20/3',
    [...decidedOld, ask('2025-03-10', 'takeConfiscated')],
    'X01',
    '2025-03-20',
    '2025-03-11',
    old,
  ),
  {
    says: 'under the law of 2008 the council is set up by Fri 4/4/2025',
    matter: old,
    given: [...decidedOld, enter('2025-03-05', 'destroyed')],
    running: { on: '2025-03-06', due: { X02: '2025-04-04' } },
    refused: [{ act: ['DESTROY_EVIDENCE', '2025-03-10', {}], refs: ['X02'] }],
  },
  runs(
    '… and destroys within ten days of Mon 10/3/2025',
    [
      ...decidedOld,
      enter('2025-03-05', 'destroyed'),
      ['SET_UP_DESTRUCTION_COUNCIL', '2025-03-10', { members: 2 }, head],
    ],
    'X02',
    '2025-03-20',
    '2025-03-11',
    old,
  ),
  runs(
    'judicial assistance sent on Mon 10/3/2025 is waited for to Wed 10/9',
    [...decidedOld, ask('2025-03-10', 'legalAid')],
    'X03',
    '2025-09-10',
    '2025-03-11',
    old,
  ),
]

/** From an event of Mon 20/7/2026. */
const afterEvent = (act: string, event: string, ref: string, due: string) =>
  runs(
    `${event} on Mon 20/7/2026: ${ref} to ${due}`,
    [...served2026, [act, '2026-07-20', { event }]],
    ref,
    due,
    '2026-07-21',
  )

/** Private offices and debtors of the State budget. */
const bodies: readonly LawExample[] = [
  ...(
    [
      ['contractSigned', 'VPO-1', '2026-07-27'],
      ['debtorsRequestDecided', 'VPO-2', '2026-08-19'],
      ['settledForMove', 'VPO-3', '2026-07-22'],
      ['contractSettled', 'VPO-4', '2026-07-27'],
      ['endGroundAtOffice', 'VPO-5', '2026-07-22'],
      ['surplusKnown', 'VPO-7', '2026-07-23'],
      ['surplusNotified', 'VPO-7', '2026-07-23'],
      ['surplusAsked', 'VPO-7', '2026-07-23'],
      ['serviceDone', 'VPO-8', '2026-07-22'],
      ['verificationContracted', 'VPO-9', '2026-07-23'],
    ] as const
  ).map(([event, ref, due]) => afterEvent('RECORD_OFFICE_EVENT', event, ref, due)),
  runs(
    'competence disputed on Mon 20/7/2026 is answered by Mon 3/8',
    [...served2026, ask('2026-07-20', 'officeCompetence')],
    'VPO-6',
    '2026-08-03',
    '2026-07-21',
  ),
  ...(
    [
      ['decisionReceived', 'BUD-1', '2026-07-30'],
      ['savingsUsed', 'BUD-1', '2026-07-27'],
      ['financingFileDone', 'BUD-2', '2026-07-30'],
      ['fundsGranted', 'BUD-2', '2026-07-30'],
      ['moneyInsteadOfThing', 'BUD-3', '2026-07-27'],
      ['paidThroughAgency', 'BUD-4', '2026-08-19'],
      ['paidThroughAgency', 'BUD-4', '2026-07-30'],
      ['faultCouncilProposed', 'BUD-4', '2026-07-27'],
      ['refundInForce', 'BUD-4', '2026-07-30'],
    ] as const
  ).map(([event, ref, due]) => afterEvent('RECORD_BUDGET_EVENT', event, ref, due)),
  {
    says: 'the step that follows stops the clock, on the day it happened',
    given: [
      ...served2026,
      ['RECORD_OFFICE_EVENT', '2026-07-20', { event: 'surplusKnown' }],
      ['RECORD_OFFICE_EVENT', '2026-07-27', { event: 'surplusNotified', happenedOn: '2026-07-24' }],
    ],
    running: { on: '2026-07-27', due: { 'VPO-7': '2026-07-29' } },
    found: { on: '2026-07-27', findings: [{ ref: 'VPO-7', due: '2026-07-23', daysLate: 1 }] },
  },
  {
    says: 'no security and no coercion against a debtor whose payment the budget secures',
    given: [...served2026, ['RECORD_BUDGET_EVENT', '2026-07-20', { event: 'decisionReceived' }]],
    refused: [
      { act: ['APPLY_SECURITY', '2026-07-21', { measure: 'freeze', sum: 1_000_000 }], refs: ['BUD-1'] },
      { act: ['DECIDE_COERCION', '2026-08-05', { measure: 'seizure' }], refs: ['BUD-1'] },
    ],
    allowed: [['RECORD_BUDGET_EVENT', '2026-07-30', { event: 'savingsUsed' }]],
  },
  {
    says: 'without one both are open',
    given: [...served2026, ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }]],
    allowed: [
      ['APPLY_SECURITY', '2026-08-03', { measure: 'freeze', sum: 1_000_000 }],
      ['DECIDE_COERCION', '2026-08-05', { measure: 'seizure' }],
    ],
  },
]

/** What lies in the store outlives the matter: paid in full on Mon 20/7/2026, closed the day after. */
const closed: Given[] = [
  ...served2026,
  ['COLLECT', '2026-07-20', { obligation: 'o1', amount: 1_850_000_000 }],
  ['DISBURSE', '2026-07-20', { obligation: 'o1', amount: 1_850_000_000 }],
  ['COMPLETE', '2026-07-21'],
]
const afterTheEnd: readonly LawExample[] = [
  {
    says: 'a thing that comes to light after the end is entered and handed over by Fri 7/8/2026; the store is gone through',
    given: [...closed, enter('2026-07-28', 'confiscated')],
    running: { on: '2026-07-28', due: { 'EVI-4': '2027-01-28' } },
    allowed: [
      enter('2026-07-28', 'destroyed'),
      ['HAND_OVER_EVIDENCE', '2026-08-07', {}],
      ['INVENTORY_EVIDENCE', '2026-08-07', {}],
    ],
    refused: [{ act: ['HAND_OVER_EVIDENCE', '2026-08-07', { evidence: 'vc9' }], refs: ['EVI-1'] }],
  },
  {
    says: 'after the end, too, a thing is destroyed by a council of three, not of two, and not without one',
    given: [...closed, enter('2026-07-28', 'destroyed')],
    allowed: [['SET_UP_DESTRUCTION_COUNCIL', '2026-07-30', { members: 3 }, head]],
    refused: [
      { act: ['SET_UP_DESTRUCTION_COUNCIL', '2026-07-30', { members: 2 }, head], refs: ['EVI-2'] },
      { act: ['DESTROY_EVIDENCE', '2026-08-04', {}], refs: ['EVI-2'] },
    ],
  },
  {
    says: '… with the council it is',
    given: [
      ...closed,
      enter('2026-07-28', 'destroyed'),
      ['SET_UP_DESTRUCTION_COUNCIL', '2026-07-30', { members: 3 }, head],
    ],
    allowed: [['DESTROY_EVIDENCE', '2026-08-04', {}]],
  },
  {
    says: 'confiscated money is paid in after the end, once',
    given: [...closed, enter('2026-07-28', 'confiscatedMoney')],
    allowed: [toBudget('2026-07-30')],
  },
  {
    says: '… and not again',
    given: [...closed, enter('2026-07-28', 'confiscatedMoney'), toBudget('2026-07-30')],
    refused: [{ act: toBudget('2026-07-31'), refs: ['EVI-1'] }],
  },
  {
    says: 'a thing of Mon 1/3/2021 without a judgment is disposed of after the end, once the ministry has it on its list',
    given: [...closed, enter('2026-07-28', 'unidentified', '2021-03-01')],
    allowed: [['DISPOSE_OLD_EVIDENCE', '2026-07-30', { how: 'soldToBudget', onMinistryList: true }]],
    refused: [
      {
        act: ['DISPOSE_OLD_EVIDENCE', '2026-07-30', { how: 'soldToBudget', onMinistryList: false }],
        refs: ['EVI-5'],
      },
    ],
  },
]

export const evidenceExamples: readonly LawExample[] = [...things, ...bodies, ...afterTheEnd]
