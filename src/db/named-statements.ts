import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'

/** A process names this many statements at most; each costs memory in every session of the server. */
export const nameCap = 500

const names = new Map<string, string>()

/** Statements worth a plan of their own. Everything else (begin, DDL, set) goes as it is. */
const plannable = /^\s*(select|insert|update|delete|merge|with)\b/i

/**
 * The name a statement is prepared under: the same text always has the same name. Undefined for what is better sent
 * without one: DDL, several statements in one text, and texts past the cap.
 */
export function nameOf(text: string, values: readonly unknown[] | undefined): string | undefined {
  const known = names.get(text)
  if (known) return known
  if (names.size >= nameCap || !plannable.test(text)) return undefined
  // Only a text without parameters can hold several statements.
  if (!values?.length && text.includes(';')) return undefined
  const name = `q${createHash('sha1').update(text).digest('hex').slice(0, 16)}`
  names.set(text, name)
  return name
}

type Query = (...args: unknown[]) => unknown

/**
 * Makes a connection prepare each statement once, so that the server plans it once: `query(text, values)` becomes
 * `query({ name, text, values })`. Calls with anything but a text (cursors, ready-made queries) pass through.
 */
export function prepareByName(client: ClientBase): void {
  const send = client.query.bind(client) as Query
  // Statements prepared before a migration may not fit the tables after it; new names have them prepared anew.
  let generation = 0
  const query: Query = (first, second, ...rest) => {
    const values = Array.isArray(second) ? second : undefined
    const name = typeof first === 'string' ? nameOf(first, values) : undefined
    if (name === undefined) return send(first, second, ...rest)
    const call = { name: generation ? `${name}_${generation}` : name, text: first, values }
    const result =
      values === undefined && second !== undefined ? send(call, second, ...rest) : send(call, ...rest)
    if (!(result instanceof Promise)) return result
    return result.catch((error: { code?: string }) => {
      if (error.code === planOutdated || error.code === nameUnknown) generation++
      throw error
    })
  }
  client.query = query as typeof client.query
}

/** "cached plan must not change result type" */
const planOutdated = '0A000'
/** "prepared statement does not exist" */
const nameUnknown = '26000'
