import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rmdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Page } from 'playwright-core'
import { buildWeb, isWebStale } from '../../scripts/web/build-web.ts'
import type { Role } from '../../src/engine/vocabulary.ts'
import type { TestOffice } from './open-http.ts'
import { noteRequests, restBeforeActs, waitUntilDrawn, waitUntilListsAreShut } from './page-waits.ts'

const executablePath = '/usr/bin/chromium'
// On a machine for development the browser is a convenience; where CI is set its absence is a failure.
export const isSkipped = !existsSync(executablePath) && process.env['CI'] === undefined
export const needs = isSkipped ? ' (skipped: /usr/bin/chromium is not installed)' : ''

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  // The shared memory of a container is small, and a browser that runs out of it is gone.
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
]

/** Builds the pages where they are stale: once, however many test files ask at the same time. */
export async function needPages(): Promise<void> {
  await mkdir('dist', { recursive: true })
  const lock = 'dist/build.lock'
  for (let turn = 0; turn < 1800; turn++) {
    if (!(await isWebStale())) return
    const isMine = await mkdir(lock).then(
      () => true,
      () => false,
    )
    // Another may have built them between the question and the lock; a second build would take them from under its tests.
    if (isMine)
      return Promise.resolve()
        .then(async () => ((await isWebStale()) ? buildWeb() : undefined))
        .finally(() => rmdir(lock))
    await wait(100)
  }
  throw new Error('The pages were not built in three minutes; remove dist/build.lock if no build is running.')
}

interface Size {
  width: number
  height: number
}

/** A browser on the pages of a test server. */
export interface TestPages {
  /** Errors thrown inside the pages, and anything the content policy stopped. */
  troubles: string[]
  /** A screen narrower than a tablet's is touched. */
  open(path?: string, size?: Size): Promise<Page>
  signIn(office: TestOffice, role: Role | 'officer2', path?: string, size?: Size): Promise<Page>
  close(): Promise<void>
}

/** Opens a browser on the pages at an address. */
export async function openPages(address: string): Promise<TestPages> {
  const browser = await chromium.launch({ executablePath, args: switches, timeout: 120_000 })
  const troubles: string[] = []
  const open: TestPages['open'] = async (path = '/', viewport = { width: 1366, height: 768 }) => {
    const context = await browser.newContext({
      viewport,
      locale: 'en-US',
      reducedMotion: 'reduce',
      hasTouch: viewport.width < 720,
    })
    const page = await context.newPage()
    noteRequests(page)
    // Only what never comes runs into it: a busy machine is slow, and that is no fault.
    page.setDefaultTimeout(90_000)
    await restBeforeActs(page)
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (message) => {
      if (/Content Security Policy|Warning: /.test(message.text())) troubles.push(message.text())
    })
    await page.goto(`${address}${path}`)
    return page
  }
  return {
    troubles,
    open,
    signIn: async (office, role, path = '/', size = undefined) => {
      const page = await open(path, size)
      await page.getByLabel('Tên đăng nhập').fill(office.username(role))
      await page.getByLabel('Mật khẩu').fill(office.password)
      await page.getByRole('button', { name: 'Đăng nhập' }).click()
      await page.locator('#noi-dung').waitFor()
      await waitUntilDrawn(page)
      return page
    },
    close: () => browser.close(),
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeFinding {
  id: string
  impact: string | null
  nodes: { html: string; failureSummary?: string }[]
}

// What an open list of choices scrolls in stands around the list, so axe does not see that it is a field's: the arrow keys
// of the field scroll it, and the focus stays in the field.
const listOfField = 'class="ant-select-dropdown-list-holder"'

/** What axe finds on a page that keeps somebody from using it: its serious and critical findings, each with where. */
export async function findBarriers(page: Page): Promise<string[]> {
  await waitUntilListsAreShut(page)
  // Through the debugger, which the content policy does not bind.
  await page.evaluate(axeSource)
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: AxeFinding[]
  }
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !(id === 'scrollable-region-focusable' && html.includes(listOfField)))
        .map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    )
}
