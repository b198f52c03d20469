import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import fastify from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { putInPlace } from '../../scripts/web/put-in-place.ts'
import { pageRoutes } from '../../src/http/page-routes.ts'

const day = 24 * 60 * 60 * 1000

describe('pages that are built anew beside a server that runs', () => {
  let folder: string
  let place: string
  const stops: (() => Promise<unknown>)[] = []

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thi-hanh-pages-'))
    place = join(folder, 'web')
  })
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop()
    await rm(folder, { recursive: true, force: true })
  })

  /** What a build leaves: a document that names its script, and the part that only this script asks for later. */
  async function build(name: string, now?: number): Promise<void> {
    const fresh = join(folder, `fresh-${name}`)
    await mkdir(join(fresh, 'assets'), { recursive: true })
    await writeFile(
      join(fresh, 'index.html'),
      `<html lang="vi"><script src="/assets/main-${name}.js"></script>`,
    )
    for (const part of [`main-${name}.js`, `later-${name}.js`, 'same.woff2'])
      await writeFile(join(fresh, 'assets', part), part)
    await writeFile(join(fresh, 'assets', `main-${name}.js.gz`), gzipSync(`main-${name}.js`))
    await putInPlace(fresh, place, now)
  }

  async function start() {
    const app = fastify({ forceCloseConnections: true })
    await app.register(cookie)
    await app.register(helmet)
    await app.register(pageRoutes(place))
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    stops.push(() => app.close())
    const ask = (path: string) => fetch(`${address}${path}`, { headers: { accept: 'text/html' } })
    const nameOfBuild = async () => /main-(\w+)\.js/.exec(await (await ask('/')).text())?.[1]
    /** The page of a build with what it asks for later, as the server answers for each. */
    const statuses = (name: string) =>
      Promise.all(
        [`main-${name}.js`, `later-${name}.js`, 'same.woff2'].map(async (part) => {
          const answer = await ask(`/assets/${part}`)
          await answer.arrayBuffer()
          return answer.status
        }),
      )
    return { nameOfBuild, statuses }
  }
  const whole = [200, 200, 200]

  it('are the old ones, whole, until it is started anew; then the new ones', async () => {
    await build('one')
    const server = await start()
    expect([await server.nameOfBuild(), await server.statuses('one')]).toEqual(['one', whole])
    await build('two')
    await build('three')
    expect([await server.nameOfBuild(), await server.statuses('one')]).toEqual(['one', whole])
    const after = await start()
    expect([await after.nameOfBuild(), await after.statuses('three')]).toEqual(['three', whole])
    // Whoever has a page of before open goes on with it, too.
    expect(await after.statuses('one')).toEqual(whole)
  })

  it('take the parts of a build away a day after it was replaced, and never those of today', async () => {
    const now = Date.now()
    await build('one', now)
    await build('two', now + 30 * day)
    const server = await start()
    expect(await server.statuses('one')).toEqual(whole)
    await build('three', now + 31 * day + 1)
    expect(await server.statuses('one')).toEqual([404, 404, 200])
    expect([await server.statuses('two'), await server.statuses('three')]).toEqual([whole, whole])
    expect((await readdir(folder)).sort()).toEqual(['web'])
  })

  it('are there as soon as they are built, where the server was started without any', async () => {
    const server = await start()
    expect(await server.nameOfBuild()).toBeUndefined()
    await build('one')
    expect([await server.nameOfBuild(), await server.statuses('one')]).toEqual(['one', whole])
  })
})
