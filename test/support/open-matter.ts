import { randomUUID } from 'node:crypto'
import type { Role } from '../../src/engine/vocabulary.ts'
import type { Answer, TestOffice } from './open-http.ts'

/** An intake that is right: a judgment of 12 June 2026 over money. Names are invented. */
export const intake = {
  kind: 'onRequest',
  judgment: {
    number: '45/2026/DS-PT',
    court: 'Tòa án nhân dân tỉnh Mẫu',
    date: '2026-06-12',
    effectiveOn: '2026-06-12',
  },
  parties: [
    { ref: 'c1', role: 'creditor', name: 'Ngân hàng Thử Nghiệm' },
    { ref: 'd1', role: 'debtor', name: 'Trần Văn Kiểm Thử' },
  ],
  obligations: [{ ref: 'o1', type: 'payMoney', amount: 1_850_000_000, from: 'd1', to: 'c1' }],
} as const

/** One act as a test gives it. */
export interface Give {
  act: string
  on: string
  at?: string
  data?: Record<string, unknown>
  assetId?: string
  override?: { reason: string }
}

/** One step of the ordinary road, and who takes it. */
export interface RoadStep extends Give {
  as: Role
}

const planned = '2026-08-24T08:00:00+07:00'

/** The road of one piece of land from the request to the title, every act in time and in order. */
export function roadOf(officer: string): RoadStep[] {
  return [
    { as: 'registrar', act: 'RECEIVE_REQUEST', on: '2026-07-06' },
    { as: 'head', act: 'ISSUE_ENFORCEMENT_DECISION', on: '2026-07-10', data: { number: '178/QĐ-THADS' } },
    { as: 'head', act: 'ASSIGN_OFFICER', on: '2026-07-10', data: { officer } },
    { as: 'officer', act: 'OPEN_FILE', on: '2026-07-13' },
    { as: 'officer', act: 'SERVE_NOTICE', on: '2026-07-14', data: { recipient: 'd1' } },
    { as: 'officer', act: 'SEND_TO_PROCURACY', on: '2026-07-14' },
    { as: 'officer', act: 'VERIFY_CONDITIONS', on: '2026-07-31', data: { result: 'hasMeans' } },
    { as: 'officer', act: 'DECIDE_COERCION', on: '2026-08-05', data: { measure: 'seizure' } },
    {
      as: 'officer',
      act: 'NOTIFY_SEIZURE',
      on: '2026-08-18',
      assetId: 'a1',
      data: { kind: 'realEstate', plannedAt: planned },
    },
    {
      as: 'officer',
      act: 'NOTIFY_COSTS',
      on: '2026-08-18',
      data: { plannedAt: planned, amount: 12_000_000 },
    },
    { as: 'officer', act: 'SEIZE', on: '2026-08-24', assetId: 'a1', data: { kind: 'realEstate' } },
    { as: 'officer', act: 'SIGN_APPRAISAL_CONTRACT', on: '2026-09-03', assetId: 'a1' },
    {
      as: 'officer',
      act: 'RECORD_APPRAISAL',
      on: '2026-09-25',
      assetId: 'a1',
      data: { price: 2_000_000_000 },
    },
    { as: 'officer', act: 'NOTIFY_APPRAISAL', on: '2026-09-29', assetId: 'a1' },
    { as: 'officer', act: 'SIGN_AUCTION_CONTRACT', on: '2026-10-12', assetId: 'a1' },
    {
      as: 'officer',
      act: 'HOLD_AUCTION',
      on: '2026-11-02',
      assetId: 'a1',
      data: { result: 'succeeded', price: 2_100_000_000 },
    },
    { as: 'accountant', act: 'BUYER_PAYS', on: '2026-11-09', assetId: 'a1', data: { amount: 2_100_000_000 } },
    { as: 'officer', act: 'DECIDE_HANDOVER', on: '2026-11-10', assetId: 'a1' },
    { as: 'officer', act: 'HAND_OVER', on: '2026-11-17', assetId: 'a1' },
    { as: 'officer', act: 'REGISTER_TITLE', on: '2026-11-18', assetId: 'a1' },
  ]
}

/** A matter of a test office, at the revision the test last saw. */
export interface TestMatter {
  id: string
  office: TestOffice
  revision: number
  /** Gives an act at the revision last seen, under a new key. */
  give(
    as: Role | 'officer2',
    given: Give,
    more?: { headers?: Record<string, string>; dryRun?: boolean },
  ): Promise<Answer>
  /** Gives an act that must be accepted. */
  mustGive(as: Role | 'officer2', given: Give): Promise<Answer>
  /** Walks the ordinary road up to and with an act. */
  walkTo(act: string): Promise<void>
  get(path?: string, as?: Role): Promise<Answer>
}

/** Opens an intake and hands back the matter. */
export async function openMatter(
  office: TestOffice,
  over: Record<string, unknown> = {},
): Promise<TestMatter> {
  const opened = await office.as('registrar', {
    method: 'POST',
    url: '/api/v1/cases',
    body: { ...intake, ...over },
  })
  if (opened.status !== 201) throw new Error(`The intake was not taken: ${opened.status} ${opened.text}`)
  const id = String(opened.body['id'])
  let walked = 0
  const matter: TestMatter = {
    id,
    office,
    revision: 0,
    give: async (as, given, { headers = {}, dryRun = false } = {}) => {
      const answer = await office.as(as, {
        method: 'POST',
        url: `/api/v1/cases/${id}/acts${dryRun ? '?dryRun=true' : ''}`,
        body: given,
        headers: { 'if-match': `"${matter.revision}"`, 'idempotency-key': randomUUID(), ...headers },
      })
      if (answer.status === 201) matter.revision = Number(answer.body['revision'])
      return answer
    },
    mustGive: async (as, given) => {
      const answer = await matter.give(as, given)
      if (answer.status !== 201)
        throw new Error(`${given.act} on ${given.on}: ${answer.status} ${answer.text}`)
      return answer
    },
    walkTo: async (act) => {
      const steps = roadOf(office.account('officer'))
      const last = steps.findIndex((step) => step.act === act)
      if (last < 0) throw new Error(`${act} is not on the ordinary road.`)
      for (; walked <= last; walked++) {
        const { as, ...given } = steps[walked] as RoadStep
        await matter.mustGive(as, given)
      }
    },
    get: (path = '', as = 'officer') => office.as(as, { url: `/api/v1/cases/${id}${path}` }),
  }
  return matter
}
