import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { HttpContext } from './context.ts'
import type { Metrics } from './metrics.ts'

/** Is the process alive, is it ready to serve, and its figures for Prometheus. */
export function healthRoutes(context: HttpContext, metrics: Metrics): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get('/health', { schema: { tags: ['health'], summary: 'Tiến trình còn chạy' } }, async () => ({
      alive: true,
    }))
    app.get(
      '/ready',
      { schema: { tags: ['health'], summary: 'Sẵn sàng phục vụ' } },
      async (_request, reply) => {
        const found = await context.checkReady()
        return reply.code(found.ready ? 200 : 503).send(found)
      },
    )
    app.get(
      '/metrics',
      { schema: { tags: ['health'], summary: 'Số liệu Prometheus' } },
      async (_request, reply) => reply.type(metrics.contentType).send(await metrics.read()),
    )
  }
}
