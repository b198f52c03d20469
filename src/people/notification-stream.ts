import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { sql } from 'kysely'
import { readInOffice } from '../db/in-office.ts'
import { personOf, requirePerson, tokenOf } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { findSession } from './sessions.ts'

const heartbeatMs = 25_000
/** Windows one person may have listening; the oldest is let go. */
const streamsAtMost = 12

/** The bell, live: server-sent events that say how many messages are unread, whenever that changes. */
export function notificationStream(context: HttpContext): FastifyPluginAsyncTypebox {
  const open = new Map<string, (() => void)[]>()
  return async (app) => {
    app.addHook('preClose', async () => {
      for (const ends of [...open.values()]) for (const end of [...ends]) end()
    })

    app.get(
      '/notifications/stream',
      {
        onRequest: requirePerson(context),
        schema: {
          tags: ['notifications'],
          summary: 'Thông báo, trực tiếp (server-sent events)',
          produces: ['text/event-stream'],
        },
      },
      async (request, reply) => {
        const { officeId, id } = personOf(request)
        const token = tokenOf(request) ?? ''
        reply.hijack()
        const { raw } = reply
        raw.writeHead(200, {
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store',
          'x-accel-buffering': 'no',
        })
        raw.write('retry: 4000\n\n')
        let last = -1
        let asked = Promise.resolve()
        const say = async () => {
          const unread = await countUnread(context, officeId, id)
          if (raw.writableEnded) return
          raw.write(
            `event: messages\nid: ${Date.now()}\ndata: ${JSON.stringify({ unread, changed: last >= 0 })}\n\n`,
          )
          last = unread
        }
        // One question at a time: a burst of messages is one answer more, not a hundred.
        let isWaiting = false
        const tell = () => {
          if (isWaiting) return
          isWaiting = true
          asked = asked.then(async () => {
            isWaiting = false
            await say().catch(() => undefined)
          })
        }
        const leave = context.notices?.subscribe(officeId, id, tell) ?? (() => undefined)
        // Whoever has left, or was let go, while the session was looked up hears no more: there is nobody to write to.
        const beatOnce = () => {
          if (!raw.writableEnded) raw.write(': \n\n')
        }
        const beat = setInterval(() => {
          void findSession(context.db, token, context.now()).then(
            (person) => (person === null ? end() : beatOnce()),
            beatOnce,
          )
        }, heartbeatMs)
        const key = `${officeId} ${id}`
        const own = open.get(key) ?? []
        const end = () => {
          clearInterval(beat)
          leave()
          const at = own.indexOf(end)
          if (at >= 0) own.splice(at, 1)
          if (own.length === 0) open.delete(key)
          if (!raw.writableEnded) raw.end()
        }
        own.push(end)
        open.set(key, own)
        if (own.length > streamsAtMost) own[0]?.()
        raw.on('close', end)
        tell()
      },
    )
  }
}

async function countUnread(context: HttpContext, officeId: string, accountId: string): Promise<number> {
  const { rows } = await readInOffice(context.db, { officeId, accountId }, (trx) =>
    sql<{
      n: number
    }>`select count(*)::int as n from notification where office_id = ${officeId}::uuid and account_id = ${accountId}::uuid
      and read_at is null and created_at <= ${context.now().toString()}::timestamptz`.execute(trx),
  )
  return rows[0]?.n ?? 0
}
