import { contracted2026, type Given, officer } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const adopted: Given = [
  'ADOPT_MATTER',
  '2026-07-20',
  {
    stage: 'appraisal',
    decisionNumber: '12/QĐ-CTHADS',
    decidedOn: '2026-03-02',
    officer,
    verified: 'hasMeans',
    verifiedOn: '2026-04-10',
    coercionDecidedOn: '2026-05-04',
    balances: [{ obligation: 'o1', collected: 200_000_000, disbursed: 150_000_000 }],
    assets: [
      { ref: 'a1', kind: 'realEstate', state: 'appraisalContracted', seizedOn: '2026-06-10' },
      {
        ref: 'a2',
        kind: 'movable',
        state: 'auctionContracted',
        seizedOn: '2026-05-12',
        startPrice: 90_000_000,
        rounds: 1,
      },
    ],
    clocks: [
      { ref: 'B03', from: '2026-06-25', asset: 'a2' },
      { ref: 'V01', from: '2026-03-05', recipient: 'd1' },
    ],
    source: 'Sổ thụ lý, hồ sơ giấy',
  },
  { as: 'registrar' },
]

/** Matters taken over on the way, and terms carried further. */
export const transitionExamples: readonly LawExample[] = [
  {
    says: 'a matter under way since March comes in at once where it stood, with its balances and running clocks',
    matter: { judged: '2026-01-05' },
    given: [adopted],
    running: { on: '2026-07-21', due: { B03: '2026-07-27' } },
    notRunning: { on: '2026-07-21', refs: ['V03'] },
    allowed: [
      ['RECORD_APPRAISAL', '2026-07-22', { price: 900_000_000 }, { asset: 'a1' }],
      ['HOLD_AUCTION', '2026-07-24', { result: 'failed' }, { asset: 'a2' }],
      ['DISBURSE', '2026-07-22', { obligation: 'o1', amount: 50_000_000 }],
    ],
    refused: [
      { act: ['DISBURSE', '2026-07-22', { obligation: 'o1', amount: 50_000_001 }], refs: ['PAY-4'] },
      { act: ['SEIZE', '2026-07-22', { kind: 'realEstate' }, { asset: 'a1' }], refs: [] },
    ],
    found: { on: '2026-07-29', findings: [] },
  },
  {
    says: 'a clock that was not in force on its first day, or a thing that is not of the matter, is not taken over',
    matter: { judged: '2026-01-05' },
    given: [],
    refused: [
      {
        act: [
          adopted[0],
          adopted[1],
          { ...adopted[2], clocks: [{ ref: 'AUC-6', from: '2026-06-25', asset: 'a2' }] },
          { as: 'registrar' },
        ],
        refs: ['TRN-2'],
      },
      {
        act: [
          adopted[0],
          adopted[1],
          { ...adopted[2], balances: [{ obligation: 'o9', collected: 1, disbursed: 0 }] },
          { as: 'registrar' },
        ],
        refs: ['TRN-2'],
      },
    ],
  },
  {
    says: 'the buyer has 30 days, by agreement up to 60, and not a day more',
    given: [
      ...contracted2026,
      ['HOLD_AUCTION', '2026-11-09', { result: 'succeeded', price: 2_100_000_000 }, { asset: 'a1' }],
      [
        'EXTEND_TERM',
        '2026-11-20',
        { limit: 'AUC-16', asset: 'a1', until: '2027-01-08', ground: 'Biên bản thỏa thuận' },
      ],
    ],
    running: { on: '2026-12-10', due: { 'AUC-16': '2027-01-08' } },
    refused: [
      {
        act: [
          'EXTEND_TERM',
          '2026-11-21',
          { limit: 'AUC-16', asset: 'a1', until: '2027-01-09', ground: 'x' },
        ],
        refs: ['AUC-16'],
      },
      {
        act: ['EXTEND_TERM', '2026-11-21', { limit: 'VAL-1', until: '2026-12-01', ground: 'x' }],
        refs: ['AUC-16'],
      },
    ],
    papers: ['extensionNotice'],
  },
  {
    says: 'a complaint about coercion accepted on Mon 6/7/2026, a protest of Wed 8/7, a thing held: taken over with their clocks, by their kinds',
    matter: { judged: '2026-01-05' },
    given: [
      [
        adopted[0],
        adopted[1],
        {
          ...adopted[2],
          complaints: [{ kind: 'c', level: 'first', filedOn: '2026-07-02', acceptedOn: '2026-07-06' }],
          protests: [{ type: 'protest', receivedOn: '2026-07-08' }],
          securities: [{ measure: 'hold', on: '2026-07-15' }],
          clocks: [
            { ref: 'CPL-8', rule: 'settleComplaint', from: '2026-07-06', about: 'kn1' },
            { ref: 'PRO-3', rule: 'answerProtest', from: '2026-07-08', about: 'kg1' },
            { ref: 'SEC-2', from: '2026-07-16', about: 'bp1' },
          ],
        },
        { as: 'registrar' },
      ],
    ],
    running: {
      on: '2026-07-21',
      due: { 'CPL-8': '2026-08-05', 'PRO-3': '2026-07-23', 'SEC-2': '2026-07-27' },
    },
    allowed: [
      ['DECIDE_COMPLAINT', '2026-07-24', { result: 'rejected' }, { as: 'head' }],
      ['ANSWER_PROTEST', '2026-07-23', { result: 'accepted' }, { as: 'head' }],
      ['END_SECURITY', '2026-07-24', {}],
    ],
  },
  {
    says: '… answered, decided on and ended, none of them runs any more',
    matter: { judged: '2026-01-05' },
    given: [
      [
        adopted[0],
        adopted[1],
        {
          ...adopted[2],
          complaints: [{ kind: 'b', level: 'first', filedOn: '2026-07-15' }],
          denunciations: [{ receivedOn: '2026-07-10' }],
          clocks: [
            { ref: 'CPL-5', rule: 'acceptComplaint', kind: 'first', from: '2026-07-15', about: 'kn1' },
          ],
        },
        { as: 'registrar' },
      ],
      ['ACCEPT_COMPLAINT', '2026-07-22', {}, { as: 'head' }],
    ],
    running: { on: '2026-07-23', due: { 'CPL-7': '2026-07-29' } },
    notRunning: { on: '2026-07-23', refs: ['CPL-5'] },
  },
  {
    says: 'a clock about a complaint that was not taken over, or of no length without its kind, is not taken over',
    matter: { judged: '2026-01-05' },
    given: [],
    refused: [{ about: 'kn9' }, { rule: 'settleComplaint' }, { rule: 'answerProtest', kind: 'c' }].map(
      (more) => ({
        act: [
          adopted[0],
          adopted[1],
          { ...adopted[2], clocks: [{ ref: 'CPL-8', from: '2026-07-06', ...more }] },
          { as: 'registrar' },
        ] as Given,
        refs: ['TRN-2'],
      }),
    ),
  },
]
