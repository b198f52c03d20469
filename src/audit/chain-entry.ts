import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** What an entry may hold. Instants stand in it as integer microseconds UTC, money as integer đồng. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject

/** A plain JSON object. */
export type JsonObject = { readonly [key: string]: JsonValue }

/** The kinds of entry, each with the version of its shape. */
export type EntrySchema = 'intake/1' | 'act/1' | 'attempt/1' | 'proposal/1' | 'statement/1'

/** The exact text that is stored and hashed, and its hash (32 bytes). */
export interface Sealed {
  payload: string
  hash: Buffer
}

const leafPrefix = Buffer.from([0])

/**
 * Seals one entry of a case's chain (chuỗi ghi vết). The payload is the RFC 8785 canonical JSON of
 * `{alg, schema, prev, body}`, `prev` in hexadecimal; the hash is SHA-256(0x00 || payload in UTF-8).
 * @param entry `prev` is the hash of the entry before it; null only for an intake, where a chain begins.
 * @throws TypeError naming the place of a value that JSON would lose or change: undefined, a bigint, a number that
 * is not finite or an integer that is not exact, half a surrogate pair, or anything that is not plain JSON. Also when
 * `prev` is missing or is no hash.
 */
export function sealEntry(entry: { schema: EntrySchema; prev: Buffer | null; body: JsonObject }): Sealed {
  if ((entry.prev === null) !== (entry.schema === 'intake/1') || (entry.prev?.length ?? 32) !== 32)
    throw new TypeError(`Cannot seal ${entry.schema}: an intake, and only an intake, has no entry before it.`)
  requireExactJson(entry.body, 'body')
  const prev = entry.prev === null ? null : entry.prev.toString('hex')
  const payload = canonicalize({ alg: 'sha-256', schema: entry.schema, prev, body: entry.body })
  if (payload === undefined) throw new TypeError('Cannot seal an entry without a body.')
  return { payload, hash: hashPayload(payload) }
}

/** The hash (32 bytes) of a payload as it is stored: never of a text written anew. */
export function hashPayload(payload: string): Buffer {
  return createHash('sha256').update(leafPrefix).update(payload, 'utf8').digest()
}

// The place is named and the value is not: an error may be logged, and a value may be personal.
function requireExactJson(value: unknown, place: string): void {
  const fault = faultOf(value)
  if (fault !== undefined) throw new TypeError(`Cannot seal ${place}: ${fault}.`)
  if (Array.isArray(value)) for (const [i, item] of value.entries()) requireExactJson(item, `${place}[${i}]`)
  else if (isPlainObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      requireExactJson(key, `a name in ${place}`)
      requireExactJson(item, `${place}.${key}`)
    }
  }
}

function faultOf(value: unknown): string | undefined {
  if (value === null || typeof value === 'boolean' || Array.isArray(value)) return undefined
  // RFC 8785, 3.2.2.2: half a surrogate pair has no UTF-8, so two different texts would get one hash.
  if (typeof value === 'string')
    return /\p{Surrogate}/u.test(value) ? 'the text is not valid Unicode' : undefined
  if (typeof value !== 'number') return isPlainObject(value) ? undefined : `${typeof value} is not plain JSON`
  if (!Number.isFinite(value)) return 'the number is not finite'
  return Number.isInteger(value) && !Number.isSafeInteger(value)
    ? 'the integer is too large to be exact'
    : undefined
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
