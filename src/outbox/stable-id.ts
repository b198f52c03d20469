import { createHash } from 'node:crypto'

/** The same text (32 hexadecimal digits) for the same parts, whoever computes it; another for others. */
export function stableHash(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** The same uuid for the same parts (version 8, RFC 9562), so that what is written twice is one row. */
export function stableUuid(...parts: readonly (string | number)[]): string {
  const hex = stableHash(...parts)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}
