import type { Given } from './pure-case.ts'

/** A matter of the 2008 law: judged on 5/1/2024, decided, verified, coercion decided by 2/4/2024. */
export const judged2024 = { judged: '2024-01-05' } as const

export const coerced2024: Given[] = [
  ['RECEIVE_REQUEST', '2024-03-04', {}, { as: 'registrar' }],
  ['ISSUE_ENFORCEMENT_DECISION', '2024-03-06', {}, { as: 'head' }],
  ['ASSIGN_OFFICER', '2024-03-06', {}, { as: 'head' }],
  ['OPEN_FILE', '2024-03-07'],
  ['SERVE_NOTICE', '2024-03-08', { recipient: 'd1', validOn: '2024-03-08' }],
  ['SERVE_NOTICE', '2024-03-08', { recipient: 'c1', validOn: '2024-03-08' }],
  ['VERIFY_CONDITIONS', '2024-03-25', { result: 'hasMeans' }],
  ['DECIDE_COERCION', '2024-04-02', { measure: 'seizure' }],
]

/** … and on to one asset seized on Mon 6/5/2024. */
export const seized2024 = (more: Record<string, unknown> = {}): Given[] => [
  ...coerced2024,
  ['SEIZE', '2024-05-06', { kind: 'realEstate', ...more }, { asset: 'a1' }],
]

/** … appraised, told on 28/5/2024, contracted for auction on 6/6/2024. */
export const contracted2024 = (price: number, kind = 'realEstate'): Given[] => [
  ...seized2024({ kind }),
  ['SIGN_APPRAISAL_CONTRACT', '2024-05-10', {}, { asset: 'a1' }],
  ['RECORD_APPRAISAL', '2024-05-24', { price }, { asset: 'a1' }],
  ['NOTIFY_APPRAISAL', '2024-05-28', { validOn: '2024-05-28' }, { asset: 'a1' }],
  ['SIGN_AUCTION_CONTRACT', '2024-06-06', {}, { asset: 'a1' }],
]
