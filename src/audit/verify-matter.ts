import type { Words } from '../engine/vocabulary.ts'
import { hashPayload } from './chain-entry.ts'
import { opensCommitment } from './commitment.ts'
import { findCommitment } from './find-commitment.ts'
import { type ChainEnd, type ChainName, type StoredEntry, verifyChain } from './verify-chain.ts'

/** The chains of a matter in the order they are told and checked. */
export const chainNames: readonly ChainName[] = ['act', 'attempt', 'proposal', 'statement']

/**
 * One entry as it left the office: its stored text, the hash stored with it (where it is not carried, the text's own),
 * and its place in the tree; null while it has none.
 */
export interface CarriedEntry {
  payload: string
  hash?: Buffer
  leaf: number | null
}

/** A value kept beside the chain: `entry` is `intake`, a number, or `p`/`s` and a number; the salt is in hexadecimal. */
export interface CarriedValue {
  entry: string
  path: string
  salt: string
  value: string
}

/** The whole record of one matter as it left the office. */
export interface CarriedMatter {
  caseId: string
  intake: string
  chains: Readonly<Record<ChainName, readonly CarriedEntry[]>>
  /** Where the office says each chain ends; null where nothing is said. */
  ends: Readonly<Record<ChainName, ChainEnd>> | null
  values: readonly CarriedValue[]
}

/** The first thing that is wrong; `seq` 0 is the intake. */
export interface MatterFault {
  caseId: string
  chain: ChainName
  seq: number
  why: Words
}

/** Says what is wrong with the place of an entry in the tree, or nothing. */
export type CheckLeaf = (entry: {
  chain: ChainName
  seq: number
  leaf: number | null
  hash: Buffer
}) => Words | undefined

const faults = {
  foreign: {
    vi: 'Mục này thuộc việc khác hoặc cơ quan khác.',
    en: 'This entry is of another matter or another office.',
  },
  misplaced: {
    vi: 'Mục này đứng sai chỗ: số thứ tự đã niêm là số khác.',
    en: 'This entry stands in the wrong place: the number sealed in it is another.',
  },
  intake: {
    vi: 'Phần tiếp nhận không đọc được hoặc thuộc việc khác.',
    en: 'The intake cannot be read, or is of another matter.',
  },
  value: {
    vi: 'Phần chữ kèm theo không khớp với cam kết đã niêm.',
    en: 'A text that comes with it is not the one that was committed to.',
  },
  stray: {
    vi: 'Phần chữ kèm theo không thuộc mục nào.',
    en: 'A text comes with it that belongs to no entry.',
  },
} satisfies Record<string, Words>

/**
 * Checks the record of one matter by itself, pure: the chains from the intake on, that every entry is of this matter
 * and office, its place in the tree (asked of `checkLeaf`), and that the texts open their commitments.
 * @returns the first fault in the order of the chains, or nothing.
 */
export function verifyMatter(
  matter: CarriedMatter,
  officeId: string,
  checkLeaf: CheckLeaf,
): MatterFault | undefined {
  const { caseId, intake, chains, ends, values } = matter
  const fault = (chain: ChainName, seq: number, why: Words) => ({ caseId, chain, seq, why })
  const isOurs = (body: Record<string, unknown>) => body['case'] === caseId && body['office'] === officeId
  const opened = readBody(intake)
  if (opened === undefined || !isOurs(opened)) return fault('act', 0, faults.intake)
  const genesis = hashPayload(intake)
  const bodies = new Map<string, Record<string, unknown>>([['intake', opened]])
  for (const chain of chainNames) {
    const entries = chains[chain].map((entry, place) => unfold(entry, place + 1))
    // What is not what stands in the tree says nothing right about the entries before it.
    const misplaced = first(entries, ({ seq, leaf, hash }) => checkLeaf({ chain, seq, leaf, hash }))
    const linked =
      misplaced === undefined
        ? verifyChain(genesis, entries, chain, ends?.[chain])
        : verifyChain(genesis, entries.slice(0, misplaced.seq - 1), chain)
    const sound = entries.slice(
      0,
      linked.intact ? (misplaced?.seq ?? entries.length + 1) - 1 : linked.seq - 1,
    )
    const strange = first(sound, ({ seq, body }) =>
      body === undefined || !isOurs(body)
        ? faults.foreign
        : body['seq'] === seq
          ? undefined
          : faults.misplaced,
    )
    const found = strange ?? (linked.intact ? misplaced : linked)
    if (found !== undefined) return fault(chain, found.seq, found.why)
    for (const { seq, body = {} } of entries) bodies.set(entryName(chain, seq), body)
  }
  for (const value of values) {
    const { chain, seq } = placeOf(value.entry)
    const body = bodies.get(value.entry)
    const commitment = body === undefined ? null : findCommitment(body, value.path)
    if (commitment === null) return fault(chain, seq, faults.stray)
    if (!opensCommitment(Buffer.from(value.salt, 'hex'), value.value, commitment) || !isSalt(value.salt))
      return fault(chain, seq, faults.value)
  }
  return undefined
}

/** The body of a sealed payload; undefined when it is none. */
export function readBody(payload: string): Record<string, unknown> | undefined {
  return bodyOf(readFrame(payload))
}

function bodyOf({ body }: Record<string, unknown>): Record<string, unknown> | undefined {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined
}

function readFrame(payload: string): Record<string, unknown> {
  try {
    const frame: unknown = JSON.parse(payload)
    return typeof frame === 'object' && frame !== null ? (frame as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** The name an entry has among the values kept beside the chain. Attempts keep none. */
export function entryName(chain: ChainName, seq: number): string {
  return { act: '', attempt: 't', proposal: 'p', statement: 's' }[chain] + String(seq)
}

function placeOf(entry: string): { chain: ChainName; seq: number } {
  const [, letter = '', digits = '0'] = /^([tps]?)(\d+)$/.exec(entry) ?? []
  const chain = chainNames.find((name) => entryName(name, 0) === `${letter}0`) ?? 'act'
  return { chain, seq: Number(digits) }
}

type Unfolded = StoredEntry & { body: Record<string, unknown> | undefined; leaf: number | null }

// What a database keeps in columns beside the payload is read out of the payload: it is the payload that is sealed.
function unfold({ payload, hash, leaf }: CarriedEntry, seq: number): Unfolded {
  const frame = readFrame(payload)
  const prevHash = Buffer.from(String(frame['prev']), 'hex')
  return { seq, payload, prevHash, hash: hash ?? hashPayload(payload), body: bodyOf(frame), leaf }
}

/** The first entry that something is wrong with. */
function first(
  entries: readonly Unfolded[],
  check: (entry: Unfolded) => Words | undefined,
): { seq: number; why: Words } | undefined {
  for (const entry of entries) {
    const why = check(entry)
    if (why !== undefined) return { seq: entry.seq, why }
  }
  return undefined
}

function isSalt(salt: string): boolean {
  return /^[0-9a-f]{64}$/.test(salt)
}
