import { expect, test } from 'vitest'
import { type Given, pureCase } from '../support/pure-case.ts'
import { later } from '../support/sample-data.ts'

// Cases that were published with their dates; names left out.

const decided = (judged: string, on: string): Given[] => [
  ['RECEIVE_REQUEST', judged, {}, { as: 'registrar' }],
  ['ISSUE_ENFORCEMENT_DECISION', on, {}, { as: 'head' }],
]

test('P2, District 1: seized on Tue 16/1/2024 at 8:30, the appraisal contract is due on Tue 23/1/2024', () => {
  const matter = pureCase({ judged: '2023-10-02' }).given(
    ...decided('2023-10-09', '2023-10-12'),
    ['ASSIGN_OFFICER', '2023-10-12', {}, { as: 'head' }],
    ['SERVE_NOTICE', '2023-10-16', { recipient: 'd1' }],
    ['VERIFY_CONDITIONS', '2023-11-06', { result: 'hasMeans' }],
    ['DECIDE_COERCION', '2023-12-20', { measure: 'seizure' }],
    [
      'NOTIFY_SEIZURE',
      '2024-01-08',
      { kind: 'realEstate', plannedAt: '2024-01-16T08:30:00+07:00' },
      { asset: 'a1' },
    ],
    ['SEIZE', '2024-01-16', { kind: 'realEstate' }, { asset: 'a1', at: '2024-01-16T08:30:00+07:00' }],
  )
  expect(matter.running('2024-01-17')['A02']).toBe('2024-01-23')
})

test('P4, Đồng Phú: of 686 decisions 157 went late to the procuracy: D08 is breached in 22.9 %', () => {
  // Spread over 1/12/2017–30/4/2018 as published; the late ones by 2 days to 9 months 5 days.
  const days = Array.from({ length: 150 }, (_, index) => later('2017-12-01', index))
  const working = days.filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))
  let late = 0
  for (let index = 0; index < 686; index++) {
    const on = working[index % working.length] ?? '2017-12-01'
    const matter = pureCase({ judged: '2017-06-01' }).given(...decided('2017-11-28', on))
    const due = matter.running(later(on, 1))['D08'] ?? ''
    const isLate = index % 686 < 157
    const sent = isLate ? later(due, index === 0 ? 2 : index === 1 ? 279 : 2 + (index % 200)) : on
    matter.given(['SEND_TO_PROCURACY', sent])
    const findings = matter.findings(later(sent, 1)).filter(({ ref }) => ref === 'D08')
    expect(findings.length, `${on} sent ${sent}, due ${due}`).toBe(isLate ? 1 : 0)
    late += findings.length
  }
  expect(late).toBe(157)
  expect(((100 * late) / 686).toFixed(1)).toBe('22.9')
})

test('P5, Tây Ninh: plan sent on Wed 17/5/2017, the police plan is due on Mon 22/5; Tue 13/6/2017 is a day for coercion', () => {
  const matter = pureCase({ judged: '2016-09-05' }).given(
    ...decided('2016-10-03', '2016-10-06'),
    ['ASSIGN_OFFICER', '2016-10-06', {}, { as: 'head' }],
    ['SERVE_NOTICE', '2016-10-10', { recipient: 'd1' }],
    ['VERIFY_CONDITIONS', '2016-10-31', { result: 'hasMeans' }],
    ['DECIDE_COERCION', '2017-05-08', { measure: 'handover' }],
    ['DRAFT_PLAN', '2017-05-17', { plannedAt: '2017-06-13T08:00:00+07:00' }],
    ['SEND_PLAN', '2017-05-17', { to: 'police' }],
  )
  expect(matter.running('2017-05-18')['C07']).toBe('2017-05-22')
  matter.given(['RECEIVE_POLICE_PLAN', '2017-05-22'])
  const onSunday = [
    'CARRY_OUT_COERCION',
    '2017-06-11',
    { measure: 'handover', result: 'carriedOut' },
  ] as const
  expect(matter.refusals(...onSunday)).toEqual(['C04'])
  matter.given([
    'CARRY_OUT_COERCION',
    '2017-06-13',
    { measure: 'handover', force: true, result: 'carriedOut' },
    { at: '2017-06-13T08:00:00+07:00' },
  ])
  expect(matter.findings('2017-06-14').filter(({ ref }) => ref === 'C07')).toEqual([])
})
