import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import type { useDatabase } from './database.ts'
import { openHttp, type TestHttp, type TestOffice } from './open-http.ts'
import { needPages, openPages, type TestPages } from './pages.ts'

/** A server with one office, and a browser on its pages. */
export interface Desk {
  http: TestHttp
  office: TestOffice
  pages: TestPages
}

/**
 * Opens a server and a browser for the tests of a file and closes them after; after each test nothing may have been
 * thrown inside the pages. `ready` gets hold of them and does what has to be there before the first test; `clock` is
 * where the server's clock stands when the office is made.
 */
export function usePages(
  database: ReturnType<typeof useDatabase>,
  ready: (desk: Desk) => unknown,
  clock?: string,
): void {
  let desk: Desk | undefined
  // What a page waits for has limits of its own; this one only ends what hangs.
  vi.setConfig({ testTimeout: 600_000, expect: { poll: { timeout: 90_000 } } })
  beforeAll(async () => {
    await needPages()
    const http = await openHttp(database)
    if (clock !== undefined) http.setClock(clock)
    const office = await http.openOffice()
    const pages = await openPages(await http.app.listen({ host: '127.0.0.1', port: 0 }))
    desk = { http, office, pages }
    await ready(desk)
  }, 300_000)
  afterEach(() => expect(desk?.pages.troubles.splice(0)).toEqual([]))
  afterAll(async () => {
    await desk?.pages.close()
    await desk?.http.close()
  })
}
