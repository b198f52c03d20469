import { isDeepStrictEqual } from 'node:util'
import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { Words } from '../engine/vocabulary.ts'
import { opensCommitment } from './commitment.ts'
import { findCommitment } from './find-commitment.ts'
import { readChain } from './read-chain.ts'
import { type ChainName, type ChainVerdict, verifyChain } from './verify-chain.ts'
import { chainNames, readBody } from './verify-matter.ts'

/** What checking one chain of a matter came to; `firstBad` is the first entry that is wrong, 0 the intake. */
export interface CheckedChain {
  chain: ChainName
  entries: number
  intact: boolean
  firstBad: { seq: number; why: Words } | null
}

/** What checking the whole record of a matter came to. */
export interface CheckedCase {
  intact: boolean
  chains: CheckedChain[]
}

const faults = {
  differs: {
    vi: 'Nội dung đang hiển thị khác với nội dung đã niêm trong chuỗi.',
    en: 'What is shown is not what was sealed in the chain.',
  },
  textDiffers: {
    vi: 'Phần chữ đang hiển thị khác với phần chữ đã cam kết trong chuỗi.',
    en: 'A text that is shown is not the text the chain commits to.',
  },
} satisfies Record<string, Words>

/**
 * Checks the record of a matter on the spot: its chains link by link, and that what is shown of each act is what
 * was sealed. It cannot see a record that was written anew as a whole; only a checkpoint kept elsewhere can.
 * @returns undefined when the office has no such matter.
 */
export async function checkCase(
  db: Kysely<Database>,
  officeId: string,
  caseId: string,
): Promise<CheckedCase | undefined> {
  const checked: CheckedChain[] = []
  for (const chain of chainNames) {
    const stored = await readChain(db, officeId, caseId, chain)
    if (stored === undefined) return undefined
    const { genesis, entries, end } = stored
    const linked = verifyChain(genesis, entries, chain, end)
    const shown = chain === 'act' ? await checkShown(db, officeId, caseId) : { intact: true as const }
    checked.push({ chain, entries: entries.length, ...worst(linked, shown) })
  }
  return { intact: checked.every(({ intact }) => intact), chains: checked }
}

function worst(one: ChainVerdict, other: ChainVerdict): Pick<CheckedChain, 'intact' | 'firstBad'> {
  const bad = [one, other].flatMap((verdict) => (verdict.intact ? [] : [verdict]))
  const first = bad.sort((a, b) => a.seq - b.seq)[0]
  return first === undefined
    ? { intact: true, firstBad: null }
    : { intact: false, firstBad: { seq: first.seq, why: first.why } }
}

/** Whether the columns people read of each act say what its sealed payload says, and its texts open their commitments. */
async function checkShown(db: Kysely<Database>, officeId: string, caseId: string): Promise<ChainVerdict> {
  const rows = await db
    .selectFrom('case_act')
    .select(['seq', 'act', 'took_place_on', 'asset_ref', 'data', 'actor_id', 'actor_role', 'payload'])
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute()
  const texts = await db
    .selectFrom('erasable_value')
    .select(['entry', 'path', 'salt', 'value'])
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .execute()
  for (const { seq, payload, ...row } of rows) {
    // A payload that is no JSON is found by the chain itself.
    const body = readBody(payload) ?? {}
    const isSame =
      row.act === body['act'] &&
      row.took_place_on === body['on'] &&
      row.asset_ref === body['asset'] &&
      row.actor_id === body['actor'] &&
      row.actor_role === body['role'] &&
      isDeepStrictEqual(row.data, body['data'])
    if (!isSame) return { intact: false, seq, why: faults.differs }
    for (const { path, salt, value } of texts.filter(({ entry }) => entry === String(seq))) {
      const commitment = findCommitment(body, path)
      if (salt === null || value === null || commitment === null) continue
      if (!opensCommitment(salt, value, commitment)) return { intact: false, seq, why: faults.textDiffers }
    }
  }
  return { intact: true }
}
