import type { Words } from '../engine/vocabulary.ts'
import { hashPayload } from './chain-entry.ts'

/** The chains of a case: accepted acts, attempts that came to nothing, proposals, and what was said of findings. All begin at the intake. */
export type ChainName = 'act' | 'attempt' | 'proposal' | 'statement'

/** An entry as it is stored. Hashes are 32 bytes. */
export interface StoredEntry {
  seq: number
  payload: string
  prevHash: Buffer
  hash: Buffer
}

/** The last entry's number and hash; 0 and the intake's hash while there is none. */
export interface ChainEnd {
  seq: number
  hash: Buffer
}

/** `seq` is the first entry that is wrong or missing; 0 is the intake. */
export type ChainVerdict = { intact: true } | { intact: false; seq: number; why: Words }

const faults = {
  missing: { vi: 'Thiếu mục này trong chuỗi.', en: 'This entry is missing from the chain.' },
  outOfOrder: {
    vi: 'Mục này đứng hai lần hoặc sai thứ tự.',
    en: 'This entry stands twice or out of order.',
  },
  changed: {
    vi: 'Nội dung không khớp với mã băm: đã bị sửa sau khi ghi.',
    en: 'The content does not match its hash: it was changed after it was recorded.',
  },
  unlinked: {
    vi: 'Mục này không nối tiếp mục liền trước.',
    en: 'This entry does not follow from the one before it.',
  },
  foreign: {
    vi: 'Mục này không thuộc loại chuỗi này.',
    en: 'This entry is not of the kind of this chain.',
  },
  wrongEnd: {
    vi: 'Chuỗi không kết thúc ở mục mà hồ sơ ghi là mục cuối.',
    en: 'The chain does not end at the entry the case names as its last.',
  },
} satisfies Record<string, Words>

/**
 * Checks one chain of a case, pure: numbers dense from 1, each payload hashed anew as it is stored and never
 * written anew, each entry linked to the one before, the first to the intake. It cannot see a chain that was
 * written anew as a whole: only a checkpoint kept elsewhere can.
 * @param genesis the hash of the intake's payload.
 * @param entries in the order of their numbers.
 * @param chain which kind of entries these must be: all chains begin at the same hash.
 * @param end where the chain has to end; without it a tail that was cut off goes unseen.
 */
export function verifyChain(
  genesis: Buffer,
  entries: readonly StoredEntry[],
  chain: ChainName,
  end?: ChainEnd,
): ChainVerdict {
  let last: ChainEnd = { seq: 0, hash: genesis }
  for (const entry of entries) {
    const fault = findFault(entry, last, chain)
    if (fault !== undefined) return fault
    last = { seq: entry.seq, hash: entry.hash }
  }
  if (end === undefined) return { intact: true }
  if (last.seq < end.seq) return broken(last.seq + 1, faults.missing)
  if (last.seq !== end.seq || !last.hash.equals(end.hash)) return broken(last.seq, faults.wrongEnd)
  return { intact: true }
}

function findFault(entry: StoredEntry, last: ChainEnd, chain: ChainName): ChainVerdict | undefined {
  const expected = last.seq + 1
  if (entry.seq > expected) return broken(expected, faults.missing)
  if (entry.seq < expected) return broken(entry.seq, faults.outOfOrder)
  if (!hashPayload(entry.payload).equals(entry.hash)) return broken(expected, faults.changed)
  const sealed = readFrame(entry.payload)
  if (!entry.prevHash.equals(last.hash) || sealed.prev !== last.hash.toString('hex'))
    return broken(expected, faults.unlinked)
  if (sealed.alg !== 'sha-256' || sealed.schema?.split('/')[0] !== chain)
    return broken(expected, faults.foreign)
  return undefined
}

function broken(seq: number, why: Words): ChainVerdict {
  return { intact: false, seq, why }
}

// A forger may store any text with its right hash, also one that is no JSON or whose fields are of another type.
function readFrame(payload: string): { alg?: string; schema?: string; prev?: string } {
  try {
    const { alg, schema, prev } = JSON.parse(payload) as Record<string, unknown>
    return {
      ...(typeof alg === 'string' ? { alg } : {}),
      ...(typeof schema === 'string' ? { schema } : {}),
      ...(typeof prev === 'string' ? { prev } : {}),
    }
  } catch {
    return {}
  }
}
