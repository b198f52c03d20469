import { type Given, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const head = { as: 'head' } as const
const registrar = { as: 'registrar' } as const

const servedOld: Given[] = [
  ['RECEIVE_REQUEST', '2025-03-03', {}, registrar],
  ['ISSUE_ENFORCEMENT_DECISION', '2025-03-05', {}, head],
  ['ASSIGN_OFFICER', '2025-03-05', {}, head],
  ['OPEN_FILE', '2025-03-06'],
  ['SERVE_NOTICE', '2025-03-07', { recipient: 'd1', validOn: '2025-03-07' }],
  ['SERVE_NOTICE', '2025-03-07', { recipient: 'c1', validOn: '2025-03-07' }],
]
const old = { judged: '2025-02-10' } as const

/** A complaint of 2026, known on Tue 14/7 unless it says otherwise. */
const complain = (on: string, data: Record<string, unknown> = {}): Given => [
  'RECEIVE_COMPLAINT',
  on,
  { kind: 'a', knownOn: '2026-07-14', ...data },
]
/** … of 2025, known on Mon 10/3. */
const complainOld = (on: string, data: Record<string, unknown> = {}): Given => [
  'RECEIVE_COMPLAINT',
  on,
  { kind: 'a', knownOn: '2025-03-10', ...data },
]
const accept = (on: string): Given => ['ACCEPT_COMPLAINT', on, {}, head]
const decide = (on: string, result = 'rejected'): Given => ['DECIDE_COMPLAINT', on, { result }, head]
const higher = (on: string, step: string): Given => ['RECORD_HIGHER_STEP', on, { step }, registrar]

/** Accepted on Wed 22/7/2026. */
const accepted = (kind: string): Given[] => [
  ...served2026,
  complain('2026-07-20', { kind }),
  accept('2026-07-22'),
]
/** Decided, and the complainant told on Mon 10/8/2026. */
const told = (kind: string): Given[] => [
  ...accepted(kind),
  decide('2026-08-06'),
  ['SEND_COMPLAINT_DECISION', '2026-08-10', {}],
]
/** A second complaint of Mon 17/8/2026, accepted above on Mon 24/8. */
const above = (kind: string): Given[] => [
  ...told(kind),
  complain('2026-08-17', { kind, level: 'second' }),
  higher('2026-08-24', 'secondAccepted'),
]

const acceptedOld = (data: Record<string, unknown> = {}): Given[] => [
  ...servedOld,
  complainOld('2025-03-12', data),
  accept('2025-03-17'),
]
const toldOld = (kind: string): Given[] => [
  ...acceptedOld({ kind }),
  decide('2025-04-01'),
  ['SEND_COMPLAINT_DECISION', '2025-04-02', {}],
]
const aboveOld = (kind: string): Given[] => [
  ...toldOld(kind),
  complainOld('2025-04-14', { kind, level: 'second' }),
  higher('2025-04-15', 'secondAccepted'),
]

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

/** The law of 2025: how long one may complain, and how long the answer takes, by kind. */
const lengths2026: readonly LawExample[] = [
  ...(
    [
      ['a', {}, 'CPL-1', '2026-07-29'],
      ['b', {}, 'CPL-2', '2026-07-24'],
      ['b', { freeze: true }, 'CPL-2', '2026-07-24'],
      ['c', {}, 'CPL-3', '2026-08-13'],
      ['d', {}, 'CPL-3', '2026-08-13'],
    ] as const
  ).map(([kind, more, ref, due]) =>
    runs(
      `known on Tue 14/7/2026, a complaint of kind ${kind}${'freeze' in more ? ' over a freeze' : ''} is in time to ${due}`,
      [...served2026, complain('2026-07-20', { kind, ...more })],
      ref,
      due,
      '2026-07-20',
    ),
  ),
  ...(
    [
      ['a', 'CPL-6', '2026-08-06'],
      ['b', 'CPL-7', '2026-07-29'],
      ['c', 'CPL-8', '2026-08-21'],
      ['d', 'CPL-8', '2026-08-21'],
    ] as const
  ).map(([kind, ref, due]) =>
    runs(
      `accepted on Wed 22/7/2026, a first complaint of kind ${kind} is decided by ${due}`,
      accepted(kind),
      ref,
      due,
      '2026-07-23',
    ),
  ),
  ...(['a', 'b', 'c', 'd'] as const).map((kind) =>
    runs(
      `told on Mon 10/8/2026, one may complain again (kind ${kind}) to Tue 25/8`,
      told(kind),
      'CPL-4',
      '2026-08-25',
      '2026-08-11',
    ),
  ),
  ...(
    [
      ['a', 'CPL-6', '2026-09-23'],
      ['b', 'CPL-7', '2026-09-03'],
      ['c', 'CPL-8', '2026-10-08'],
      ['d', 'CPL-8', '2026-10-08'],
    ] as const
  ).map(([kind, ref, due]) =>
    runs(
      `accepted above on Mon 24/8/2026, a second complaint of kind ${kind} is decided by ${due}`,
      above(kind),
      ref,
      due,
      '2026-08-25',
    ),
  ),
  runs(
    'a letter of Mon 20/7/2026 is accepted or refused by Mon 27/7; so is one that need not be accepted',
    [...served2026, complain('2026-07-20', { notAcceptable: true })],
    'CPL-5',
    '2026-07-27',
    '2026-07-21',
  ),
  runs(
    'a second complaint of Mon 17/8/2026 is accepted above by Thu 27/8',
    [...told('a'), complain('2026-08-17', { level: 'second' })],
    'CPL-5',
    '2026-08-27',
    '2026-08-18',
  ),
]

/** The law of 2025: steps and conditions. */
const steps2026: readonly LawExample[] = [
  {
    says: 'a letter of Mon 20/7/2026 waits for its acceptance to Mon 27/7; nothing is decided, sent or resumed before',
    given: [...served2026, complain('2026-07-20')],
    running: { on: '2026-07-21', due: { 'CPL-5': '2026-07-27' } },
    refused: [
      { act: decide('2026-07-21'), refs: ['CPL-5'] },
      { act: ['SEND_COMPLAINT_DECISION', '2026-07-21', {}], refs: ['CPL-5'] },
      { act: ['RESUME_COMPLAINT', '2026-07-21', {}, head], refs: ['CPL-5'] },
      { act: complain('2026-07-21', { complaint: 'kn1' }), refs: ['CPL-13'] },
      { act: complain('2026-07-21', { level: 'second' }), refs: ['CPL-9'] },
      { act: higher('2026-07-21', 'secondDecided'), refs: ['CPL-9'] },
      {
        act: ['REFUSE_COMPLAINT', '2026-07-21', { ground: 'timeEnded', reason: 'quá hạn' }, head],
        refs: ['CPL-13'],
      },
    ],
    allowed: [
      accept('2026-07-27'),
      ['REFUSE_COMPLAINT', '2026-07-27', { ground: 'notConcerned', reason: 'không liên quan' }, head],
      complain('2026-07-22', { complaint: 'kn2' }),
    ],
    found: { on: '2026-07-28', findings: [{ ref: 'CPL-5', due: '2026-07-27', daysLate: 1 }] },
  },
  {
    says: 'without any complaint there is nothing to accept',
    given: served2026,
    refused: [
      { act: accept('2026-07-21'), refs: ['CPL-5'] },
      { act: ['ANSWER_PROTEST', '2026-07-21', { result: 'accepted' }, head], refs: ['PRO-3'] },
      { act: ['CARRY_OUT_PROTEST', '2026-07-21', {}], refs: ['PRO-3'] },
      { act: ['SETTLE_DENUNCIATION', '2026-07-21', { result: 'unfounded' }, head], refs: ['DEN-1'] },
      { act: ['CONTINUE_AFTER_COMPLAINT', '2026-07-21', {}, head], refs: ['CPL-10'] },
    ],
  },
  {
    says: 'before the enforcement decision a complaint is taken as well',
    given: [['RECEIVE_REQUEST', '2026-07-06', {}, registrar]],
    allowed: [complain('2026-07-14')],
  },
  {
    says: 'a letter filed on the last day, Wed 29/7/2026, is in time',
    given: [...served2026, complain('2026-07-29')],
    refused: [
      {
        act: ['REFUSE_COMPLAINT', '2026-07-30', { ground: 'timeEnded', reason: 'quá hạn' }, head],
        refs: ['CPL-13'],
      },
    ],
    allowed: [accept('2026-07-30')],
  },
  {
    says: 'a letter filed the day after is not accepted',
    given: [...served2026, complain('2026-07-30')],
    refused: [{ act: accept('2026-07-31'), refs: ['CPL-13'] }],
    allowed: [['REFUSE_COMPLAINT', '2026-07-31', { ground: 'timeEnded', reason: 'quá hạn' }, head]],
    papers: [],
  },
  {
    says: 'unless an obstacle was accepted as its excuse',
    given: [...served2026, complain('2026-07-30', { excuse: 'lũ lụt, có xác nhận của xã' })],
    refused: [
      {
        act: ['REFUSE_COMPLAINT', '2026-07-31', { ground: 'timeEnded', reason: 'quá hạn' }, head],
        refs: ['CPL-13'],
      },
    ],
    allowed: [accept('2026-07-31')],
  },
  {
    says: 'more time is given once, to thirty days: from Thu 6/8/2026 to Mon 7/9; an officer gives none',
    given: [...accepted('a'), ['EXTEND_COMPLAINT', '2026-08-04', { ground: 'complexCase', days: 30 }, head]],
    running: { on: '2026-08-05', due: { 'CPL-6': '2026-09-07' } },
    refused: [
      {
        act: ['EXTEND_COMPLAINT', '2026-08-05', { ground: 'remoteArea', days: 1 }, head],
        refs: ['CPL-6'],
      },
    ],
    allowed: [decide('2026-09-07')],
  },
  {
    says: 'thirty-one days more are refused; while it is being decided what is complained of may be paused',
    given: accepted('a'),
    refused: [
      { act: ['EXTEND_COMPLAINT', '2026-08-04', { ground: 'remoteArea', days: 31 }, head], refs: ['CPL-6'] },
      { act: ['PAUSE_FOR_COMPLAINT', '2026-08-07', { what: 'việc kê biên' }, head], refs: ['CPL-10'] },
      { act: ['CONTINUE_AFTER_COMPLAINT', '2026-08-04', {}, head], refs: ['CPL-10'] },
      { act: ['END_COMPLAINT', '2026-08-04', { ground: 'complaintWithdrawn' }, head], refs: ['CPL-12'] },
      { act: higher('2026-08-06', 'orderedToSettle'), refs: ['CPL-15'] },
      { act: accept('2026-07-23'), refs: ['CPL-5'] },
    ],
    allowed: [
      ['EXTEND_COMPLAINT', '2026-08-04', { ground: 'remoteArea', days: 30 }, head],
      ['PAUSE_FOR_COMPLAINT', '2026-08-06', { what: 'việc kê biên' }, head],
      ['END_COMPLAINT', '2026-08-04', { ground: 'complainantGone' }, head],
      higher('2026-08-07', 'orderedToSettle'),
    ],
  },
  {
    says: 'a pause ends with the decision, or by its own act',
    given: [...accepted('a'), ['PAUSE_FOR_COMPLAINT', '2026-08-06', { what: 'việc kê biên' }, head]],
    allowed: [['CONTINUE_AFTER_COMPLAINT', '2026-08-07', {}, head]],
    papers: ['complaintAcceptance', 'complaintPause'],
  },
  {
    says: 'suspended on Mon 27/7/2026 the clock rests',
    given: [...accepted('a'), ['SUSPEND_COMPLAINT', '2026-07-27', { ground: 'awaitsOtherBody' }, head]],
    notRunning: { on: '2026-08-10', refs: ['CPL-6'] },
    refused: [{ act: decide('2026-07-28'), refs: ['CPL-5'] }],
    notFound: { on: '2026-08-10', refs: ['CPL-6'] },
    papers: ['complaintSuspension'],
  },
  {
    says: 'resumed on Mon 3/8/2026, seven days do not count: decided by Thu 13/8',
    given: [
      ...accepted('a'),
      ['SUSPEND_COMPLAINT', '2026-07-27', { ground: 'awaitsOtherBody' }, head],
      ['RESUME_COMPLAINT', '2026-08-03', {}, head],
    ],
    running: { on: '2026-08-04', due: { 'CPL-6': '2026-08-13' } },
    allowed: [decide('2026-08-13', 'partlyUpheld')],
  },
  {
    says: 'a withdrawn complaint is ended',
    given: [
      ...accepted('a'),
      ['WITHDRAW_COMPLAINT', '2026-07-27', {}],
      ['END_COMPLAINT', '2026-07-28', { ground: 'complaintWithdrawn' }, head],
    ],
    notRunning: { on: '2026-07-29', refs: ['CPL-6'] },
    papers: ['complaintEnding'],
    refused: [{ act: decide('2026-07-29'), refs: ['CPL-5'] }],
  },
  {
    says: 'the second complaint goes above; its decision is final, and only the Minister reviews it',
    given: [...above('a'), higher('2026-09-16', 'secondDecided')],
    refused: [
      { act: complain('2026-09-18', { complaint: 'kn1', level: 'second' }), refs: ['CPL-9'] },
      { act: higher('2026-09-18', 'secondDecided'), refs: ['CPL-9'] },
    ],
    allowed: [higher('2026-09-18', 'ministerReviewed'), complain('2026-09-18')],
    papers: ['complaintDecision'],
  },
  {
    says: 'what is for the higher authority is not decided here',
    given: above('a'),
    refused: [{ act: decide('2026-08-26'), refs: ['CPL-9'] }],
  },
  {
    says: 'five to ten people choose up to two who speak for them, eleven or more up to five',
    given: served2026,
    refused: (
      [
        [5, undefined],
        [5, 3],
        [10, 3],
        [11, 6],
      ] as const
    ).map(([people, representatives]) => ({
      act: complain('2026-07-20', {
        people,
        ...(representatives === undefined ? {} : { representatives }),
      }),
      refs: ['CPL-14'],
    })),
    allowed: (
      [
        [4, undefined],
        [5, 2],
        [10, 2],
        [11, 3],
        [11, 5],
      ] as const
    ).map(([people, representatives]) =>
      complain('2026-07-20', { people, ...(representatives === undefined ? {} : { representatives }) }),
    ),
  },
]

/** The law of 2008, known on Mon 10/3/2025. */
const oldExamples: readonly LawExample[] = [
  ...(
    [
      ['a', {}, 'Q01', '2025-03-25'],
      ['b', { freeze: true }, 'Q02', '2025-03-13'],
      ['b', {}, 'Q03', '2025-03-20'],
      ['c', {}, 'Q04', '2025-04-09'],
      ['d', {}, 'Q05', '2025-04-09'],
    ] as const
  ).map(([kind, more, ref, due]) =>
    runs(
      `under the law of 2008 a complaint known of on Mon 10/3/2025 (${ref}) is in time to ${due}`,
      [...servedOld, complainOld('2025-03-12', { kind, ...more })],
      ref,
      due,
      '2025-03-12',
      old,
    ),
  ),
  ...(
    [
      ['a', 'Q08', '2025-04-01'],
      ['b', 'Q09', '2025-03-24'],
      ['c', 'Q10', '2025-04-16'],
      ['d', 'Q11', '2025-04-01'],
    ] as const
  ).map(([kind, ref, due]) =>
    runs(
      `under the law of 2008 accepted on Mon 17/3/2025, ${ref} is decided by ${due}`,
      acceptedOld({ kind }),
      ref,
      due,
      '2025-03-18',
      old,
    ),
  ),
  ...(['a', 'c', 'd'] as const).map((kind) =>
    runs(
      `under the law of 2008 told on Wed 2/4/2025, one may complain again (kind ${kind}) to Thu 17/4`,
      toldOld(kind),
      'Q06',
      '2025-04-17',
      '2025-04-03',
      old,
    ),
  ),
  ...(
    [
      ['a', 'Q08', '2025-05-15'],
      ['c', 'Q10', '2025-05-30'],
      ['d', 'Q11', '2025-05-15'],
    ] as const
  ).map(([kind, ref, due]) =>
    runs(
      `under the law of 2008 accepted above on Tue 15/4/2025, ${ref} is decided by ${due}`,
      aboveOld(kind),
      ref,
      due,
      '2025-04-16',
      old,
    ),
  ),
  runs(
    'a letter of Wed 12/3/2025 is accepted or refused by Wed 19/3',
    [...servedOld, complainOld('2025-03-12')],
    'Q07',
    '2025-03-19',
    '2025-03-13',
    old,
  ),
  {
    says: 'one that need not be accepted is answered by Wed 19/3/2025, and once only',
    matter: old,
    given: [
      ...servedOld,
      complainOld('2025-03-12', { notAcceptable: true }),
      ['REFUSE_COMPLAINT', '2025-03-18', { ground: 'internalAct', reason: 'nội bộ' }, head],
      complainOld('2025-03-20', { complaint: 'kn1' }),
    ],
    refused: [
      {
        act: ['REFUSE_COMPLAINT', '2025-03-21', { ground: 'internalAct', reason: 'nội bộ' }, head],
        refs: ['Q15'],
      },
    ],
    papers: ['complaintRefusal'],
  },
  {
    says: 'until then its clock runs; a taken number is not taken again',
    matter: old,
    given: [...servedOld, complainOld('2025-03-12', { notAcceptable: true })],
    running: { on: '2025-03-13', due: { Q15: '2025-03-19' } },
    refused: [
      { act: complainOld('2025-03-13', { complaint: 'kn1' }), refs: ['Q15'] },
      { act: decide('2025-03-13'), refs: ['Q07'] },
      {
        act: ['REFUSE_COMPLAINT', '2025-03-13', { ground: 'timeEnded', reason: 'quá hạn' }, head],
        refs: ['Q01'],
      },
    ],
  },
  {
    says: 'under the law of 2008 a letter of 26/3/2025 came a day late',
    matter: old,
    given: [...servedOld, complainOld('2025-03-26')],
    refused: [{ act: accept('2025-03-27'), refs: ['Q01'] }],
    allowed: [['REFUSE_COMPLAINT', '2025-03-27', { ground: 'timeEnded', reason: 'quá hạn' }, head]],
  },
  {
    says: 'the explanation is asked for by Wed 19/3/2025; up to thirty days more are given; a withdrawal must be there',
    matter: old,
    given: acceptedOld(),
    running: { on: '2025-03-18', due: { Q12: '2025-03-19' } },
    refused: [
      { act: ['EXTEND_COMPLAINT', '2025-03-28', { ground: 'complexCase', days: 31 }, head], refs: ['Q08'] },
      { act: ['END_COMPLAINT', '2025-03-28', { ground: 'complaintWithdrawn' }, head], refs: ['Q13'] },
      { act: ['PAUSE_FOR_COMPLAINT', '2025-04-02', { what: 'việc kê biên' }, head], refs: ['Q08'] },
      { act: higher('2025-04-01', 'orderedToSettle'), refs: ['Q08'] },
      { act: ['CONTINUE_AFTER_COMPLAINT', '2025-03-28', {}, head], refs: ['Q08'] },
      { act: complainOld('2025-03-28', { complaint: 'kn1', level: 'second' }), refs: ['Q06'] },
    ],
    allowed: [
      ['EXTEND_COMPLAINT', '2025-03-28', { ground: 'complexCase', days: 30 }, head],
      higher('2025-04-02', 'orderedToSettle'),
    ],
  },
  runs(
    'asked on Tue 18/3/2025, the officer explains by Thu 20/3',
    [...acceptedOld(), ['SEND_REQUEST', '2025-03-18', { matter: 'complaintExplanation' }]],
    'Q12',
    '2025-03-20',
    '2025-03-19',
    old,
  ),
  runs(
    'a lower agency explains by Tue 25/3',
    [...acceptedOld(), ['SEND_REQUEST', '2025-03-18', { matter: 'complaintExplanationAgency' }]],
    'Q12',
    '2025-03-25',
    '2025-03-19',
    old,
  ),
  runs(
    'withdrawn on Thu 20/3/2025, it is ended by Tue 25/3',
    [...acceptedOld(), ['WITHDRAW_COMPLAINT', '2025-03-20', {}]],
    'Q13',
    '2025-03-25',
    '2025-03-21',
    old,
  ),
  runs(
    'decided on Tue 1/4/2025, the decision goes out by Fri 4/4',
    [...acceptedOld(), decide('2025-04-01')],
    'Q14',
    '2025-04-04',
    '2025-04-02',
    old,
  ),
  {
    says: '… and is made public by Wed 16/4',
    matter: old,
    given: [...acceptedOld(), decide('2025-04-01')],
    running: { on: '2025-04-02', due: { Q14: '2025-04-16' } },
    allowed: [['PUBLISH_COMPLAINT_DECISION', '2025-04-16', {}]],
  },
  runs(
    'a second complaint of Mon 14/4/2025 is accepted above by Thu 24/4',
    [...toldOld('a'), complainOld('2025-04-14', { level: 'second' })],
    'Q07',
    '2025-04-24',
    '2025-04-15',
    old,
  ),
  runs(
    'decided above on Thu 15/5/2025, the second decision goes out by Mon 26/5',
    [...aboveOld('a'), higher('2025-05-15', 'secondDecided')],
    'Q14',
    '2025-05-26',
    '2025-05-16',
    old,
  ),
  {
    says: 'under the law of 2008 the first decision on security is final',
    matter: old,
    given: toldOld('b'),
    notRunning: { on: '2025-04-03', refs: ['Q06'] },
    refused: [{ act: complainOld('2025-04-04', { complaint: 'kn1', level: 'second' }), refs: ['Q06'] }],
  },
  {
    says: 'what is complained of under the old law keeps the time of the day it was known',
    given: [
      ['RECEIVE_REQUEST', '2026-06-22', {}, registrar],
      ['ISSUE_ENFORCEMENT_DECISION', '2026-06-24', {}, head],
      ['RECEIVE_COMPLAINT', '2026-07-02', { kind: 'd', knownOn: '2026-06-25' }],
    ],
    // Thirty days from 25/6 end on Sat 25/7/2026.
    running: { on: '2026-07-02', due: { Q05: '2026-07-27', 'CPL-5': '2026-07-09' } },
    allowed: [accept('2026-07-06')],
  },
]

export const complaintExamples: readonly LawExample[] = [...lengths2026, ...steps2026, ...oldExamples]
