import { isUtf8 } from 'node:buffer'
import type { FastifyInstance } from 'fastify'
import type { Words } from '../engine/vocabulary.ts'
import { badInput, HttpProblem } from './problem.ts'

/** Takes JSON bodies that are whole: proper UTF-8, and nothing that could not be stored and shown again. */
export function acceptJson(app: FastifyInstance): void {
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body: Buffer, done) => {
    if (!isUtf8(body)) return done(fault('/', words.utf8), undefined)
    if (body.length === 0) return done(null, undefined)
    let value: unknown
    try {
      value = JSON.parse(body.toString('utf8'))
    } catch {
      return done(fault('/', words.json), undefined)
    }
    const bad = findUnstorable(value)
    return bad === null ? done(null, value) : done(fault(bad.path || '/', bad.expected), undefined)
  })
}

/** The same for what stands in the query: PostgreSQL can hold it, or the request is refused. */
export function acceptQuery(app: FastifyInstance): void {
  app.addHook('preValidation', async (request) => {
    const bad = findUnstorable(request.query)
    if (bad !== null) throw fault(`querystring${bad.path}`, bad.expected)
  })
}

const words = {
  utf8: { vi: 'văn bản UTF-8 hợp lệ', en: 'valid UTF-8' },
  json: { vi: 'JSON hợp lệ', en: 'valid JSON' },
  text: { vi: 'văn bản không có ký tự NUL hay nửa ký tự', en: 'text without NUL or lone surrogates' },
  number: { vi: 'một số hữu hạn', en: 'a finite number' },
  name: {
    vi: 'một tên trường khác (__proto__, constructor, prototype không dùng được)',
    en: 'another name of a field (not __proto__, constructor, prototype)',
  },
  depth: { vi: 'không lồng quá 16 tầng', en: 'nested at most 16 levels deep' },
}
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const maxDepth = 16

function fault(field: string, expected: Words) {
  return new HttpProblem(badInput([{ field, found: '', expected }], 400))
}

type Unstorable = { path: string; expected: Words }

// PostgreSQL can hold neither NUL nor half a surrogate pair, and JSON no number that is not finite.
function findUnstorable(value: unknown, path = '', depth = 0): Unstorable | null {
  if (typeof value === 'string') return isStorable(value) ? null : { path, expected: words.text }
  if (typeof value === 'number') return Number.isFinite(value) ? null : { path, expected: words.number }
  if (typeof value !== 'object' || value === null) return null
  if (depth === maxDepth) return { path, expected: words.depth }
  for (const [key, inner] of Object.entries(value)) {
    // The name is the caller's text, too: one that cannot be stored cannot be shown.
    if (!isStorable(key)) return { path, expected: words.text }
    if (forbidden.has(key)) return { path: `${path}/${key}`, expected: words.name }
    const bad = findUnstorable(inner, `${path}/${key}`, depth + 1)
    if (bad !== null) return bad
  }
  return null
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}
