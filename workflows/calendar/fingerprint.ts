/**
 * A short stable identifier of plain data: FNV-1a (32 bits, 8 hex digits) over its JSON with sorted keys.
 * It tells versions apart; it is no protection against forgery.
 */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data, (_key, value: unknown) => (isRecord(value) ? sortKeys(value) : value))
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sortKeys(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
