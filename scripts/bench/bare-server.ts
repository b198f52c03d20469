import fastify from 'fastify'
import { connectDatabase } from '../../src/db/connect.ts'
import { appRole } from '../../src/db/roles.ts'
import { serveAsContestant } from './contestant.ts'

// The yardstick: a handler that knows beforehand what the road would send, and does nothing but send it.
await serveAsContestant(async ({ appUrl, pool: max, recording }) => {
  const { pool, close } = connectDatabase(appUrl, { role: appRole, max })
  const app = fastify()
  app.post('/api/v1/cases/:id/acts', async (request, reply) => {
    const { id } = request.params as { id: string }
    const index = Number(request.headers['if-match']?.slice(1, -1))
    const act = recording?.get(id)?.[index]
    if (act === undefined) return reply.code(404).send({ title: `nothing recorded for ${id} at ${index}` })
    const client = await pool.connect()
    try {
      for (const { text, values } of act.statements) await client.query(text, values ?? undefined)
    } catch (error) {
      client.release(true)
      throw error
    }
    client.release()
    return reply
      .code(201)
      .header('etag', `"${index + 1}"`)
      .send(act.answer)
  })
  app.addHook('onClose', close)
  return app
})
