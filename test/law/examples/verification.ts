import { type Given, seized2026, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const old = { judged: '2026-02-02' }
const early = { judged: '2024-01-02' }
const servedOld: Given[] = [
  ['RECEIVE_REQUEST', '2026-03-09', {}, { as: 'registrar' }],
  ['ISSUE_ENFORCEMENT_DECISION', '2026-03-13', {}, { as: 'head' }],
  ['ASSIGN_OFFICER', '2026-03-13', {}, { as: 'head' }],
  ['OPEN_FILE', '2026-03-16'],
  ['SERVE_NOTICE', '2026-03-17', { recipient: 'd1' }],
]
const ask = (on: string, matter: string, receivedOn = on): Given => [
  'SEND_REQUEST',
  on,
  { matter, receivedOn },
]
const noMeans = (on: string, more: Record<string, unknown> = {}): Given => [
  'VERIFY_CONDITIONS',
  on,
  { result: 'noMeans', ...more },
]
const declare = (on: string, more: Record<string, unknown> = {}): Given => [
  'DECLARE_NOT_ENFORCEABLE',
  on,
  { ground: 'noIncomeNoAsset', ...more },
  { as: 'head' },
]
const declared2026: Given[] = [
  ...served2026,
  noMeans('2026-07-31', { ground: 'noIncomeNoAsset' }),
  declare('2026-08-07'),
]
const published2026: Given[] = [...declared2026, ['PUBLISH_NOT_ENFORCEABLE', '2026-08-14']]
const exOfficio2026: Given[] = [
  ['RECEIVE_JUDGMENT', '2026-07-06', {}, { as: 'registrar' }],
  ...served2026.slice(1),
  noMeans('2026-07-31', { ground: 'noIncomeNoAsset' }),
  declare('2026-08-07'),
]
const declaredOld: Given[] = [
  ...servedOld,
  noMeans('2026-04-01', { ground: 'noIncomeNoAsset' }),
  declare('2026-04-08'),
]
const publishedOld: Given[] = [
  ...declaredOld,
  ['PUBLISH_NOT_ENFORCEABLE', '2026-04-10', { postedOn: '2026-04-10' }],
]
const found2024: Given[] = [
  ['RECEIVE_REQUEST', '2024-03-04', {}, { as: 'registrar' }],
  ['ISSUE_ENFORCEMENT_DECISION', '2024-03-08', {}, { as: 'head' }],
  ['ASSIGN_OFFICER', '2024-03-08', {}, { as: 'head' }],
  ['SERVE_NOTICE', '2024-03-12', { recipient: 'd1' }],
  noMeans('2024-04-01', { ground: 'noIncomeNoAsset' }),
]
const move = (on: string): Given => ['MOVE_TO_SEPARATE_BOOK', on]

/** Verification and debtors without means yet (xác minh, chưa có điều kiện), in literal days. */
export const verificationExamples: readonly LawExample[] = [
  {
    says: 'served on Fri 17/7/2026: the voluntary period ends on Mon 27/7, the first verification is due on Wed 5/8',
    given: [...served2026.slice(0, 4), ['SERVE_NOTICE', '2026-07-17', { recipient: 'd1' }]],
    running: { on: '2026-07-28', due: { 'VER-1': '2026-08-05' } },
  },
  {
    says: 'asked on Thu 16/7/2026: a body answers by Tue 21/7',
    given: [...served2026, ask('2026-07-16', 'information')],
    running: { on: '2026-07-17', due: { 'VER-4': '2026-07-21' } },
  },
  {
    says: 'on accounts it answers at once',
    given: [...served2026, ask('2026-07-16', 'accountInformation')],
    running: { on: '2026-07-17', due: { 'VER-4': '2026-07-16' } },
  },
  {
    says: 'the answer on accounts leaves the other question open, and the other way round',
    given: [
      ...served2026,
      ask('2026-07-16', 'accountInformation'),
      ask('2026-07-16', 'information'),
      ['RECORD_ANSWER', '2026-07-16', { matter: 'accountInformation', result: 'done' }],
    ],
    running: { on: '2026-07-17', due: { 'VER-4': '2026-07-21' } },
  },
  {
    says: 'the answer of a body leaves the question on accounts open',
    given: [
      ...served2026,
      ask('2026-07-16', 'accountInformation'),
      ask('2026-07-16', 'information'),
      ['RECORD_ANSWER', '2026-07-17', { matter: 'information', result: 'done' }],
    ],
    running: { on: '2026-07-17', due: { 'VER-4': '2026-07-16' } },
  },
  {
    says: 'for an interim measure everything is answered at once, and verified at once',
    matter: { kind: 'exOfficio', type: 'interimMeasure' },
    given: [
      ['RECEIVE_JUDGMENT', '2026-07-06', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2026-07-06', {}, { as: 'head' }],
      ['ASSIGN_OFFICER', '2026-07-06', {}, { as: 'head' }],
      ask('2026-07-07', 'information'),
    ],
    running: { on: '2026-07-08', due: { 'VER-4': '2026-07-07', 'VER-1': '2026-07-06' } },
  },
  {
    says: 'the creditor asked on Thu 16/7/2026 himself: answered by Tue 21/7 too',
    given: [...served2026, ask('2026-07-16', 'informationForCreditor')],
    running: { on: '2026-07-17', due: { 'VER-4': '2026-07-21' } },
  },
  {
    says: "the creditor's other result came on Tue 4/8/2026: verified again by Tue 11/8",
    given: [
      ...served2026,
      noMeans('2026-07-31'),
      [
        'RECORD_CREDITOR_VERIFICATION',
        '2026-08-05',
        { from: 'creditor', result: 'hasMeans', receivedOn: '2026-08-04' },
      ],
    ],
    running: { on: '2026-08-06', due: { 'VER-5': '2026-08-11' } },
  },
  {
    says: 'the same result calls for nothing',
    given: [
      ...served2026,
      noMeans('2026-07-31'),
      ['RECORD_CREDITOR_VERIFICATION', '2026-08-05', { from: 'creditor', result: 'noMeans' }],
    ],
    notRunning: { on: '2026-08-06', refs: ['VER-5'] },
  },
  {
    says: 'a protest received on Tue 4/8/2026 always does',
    given: [
      ...served2026,
      noMeans('2026-07-31'),
      ['RECORD_CREDITOR_VERIFICATION', '2026-08-04', { from: 'procuracy', result: 'noMeans' }],
    ],
    running: { on: '2026-08-06', due: { 'VER-5': '2026-08-11' } },
  },
  {
    says: 'delegated on real estate, received on Wed 15/7/2026: answered by Fri 14/8',
    given: [...served2026, ask('2026-07-15', 'delegatedRegistered')],
    running: { on: '2026-07-16', due: { 'VER-6': '2026-08-14' } },
  },
  {
    says: 'difficult: 45 days from Mon 13/7/2026 take the place of the 30, by Thu 27/8',
    given: [
      ...served2026,
      ask('2026-07-14', 'delegatedRegistered', '2026-07-13'),
      ask('2026-07-20', 'delegatedComplex', '2026-07-13'),
    ],
    running: { on: '2026-07-21', due: { 'VER-6': '2026-08-27' } },
  },
  {
    says: 'once answered, nothing runs',
    given: [
      ...served2026,
      ask('2026-07-14', 'delegatedRegistered', '2026-07-13'),
      ask('2026-07-20', 'delegatedComplex', '2026-07-13'),
      ['RECORD_ANSWER', '2026-08-20', { matter: 'delegatedComplex', result: 'done' }],
    ],
    notRunning: { on: '2026-08-21', refs: ['VER-6'] },
  },
  {
    says: 'delegated on other things, received on Tue 14/7/2026: by Wed 29/7',
    given: [...served2026, ask('2026-07-14', 'delegatedOther')],
    running: { on: '2026-07-15', due: { 'VER-6': '2026-07-29' } },
  },
  {
    says: 'delegated on accounts: at once',
    given: [...served2026, ask('2026-07-14', 'delegatedAccount')],
    running: { on: '2026-07-15', due: { 'VER-6': '2026-07-14' } },
  },
  {
    says: 'the prison was asked on Thu 16/7/2026: by Tue 21/7',
    given: [...served2026, ask('2026-07-16', 'prisonInformation')],
    running: { on: '2026-07-17', due: { 'VER-7': '2026-07-21' } },
  },
  {
    says: 'land without a certificate is not seized before the land authority has spoken',
    given: [
      ...served2026,
      ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans', withoutCertificate: 'a1' }],
      ...seized2026.slice(8, -1),
    ],
    refused: [{ act: ['SEIZE', '2026-08-24', { kind: 'realEstate' }, { asset: 'a1' }], refs: ['VER-9'] }],
  },
  {
    says: 'with its opinion it may be',
    given: [
      ...served2026,
      ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans', withoutCertificate: 'a1' }],
      ['SEND_REQUEST', '2026-08-03', { matter: 'landOpinion', about: 'a1' }],
      ['RECORD_ANSWER', '2026-08-17', { matter: 'landOpinion', about: 'a1', result: 'done' }],
      ...seized2026.slice(8, -1),
    ],
    allowed: [['SEIZE', '2026-08-24', { kind: 'realEstate' }, { asset: 'a1' }]],
  },
  {
    says: 'a lock is opened only after asking, and with a witness',
    given: served2026,
    refused: [
      {
        act: ['OPEN_BY_FORCE', '2026-07-31', { during: 'verification', because: 'refusedToOpen' }],
        refs: ['VER-11'],
      },
      {
        act: ['OPEN_BY_FORCE', '2026-07-31', { during: 'verification', witness: 'trưởng thôn' }],
        refs: ['VER-11'],
      },
    ],
    allowed: [
      [
        'OPEN_BY_FORCE',
        '2026-07-31',
        { during: 'verification', because: 'refusedToOpen', witness: 'trưởng thôn' },
      ],
    ],
  },
  {
    says: 'no means found on Fri 31/7/2026: declared by Fri 7/8',
    given: [...served2026, noMeans('2026-07-31', { ground: 'noIncomeNoAsset' })],
    running: { on: '2026-08-03', due: { 'NOC-1': '2026-08-07' } },
    refused: [{ act: ['PUBLISH_NOT_ENFORCEABLE', '2026-08-03'], refs: ['NOC-2'] }],
    allowed: [declare('2026-08-07', { ground: 'heldByBank' })],
  },
  {
    says: 'without such a finding nothing is declared',
    given: served2026,
    refused: [{ act: declare('2026-08-07'), refs: ['NOC-1'] }],
  },
  {
    says: 'declared on Fri 7/8/2026: published by Fri 14/8, verified again by Mon 1/2/2027',
    given: declared2026,
    running: { on: '2026-08-10', due: { 'NOC-2': '2026-08-14', 'NOC-5': '2027-02-01' } },
    notRunning: { on: '2026-08-10', refs: ['NOC-8'] },
    refused: [
      { act: ['CONTINUE_ENFORCEMENT', '2026-08-10', {}, { as: 'head' }], refs: ['NOC-11'] },
      { act: move('2028-08-08'), refs: ['NOC-8'] },
    ],
    papers: ['notEnforceableDecision'],
  },
  {
    says: 'and again six months later: verified on 29/1/2027, next by Thu 29/7/2027',
    given: [...declared2026, noMeans('2027-01-29')],
    running: { on: '2027-02-01', due: { 'NOC-5': '2027-07-29' } },
  },
  {
    says: 'a debtor with a long prison term is verified once a year: by Mon 2/8/2027',
    given: [...declared2026.slice(0, -1), declare('2026-08-07', { yearlyBecause: 'longPrisonTerm' })],
    running: { on: '2026-08-10', due: { 'NOC-5': '2027-08-02' } },
  },
  {
    says: 'new details known on Tue 18/8/2026: updated by Fri 21/8; news on means of Mon 17/8: verified by Thu 27/8',
    given: [
      ...published2026,
      ['RECORD_NEW_INFORMATION', '2026-08-18', { about: 'publishedDetails' }],
      ['RECORD_NEW_INFORMATION', '2026-08-18', { about: 'means', receivedOn: '2026-08-17' }],
    ],
    running: { on: '2026-08-19', due: { 'NOC-3': '2026-08-21', 'NOC-6': '2026-08-27' } },
    allowed: [['UPDATE_PUBLICATION', '2026-08-20']],
  },
  {
    says: 'continued on Mon 7/9/2026: the publication ends by Thu 10/9',
    given: [
      ...published2026,
      ['VERIFY_CONDITIONS', '2026-08-27', { result: 'hasMeans' }],
      ['CONTINUE_ENFORCEMENT', '2026-09-07', {}, { as: 'head' }],
    ],
    running: { on: '2026-09-08', due: { 'NOC-4': '2026-09-10' } },
    notRunning: { on: '2026-09-08', refs: ['NOC-5'] },
    allowed: [['END_PUBLICATION', '2026-09-09']],
    papers: ['continueDecision'],
  },
  {
    says: 'the commune, told on Wed 9/9/2026, ends the posting by Fri 11/9',
    given: [...published2026, ask('2026-09-09', 'endOfPosting')],
    running: { on: '2026-09-10', due: { 'NOC-4': '2026-09-11' } },
  },
  {
    says: 'an ex officio matter goes to the separate book after 7/8/2028, all checks done',
    matter: { kind: 'exOfficio' },
    given: [
      ...exOfficio2026,
      noMeans('2027-01-29'),
      noMeans('2027-07-29'),
      noMeans('2028-01-28'),
      noMeans('2028-07-28'),
    ],
    running: { on: '2028-08-01', due: { 'NOC-8': '2028-08-07' } },
    refused: [{ act: move('2028-08-07'), refs: ['NOC-8'] }],
    allowed: [move('2028-08-08')],
  },
  {
    says: 'with a long prison term, checked once a year, it is two years as well',
    matter: { kind: 'exOfficio' },
    given: [
      ...exOfficio2026.slice(0, -1),
      declare('2026-08-07', { yearlyBecause: 'longPrisonTerm' }),
      noMeans('2027-07-30'),
      noMeans('2028-07-28'),
    ],
    running: { on: '2028-08-01', due: { 'NOC-8': '2028-08-07' } },
    refused: [{ act: move('2028-08-07'), refs: ['NOC-8'] }],
    allowed: [move('2028-08-08')],
  },
  {
    says: 'with a check left out it does not',
    matter: { kind: 'exOfficio' },
    given: exOfficio2026,
    refused: [{ act: move('2028-08-08'), refs: ['NOC-8'] }],
  },
  {
    says: 'old law: served on Fri 20/3/2026, voluntary to Mon 30/3, first verification by Thu 9/4',
    matter: old,
    given: [...servedOld.slice(0, 4), ['SERVE_NOTICE', '2026-03-20', { recipient: 'd1' }]],
    running: { on: '2026-03-31', due: { V03: '2026-04-09' } },
    refused: [{ act: ['DECIDE_COERCION', '2026-03-30', { measure: 'seizure' }], refs: ['V01'] }],
  },
  {
    says: 'old law: dissipation seen on Fri 20/3/2026 is met at once',
    matter: old,
    given: [...servedOld, ['RECORD_COERCION_REQUEST', '2026-03-20', { dissipation: true }]],
    running: { on: '2026-03-20', due: { V02: '2026-03-20' } },
  },
  {
    says: 'old law: the creditor asks for coercion on Mon 23/3/2026, verified by Thu 2/4',
    matter: old,
    given: [...servedOld, ['RECORD_COERCION_REQUEST', '2026-03-23']],
    running: { on: '2026-03-24', due: { V17: '2026-04-02' } },
  },
  {
    says: 'old law: notice to heirs valid on Tue 17/3/2026, objections to Thu 16/4',
    matter: old,
    given: [...servedOld, ask('2026-03-18', 'heirsOfCreditor', '2026-03-17')],
    running: { on: '2026-03-19', due: { V18: '2026-04-16' } },
  },
  {
    says: "old law: the creditor's other result of Tue 7/4/2026, verified again by Tue 14/4",
    matter: old,
    given: [
      ...servedOld,
      noMeans('2026-04-01'),
      ['RECORD_CREDITOR_VERIFICATION', '2026-04-07', { from: 'creditor', result: 'hasMeans' }],
    ],
    running: { on: '2026-04-08', due: { V05: '2026-04-14' } },
  },
  {
    says: 'old law: asked on Wed 18/3/2026, the officer is answered by Mon 23/3, the creditor by Wed 25/3',
    matter: old,
    given: [...servedOld, ask('2026-03-18', 'information'), ask('2026-03-18', 'informationForCreditor')],
    running: { on: '2026-03-19', due: { V06: '2026-03-23', V07: '2026-03-25' } },
  },
  {
    says: 'old law: on accounts at once',
    matter: old,
    given: [...servedOld, ask('2026-03-18', 'accountInformation')],
    running: { on: '2026-03-19', due: { V06: '2026-03-18' } },
  },
  {
    says: 'old law: delegated on registered property on Mon 16/3/2026, by Wed 15/4; other of Tue 17/3, by Wed 1/4',
    matter: old,
    given: [
      ...servedOld,
      ask('2026-03-17', 'delegatedRegistered', '2026-03-16'),
      ask('2026-03-17', 'delegatedOther'),
    ],
    running: { on: '2026-03-18', due: { V08: '2026-04-15', V09: '2026-04-01' } },
  },
  {
    says: 'old law: difficult, from Mon 23/3/2026, by Thu 7/5',
    matter: old,
    given: [...servedOld, ask('2026-03-23', 'delegatedComplex')],
    running: { on: '2026-03-24', due: { V08: '2026-05-07' } },
  },
  {
    says: 'old law: no means on Wed 1/4/2026, declared by Wed 8/4; on three grounds only, a postponement stated',
    matter: old,
    given: [...servedOld, noMeans('2026-04-01', { ground: 'noIncomeNoAsset' })],
    running: { on: '2026-04-02', due: { V10: '2026-04-08' } },
    refused: [
      { act: declare('2026-04-08', { ground: 'heldByBank' }), refs: ['V10'] },
      { act: declare('2026-04-08', { ground: 'addressUnknown' }), refs: ['V11'] },
      { act: ['PUBLISH_NOT_ENFORCEABLE', '2026-04-08'], refs: ['V12'] },
    ],
    allowed: [
      declare('2026-04-08'),
      declare('2026-04-08', { ground: 'addressUnknown', statesPostponement: true }),
    ],
  },
  {
    says: 'old law: declared on Wed 8/4/2026, published by Wed 15/4, verified again by Thu 1/10',
    matter: old,
    given: declaredOld,
    running: { on: '2026-04-09', due: { V12: '2026-04-15', V04: '2026-10-01' } },
    refused: [{ act: ['CONTINUE_ENFORCEMENT', '2026-04-09', {}, { as: 'head' }], refs: ['V15'] }],
  },
  {
    says: 'old law: address unknown, verified once a year, by Thu 1/4/2027',
    matter: old,
    given: [...declaredOld.slice(0, -1), declare('2026-04-08', { yearlyBecause: 'newAddressUnknown' })],
    running: { on: '2026-04-09', due: { V04: '2027-04-01' } },
  },
  {
    says: 'old law: posted on 10/4/2026 for three months; new details of Tue 14/4 by Fri 17/4; means of Mon 13/4 by Thu 23/4',
    matter: old,
    given: [
      ...publishedOld,
      ['RECORD_NEW_INFORMATION', '2026-04-14', { about: 'publishedDetails' }],
      ['RECORD_NEW_INFORMATION', '2026-04-14', { about: 'means', receivedOn: '2026-04-13' }],
    ],
    running: { on: '2026-04-15', due: { V12: '2026-07-10', V13: '2026-04-17', V15: '2026-04-23' } },
  },
  {
    says: 'old law: continued on Mon 11/5/2026, the publication ends by Wed 13/5',
    matter: old,
    given: [
      ...publishedOld,
      ['VERIFY_CONDITIONS', '2026-05-05', { result: 'hasMeans' }],
      ['CONTINUE_ENFORCEMENT', '2026-05-11', {}, { as: 'head' }],
    ],
    running: { on: '2026-05-12', due: { V14: '2026-05-13' } },
  },
  {
    says: 'old law: the commune, told on Tue 12/5/2026, ends the posting by Thu 14/5',
    matter: old,
    given: [...publishedOld, ask('2026-05-12', 'endOfPosting')],
    running: { on: '2026-05-13', due: { V14: '2026-05-14' } },
  },
  {
    says: 'old law: declared on 8/4/2024, a year on 8/4/2025, the separate book by Fri 11/4, after two checks no more',
    matter: early,
    given: [...found2024, declare('2024-04-08'), noMeans('2024-10-01'), noMeans('2025-03-31')],
    running: { on: '2025-04-09', due: { V16: '2025-04-11' } },
    notRunning: { on: '2025-04-09', refs: ['V04'] },
    refused: [{ act: move('2025-04-08'), refs: ['V16'] }],
    allowed: [move('2025-04-09')],
  },
  {
    says: 'old law: with one check only it stays',
    matter: early,
    given: [...found2024, declare('2024-04-08'), noMeans('2024-10-01')],
    running: { on: '2025-04-01', due: { V16: '2025-04-08', V04: '2025-04-01' } },
    refused: [{ act: move('2025-04-09'), refs: ['V16'] }],
  },
  {
    says: 'old law: a long prison term makes it two years, to Wed 8/4/2026',
    matter: early,
    given: [
      ...found2024,
      declare('2024-04-08', { yearlyBecause: 'longPrisonTerm' }),
      noMeans('2025-03-31'),
      noMeans('2026-03-31'),
    ],
    running: { on: '2026-04-01', due: { V16: '2026-04-08' } },
    refused: [{ act: move('2026-04-08'), refs: ['V16'] }],
    allowed: [move('2026-04-09')],
  },
]
