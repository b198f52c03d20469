import { type Given, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const head = { as: 'head' } as const
const registrar = { as: 'registrar' } as const
const old = { judged: '2025-02-10' } as const

/** Decided and assigned, nobody served yet. */
const assigned = served2026.slice(0, 4)
const assignedOld: Given[] = [
  ['RECEIVE_REQUEST', '2025-03-03', {}, registrar],
  ['ISSUE_ENFORCEMENT_DECISION', '2025-03-05', {}, head],
  ['ASSIGN_OFFICER', '2025-03-05', {}, head],
  ['OPEN_FILE', '2025-03-06'],
]
const interimOld: Given[] = [
  ['RECEIVE_JUDGMENT', '2025-03-10', {}, registrar],
  ['ISSUE_ENFORCEMENT_DECISION', '2025-03-10', {}, head],
  ['ASSIGN_OFFICER', '2025-03-10', {}, { as: 'head', at: '2025-03-10T10:00:00+07:00' }],
]
const interim = { judged: '2025-03-07', kind: 'exOfficio', type: 'interimMeasure' } as const

const at = (moment: string) => ({ at: `${moment}:00+07:00` })
const sums: Record<string, Record<string, unknown>> = { freeze: { sum: 1_850_000_000 } }
const apply = (measure: string, on: string, more: Record<string, unknown> = {}): Given => [
  'APPLY_SECURITY',
  on,
  { measure, ...sums[measure], ...more },
  measure === 'exitBan' ? head : {},
]
const ground = (on: string, what: string): Given => ['RECORD_SECURITY_GROUND', on, { ground: what }]
const minutes = (measure: string, day: string): Given => [
  'PUT_ON_BY_MINUTES',
  day,
  { measure },
  at(`${day}T10:00`),
]
/** The formal decision an hour after its twenty-four are over. */
const formal = (measure: string, day: string): Given => [
  'APPLY_SECURITY',
  day,
  { measure, ...sums[measure] },
  at(`${day}T11:00`),
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

/** The law of 2025. */
const examples2026: readonly LawExample[] = [
  {
    says: 'security asked for on Wed 15/7/2026 is applied at once, in the voluntary period too',
    given: [...assigned, ['REQUEST_SECURITY', '2026-07-15', { proposedBy: 'party' }]],
    running: { on: '2026-07-15', due: { 'SEC-1': '2026-07-15' } },
    refused: [
      { act: ['APPLY_SECURITY', '2026-07-15', { measure: 'freeze' }], refs: ['SEC-3'] },
      { act: apply('freeze', '2026-07-15', { budgetAccount: true }), refs: ['SEC-3'] },
      { act: ['APPLY_SECURITY', '2026-07-15', { measure: 'exitBan' }], refs: ['SEC-1'] },
      { act: apply('exitBan', '2026-07-15', { exception: 'creditorConsents' }), refs: ['SEC-7'] },
      {
        act: apply('stopTransaction', '2026-07-15', { evasiveTransfer: true, otherAssetsSuffice: true }),
        refs: ['SEC-8'],
      },
      { act: ['END_SECURITY', '2026-07-15', {}], refs: ['SEC-6'] },
      { act: ['WRITE_TO_IMMIGRATION', '2026-07-15', { why: 'groundGone' }, head], refs: ['SEC-14'] },
      { act: ['DECIDE_ON_INTERIM_CHANGE', '2026-07-15', { change: 'changed' }, head], refs: ['S12'] },
    ],
    allowed: [
      apply('freeze', '2026-07-15'),
      apply('exitBan', '2026-07-15'),
      apply('stopTransaction', '2026-07-15', { evasiveTransfer: true, otherAssetsSuffice: false }),
      ['REFUSE_SECURITY', '2026-07-15', { reason: 'không có căn cứ' }],
    ],
    found: { on: '2026-07-16', findings: [{ ref: 'SEC-1', due: '2026-07-15', daysLate: 1 }] },
  },
  {
    says: 'a proposal of an office of 10:00 on 15/7/2026 is refused at 11:00 on 16/7: an hour late',
    given: [
      ...assigned,
      ['REQUEST_SECURITY', '2026-07-15', { proposedBy: 'enforcementOffice' }, at('2026-07-15T10:00')],
      ['REFUSE_SECURITY', '2026-07-16', { reason: 'không có căn cứ' }, at('2026-07-16T11:00')],
    ],
    found: { on: '2026-07-17', findings: [{ ref: 'SEC-10', due: '2026-07-16', daysLate: 1 }] },
    papers: ['securityRefusal'],
  },
  runs(
    'applied on an office’s proposal on Thu 16/7/2026, its debtor has to Thu 23/7',
    [...assigned, apply('hold', '2026-07-16', { proposedBy: 'enforcementOffice' })],
    'SEC-10',
    '2026-07-23',
    '2026-07-17',
  ),
  ...(
    [
      ['freeze', 'SEC-4'],
      ['hold', 'SEC-5'],
    ] as const
  ).map(
    ([measure, ref]): LawExample => ({
      says: `a ${measure} by minutes at 10:00 on 15/7/2026, decided at 11:00 on 16/7: an hour late, and to the procuracy at once`,
      given: [...assigned, minutes(measure, '2026-07-15'), formal(measure, '2026-07-16')],
      running: { on: '2026-07-16', due: { [ref]: '2026-07-16' } },
      found: { on: '2026-07-16', findings: [{ ref, due: '2026-07-16', daysLate: 1 }] },
      papers: ['securityMinutes', 'securityDecision'],
    }),
  ),
  ...(['freeze', 'hold', 'stopTransaction'] as const).flatMap((measure) => [
    runs(
      `ready for coercion on Mon 20/7/2026, a ${measure} is followed up by Thu 30/7`,
      [...assigned, apply(measure, '2026-07-15'), ground('2026-07-20', 'coercionReady')],
      'SEC-2',
      '2026-07-30',
      '2026-07-21',
    ),
    runs(
      `asked for on Mon 20/7/2026, a ${measure} is ended by Thu 23/7`,
      [...assigned, apply(measure, '2026-07-15'), ground('2026-07-20', 'requesterAsks')],
      'SEC-6',
      '2026-07-23',
      '2026-07-21',
    ),
  ]),
  {
    says: 'coercion or the end of the measure stops the ten days; what was held goes back only then',
    given: [...assigned, apply('hold', '2026-07-15'), ground('2026-07-20', 'coercionReady')],
    refused: [{ act: ['RETURN_HELD', '2026-07-21', {}], refs: ['SEC-13'] }],
    allowed: [['END_SECURITY', '2026-07-21', {}]],
  },
  {
    says: 'after the end it does',
    given: [
      ...assigned,
      apply('hold', '2026-07-15'),
      ground('2026-07-20', 'notDebtors'),
      ['END_SECURITY', '2026-07-22', {}],
    ],
    notRunning: { on: '2026-07-23', refs: ['SEC-2', 'SEC-6'] },
    allowed: [['RETURN_HELD', '2026-07-23', {}]],
    papers: ['securityEnding'],
  },
  {
    says: 'delivered to the bank at 23:30 on 15/7/2026, its report is due on 16/7; nobody takes it: witness and posting',
    given: [
      ...assigned,
      apply('freeze', '2026-07-15'),
      // Entered the day after.
      ['NOTE', '2026-07-16', { text: 'nhập muộn' }],
      ['SEND_SECURITY', '2026-07-15', { to: 'keeper' }, at('2026-07-15T23:30')],
    ],
    running: { on: '2026-07-16', due: { 'SEC-3': '2026-07-16' } },
    refused: [
      {
        act: ['SEND_SECURITY', '2026-07-16', { to: 'keeper', taken: 'refusedOrNobody' }],
        refs: ['SEC-12'],
      },
    ],
    allowed: [
      [
        'SEND_SECURITY',
        '2026-07-16',
        { to: 'keeper', taken: 'refusedOrNobody', witness: 'trưởng thôn', postedOn: '2026-07-16' },
      ],
      ['RECORD_SECURITY_RESULT', '2026-07-16', { frozen: 200_000_000 }],
    ],
  },
  runs(
    'delivered at 0:30 on 16/7/2026, on 17/7',
    [
      ...assigned,
      apply('freeze', '2026-07-15'),
      ['SEND_SECURITY', '2026-07-16', { to: 'keeper' }, at('2026-07-16T00:30')],
    ],
    'SEC-3',
    '2026-07-17',
    '2026-07-16',
  ),
  {
    says: 'a stop decision of Wed 15/7/2026 goes to the registry at once',
    given: [...assigned, apply('stopTransaction', '2026-07-15')],
    running: { on: '2026-07-15', due: { 'SEC-11': '2026-07-15' } },
    allowed: [['SEND_SECURITY', '2026-07-15', { to: 'registry' }]],
  },
  runs(
    'the depository freezes by Thu 16/7/2026',
    [...assigned, ['SEND_REQUEST', '2026-07-15', { matter: 'vsdcFreeze' }]],
    'SEC-9',
    '2026-07-16',
    '2026-07-15',
  ),
  {
    says: 'the exit ban is ended by the head, and the immigration authority told',
    given: [...assigned, apply('exitBan', '2026-07-15')],
    refused: [{ act: ['END_SECURITY', '2026-07-20', {}], refs: ['SEC-1'] }],
    allowed: [
      ['END_SECURITY', '2026-07-20', {}, head],
      ['WRITE_TO_IMMIGRATION', '2026-07-20', { why: 'newRepresentative' }, head],
    ],
  },
  {
    says: 'a debtor who owes nothing any more is not banned; at the end the freeze is ended by Thu 6/8/2026',
    matter: { amount: 10_000_000 },
    given: [
      ...served2026,
      ['APPLY_SECURITY', '2026-07-15', { measure: 'freeze', sum: 10_000_000 }],
      ['COLLECT', '2026-07-20', { obligation: 'o1', amount: 10_000_000 }],
      ['DISBURSE', '2026-07-22', { obligation: 'o1', amount: 10_000_000 }],
      ['COMPLETE', '2026-08-03', {}],
    ],
    running: { on: '2026-08-04', due: { 'SEC-6': '2026-08-06' } },
    allowed: [['END_SECURITY', '2026-08-06', {}]],
  },
  {
    says: 'once everything is collected an exit ban has no ground',
    matter: { amount: 10_000_000 },
    given: [...served2026, ['COLLECT', '2026-07-20', { obligation: 'o1', amount: 10_000_000 }]],
    refused: [{ act: apply('exitBan', '2026-07-21'), refs: ['SEC-7'] }],
  },
  {
    says: 'under the law of 2025, too, a changed interim measure is decided on once it is there',
    given: [...assigned, ['RECORD_INTERIM_CHANGE', '2026-07-15', { change: 'changed' }, registrar]],
    allowed: [['DECIDE_ON_INTERIM_CHANGE', '2026-07-15', { change: 'changed' }, head]],
  },
]

/** The law of 2008. */
const examplesOld: readonly LawExample[] = [
  {
    says: 'under the law of 2008 security asked for on Mon 10/3/2025 is applied at once',
    matter: old,
    given: [...assignedOld, ['REQUEST_SECURITY', '2025-03-10', {}]],
    running: { on: '2025-03-10', due: { S01: '2025-03-10' } },
    refused: [
      { act: ['APPLY_SECURITY', '2025-03-10', { measure: 'freeze' }], refs: ['S02'] },
      { act: ['APPLY_SECURITY', '2025-03-10', { measure: 'exitBan' }], refs: ['X04'] },
      { act: apply('exitBan', '2025-03-10', { exception: 'dutyTransferred' }), refs: ['X04'] },
      { act: ['END_SECURITY', '2025-03-10', {}], refs: ['S03'] },
      { act: ['WRITE_TO_IMMIGRATION', '2025-03-10', { why: 'groundGone' }, head], refs: ['X04'] },
      { act: ['DECIDE_ON_INTERIM_CHANGE', '2025-03-10', { change: 'changed' }, head], refs: ['S12'] },
    ],
    allowed: [apply('freeze', '2025-03-10'), apply('exitBan', '2025-03-10')],
  },
  ...(
    [
      ['freeze', 'S02'],
      ['hold', 'S04'],
    ] as const
  ).map(
    ([measure, ref]): LawExample => ({
      says: `under the law of 2008 a ${measure} by minutes at 10:00 on 10/3/2025 is decided in 24 hours`,
      matter: old,
      given: [...assignedOld, minutes(measure, '2025-03-10'), formal(measure, '2025-03-11')],
      running: { on: '2025-03-11', due: { [ref]: '2025-03-11' } },
      found: { on: '2025-03-11', findings: [{ ref, due: '2025-03-11', daysLate: 1 }] },
    }),
  ),
  runs(
    'a freeze of Mon 10/3/2025 is followed up or ended by Thu 20/3',
    [...assignedOld, apply('freeze', '2025-03-10')],
    'S03',
    '2025-03-20',
    '2025-03-11',
    old,
  ),
  ...(['coercionReady', 'notDebtors'] as const).flatMap((what) =>
    (
      [
        ['hold', 'S05'],
        ['stopTransaction', 'S07'],
      ] as const
    ).map(([measure, ref]) =>
      runs(
        `whose it is known on Mon 10/3/2025 (${what}), a ${measure} is coerced or ended by Thu 20/3`,
        [...assignedOld, apply(measure, '2025-03-07'), ground('2025-03-10', what)],
        ref,
        '2025-03-20',
        '2025-03-11',
        old,
      ),
    ),
  ),
  {
    says: 'a stop decision of Mon 10/3/2025 goes out at once; held things go back after the end',
    matter: old,
    given: [...assignedOld, apply('stopTransaction', '2025-03-10')],
    running: { on: '2025-03-10', due: { S06: '2025-03-10' } },
    refused: [{ act: ['RETURN_HELD', '2025-03-11', {}], refs: ['S05'] }],
  },
  runs(
    'paid on Mon 17/3/2025, a freeze is ended at once',
    [...assignedOld, apply('freeze', '2025-03-10'), ground('2025-03-17', 'dutyDone')],
    'S08',
    '2025-03-17',
    '2025-03-17',
    old,
  ),
  runs(
    'under the law of 2008 the depository freezes by Tue 11/3/2025',
    [...assignedOld, ['SEND_REQUEST', '2025-03-10', { matter: 'vsdcFreeze' }]],
    'S09',
    '2025-03-11',
    '2025-03-10',
    old,
  ),
  {
    says: 'an interim measure assigned at 10:00 on 10/3/2025 is secured at 11:00 on 11/3: an hour late',
    matter: interim,
    given: [...interimOld, formal('freeze', '2025-03-11')],
    found: { on: '2025-03-12', findings: [{ ref: 'S10', due: '2025-03-11', daysLate: 1 }] },
  },
  {
    says: 'cancelled by the court on Mon 17/3/2025, it is ended at once and released in 24 hours',
    matter: interim,
    given: [
      ...interimOld,
      formal('hold', '2025-03-11'),
      ['RECORD_INTERIM_CHANGE', '2025-03-17', { change: 'cancelled' }, registrar],
    ],
    running: { on: '2025-03-17', due: { S12: '2025-03-17' } },
    refused: [{ act: ['DECIDE_ON_INTERIM_CHANGE', '2025-03-17', { change: 'added' }, head], refs: ['S12'] }],
    allowed: [['DECIDE_ON_INTERIM_CHANGE', '2025-03-17', { change: 'cancelled' }, head]],
  },
  {
    says: '… an hour late here',
    matter: interim,
    given: [
      ...interimOld,
      formal('hold', '2025-03-11'),
      ['RECORD_INTERIM_CHANGE', '2025-03-17', { change: 'cancelled' }, registrar],
      [
        'DECIDE_ON_INTERIM_CHANGE',
        '2025-03-17',
        { change: 'cancelled' },
        { as: 'head', ...at('2025-03-17T10:00') },
      ],
      ['END_SECURITY', '2025-03-18', {}, at('2025-03-18T11:00')],
    ],
    found: { on: '2025-03-19', findings: [{ ref: 'S11', due: '2025-03-18', daysLate: 1 }] },
    papers: ['interimChangeDecision'],
  },
]

/** What is left of a measure once the matter is over. */
const dropped = (on: string): Given[] => [
  ['RECORD_GROUND', on, { ground: 'judgmentAnnulled' }, registrar],
  ['TERMINATE', on, { scope: 'whole', ground: 'judgmentAnnulled' }, head],
]
const afterTheEnd: readonly LawExample[] = [
  {
    says: 'what was held goes back after the matter was terminated: with it the measure lapsed by itself',
    given: [...assigned, apply('hold', '2026-07-15'), ...dropped('2026-07-20')],
    allowed: [['RETURN_HELD', '2026-07-21', {}]],
    refused: [{ act: ['WRITE_TO_IMMIGRATION', '2026-07-21', { why: 'terminated' }, head], refs: ['SEC-14'] }],
  },
  {
    says: 'an exit ban that lapsed with the matter is taken out of the data of the immigration authority',
    given: [...assigned, apply('exitBan', '2026-07-15'), ...dropped('2026-07-20')],
    allowed: [['WRITE_TO_IMMIGRATION', '2026-07-21', { why: 'terminated' }, head]],
    refused: [{ act: ['RETURN_HELD', '2026-07-21', {}], refs: ['SEC-13'] }],
  },
]

export const securityExamples: readonly LawExample[] = [...examples2026, ...examplesOld, ...afterTheEnd]
