import { type NoteSigner, type ParsedNote, parseNote, signNote } from './signed-note.ts'

/** What a checkpoint says (c2sp.org/tlog-checkpoint): the tree of this origin has this size and this root. */
export interface Checkpoint {
  origin: string
  size: number
  /** 32 bytes. */
  root: Buffer
}

/** The origin of an office's tree, which is also the name its key signs under. It stays as long as the office. */
export function originOf(officeId: string): string {
  return `thi-hanh/${officeId}`
}

/** Writes a checkpoint and signs it, once for each key. */
export function writeCheckpoint(
  { origin, size, root }: Checkpoint,
  keys: readonly NoteSigner['key'][],
): string {
  const text = `${origin}\n${size}\n${root.toString('base64')}\n`
  return signNote(
    text,
    keys.map((key) => ({ name: origin, key })),
  )
}

/** Reads a checkpoint without believing it: who signed it is asked of the note. Undefined when it is none. */
export function parseCheckpoint(text: string): { checkpoint: Checkpoint; note: ParsedNote } | undefined {
  const note = parseNote(text)
  const [, origin = '', digits = '', encoded = ''] =
    /^([^\n]+)\n(0|[1-9]\d{0,14})\n([^\n]+)\n$/.exec(note?.text ?? '') ?? []
  const root = Buffer.from(encoded, 'base64')
  if (note === undefined || root.length !== 32 || root.toString('base64') !== encoded) return undefined
  return { checkpoint: { origin, size: Number(digits), root }, note }
}
