import type { Page } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  byKeyboard,
  type Count,
  type KeyHand,
  type MouseHand,
  withMouse,
} from '../support/count-interactions.ts'
import { useDatabase } from '../support/database.ts'
import type { TestHttp, TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { formOf } from '../support/page-acts.ts'
import { isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

const most = 5

describe.skipIf(isSkipped)(`an act of every day takes at most five interactions${needs}`, () => {
  const database = useDatabase()
  let http: TestHttp
  let office: TestOffice
  let pages: TestPages
  const counted: string[] = []

  usePages(database, (desk) => {
    ;({ http, pages } = desk)
  })
  // A new office for each: its lists hold nothing but what the test opens.
  beforeEach(async () => {
    http.setClock('2026-12-01T12:00:00+07:00')
    office = await http.openOffice()
  })
  afterAll(() => {
    if (counted.length > 0) process.stdout.write(`interactions:\n${counted.join('\n')}\n`)
  })

  async function openTo(act: string): Promise<TestMatter> {
    const matter = await openMatter(office)
    await matter.walkTo(act)
    return matter
  }
  /** How many time limits of a matter are overdue. */
  const overdueOf = async (matter: TestMatter) => {
    const limits = (await matter.get('/time-limits')).body['timeLimits'] as { standing: string }[]
    return limits.filter(({ standing }) => standing === 'overdue').length
  }
  /** Does an act with one hand, and says how many interactions it took. */
  async function does<Hand extends Count>(
    what: string,
    page: Page,
    hand: Hand,
    act: (hand: Hand) => unknown,
  ) {
    await act(hand)
    counted.push(`  ${what}: ${hand.total()} (${hand.steps().join(', ')})`)
    expect(hand.total(), hand.steps().join(', ')).toBeLessThanOrEqual(most)
    await page.context().close()
  }
  const mouse = (what: string, page: Page, act: (hand: MouseHand) => unknown) =>
    does(`${what}, by mouse`, page, withMouse(page), act)
  const keys = (what: string, page: Page, act: (hand: KeyHand) => unknown) =>
    does(`${what}, by keyboard alone`, page, byKeyboard(page), act)

  const told = (page: Page, sentence: string) => page.getByText(sentence).first().waitFor()
  const preview = (page: Page) => formOf(page).getByRole('button', { name: 'Xem trước' })
  const record = (page: Page) => formOf(page).getByRole('button', { name: 'Ghi vào hồ sơ' })
  /** Waits until the form of an act is open with the focus in its first field. */
  const formIsOpen = (page: Page) => formOf(page).locator(':is(input, textarea):focus').waitFor()
  /** Waits until the preview is shown with the focus on the button that records it. */
  const previewIsShown = (page: Page) => record(page).and(page.locator(':focus')).waitFor()
  /** The preview, then the recording; what is said then. */
  const recordByMouse = async (page: Page, click: MouseHand['click'], said: string) => {
    await click(preview(page))
    await click(record(page))
    await told(page, said)
  }
  const recordByKeys = async (page: Page, press: KeyHand['press'], said: string) => {
    await press('Enter')
    await previewIsShown(page)
    await press('Enter')
    await told(page, said)
  }
  const work = async () => {
    const page = await pages.signIn(office, 'officer', '/viec-cua-toi')
    await page.locator('.row-link').first().waitFor()
    return page
  }
  const matterPage = async (matter: TestMatter) => {
    const page = await pages.signIn(office, 'officer', `/viec/${matter.id}`)
    await page.locator('.matter-head').waitFor()
    return page
  }

  describe('the verification that is due, from the worklist', () => {
    const what = 'Xác minh điều kiện lần đầu'
    test('by mouse', async () => {
      await openTo('SEND_TO_PROCURACY')
      const page = await work()
      await mouse('verification', page, async ({ click }) => {
        const line = page.getByRole('row').filter({ hasText: what }).first()
        await click(line.getByRole('button', { name: 'Xác minh điều kiện thi hành án' }))
        await click(formOf(page).getByText('Có điều kiện thi hành', { exact: true }))
        await recordByMouse(page, click, 'Đã ghi: Xác minh điều kiện thi hành án')
      })
    })
    test('by keyboard alone', async () => {
      await openTo('SEND_TO_PROCURACY')
      const page = await work()
      await keys('verification', page, async ({ press, goDown }) => {
        await goDown(what)
        await press('x')
        await formIsOpen(page)
        await press('Space')
        await recordByKeys(page, press, 'Đã ghi: Xác minh điều kiện thi hành án')
      })
    })
  })

  describe('the service of a notice, from the worklist', () => {
    const what = 'Thông báo cho đương sự'
    test('by mouse', async () => {
      await openTo('OPEN_FILE')
      const page = await work()
      await mouse('service of a notice', page, async ({ click }) => {
        const line = page.getByRole('row').filter({ hasText: what }).first()
        await click(line.getByRole('button', { name: /^Thông báo/ }))
        await click(formOf(page).getByText('Trần Văn Kiểm Thử').first())
        await recordByMouse(page, click, 'Đã ghi: Thông báo')
      })
    })
    test('by keyboard alone', async () => {
      await openTo('OPEN_FILE')
      const page = await work()
      await keys('service of a notice', page, async ({ press, goDown }) => {
        await goDown(what)
        await press('x')
        await formIsOpen(page)
        await press('Space')
        await recordByKeys(page, press, 'Đã ghi: Thông báo')
      })
    })
  })

  describe('money that came in, on the page of the matter', () => {
    test('by mouse', async () => {
      const page = await matterPage(await openTo('VERIFY_CONDITIONS'))
      await mouse('money collected', page, async ({ click, type }) => {
        await type(page.getByLabel('Tìm hành vi'), 'thu tien')
        await click(page.locator('.act-open', { hasText: /^\s*Thu tiền/ }).first())
        await type(page.getByLabel('Số tiền thu'), '250000000')
        await recordByMouse(page, click, 'Đã ghi: Thu tiền')
      })
    })
    test('by keyboard alone', async () => {
      const matter = await openTo('VERIFY_CONDITIONS')
      const page = await matterPage(matter)
      await keys('money collected', page, async ({ press, type }) => {
        await type('thu tien', 'a')
        await page.locator('.act-open', { hasText: /^\s*Thu tiền\s*Enter/ }).waitFor()
        await press('Enter')
        await formIsOpen(page)
        await type('250000000')
        await recordByKeys(page, press, 'Đã ghi: Thu tiền')
      })
      const { body } = await matter.get()
      expect(body['obligations']).toMatchObject([{ collected: 250_000_000 }])
    })
  })

  describe('a proposal signed', () => {
    const open = async () => {
      const matter = await openTo('RECEIVE_REQUEST')
      const proposed = await office.as('clerk', {
        method: 'POST',
        url: `/api/v1/cases/${matter.id}/proposals`,
        body: { act: 'ISSUE_ENFORCEMENT_DECISION', on: '2026-07-10', data: { number: '77/QĐ-THADS' } },
      })
      expect(proposed.status, proposed.text).toBe(201)
      const page = await pages.signIn(office, 'head', '/viec-cua-toi')
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    }
    const sign = (page: Page) => page.locator('.reader').getByRole('button', { name: 'Ký', exact: true })
    test('by mouse', async () => {
      const page = await open()
      await mouse('a proposal signed', page, async ({ click }) => {
        await click(page.getByRole('link', { name: 'Chờ ký' }))
        await click(sign(page))
        await told(page, 'Đã ký: Ra quyết định thi hành án.')
      })
    })
    test('by keyboard alone', async () => {
      const page = await open()
      await keys('a proposal signed', page, async ({ press, goTo }) => {
        await goTo(/^Chờ ký$/)
        await press('Enter')
        await sign(page).waitFor()
        await goTo(/^Ký$/)
        await press('Enter')
        await told(page, 'Đã ký: Ra quyết định thi hành án.')
      })
    })
  })

  describe('a note', () => {
    test('by mouse', async () => {
      const page = await matterPage(await openTo('OPEN_FILE'))
      await mouse('a note', page, async ({ click, type }) => {
        await type(page.getByLabel('Tìm hành vi'), 'ghi chu')
        await click(page.locator('.act-open', { hasText: 'Ghi chú' }).first())
        await type(formOf(page).locator('textarea').first(), 'Đã gọi điện')
        await recordByMouse(page, click, 'Đã ghi: Ghi chú')
      })
    })
    test('by keyboard alone', async () => {
      const page = await matterPage(await openTo('OPEN_FILE'))
      await keys('a note', page, async ({ press, type }) => {
        await type('ghi chu', 'a')
        await page.locator('.act-open', { hasText: /^\s*Ghi chú\s*Enter/ }).waitFor()
        await press('Enter')
        await formIsOpen(page)
        await type('Đã gọi điện')
        await press('Control+Enter')
        await previewIsShown(page)
        await press('Enter')
        await told(page, 'Đã ghi: Ghi chú')
      })
    })
  })

  describe('an appointment', () => {
    const open = async () => {
      const page = await pages.signIn(office, 'officer', '/lich')
      await page.locator('.day-list').first().waitFor()
      return page
    }
    const isThere = (page: Page) =>
      page.locator('.day-list').getByText('Giải quyết thắc mắc').first().waitFor()
    test('by mouse', async () => {
      const page = await open()
      await mouse('an appointment', page, async ({ click, type }) => {
        await click(page.getByRole('button', { name: 'Đặt hẹn' }))
        await type(formOf(page).getByLabel('Việc gì'), 'Giải quyết thắc mắc')
        await type(formOf(page).getByLabel('Giờ hẹn'), '14h')
        await click(formOf(page).getByRole('button', { name: 'Ghi hẹn' }))
        await isThere(page)
      })
    })
    test('by keyboard alone', async () => {
      const page = await open()
      await keys('an appointment', page, async ({ press, goTo, type }) => {
        await goTo(/^Đặt hẹn$/)
        await press('Enter')
        await formOf(page).getByLabel('Việc gì').and(page.locator(':focus')).waitFor()
        await type('Giải quyết thắc mắc')
        // Past the day and the button of its calendar.
        for (let turn = 0; turn < 2; turn++) await page.keyboard.press('Tab')
        await type('14h', 'Tab')
        await press('Enter')
        await isThere(page)
      })
    })
  })

  describe('the next matter that is overdue is opened, and the act given that meets it', () => {
    test('by mouse', async () => {
      const matter = await openTo('SERVE_NOTICE')
      const before = await overdueOf(matter)
      const page = await work()
      await mouse('the next overdue matter', page, async ({ click }) => {
        await click(page.locator('.row-link').first())
        await click(page.locator('.act-group-due .act-open').first())
        await recordByMouse(page, click, 'Đã ghi: ')
      })
      expect(await overdueOf(matter)).toBeLessThan(before)
    })
    test('by keyboard alone', async () => {
      const matter = await openTo('SERVE_NOTICE')
      const before = await overdueOf(matter)
      const page = await work()
      await keys('the next overdue matter', page, async ({ press }) => {
        await press('j')
        await press('Enter')
        await page.locator('.act-group-due .act-open').first().waitFor()
        await press('x')
        await formIsOpen(page)
        await recordByKeys(page, press, 'Đã ghi: ')
      })
      expect(await overdueOf(matter)).toBeLessThan(before)
    })
  })

  describe('a matter looked up by a name without its marks', () => {
    test('by mouse', async () => {
      await openTo('OPEN_FILE')
      const page = await pages.signIn(office, 'officer', '/lich')
      await mouse('a matter looked up', page, async ({ click, type, press }) => {
        await type(page.getByLabel('Tìm việc theo số quyết định'), 'kiem thu')
        await press('Enter')
        await click(page.locator('.row-link', { hasText: '178/QĐ-THADS' }).first())
        await page.locator('.matter-head').waitFor()
      })
    })
    test('by keyboard alone', async () => {
      await openTo('OPEN_FILE')
      const page = await pages.signIn(office, 'officer', '/lich')
      await page.locator('.day-list').first().waitFor()
      await keys('a matter looked up', page, async ({ press, type, goDown }) => {
        await type('kiem thu', '/')
        await press('Enter')
        await page.locator('.row-link').first().waitFor()
        await goDown('178/QĐ-THADS')
        await press('Enter')
        await page.locator('.matter-head').waitFor()
      })
    })
  })
})
