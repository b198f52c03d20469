import { takeEarly } from './early.ts'
import type { Problem } from './types.ts'

/**
 * What went wrong with a call: the API's problem document (RFC 9457), or one of ours when no answer came.
 * `status` is 0 when the server could not be reached.
 */
export class ApiProblem extends Error {
  readonly problem: Problem
  readonly status: number
  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ApiProblem'
    this.problem = problem
    this.status = problem.status
  }
}

type Query = Record<string, string | undefined | null>

/**
 * Calls the API and gives its JSON (null for an empty answer).
 * @param path under /api/v1, beginning with a slash
 * @throws {ApiProblem} on every answer that is not a success, and when none comes
 */
export async function call<T>(
  method: string,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<T> {
  const options =
    body === undefined
      ? { method, headers }
      : { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
  let response: Response
  let text: string
  try {
    response = await ((method === 'GET' ? takeEarly(path) : undefined) ?? fetch(`/api/v1${path}`, options))
    text = await response.text()
  } catch {
    throw new ApiProblem({ status: 0, title: '', detail: '' })
  }
  const answer: unknown = parse(text)
  if (!response.ok)
    throw new ApiProblem((answer as Problem | null) ?? { status: response.status, title: '', detail: '' })
  return answer as T
}

/** Reads from the API; values that are empty are left out of the query. */
export function read<T>(path: string, query: Query = {}): Promise<T> {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) asked.set(name, value)
  const text = asked.toString()
  return call<T>('GET', text === '' ? path : `${path}?${text}`)
}

/** A file the API made, with the name it gave it. `told` hears how many bytes have come, and of how many where that is known. */
export async function fetchFile(
  path: string,
  query: Query,
  told: (bytes: number, total: number | null) => void,
): Promise<{ name: string; content: Blob }> {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) asked.set(name, value)
  let response: Response
  const parts: Uint8Array<ArrayBuffer>[] = []
  try {
    response = await fetch(`/api/v1${path}?${asked}`)
    const reader = response.body?.getReader()
    const length = Number(response.headers.get('content-length'))
    // Packed on the way it has another length than what is read here.
    const total = length > 0 && response.headers.get('content-encoding') === null ? length : null
    for (let bytes = 0; reader !== undefined; ) {
      const { done, value } = await reader.read()
      if (done) break
      parts.push(value as Uint8Array<ArrayBuffer>)
      bytes += value.length
      told(bytes, total)
    }
  } catch {
    throw new ApiProblem({ status: 0, title: '', detail: '' })
  }
  const content = new Blob(parts, { type: response.headers.get('content-type') ?? '' })
  if (!response.ok) {
    const answer = parse(await content.text()) as Problem | null
    throw new ApiProblem(answer ?? { status: response.status, title: '', detail: '' })
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return { name: name ?? path.split('/').at(-1) ?? 'file', content }
}

/** A key nobody else has. `randomUUID` is missing where the page came over plain HTTP from another machine. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return null
  }
}
