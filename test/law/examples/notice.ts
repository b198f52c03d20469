import { contracted2026, type Given, seized2026, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const decided2026 = served2026.slice(0, 4)
/** Up to the coercion decision of 5/8/2026, not yet served. */
const coerced2026 = seized2026.slice(0, 9)
const old = { judged: '2026-02-02' }
const decidedOld: Given[] = [
  ['RECEIVE_REQUEST', '2026-03-09', {}, { as: 'registrar' }],
  ['ISSUE_ENFORCEMENT_DECISION', '2026-03-13', {}, { as: 'head' }],
  ['ASSIGN_OFFICER', '2026-03-13', {}, { as: 'head' }],
  ['OPEN_FILE', '2026-03-16'],
]
const servedOld: Given[] = [
  ...decidedOld,
  ['SERVE_NOTICE', '2026-03-17', { recipient: 'd1' }],
  ['SERVE_NOTICE', '2026-03-17', { recipient: 'c1' }],
  ['SEND_TO_PROCURACY', '2026-03-17'],
]
const coercedOld: Given[] = [
  ...servedOld,
  ['VERIFY_CONDITIONS', '2026-04-03', { result: 'hasMeans' }],
  ['DECIDE_COERCION', '2026-04-06', { measure: 'seizure' }],
]
const serve = (on: string, data: Record<string, unknown>): Given => [
  'SERVE_NOTICE',
  on,
  { recipient: 'd1', ...data },
]

/** Notices, sending and voluntary performance (thông báo, gửi, tự nguyện, thỏa thuận), in literal days. */
export const noticeExamples: readonly LawExample[] = [
  {
    says: 'old law: a decision on an interim measure of Mon 10/3/2025 is notified by Thu 13/3, as any other',
    matter: { judged: '2025-03-03', kind: 'exOfficio', type: 'interimMeasure' },
    given: [
      ['RECEIVE_JUDGMENT', '2025-03-10', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2025-03-10', {}, { as: 'head' }],
    ],
    running: { on: '2025-03-11', due: { N02: '2025-03-13' } },
  },
  {
    says: 'from 1/7/2026 a decision on an interim measure has its 24 hours in place of three working days',
    matter: { judged: '2026-07-03', kind: 'exOfficio', type: 'interimMeasure' },
    given: [
      ['RECEIVE_JUDGMENT', '2026-07-06', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2026-07-06', {}, { as: 'head' }],
    ],
    notRunning: { on: '2026-07-07', refs: ['NTF-1'] },
  },
  {
    says: 'decided on Fri 10/7/2026: parties and procuracy by Wed 15/7',
    given: decided2026,
    running: { on: '2026-07-13', due: { 'NTF-1': '2026-07-15', 'NTF-2': '2026-07-15' } },
    refused: [
      { act: ['SERVE_NOTICE', '2026-07-14', { recipient: 'x9' }], refs: ['NTF-1'] },
      { act: ['SEND_TO_PROCURACY', '2026-07-14', { document: 'p99' }], refs: ['NTF-2'] },
    ],
    allowed: [serve('2026-07-14', {}), ['SEND_TO_PROCURACY', '2026-07-14']],
  },
  {
    says: 'the decision itself is not served digitally, nor anything before the Ministry has announced it',
    given: decided2026,
    refused: [
      { act: serve('2026-07-14', { channel: 'digital' }), refs: ['NTF-3', 'NTF-4'] },
      {
        act: serve('2026-07-14', { channel: 'digital', digitalAnnouncedOn: '2026-07-10' }),
        refs: ['NTF-4'],
      },
      { act: serve('2026-07-14', { channel: 'registeredPost', ground: 'remote' }), refs: ['NTF-3'] },
    ],
    allowed: [serve('2026-07-14', { channel: 'post' }), serve('2026-07-14', { channel: 'direct' })],
  },
  {
    says: 'a later paper goes digitally once announced',
    given: coerced2026,
    refused: [{ act: serve('2026-08-06', { channel: 'digital' }), refs: ['NTF-3'] }],
    allowed: [
      serve('2026-08-06', { channel: 'digital', digitalAnnouncedOn: '2026-08-03' }),
      serve('2026-08-06', { channel: 'direct' }),
    ],
  },
  {
    says: 'once digital notice is open, delivery by hand needs a ground',
    given: [
      ...coerced2026,
      serve('2026-08-06', { recipient: 'c1', channel: 'digital', digitalAnnouncedOn: '2026-08-03' }),
    ],
    refused: [{ act: serve('2026-08-06', { channel: 'direct' }), refs: ['NTF-4'] }],
    allowed: [
      serve('2026-08-06', { channel: 'direct', ground: 'noDigitalAccess' }),
      serve('2026-08-06', { channel: 'digital' }),
    ],
  },
  {
    says: 'given to a co-resident on Tue 14/7 and recorded on 15/7: the minutes count, 10 days end on Fri 24/7',
    given: [
      ...decided2026,
      serve('2026-07-15', { channel: 'coResident', servedOn: '2026-07-14', receiver: 'vợ' }),
    ],
    running: { on: '2026-07-16', due: { 'VOL-1': '2026-07-24' } },
    refused: [{ act: ['DECIDE_COERCION', '2026-07-24', { measure: 'seizure' }], refs: ['VOL-1'] }],
  },
  {
    says: 'minutes name the receiver, a refusal its witness, and the valid day is that of the channel',
    given: decided2026,
    refused: [
      { act: serve('2026-07-14', { channel: 'coResident' }), refs: ['NTF-5'] },
      { act: serve('2026-07-14', { channel: 'refusedToTake' }), refs: ['NTF-5'] },
      {
        act: serve('2026-07-15', { channel: 'direct', servedOn: '2026-07-14', validOn: '2026-07-15' }),
        refs: ['NTF-5'],
      },
    ],
    allowed: [
      serve('2026-07-14', { channel: 'refusedToTake', witness: 'tổ trưởng' }),
      serve('2026-07-15', { channel: 'direct', servedOn: '2026-07-14', validOn: '2026-07-14' }),
    ],
  },
  {
    says: 'posted on Tue 14/7/2026: up until Tue 21/7, yet valid at once',
    given: [
      ...decided2026,
      serve('2026-07-15', {
        channel: 'posting',
        servedOn: '2026-07-14',
        ground: 'deliveryFailed',
        witness: 'trưởng thôn',
      }),
    ],
    running: { on: '2026-07-16', due: { 'NTF-6': '2026-07-21', 'VOL-1': '2026-07-24' } },
    refused: [
      { act: serve('2026-07-16', { channel: 'posting', witness: 'ai đó' }), refs: ['NTF-6'] },
      { act: serve('2026-07-16', { channel: 'posting', ground: 'unknownAddress' }), refs: ['NTF-6'] },
    ],
  },
  {
    says: 'broadcast on 13 and 14/7/2026: valid on the second day',
    given: [
      ...decided2026,
      serve('2026-07-15', {
        channel: 'media',
        ground: 'manyParties',
        publishedIn: 'broadcast',
        firstPublishedOn: '2026-07-13',
        secondPublishedOn: '2026-07-14',
      }),
    ],
    running: { on: '2026-07-16', due: { 'VOL-1': '2026-07-24' } },
  },
  {
    says: 'media notice needs its ground and two in a row',
    given: decided2026,
    refused: [
      {
        act: serve('2026-07-15', {
          channel: 'media',
          publishedIn: 'broadcast',
          firstPublishedOn: '2026-07-13',
          secondPublishedOn: '2026-07-14',
        }),
        refs: ['NTF-7'],
      },
      {
        act: serve('2026-07-15', {
          channel: 'media',
          ground: 'byLaw',
          publishedIn: 'broadcast',
          firstPublishedOn: '2026-07-13',
          secondPublishedOn: '2026-07-15',
        }),
        refs: ['NTF-7'],
      },
    ],
    allowed: [
      serve('2026-07-15', {
        channel: 'media',
        ground: 'askedAndPays',
        publishedIn: 'newspaper',
        firstPublishedOn: '2026-07-13',
        secondPublishedOn: '2026-07-15',
      }),
    ],
  },
  {
    says: 'legal aid sent out on 20/7/2026: after 20/10 the Ministry is asked to urge',
    given: [
      ...decided2026,
      ['SEND_REQUEST', '2026-07-21', { matter: 'legalAidAbroad', to: 'd1', receivedOn: '2026-07-20' }],
    ],
    running: { on: '2026-07-22', due: { 'NTF-8': '2026-10-20' } },
  },
  {
    says: '… and after 20/1/2027 it goes on the Ministry portal',
    given: [
      ...decided2026,
      ['SEND_REQUEST', '2026-07-21', { matter: 'legalAidAbroad', to: 'd1', receivedOn: '2026-07-20' }],
    ],
    running: { on: '2026-07-22', due: { 'NTF-8': '2027-01-20' } },
    refused: [{ act: serve('2027-01-20', { channel: 'ministryPortal' }), refs: ['NTF-8'] }],
    allowed: [serve('2027-01-21', { channel: 'ministryPortal' })],
  },
  {
    says: 'told that legal aid cannot be done, the portal is open at once; without any request it is not',
    given: [
      ...decided2026,
      ['SEND_REQUEST', '2026-07-21', { matter: 'legalAidAbroad', to: 'd1', receivedOn: '2026-07-20' }],
      ['RECORD_ANSWER', '2026-09-10', { matter: 'legalAidAbroad', from: 'd1', result: 'refused' }],
    ],
    refused: [
      {
        act: ['SERVE_NOTICE', '2026-09-11', { recipient: 'c1', channel: 'ministryPortal' }],
        refs: ['NTF-8'],
      },
    ],
    allowed: [serve('2026-09-11', { channel: 'ministryPortal' })],
  },
  {
    says: 'a coercion decision does not go by ordinary post',
    given: coerced2026,
    refused: [
      { act: ['SEND_TO_PROCURACY', '2026-08-06', { channel: 'post' }], refs: ['NTF-9'] },
      { act: ['SEND_DECISION', '2026-08-06', { to: 'commune', channel: 'post' }], refs: ['NTF-9'] },
    ],
    allowed: [
      ['SEND_TO_PROCURACY', '2026-08-06', { channel: 'expressPost' }],
      ['SEND_DECISION', '2026-08-06', { to: 'commune', channel: 'direct' }],
    ],
  },
  {
    says: 'an enforcement decision may go by ordinary post',
    given: decided2026,
    allowed: [['SEND_TO_PROCURACY', '2026-07-14', { channel: 'post' }]],
  },
  {
    says: 'the prison got the paper on Wed 15/7/2026: handed over by Wed 22/7',
    given: [
      ...decided2026,
      ['SEND_REQUEST', '2026-07-15', { matter: 'prisonHandOver', to: 'd1', receivedOn: '2026-07-15' }],
    ],
    running: { on: '2026-07-16', due: { 'NTF-10': '2026-07-22' } },
  },
  {
    says: 'taken in on Tue 14/7/2026: the prison tells by Wed 29/7',
    given: [...decided2026, ['RECORD_IMPRISONMENT', '2026-07-15', { party: 'd1', takenInOn: '2026-07-14' }]],
    running: { on: '2026-07-16', due: { 'NTF-12': '2026-07-29' } },
  },
  {
    says: 'an agreement is recognised only when sound; witnessed outside the seat only on a ground',
    given: served2026,
    refused: [
      { act: ['RECORD_AGREEMENT', '2026-07-20', { kind: 'agreedTerms', signed: false }], refs: ['VOL-2'] },
      {
        act: ['RECORD_AGREEMENT', '2026-07-20', { kind: 'agreedTerms', signed: true, defect: 'feeDodging' }],
        refs: ['VOL-2'],
      },
      {
        act: ['RECORD_AGREEMENT', '2026-07-20', { kind: 'agreedTerms', witnessedAt: 'outsideSeat' }],
        refs: ['VOL-7'],
      },
      { act: ['RECORD_AGREEMENT', '2026-07-20', { kind: 'terminate', signed: true }], refs: ['VOL-4'] },
    ],
    allowed: [
      ['RECORD_AGREEMENT', '2026-07-20', { kind: 'agreedTerms', signed: true }],
      ['REFUSE_AGREEMENT', '2026-07-20', { defect: 'feeDodging' }],
      [
        'RECORD_AGREEMENT',
        '2026-07-20',
        { kind: 'agreedTerms', witnessedAt: 'outsideSeat', outsideGround: 'landOrHouse' },
      ],
      ['RECORD_AGREEMENT', '2026-07-20', { kind: 'terminate', signed: true, feesPaidOn: '2026-07-20' }],
    ],
  },
  {
    says: 'an asset given by agreement is minuted',
    given: [...served2026, ['RECORD_AGREEMENT', '2026-07-20', { kind: 'giveAsset', signed: true }]],
    papers: ['assetGivingMinutes'],
  },
  {
    says: 'sold and not handed over: the winner must consent to a termination',
    given: [
      ...contracted2026,
      ['HOLD_AUCTION', '2026-11-20', { result: 'succeeded', price: 2_100_000_000 }, { asset: 'a1' }],
    ],
    refused: [
      {
        act: ['RECORD_AGREEMENT', '2026-11-25', { kind: 'terminate', feesPaidOn: '2026-11-25' }],
        refs: ['VOL-3'],
      },
    ],
    allowed: [
      [
        'RECORD_AGREEMENT',
        '2026-11-25',
        { kind: 'terminate', feesPaidOn: '2026-11-25', takerConsents: true },
      ],
    ],
  },
  {
    says: 'an agreement before the decision is in writing and signed',
    given: served2026.slice(0, 1),
    refused: [{ act: ['RECORD_AGREEMENT', '2026-07-08', { kind: 'agreedTerms' }], refs: ['VOL-6'] }],
    allowed: [['RECORD_AGREEMENT', '2026-07-08', { kind: 'agreedTerms', signed: true }]],
  },
  {
    says: 'old law: decided on Fri 13/3/2026, notices by Wed 18/3',
    matter: old,
    given: decidedOld,
    running: { on: '2026-03-14', due: { N02: '2026-03-18' } },
    refused: [
      { act: ['SERVE_NOTICE', '2026-03-17', { recipient: 'x9' }], refs: ['N01'] },
      { act: serve('2026-03-17', { channel: 'ministryPortal' }), refs: ['N01'] },
      { act: serve('2026-03-17', { channel: 'coResident' }), refs: ['N04'] },
      { act: serve('2026-03-17', { channel: 'posting' }), refs: ['N05'] },
      {
        act: serve('2026-03-18', { channel: 'direct', servedOn: '2026-03-17', validOn: '2026-03-18' }),
        refs: ['N06'],
      },
      { act: serve('2026-03-17', { channel: 'digital', ground: 'consented' }), refs: ['N09'] },
      { act: serve('2026-03-17', { channel: 'refusedToTake' }), refs: ['N10'] },
      { act: serve('2026-03-17', { channel: 'registeredPost' }), refs: ['N12'] },
    ],
    allowed: [
      serve('2026-03-17', { channel: 'coResident', receiver: 'con trai' }),
      serve('2026-03-17', { channel: 'refusedToTake', witness: 'tổ trưởng' }),
      serve('2026-03-18', { channel: 'direct', servedOn: '2026-03-17', validOn: '2026-03-17' }),
      serve('2026-03-17', { channel: 'registeredPost', ground: 'remote' }),
    ],
  },
  {
    says: 'old law: the second notice may be digital, with consent',
    matter: old,
    given: coercedOld,
    refused: [{ act: serve('2026-04-07', { channel: 'digital' }), refs: ['N09'] }],
    allowed: [serve('2026-04-07', { channel: 'digital', ground: 'consented' })],
  },
  {
    says: 'old law before 2025: electronic notice only when the recipient asks for it',
    matter: { judged: '2024-01-02' },
    given: [
      ['RECEIVE_REQUEST', '2024-03-04', {}, { as: 'registrar' }],
      ['ISSUE_ENFORCEMENT_DECISION', '2024-03-08', {}, { as: 'head' }],
      ['ASSIGN_OFFICER', '2024-03-08', {}, { as: 'head' }],
    ],
    refused: [{ act: serve('2024-03-12', { channel: 'digital', ground: 'consented' }), refs: ['N09'] }],
    allowed: [serve('2024-03-12', { channel: 'digital', ground: 'askedAndPays' })],
  },
  {
    says: 'old law: posted on Tue 17/3/2026, up until Fri 27/3, valid at once',
    matter: old,
    given: [
      ...decidedOld,
      serve('2026-03-18', {
        channel: 'posting',
        servedOn: '2026-03-17',
        ground: 'unknownAddress',
        witness: 'trưởng thôn',
      }),
    ],
    running: { on: '2026-03-19', due: { N07: '2026-03-27', V01: '2026-03-27' } },
    refused: [{ act: ['DECIDE_COERCION', '2026-03-27', { measure: 'seizure' }], refs: ['V01'] }],
  },
  {
    says: 'old law: broadcast on two days in a row, by law or on request',
    matter: old,
    given: decidedOld,
    refused: [
      {
        act: serve('2026-03-18', {
          channel: 'media',
          ground: 'manyParties',
          publishedIn: 'broadcast',
          firstPublishedOn: '2026-03-16',
          secondPublishedOn: '2026-03-17',
        }),
        refs: ['N08'],
      },
      {
        act: serve('2026-03-18', {
          channel: 'media',
          ground: 'byLaw',
          publishedIn: 'broadcast',
          firstPublishedOn: '2026-03-16',
          secondPublishedOn: '2026-03-18',
        }),
        refs: ['N08'],
      },
    ],
    allowed: [
      serve('2026-03-18', {
        channel: 'media',
        ground: 'byLaw',
        publishedIn: 'broadcast',
        firstPublishedOn: '2026-03-16',
        secondPublishedOn: '2026-03-17',
      }),
    ],
  },
  {
    says: 'old law: registered post sent on Tue 17/3/2026 counts from that day',
    matter: old,
    given: [
      ...decidedOld,
      serve('2026-03-18', { channel: 'registeredPost', ground: 'oftenAbsent', servedOn: '2026-03-17' }),
    ],
    running: { on: '2026-03-19', due: { V01: '2026-03-27' } },
  },
]
