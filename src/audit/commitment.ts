import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { TSchema } from 'typebox'

/** A value kept beside the chain so that it can be erased, and what the chain holds in its place. */
export interface ErasableValue {
  /** JSON pointer to the field, such as `/reason`. */
  path: string
  /** 32 random bytes: without them nobody can guess at the value. */
  salt: Buffer
  value: string
  commitment: string
}

/** An act's data parted into what is sealed for ever and what can be erased. */
export interface Committed {
  /** All fields; each erasable one as `{commitment}`. This is sealed. */
  committed: Record<string, unknown>
  /** The fields that are not erasable, as they were. */
  kept: Record<string, unknown>
  erasable: ErasableValue[]
}

/**
 * Parts data by its schema: fields whose property schema says `erasable: true` (names, free text) are replaced by
 * salted commitments. Looks at the top level only. An absent or undefined field is left out; an erasable value
 * that is no text is committed as its canonical JSON, so that data not yet checked leaks nothing either.
 */
export function commitErasable(schema: TSchema, data: Record<string, unknown>): Committed {
  const committed: [string, unknown][] = []
  const kept: [string, unknown][] = []
  const erasable: ErasableValue[] = []
  for (const [name, given] of Object.entries(data)) {
    if (given === undefined) continue
    if (isErasable(schema, name)) {
      const value = typeof given === 'string' ? given : String(canonicalize(given))
      const { salt, commitment } = commitValue(value)
      erasable.push({ path: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, salt, value, commitment })
      committed.push([name, { commitment }])
    } else {
      kept.push([name, given])
      committed.push([name, given])
    }
  }
  return { committed: Object.fromEntries(committed), kept: Object.fromEntries(kept), erasable }
}

/** Commits to one value under a new salt: base64url of HMAC-SHA256 with the salt as key. */
export function commitValue(value: string): { salt: Buffer; commitment: string } {
  const salt = randomBytes(32)
  return { salt, commitment: commit(salt, value).toString('base64url') }
}

/** Whether this salt and value are those the commitment was made of. Takes the same time for a near miss. */
export function opensCommitment(salt: Buffer, value: string, commitment: string): boolean {
  const given = Buffer.from(commitment, 'base64url')
  const expected = commit(salt, value)
  // Decoding is lenient; only the one way of writing the bytes counts.
  if (given.length !== expected.length || given.toString('base64url') !== commitment) return false
  return timingSafeEqual(given, expected)
}

function commit(salt: Buffer, value: string): Buffer {
  return createHmac('sha256', salt).update(value, 'utf8').digest()
}

function isErasable(schema: TSchema, name: string): boolean {
  const { properties } = schema as { properties?: Readonly<Record<string, { erasable?: unknown }>> }
  return properties?.[name]?.erasable === true
}
