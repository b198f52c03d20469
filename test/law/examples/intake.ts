import type { NewObligation } from '../../../workflows/enforcement/facts.ts'
import { type Given, officer, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const desk = { as: 'registrar' } as const
const head = { as: 'head' } as const
const asked = (on: string, data: Record<string, unknown> = {}): Given => ['RECEIVE_REQUEST', on, data, desk]
const judgment = (on: string, data: Record<string, unknown> = {}): Given => [
  'RECEIVE_JUDGMENT',
  on,
  data,
  desk,
]
const decide = (on: string, data: Record<string, unknown> = {}): Given => [
  'ISSUE_ENFORCEMENT_DECISION',
  on,
  data,
  head,
]
const assign = (on: string): Given => ['ASSIGN_OFFICER', on, {}, head]
const refuse = (on: string, ground: string): Given => ['REFUSE_REQUEST', on, { ground }, head]
const exclude = (on: string, data: Record<string, unknown>): Given => ['RECORD_EXCLUDED_TIME', on, data, desk]
const flood = (from: string, to: string) => ({ cause: 'disaster', from, to, proof: 'communeConfirmation' })
const late = (on: string, accepted: boolean): Given => [
  'DECIDE_LATE_REQUEST',
  on,
  { accepted, reason: 'x' },
  head,
]
const exOfficio = (judged: string, more: LawExample['matter'] = {}) =>
  ({ kind: 'exOfficio', judged, ...more }) as const

type Obligation = NewObligation
const duty = (ref: string, more: Partial<Obligation> = {}): Obligation => ({
  ref,
  type: 'payMoney',
  amount: 10_000_000,
  from: 'd1',
  to: 'c1',
  ...more,
})

/** Decided, assigned and served under the old law in March 2025. */
const servedOld: Given[] = [
  asked('2025-03-03'),
  decide('2025-03-05'),
  assign('2025-03-05'),
  ['OPEN_FILE', '2025-03-06'],
  ['SERVE_NOTICE', '2025-03-07', { recipient: 'd1', validOn: '2025-03-07' }],
]
const old = { judged: '2025-02-10' } as const

/** Transfer and receipt of judgments (chuyển giao, nhận bản án): in literal days. */
const transfers: readonly LawExample[] = [
  {
    says: 'effective on Mon 6/7/2026, the judgment should come by Tue 21/7; received on Thu 23/7 that is told, and never bars',
    matter: exOfficio('2026-07-06'),
    given: [judgment('2026-07-23', { channel: 'post' })],
    running: { on: '2026-07-24', due: { 'DEC-1': '2026-07-30' } },
    found: { on: '2026-07-24', findings: [{ ref: 'INT-1', due: '2026-07-21', daysLate: 2 }] },
    allowed: [decide('2026-07-24')],
  },
  {
    says: 'a bankruptcy ruling effective on Mon 6/7/2026: the same fifteen days',
    matter: exOfficio('2026-07-06', { type: 'bankruptcy' }),
    given: [],
    running: { on: '2026-07-07', due: { 'INT-1': '2026-07-21' } },
  },
  {
    says: 'old law: effective on Mon 3/3/2025, transferred within thirty days, by Wed 2/4',
    matter: exOfficio('2025-03-03'),
    given: [],
    running: { on: '2025-03-04', due: { T01: '2025-04-02' } },
  },
  {
    says: 'old law: a bankruptcy ruling, thirty days as well',
    matter: exOfficio('2025-03-03', { type: 'bankruptcy' }),
    given: [],
    running: { on: '2025-03-04', due: { T01: '2025-04-02' } },
  },
  {
    says: 'old law: given on Mon 3/3/2025 and enforced at once: transferred by Tue 18/3',
    matter: exOfficio('2025-03-03', { atOnce: true }),
    given: [],
    running: { on: '2025-03-04', due: { T02: '2025-03-18' } },
  },
  {
    says: 'old law: an interim measure is transferred and decided at once',
    matter: exOfficio('2025-03-03', { type: 'interimMeasure' }),
    given: [judgment('2025-03-04')],
    running: { on: '2025-03-04', due: { D03: '2025-03-04' } },
    found: {
      on: '2025-03-05',
      findings: [
        { ref: 'T03', due: '2025-03-03' },
        { ref: 'D03', due: '2025-03-04' },
      ],
    },
  },
  {
    says: 'an interim measure received on Mon 6/7/2026 is decided that day; assigned at 23:00 it is served within 24 hours, by Tue',
    matter: exOfficio('2026-07-06', { type: 'interimMeasure' }),
    given: [
      judgment('2026-07-06'),
      decide('2026-07-06'),
      ['ASSIGN_OFFICER', '2026-07-06', {}, { ...head, at: '2026-07-06T23:00:00+07:00' }],
    ],
    running: { on: '2026-07-07', due: { 'DEC-2': '2026-07-07' } },
    found: { on: '2026-07-08', findings: [{ ref: 'DEC-2', due: '2026-07-07' }] },
  },
  {
    says: 'assigned half past midnight on Tue 7/7/2026: by half past midnight on Wed, and not on Tue',
    matter: exOfficio('2026-07-06', { type: 'interimMeasure' }),
    given: [
      judgment('2026-07-06'),
      decide('2026-07-06'),
      ['ASSIGN_OFFICER', '2026-07-07', {}, { ...head, at: '2026-07-07T00:30:00+07:00' }],
    ],
    running: { on: '2026-07-07', due: { 'DEC-2': '2026-07-08' } },
  },
  {
    says: 'a measure not yet decided on the day it came in is late',
    matter: exOfficio('2026-07-06', { type: 'interimMeasure' }),
    given: [judgment('2026-07-06')],
    running: { on: '2026-07-06', due: { 'DEC-2': '2026-07-06' } },
    found: { on: '2026-07-07', findings: [{ ref: 'DEC-2', due: '2026-07-06', daysLate: 1 }] },
  },
  {
    says: 'bankruptcy: received on Mon 6/7/2026, decided by Thu 9/7',
    matter: exOfficio('2026-07-03', { type: 'bankruptcy' }),
    given: [judgment('2026-07-06')],
    running: { on: '2026-07-07', due: { 'DEC-3': '2026-07-09' } },
  },
  {
    says: 'old law: bankruptcy, received on Mon 3/3/2025, decided by Thu 6/3; other ex officio judgments by Mon 10/3',
    matter: exOfficio('2025-02-28', { type: 'bankruptcy' }),
    given: [judgment('2025-03-03')],
    running: { on: '2025-03-04', due: { D04: '2025-03-06' } },
  },
  {
    says: 'old law: ex officio, received on Mon 3/3/2025, decided by Mon 10/3',
    matter: exOfficio('2025-02-28'),
    given: [judgment('2025-03-03')],
    running: { on: '2025-03-04', due: { D02: '2025-03-10' } },
  },
  {
    says: 'received by electronic means on Sun 5/7/2026, entered on Mon 6/7: the days run from the receipt',
    matter: exOfficio('2026-07-02'),
    given: [judgment('2026-07-06', { channel: 'digital', receivedOn: '2026-07-05' })],
    running: { on: '2026-07-07', due: { 'DEC-1': '2026-07-10' } },
  },
]

/** The request: its day, its completion, its refusal. */
const requests: readonly LawExample[] = [
  {
    says: 'filed in person on Mon 6/7/2026: that is the day of the request; by post it is the postmark',
    given: [],
    refused: [
      { act: asked('2026-07-06', { channel: 'inPerson', filedOn: '2026-07-03' }), refs: ['TIM-8'] },
      { act: asked('2026-07-06', { channel: 'oral', filedOn: '2026-07-03' }), refs: ['TIM-8'] },
    ],
    allowed: [
      asked('2026-07-06', { channel: 'inPerson', filedOn: '2026-07-06' }),
      asked('2026-07-06', { channel: 'post', filedOn: '2026-07-03' }),
      asked('2026-07-06', { channel: 'digital', filedOn: '2026-07-05' }),
    ],
  },
  {
    says: 'old law: the same days of a request',
    matter: old,
    given: [],
    refused: [{ act: asked('2025-03-03', { channel: 'oral', filedOn: '2025-02-28' }), refs: ['T12'] }],
    allowed: [asked('2025-03-03', { channel: 'post', filedOn: '2025-02-28' })],
  },
  {
    says: 'an incomplete request of Mon 6/7/2026: asked to complete it by Tue 7/7',
    given: [asked('2026-07-06', { complete: false })],
    running: { on: '2026-07-06', due: { 'INT-5': '2026-07-07' } },
    allowed: [['ASK_TO_COMPLETE_REQUEST', '2026-07-07', { missing: 'bản án' }, desk], asked('2026-07-08')],
    found: { on: '2026-07-09', findings: [{ ref: 'INT-5', due: '2026-07-07', daysLate: 2 }] },
  },
  {
    says: 'a complete request is not taken in a second time',
    given: [asked('2026-07-06')],
    refused: [{ act: asked('2026-07-07'), refs: ['INT-5'] }],
  },
  {
    says: 'old law: a complete request is not taken in a second time',
    matter: old,
    given: [asked('2025-03-03')],
    refused: [{ act: asked('2025-03-04'), refs: ['T12'] }],
  },
  {
    says: 'custody not yet held may not be refused as raising no duty; on another ground it may',
    given: [asked('2026-07-06', { subject: 'childCustody' })],
    refused: [{ act: refuse('2026-07-08', 'noDutyArises'), refs: ['INT-7'] }],
    allowed: [refuse('2026-07-08', 'notCompetent')],
  },
  {
    says: 'old law: property not yet held may not be refused as raising no duty',
    matter: old,
    given: [asked('2025-03-03', { subject: 'ownershipOrUse' })],
    refused: [{ act: refuse('2025-03-05', 'noDutyArises'), refs: ['T14'] }],
    allowed: [refuse('2025-03-05', 'noRight')],
  },
  {
    says: 'any other request may be refused as raising no duty',
    given: [asked('2026-07-06')],
    allowed: [refuse('2026-07-08', 'noDutyArises')],
  },
  {
    says: 'the same content asked of a private office is not decided here; another debtor is',
    given: [asked('2026-07-06', { elsewhere: 'sameContent' })],
    refused: [{ act: decide('2026-07-08'), refs: ['INT-8'] }],
    allowed: [refuse('2026-07-08', 'alreadyDecided')],
  },
  {
    says: 'different debtors may be split between bodies',
    given: [asked('2026-07-06', { elsewhere: 'otherDebtor' })],
    allowed: [decide('2026-07-08')],
  },
  {
    says: 'an office that is not competent refuses and does not decide',
    given: [asked('2026-07-06', { competent: false })],
    refused: [{ act: decide('2026-07-08'), refs: ['INT-6'] }],
    allowed: [refuse('2026-07-08', 'notCompetent')],
  },
  {
    says: 'old law: the same under Article 35',
    matter: old,
    given: [asked('2025-03-03', { competent: false })],
    refused: [{ act: decide('2025-03-05'), refs: ['T15'] }],
    allowed: [refuse('2025-03-05', 'notCompetent')],
  },
  {
    says: 'a proxy: a person notarises it, a legal person signs and seals, a prisoner has the prison confirm it',
    given: [asked('2026-07-06')],
    refused: (
      [
        ['person', 'private'],
        ['person', 'signedAndSealed'],
        ['organisation', 'private'],
        ['prisoner', 'notarised'],
      ] as const
    ).map(([giver, form]) => ({
      act: ['RECORD_PROXY', '2026-07-07', { party: 'c1', giver, form }, desk] as Given,
      refs: ['INT-9'],
    })),
    allowed: (
      [
        ['person', 'confirmedByAgency'],
        ['organisation', 'signedAndSealed'],
        ['prisoner', 'confirmedByPrison'],
      ] as const
    ).map(([giver, form]): Given => ['RECORD_PROXY', '2026-07-07', { party: 'c1', giver, form }, desk]),
  },
  {
    says: 'old law: no form of its own for a proxy',
    matter: old,
    given: [asked('2025-03-03')],
    allowed: [['RECORD_PROXY', '2025-03-04', { party: 'c1', giver: 'person', form: 'private' }, desk]],
  },
  {
    says: 'where the law sets a condition, the five working days run from the news of Wed 8/7/2026, to Wed 15/7',
    given: [asked('2026-07-06'), ['RECEIVE_CONDITION', '2026-07-08', {}, desk]],
    running: { on: '2026-07-09', due: { 'DEC-4': '2026-07-15' } },
  },
  {
    says: 'news of before the request, of Sun 14/6/2026, does not shorten them: from the request of Mon 6/7 to Mon 13/7',
    given: [asked('2026-07-06'), ['RECEIVE_CONDITION', '2026-07-08', { receivedOn: '2026-06-14' }, desk]],
    running: { on: '2026-07-09', due: { 'DEC-4': '2026-07-13' } },
  },
  {
    says: 'a file a private office hands over on Tue 7/7/2026 is decided by Tue 14/7',
    given: [['RECEIVE_OFFICE_FILE', '2026-07-07', {}, desk]],
    running: { on: '2026-07-08', due: { 'VPO-3': '2026-07-14' } },
    allowed: [decide('2026-07-14')],
  },
  {
    says: 'a State-owned creditor: from Mon 6/7/2026 one year to Tue 6/7/2027, then its managing body directs it',
    matter: { judged: '2026-07-06' },
    given: [judgment('2026-07-10', { stateCreditor: 'c1' })],
    running: { on: '2026-07-11', due: { 'LIM-5': '2027-07-06' } },
  },
  {
    says: 'old law: the same year, from Mon 3/3/2025 to Tue 3/3/2026, and the request meets it',
    matter: { judged: '2025-03-03' },
    given: [judgment('2025-03-10', { stateCreditor: 'c1' })],
    running: { on: '2025-03-11', due: { T11: '2026-03-03' } },
    allowed: [asked('2025-04-01')],
  },
]

/** The limitation ended on Tue 30/6/2026, the request came on Fri 10/7. */
const after2021 = { judged: '2021-06-30' } as const

/** Limitation (thời hiệu): time left out, late requests, requests made again, instalments. */
const limitations: readonly LawExample[] = [
  {
    says: 'ten days of flood carry a limitation that ended on 30/6/2026 to Fri 10/7; the head must accept the late request',
    matter: after2021,
    given: [asked('2026-07-10'), exclude('2026-07-13', flood('2021-09-01', '2021-09-10'))],
    refused: [{ act: decide('2026-07-14'), refs: ['LIM-2'] }],
    allowed: [late('2026-07-14', true), late('2026-07-14', false)],
  },
  {
    says: '… and once he has, it is decided, and not refused for limitation',
    matter: after2021,
    given: [
      asked('2026-07-10'),
      exclude('2026-07-13', flood('2021-09-01', '2021-09-10')),
      late('2026-07-14', true),
    ],
    allowed: [decide('2026-07-15')],
    refused: [{ act: refuse('2026-07-15', 'limitationEnded'), refs: ['INT-6'] }],
    papers: ['lateRequestDecision'],
  },
  {
    says: '… and where he does not accept it, it is refused',
    matter: after2021,
    given: [
      asked('2026-07-10'),
      exclude('2026-07-13', flood('2021-09-01', '2021-09-10')),
      late('2026-07-14', false),
    ],
    allowed: [refuse('2026-07-15', 'limitationEnded')],
    refused: [{ act: decide('2026-07-15'), refs: ['LIM-2'] }],
  },
  {
    says: 'nine days reach only Thu 9/7/2026: nothing to accept',
    matter: after2021,
    given: [asked('2026-07-10'), exclude('2026-07-13', flood('2021-09-02', '2021-09-10'))],
    refused: [
      { act: late('2026-07-14', true), refs: ['TIM-6'] },
      { act: decide('2026-07-14'), refs: ['LIM-1'] },
    ],
    allowed: [refuse('2026-07-14', 'limitationEnded'), late('2026-07-14', false)],
  },
  {
    says: 'days that two causes share are left out once: 1–6/9 and 4–9/9/2021 are nine, not twelve',
    matter: after2021,
    given: [
      asked('2026-07-10'),
      exclude('2026-07-13', flood('2021-09-01', '2021-09-06')),
      exclude('2026-07-13', {
        cause: 'accidentOrIllness',
        from: '2021-09-04',
        to: '2021-09-09',
        proof: 'medicalRecord',
      }),
    ],
    refused: [{ act: decide('2026-07-14'), refs: ['LIM-1'] }],
  },
  {
    says: 'an obstacle that begins after the five years and the nine days carries nothing further',
    matter: after2021,
    given: [
      asked('2026-07-13'),
      exclude('2026-07-13', flood('2021-09-02', '2021-09-10')),
      exclude('2026-07-13', flood('2026-07-10', '2026-07-12')),
    ],
    refused: [{ act: decide('2026-07-14'), refs: ['LIM-1'] }],
  },
  {
    says: 'one that begins on the last of those days carries it on by its own days',
    matter: after2021,
    given: [
      asked('2026-07-13'),
      exclude('2026-07-13', flood('2021-09-02', '2021-09-10')),
      exclude('2026-07-13', flood('2026-07-09', '2026-07-12')),
      late('2026-07-14', true),
    ],
    allowed: [decide('2026-07-15')],
  },
  {
    says: 'the clock of the limitation moves too: five years from 7/7/2021 and ten days more, to Fri 17/7/2026',
    matter: { judged: '2021-07-07' },
    given: [judgment('2026-07-01'), exclude('2026-07-02', flood('2021-09-01', '2021-09-10'))],
    running: { on: '2026-07-03', due: { T06: '2026-07-17' } },
  },
  {
    says: 'no proof, no exclusion; the proof is that of the very case',
    matter: after2021,
    given: [asked('2026-07-10')],
    refused: [
      {
        act: exclude('2026-07-13', { cause: 'disaster', from: '2021-09-01', to: '2021-09-10' }),
        refs: ['TIM-6'],
      },
      {
        act: exclude('2026-07-13', { ...flood('2021-09-01', '2021-09-10'), proof: 'medicalRecord' }),
        refs: ['TIM-6'],
      },
      { act: exclude('2026-07-13', flood('2021-09-10', '2021-09-01')), refs: ['TIM-6'] },
    ],
    allowed: [
      exclude('2026-07-13', {
        cause: 'emergency',
        from: '2021-09-01',
        to: '2021-09-10',
        proof: 'declaration',
      }),
    ],
  },
  {
    says: 'old law: ended on Mon 10/2/2025, ten days of flood carry it to Thu 20/2; the head must accept',
    matter: { judged: '2020-02-10' },
    given: [asked('2025-02-20'), exclude('2025-02-21', flood('2021-09-01', '2021-09-10'))],
    refused: [{ act: decide('2025-02-24'), refs: ['T08'] }],
    allowed: [late('2025-02-24', true)],
  },
  {
    says: 'old law: an emergency is no ground, force majeure is; nine days are not enough to accept',
    matter: { judged: '2020-02-10' },
    given: [asked('2025-02-20'), exclude('2025-02-21', flood('2021-09-02', '2021-09-10'))],
    refused: [
      {
        act: exclude('2025-02-21', {
          cause: 'emergency',
          from: '2021-09-01',
          to: '2021-09-10',
          proof: 'declaration',
        }),
        refs: ['T08'],
      },
      { act: late('2025-02-24', true), refs: ['T08'] },
      { act: decide('2025-02-24'), refs: ['T06'] },
    ],
  },
  {
    says: 'old law: time suspended is left out, time postponed only where the creditor did not agree',
    matter: { judged: '2020-02-10' },
    given: [
      asked('2025-02-20'),
      exclude('2025-02-21', {
        cause: 'suspension',
        from: '2021-09-01',
        to: '2021-09-10',
        proof: 'interruptionDecision',
      }),
      late('2025-02-24', true),
    ],
    refused: [
      {
        act: exclude('2025-02-21', {
          cause: 'postponement',
          from: '2021-10-01',
          to: '2021-10-10',
          proof: 'interruptionDecision',
          creditorAgreed: true,
        }),
        refs: ['T07'],
      },
    ],
    allowed: [
      decide('2025-02-25'),
      exclude('2025-02-21', {
        cause: 'postponement',
        from: '2021-10-01',
        to: '2021-10-10',
        proof: 'interruptionDecision',
      }),
    ],
  },
  {
    says: 'under the new law time postponed from 1/7/2026 on counts; up to 30/6/2026 it does not',
    matter: { judged: '2022-06-30' },
    given: [asked('2026-08-03')],
    refused: [
      {
        act: exclude('2026-08-04', {
          cause: 'postponement',
          from: '2026-06-20',
          to: '2026-07-01',
          proof: 'interruptionDecision',
        }),
        refs: ['LIM-6'],
      },
    ],
    allowed: [
      exclude('2026-08-04', {
        cause: 'postponement',
        from: '2026-06-20',
        to: '2026-06-30',
        proof: 'interruptionDecision',
      }),
    ],
  },
  {
    says: 'made again after its return: no limitation, but proof of means',
    matter: { judged: '2019-01-07' },
    given: [asked('2026-07-06', { again: 'afterReturn' })],
    refused: [
      { act: decide('2026-07-08'), refs: ['LIM-3'] },
      { act: refuse('2026-07-08', 'limitationEnded'), refs: ['LIM-3', 'INT-7'] },
      { act: refuse('2026-07-08', 'alreadyDecided'), refs: ['INT-7'] },
    ],
    allowed: [asked('2026-07-08', { again: 'afterReturn', proofOfMeans: 'nhà đất' })],
  },
  {
    says: '… and with the proof it is decided, eight years after the judgment',
    matter: { judged: '2019-01-07' },
    given: [asked('2026-07-06', { again: 'afterOffice', proofOfMeans: 'nhà đất' })],
    allowed: [decide('2026-07-08')],
  },
  {
    says: 'old law: returned before 1/7/2015 and made again, it must be decided whatever the years',
    matter: { judged: '2012-03-05' },
    given: [asked('2025-03-03', { again: 'returnedBefore2015' })],
    refused: [{ act: refuse('2025-03-05', 'limitationEnded'), refs: ['T09'] }],
    allowed: [decide('2025-03-05')],
  },
  {
    says: 'under the new law such an old return no longer lifts the limitation',
    matter: { judged: '2012-03-05' },
    given: [asked('2026-07-06', { again: 'returnedBefore2015' })],
    refused: [{ act: decide('2026-07-08'), refs: ['LIM-1'] }],
    allowed: [refuse('2026-07-08', 'limitationEnded')],
  },
  {
    says: 'a prisoner pays 5.000.000 ten days after the limitation: a decision on that sum and no other',
    matter: { judged: '2021-06-25' },
    given: [asked('2026-07-06', { requester: 'd1', prisonerPays: 5_000_000 })],
    refused: [
      { act: decide('2026-07-08'), refs: ['LIM-4'] },
      { act: decide('2026-07-08', { onlySum: 5_000_001 }), refs: ['LIM-4'] },
      { act: decide('2026-07-08', { onlySum: 4_999_999 }), refs: ['LIM-4'] },
    ],
    allowed: [decide('2026-07-08', { onlySum: 5_000_000 })],
  },
  {
    says: '… the creditor told on Tue 14/7/2026 has one year, to Wed 14/7/2027; then it goes to the State',
    matter: { judged: '2019-01-07' },
    given: [
      asked('2026-07-06', { requester: 'd1', prisonerPays: 5_000_000 }),
      decide('2026-07-08', { onlySum: 5_000_000 }),
      assign('2026-07-08'),
      ['COLLECT', '2026-07-13', { obligation: 'o1', amount: 5_000_000 }],
      ['SEND_REQUEST', '2026-07-14', { matter: 'collectPrisonerMoney', to: 'c1' }],
    ],
    running: { on: '2026-07-15', due: { 'LIM-4': '2027-07-14' } },
    refused: [
      { act: ['COLLECT', '2026-07-15', { obligation: 'o1', amount: 1 }], refs: ['PAY-4'] },
      {
        act: ['DECIDE_TO_STATE_BUDGET', '2027-07-14', { obligation: 'o1', amount: 5_000_000 }, head],
        refs: ['LIM-4'],
      },
    ],
    allowed: [['DECIDE_TO_STATE_BUDGET', '2027-07-15', { obligation: 'o1', amount: 5_000_000 }, head]],
  },
  {
    says: 'a decision on a part paid in is only for the time after the limitation',
    matter: { judged: '2022-06-30' },
    given: [asked('2026-07-06', { requester: 'd1', prisonerPays: 5_000_000 })],
    refused: [{ act: decide('2026-07-08', { onlySum: 5_000_000 }), refs: ['LIM-4'] }],
    allowed: [decide('2026-07-08')],
  },
  {
    says: 'old law: the same decision, the same year from Mon 10/3/2025 to Tue 10/3/2026',
    matter: { judged: '2019-01-07' },
    given: [
      asked('2025-03-03', { requester: 'd1', prisonerPays: 5_000_000 }),
      decide('2025-03-05', { onlySum: 5_000_000 }),
      assign('2025-03-05'),
      ['COLLECT', '2025-03-07', { obligation: 'o1', amount: 5_000_000 }],
      ['SEND_REQUEST', '2025-03-10', { matter: 'collectPrisonerMoney', to: 'c1' }],
    ],
    running: { on: '2025-03-11', due: { T10: '2026-03-10' } },
    refused: [
      {
        act: ['DECIDE_TO_STATE_BUDGET', '2026-03-10', { obligation: 'o1', amount: 5_000_000 }, head],
        refs: ['T10'],
      },
    ],
    allowed: [['DECIDE_TO_STATE_BUDGET', '2026-03-11', { obligation: 'o1', amount: 5_000_000 }, head]],
  },
  {
    says: 'old law: the limitation runs to Tue 10/6/2025, so nothing is decided on a part',
    matter: { judged: '2020-06-10' },
    given: [asked('2025-03-03', { requester: 'd1', prisonerPays: 5_000_000 })],
    refused: [{ act: decide('2025-03-05', { onlySum: 5_000_000 }), refs: ['T10'] }],
    allowed: [decide('2025-03-05')],
  },
  {
    says: 'old law: another sum than the one paid in is not decided',
    matter: { judged: '2020-02-10' },
    given: [asked('2025-03-03', { requester: 'd1', prisonerPays: 5_000_000 })],
    refused: [
      { act: decide('2025-03-05', { onlySum: 4_000_000 }), refs: ['T10'] },
      { act: decide('2025-03-05'), refs: ['T10'] },
    ],
    allowed: [decide('2025-03-05', { onlySum: 5_000_000 })],
  },
  {
    says: 'each instalment has its own five years: of 5/7/2021 the last day was Mon 6/7/2026, of 1/2/2022 it is Mon 1/2/2027',
    matter: {
      judged: '2021-06-30',
      obligations: [duty('o1', { dueOn: '2021-07-02' }), duty('o2', { dueOn: '2022-02-01' })],
    },
    given: [asked('2026-07-10')],
    refused: [
      { act: decide('2026-07-14'), refs: ['LIM-1'] },
      { act: refuse('2026-07-14', 'limitationEnded'), refs: ['INT-6'] },
    ],
    allowed: [decide('2026-07-14', { obligations: ['o2'] })],
  },
  {
    says: 'two instalments of which one is asked for: the clock of the other runs on to Mon 1/2/2027',
    matter: {
      judged: '2021-06-30',
      obligations: [duty('o1', { dueOn: '2021-08-02' }), duty('o2', { dueOn: '2022-02-01' })],
    },
    given: [asked('2026-07-10', { obligations: ['o1'] }), decide('2026-07-14')],
    running: { on: '2026-07-15', due: { T06: '2027-02-01' } },
  },
  {
    says: 'from 1/7/2026: due on Wed 5/8/2026, to be asked for by Tue 5/8/2031',
    matter: { judged: '2026-07-02', obligations: [duty('o1', { dueOn: '2026-08-05' })] },
    given: [],
    running: { on: '2026-08-06', due: { 'LIM-1': '2031-08-05' } },
  },
]

/** The decision (quyết định thi hành án): what it may cover, and how it is taken back. */
const decisions: readonly LawExample[] = [
  {
    says: 'two instalments: only the one that is due is decided; the other on its day',
    matter: {
      obligations: [duty('o1', { dueOn: '2026-07-06' }), duty('o2', { dueOn: '2026-12-01' })],
    },
    given: [asked('2026-07-06')],
    refused: [
      { act: decide('2026-07-08'), refs: ['DEC-6'] },
      { act: decide('2026-07-08', { obligations: ['o2'] }), refs: ['DEC-6'] },
      { act: decide('2026-11-30', { obligations: ['o2'] }), refs: ['DEC-6'] },
    ],
    allowed: [decide('2026-07-08', { obligations: ['o1'] }), decide('2026-12-01')],
  },
  {
    says: '… the matter is complete when the one that was decided is paid',
    matter: {
      obligations: [duty('o1', { dueOn: '2026-07-06' }), duty('o2', { dueOn: '2026-12-01' })],
    },
    given: [
      asked('2026-07-06'),
      decide('2026-07-08', { obligations: ['o1'] }),
      assign('2026-07-08'),
      ['COLLECT', '2026-07-13', { obligation: 'o1', amount: 10_000_000 }],
      ['DISBURSE', '2026-07-14', { obligation: 'o1', amount: 10_000_000 }],
    ],
    allowed: [['COMPLETE', '2026-07-15']],
  },
  {
    says: 'monthly support: what falls due by Wed 30/9/2026, the end of the enforcement year, may be decided; 1/10 may not',
    matter: {
      obligations: [
        duty('o1', { type: 'support', dueOn: '2026-09-30' }),
        duty('o2', { type: 'support', dueOn: '2026-10-01' }),
      ],
    },
    given: [asked('2026-07-06')],
    refused: [
      { act: decide('2026-07-08'), refs: ['DEC-6'] },
      { act: decide('2026-09-30', { obligations: ['o2'] }), refs: ['DEC-6'] },
    ],
    allowed: [decide('2026-07-08', { obligations: ['o1'] }), decide('2026-10-01', { obligations: ['o2'] })],
  },
  {
    says: 'the parties agree that all is performed at once: one decision on everything',
    matter: {
      obligations: [duty('o1', { dueOn: '2026-07-06' }), duty('o2', { dueOn: '2026-12-01' })],
    },
    given: [asked('2026-07-06', { payAllAtOnce: true })],
    allowed: [decide('2026-07-08')],
  },
  {
    says: 'old law: not before it is due; support within the enforcement year',
    matter: {
      ...old,
      obligations: [
        duty('o1', { type: 'support', dueOn: '2025-09-30' }),
        duty('o2', { type: 'support', dueOn: '2025-10-01' }),
        duty('o3', { dueOn: '2025-09-01' }),
      ],
    },
    given: [asked('2025-03-03')],
    refused: [
      { act: decide('2025-03-05', { obligations: ['o2'] }), refs: ['T16'] },
      { act: decide('2025-03-05', { obligations: ['o3'] }), refs: ['T16'] },
    ],
    allowed: [decide('2025-03-05', { obligations: ['o1'] }), decide('2025-10-01', { obligations: ['o2'] })],
  },
  {
    says: 'on request, one decision for several only over common property or a joint duty',
    given: [asked('2026-07-06')],
    refused: [{ act: decide('2026-07-08', { commonBecause: 'sameEvidence' }), refs: ['DEC-6'] }],
    allowed: [
      decide('2026-07-08', { commonBecause: 'jointDuty' }),
      decide('2026-07-08', { commonBecause: 'commonProperty' }),
    ],
  },
  {
    says: 'ex officio, one decision for several in the cases a to đ, not because it is one judgment',
    matter: exOfficio('2026-07-03'),
    given: [judgment('2026-07-06')],
    refused: [{ act: decide('2026-07-08', { commonBecause: 'sameJudgment' }), refs: ['DEC-5'] }],
    allowed: [
      decide('2026-07-08', { commonBecause: 'sameEvidence' }),
      decide('2026-07-08', { commonBecause: 'noDebtorKnown' }),
    ],
  },
  {
    says: 'old law: ex officio, all of one judgment in one decision; on request, several that ask at the same time',
    matter: exOfficio('2025-02-28'),
    given: [judgment('2025-03-03')],
    refused: [{ act: decide('2025-03-05', { commonBecause: 'sameTimeRequests' }), refs: ['D02'] }],
    allowed: [decide('2025-03-05', { commonBecause: 'sameJudgment' })],
  },
  {
    says: 'old law: on request the ground "one judgment" is not enough',
    matter: old,
    given: [asked('2025-03-03')],
    refused: [{ act: decide('2025-03-05', { commonBecause: 'sameJudgment' }), refs: ['D01'] }],
    allowed: [decide('2025-03-05', { commonBecause: 'sameTimeRequests' })],
  },
  {
    says: 'of a judgment in an administrative case only the parts about property are enforced',
    matter: { obligations: [duty('o1', { type: 'compensation' }), duty('o2', { type: 'annulDecision' })] },
    given: [asked('2026-07-06', { title: 'administrativeJudgment' })],
    refused: [
      { act: decide('2026-07-08'), refs: ['DEC-9'] },
      { act: decide('2026-07-08', { obligations: ['o2'] }), refs: ['DEC-9'] },
    ],
    allowed: [decide('2026-07-08', { obligations: ['o1'] })],
  },
  {
    says: 'old law: a competition decision effective on Mon 3/3/2025 is enforced after Wed 2/4, not on it',
    matter: { judged: '2025-03-03' },
    given: [asked('2025-03-10', { title: 'competitionDecision' })],
    refused: [{ act: decide('2025-04-02'), refs: ['T05'] }],
    allowed: [decide('2025-04-03')],
  },
  {
    says: 'one decision stands; another needs its withdrawal, by the head who issued it and on a ground of the law',
    given: served2026,
    refused: [
      { act: decide('2026-07-20'), refs: ['DEC-12'] },
      {
        act: [
          'WITHDRAW_DECISION',
          '2026-07-20',
          { ground: 'groundGone', afterwards: 'decideAnew', content: 'x', effects: 'x' },
        ],
        refs: ['DEC-10'],
      },
      {
        act: [
          'WITHDRAW_DECISION',
          '2026-07-20',
          { ground: 'rightsTransferred', afterwards: 'decideAnew', content: 'x', effects: 'x' },
          head,
        ],
        refs: ['DEC-10'],
      },
      {
        act: [
          'WITHDRAW_DECISION',
          '2026-07-20',
          { ground: 'supportChanged', afterwards: 'decideAnew', content: 'x', effects: 'x' },
          head,
        ],
        refs: ['DEC-7'],
      },
      {
        act: [
          'WITHDRAW_DECISION',
          '2026-07-20',
          { ground: 'groundGone', afterwards: 'goOn', content: 'x', effects: 'x' },
          head,
        ],
        refs: ['DEC-10'],
      },
      {
        act: ['AMEND_DECISION', '2026-07-20', { document: 'p99', content: 'x', effects: 'x' }, head],
        refs: ['DEC-10'],
      },
    ],
    allowed: [
      [
        'WITHDRAW_DECISION',
        '2026-07-20',
        { ground: 'groundGone', afterwards: 'end', content: 'x', effects: 'x' },
        head,
      ],
      ['AMEND_DECISION', '2026-07-20', { content: 'x', effects: 'x' }, head],
      [
        'ANNUL_DECISION',
        '2026-07-20',
        { ground: 'authorityFoundViolation', afterwards: 'end', content: 'x', effects: 'x' },
        head,
      ],
    ],
  },
  {
    says: 'a new level of support: the old decision is withdrawn, nothing is enforced until the new one, which runs its own clocks',
    matter: { obligations: [duty('o1', { type: 'support', amount: 3_000_000 })] },
    given: [
      ...served2026,
      ['RECEIVE_CHANGE', '2026-07-20', { what: 'supportChanged' }, desk],
      [
        'WITHDRAW_DECISION',
        '2026-07-21',
        { ground: 'supportChanged', afterwards: 'decideAnew', content: 'x', effects: 'x' },
        head,
      ],
    ],
    running: { on: '2026-07-22', due: { 'NTF-1': '2026-07-24', 'NTF-2': '2026-07-24' } },
    notRunning: { on: '2026-07-22', refs: ['VOL-1', 'VER-1'] },
    refused: [{ act: ['VERIFY_CONDITIONS', '2026-07-22', { result: 'hasMeans' }], refs: ['DEC-10'] }],
    allowed: [
      decide('2026-07-22', { levelOf: 'o1', newLevel: 4_000_000 }),
      ['NOTE', '2026-07-22', { text: 'x' }],
    ],
    papers: ['withdrawalDecision'],
  },
  {
    says: '… served on Mon 27/7/2026 the new one gives ten days of its own, to Thu 6/8, and the new level is what may be collected',
    matter: { obligations: [duty('o1', { type: 'support', amount: 3_000_000 })] },
    given: [
      ...served2026,
      ['RECEIVE_CHANGE', '2026-07-20', { what: 'supportChanged' }, desk],
      [
        'WITHDRAW_DECISION',
        '2026-07-21',
        { ground: 'supportChanged', afterwards: 'decideAnew', content: 'x', effects: 'x' },
        head,
      ],
      decide('2026-07-22', { levelOf: 'o1', newLevel: 4_000_000 }),
      ['SERVE_NOTICE', '2026-07-27', { recipient: 'd1', validOn: '2026-07-27' }],
    ],
    running: { on: '2026-07-28', due: { 'VOL-1': '2026-08-06' } },
    refused: [{ act: ['COLLECT', '2026-07-28', { obligation: 'o1', amount: 4_000_001 }], refs: ['PAY-4'] }],
    allowed: [['COLLECT', '2026-07-28', { obligation: 'o1', amount: 4_000_000 }]],
  },
  {
    says: 'an interim measure changed on Wed 8/7/2026 is decided anew that day, in place of the decision withdrawn',
    matter: exOfficio('2026-07-06', { type: 'interimMeasure' }),
    given: [
      judgment('2026-07-06'),
      decide('2026-07-06'),
      assign('2026-07-06'),
      ['RECEIVE_CHANGE', '2026-07-08', { what: 'interimChanged' }, desk],
    ],
    running: { on: '2026-07-08', due: { 'DEC-13': '2026-07-08' } },
    refused: [{ act: decide('2026-07-08'), refs: ['DEC-12'] }],
    allowed: [
      [
        'WITHDRAW_DECISION',
        '2026-07-08',
        { ground: 'interimChanged', afterwards: 'decideAnew', content: 'x', effects: 'x' },
        head,
      ],
    ],
    found: { on: '2026-07-09', findings: [{ ref: 'DEC-13', due: '2026-07-08', daysLate: 1 }] },
  },
  {
    says: 'the officer withdraws his own coercion decision; the head annuls it, and does not withdraw it',
    given: [
      ...served2026,
      ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }],
      ['DECIDE_COERCION', '2026-08-05', { measure: 'seizure' }],
    ],
    refused: [
      {
        act: [
          'WITHDRAW_DECISION',
          '2026-08-06',
          { document: 'p9', ground: 'groundGone', afterwards: 'goOn', content: 'x', effects: 'x' },
          head,
        ],
        refs: ['DEC-10'],
      },
    ],
    allowed: [
      [
        'WITHDRAW_DECISION',
        '2026-08-06',
        { document: 'p9', ground: 'groundGone', afterwards: 'goOn', content: 'x', effects: 'x' },
      ],
      [
        'ANNUL_DECISION',
        '2026-08-06',
        { document: 'p9', ground: 'notRemedied', afterwards: 'goOn', content: 'x', effects: 'x' },
        head,
      ],
    ],
  },
  {
    says: 'old law: four grounds of withdrawal, by who issued it; a decision withdrawn once is gone',
    matter: old,
    given: servedOld,
    refused: [
      { act: decide('2025-03-10'), refs: ['D07'] },
      {
        act: [
          'WITHDRAW_DECISION',
          '2025-03-10',
          { ground: 'otherByLaw', afterwards: 'end', content: 'x', effects: 'x' },
          head,
        ],
        refs: ['D07'],
      },
      {
        act: [
          'WITHDRAW_DECISION',
          '2025-03-10',
          { ground: 'groundGone', afterwards: 'end', content: 'x', effects: 'x' },
        ],
        refs: ['D07'],
      },
    ],
    allowed: [
      [
        'WITHDRAW_DECISION',
        '2025-03-10',
        { ground: 'rightsTransferred', afterwards: 'decideAnew', content: 'x', effects: 'x' },
        head,
      ],
      ['AMEND_DECISION', '2025-03-10', { content: 'x', effects: 'x' }, head],
    ],
  },
  {
    says: 'old law: after it, nothing is enforced until a new decision',
    matter: old,
    given: [
      ...servedOld,
      [
        'WITHDRAW_DECISION',
        '2025-03-10',
        { ground: 'errorChangesContent', afterwards: 'decideAnew', content: 'x', effects: 'x' },
        head,
      ],
    ],
    refused: [
      { act: ['VERIFY_CONDITIONS', '2025-03-24', { result: 'noMeans' }], refs: ['D07'] },
      {
        act: ['AMEND_DECISION', '2025-03-11', { document: 'p2', content: 'x', effects: 'x' }, head],
        refs: ['D07'],
      },
    ],
    allowed: [decide('2025-03-12')],
  },
  {
    says: 'a matter whose decision is withdrawn for good ends, and the withdrawal is still served',
    given: [
      ...served2026,
      [
        'WITHDRAW_DECISION',
        '2026-07-20',
        { ground: 'wrongCompetence', afterwards: 'end', content: 'x', effects: 'x' },
        head,
      ],
    ],
    running: { on: '2026-07-21', due: { 'NTF-1': '2026-07-23' } },
    notRunning: { on: '2026-07-21', refs: ['VOL-1'] },
    refused: [{ act: ['VERIFY_CONDITIONS', '2026-07-31', { result: 'noMeans' }], refs: [] }],
    allowed: [['SERVE_NOTICE', '2026-07-22', { recipient: 'd1' }]],
  },
]

/** Who runs the matter (phân công, thay đổi Chấp hành viên). */
const assignments: readonly LawExample[] = [
  {
    says: 'nothing is done before an officer is assigned',
    given: [asked('2026-07-06'), decide('2026-07-08')],
    refused: [
      { act: ['OPEN_FILE', '2026-07-09'], refs: ['ASG-1'] },
      {
        act: ['REQUEST_OFFICER_CHANGE', '2026-07-09', { party: 'c1', ground: 'earlierRole' }, desk],
        refs: ['ASG-1'],
      },
    ],
    allowed: [assign('2026-07-09')],
  },
  {
    says: 'old law: nothing is done before an officer is assigned',
    matter: old,
    given: [asked('2025-03-03'), decide('2025-03-05')],
    refused: [{ act: ['OPEN_FILE', '2025-03-06'], refs: ['D02'] }],
  },
  {
    says: 'an assigned matter is not assigned again but changed; an answer to refuse needs a request',
    given: served2026,
    refused: [
      { act: assign('2026-07-20'), refs: ['ASG-3'] },
      { act: ['REFUSE_OFFICER_CHANGE', '2026-07-20', { reason: 'x' }, head], refs: ['ASG-3'] },
    ],
    allowed: [['REQUEST_OFFICER_CHANGE', '2026-07-20', { party: 'd1', ground: 'forbiddenAct' }, desk]],
  },
  {
    says: 'asked on Mon 20/7/2026 to change the officer: decided or answered by Thu 23/7',
    given: [
      ...served2026,
      ['REQUEST_OFFICER_CHANGE', '2026-07-20', { party: 'd1', ground: 'forbiddenAct' }, desk],
    ],
    running: { on: '2026-07-21', due: { 'ASG-3': '2026-07-23' } },
    allowed: [
      ['REFUSE_OFFICER_CHANGE', '2026-07-23', { reason: 'x' }, head],
      ['CHANGE_OFFICER', '2026-07-23', { officer, reason: 'x' }, head],
    ],
    found: { on: '2026-07-24', findings: [{ ref: 'ASG-3', due: '2026-07-23', daysLate: 1 }] },
  },
  {
    says: '… answered on Wed 22/7 there is nothing more to answer',
    given: [
      ...served2026,
      ['REQUEST_OFFICER_CHANGE', '2026-07-20', { party: 'd1', ground: 'forbiddenAct' }, desk],
      ['REFUSE_OFFICER_CHANGE', '2026-07-22', { reason: 'x' }, head],
    ],
    notRunning: { on: '2026-07-23', refs: ['ASG-3'] },
    refused: [{ act: ['REFUSE_OFFICER_CHANGE', '2026-07-24', { reason: 'x' }, head], refs: ['ASG-3'] }],
    papers: ['officerChangeAnswer'],
  },
  {
    says: 'old law: asked on Mon 10/3/2025, five working days, by Mon 17/3',
    matter: old,
    given: [...servedOld, ['REQUEST_OFFICER_CHANGE', '2025-03-10', { party: 'd1', ground: 'delay' }, desk]],
    running: { on: '2025-03-11', due: { D10: '2025-03-17' } },
    refused: [{ act: assign('2025-03-11'), refs: ['D10'] }],
  },
  {
    says: 'an officer whose matter it is not, or who is a relative, does not act in it',
    given: [...served2026, ['DECLARE_CONFLICT', '2026-07-20', { officer, relation: 'em' }]],
    refused: [
      { act: ['VERIFY_CONDITIONS', '2026-07-31', { result: 'noMeans' }], refs: ['ASG-4'] },
      {
        act: ['VERIFY_CONDITIONS', '2026-07-31', { result: 'noMeans' }, { as: 'divisionHead' }],
        refs: ['ASG-1'],
      },
    ],
  },
  {
    says: 'old law: another officer than the assigned one does not act',
    matter: old,
    given: servedOld,
    refused: [
      {
        act: ['VERIFY_CONDITIONS', '2025-03-24', { result: 'noMeans' }, { as: 'divisionHead' }],
        refs: ['D02'],
      },
    ],
  },
]

/** What the court is asked, and what follows its answer; papers sent; terms extended. */
const courts: readonly LawExample[] = [
  {
    says: 'asked on Tue 7/7/2026 to explain: by Thu 6/8, a complex one by Fri 21/8',
    given: [
      asked('2026-07-06'),
      ['SEND_REQUEST', '2026-07-07', { matter: 'explainUnclear', to: 'toa-an' }],
      ['SEND_REQUEST', '2026-07-07', { matter: 'explainUnclearComplex', to: 'toa-cap-tren' }],
    ],
    running: { on: '2026-07-08', due: { 'SUP-2': '2026-08-06' } },
  },
  {
    says: '… the complex one',
    given: [
      asked('2026-07-06'),
      ['SEND_REQUEST', '2026-07-07', { matter: 'explainUnclearComplex', to: 'toa-cap-tren' }],
    ],
    running: { on: '2026-07-08', due: { 'SUP-2': '2026-08-21' } },
  },
  {
    says: 'old law: asked on Mon 10/3/2025, fifteen days, to Tue 25/3; the High Court ninety, to Mon 9/6 after a Sunday',
    matter: old,
    given: [
      ...servedOld,
      ['SEND_REQUEST', '2025-03-10', { matter: 'explainUnclear' }],
      ['SEND_REQUEST', '2025-03-12', { matter: 'reviewPetition' }],
    ],
    running: { on: '2025-03-13', due: { D11: '2025-03-25', D13: '2025-06-10' } },
  },
  {
    says: 'old law: a complex one thirty days, from Mon 10/3/2025 to Wed 9/4; answered on Tue 8/4 it is acted on by Tue 15/4',
    matter: old,
    given: [...servedOld, ['SEND_REQUEST', '2025-03-10', { matter: 'explainUnclearComplex' }]],
    running: { on: '2025-03-11', due: { D11: '2025-04-09' } },
    allowed: [['RECORD_ANSWER', '2025-04-08', { matter: 'explainUnclearComplex', result: 'done' }]],
  },
  {
    says: '… five working days from that Tuesday: Mon 7/4 being the Hùng Kings, to Tue 15/4',
    matter: old,
    given: [
      ...servedOld,
      ['SEND_REQUEST', '2025-03-10', { matter: 'explainUnclearComplex' }],
      ['RECORD_ANSWER', '2025-04-08', { matter: 'explainUnclearComplex', result: 'done' }],
    ],
    running: { on: '2025-04-09', due: { D12: '2025-04-15' } },
    notRunning: { on: '2025-04-09', refs: ['D11'] },
    allowed: [['AMEND_DECISION', '2025-04-15', { content: 'x', effects: 'x' }, head]],
    found: { on: '2025-04-16', findings: [{ ref: 'D12', due: '2025-04-15', daysLate: 1 }] },
  },
  {
    says: 'old law: there must be a paper to send, and the coercion decision also goes to the commune',
    matter: old,
    given: [
      ...servedOld,
      ['SEND_TO_PROCURACY', '2025-03-07'],
      ['VERIFY_CONDITIONS', '2025-03-24', { result: 'hasMeans' }],
    ],
    refused: [
      { act: ['SEND_TO_PROCURACY', '2025-03-10', { document: 'p99' }], refs: ['D08'] },
      {
        act: ['EXTEND_TERM', '2025-03-25', { limit: 'V06', until: '2025-04-30', ground: 'x' }],
        refs: ['V08'],
      },
    ],
    allowed: [['DECIDE_COERCION', '2025-03-26', { measure: 'seizure' }]],
  },
  {
    says: 'old law: … sent on Thu 27/3/2025',
    matter: old,
    given: [
      ...servedOld,
      ['SEND_TO_PROCURACY', '2025-03-07'],
      ['VERIFY_CONDITIONS', '2025-03-24', { result: 'hasMeans' }],
      ['DECIDE_COERCION', '2025-03-26', { measure: 'seizure' }],
    ],
    running: { on: '2025-03-27', due: { D08: '2025-03-31' } },
    allowed: [['SEND_DECISION', '2025-03-27', { to: 'commune' }]],
  },
]

const two: LawExample['matter'] = {
  parties: [
    { ref: 'c1', role: 'creditor' },
    { ref: 'd1', role: 'debtor' },
    { ref: 'd2', role: 'debtor' },
  ],
  obligations: [duty('o1'), duty('o2', { from: 'd2' })],
}
/** The notice of pre-emption under the old law, which the joint circular alone gives days. */
const coOwners: readonly LawExample[] = [
  {
    says: 'old law: appraised on Mon 12/5/2025, the co-owner is told by Mon 19/5',
    matter: {
      ...old,
      parties: [
        { ref: 'c1', role: 'creditor' },
        { ref: 'd1', role: 'debtor' },
        { ref: 'r1', role: 'related' },
      ],
    },
    given: [
      ...servedOld,
      ['VERIFY_CONDITIONS', '2025-03-24', { result: 'hasMeans' }],
      ['DECIDE_COERCION', '2025-03-26', { measure: 'seizure' }],
      ['SEIZE', '2025-04-10', { kind: 'realEstate' }, { asset: 'a1' }],
      ['RECORD_PREEMPTION_HOLDER', '2025-04-11', { holder: 'r1' }, { asset: 'a1' }],
      ['SIGN_APPRAISAL_CONTRACT', '2025-04-14', {}, { asset: 'a1' }],
      ['RECORD_APPRAISAL', '2025-05-12', { price: 900_000_000 }, { asset: 'a1' }],
    ],
    running: { on: '2025-05-13', due: { N14: '2025-05-19' } },
    allowed: [['NOTIFY_PREEMPTION', '2025-05-19', { holder: 'r1' }, { asset: 'a1' }]],
    found: { on: '2025-05-20', findings: [{ ref: 'N14', due: '2025-05-19', daysLate: 1 }] },
  },
]
const untoldCommon: readonly LawExample[] = [
  {
    says: 'one decision on two debtors that names no case for it is told, not barred',
    matter: two,
    given: [asked('2026-07-06'), decide('2026-07-10')],
    found: { on: '2026-07-10', findings: [{ ref: 'DEC-6' }] },
  },
  {
    says: '… and ex officio',
    matter: { ...two, ...exOfficio('2026-07-03') },
    given: [judgment('2026-07-06'), decide('2026-07-10')],
    found: { on: '2026-07-10', findings: [{ ref: 'DEC-5' }] },
  },
  {
    says: 'where the case is named nothing is told',
    matter: two,
    given: [asked('2026-07-06'), decide('2026-07-10', { commonBecause: 'jointDuty' })],
    notFound: { on: '2026-07-10', refs: ['DEC-6'] },
  },
  {
    says: 'a late request accepted in the decision itself, without proof on the record, is told',
    matter: after2021,
    given: [asked('2026-07-10'), decide('2026-07-14', { lateRequestAccepted: 'lũ' })],
    found: { on: '2026-07-14', findings: [{ ref: 'TIM-6' }] },
  },
  {
    says: 'old law: a late request accepted without proof on the record is told',
    matter: { judged: '2020-02-10' },
    given: [asked('2025-02-20'), decide('2025-02-24', { lateRequestAccepted: 'lũ' })],
    found: { on: '2025-02-24', findings: [{ ref: 'T08' }] },
  },
]
const begun: Given[] = [
  asked('2026-07-06'),
  decide('2026-07-10', { commonBecause: 'jointDuty' }),
  assign('2026-07-10'),
  ['OPEN_FILE', '2026-07-13'],
  ['SERVE_NOTICE', '2026-07-13', { recipient: 'd1', validOn: '2026-07-13' }],
]

/** Several debtors in one matter: each has his own notice, voluntary period and verification. */
const severalDebtors: readonly LawExample[] = [
  {
    says: 'd1 told on Mon 13/7/2026 has until Thu 23/7; d2 not told yet: coercion of d1 alone from 24/7',
    matter: two,
    given: [...begun, ['VERIFY_CONDITIONS', '2026-07-24', { result: 'hasMeans', debtor: 'd1' }]],
    refused: [
      { act: ['DECIDE_COERCION', '2026-07-24', { measure: 'seizure' }], refs: ['VOL-1'] },
      { act: ['DECIDE_COERCION', '2026-07-24', { measure: 'seizure', debtor: 'd2' }], refs: ['VOL-1'] },
      { act: ['DECIDE_COERCION', '2026-07-23', { measure: 'seizure', debtor: 'd1' }], refs: ['VOL-1'] },
    ],
    allowed: [['DECIDE_COERCION', '2026-07-24', { measure: 'seizure', debtor: 'd1' }]],
  },
  {
    says: 'd2 told a week later has his own ten days to Thu 30/7, and is verified by himself by Sat 8/8, so Mon 10/8',
    matter: two,
    given: [
      ...begun,
      ['SERVE_NOTICE', '2026-07-20', { recipient: 'd2', validOn: '2026-07-20' }],
      ['VERIFY_CONDITIONS', '2026-07-24', { result: 'hasMeans', debtor: 'd1' }],
    ],
    running: { on: '2026-07-31', due: { 'VER-1': '2026-08-10' } },
    refused: [{ act: ['DECIDE_COERCION', '2026-07-30', { measure: 'seizure' }], refs: ['VOL-1'] }],
    allowed: [['DECIDE_COERCION', '2026-07-31', { measure: 'seizure' }]],
  },
  {
    says: 'd1 has means and d2 has none: only d1 is coerced',
    matter: two,
    given: [
      ...begun,
      ['SERVE_NOTICE', '2026-07-13', { recipient: 'd2', validOn: '2026-07-13' }],
      ['VERIFY_CONDITIONS', '2026-07-24', { result: 'hasMeans', debtor: 'd1' }],
      ['VERIFY_CONDITIONS', '2026-07-27', { result: 'noMeans', debtor: 'd2' }],
    ],
    notRunning: { on: '2026-07-28', refs: ['VER-1'] },
    refused: [
      { act: ['DECIDE_COERCION', '2026-07-28', { measure: 'seizure', debtor: 'd2' }], refs: ['COE-2'] },
    ],
    allowed: [['DECIDE_COERCION', '2026-07-28', { measure: 'seizure', debtor: 'd1' }]],
  },
  {
    says: 'once d2 has paid what he owes only the period of d1 counts',
    matter: two,
    given: [
      ...begun,
      ['COLLECT', '2026-07-20', { obligation: 'o2', amount: 10_000_000 }],
      ['VERIFY_CONDITIONS', '2026-07-24', { result: 'hasMeans' }],
    ],
    allowed: [['DECIDE_COERCION', '2026-07-24', { measure: 'seizure' }]],
  },
]

export const intakeExamples: readonly LawExample[] = [
  ...transfers,
  ...requests,
  ...limitations,
  ...decisions,
  ...assignments,
  ...courts,
  ...coOwners,
  ...untoldCommon,
  ...severalDebtors,
]
