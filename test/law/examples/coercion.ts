import { type Given, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const a1 = { asset: 'a1' }
const atHead = { as: 'head' } as const

/** Real estate to be seized, decided on Wed 5/8/2026. */
const decided2026: Given[] = [
  ...served2026,
  ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }],
  ['DECIDE_COERCION', '2026-08-05', { measure: 'seizure' }],
]
const verified2026 = decided2026.slice(0, -1)

/** Under the old law: verified on Mon 24/3/2025. */
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
const old = { judged: '2025-02-10' } as const

/** The same road a year and a half earlier, to reach the Tết of 2024. */
const decided2023: Given[] = [
  ['RECEIVE_REQUEST', '2023-06-05', {}, { as: 'registrar' }],
  ['ISSUE_ENFORCEMENT_DECISION', '2023-06-07', {}, atHead],
  ['ASSIGN_OFFICER', '2023-06-07', {}, atHead],
  ['SERVE_NOTICE', '2023-06-12', { recipient: 'd1', validOn: '2023-06-12' }],
  ['VERIFY_CONDITIONS', '2023-07-03', { result: 'hasMeans' }],
  ['DECIDE_COERCION', '2023-07-10', { measure: 'seizure' }],
]
const seizeByForce = (on: string): Given => ['SEIZE', on, { kind: 'realEstate', force: true }, a1]

/** Agreed with the police on Tue 18/8/2026 by way of the province; to be carried out on Thu 10/9. */
const agreed2026: Given[] = [
  ...decided2026,
  ['CONSULT_POLICE', '2026-08-06', { plannedAt: '2026-09-10T08:00:00+07:00' }],
  ['RECORD_POLICE_ANSWER', '2026-08-11', { result: 'toProvince' }],
  ['RECORD_POLICE_ANSWER', '2026-08-18', { result: 'agrees' }],
]
const approved2026: Given[] = [
  ...agreed2026,
  ['DRAFT_PLAN', '2026-08-21', { plannedAt: '2026-09-10T08:00:00+07:00' }],
  ['APPROVE_PLAN', '2026-08-24', {}, atHead],
]
const sent2026: Given[] = [
  ...approved2026,
  ['SEND_PLAN', '2026-08-24', { to: 'procuracy' }],
  ['SEND_PLAN', '2026-08-24', { to: 'commune' }],
  ['SEND_PLAN', '2026-08-24', { to: 'police' }],
]

/** Police, plan and meeting (công an, kế hoạch, họp): in literal days. */
const plans: readonly LawExample[] = [
  {
    says: 'the commune police got the letter on Thu 6/8/2026: they answer by Tue 11/8',
    given: decided2026.concat([['CONSULT_POLICE', '2026-08-06']]),
    running: { on: '2026-08-07', due: { 'COE-7': '2026-08-11' } },
    refused: [
      { act: ['APPROVE_PLAN', '2026-08-10', {}, atHead], refs: ['COE-6', 'COE-9'] },
      { act: ['SEND_PLAN', '2026-08-10', { to: 'police' }], refs: ['COE-9'] },
    ],
  },
  {
    says: 'reported to the province on Tue 11/8/2026: its police answer by Tue 18/8',
    given: agreed2026.slice(0, -1),
    running: { on: '2026-08-12', due: { 'COE-7': '2026-08-18' } },
  },
  {
    says: 'agreed on Tue 18/8/2026: the plan is drafted by Fri 21/8',
    given: agreed2026,
    running: { on: '2026-08-19', due: { 'COE-8': '2026-08-21' } },
    notRunning: { on: '2026-08-19', refs: ['COE-7'] },
  },
  {
    says: 'another opinion: the head reports, the Steering Board directs on Wed 26/8/2026, the plan is drafted by Fri 4/9',
    given: [
      ...decided2026,
      ['CONSULT_POLICE', '2026-08-20'],
      ['RECORD_POLICE_ANSWER', '2026-08-21', { result: 'otherOpinion' }],
      ['REPORT_TO_STEERING_BOARD', '2026-08-24', {}, atHead],
      ['RECORD_STEERING_DIRECTION', '2026-08-27'],
    ],
    running: { on: '2026-08-28', due: { 'COE-8': '2026-09-04' } },
    papers: ['policeLetter', 'steeringReport'],
    allowed: [['DRAFT_PLAN', '2026-09-04', { plannedAt: '2026-09-29T08:00:00+07:00' }]],
  },
  {
    says: 'while the Board has not answered, no plan is approved',
    given: [
      ...decided2026,
      ['CONSULT_POLICE', '2026-08-20'],
      ['RECORD_POLICE_ANSWER', '2026-08-21', { result: 'otherOpinion' }],
      ['REPORT_TO_STEERING_BOARD', '2026-08-24', {}, atHead],
      ['DRAFT_PLAN', '2026-08-25', { plannedAt: '2026-09-29T08:00:00+07:00' }],
    ],
    refused: [{ act: ['APPROVE_PLAN', '2026-08-26', {}, atHead], refs: ['COE-6'] }],
  },
  {
    says: 'a plan approved on Mon 24/8/2026 goes out that day; police plan by Thu 3/9, meeting by Wed 9/9 for Thu 10/9',
    given: approved2026,
    running: {
      on: '2026-08-24',
      due: { 'COE-9': '2026-08-24', 'COE-10': '2026-09-03', 'COE-11': '2026-09-09' },
    },
    papers: ['coercionPlan'],
  },
  {
    says: 'the police have the plan on Mon 24/8/2026: their protection plan is made by Thu 27/8',
    given: sent2026,
    running: { on: '2026-08-25', due: { 'COE-10': '2026-08-27' } },
    notRunning: { on: '2026-08-25', refs: ['COE-9'] },
    allowed: [
      ['RECEIVE_POLICE_PLAN', '2026-08-27'],
      ['MEET_COORDINATION', '2026-09-09'],
    ],
  },
  {
    says: 'no meeting before there is an approved plan, no protection plan before the police have it, no direction before the report',
    given: agreed2026,
    refused: [
      { act: ['MEET_COORDINATION', '2026-09-09'], refs: ['COE-9'] },
      { act: ['RECEIVE_POLICE_PLAN', '2026-09-09'], refs: ['COE-10'] },
      { act: ['RECORD_STEERING_DIRECTION', '2026-09-09'], refs: ['COE-8'] },
    ],
  },
  {
    says: 'planned, met and carried out by force on Thu 10/9/2026, with nothing late',
    given: [
      ...sent2026,
      ['RECEIVE_POLICE_PLAN', '2026-08-27'],
      ['MEET_COORDINATION', '2026-09-09'],
      ['NOTIFY_COSTS', '2026-09-07', { plannedAt: '2026-09-10T08:00:00+07:00', amount: 12_000_000 }],
      seizeByForce('2026-09-10'),
    ],
    notFound: { on: '2026-09-11', refs: ['COE-9', 'COE-10', 'COE-11', 'COE-12'] },
  },
  {
    says: 'force without any plan: what was not sent and the meeting that was not held are found',
    given: [...decided2026, seizeByForce('2026-09-10')],
    found: { on: '2026-09-11', findings: [{ ref: 'COE-9', due: '2026-09-10' }, { ref: 'COE-11' }] },
  },
  {
    says: 'no protection possible: the Board is told and directs before anybody is coerced by force; a pause is recorded',
    given: [
      ...sent2026,
      ['RECEIVE_POLICE_PLAN', '2026-08-27', { protects: false }],
      ['PAUSE_COERCION', '2026-09-10', { askedBy: 'police', reason: 'đông người tụ tập' }],
    ],
    refused: [{ act: seizeByForce('2026-09-10'), refs: ['COE-29'] }],
    allowed: [['SEIZE', '2026-09-10', { kind: 'realEstate' }, a1]],
  },
  {
    says: 'reported but not answered, still not',
    given: [
      ...sent2026,
      ['RECEIVE_POLICE_PLAN', '2026-08-27', { protects: false }],
      ['REPORT_TO_STEERING_BOARD', '2026-08-28', {}, atHead],
    ],
    refused: [{ act: seizeByForce('2026-09-10'), refs: ['COE-29'] }],
  },
  {
    says: 'with the direction of the Board the coercion goes on',
    given: [
      ...sent2026,
      ['RECEIVE_POLICE_PLAN', '2026-08-27', { protects: false }],
      ['REPORT_TO_STEERING_BOARD', '2026-08-28', {}, atHead],
      ['RECORD_STEERING_DIRECTION', '2026-09-03'],
    ],
    allowed: [seizeByForce('2026-09-10')],
  },
  {
    says: 'a large case is reported before it is carried out by force, and a traditional day is left out',
    given: [
      ...agreed2026,
      [
        'DRAFT_PLAN',
        '2026-08-21',
        { plannedAt: '2026-12-22T08:00:00+07:00', large: true, daysToAvoid: ['2026-12-22'] },
      ],
    ],
    refused: [
      { act: seizeByForce('2026-12-21'), refs: ['COE-28'] },
      { act: seizeByForce('2026-12-22'), refs: ['COE-5', 'COE-28'] },
    ],
    allowed: [['REPORT_LARGE_CASE', '2026-12-21', {}, atHead]],
  },
  {
    says: 'once reported it may be carried out, the day after the traditional day',
    given: [
      ...agreed2026,
      [
        'DRAFT_PLAN',
        '2026-08-21',
        { plannedAt: '2026-12-23T08:00:00+07:00', large: true, daysToAvoid: ['2026-12-22'] },
      ],
      ['REPORT_LARGE_CASE', '2026-12-17', {}, atHead],
    ],
    allowed: [seizeByForce('2026-12-21'), seizeByForce('2026-12-23')],
  },
  {
    says: 'help of the police for Thu 20/8/2026 is asked by Thu 13/8; on Fri 14/8 it is a day late',
    given: [
      ...decided2026,
      ['REQUEST_POLICE_HELP', '2026-08-14', { plannedAt: '2026-08-20T08:00:00+07:00', activity: 'survey' }],
    ],
    found: { on: '2026-08-17', findings: [{ ref: 'COE-13', due: '2026-08-13', daysLate: 1 }] },
  },
  {
    says: 'old law: the plan of Tue 1/4/2025 goes out that day; a large case of Tue 22/4 is reported by Tue 15/4',
    matter: old,
    given: [
      ...decidedOld,
      ['DRAFT_PLAN', '2025-04-01', { plannedAt: '2025-04-22T08:00:00+07:00', large: true }],
    ],
    running: { on: '2025-04-01', due: { C06: '2025-04-01', C08: '2025-04-15' } },
    refused: [{ act: seizeByForce('2025-04-22'), refs: ['C08'] }],
    allowed: [
      ['APPROVE_PLAN', '2025-04-01', {}, atHead],
      ['SEND_PLAN', '2025-04-02', { to: 'police' }],
    ],
  },
  {
    says: 'old law: the police have the plan on Wed 2/4/2025; Mon 7/4 is the Hùng kings’ day, so their plan is due on Tue 8/4',
    matter: old,
    given: [
      ...decidedOld,
      ['DRAFT_PLAN', '2025-04-01', { plannedAt: '2025-04-22T08:00:00+07:00' }],
      ['SEND_PLAN', '2025-04-02', { to: 'police' }],
    ],
    running: { on: '2025-04-03', due: { C07: '2025-04-08' } },
  },
  {
    says: 'old law: no plan is sent that nobody drafted, none comes from police who have none',
    matter: old,
    given: decidedOld,
    refused: [
      { act: ['SEND_PLAN', '2025-04-02', { to: 'police' }], refs: ['C06'] },
      { act: ['RECEIVE_POLICE_PLAN', '2025-04-02'], refs: ['C07'] },
    ],
  },
]

/** When coercion may take place (giờ, ngày không cưỡng chế). */
const times: readonly LawExample[] = [
  {
    says: 'the police answer nothing that they were not asked',
    given: decided2026,
    refused: [{ act: ['RECORD_POLICE_ANSWER', '2026-08-10', { result: 'agrees' }], refs: ['COE-7'] }],
    allowed: [['CONSULT_POLICE', '2026-08-10']],
  },
  {
    says: 'force within 15 days of the Tết of 2027 (5 to 9/2): barred from Thu 21/1 to Wed 24/2, free on both sides',
    given: decided2026,
    refused: [
      { act: seizeByForce('2027-01-21'), refs: ['COE-5'] },
      { act: seizeByForce('2027-02-24'), refs: ['COE-5'] },
    ],
    allowed: [
      seizeByForce('2027-01-20'),
      seizeByForce('2027-02-25'),
      ['SEIZE', '2027-01-21', { kind: 'realEstate' }, a1],
    ],
  },
  {
    says: 'old law: within 15 days of the Tết of 2024 (8 to 12/2): barred from Wed 24/1 to Tue 27/2',
    matter: { judged: '2023-06-01' },
    given: decided2023,
    refused: [
      { act: seizeByForce('2024-01-24'), refs: ['C05'] },
      { act: seizeByForce('2024-02-27'), refs: ['C05'] },
    ],
    allowed: [seizeByForce('2024-01-23'), seizeByForce('2024-02-28')],
  },
  {
    says: 'no coercion from 22:00 to 06:00, neither carried out nor planned',
    given: decided2026,
    refused: [
      {
        act: ['SEIZE', '2026-09-10', { kind: 'movable' }, { ...a1, at: '2026-09-10T22:00:00+07:00' }],
        refs: ['COE-4'],
      },
      {
        act: ['SEIZE', '2026-09-10', { kind: 'movable' }, { ...a1, at: '2026-09-10T05:59:00+07:00' }],
        refs: ['COE-4'],
      },
      {
        act: ['NOTIFY_COSTS', '2026-09-01', { plannedAt: '2026-09-10T22:00:00+07:00', amount: 1_000 }],
        refs: ['COE-4'],
      },
    ],
    allowed: [
      ['SEIZE', '2026-09-10', { kind: 'movable' }, { ...a1, at: '2026-09-10T21:59:00+07:00' }],
      ['SEIZE', '2026-09-10', { kind: 'movable' }, { ...a1, at: '2026-09-10T06:00:00+07:00' }],
      ['NOTIFY_COSTS', '2026-09-01', { plannedAt: '2026-09-10T21:59:00+07:00', amount: 1_000 }],
    ],
  },
  {
    says: 'old law: nor on a Sunday or the Hùng kings’ day, nor at night',
    matter: old,
    given: decidedOld,
    refused: [
      { act: ['SEIZE', '2025-04-06', { kind: 'movable' }, a1], refs: ['C04'] },
      { act: ['SEIZE', '2025-04-07', { kind: 'movable' }, a1], refs: ['C04'] },
      {
        act: ['SEIZE', '2025-04-08', { kind: 'movable' }, { ...a1, at: '2025-04-08T22:00:00+07:00' }],
        refs: ['C04'],
      },
      {
        act: [
          'NOTIFY_SEIZURE',
          '2025-04-01',
          { kind: 'movable', plannedAt: '2025-04-06T08:00:00+07:00' },
          a1,
        ],
        refs: ['C04'],
      },
    ],
    allowed: [
      ['SEIZE', '2025-04-08', { kind: 'movable' }, { ...a1, at: '2025-04-08T21:59:00+07:00' }],
      ['SEIZE', '2025-04-08', { kind: 'movable' }, { ...a1, at: '2025-04-08T06:00:00+07:00' }],
    ],
  },
  {
    says: 'a coercion of Thu 10/9/2026 that nobody was told the costs of: told by Tue 8/9; told since, nothing is found',
    given: [
      ...verified2026,
      ['DECIDE_COERCION', '2026-08-05', { measure: 'forcedAct' }],
      ['DRAFT_COST_ESTIMATE', '2026-08-24', { amount: 12_000_000 }],
      ['APPROVE_COST_ESTIMATE', '2026-08-25', {}, { as: 'head' }],
      ['CARRY_OUT_COERCION', '2026-09-10', { measure: 'forcedAct', result: 'carriedOut' }],
    ],
    found: { on: '2026-09-11', findings: [{ ref: 'COE-12', due: '2026-09-08' }] },
    papers: ['coercionMinutes'],
    refused: [
      {
        act: ['CARRY_OUT_COERCION', '2026-09-11', { measure: 'seizure', result: 'carriedOut' }],
        refs: ['COE-2'],
      },
    ],
  },
  {
    says: 'costs told on Mon 7/9/2026, or a coercion that cannot wait: nothing is found',
    given: [
      ...verified2026,
      ['DECIDE_COERCION', '2026-08-05', { measure: 'forcedAct' }],
      ['DRAFT_COST_ESTIMATE', '2026-08-24', { amount: 12_000_000 }],
      ['APPROVE_COST_ESTIMATE', '2026-08-25', {}, { as: 'head' }],
      ['CARRY_OUT_COERCION', '2026-08-28', { measure: 'forcedAct', result: 'notCarriedOut', atOnce: 'gấp' }],
      ['NOTIFY_COSTS', '2026-09-07', { plannedAt: '2026-09-10T08:00:00+07:00', amount: 12_000_000 }],
      ['CARRY_OUT_COERCION', '2026-09-10', { measure: 'forcedAct', result: 'carriedOut' }],
    ],
    notFound: { on: '2026-09-11', refs: ['COE-12'] },
  },
  {
    says: 'old law: a coercion of Tue 22/4/2025 that nobody was told the costs of: told by Thu 17/4',
    matter: old,
    given: [
      ...verifiedOld,
      ['DECIDE_COERCION', '2025-03-26', { measure: 'forcedAct' }],
      ['DRAFT_COST_ESTIMATE', '2025-04-14', { amount: 12_000_000 }],
      ['APPROVE_COST_ESTIMATE', '2025-04-15', {}, { as: 'head' }],
      ['CARRY_OUT_COERCION', '2025-04-22', { measure: 'forcedAct', result: 'carriedOut' }],
    ],
    found: { on: '2025-04-23', findings: [{ ref: 'C09', due: '2025-04-17' }] },
    refused: [
      {
        act: ['CARRY_OUT_COERCION', '2025-04-23', { measure: 'handover', result: 'carriedOut' }],
        refs: ['C01'],
      },
    ],
  },
]

export const coercionExamples: readonly LawExample[] = [...plans, ...times]
