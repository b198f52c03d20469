import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it } from 'vitest'
import { opensCommitment } from '../../src/audit/commitment.ts'
import { readChain } from '../../src/audit/read-chain.ts'
import { type ChainName, verifyChain } from '../../src/audit/verify-chain.ts'
import { advanceCase } from '../../src/cases/advance-case.ts'
import { openCase } from '../../src/cases/open-case.ts'
import type { Person } from '../../src/cases/outcome.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { useDatabase } from '../support/database.ts'
import { addOffice } from './support.ts'

const database = useDatabase()
const text = 'Bà Nguyễn Thị Thử xin gặp riêng — “gấp”'
let officeId: string
let caseId: string
let person: Person
let revision = 0
let clock = Temporal.Instant.from('2026-07-20T02:00:00.123456789Z')

beforeAll(async () => {
  officeId = await addOffice(database.owner.db)
  person = { officeId, id: randomUUID(), role: 'registrar' }
  await database.owner.db
    .insertInto('account')
    .values({
      office_id: officeId,
      id: person.id,
      username: person.id,
      password_hash: 'x',
      display_name: 'Cán bộ thụ lý',
      role: person.role,
    })
    .execute()
  const opened = await openCase(
    database.app.db,
    person,
    {
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
    },
    clock,
  )
  caseId = opened.id
})

async function give(act: string, on: string, data: Record<string, unknown> = {}, seen = revision) {
  clock = clock.add({ seconds: 1 })
  const order = { caseId, command: { act, on, data }, seen, idempotencyKey: randomUUID(), dryRun: false }
  const outcome = await advanceCase(database.app.db, person, order, clock)
  if (outcome.kind === 'accepted') revision++
  return outcome.kind
}

async function judge(chain: ChainName) {
  const stored = await inOffice(database.app.db, { officeId }, (trx) =>
    readChain(trx, officeId, caseId, chain),
  )
  if (stored === undefined) throw new Error('no such case')
  return { ...verifyChain(stored.genesis, stored.entries, chain, stored.end), entries: stored.entries.length }
}

describe('a case as the program itself records it', () => {
  it('has two chains the verifier finds intact, from the intake on', async () => {
    expect(await judge('act')).toEqual({ intact: true, entries: 0 })
    expect(await judge('attempt')).toEqual({ intact: true, entries: 0 })
    expect(await give('RECEIVE_REQUEST', '2026-07-06', { content: text })).toBe('accepted')
    expect(await give('RECEIVE_JUDGMENT', '2026-07-06', { note: text })).toBe('accepted')
    expect(await give('ASK_TO_COMPLETE_REQUEST', '2026-07-07', { missing: text })).toBe('accepted')
    expect(await give('VERIFY_CONDITIONS', '2026-07-07', { result: 'hasMeans', found: text })).toBe('refused')
    expect(await give('NO_SUCH_ACT', '2026-07-07')).toBe('badInput')
    expect(await give('RECEIVE_REQUEST', '2026-07-06', {}, 0)).toBe('conflict')
    expect(await judge('act')).toEqual({ intact: true, entries: 3 })
    expect(await judge('attempt')).toEqual({ intact: true, entries: 3 })
  })

  it('seals no name and no free text, only commitments that open to what is kept', async () => {
    const { rows: kept } = await database.owner.pool.query<{
      entry: string
      path: string
      salt: Buffer
      value: string
    }>('select entry, path, salt, value from erasable_value where case_id = $1', [caseId])
    const { rows: sealed } = await database.owner.pool.query<{ entry: string; payload: string }>(
      `select 'intake' as entry, intake_canonical as payload from enforcement_case where id = $1
       union all select seq::text, payload from case_act where case_id = $1
       union all select 'attempt', payload from case_attempt where case_id = $1`,
      [caseId],
    )
    expect(kept.map(({ entry, path }) => `${entry}${path}`).sort()).toEqual([
      '1/content',
      '2/note',
      '3/missing',
      'intake/names/c1',
      'intake/names/d1',
    ])
    for (const { payload } of sealed) expect(payload).not.toMatch(/Nguyễn|Kiểm Thử|Ngân hàng/)
    for (const { entry, salt, value } of kept) {
      const payload = sealed.find((one) => one.entry === entry)?.payload ?? ''
      const commitments = [...payload.matchAll(/"commitment":"([^"]+)"/g)].map((match) => match[1] ?? '')
      expect(commitments.filter((one) => opensCommitment(salt, value, one))).toHaveLength(1)
    }
  })
})
