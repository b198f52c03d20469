import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { hashPayload, type JsonObject } from '../../src/audit/chain-entry.ts'
import { commitErasable, opensCommitment } from '../../src/audit/commitment.ts'
import { readChain } from '../../src/audit/read-chain.ts'
import { type ChainName, verifyChain } from '../../src/audit/verify-chain.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { useDatabase } from '../support/database.ts'
import { addCase, addOffice, appendAct, appendAttempt, recordActs } from './support.ts'

const database = useDatabase()
let officeId: string
let caseId: string

beforeEach(async () => {
  officeId = await addOffice(database.owner.db)
  caseId = await addCase(database.app.db, officeId)
})

const read = (chain: ChainName, of = caseId) =>
  inOffice(database.app.db, { officeId }, (trx) => readChain(trx, officeId, of, chain))

async function judge(chain: ChainName) {
  const stored = await read(chain)
  if (stored === undefined) throw new Error('no such case')
  return { ...verifyChain(stored.genesis, stored.entries, chain, stored.end), entries: stored.entries.length }
}

describe('the chains of a case, as the database gives them back', () => {
  it('begin at the intake and are intact, each by itself', async () => {
    expect(await judge('act')).toEqual({ intact: true, entries: 0 })
    await recordActs(database.app.db, officeId, caseId, 3)
    await inOffice(database.app.db, { officeId }, async (trx) => {
      await appendAttempt(trx, officeId, caseId)
      await appendAttempt(trx, officeId, caseId)
    })
    expect(await judge('act')).toEqual({ intact: true, entries: 3 })
    expect(await judge('attempt')).toEqual({ intact: true, entries: 2 })
    expect((await read('act'))?.genesis).toEqual((await read('attempt'))?.entries[0]?.prevHash)
  })

  it('come back byte for byte, in the order of their numbers', async () => {
    const text = 'Đã giao giấy báo — “tận tay”\u0000\n\u2028😀é'
    await inOffice(database.app.db, { officeId }, (trx) =>
      appendAct(trx, officeId, caseId, { data: { amount: 9_007_199_254_740_991 } }),
    )
    await recordActs(database.app.db, officeId, caseId, 11)
    const stored = await read('act')
    expect(stored?.entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1))
    expect(stored?.entries[0]?.payload).toContain('"amount":9007199254740991')
    const { rows } = await database.app.pool.query('select $1::text as text', [JSON.stringify(text)])
    expect(hashPayload(rows[0].text)).toEqual(hashPayload(JSON.stringify(text)))
  })

  it('are nobody else’s: a case of another office is not found', async () => {
    const other = await addOffice(database.owner.db)
    expect(await read('act', await addCase(database.app.db, other))).toBeUndefined()
    expect(await read('attempt', randomUUID())).toBeUndefined()
  })

  it('never look cut off while somebody appends to them', async () => {
    let writing = true
    const writer = recordActs(database.app.db, officeId, caseId, 40).finally(() => {
      writing = false
    })
    for (let reads = 0; writing || reads < 3; reads++)
      expect(await judge('act')).toMatchObject({ intact: true })
    await writer
    expect(await judge('act')).toEqual({ intact: true, entries: 40 })
  })
})

describe('a forger who rules the database', () => {
  const forge = (...statements: string[]) =>
    database.owner.pool.query(
      [
        'begin',
        'alter table case_act disable trigger append_only',
        ...statements,
        'alter table case_act enable always trigger append_only',
        'commit',
      ].join(';'),
    )

  it.each([
    [
      'changes an amount',
      (id: string) => [
        `update case_act set payload = replace(payload, '"amount":1000002', '"amount":9000002') where case_id = '${id}' and seq = 2`,
      ],
      2,
    ],
    ['deletes an act', (id: string) => [`delete from case_act where case_id = '${id}' and seq = 2`], 2],
    ['deletes the last act', (id: string) => [`delete from case_act where case_id = '${id}' and seq = 3`], 3],
    ['deletes them all', (id: string) => [`delete from case_act where case_id = '${id}'`], 1],
    [
      'lets two acts change places',
      (id: string) => [
        `update case_act set seq = 99 where case_id = '${id}' and seq = 1`,
        `update case_act set seq = 1 where case_id = '${id}' and seq = 2`,
        `update case_act set seq = 2 where case_id = '${id}' and seq = 99`,
      ],
      1,
    ],
    [
      'changes the intake',
      (id: string) => [
        `update enforcement_case set intake_canonical = intake_canonical || ' ' where id = '${id}'`,
      ],
      1,
    ],
  ])('is found out when he %s', async (_, statements, seq) => {
    await recordActs(database.app.db, officeId, caseId, 3)
    await forge(...statements(caseId))
    expect(await judge('act')).toMatchObject({ intact: false, seq })
  })
})

describe('a value that has to be erased', () => {
  it('goes, and the chain that committed to it stays intact', async () => {
    const schema = { type: 'object', properties: { reason: { type: 'string', erasable: true } } }
    const { committed, erasable } = commitErasable(schema, { reason: 'Bà Nguyễn Thị B ốm nặng', amount: 7 })
    const [value] = erasable
    if (value === undefined) throw new Error('nothing to erase')
    await inOffice(database.app.db, { officeId }, async (trx) => {
      await appendAct(trx, officeId, caseId, { data: committed as JsonObject })
      await trx
        .insertInto('erasable_value')
        .values({
          office_id: officeId,
          case_id: caseId,
          entry: '1',
          path: value.path,
          salt: value.salt,
          value: value.value,
        })
        .execute()
    })
    const readValue = () =>
      inOffice(database.app.db, { officeId }, (trx) =>
        trx.selectFrom('erasable_value').select(['salt', 'value']).executeTakeFirstOrThrow(),
      )
    const kept = await readValue()
    expect(opensCommitment(kept.salt ?? Buffer.alloc(0), kept.value ?? '', value.commitment)).toBe(true)

    await inOffice(database.app.db, { officeId }, (trx) =>
      trx
        .updateTable('erasable_value')
        .set({ salt: null, value: null })
        .where('case_id', '=', caseId)
        .where('path', '=', '/reason')
        .execute(),
    )
    expect(await readValue()).toEqual({ salt: null, value: null })
    expect(await judge('act')).toEqual({ intact: true, entries: 1 })
    const { rows } = await database.owner.pool.query(
      'select to_jsonb(a)::text as all from case_act a where case_id = $1',
      [caseId],
    )
    expect(rows[0].all).toContain(value.commitment)
    expect(rows[0].all).not.toContain('Nguyễn')
  })
})
