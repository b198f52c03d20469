import type { Role } from '../../src/engine/vocabulary.ts'

/** One act of the walk every case of the bench takes. */
export interface WalkAct {
  as: Role
  act: string
  on: string
  data: Record<string, unknown>
}

/** The moment the bench takes place: after the last day of the walk. */
export const benchStart = '2026-07-20T09:00:00+07:00'

/** What a case of the bench is opened with. */
export const typicalIntake = {
  kind: 'onRequest',
  judgment: {
    number: '45/2026/DS-PT',
    court: 'Tòa án nhân dân tỉnh',
    date: '2026-06-12',
    effectiveOn: '2026-06-12',
  },
  parties: [
    { ref: 'c1', role: 'creditor', name: 'Ngân hàng Thử Nghiệm' },
    { ref: 'd1', role: 'debtor', name: 'Công ty Đo Tốc Độ' },
  ],
  obligations: [{ ref: 'o1', type: 'payMoney', amount: 1_850_000_000, from: 'd1', to: 'c1' }],
} as const

/** The quiet first weeks of a case: from the request to a first sum paid out. `officer` is the account it is assigned to. */
export function typicalWalk(officer: string, number: string): readonly WalkAct[] {
  return [
    { as: 'registrar', act: 'RECEIVE_REQUEST', on: '2026-07-06', data: {} },
    { as: 'head', act: 'ISSUE_ENFORCEMENT_DECISION', on: '2026-07-10', data: { number } },
    { as: 'head', act: 'ASSIGN_OFFICER', on: '2026-07-10', data: { officer } },
    { as: 'officer', act: 'OPEN_FILE', on: '2026-07-13', data: {} },
    {
      as: 'officer',
      act: 'SERVE_NOTICE',
      on: '2026-07-14',
      data: { recipient: 'd1', validOn: '2026-07-14' },
    },
    {
      as: 'officer',
      act: 'SERVE_NOTICE',
      on: '2026-07-14',
      data: { recipient: 'c1', validOn: '2026-07-14' },
    },
    { as: 'officer', act: 'SEND_TO_PROCURACY', on: '2026-07-14', data: {} },
    { as: 'accountant', act: 'COLLECT', on: '2026-07-16', data: { obligation: 'o1', amount: 200_000_000 } },
    { as: 'accountant', act: 'DISBURSE', on: '2026-07-17', data: { obligation: 'o1', amount: 200_000_000 } },
    {
      as: 'officer',
      act: 'NOTE',
      on: '2026-07-17',
      data: { text: 'Đã chi trả lần đầu cho người được thi hành án.' },
    },
  ]
}
