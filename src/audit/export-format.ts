import { type Static, Type } from 'typebox'
import { readOneWay, writeOneWay } from './one-way-json.ts'
import type { ChainName } from './verify-chain.ts'

/** The files of an export, and how their lines are written. Every line is one thing, so that a bad byte spoils one. */
export const files = {
  manifest: 'manifest.json',
  checkpoints: 'checkpoints.txt',
  leaves: 'leaves.txt',
  matters: 'matters.txt',
  keys: 'verifier-keys.txt',
  sums: 'SHA256SUMS',
} as const

/** What an export says of itself. */
export type Manifest = Static<typeof manifestSchema>

const manifestSchema = Type.Object(
  {
    format: Type.Literal('thi-hanh-export/1'),
    office: Type.Object({ id: Type.String(), code: Type.String(), name: Type.String() }),
    /** How the office counts what the law leaves open; needed to play the record again. */
    calendar: Type.Record(Type.String(), Type.Unknown()),
    /** The charts the program ran when it exported. */
    law: Type.String(),
    exportedAt: Type.String(),
    /** Whether names and texts kept beside the chains are in it. */
    values: Type.Boolean(),
  },
  { additionalProperties: false },
)

/** One place of the tree: which entry stands there, and the hash that went into the tree. */
export interface Leaf {
  chain: ChainName
  caseId: string
  seq: number
  /** Hexadecimal. */
  hash: string
}

const letters: Record<ChainName, string> = { act: 'a', attempt: 't', proposal: 'p', statement: 's' }
const chainOf = Object.fromEntries(Object.entries(letters).map(([chain, letter]) => [letter, chain]))

/** The bytes of one leaf's line, its newline included: all are equally long, so that any one can be found. */
export const leafBytes = 1 + 1 + 36 + 1 + 10 + 1 + 64 + 1

/** Writes one leaf's line, without its newline. */
export function writeLeaf({ chain, caseId, seq, hash }: Leaf): string {
  return `${letters[chain]} ${caseId} ${String(seq).padStart(10, '0')} ${hash}`
}

/** Reads one leaf's line; undefined when it is none. */
export function readLeaf(line: string): Leaf | undefined {
  const [, letter = '', caseId = '', seq = '', hash = ''] =
    /^([atps]) ([0-9a-f-]{36}) (\d{10}) ([0-9a-f]{64})$/.exec(line) ?? []
  const chain = chainOf[letter] as ChainName | undefined
  return chain === undefined ? undefined : { chain, caseId, seq: Number(seq), hash }
}

/** The files whose sums are kept, in their order. */
export const sumOrder = [files.manifest, files.keys, files.checkpoints, files.leaves, files.matters] as const

/** Writes what the export says of itself. */
export function writeManifest(manifest: Manifest): string {
  return writeOneWay(manifest)
}

/** Reads it; undefined when it is none of this form or not written in the one way. */
export function readManifest(text: string): Manifest | undefined {
  return readOneWay(manifestSchema, text)
}
