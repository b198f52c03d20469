import { describe, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import type { TestHttp, TestOffice } from '../support/open-http.ts'
import { openMatter } from '../support/open-matter.ts'
import { waitUntilDrawn } from '../support/page-waits.ts'
import { isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

describe.skipIf(isSkipped)(`a page stands where it was left${needs}`, () => {
  const database = useDatabase()
  let http: TestHttp
  let office: TestOffice
  let pages: TestPages

  usePages(database, async (desk) => {
    ;({ http, office, pages } = desk)
    for (let index = 0; index < 6; index++) await (await openMatter(office)).walkTo('ASSIGN_OFFICER')
    // The letters to the procuracy have run out by then.
    http.setClock('2026-12-01T09:00:00+07:00')
  })

  test('the worklist comes back from a matter with its view, its filter, its order, and as far down as it was', async () => {
    const page = await pages.signIn(office, 'officer', '/viec-cua-toi', { width: 1366, height: 420 })
    await page.getByRole('tab', { name: /Quá hạn/ }).click()
    await page.getByLabel('Loại hạn').click()
    await page.locator('.ant-select-item-option', { hasText: 'kiểm sát' }).first().click()
    await page.getByText(/^6 dòng/).waitFor()
    await page.getByRole('columnheader', { name: 'Người phải thi hành án' }).click()
    const sorted = page.getByRole('columnheader', { name: 'Người phải thi hành án' })
    await expect.poll(() => sorted.getAttribute('aria-sort')).toBe('ascending')
    const last = page.locator('td .row-link').last()
    // Brought to where it is pressed, and not yet pressed.
    await last.click({ trial: true })
    const top = await page.evaluate<number>('window.scrollY')
    expect(top).toBeGreaterThan(100)
    await last.click()
    await page.getByRole('heading', { name: 'Được làm gì' }).waitFor()
    await expect.poll(() => page.evaluate<number>('window.scrollY')).toBe(0)
    const isAsLeft = async () => {
      await page.getByText(/^6 dòng/).waitFor()
      await page.getByRole('tab', { name: /Quá hạn/, selected: true }).waitFor()
      await expect.poll(() => sorted.getAttribute('aria-sort')).toBe('ascending')
    }
    await page.goBack()
    await isAsLeft()
    await expect.poll(() => page.evaluate<number>('window.scrollY')).toBe(top)
    await page.reload()
    await isAsLeft()
    await page.context().close()
  })

  test('a matter is read on where it was left after a look at the law', async () => {
    const page = await pages.signIn(office, 'officer', '/viec')
    await page.locator('td .row-link').first().click()
    await page.getByRole('tab', { name: 'Tiền' }).click()
    await page.getByText('Chưa có khoản thu, chi nào.').waitFor()
    await page.getByRole('link', { name: 'Luật', exact: true }).click()
    await page.getByRole('heading', { name: 'Luật đang áp dụng' }).waitFor()
    await page.goBack()
    await page.getByText('Chưa có khoản thu, chi nào.').waitFor()
    await page.context().close()
  })

  test('a matter that is seen as of another day is so after a reload, and for whoever is sent its address', async () => {
    const page = await pages.signIn(office, 'officer', '/viec')
    await page.locator('td .row-link').first().click()
    await page.getByRole('button', { name: 'Xem như vào ngày khác' }).click()
    await page.getByLabel('Xem như vào ngày', { exact: true }).fill('20/7/2026')
    await page.getByText('Đang xem như vào ngày 20/7/2026').waitFor()
    await page.reload()
    await page.getByText('Đang xem như vào ngày 20/7/2026').waitFor()
    await page.goto(page.url().replace('vao=2026-07-20', 'vao=2026-99-99'))
    await page.getByRole('heading', { name: 'Được làm gì' }).waitFor()
    expect(await page.getByText('Đang xem như vào ngày').count()).toBe(0)
    await page.context().close()
  })

  test('what was typed stands while the line is down and what the page shows cannot be read anew', async () => {
    const page = await pages.signIn(office, 'head', '/cai-dat')
    const quiet = page.getByLabel('Không có cập nhật trong hồ sơ')
    await quiet.fill('30')
    let failed = 0
    await page.route('**/api/v1/office/thresholds', (route) => {
      failed += 1
      return route.abort()
    })
    // What was asked a moment ago is not asked again: the window was left for a while.
    await page.clock.setFixedTime(Date.now() + 25_000)
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange", { bubbles: true }))')
    // Three times, then the page gives up.
    await expect.poll(() => failed).toBe(3)
    await waitUntilDrawn(page)
    expect(await quiet.inputValue()).toBe('30')
    expect(await page.locator('.notice-trouble').count()).toBe(0)
    // It says since when it shows what it shows, and goes when that could be read anew.
    const old = page.getByText(/^Chưa đọc lại được: trang đang hiện số liệu lúc \d\d:\d\d, \d+\/\d+\/\d{4}\./)
    await old.waitFor()
    await page.unroute('**/api/v1/office/thresholds')
    await old.getByRole('button', { name: 'Thử lại' }).click()
    await old.waitFor({ state: 'detached' })
    expect(await quiet.inputValue()).toBe('30')
    await page.context().close()
  })

  test('what was looked at in the results and in the inspection is sent on by its address', async () => {
    const page = await pages.signIn(office, 'head', '/ket-qua')
    await page.getByRole('combobox', { name: 'Kỳ báo cáo' }).click()
    await page.locator('.ant-select-item-option', { hasText: '6 tháng' }).click()
    await page.getByText('Từ 1/10/2026 đến 31/3/2027').waitFor()
    await page.reload()
    await page.getByText('Từ 1/10/2026 đến 31/3/2027').waitFor()
    await page.goto(page.url().replace(/ket-qua.*/, 'kiem-tra?nam=2026'))
    const row = page.getByRole('row').filter({ hasText: 'K03' })
    await row.first().waitFor()
    await waitUntilDrawn(page)
    await row
      .getByRole('button', { name: /^6\/6\./ })
      .first()
      .click()
    const isAsLeft = async () => {
      await page.getByRole('tab', { name: 'Vi phạm', selected: true }).waitFor()
      await page.locator('.ant-select', { hasText: /^K03 / }).waitFor()
    }
    await isAsLeft()
    await page.reload()
    await isAsLeft()
    await page.context().close()
  })
})
