import { describe, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import type { TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { formOf } from '../support/page-acts.ts'
import { waitUntilDrawn } from '../support/page-waits.ts'
import { findBarriers, isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

describe.skipIf(isSkipped)(`forms by keys, and what a telephone shows of a matter${needs}`, () => {
  const database = useDatabase()
  let office: TestOffice
  let pages: TestPages
  let matter: TestMatter

  usePages(
    database,
    async (desk) => {
      ;({ office, pages } = desk)
      matter = await openMatter(office)
      await matter.walkTo('VERIFY_CONDITIONS')
    },
    '2026-12-01T12:00:00+07:00',
  )

  test('Enter in the search of acts opens the first that fits; Ctrl Enter previews; Esc closes, and the focus goes back', async () => {
    const page = await pages.signIn(office, 'officer', `/viec/${matter.id}`)
    await page.getByLabel('Tìm hành vi').fill('ghi chu')
    await page.keyboard.press('Enter')
    await formOf(page).locator('textarea:focus').waitFor()
    expect(await formOf(page).locator('textarea').inputValue()).toBe('')
    await page.keyboard.type('Đã gọi điện')
    await page.keyboard.press('Control+Enter')
    await formOf(page).locator('button:focus', { hasText: 'Ghi vào hồ sơ' }).waitFor()
    await page.keyboard.press('Escape')
    await formOf(page).waitFor({ state: 'detached' })
    await page.locator('.acts-find input:focus').waitFor()
    await page.context().close()
  })

  test('a day written short and sent by Enter is written out, and what it would do stays to be read', async () => {
    const page = await pages.signIn(office, 'officer', `/viec/${matter.id}?lam=NOTE`)
    await formOf(page).locator('textarea').fill('Đã gọi điện')
    const day = formOf(page).getByLabel('Ngày thực hiện')
    for (const chord of ['Enter', 'Control+Enter']) {
      await day.fill('30/11')
      await day.press(chord)
      await formOf(page).locator('button:focus', { hasText: 'Ghi vào hồ sơ' }).waitFor()
      expect(await day.inputValue()).toBe('30/11/2026')
      await waitUntilDrawn(page)
      expect(await formOf(page).getByRole('button', { name: 'Ghi vào hồ sơ' }).count()).toBe(1)
    }
    await page.context().close()
  })

  test('what is only for particular cases is folded, and unfolds where it is wrong', async () => {
    const page = await pages.signIn(office, 'officer', `/viec/${matter.id}?lam=COLLECT`)
    const form = formOf(page)
    await form.getByLabel('Số tiền thu').fill('250000000')
    const fold = form.locator('.more-fields')
    await fold.getByText('Chỉ khi có trường hợp riêng (4 mục)').waitFor()
    expect(await fold.getByText('Trại giam đã thu và chuyển đến').isVisible()).toBe(false)
    expect(await findBarriers(page)).toEqual([])
    // Seizing has many more; the day among them is written wrongly, and folded again.
    await page.goto(new URL(`/viec/${matter.id}?lam=RECORD_GROUND`, page.url()).href)
    await form.locator('.more-fields > summary').click()
    const received = form.locator('.more-fields input[placeholder="ngày/tháng/năm"]').first()
    await received.fill('mai')
    await form.locator('.more-fields > summary').click()
    expect(await received.isVisible()).toBe(false)
    await form.getByRole('button', { name: 'Xem trước' }).click()
    await received.waitFor()
    await page.context().close()
  })

  test('on a telephone what is due stands open and the other acts fold; the reminders lie on the screen', async () => {
    const page = await pages.signIn(office, 'officer', `/viec/${matter.id}`)
    await page.setViewportSize({ width: 390, height: 844 })
    const whole = page.locator('.act-group-fold > summary').first()
    await whole.waitFor()
    await page.locator('.act-group-due .act-open').first().waitFor()
    expect(await page.locator('.act-open', { hasText: /^Ghi chú/ }).isVisible()).toBe(false)
    await page.getByLabel('Tìm hành vi').fill('ghi chu')
    await page.locator('.act-open', { hasText: /^Ghi chú/ }).waitFor()
    await page.locator('.bell').click()
    // It is measured first and then brought to its place.
    const edges = async () => {
      const box = await page.locator('.reminders').boundingBox()
      return box !== null && box.x >= 0 && box.x + box.width <= 390
    }
    await expect.poll(edges).toBe(true)
    expect(await findBarriers(page)).toEqual([])
    await page.context().close()
  })

  test('a page that cannot be fetched says so and leaves the menu standing; the next one is tried anew', async () => {
    const page = await pages.signIn(office, 'officer', '/viec-cua-toi')
    await page.route('**/assets/help-page*', (route) => route.abort())
    await page.getByRole('link', { name: 'Trợ giúp' }).first().click()
    await page.getByText('Không tải được trang này').waitFor()
    await page.getByRole('link', { name: 'Lịch', exact: true }).first().click()
    await page.getByRole('heading', { name: /^Tháng/ }).waitFor()
    expect(pages.troubles.splice(0).filter((one) => !/help-page|ERR_FAILED/.test(one))).toEqual([])
    await page.context().close()
  })
})
