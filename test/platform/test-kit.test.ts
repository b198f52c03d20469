import { createConnection } from 'node:net'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { startRedis } from '../support/redis.ts'

const one = useDatabase()
const other = useDatabase()

describe('what tests stand on', () => {
  it('gives every caller a migrated database of its own', async () => {
    await sql`create table only_here (n int)`.execute(one.owner.db)
    const { rows } =
      await sql`select to_regclass('only_here') as here, to_regclass('office') as migrated`.execute(
        other.owner.db,
      )
    expect(rows).toEqual([{ here: null, migrated: 'office' }])
  })

  it('starts a Redis that answers and then ends', async (context) => {
    const redis = await startRedis()
    if (!redis) return context.skip('redis-server is not installed')
    const port = Number(new URL(redis.url).port)
    expect(await say(port, 'PING\r\n')).toBe('+PONG\r\n')
    await redis.stop()
    await expect(say(port, 'PING\r\n')).rejects.toThrow(/ECONNREFUSED/)
  })
})

function say(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1', () => socket.write(text))
    socket.once('error', reject)
    socket.once('data', (answer) => {
      resolve(answer.toString())
      socket.destroy()
    })
  })
}
