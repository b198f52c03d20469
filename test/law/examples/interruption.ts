import { contracted2026, type Given, seized2026, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const head = { as: 'head' } as const
const desk = { as: 'registrar' } as const
const a1 = { asset: 'a1' }
const old = { judged: '2026-02-02' }

/** A matter of the law of 2008, served on Tue 17/3/2026. */
const servedOld: Given[] = [
  ['RECEIVE_REQUEST', '2026-03-09', {}, desk],
  ['ISSUE_ENFORCEMENT_DECISION', '2026-03-13', {}, head],
  ['ASSIGN_OFFICER', '2026-03-13', {}, head],
  ['OPEN_FILE', '2026-03-16'],
  ['SERVE_NOTICE', '2026-03-17', { recipient: 'd1' }],
]
const collected: Given = ['COLLECT', '2026-07-17', { obligation: 'o1', amount: 50_000_000, receipt: '1' }]
const collectedOld: Given = ['COLLECT', '2026-03-30', { obligation: 'o1', amount: 50_000_000, receipt: '1' }]

const ground = (on: string, name: string, says: Record<string, unknown> = {}): Given => [
  'RECORD_GROUND',
  on,
  { ground: name, ...says },
  desk,
]
const gone = (on: string, name: string, because: string): Given => [
  'RECORD_GROUND_END',
  on,
  { ground: name, because },
  desk,
]
const postpone = (on: string, name: string, more: Record<string, unknown> = {}): Given => [
  'POSTPONE',
  on,
  { scope: 'whole', ground: name, ...more },
  head,
]
const suspend = (on: string, name: string, more: Record<string, unknown> = {}): Given => [
  'SUSPEND',
  on,
  { scope: 'whole', ground: name, ...more },
  head,
]
const resume = (on: string, more: Record<string, unknown> = {}): Given => [
  'RESUME',
  on,
  { scope: 'whole', ...more },
  head,
]
const agreed2026: Given[] = [ground('2026-07-20', 'agreedOrAsked'), postpone('2026-07-20', 'agreedOrAsked')]

/** Postponement (hoãn), in literal days. */
const postponements: readonly LawExample[] = [
  {
    says: 'money collected on Fri 17/7/2026, suspended for insolvency on Tue 21/7, resumed on Tue 4/8: seven days left, to Tue 11/8',
    given: [
      ...served2026,
      collected,
      ground('2026-07-21', 'insolvencyPetition'),
      suspend('2026-07-21', 'insolvencyPetition'),
      gone('2026-08-03', 'insolvencyPetition', 'insolvencyStopped'),
      resume('2026-08-04'),
    ],
    running: { on: '2026-08-05', due: { 'PAY-4': '2026-08-11' } },
  },
  {
    says: 'postponed by agreement, what is collected is paid out in its ten days all the same, by Mon 27/7/2026',
    given: [...served2026, collected, ...agreed2026],
    running: { on: '2026-07-21', due: { 'PAY-4': '2026-07-27' } },
    notFound: { on: '2026-07-27', refs: ['PAY-4'] },
    found: { on: '2026-07-29', findings: [{ ref: 'PAY-4', due: '2026-07-27' }] },
  },
  {
    says: 'an agreement of Mon 20/7/2026 is decided on by Mon 27/7, and only once it is on record',
    given: [...served2026, ground('2026-07-20', 'agreedOrAsked')],
    running: { on: '2026-07-21', due: { 'HOA-1': '2026-07-27' } },
    allowed: [postpone('2026-07-27', 'agreedOrAsked'), postpone('2026-07-28', 'agreedOrAsked')],
    refused: [{ act: postpone('2026-07-21', 'titleSuit'), refs: ['HOA-1'] }],
    found: { on: '2026-07-28', findings: [{ ref: 'HOA-1', due: '2026-07-27', daysLate: 1 }] },
  },
  {
    says: 'illness postpones only a personal duty, and with the certificate',
    given: [
      ...served2026,
      ground('2026-07-20', 'seriousIllness', { personalDuty: true }),
      ground('2026-07-20', 'addressOfPersonalDebtor', { personalDuty: false }),
    ],
    refused: [
      { act: postpone('2026-07-21', 'seriousIllness'), refs: ['HOA-1'] },
      { act: postpone('2026-07-21', 'addressOfPersonalDebtor'), refs: ['HOA-1'] },
      // Loss of capacity was a ground of the law of 2008 only.
      { act: postpone('2026-07-21', 'capacityLost'), refs: ['HOA-1'] },
    ],
  },
  {
    says: 'certified illness and a personal duty postpone',
    given: [...served2026, ground('2026-07-20', 'seriousIllness', { personalDuty: true, certified: true })],
    allowed: [postpone('2026-07-21', 'seriousIllness')],
  },
  {
    says: 'an unknown address postpones a personal duty without a certificate',
    given: [...served2026, ground('2026-07-20', 'addressOfPersonalDebtor', { personalDuty: true })],
    allowed: [postpone('2026-07-21', 'addressOfPersonalDebtor')],
  },
  {
    says: 'an agreement that harms a third party does not postpone; nor a suit over what was judged, or beside other means',
    given: [
      ...served2026,
      ground('2026-07-20', 'agreedOrAsked', { harmsOthers: true }),
      ground('2026-07-20', 'titleSuit', { judgedAlready: true }),
    ],
    refused: [
      { act: postpone('2026-07-21', 'agreedOrAsked'), refs: ['HOA-1'] },
      { act: postpone('2026-07-21', 'titleSuit'), refs: ['HOA-1'] },
    ],
  },
  {
    says: 'other assets or income: the suit over one asset does not postpone',
    given: [...served2026, ground('2026-07-20', 'titleSuit', { otherMeans: true })],
    refused: [{ act: postpone('2026-07-21', 'titleSuit'), refs: ['HOA-1'] }],
  },
  {
    says: 'the grounds đ, e, g, h, k and l need nothing more than their paper',
    given: [
      ...served2026,
      ...[
        'titleSuit',
        'saleSuit',
        'proceedingsMeasure',
        'judgmentBeingClarified',
        'reviewPetitionPending',
        'transferBlocked',
        'awardUnderReview',
      ].map((name) => ground('2026-07-20', name)),
    ],
    allowed: [
      'titleSuit',
      'saleSuit',
      'proceedingsMeasure',
      'judgmentBeingClarified',
      'reviewPetitionPending',
      'transferBlocked',
      'awardUnderReview',
    ].map((name) => postpone('2026-07-21', name)),
  },
  {
    says: 'a recipient who does not come postpones after two notices, not after one',
    given: [...served2026, ground('2026-07-20', 'recipientAbsent', { timesNotified: 1 })],
    refused: [{ act: postpone('2026-07-21', 'recipientAbsent'), refs: ['HOA-1'] }],
  },
  {
    says: 'notified twice: postponed',
    given: [...served2026, ground('2026-07-20', 'recipientAbsent', { timesNotified: 2 })],
    allowed: [postpone('2026-07-21', 'recipientAbsent')],
  },
  {
    says: 'the protest authority asks 24 hours before coercion: postponed at once, to Thu 15/10/2026 at most, resumed by Thu 22/10',
    given: [
      ...served2026,
      ground('2026-07-20', 'protestAuthorityRequest', {
        issuedOn: '2026-07-15',
        receivedAt: '2026-07-20T10:00:00+07:00',
        coercionAt: '2026-07-21T10:00:00+07:00',
      }),
    ],
    running: { on: '2026-07-20', due: { 'HOA-2': '2026-07-20' } },
    notRunning: { on: '2026-07-20', refs: ['HOA-5'] },
    allowed: [
      postpone('2026-07-20', 'protestAuthorityRequest'),
      postpone('2026-07-20', 'protestAuthorityRequest', { until: '2026-10-15' }),
    ],
    refused: [
      { act: postpone('2026-07-20', 'protestAuthorityRequest', { until: '2026-10-16' }), refs: ['HOA-2'] },
    ],
    found: { on: '2026-07-21', findings: [{ ref: 'HOA-2', due: '2026-07-20', daysLate: 1 }] },
  },
  {
    says: '23 hours before coercion the head may postpone where necessary, and nothing runs',
    given: [
      ...served2026,
      ground('2026-07-20', 'protestAuthorityRequest', {
        issuedOn: '2026-07-15',
        receivedAt: '2026-07-20T11:00:00+07:00',
        coercionAt: '2026-07-21T10:00:00+07:00',
      }),
    ],
    notRunning: { on: '2026-07-20', refs: ['HOA-2'] },
    refused: [{ act: postpone('2026-07-20', 'protestAuthorityRequest'), refs: ['HOA-2'] }],
    allowed: [postpone('2026-07-20', 'protestAuthorityRequest', { necessary: true })],
  },
  {
    says: 'postponed for the protest authority: three months from its document of 15/7/2026, then five working days to resume',
    given: [
      ...served2026,
      ground('2026-07-20', 'protestAuthorityRequest', { issuedOn: '2026-07-15' }),
      postpone('2026-07-20', 'protestAuthorityRequest'),
    ],
    running: { on: '2026-10-15', due: { 'HOA-2': '2026-10-15' } },
    refused: [
      { act: resume('2026-10-15'), refs: ['HOA-3'] },
      { act: ['DECIDE_COERCION', '2026-10-15', { measure: 'seizure' }], refs: ['HOA-1'] },
    ],
    allowed: [
      resume('2026-10-16'),
      ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }],
      ['COLLECT', '2026-07-31', { obligation: 'o1', amount: 1_000_000, receipt: '2' }],
    ],
    found: { on: '2026-10-23', findings: [{ ref: 'HOA-3', due: '2026-10-22', daysLate: 1 }] },
  },
  {
    says: 'after the end of 15/10/2026 the decision to resume is due by Thu 22/10; a second request does not postpone',
    given: [
      ...served2026,
      ground('2026-07-20', 'protestAuthorityRequest', { issuedOn: '2026-07-15' }),
      postpone('2026-07-20', 'protestAuthorityRequest'),
      resume('2026-10-16'),
      ground('2026-10-19', 'protestAuthorityRequest', { issuedOn: '2026-10-19' }),
    ],
    refused: [
      { act: postpone('2026-10-19', 'protestAuthorityRequest'), refs: ['HOA-2'] },
      { act: resume('2026-10-19'), refs: ['HOA-3'] },
    ],
    notRunning: { on: '2026-10-17', refs: ['HOA-3'] },
  },
  {
    says: 'postponed to the end of Wed 30/9/2026: resumed from 1/10, by Wed 7/10',
    given: [
      ...served2026,
      ground('2026-07-20', 'agreedOrAsked'),
      postpone('2026-07-20', 'agreedOrAsked', { until: '2026-09-30' }),
    ],
    running: { on: '2026-10-01', due: { 'HOA-3': '2026-10-07' } },
    refused: [{ act: resume('2026-09-30'), refs: ['HOA-3'] }],
    allowed: [resume('2026-10-01')],
  },
  {
    says: 'the ground ends on Mon 3/8/2026: resumed by Mon 10/8; before that it needs to be on record',
    given: [...served2026, ...agreed2026],
    refused: [
      { act: resume('2026-08-03'), refs: ['HOA-3'] },
      { act: gone('2026-08-03', 'titleSuit', 'groundGone'), refs: ['HOA-3'] },
    ],
    allowed: [gone('2026-08-03', 'agreedOrAsked', 'groundGone')],
  },
  {
    says: 'five working days from the end of the ground',
    given: [...served2026, ...agreed2026, gone('2026-08-03', 'agreedOrAsked', 'groundGone')],
    running: { on: '2026-08-04', due: { 'HOA-3': '2026-08-10' } },
    allowed: [resume('2026-08-10')],
    found: { on: '2026-08-11', findings: [{ ref: 'HOA-3', due: '2026-08-10', daysLate: 1 }] },
  },
  {
    says: 'what was performed is not postponed: the requester is told at once',
    matter: { amount: 50_000_000 },
    given: [
      ...served2026,
      collected,
      ground('2026-07-20', 'protestAuthorityRequest', { issuedOn: '2026-07-17' }),
    ],
    running: { on: '2026-07-20', due: { 'HOA-5': '2026-07-20' } },
    notRunning: { on: '2026-07-20', refs: ['HOA-2'] },
    refused: [{ act: postpone('2026-07-20', 'protestAuthorityRequest'), refs: ['HOA-5'] }],
    allowed: [['TELL_AUTHORITY', '2026-07-20', { ground: 'protestAuthorityRequest' }]],
  },
  {
    says: 'partly performed: told and postponed; the money held is on deposit within five working days, Mon 27/7/2026',
    given: [
      ...served2026,
      collected,
      ground('2026-07-20', 'protestAuthorityRequest', { issuedOn: '2026-07-17' }),
      postpone('2026-07-20', 'protestAuthorityRequest'),
    ],
    running: { on: '2026-07-20', due: { 'HOA-5': '2026-07-20', 'TDC-4': '2026-07-27' } },
    refused: [{ act: ['DISBURSE', '2026-07-22', { obligation: 'o1', amount: 1_000_000 }], refs: ['HOA-1'] }],
    allowed: [['DEPOSIT', '2026-07-27', { purpose: 'postponed', amount: 50_000_000 }]],
  },
  {
    says: 'under an agreement the money that comes in is paid out all the same',
    given: [...served2026, collected, ...agreed2026],
    allowed: [['DISBURSE', '2026-07-22', { obligation: 'o1', amount: 1_000_000 }]],
    notRunning: { on: '2026-07-22', refs: ['TDC-4'] },
  },
  {
    says: 'nothing is interrupted: nothing is resumed, and no ground ends that never came up',
    given: served2026,
    refused: [{ act: resume('2026-07-20'), refs: ['HOA-3'] }],
  },
  {
    says: 'a suit over one asset postpones that asset and nothing else',
    given: [
      ...seized2026,
      ground('2026-08-25', 'titleSuit'),
      ['POSTPONE', '2026-08-26', { scope: 'part', ground: 'titleSuit', ofAsset: 'a1' }, head],
    ],
    refused: [
      { act: ['SIGN_APPRAISAL_CONTRACT', '2026-08-27', {}, a1], refs: ['HOA-1'] },
      { act: ['RESUME', '2026-08-27', { scope: 'part', ofAsset: 'a2' }, head], refs: ['HOA-3'] },
      { act: ['RESUME', '2026-08-27', { scope: 'part', ofAsset: 'a1' }, head], refs: ['HOA-3'] },
    ],
    allowed: [
      [
        'NOTIFY_SEIZURE',
        '2026-08-27',
        { kind: 'realEstate', plannedAt: '2026-09-03T08:00:00+07:00' },
        { asset: 'a2' },
      ],
    ],
    notRunning: { on: '2026-08-27', refs: ['VAL-1'] },
  },
]

/** Suspension (tạm đình chỉ), in literal days. */
const suspensions: readonly LawExample[] = [
  {
    says: 'the court tells of an insolvency petition on Mon 20/7/2026: suspended by Mon 27/7',
    given: [...served2026, ground('2026-07-20', 'insolvencyPetition')],
    running: { on: '2026-07-21', due: { 'TDC-1': '2026-07-27' } },
    refused: [{ act: suspend('2026-07-21', 'foreignAwardSuspended'), refs: ['TDC-1'] }],
    allowed: [suspend('2026-07-27', 'insolvencyPetition')],
  },
  {
    says: 'wages are enforced in spite of the petition',
    given: [...served2026, ground('2026-07-20', 'insolvencyPetition', { exceptedDuty: 'wages' })],
    notRunning: { on: '2026-07-21', refs: ['TDC-1'] },
    refused: [{ act: suspend('2026-07-21', 'insolvencyPetition'), refs: ['TDC-1'] }],
  },
  {
    says: 'a foreign award already enforced is not suspended: the court is told',
    given: [...served2026, ground('2026-07-20', 'foreignAwardSuspended', { alreadyEnforced: true })],
    refused: [{ act: suspend('2026-07-21', 'foreignAwardSuspended'), refs: ['TDC-1'] }],
    allowed: [['TELL_AUTHORITY', '2026-07-21', { ground: 'foreignAwardSuspended' }]],
  },
  {
    says: 'the protest authority suspends: notice by Mon 27/7/2026, told at once what is done, the money on deposit by Wed 29/7',
    given: [...served2026, collected, ground('2026-07-20', 'protestSuspension')],
    running: { on: '2026-07-20', due: { 'TDC-2': '2026-07-20' } },
    allowed: [
      suspend('2026-07-27', 'protestSuspension'),
      ['TELL_AUTHORITY', '2026-07-20', { ground: 'protestSuspension' }],
    ],
    found: { on: '2026-07-28', findings: [{ ref: 'TDC-2', due: '2026-07-27', daysLate: 1 }] },
  },
  {
    says: 'suspended on Wed 22/7/2026: no step of coercion, no pay-out; the money on deposit by Wed 29/7',
    given: [
      ...served2026,
      collected,
      ground('2026-07-20', 'protestSuspension'),
      suspend('2026-07-22', 'protestSuspension'),
    ],
    running: { on: '2026-07-23', due: { 'TDC-4': '2026-07-29' } },
    refused: [
      { act: ['DECIDE_COERCION', '2026-07-23', { measure: 'seizure' }], refs: ['TDC-1'] },
      { act: ['DISBURSE', '2026-07-23', { obligation: 'o1', amount: 1_000_000 }], refs: ['TDC-1'] },
      { act: resume('2026-07-23'), refs: ['TDC-3'] },
    ],
    allowed: [['SEND_TO_PROCURACY', '2026-07-23']],
  },
  {
    says: 'the protest is withdrawn on Mon 14/9/2026: resumed by Mon 21/9',
    given: [
      ...served2026,
      ground('2026-07-20', 'protestSuspension'),
      suspend('2026-07-22', 'protestSuspension'),
      gone('2026-09-14', 'protestSuspension', 'protestWithdrawn'),
    ],
    running: { on: '2026-09-15', due: { 'TDC-3': '2026-09-21' } },
    allowed: [resume('2026-09-21')],
  },
  {
    says: 'the judgment is upheld on review on Mon 14/9/2026, or amended: resumed by Mon 21/9',
    given: [
      ...served2026,
      ground('2026-07-20', 'protestSuspension'),
      suspend('2026-07-22', 'protestSuspension'),
      gone('2026-09-14', 'protestSuspension', 'judgmentAmended'),
    ],
    running: { on: '2026-09-15', due: { 'TDC-5': '2026-09-21' } },
    notRunning: { on: '2026-09-15', refs: ['TDC-3'] },
    allowed: [resume('2026-09-21')],
  },
]

/** A complaint pauses, in literal days. */
const pausedByComplaint: readonly LawExample[] = [
  {
    says: 'enforcement paused for a complaint: no coercion, the clocks stand still; a pause of one act bars nothing else',
    given: [
      ...seized2026,
      ['RECEIVE_COMPLAINT', '2026-08-25', { kind: 'a', knownOn: '2026-08-24' }],
      ['ACCEPT_COMPLAINT', '2026-08-26', {}, head],
      ['PAUSE_FOR_COMPLAINT', '2026-08-26', { what: 'việc thi hành án', wholeEnforcement: true }, head],
    ],
    notRunning: { on: '2026-08-27', refs: ['VAL-1'] },
    refused: [{ act: ['SIGN_APPRAISAL_CONTRACT', '2026-08-27', {}, a1], refs: ['CPL-10'] }],
    allowed: [['CONTINUE_AFTER_COMPLAINT', '2026-08-27', {}, head]],
  },
  {
    says: 'only the act complained of is paused',
    given: [
      ...seized2026,
      ['RECEIVE_COMPLAINT', '2026-08-25', { kind: 'a', knownOn: '2026-08-24' }],
      ['ACCEPT_COMPLAINT', '2026-08-26', {}, head],
      ['PAUSE_FOR_COMPLAINT', '2026-08-26', { what: 'việc giao bảo quản' }, head],
    ],
    running: { on: '2026-08-27', due: { 'VAL-1': '2026-09-03' } },
    allowed: [['SIGN_APPRAISAL_CONTRACT', '2026-08-27', {}, a1]],
  },
]

/** Clocks stand still and go on, in literal days. */
const stillness: readonly LawExample[] = [
  {
    says: 'seized on Mon 24/8/2026, postponed on Thu 27/8 with three of five working days left; resumed on Mon 14/9: by Thu 17/9',
    given: [
      ...seized2026,
      ground('2026-08-26', 'agreedOrAsked'),
      postpone('2026-08-27', 'agreedOrAsked'),
      gone('2026-09-11', 'agreedOrAsked', 'groundGone'),
      resume('2026-09-14'),
    ],
    running: { on: '2026-09-14', due: { 'VAL-1': '2026-09-17' } },
    notRunning: { on: '2026-09-10', refs: ['VAL-1'] },
    allowed: [['SIGN_APPRAISAL_CONTRACT', '2026-09-17', {}, a1]],
    found: { on: '2026-09-18', findings: [{ ref: 'VAL-1', due: '2026-09-17', daysLate: 1 }] },
  },
  {
    says: 'while it stands still nothing is late',
    given: [...seized2026, ground('2026-08-26', 'agreedOrAsked'), postpone('2026-08-27', 'agreedOrAsked')],
    notRunning: { on: '2026-12-01', refs: ['VAL-1'] },
    notFound: { on: '2026-12-01', refs: ['VAL-1'] },
  },
  {
    says: 'an auction due on Thu 26/11/2026 has 39 days left on Mon 19/10; resumed on Mon 2/11: by Fri 11/12',
    given: [
      ...contracted2026,
      ground('2026-10-19', 'agreedOrAsked'),
      postpone('2026-10-19', 'agreedOrAsked'),
      gone('2026-11-02', 'agreedOrAsked', 'groundGone'),
      resume('2026-11-02'),
    ],
    running: { on: '2026-11-03', due: { 'AUC-6': '2026-12-11' } },
  },
  {
    says: 'the voluntary period to Fri 24/7/2026 has five days left on Mon 20/7; resumed on Mon 3/8: to Mon 10/8, verified by Wed 19/8',
    given: [
      ...served2026,
      ...agreed2026,
      gone('2026-08-03', 'agreedOrAsked', 'groundGone'),
      resume('2026-08-03'),
    ],
    running: { on: '2026-08-10', due: { 'VOL-1': '2026-08-10' } },
    refused: [{ act: ['DECIDE_COERCION', '2026-08-10', { measure: 'seizure' }], refs: ['VOL-1'] }],
    found: { on: '2026-08-20', findings: [{ ref: 'VER-1', due: '2026-08-19', daysLate: 1 }] },
  },
  {
    says: 'late since Thu 3/9/2026, postponed from Mon 7/9 to Mon 14/9, signed on Tue 15/9: two days late before, one after',
    given: [
      ...seized2026,
      ground('2026-09-07', 'agreedOrAsked'),
      postpone('2026-09-07', 'agreedOrAsked'),
      gone('2026-09-14', 'agreedOrAsked', 'groundGone'),
      resume('2026-09-14'),
      ['SIGN_APPRAISAL_CONTRACT', '2026-09-15', {}, a1],
    ],
    found: { on: '2026-09-16', findings: [{ ref: 'VAL-1', due: '2026-09-03', daysLate: 3 }] },
  },
]

/** The same under Law 26/2008. */
const underTheOldLaw: readonly LawExample[] = [
  {
    says: 'old law: serious illness on Mon 6/4/2026 is decided on by Mon 13/4',
    matter: old,
    given: [...servedOld, ground('2026-04-06', 'seriousIllness', { personalDuty: true, certified: true })],
    running: { on: '2026-04-07', due: { P01: '2026-04-13' } },
    refused: [{ act: postpone('2026-04-07', 'saleSuit'), refs: ['P01'] }],
    allowed: [postpone('2026-04-13', 'seriousIllness')],
  },
  {
    says: 'old law: agreement, suit, explanation pending and an absent recipient, each within five working days',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-04-06', 'agreedOrAsked'),
      ground('2026-04-06', 'titleSuit', { otherMeans: true }),
      ground('2026-04-06', 'judgmentBeingClarified'),
      ground('2026-04-06', 'recipientAbsent', { timesNotified: 2 }),
      ground('2026-04-06', 'unsoldNotTaken'),
    ],
    running: {
      on: '2026-04-07',
      due: { P01: '2026-04-13', P02: '2026-04-13', P04: '2026-04-13', P05: '2026-04-13', P06: '2026-04-13' },
    },
    refused: [
      // The agreement names a term, and the suit is over one asset only.
      { act: postpone('2026-04-07', 'agreedOrAsked'), refs: ['P01'] },
      { act: postpone('2026-04-07', 'titleSuit'), refs: ['P01'] },
    ],
    allowed: [
      postpone('2026-04-07', 'agreedOrAsked', { until: '2026-06-01' }),
      ['POSTPONE', '2026-04-07', { scope: 'part', ground: 'titleSuit', ofAsset: 'a1' }, head],
      postpone('2026-04-07', 'judgmentBeingClarified'),
      postpone('2026-04-07', 'recipientAbsent'),
      postpone('2026-04-07', 'unsoldNotTaken'),
    ],
  },
  {
    says: 'old law: the petition, the pledge worth too little, and what nobody took, within five working days',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-04-06', 'reviewPetitionPending'),
      ground('2026-04-06', 'pledgedPriceTooLow'),
    ],
    running: { on: '2026-04-07', due: { P04: '2026-04-13', P05: '2026-04-13' } },
    allowed: [postpone('2026-04-07', 'pledgedPriceTooLow'), postpone('2026-04-07', 'reviewPetitionPending')],
  },
  {
    says: 'old law: a recipient notified once does not postpone',
    matter: old,
    given: [...servedOld, ground('2026-04-06', 'recipientAbsent', { timesNotified: 1 })],
    refused: [{ act: postpone('2026-04-07', 'recipientAbsent'), refs: ['P01'] }],
  },
  {
    says: 'old law: the protest authority asks 24 hours ahead, its document of Thu 19/3/2026 holds to Fri 19/6',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-03-23', 'protestAuthorityRequest', {
        issuedOn: '2026-03-19',
        receivedAt: '2026-03-23T09:00:00+07:00',
        coercionAt: '2026-03-24T09:00:00+07:00',
      }),
    ],
    running: { on: '2026-03-23', due: { P03: '2026-03-23' } },
    allowed: [
      postpone('2026-03-23', 'protestAuthorityRequest'),
      postpone('2026-03-23', 'protestAuthorityRequest', { until: '2026-06-19' }),
    ],
    refused: [
      { act: postpone('2026-03-23', 'protestAuthorityRequest', { until: '2026-06-20' }), refs: ['P03'] },
    ],
  },
  {
    says: 'old law: 23 hours ahead only where necessary',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-03-23', 'protestAuthorityRequest', {
        issuedOn: '2026-03-19',
        receivedAt: '2026-03-23T10:00:00+07:00',
        coercionAt: '2026-03-24T09:00:00+07:00',
      }),
    ],
    refused: [{ act: postpone('2026-03-23', 'protestAuthorityRequest'), refs: ['P03'] }],
    allowed: [postpone('2026-03-23', 'protestAuthorityRequest', { necessary: true })],
  },
  {
    says: 'old law: postponed to Fri 19/6/2026, resumed from Sat 20/6, by Fri 26/6',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-03-23', 'protestAuthorityRequest', { issuedOn: '2026-03-19' }),
      postpone('2026-03-23', 'protestAuthorityRequest'),
    ],
    running: { on: '2026-06-19', due: { P03: '2026-06-19' } },
    refused: [
      { act: resume('2026-06-19'), refs: ['P07'] },
      { act: ['DECIDE_COERCION', '2026-06-19', { measure: 'seizure' }], refs: ['P01'] },
      { act: gone('2026-06-19', 'titleSuit', 'groundGone'), refs: ['P07'] },
    ],
    allowed: [resume('2026-06-20')],
    found: { on: '2026-06-29', findings: [{ ref: 'P07', due: '2026-06-26', daysLate: 1 }] },
  },
  {
    says: 'old law: what is done is not postponed, the requester is told at once',
    matter: { ...old, amount: 50_000_000 },
    given: [
      ...servedOld,
      collectedOld,
      ground('2026-04-06', 'protestAuthorityRequest', { issuedOn: '2026-04-03' }),
    ],
    running: { on: '2026-04-06', due: { P03: '2026-04-06' } },
    refused: [{ act: postpone('2026-04-06', 'protestAuthorityRequest'), refs: ['P03'] }],
    allowed: [['TELL_AUTHORITY', '2026-04-06', { ground: 'protestAuthorityRequest' }]],
  },
  {
    says: 'old law: the ground ends on Mon 4/5/2026, resumed by Mon 11/5',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-04-06', 'judgmentBeingClarified'),
      postpone('2026-04-07', 'judgmentBeingClarified'),
      gone('2026-05-04', 'judgmentBeingClarified', 'groundGone'),
    ],
    running: { on: '2026-05-05', due: { P07: '2026-05-11' } },
    allowed: [resume('2026-05-11')],
  },
  {
    says: 'old law: nothing to resume',
    matter: old,
    given: servedOld,
    refused: [{ act: resume('2026-04-06'), refs: ['P07'] }],
  },
  {
    says: 'old law: an insolvency petition of Mon 6/4/2026 suspends by Mon 13/4; a foreign award is no ground',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-04-06', 'insolvencyPetition'),
      ground('2026-04-06', 'foreignAwardSuspended'),
    ],
    running: { on: '2026-04-07', due: { P09: '2026-04-13' } },
    refused: [
      { act: suspend('2026-04-07', 'foreignAwardSuspended'), refs: ['P09'] },
      { act: suspend('2026-04-07', 'protestSuspension'), refs: ['P09'] },
    ],
    allowed: [suspend('2026-04-13', 'insolvencyPetition')],
  },
  {
    says: 'old law: suspended by the protest authority, told at once what is done',
    matter: old,
    given: [...servedOld, collectedOld, ground('2026-04-06', 'protestSuspension')],
    running: { on: '2026-04-06', due: { P08: '2026-04-06' } },
    allowed: [
      suspend('2026-04-07', 'protestSuspension'),
      ['TELL_AUTHORITY', '2026-04-06', { ground: 'protestSuspension' }],
    ],
  },
  {
    says: 'old law: suspended, no coercion; withdrawn on Mon 4/5/2026: resumed by Mon 11/5',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-04-06', 'protestSuspension'),
      suspend('2026-04-07', 'protestSuspension'),
      gone('2026-05-04', 'protestSuspension', 'protestWithdrawn'),
    ],
    running: { on: '2026-05-05', due: { P10: '2026-05-11' } },
    refused: [{ act: ['DECIDE_COERCION', '2026-05-05', { measure: 'seizure' }], refs: ['P09'] }],
    allowed: [resume('2026-05-11')],
  },
  {
    says: 'old law: upheld on review on Mon 4/5/2026: resumed by Mon 11/5',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-04-06', 'protestSuspension'),
      suspend('2026-04-07', 'protestSuspension'),
      gone('2026-05-04', 'protestSuspension', 'judgmentUpheld'),
    ],
    running: { on: '2026-05-05', due: { P15: '2026-05-11' } },
    allowed: [resume('2026-05-11')],
  },
  {
    says: 'old law: amended on review does not resume; not ended does not either',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-04-06', 'protestSuspension'),
      suspend('2026-04-07', 'protestSuspension'),
    ],
    refused: [{ act: resume('2026-05-04'), refs: ['P10'] }],
    allowed: [gone('2026-05-04', 'protestSuspension', 'judgmentAmended')],
  },
  {
    says: 'old law: whoever decides a complaint asks that enforcement pause: no coercion until it goes on',
    matter: old,
    given: [
      ...servedOld,
      ['RECEIVE_COMPLAINT', '2026-03-23', { kind: 'a', knownOn: '2026-03-20' }],
      ['ACCEPT_COMPLAINT', '2026-03-26', {}, head],
      ['PAUSE_FOR_COMPLAINT', '2026-03-27', { what: 'việc thi hành án', wholeEnforcement: true }, head],
    ],
    refused: [{ act: ['DECIDE_COERCION', '2026-04-02', { measure: 'seizure' }], refs: ['P14'] }],
    allowed: [['CONTINUE_AFTER_COMPLAINT', '2026-04-02', {}, head]],
  },
  {
    says: 'old law: an amended judgment is not resumed under',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-04-06', 'protestSuspension'),
      suspend('2026-04-07', 'protestSuspension'),
      gone('2026-05-04', 'protestSuspension', 'judgmentAmended'),
    ],
    refused: [{ act: resume('2026-05-05'), refs: ['P10'] }],
  },
]

/** A part goes on by itself; grounds that stand in no other example. */
const inPart: readonly LawExample[] = [
  {
    says: 'old law: a debtor who has lost his capacity to act postpones; since 1/7/2026 it is no such ground',
    matter: old,
    given: [...servedOld, ground('2026-04-06', 'capacityLost', { personalDuty: true, certified: true })],
    allowed: [postpone('2026-04-07', 'capacityLost')],
    refused: [{ act: postpone('2026-07-06', 'capacityLost'), refs: ['HOA-1'] }],
  },
  {
    says: 'a competition case decided anew suspends: told of it on Mon 20/7/2026, notice by Mon 27/7',
    given: [...served2026, ground('2026-07-20', 'competitionSuspension')],
    running: { on: '2026-07-21', due: { 'TDC-2': '2026-07-27' } },
    allowed: [suspend('2026-07-27', 'competitionSuspension')],
    refused: [{ act: suspend('2026-07-27', 'protestSuspension'), refs: ['TDC-1'] }],
  },
  {
    says: 'the suit over one asset ends on Mon 7/9/2026: that asset is resumed by Mon 14/9, in part; another is not',
    given: [
      ...seized2026,
      ground('2026-08-25', 'titleSuit'),
      ['POSTPONE', '2026-08-26', { scope: 'part', ground: 'titleSuit', ofAsset: 'a1' }, head],
      gone('2026-09-07', 'titleSuit', 'groundGone'),
    ],
    running: { on: '2026-09-08', due: { 'HOA-3': '2026-09-14' } },
    allowed: [['RESUME', '2026-09-14', { scope: 'part', ofAsset: 'a1' }, head]],
    refused: [
      { act: ['RESUME', '2026-09-14', { scope: 'part', ofAsset: 'a2' }, head], refs: ['HOA-3'] },
      { act: ['SIGN_APPRAISAL_CONTRACT', '2026-09-14', {}, a1], refs: ['HOA-1'] },
    ],
  },
  {
    says: '… resumed, its appraisal may be contracted again',
    given: [
      ...seized2026,
      ground('2026-08-25', 'titleSuit'),
      ['POSTPONE', '2026-08-26', { scope: 'part', ground: 'titleSuit', ofAsset: 'a1' }, head],
      gone('2026-09-07', 'titleSuit', 'groundGone'),
      ['RESUME', '2026-09-14', { scope: 'part', ofAsset: 'a1' }, head],
    ],
    allowed: [['SIGN_APPRAISAL_CONTRACT', '2026-09-14', {}, a1]],
  },
]

/** Interruptions (hoãn, tạm đình chỉ, tiếp tục), in literal days. */
export const interruptionExamples: readonly LawExample[] = [
  ...inPart,
  ...postponements,
  ...suspensions,
  ...pausedByComplaint,
  ...stillness,
  ...underTheOldLaw,
]
