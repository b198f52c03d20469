import { contracted2026, type Given, seized2026, served2026 } from '../../support/pure-case.ts'
import { coerced2024, judged2024, seized2024 } from '../../support/seized-2024.ts'
import type { LawExample } from '../example.ts'

const head = { as: 'head' } as const
const desk = { as: 'registrar' } as const
const a1 = { asset: 'a1' }
const old = { judged: '2026-02-02' }
const joint = {
  parties: [
    { ref: 'c1', role: 'creditor' },
    { ref: 'd1', role: 'debtor' },
    { ref: 'd2', role: 'debtor' },
  ],
  obligations: [
    { ref: 'o1', type: 'payMoney', amount: 100_000_000, from: 'd1', to: 'c1' },
    { ref: 'o2', type: 'payMoney', amount: 60_000_000, from: 'd2', to: 'c1' },
  ],
} as const

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
const terminate = (on: string, name: string, more: Record<string, unknown> = {}): Given => [
  'TERMINATE',
  on,
  { scope: 'whole', ground: name, ...more },
  head,
]
const withdraw = (on: string, stage = 'verification'): Given => ['WITHDRAW_TERMINATION', on, { stage }, head]
const servedOld: Given[] = [
  ['RECEIVE_REQUEST', '2026-03-09', {}, desk],
  ['ISSUE_ENFORCEMENT_DECISION', '2026-03-13', {}, head],
  ['ASSIGN_OFFICER', '2026-03-13', {}, head],
  ['OPEN_FILE', '2026-03-16'],
  ['SERVE_NOTICE', '2026-03-17', { recipient: 'd1' }],
]
const declared2026: Given[] = [
  ...served2026,
  ['VERIFY_CONDITIONS', '2026-07-31', { result: 'noMeans', ground: 'noIncomeNoAsset' }],
  ['DECLARE_NOT_ENFORCEABLE', '2026-08-07', { ground: 'noIncomeNoAsset' }, head],
]
const checked2026: Given[] = [
  ...declared2026,
  ['VERIFY_CONDITIONS', '2027-01-25', { result: 'noMeans' }],
  ['VERIFY_CONDITIONS', '2027-07-20', { result: 'noMeans' }],
  ['VERIFY_CONDITIONS', '2028-01-18', { result: 'noMeans' }],
]
const giveBack = (on: string, because = 'stillNoMeans'): Given => [
  'RETURN_REQUEST',
  on,
  { because, copyKept: true },
  head,
]

/** Termination (đình chỉ), in literal days. */
const terminations: readonly LawExample[] = [
  {
    says: 'the debtor died without assets, known on Mon 20/7/2026: terminated by Mon 27/7, only on a recorded ground',
    given: [...served2026, ground('2026-07-20', 'debtorGone')],
    running: { on: '2026-07-21', due: { 'DCH-1': '2026-07-27' } },
    refused: [{ act: terminate('2026-07-21', 'creditorGone'), refs: ['DCH-1'] }],
    allowed: [terminate('2026-07-27', 'debtorGone')],
    found: { on: '2026-07-28', findings: [{ ref: 'DCH-1', due: '2026-07-27', daysLate: 1 }] },
  },
  {
    says: 'a drop that harms a third party does not terminate; nor one whose fees are not paid',
    given: [
      ...served2026,
      ground('2026-07-20', 'droppedByAgreement', { harmsOthers: true, feesPaidOn: '2026-07-20' }),
    ],
    refused: [{ act: terminate('2026-07-21', 'droppedByAgreement'), refs: ['DCH-1'] }],
  },
  {
    says: 'dropped by agreement: fees first',
    given: [...served2026, ground('2026-07-20', 'droppedByAgreement')],
    refused: [{ act: terminate('2026-07-21', 'droppedByAgreement'), refs: ['VOL-4'] }],
  },
  {
    says: 'dropped with fees paid: ended for good, the ended matter listed within a month',
    given: [
      ...served2026,
      ground('2026-07-20', 'droppedByAgreement', { feesPaidOn: '2026-07-20' }),
      terminate('2026-07-21', 'droppedByAgreement'),
    ],
    papers: ['terminationDecision'],
    running: { on: '2026-07-22', due: { 'NTF-1': '2026-07-24', 'CLO-3': '2026-08-21' } },
    notRunning: { on: '2026-07-22', refs: ['VOL-1', 'VER-1'] },
    refused: [
      { act: withdraw('2026-07-22'), refs: ['DCH-2', 'DCH-6'] },
      { act: ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }], refs: [] },
    ],
    allowed: [
      ['SERVE_NOTICE', '2026-07-22', { recipient: 'd1' }],
      ['SEND_TO_PROCURACY', '2026-07-22'],
    ],
  },
  {
    says: 'terminated after a seizure: the seizure lapses by itself, nothing is left to release',
    given: [...seized2026, ground('2026-08-26', 'debtorGone'), terminate('2026-08-27', 'debtorGone')],
    notRunning: { on: '2026-08-28', refs: ['VAL-1', 'COE-19', 'K21'] },
    refused: [{ act: ['RELEASE_SEIZURE', '2026-08-28', { reason: 'đình chỉ' }, a1], refs: [] }],
  },
  {
    says: 'published and terminated on Mon 17/8/2026: the publication ends by Thu 20/8',
    given: [
      ...declared2026,
      ['PUBLISH_NOT_ENFORCEABLE', '2026-08-14'],
      ground('2026-08-17', 'debtorGone'),
      terminate('2026-08-17', 'debtorGone'),
    ],
    running: { on: '2026-08-18', due: { 'NOC-4': '2026-08-20' } },
    allowed: [['END_PUBLICATION', '2026-08-20']],
  },
  {
    says: 'a judgment annulled on Mon 20/7/2026 ends by Mon 27/7, in part only that part; a cancelled measure at once; a released share by Mon 27/7',
    matter: joint,
    given: [
      ...served2026,
      ground('2026-07-20', 'judgmentAnnulled', { annulled: 'part' }),
      ground('2026-07-20', 'interimMeasureCancelled'),
      ground('2026-07-20', 'shareReleased', { fixedShares: true }),
    ],
    running: {
      on: '2026-07-20',
      due: { 'DCH-7': '2026-07-27', 'DCH-5': '2026-07-20', 'DCH-8': '2026-07-27' },
    },
    refused: [
      { act: terminate('2026-07-21', 'judgmentAnnulled'), refs: ['DCH-7'] },
      { act: terminate('2026-07-21', 'shareReleased'), refs: ['DCH-8'] },
    ],
    allowed: [
      ['TERMINATE', '2026-07-21', { scope: 'part', ground: 'judgmentAnnulled', obligation: 'o1' }, head],
      ['TERMINATE', '2026-07-21', { scope: 'part', ground: 'shareReleased', debtor: 'd2' }, head],
      terminate('2026-07-20', 'interimMeasureCancelled'),
    ],
  },
  {
    says: 'without fixed shares nobody is released',
    matter: joint,
    given: [...served2026, ground('2026-07-20', 'shareReleased')],
    refused: [
      {
        act: ['TERMINATE', '2026-07-21', { scope: 'part', ground: 'shareReleased', debtor: 'd2' }, head],
        refs: ['DCH-8'],
      },
    ],
  },
  {
    says: 'annulled as a whole: terminated as a whole',
    given: [...served2026, ground('2026-07-20', 'judgmentAnnulled', { annulled: 'whole' })],
    allowed: [terminate('2026-07-27', 'judgmentAnnulled')],
  },
  {
    says: 'annulled after the buyer paid: handed over first',
    given: [
      ...contracted2026,
      ['HOLD_AUCTION', '2026-11-20', { result: 'succeeded', price: 2_100_000_000 }, a1],
      ['BUYER_PAYS', '2026-12-02', { amount: 2_100_000_000 }, a1],
      ground('2026-12-03', 'judgmentAnnulled', { annulled: 'whole' }),
    ],
    refused: [{ act: terminate('2026-12-04', 'judgmentAnnulled'), refs: ['DCH-3'] }],
    allowed: [['DECIDE_HANDOVER', '2026-12-04', {}, a1]],
  },
  {
    says: 'terminated for bankruptcy, the court stops it on Mon 14/9/2026: withdrawn by Mon 21/9 and on from where it was',
    given: [
      ...served2026,
      ground('2026-07-20', 'bankruptcyOpened'),
      terminate('2026-07-21', 'bankruptcyOpened'),
      gone('2026-09-14', 'bankruptcyOpened', 'insolvencyStopped'),
    ],
    running: { on: '2026-09-15', due: { 'DCH-6': '2026-09-21' } },
    allowed: [withdraw('2026-09-21')],
  },
  {
    says: 'terminated for bankruptcy, only that the court stops it lets the termination be withdrawn',
    given: [
      ...served2026,
      ground('2026-07-20', 'bankruptcyOpened'),
      terminate('2026-07-21', 'bankruptcyOpened'),
      gone('2026-09-14', 'bankruptcyOpened', 'groundGone'),
    ],
    notRunning: { on: '2026-09-15', refs: ['DCH-6'] },
    refused: [{ act: withdraw('2026-09-16'), refs: ['DCH-6'] }],
  },
  {
    says: 'not before the court has stopped it; a termination on another ground is not withdrawn',
    given: [
      ...served2026,
      ground('2026-07-20', 'bankruptcyOpened'),
      terminate('2026-07-21', 'bankruptcyOpened'),
    ],
    refused: [{ act: withdraw('2026-09-14'), refs: ['DCH-6'] }],
  },
  {
    says: 'withdrawn, the duty is owed again and may be collected',
    given: [
      ...served2026,
      ground('2026-07-20', 'bankruptcyOpened'),
      terminate('2026-07-21', 'bankruptcyOpened'),
      gone('2026-09-14', 'bankruptcyOpened', 'insolvencyStopped'),
      withdraw('2026-09-18'),
    ],
    allowed: [['COLLECT', '2026-09-21', { obligation: 'o1', amount: 1_000_000, receipt: '1' }]],
  },
]

/** The same under Law 26/2008. */
const underTheOldLaw: readonly LawExample[] = [
  {
    says: 'old law: grounds of Mon 6/4/2026 terminate by Mon 13/4, bankruptcy at once',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-04-06', 'creditorGone'),
      ground('2026-04-06', 'bankruptcyOpened'),
      ground('2026-04-06', 'judgmentAnnulled', { annulled: 'part' }),
      ground('2026-04-06', 'restructuringPaid'),
    ],
    running: { on: '2026-04-06', due: { P11: '2026-04-13', P12: '2026-04-06', P15: '2026-04-13' } },
    refused: [
      { act: terminate('2026-04-07', 'restructuringPaid'), refs: ['P11'] },
      { act: terminate('2026-04-07', 'debtorGone'), refs: ['P11'] },
      { act: terminate('2026-04-07', 'judgmentAnnulled'), refs: ['P15'] },
    ],
    allowed: [
      terminate('2026-04-13', 'creditorGone'),
      ['TERMINATE', '2026-04-07', { scope: 'part', ground: 'judgmentAnnulled', obligation: 'o1' }, head],
    ],
  },
  {
    says: 'old law: dropped needs no fees first, and stays dropped',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-04-06', 'droppedByAgreement'),
      terminate('2026-04-07', 'droppedByAgreement'),
    ],
    refused: [{ act: withdraw('2026-04-08'), refs: ['P11', 'P13'] }],
  },
  {
    says: 'old law: the court stops the bankruptcy on Mon 4/5/2026: withdrawn by Mon 11/5',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-04-06', 'bankruptcyOpened'),
      terminate('2026-04-06', 'bankruptcyOpened'),
      gone('2026-05-04', 'bankruptcyOpened', 'insolvencyStopped'),
    ],
    running: { on: '2026-05-05', due: { P13: '2026-05-11' } },
    allowed: [withdraw('2026-05-11')],
  },
  {
    says: 'old law: not before it has stopped',
    matter: old,
    given: [
      ...servedOld,
      ground('2026-04-06', 'bankruptcyOpened'),
      terminate('2026-04-06', 'bankruptcyOpened'),
    ],
    refused: [{ act: withdraw('2026-05-04'), refs: ['P13'] }],
  },
  {
    says: 'old law: annulled after the buyer paid in full: handed over first',
    matter: { judged: '2025-02-10' },
    given: [
      ['RECEIVE_REQUEST', '2025-03-03', {}, desk],
      ['ISSUE_ENFORCEMENT_DECISION', '2025-03-05', {}, head],
      ['ASSIGN_OFFICER', '2025-03-05', {}, head],
      ['SERVE_NOTICE', '2025-03-07', { recipient: 'd1', validOn: '2025-03-07' }],
      ['VERIFY_CONDITIONS', '2025-03-24', { result: 'hasMeans' }],
      ['DECIDE_COERCION', '2025-03-26', { measure: 'seizure' }],
      ['SEIZE', '2025-04-10', { kind: 'realEstate' }, a1],
      ['SIGN_APPRAISAL_CONTRACT', '2025-04-14', {}, a1],
      ['RECORD_APPRAISAL', '2025-05-12', { price: 2_000_000_000, validUntil: '2025-11-12' }, a1],
      ['NOTIFY_APPRAISAL', '2025-05-13', { validOn: '2025-05-13' }, a1],
      ['SIGN_AUCTION_CONTRACT', '2025-05-26', {}, a1],
      ['HOLD_AUCTION', '2025-07-08', { result: 'succeeded', price: 2_100_000_000 }, a1],
      ['BUYER_PAYS', '2025-07-22', { amount: 2_100_000_000 }, a1],
      ground('2025-07-28', 'judgmentAnnulled', { annulled: 'whole' }),
    ],
    refused: [{ act: terminate('2025-07-29', 'judgmentAnnulled'), refs: ['P11'] }],
  },
  {
    says: 'old law: terminated on Mon 13/5/2024, the seizure is released by decision by Mon 20/5',
    matter: judged2024,
    given: [...seized2024(), ground('2024-05-13', 'debtorGone'), terminate('2024-05-13', 'debtorGone')],
    running: { on: '2024-05-14', due: { K21: '2024-05-20' } },
    allowed: [['RELEASE_SEIZURE', '2024-05-20', { reason: 'đình chỉ thi hành án' }, a1]],
  },
]

/** The end games of a debtor without means, in literal days. */
const returned: readonly LawExample[] = [
  {
    says: 'declared on Fri 7/8/2026 the request may be returned after Mon 7/8/2028',
    given: [...checked2026, ['VERIFY_CONDITIONS', '2028-07-10', { result: 'noMeans' }]],
    running: { on: '2028-07-11', due: { 'NOC-7': '2028-08-07' } },
    refused: [
      { act: giveBack('2028-08-07'), refs: ['NOC-7'] },
      { act: ['MOVE_TO_SEPARATE_BOOK', '2028-08-08', {}], refs: ['NOC-8'] },
    ],
    allowed: [giveBack('2028-08-08')],
  },
  {
    says: 'not while a periodic check is missing, nor with news to verify',
    given: checked2026,
    refused: [{ act: giveBack('2028-08-08'), refs: ['NOC-7'] }],
  },
  {
    says: 'returned: notice and procuracy within three working days; asked again with proof of means the matter begins anew',
    given: [
      ...checked2026,
      ['VERIFY_CONDITIONS', '2028-07-10', { result: 'noMeans' }],
      giveBack('2028-08-08'),
    ],
    papers: ['requestReturnNotice'],
    running: { on: '2028-08-09', due: { 'NTF-1': '2028-08-11', 'NTF-2': '2028-08-11' } },
    notRunning: { on: '2028-08-09', refs: ['NOC-5', 'NOC-7'] },
    refused: [{ act: ['RECEIVE_REQUEST', '2029-03-05', {}, desk], refs: ['NOC-9'] }],
    allowed: [['RECEIVE_REQUEST', '2029-03-05', { proofOfMeans: 'trích lục đất' }, desk]],
  },
  {
    says: 'asked again on Mon 5/3/2029: decided by Mon 12/3 although five years have long run, assigned and verified anew',
    matter: { judged: '2023-06-12' },
    given: [
      ...checked2026,
      ['VERIFY_CONDITIONS', '2028-07-10', { result: 'noMeans' }],
      giveBack('2028-08-08'),
      ['RECEIVE_REQUEST', '2029-03-05', { proofOfMeans: 'trích lục đất' }, desk],
    ],
    running: { on: '2029-03-06', due: { 'DEC-4': '2029-03-12' } },
    allowed: [['ISSUE_ENFORCEMENT_DECISION', '2029-03-12', {}, head]],
  },
  {
    says: 'a creditor asked once for the title papers: the asset is processed, the request stays',
    given: [
      ...served2026,
      ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }],
      ['SEND_REQUEST', '2026-08-03', { matter: 'titlePapers', to: 'c1' }],
    ],
    refused: [{ act: giveBack('2026-08-10', 'titlePapersWithheld'), refs: ['NOC-7'] }],
    allowed: [['DECIDE_COERCION', '2026-08-10', { measure: 'seizure' }]],
  },
  {
    says: 'asked twice in vain: no coercion, the request is returned',
    given: [
      ...served2026,
      ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }],
      ['SEND_REQUEST', '2026-08-03', { matter: 'titlePapers', to: 'c1' }],
      ['SEND_REQUEST', '2026-08-10', { matter: 'titlePapers', to: 'c1' }],
    ],
    refused: [{ act: ['DECIDE_COERCION', '2026-08-17', { measure: 'seizure' }], refs: ['NOC-10'] }],
    allowed: [giveBack('2026-08-17', 'titlePapersWithheld')],
  },
  {
    says: 'declared without means: no seizure until a decision to continue',
    given: [...declared2026, ['VERIFY_CONDITIONS', '2026-09-14', { result: 'hasMeans' }]],
    refused: [{ act: ['DECIDE_COERCION', '2026-09-15', { measure: 'seizure' }], refs: ['NOC-11'] }],
    allowed: [['CONTINUE_ENFORCEMENT', '2026-09-15', {}, head]],
  },
  {
    says: 'continued: coercion again',
    given: [
      ...declared2026,
      ['VERIFY_CONDITIONS', '2026-09-14', { result: 'hasMeans' }],
      ['CONTINUE_ENFORCEMENT', '2026-09-15', {}, head],
    ],
    allowed: [['DECIDE_COERCION', '2026-09-16', { measure: 'seizure' }]],
  },
  {
    says: 'old law: declared without means, no coercion either, and no request is returned but moved to the book',
    matter: judged2024,
    given: [
      ...coerced2024.slice(0, 6),
      ['VERIFY_CONDITIONS', '2024-03-25', { result: 'noMeans', ground: 'noIncomeNoAsset' }],
      ['DECLARE_NOT_ENFORCEABLE', '2024-03-29', { ground: 'noIncomeNoAsset' }, head],
      ['VERIFY_CONDITIONS', '2024-09-20', { result: 'hasMeans' }],
    ],
    refused: [{ act: ['DECIDE_COERCION', '2024-09-23', { measure: 'seizure' }], refs: ['V15'] }],
    allowed: [['CONTINUE_ENFORCEMENT', '2024-09-23', {}, head]],
  },
]

/** What is still told and paid out after the matter was terminated as a whole. */
const stillTold: readonly LawExample[] = [
  {
    says: 'terminated on Tue 4/8/2026 with money on the account: it is paid out still, not a đồng more; the authority that asked to postpone is told',
    given: [
      ...served2026,
      ['COLLECT', '2026-07-28', { obligation: 'o1', amount: 50_000_000 }],
      ground('2026-08-03', 'protestAuthorityRequest', { issuedOn: '2026-07-31' }),
      ground('2026-08-03', 'judgmentAnnulled'),
      terminate('2026-08-04', 'judgmentAnnulled'),
    ],
    allowed: [
      ['DISBURSE', '2026-08-06', { obligation: 'o1', amount: 50_000_000 }],
      ['TELL_AUTHORITY', '2026-08-06', { ground: 'protestAuthorityRequest' }],
    ],
    refused: [
      { act: ['DISBURSE', '2026-08-06', { obligation: 'o1', amount: 50_000_001 }], refs: ['PAY-4'] },
      { act: ['TELL_AUTHORITY', '2026-08-06', { ground: 'protestSuspension' }], refs: ['HOA-3'] },
    ],
  },
]

/** Termination and the end games, in literal days. */
export const terminationExamples: readonly LawExample[] = [
  ...stillTold,
  ...terminations,
  ...underTheOldLaw,
  ...returned,
]
