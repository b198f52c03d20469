import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

const keptAtMost = 60
const kept = new Map<string, { text: string; packed: Buffer; tag: string }>()

/**
 * Sends a large answer that is the same for everybody: written and compressed once, kept under its key, and not sent again
 * to who has it (304). It is public law; nothing about people goes this way.
 */
export function sendPacked(
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
  make: () => object,
): FastifyReply {
  const known = kept.get(key) ?? keep(key, JSON.stringify(make()))
  reply
    .header('cache-control', 'private, no-cache')
    .header('vary', 'accept-encoding')
    .header('etag', known.tag)
    .type('application/json; charset=utf-8')
  if (request.headers['if-none-match'] === known.tag) return reply.code(304).send()
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(known.text)
  return reply.header('content-encoding', 'gzip').send(known.packed)
}

function keep(key: string, text: string) {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const made = { text, packed: gzipSync(text, { level: 9 }), tag }
  // The oldest goes: days that were asked for once.
  if (kept.size >= keptAtMost) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, made)
  return made
}
