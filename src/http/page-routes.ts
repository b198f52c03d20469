import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { sessionCookie } from './auth.ts'

const built = fileURLToPath(new URL('../../dist/web', import.meta.url))

const notBuilt = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Thi Hành</title>
<p>Các trang chưa được dựng. Chạy <code>npm run build:web</code> rồi tải lại. API vẫn phục vụ ở <a href="/api/docs">/api/docs</a>.</p></html>`

/**
 * The pages: one document for every address of the application, and the files it is made of. They ask the API and draw
 * what it says. Styles made while drawing carry the nonce of the document; nothing else inline is let in. The document is
 * the first that was there: pages built beside the running server are new with its next start, the files of these stay till then.
 */
export function pageRoutes(folder = built): FastifyPluginAsync {
  return async (app) => {
    const indexFile = join(folder, 'index.html')
    const readPage = () => (existsSync(indexFile) ? readFileSync(indexFile, 'utf8') : null)
    let page = readPage()
    await app.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      index: false,
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
    })
    app.get('/mark.svg', { logLevel: 'warn', schema: { hide: true } }, async (_request, reply) =>
      reply.sendFile('mark.svg', folder, { maxAge: '1d' }),
    )
    const policy = {
      enableCSPNonces: true,
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'script-src': ["'self'"],
          'style-src': ["'self'"],
          'img-src': ["'self'"],
          'font-src': ["'self'"],
          'connect-src': ["'self'"],
          'form-action': ["'self'"],
          'base-uri': ["'none'"],
          'frame-ancestors': ["'none'"],
        },
      },
    }
    const serve = async (request: FastifyRequest, reply: FastifyReply) => {
      if (!asksForPage(request)) return reply.callNotFound()
      reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8')
      page ??= readPage()
      if (page === null) return reply.code(503).send(notBuilt)
      const nonce = reply.cspNonce.style
      const document = hasSession(request) ? page.replace('<html ', '<html data-session="yes" ') : page
      return reply.send(document.replaceAll('{{nonce}}', nonce))
    }
    app.get('/*', { helmet: policy, schema: { hide: true } }, serve)
  }
}

// Whether it still holds is another question; a page that knows of one may ask for what is behind it at once.
function hasSession({ cookies }: FastifyRequest): boolean {
  return cookies[sessionCookie] !== undefined
}

// Every address that is not the API's or a file's is the application's own: the document draws it, or says that there is none.
function asksForPage({ url, headers }: FastifyRequest): boolean {
  const path = url.split('?')[0] ?? ''
  const isOurs = !/^\/(?:api|assets|metrics|health)(?:\/|$)/.test(path) && !/\.\w+$/.test(path)
  return isOurs && (headers.accept === undefined ? path === '/' : /text\/html|\*\/\*/.test(headers.accept))
}
