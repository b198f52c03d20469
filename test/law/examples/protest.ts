import { type Given, served2026 } from '../../support/pure-case.ts'
import type { LawExample } from '../example.ts'

const head = { as: 'head' } as const
const registrar = { as: 'registrar' } as const
const old = { judged: '2025-02-10' } as const
const servedOld: Given[] = [
  ['RECEIVE_REQUEST', '2025-03-03', {}, registrar],
  ['ISSUE_ENFORCEMENT_DECISION', '2025-03-05', {}, head],
  ['ASSIGN_OFFICER', '2025-03-05', {}, head],
  ['OPEN_FILE', '2025-03-06'],
]
const protest = (on: string, data: Record<string, unknown> = {}): Given => [
  'RECEIVE_PROTEST',
  on,
  data,
  registrar,
]
const answer = (on: string, data: Record<string, unknown>): Given => ['ANSWER_PROTEST', on, data, head]
const ask = (on: string, matter: string): Given => ['SEND_REQUEST', on, { matter }]

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

/** Performed and completed on Mon 3/8/2026. */
const completed: Given[] = [
  ...served2026,
  ['COLLECT', '2026-07-20', { obligation: 'o1', amount: 10_000_000 }],
  ['DISBURSE', '2026-07-22', { obligation: 'o1', amount: 10_000_000 }],
  ['COMPLETE', '2026-08-03', {}],
  ['LIST_FOR_PROCURACY', '2026-08-05', {}],
]

/** Protests and recommendations (kháng nghị, kiến nghị). */
const protests: readonly LawExample[] = [
  ...(
    [
      ['regional', '2026-07-29'],
      ['provincial', '2026-07-29'],
      ['supreme', '2026-08-13'],
    ] as const
  ).map(([procuracy, due]) =>
    runs(
      `a decision that came to the ${procuracy} procuracy on Tue 14/7/2026 may be protested to ${due}`,
      [...served2026, protest('2026-07-22', { procuracy, basedOn: '2026-07-14' })],
      'PRO-1',
      due,
      '2026-07-23',
    ),
  ),
  {
    says: 'a protest of Wed 22/7/2026 is answered by Thu 6/8, by the head',
    given: [...served2026, protest('2026-07-22')],
    running: { on: '2026-07-23', due: { 'PRO-3': '2026-08-06' } },
    refused: [{ act: ['CARRY_OUT_PROTEST', '2026-07-24', {}], refs: ['PRO-3'] }],
    allowed: [answer('2026-08-06', { result: 'rejected' })],
    found: { on: '2026-08-07', findings: [{ ref: 'PRO-3', due: '2026-08-06', daysLate: 1 }] },
  },
  {
    says: 'what was accepted on Wed 5/8/2026 is carried out by Wed 12/8',
    given: [...served2026, protest('2026-07-22'), answer('2026-08-05', { result: 'accepted' })],
    running: { on: '2026-08-06', due: { 'PRO-3': '2026-08-12' } },
    refused: [{ act: answer('2026-08-07', { protest: 'kg1', result: 'rejected' }), refs: ['PRO-3'] }],
    allowed: [['CARRY_OUT_PROTEST', '2026-08-12', {}]],
    papers: ['protestAnswer'],
  },
  {
    says: 'a protest that was not accepted is not carried out',
    given: [...served2026, protest('2026-07-22'), answer('2026-08-05', { result: 'rejected' })],
    notRunning: { on: '2026-08-06', refs: ['PRO-3'] },
    refused: [{ act: ['CARRY_OUT_PROTEST', '2026-08-07', {}], refs: ['PRO-3'] }],
  },
  {
    says: 'a recommendation has no term within which it must come, whatever it is based on',
    given: [...served2026, protest('2026-07-22', { type: 'recommendation', basedOn: '2026-07-14' })],
    notRunning: { on: '2026-07-23', refs: ['PRO-1', 'PRO-2'] },
  },
  {
    says: 'an ended matter gets a recommendation: no year runs for it',
    matter: { amount: 10_000_000 },
    given: [
      ...completed,
      protest('2026-09-10', { type: 'recommendation', about: 'endedMatter', basedOn: '2026-08-10' }),
    ],
    notRunning: { on: '2026-09-11', refs: ['PRO-2'] },
  },
  {
    says: 'a recommendation is answered by Thu 6/8/2026, with reasons where the office does not agree',
    given: [...served2026, protest('2026-07-22', { type: 'recommendation' })],
    running: { on: '2026-07-23', due: { 'PRO-5': '2026-08-06' } },
    refused: [{ act: answer('2026-08-05', { result: 'rejected' }), refs: ['PRO-5'] }],
    allowed: [
      answer('2026-08-05', { result: 'rejected', reasons: 'không thể thực hiện' }),
      answer('2026-08-05', { result: 'accepted' }),
    ],
  },
  runs(
    'asked on Mon 3/8/2026, the procuracy reconsiders by Thu 13/8',
    [...served2026, protest('2026-07-22'), ask('2026-08-03', 'protestReconsideration')],
    'PRO-4',
    '2026-08-13',
    '2026-08-04',
  ),
  runs(
    'a report of Mon 17/8/2026 is answered above by Wed 16/9',
    [...served2026, protest('2026-07-22'), ask('2026-08-17', 'protestReport')],
    'PRO-4',
    '2026-09-16',
    '2026-08-18',
  ),
  runs(
    'so is a review by the Minister',
    [...served2026, protest('2026-07-22'), ask('2026-08-17', 'protestMinister')],
    'PRO-4',
    '2026-09-16',
    '2026-08-18',
  ),
  {
    says: 'an ended matter is protested within a year of Mon 10/8/2026, and answered after its end',
    matter: { amount: 10_000_000 },
    given: [...completed, protest('2026-09-10', { about: 'endedMatter', basedOn: '2026-08-10' })],
    running: { on: '2026-09-11', due: { 'PRO-2': '2027-08-10', 'PRO-3': '2026-09-25' } },
    allowed: [
      answer('2026-09-25', { result: 'accepted' }),
      ask('2026-09-14', 'protestReconsideration'),
      ['RECEIVE_COMPLAINT', '2026-09-14', { kind: 'c', knownOn: '2026-08-20' }],
    ],
  },
  runs(
    'one that ended before the law of 2025, told on Mon 15/6/2026, may be protested to Tue 15/6/2027',
    [...served2026, protest('2026-07-22', { about: 'endedMatter', basedOn: '2026-06-15' })],
    'PRO-2',
    '2027-06-15',
    '2026-07-23',
  ),
  ...(
    [
      ['regional', '2025-03-25'],
      ['provincial', '2025-03-25'],
      ['superior', '2025-04-09'],
      ['supreme', '2025-04-09'],
    ] as const
  ).map(([procuracy, due]) =>
    runs(
      `under the law of 2008 the ${procuracy} procuracy protests a decision of Mon 10/3/2025 to ${due}`,
      [...servedOld, protest('2025-03-17', { procuracy, basedOn: '2025-03-10' })],
      'Q17',
      due,
      '2025-03-18',
      old,
    ),
  ),
  {
    says: 'under the law of 2008 a protest of Mon 17/3/2025 is answered by Tue 1/4',
    matter: old,
    given: [...servedOld, protest('2025-03-17')],
    running: { on: '2025-03-18', due: { Q18: '2025-04-01' } },
    refused: [{ act: ['CARRY_OUT_PROTEST', '2025-03-18', {}], refs: ['Q19'] }],
  },
  {
    says: '… and carried out by Mon 31/3 when accepted on Mon 24/3/2025',
    matter: old,
    given: [...servedOld, protest('2025-03-17'), answer('2025-03-24', { result: 'partlyAccepted' })],
    running: { on: '2025-03-25', due: { Q19: '2025-03-31' } },
    refused: [{ act: answer('2025-03-26', { result: 'accepted' }), refs: ['Q18'] }],
    allowed: [['CARRY_OUT_PROTEST', '2025-03-31', {}]],
  },
  {
    says: 'under the law of 2008 the head need not give reasons against a recommendation, and no term runs',
    matter: old,
    given: [...servedOld, protest('2025-03-17', { type: 'recommendation' })],
    notRunning: { on: '2025-03-18', refs: ['Q18'] },
    allowed: [answer('2025-03-20', { result: 'rejected' })],
  },
  runs(
    'under the law of 2008 a report of Mon 17/3/2025 is answered by Wed 16/4',
    [...servedOld, ask('2025-03-17', 'protestReport')],
    'Q20',
    '2025-04-16',
    '2025-03-18',
    old,
  ),
  runs(
    'under the law of 2008 so is the review by the Minister',
    [...servedOld, ask('2025-03-17', 'protestMinister')],
    'Q21',
    '2025-04-16',
    '2025-03-18',
    old,
  ),
]

const denounced = (on: string, accepted: string, data: Record<string, unknown> = {}): Given[] => [
  ['RECEIVE_DENUNCIATION', on, {}, head],
  ['ACCEPT_DENUNCIATION', accepted, data, head],
]

/** Denunciations (tố cáo) and what the court is asked. */
const denunciations: readonly LawExample[] = [
  {
    says: 'a denunciation accepted on Wed 29/7/2026 is settled by Fri 28/8, at most by Tue 27/10',
    given: [...served2026, ...denounced('2026-07-22', '2026-07-29')],
    running: { on: '2026-07-30', due: { 'DEN-1': '2026-08-28' } },
    refused: [
      { act: ['ACCEPT_DENUNCIATION', '2026-07-30', {}, head], refs: ['DEN-1'] },
      {
        act: ['EXTEND_TERM', '2026-08-20', { limit: 'DEN-1', until: '2026-10-28', ground: 'phức tạp' }, head],
        refs: ['AUC-16'],
      },
    ],
    allowed: [
      ['SETTLE_DENUNCIATION', '2026-08-28', { result: 'unfounded' }, head],
      ['EXTEND_TERM', '2026-08-20', { limit: 'DEN-1', until: '2026-10-27', ground: 'phức tạp' }, head],
    ],
    papers: ['denunciationAcceptance'],
  },
  runs(
    'a complex one accepted on Mon 27/7/2026 by Fri 25/9',
    [...served2026, ...denounced('2026-07-22', '2026-07-27', { complexity: 'complexCase' })],
    'DEN-1',
    '2026-09-25',
    '2026-07-28',
  ),
  runs(
    'a very complex one accepted on Wed 29/7/2026 by Tue 27/10',
    [...served2026, ...denounced('2026-07-22', '2026-07-29', { complexity: 'veryComplexCase' })],
    'DEN-1',
    '2026-10-27',
    '2026-07-30',
  ),
  {
    says: 'what was not accepted is not settled',
    given: [...served2026, ['RECEIVE_DENUNCIATION', '2026-07-22', {}, head]],
    refused: [
      { act: ['SETTLE_DENUNCIATION', '2026-07-24', { result: 'founded' }, head], refs: ['DEN-1'] },
      { act: ['ACCEPT_DENUNCIATION', '2026-07-24', {}], refs: ['DEN-1'] },
    ],
  },
  {
    says: 'under the law of 2008 one of Mon 10/3/2025 is accepted by Wed 19/3, at most by Mon 24/3',
    matter: old,
    given: [...servedOld, ['RECEIVE_DENUNCIATION', '2025-03-10', {}, head]],
    running: { on: '2025-03-11', due: { Q16: '2025-03-19' } },
    refused: [
      {
        act: ['EXTEND_TERM', '2025-03-18', { limit: 'Q16', until: '2025-03-25', ground: 'xác minh' }, head],
        refs: ['V08'],
      },
      { act: ['SETTLE_DENUNCIATION', '2025-03-18', { result: 'founded' }, head], refs: ['Q16'] },
    ],
    allowed: [['EXTEND_TERM', '2025-03-18', { limit: 'Q16', until: '2025-03-24', ground: 'xác minh' }, head]],
  },
  {
    says: 'under the law of 2008 one accepted on Wed 19/3/2025 is settled in sixty days, at most in ninety',
    matter: old,
    given: [...servedOld, ...denounced('2025-03-10', '2025-03-19')],
    // Sixty days end on Sun 18/5/2025.
    running: { on: '2025-03-20', due: { Q16: '2025-05-19' } },
    refused: [
      {
        act: ['EXTEND_TERM', '2025-05-12', { limit: 'Q16', until: '2025-06-18', ground: 'phức tạp' }, head],
        refs: ['V08'],
      },
    ],
    allowed: [['EXTEND_TERM', '2025-05-12', { limit: 'Q16', until: '2025-06-17', ground: 'phức tạp' }, head]],
  },
  runs(
    'under the law of 2008 accepted on Mon 17/3/2025: settled by Fri 16/5',
    [...servedOld, ...denounced('2025-03-10', '2025-03-17')],
    'Q16',
    '2025-05-16',
    '2025-03-18',
    old,
  ),
  ...(['complexCase', 'veryComplexCase'] as const).map((complexity) =>
    runs(
      `under the law of 2008 one accepted on Wed 19/3/2025 (${complexity}) is settled by Tue 17/6`,
      [...servedOld, ...denounced('2025-03-10', '2025-03-19', { complexity })],
      'Q16',
      '2025-06-17',
      '2025-03-20',
      old,
    ),
  ),
  runs(
    'asked on Wed 22/7/2026, the court explains its judgment by Fri 21/8',
    [...served2026, ask('2026-07-22', 'correctJudgment')],
    'SUP-2',
    '2026-08-21',
    '2026-07-23',
  ),
  runs(
    'a complex one asked on Mon 27/7/2026 by Thu 10/9',
    [...served2026, ask('2026-07-27', 'correctJudgmentComplex')],
    'SUP-2',
    '2026-09-10',
    '2026-07-28',
  ),
  runs(
    'under the law of 2008 asked on Mon 17/3/2025 by Tue 1/4',
    [...servedOld, ask('2025-03-17', 'correctJudgment')],
    'D11',
    '2025-04-01',
    '2025-03-18',
    old,
  ),
  runs(
    'under the law of 2008 a complex one by Wed 16/4',
    [...servedOld, ask('2025-03-17', 'correctJudgmentComplex')],
    'D11',
    '2025-04-16',
    '2025-03-18',
    old,
  ),
]

export const protestExamples: readonly LawExample[] = [...protests, ...denunciations]
