import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/**
 * Signed notes as C2SP describes them (c2sp.org/signed-note), pure: a text that ends in a newline, an empty line, and
 * lines `— name base64(key id || signature)`. Ed25519 only.
 */

/** A key that signs notes under a name. */
export interface NoteSigner {
  name: string
  key: KeyObject
}

/** What a signature is checked by. */
export interface NoteVerifier {
  name: string
  /** Four bytes that say, with the name, which key a signature line is of. */
  id: Buffer
  key: KeyObject
}

/** A note taken apart; nothing of it is believed yet. */
export interface ParsedNote {
  /** What is signed, with its last newline. */
  text: string
  signatures: readonly { name: string; id: Buffer; signature: Buffer }[]
}

const ed25519 = Buffer.from([1])
/** What an Ed25519 public key is wrapped in as SPKI (RFC 8410); the 32 bytes follow. */
const spki = Buffer.from('302a300506032b6570032100', 'hex')
const mostSignatures = 64

/**
 * The note with one signature line for each signer, in their order.
 * @throws TypeError when a text or a name cannot be of a note.
 */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  if (!isText(text)) throw new TypeError('A note is text without control characters that ends in a newline.')
  const lines = signers.map(({ name, key }) => {
    const id = keyId(name, rawKey(key))
    return `— ${name} ${Buffer.concat([id, sign(null, Buffer.from(text), key)]).toString('base64')}\n`
  })
  return `${text}\n${lines.join('')}`
}

/** Takes a note apart; undefined when it is none. */
export function parseNote(note: string): ParsedNote | undefined {
  const gap = note.lastIndexOf('\n\n')
  if (gap < 0 || !isText(note)) return undefined
  const lines = note.slice(gap + 2, -1).split('\n')
  const signatures = lines.flatMap((line) => parseSignature(line) ?? [])
  if (signatures.length !== lines.length || signatures.length > mostSignatures) return undefined
  return { text: note.slice(0, gap + 1), signatures }
}

/**
 * Who of the known signed the note. Signatures of unknown keys are passed over, as the format asks (that is how a key
 * is exchanged and how witnesses sign along); a wrong one of a known key spoils the whole note.
 * @returns the keys that signed; empty when none of them did or when one signature is wrong.
 */
export function findSigners(note: ParsedNote, known: readonly NoteVerifier[]): NoteVerifier[] {
  const signed: NoteVerifier[] = []
  for (const { name, id, signature } of note.signatures) {
    const verifier = known.find((one) => one.name === name && one.id.equals(id))
    if (verifier === undefined) continue
    if (!verify(null, Buffer.from(note.text), verifier.key, signature)) return []
    if (!signed.includes(verifier)) signed.push(verifier)
  }
  return signed
}

/** The public half of a signer in the form people exchange: `name+id+base64(0x01 || key)`. */
export function writeVerifierKey({ name, key }: NoteSigner): string {
  const raw = rawKey(key)
  return `${name}+${keyId(name, raw).toString('hex')}+${Buffer.concat([ed25519, raw]).toString('base64')}`
}

/** Reads a verifier key; undefined when it is none, or when its id is not that of its name and key. */
export function parseVerifierKey(text: string): NoteVerifier | undefined {
  // Base64 has the plus sign of its own: everything after the second one is the key.
  const [, name = '', id = '', encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text.trim()) ?? []
  const raw = decode(encoded)
  if (raw?.length !== 33 || raw[0] !== 1) return undefined
  const expected = keyId(name, raw.subarray(1))
  if (expected.toString('hex') !== id) return undefined
  const key = createPublicKey({ key: Buffer.concat([spki, raw.subarray(1)]), format: 'der', type: 'spki' })
  return { name, id: expected, key }
}

function parseSignature(line: string): ParsedNote['signatures'][number] | undefined {
  const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? []
  const bytes = decode(encoded)
  if (!isName(name) || bytes === undefined || bytes.length < 5) return undefined
  return { name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) }
}

function keyId(name: string, raw: Buffer): Buffer {
  return createHash('sha256').update(`${name}\n`).update(ed25519).update(raw).digest().subarray(0, 4)
}

function rawKey(key: KeyObject): Buffer {
  const half = key.type === 'private' ? createPublicKey(key) : key
  return half.export({ format: 'der', type: 'spki' }).subarray(spki.length)
}

/** Bytes of base64 that is written in the one right way; undefined for any other. */
function decode(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return text !== '' && bytes.toString('base64') === text ? bytes : undefined
}

function isName(name: string): boolean {
  return name !== '' && !/[\s+]/u.test(name)
}

function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids them, but for the newline.
  return text.endsWith('\n') && text.isWellFormed() && !/[\u0000-\u0009\u000b-\u001f]/.test(text)
}
