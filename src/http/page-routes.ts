import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync } from 'fastify'

const folder = fileURLToPath(new URL('../web/', import.meta.url))

/** The pages: static files that ask the API and draw what it says. */
export function pageRoutes(): FastifyPluginAsync {
  return async (app) => {
    await app.register(fastifyStatic, { root: folder, prefix: '/', index: ['index.html'], wildcard: false })
  }
}
