import { contracted2026, type Given, seized2026, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const head = { as: 'head' } as const
const registrar = { as: 'registrar' } as const
const old = { judged: '2025-02-10' } as const
const a1 = { asset: 'a1' }
const at = (moment: string) => ({ at: `${moment}:00+07:00` })

const decidedOld: Given[] = [
  ['RECEIVE_REQUEST', '2025-03-03', {}, registrar],
  ['ISSUE_ENFORCEMENT_DECISION', '2025-03-05', {}, head],
  ['ASSIGN_OFFICER', '2025-03-05', {}, head],
  ['OPEN_FILE', '2025-03-06'],
]
const interim2026 = { judged: '2026-07-03', kind: 'exOfficio', type: 'interimMeasure' } as const
const interim2025 = { judged: '2025-03-07', kind: 'exOfficio', type: 'interimMeasure' } as const
const interim = (day: string): Given[] => [
  ['RECEIVE_JUDGMENT', day, {}, registrar],
  ['ISSUE_ENFORCEMENT_DECISION', day, {}, head],
  ['ASSIGN_OFFICER', day, {}, head],
]
const agency = 'Thi hành án dân sự tỉnh khác'
const delegate = (on: string, scope: string, more: Record<string, unknown> = {}): Given => [
  'DELEGATE',
  on,
  { scope, agency, number: '2/QĐ', ...more },
  head,
]
const receive = (on: string, data: Record<string, unknown> = {}): Given => [
  'RECEIVE_DELEGATION',
  on,
  data,
  registrar,
]
const ask = (on: string, matter: string): Given => ['SEND_REQUEST', on, { matter }]
const transfer = (on: string, data: Record<string, unknown>): Given => ['TRANSFER_RIGHTS', on, data, head]

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

/** An asset delegated here, decided on Fri 10/7/2026 and sold. */
const delegatedAsset: Given[] = [
  receive('2026-07-06', { of: 'asset' }),
  ['DECIDE_DELEGATED_ASSET', '2026-07-10', { number: '3/QĐ' }, head],
  ['ASSIGN_OFFICER', '2026-07-10', {}, head],
  ['OPEN_FILE', '2026-07-13'],
]
const delegatedAssetOld: Given[] = [
  receive('2025-03-03', { of: 'asset' }),
  ['DECIDE_DELEGATED_ASSET', '2025-03-05', { number: '3/QĐ' }, head],
  ['ASSIGN_OFFICER', '2025-03-05', {}, head],
  ['OPEN_FILE', '2025-03-06'],
]

const out: readonly LawExample[] = [
  {
    says: 'with a ground on Mon 20/7/2026 the matter is delegated by Mon 27/7, to the place the law names',
    given: [...served2026, ['FIND_DELEGATION_GROUND', '2026-07-20', {}]],
    running: { on: '2026-07-21', due: { 'UYT-1': '2026-07-27' } },
    refused: [
      { act: delegate('2026-07-24', 'whole', { accountMoney: true }), refs: ['UYT-1'] },
      { act: delegate('2026-07-24', 'whole', { place: 'mostAssets', partiesAgreed: true }), refs: ['UYT-1'] },
      {
        act: delegate('2026-07-24', 'part', { place: 'mostAssets', otherPlaceSuffices: true }),
        refs: ['UYT-1'],
      },
      { act: delegate('2026-07-24', 'whole', { sameProvince: true }), refs: ['UYT-7'] },
      { act: delegate('2026-07-24', 'whole', { withdrawsDecision: 'no' }), refs: ['UYT-1'] },
      { act: ['NOTIFY_DELEGATE', '2026-07-24', { what: 'pause' }], refs: ['UYT-9'] },
      { act: ['RECEIVE_LATER_JUDGMENT', '2026-07-24', {}, registrar], refs: ['UYT-6'] },
      { act: ['ANSWER_DELEGATION', '2026-07-24', { what: 'decided' }], refs: ['UYT-2'] },
      { act: ['REMIT_PROCEEDS', '2026-07-24', { amount: 1_000_000 }], refs: ['UYT-4'] },
    ],
    allowed: [
      delegate('2026-07-27', 'whole', { place: 'enoughAssets', withdrawsDecision: 'yes' }),
      delegate('2026-07-27', 'part', { place: 'partyAgreement', partiesAgreed: true }),
      delegate('2026-07-27', 'whole', { place: 'enoughAssets', otherPlaceSuffices: true }),
    ],
    found: { on: '2026-07-28', findings: [{ ref: 'UYT-1', due: '2026-07-27', daysLate: 1 }] },
  },
  {
    says: 'an interim measure is delegated in 24 hours of its ground: from 10:00 on 7/7/2026 to 11:00 on 8/7, an hour late',
    matter: interim2026,
    given: [
      ...interim('2026-07-06'),
      ['FIND_DELEGATION_GROUND', '2026-07-07', {}, at('2026-07-07T10:00')],
      [
        'DELEGATE',
        '2026-07-08',
        { scope: 'part', agency, number: '2/QĐ' },
        { as: 'head', ...at('2026-07-08T11:00') },
      ],
    ],
    found: { on: '2026-07-09', findings: [{ ref: 'UYT-1', due: '2026-07-08', daysLate: 1 }] },
  },
  {
    says: 'delegated wholly the matter ends here; what a court decides later is forwarded by Thu 6/8/2026',
    given: [
      ...served2026,
      delegate('2026-07-24', 'whole', { withdrawsDecision: 'yes' }),
      ['RECEIVE_LATER_JUDGMENT', '2026-08-03', {}, registrar],
    ],
    running: { on: '2026-08-04', due: { 'UYT-6': '2026-08-06' } },
    refused: [{ act: ['VERIFY_CONDITIONS', '2026-08-04', { result: 'hasMeans' }], refs: [] }],
    allowed: [['FORWARD_TO_DELEGATE', '2026-08-06', {}]],
    papers: ['delegationDecision', 'delegationWithdrawal'],
  },
  {
    says: 'delegated in part it goes on here',
    given: [...served2026, delegate('2026-07-24', 'part', { withdrawsDecision: 'yes' })],
    allowed: [
      ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }],
      ['RECORD_DELEGATION_RESULT', '2026-07-31', { what: 'decided' }, registrar],
    ],
  },
  {
    says: 'while an asset is seized here the matter is not delegated, but for one in dispute; another asset may be processed elsewhere',
    given: seized2026,
    refused: [{ act: delegate('2026-08-25', 'part'), refs: ['UYT-1'] }],
    allowed: [delegate('2026-08-25', 'part', { disputedInCourt: true }), delegate('2026-08-25', 'asset')],
  },
  {
    says: 'a price that suffices, known on Thu 30/7/2026, is told to the receiving agency at once',
    given: [
      ...served2026,
      delegate('2026-07-24', 'asset'),
      ['RECORD_DELEGATION_RESULT', '2026-07-30', { what: 'appraisal', enough: 'priceEnough' }, registrar],
    ],
    running: { on: '2026-07-30', due: { 'UYT-9': '2026-07-30' } },
    allowed: [
      ['NOTIFY_DELEGATE', '2026-07-30', { what: 'pause' }],
      ['NOTIFY_DELEGATE', '2026-07-30', { what: 'end' }],
    ],
    papers: ['assetDelegationDecision'],
  },
]

const into: readonly LawExample[] = [
  {
    says: 'a delegation received on Mon 6/7/2026 is decided on by Mon 13/7; it is not sent back for want of means',
    given: [receive('2026-07-06')],
    running: { on: '2026-07-07', due: { 'UYT-2': '2026-07-13' } },
    refused: [
      {
        act: ['REFUSE_DELEGATION', '2026-07-08', { ground: 'otherReason', reason: 'khó khăn' }, head],
        refs: ['UYT-2'],
      },
      {
        act: ['REFUSE_DELEGATION', '2026-07-08', { ground: 'nothingHere', reason: 'không cư trú' }, head],
        refs: ['UYT-8'],
      },
      { act: ['DECIDE_DELEGATED_ASSET', '2026-07-08', { number: '3/QĐ' }, head], refs: ['UYT-4'] },
    ],
    allowed: [
      ['REFUSE_DELEGATION', '2026-07-08', { ground: 'contentError', reason: 'ghi nhầm' }, head],
      ['ISSUE_ENFORCEMENT_DECISION', '2026-07-13', {}, head],
      delegate('2026-07-13', 'whole'),
    ],
  },
  {
    says: 'decided on, it is answered, and the matter goes its road here',
    given: [
      receive('2026-07-06'),
      ['ISSUE_ENFORCEMENT_DECISION', '2026-07-10', {}, head],
      ['ASSIGN_OFFICER', '2026-07-10', {}, head],
    ],
    notRunning: { on: '2026-07-13', refs: ['UYT-2'] },
    allowed: [['ANSWER_DELEGATION', '2026-07-13', { what: 'decided' }]],
  },
  runs(
    'an interim measure delegated here is decided on at once',
    [receive('2026-07-06')],
    'UYT-2',
    '2026-07-06',
    '2026-07-06',
    interim2026,
  ),
  {
    says: 'a delegation to process an asset of Mon 6/7/2026 is decided on by Mon 13/7',
    given: [receive('2026-07-06', { of: 'asset' })],
    running: { on: '2026-07-07', due: { 'UYT-4': '2026-07-13' } },
    allowed: [['DECIDE_DELEGATED_ASSET', '2026-07-13', { number: '3/QĐ' }, head]],
  },
  {
    says: 'the delegated asset goes the road of any asset; handed over on Fri 11/12/2026, the money is remitted by Fri 18/12',
    given: [
      ...delegatedAsset,
      ...contracted2026.slice(served2026.length),
      ['HOLD_AUCTION', '2026-11-20', { result: 'succeeded', price: 2_100_000_000 }, a1],
      ['BUYER_PAYS', '2026-12-02', { amount: 2_100_000_000 }, a1],
      ['DECIDE_HANDOVER', '2026-12-04', {}, a1],
      ['HAND_OVER', '2026-12-11', {}, a1],
    ],
    running: { on: '2026-12-12', due: { 'UYT-5': '2026-12-18' } },
    refused: [{ act: ['REMIT_PROCEEDS', '2026-12-18', { amount: 2_100_000_001 }], refs: ['PAY-4'] }],
    allowed: [
      ['REMIT_PROCEEDS', '2026-12-18', { amount: 2_050_000_000 }],
      ['ANSWER_DELEGATION', '2026-12-14', { what: 'result' }],
    ],
    papers: ['delegatedAssetDecision'],
  },
]

const oldExamples: readonly LawExample[] = [
  {
    says: 'under the law of 2008 a ground of Mon 10/3/2025 leads to a delegation by Mon 17/3',
    matter: old,
    given: [...decidedOld, ['FIND_DELEGATION_GROUND', '2025-03-10', {}]],
    running: { on: '2025-03-11', due: { U06: '2025-03-17' } },
    refused: [
      {
        act: delegate('2025-03-14', 'whole', { place: 'mostAssets', otherPlaceSuffices: true }),
        refs: ['U10'],
      },
      { act: delegate('2025-03-14', 'whole', { withdrawsDecision: 'no' }), refs: ['U06'] },
      { act: ['NOTIFY_DELEGATE', '2025-03-14', { what: 'pause' }], refs: ['U08'] },
      { act: ['FORWARD_TO_DELEGATE', '2025-03-14', {}, registrar], refs: ['U06'] },
    ],
    allowed: [delegate('2025-03-17', 'whole'), delegate('2025-03-17', 'asset')],
  },
  {
    says: 'under the law of 2008 an interim measure is delegated in 24 hours; here an hour late',
    matter: interim2025,
    given: [
      ...interim('2025-03-10'),
      ['FIND_DELEGATION_GROUND', '2025-03-11', {}, at('2025-03-11T10:00')],
      [
        'DELEGATE',
        '2025-03-12',
        { scope: 'part', agency, number: '2/QĐ' },
        { as: 'head', ...at('2025-03-12T11:00') },
      ],
    ],
    found: { on: '2025-03-13', findings: [{ ref: 'U06', due: '2025-03-12', daysLate: 1 }] },
  },
  {
    says: 'under the law of 2008 a delegation of Mon 10/3/2025 is decided on by Mon 17/3',
    matter: old,
    given: [receive('2025-03-10')],
    running: { on: '2025-03-11', due: { U07: '2025-03-17' } },
    refused: [
      {
        act: ['REFUSE_DELEGATION', '2025-03-12', { ground: 'otherReason', reason: 'khó khăn' }, head],
        refs: ['U07'],
      },
      {
        act: ['REFUSE_DELEGATION', '2025-03-12', { ground: 'nothingHere', reason: 'không cư trú' }, head],
        refs: ['U07'],
      },
      { act: ['DECIDE_DELEGATED_ASSET', '2025-03-12', { number: '3/QĐ' }, head], refs: ['U08'] },
    ],
    allowed: [['REFUSE_DELEGATION', '2025-03-12', { ground: 'notCompetentAgency', reason: 'sai' }, head]],
  },
  runs('an interim measure at once', [receive('2025-03-10')], 'U07', '2025-03-10', '2025-03-10', interim2025),
  runs('before 2022 the same five working days', [receive('2021-03-08')], 'U07', '2021-03-15', '2021-03-09', {
    judged: '2021-02-10',
  }),
  runs('an interim measure before 2022 at once', [receive('2021-03-08')], 'U07', '2021-03-08', '2021-03-08', {
    judged: '2021-03-05',
    kind: 'exOfficio',
    type: 'interimMeasure',
  }),
  {
    says: 'there was no delegation of an asset alone before 1/3/2022',
    matter: { judged: '2021-02-10' },
    given: [
      ['RECEIVE_REQUEST', '2021-03-01', {}, registrar],
      ['ISSUE_ENFORCEMENT_DECISION', '2021-03-03', {}, head],
    ],
    refused: [{ act: delegate('2021-03-10', 'asset'), refs: ['U08'] }],
    allowed: [delegate('2021-03-10', 'whole')],
  },
  runs(
    'under the law of 2008 an asset delegated on Mon 10/3/2025 is decided on by Mon 17/3',
    [receive('2025-03-10', { of: 'asset' })],
    'U08',
    '2025-03-17',
    '2025-03-11',
    old,
  ),
  runs(
    'handed over on Mon 4/8/2025, its money is remitted by Mon 11/8',
    [
      ...delegatedAssetOld,
      ['VERIFY_CONDITIONS', '2025-03-24', { result: 'hasMeans' }],
      ['DECIDE_COERCION', '2025-03-26', { measure: 'seizure' }],
      ['SEIZE', '2025-04-10', { kind: 'realEstate' }, a1],
      ['SIGN_APPRAISAL_CONTRACT', '2025-04-14', {}, a1],
      ['RECORD_APPRAISAL', '2025-05-12', { price: 2_000_000_000, validUntil: '2025-11-12' }, a1],
      ['NOTIFY_APPRAISAL', '2025-05-13', { validOn: '2025-05-13' }, a1],
      ['SIGN_AUCTION_CONTRACT', '2025-05-26', {}, a1],
      ['HOLD_AUCTION', '2025-07-08', { result: 'succeeded', price: 2_100_000_000 }, a1],
      ['BUYER_PAYS', '2025-07-22', { amount: 2_100_000_000 }, a1],
      ['DECIDE_HANDOVER', '2025-07-24', {}, a1],
      ['HAND_OVER', '2025-08-04', {}, a1],
    ],
    'U09',
    '2025-08-11',
    '2025-08-05',
    old,
  ),
  {
    says: 'under the law of 2008 a postponement is told at once',
    matter: old,
    given: [
      ...decidedOld,
      delegate('2025-03-17', 'asset'),
      ['RECORD_GROUND', '2025-03-21', { ground: 'agreedOrAsked' }],
      ['POSTPONE', '2025-03-24', { scope: 'whole', ground: 'agreedOrAsked', until: '2025-06-24' }, head],
    ],
    running: { on: '2025-03-24', due: { U08: '2025-03-24' } },
  },
]

const transfers: readonly LawExample[] = [
  {
    says: 'a paper of Mon 20/7/2026 leads to a transfer by Thu 30/7; a debtor’s duty passes only with the creditor’s consent',
    given: [...served2026, ['RECEIVE_TRANSFER_PAPER', '2026-07-20', { what: 'writtenAgreement' }, registrar]],
    running: { on: '2026-07-21', due: { 'TRF-1': '2026-07-30' } },
    refused: [
      {
        act: transfer('2026-07-24', { side: 'creditor', from: 'c1', to: 'c2', by: 'agreement' }),
        refs: ['TRF-1'],
      },
      {
        act: transfer('2026-07-24', {
          side: 'debtor',
          from: 'd1',
          to: 'd2',
          by: 'agreement',
          signedByBoth: true,
        }),
        refs: ['TRF-1'],
      },
    ],
    allowed: [
      transfer('2026-07-30', { side: 'creditor', from: 'c1', to: 'c2', by: 'agreement', signedByBoth: true }),
      transfer('2026-07-30', {
        side: 'debtor',
        from: 'd1',
        to: 'd2',
        by: 'agreement',
        signedByBoth: true,
        creditorConsents: true,
      }),
      transfer('2026-07-30', { side: 'debtor', from: 'd1', to: 'd2', by: 'inheritance' }),
    ],
  },
  {
    says: 'whoever took the place is a party from then on',
    given: [
      ...served2026,
      transfer('2026-07-24', { side: 'creditor', from: 'c1', to: 'c2', by: 'reorganisation' }),
    ],
    allowed: [['SERVE_NOTICE', '2026-07-27', { recipient: 'c2', validOn: '2026-07-27' }]],
    papers: ['transferDecision'],
  },
  runs(
    'a public notice to the heirs of a creditor of Mon 20/7/2026 waits to Wed 19/8',
    [...served2026, ask('2026-07-20', 'heirsOfCreditor')],
    'TRF-2',
    '2026-08-19',
    '2026-07-21',
  ),
  runs(
    'whoever holds the thing of a dead debtor has to Wed 19/8/2026',
    [...served2026, ask('2026-07-20', 'holderHandsOver')],
    'TRF-3',
    '2026-08-19',
    '2026-07-21',
  ),
  runs(
    'heirs who divided the estate have to Wed 19/8/2026',
    [...served2026, ask('2026-07-20', 'heirsPerform')],
    'TRF-4',
    '2026-08-19',
    '2026-07-21',
  ),
  {
    says: 'under the law of 2008 the old decision is withdrawn on a transfer',
    matter: old,
    given: decidedOld,
    refused: [
      {
        act: transfer('2025-03-10', {
          side: 'creditor',
          from: 'c1',
          to: 'c2',
          by: 'inheritance',
          withdrawsDecision: 'no',
        }),
        refs: ['U01'],
      },
      {
        act: transfer('2025-03-10', { side: 'creditor', from: 'c1', to: 'c2', by: 'agreement' }),
        refs: ['U01'],
      },
      {
        act: transfer('2025-03-10', {
          side: 'debtor',
          from: 'd1',
          to: 'd2',
          by: 'agreement',
          signedByBoth: true,
        }),
        refs: ['U01'],
      },
    ],
    allowed: [
      transfer('2025-03-10', {
        side: 'creditor',
        from: 'c1',
        to: 'c2',
        by: 'inheritance',
        withdrawsDecision: 'yes',
      }),
    ],
  },
  ...(
    [
      ['holderHandsOver', 'U02', '2025-04-09'],
      ['heirsPerform', 'U03', '2025-04-09'],
      ['sueForDivision', 'U04', '2025-04-09'],
      ['heirsComeForward', 'U05', '2025-06-10'],
    ] as const
  ).map(([matter, ref, due]) =>
    runs(
      `under the law of 2008 ${matter}, told on Mon 10/3/2025, ends on ${due}`,
      [...decidedOld, ask('2025-03-10', matter)],
      ref,
      due,
      '2025-03-11',
      old,
    ),
  ),
]

/** Before the decision, in part, and after the end. */
const elsewhere: readonly LawExample[] = [
  {
    says: 'before the decision on what came in: a ground of Mon 6/7/2026 leads to a delegation of the whole or of a part by Mon 13/7; not of an asset',
    given: [receive('2026-07-06'), ['FIND_DELEGATION_GROUND', '2026-07-06', {}]],
    running: { on: '2026-07-07', due: { 'UYT-1': '2026-07-13' } },
    refused: [
      { act: delegate('2026-07-13', 'asset'), refs: [] },
      { act: delegate('2026-07-13', 'part', { sameProvince: true }), refs: ['UYT-7'] },
    ],
    allowed: [delegate('2026-07-13', 'part'), delegate('2026-07-13', 'whole')],
  },
  {
    says: 'a part was delegated: the cassation that comes on Mon 3/8/2026 is forwarded by Thu 6/8, and the rest goes on here',
    given: [
      ...served2026,
      delegate('2026-07-24', 'part', { withdrawsDecision: 'yes' }),
      ['RECEIVE_LATER_JUDGMENT', '2026-08-03', {}, registrar],
    ],
    running: { on: '2026-08-04', due: { 'UYT-6': '2026-08-06' } },
    allowed: [
      ['FORWARD_TO_DELEGATE', '2026-08-06', {}],
      ['RECEIVE_LATER_JUDGMENT', '2026-08-05', {}, registrar],
      ['VERIFY_CONDITIONS', '2026-08-05', { result: 'hasMeans' }],
    ],
  },
  {
    says: '… forwarded, nothing runs any more; nothing delegated, there is nothing to forward',
    given: [
      ...served2026,
      delegate('2026-07-24', 'part', { withdrawsDecision: 'yes' }),
      ['RECEIVE_LATER_JUDGMENT', '2026-08-03', {}, registrar],
      ['FORWARD_TO_DELEGATE', '2026-08-06', {}],
    ],
    notRunning: { on: '2026-08-06', refs: ['UYT-6'] },
    notFound: { on: '2026-08-10', refs: ['UYT-6'] },
  },
  {
    says: 'delegated wholly, what the receiving agency reports is still taken in; what was not received here is not answered',
    given: [...served2026, delegate('2026-07-24', 'whole', { withdrawsDecision: 'yes' })],
    allowed: [['RECORD_DELEGATION_RESULT', '2026-08-14', { what: 'result' }, registrar]],
    refused: [{ act: ['ANSWER_DELEGATION', '2026-08-14', { what: 'result' }], refs: ['UYT-2'] }],
  },
  {
    says: 'the delegated asset is sold and its matter over: the money is still remitted, and the result told, at once',
    given: [
      ...delegatedAsset,
      ...contracted2026.slice(served2026.length),
      ['HOLD_AUCTION', '2026-11-20', { result: 'succeeded', price: 2_100_000_000 }, a1],
      ['BUYER_PAYS', '2026-12-02', { amount: 2_100_000_000 }, a1],
      ['DECIDE_HANDOVER', '2026-12-04', {}, a1],
      ['HAND_OVER', '2026-12-11', {}, a1],
      ['REGISTER_TITLE', '2026-12-14', {}, a1],
      ['RECORD_GROUND', '2026-12-15', { ground: 'judgmentAnnulled' }, registrar],
      ['TERMINATE', '2026-12-16', { scope: 'whole', ground: 'judgmentAnnulled' }, head],
    ],
    allowed: [
      ['REMIT_PROCEEDS', '2026-12-18', { amount: 2_100_000_000 }],
      ['ANSWER_DELEGATION', '2026-12-18', { what: 'result' }],
    ],
    refused: [{ act: ['REMIT_PROCEEDS', '2026-12-18', { amount: 2_100_000_001 }], refs: ['PAY-4'] }],
  },
]

export const delegationExamples: readonly LawExample[] = [
  ...out,
  ...into,
  ...oldExamples,
  ...transfers,
  ...elsewhere,
]
