import type { Locator, Page, Request, Response } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Does something on a page that sends a request, and waits for the answer to that very request: a message or a row that
 * tells of it may still stand from the time before.
 * @param path where it goes, under /api/v1, with its query
 * @throws what the server said, when that is not a success
 */
export async function answered(
  page: Page,
  [method, path]: readonly [method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: RegExp],
  act: () => Promise<unknown>,
): Promise<Response> {
  const isIt = (response: Response) => {
    const { pathname, search } = new URL(response.url())
    return response.request().method() === method && path.test(`${pathname}${search}`.replace('/api/v1', ''))
  }
  const [response] = await Promise.all([page.waitForResponse(isIt), act()])
  if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`)
  return response
}

/** What each page has asked for and not yet got; but its documents and files, and the stream of messages, which never ends. */
const asked = new WeakMap<Page, Set<Request>>()

/** Begins to note what a page asks for; before its first address. */
export function noteRequests(page: Page): void {
  const waiting = new Set<Request>()
  asked.set(page, waiting)
  page.on('request', (request) => {
    // Of what a document asked for that is left, nothing is waited for: its end is not always told.
    if (request.isNavigationRequest()) waiting.clear()
    else if (request.resourceType() !== 'eventsource') waiting.add(request)
  })
  const end = (request: Request) => void waiting.delete(request)
  page.on('requestfinished', end)
  page.on('requestfailed', end)
}

/** What a page shows while something it draws is on its way. */
const underway = '.notice-loading, [aria-busy="true"], .ant-spin-spinning, .ant-skeleton'

/**
 * Waits until everything a page draws at first has come. What comes later pushes down what stands below it: a button is
 * gone from under the mouse between pressing and letting go, and nothing is clicked.
 */
export async function waitUntilDrawn(page: Page, timeout = 60_000): Promise<void> {
  let quiet = 0
  await expect
    .poll(
      async () => {
        const waits = [...(asked.get(page) ?? [])].map((request) => request.url())
        if (waits.length === 0 && (await page.locator(underway).count()) > 0) waits.push(underway)
        // One answer may lead to the next question.
        quiet = waits.length === 0 ? quiet + 1 : 0
        return quiet > 1 ? [] : [...waits, 'a moment more']
      },
      { timeout, interval: 20 },
    )
    .toEqual([])
}

/**
 * Lets a page come to rest before whatever is pressed, typed or waited for on it: a person presses what stands still. Not
 * for longer than a word stands that goes by itself.
 */
export async function restBeforeActs(page: Page): Promise<void> {
  const rest = () => waitUntilDrawn(page, 2000).catch(() => undefined)
  await page.addLocatorHandler(page.locator('html'), rest, { noWaitAfter: true })
}

/** The lists of choices that lie open on a page, also one that is sliding open or shut. */
const lists = '.ant-select-dropdown:not(.ant-select-dropdown-hidden)'

/**
 * Picks one of a list that folds: types what is looked for (nothing where it cannot be searched), takes what Enter takes
 * once that is the one that is meant, and waits until the list has taken it.
 */
export async function pick(field: Locator, typed: string | null, shown: string | RegExp): Promise<void> {
  const page = field.page()
  // While it lies open the list is called as its field is.
  const box = field.and(page.getByRole('combobox'))
  await (typed === null ? box.click() : box.fill(typed))
  await page
    .locator(`${lists} .ant-select-item-option-active`, { hasText: shown })
    .filter({ visible: true })
    .first()
    .waitFor()
  await box.press('Enter')
  await expect.poll(() => box.getAttribute('aria-expanded')).toBe('false')
}

/** Waits until every list that was chosen from has slid shut. One that is meant to stay open stays. */
export async function waitUntilListsAreShut(page: Page): Promise<void> {
  const open = page.locator('[role="combobox"][aria-expanded="true"]')
  await expect
    .poll(async () => (await page.locator(lists).count()) <= (await open.count()), {
      message: 'A list of choices did not slide shut.',
    })
    .toBe(true)
}

/** Waits until nothing on a page is wider than its screen; fails with how wide it stays. */
export async function expectToFit(page: Page): Promise<void> {
  // After a change of size the parts that are drawn for a telephone come with the next picture.
  await expect
    .poll(
      () => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      {
        message: 'so many pixels wider than the screen',
      },
    )
    .toBeLessThanOrEqual(0)
}
