import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import type { TestOffice } from '../support/open-http.ts'
import { intake, openMatter, type TestMatter } from '../support/open-matter.ts'
import { fillAct, recordAct } from '../support/page-acts.ts'
import { waitUntilDrawn } from '../support/page-waits.ts'
import { findBarriers, isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

describe.skipIf(isSkipped)(`the pages in a browser${needs}`, () => {
  const database = useDatabase()
  let office: TestOffice
  let pages: TestPages

  usePages(database, (desk) => {
    ;({ office, pages } = desk)
  })

  /** A matter whose decision was served in July; the clock stands in December, so its verification is overdue. */
  async function openServedMatter(): Promise<TestMatter> {
    const matter = await openMatter(office)
    await matter.walkTo('SEND_TO_PROCURACY')
    return matter
  }

  const allowed = (page: Page, name: string) => page.locator('.act-open', { hasText: name }).first()
  const form = (page: Page) => page.getByRole('dialog')

  /** Looks an act up among those allowed and opens its form. */
  async function openForm(page: Page, name: string) {
    await page.getByLabel('Tìm hành vi').fill(name)
    await allowed(page, name).click()
    await form(page).getByRole('button', { name: 'Xem trước' }).waitFor()
    await page.getByLabel('Tìm hành vi').fill('')
    return form(page)
  }

  test('a wrong password is answered in a sentence', async () => {
    const page = await pages.open()
    await page.getByLabel('Tên đăng nhập').fill(office.username('officer'))
    await page.getByLabel('Mật khẩu').fill('sai')
    await page.keyboard.press('Enter')
    await page.getByText('Tên đăng nhập hoặc mật khẩu chưa đúng.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.context().close()
  })

  test('the worklist says what is overdue and by how much, and opens the act that meets the limit', async () => {
    const matter = await openServedMatter()
    const page = await pages.signIn(office, 'officer', '/viec-cua-toi')
    await page.getByLabel('Lọc trong danh sách').fill('kiem thu')
    const line = page.getByRole('row').filter({ hasText: 'Xác minh điều kiện lần đầu' }).first()
    await line.getByText('3/8/2026').waitFor()
    await line.getByText('Quá hạn 120 ngày').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await line.getByRole('button', { name: 'Xác minh điều kiện thi hành án' }).click()
    await page.getByRole('heading', { level: 1, name: '178/QĐ-THADS' }).waitFor()
    await form(page).getByText('Có điều kiện hay chưa có điều kiện').waitFor()
    expect(page.url()).toContain(`/viec/${matter.id}`)
    await page.keyboard.press('Escape')
    await page.locator('[aria-current="step"]', { hasText: 'Xác minh' }).waitFor()
    await page.context().close()
  })

  test('by keyboard alone: down the worklist, into the matter', async () => {
    const page = await pages.signIn(office, 'officer', '/viec-cua-toi')
    await page.locator('.row-link').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.locator('tr[aria-current="true"]').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.matter-head').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('khong co ai')
    await page.keyboard.press('Enter')
    await page.getByText('Không có việc nào khớp.').waitFor()
    await page.context().close()
  })

  test('a refused act says why and what to do first; that act opens, is checked, previewed and recorded', async () => {
    const matter = await openServedMatter()
    const page = await pages.signIn(office, 'officer', `/viec/${matter.id}`)
    await page.getByText(/^Thiếu điều kiện/).click()
    const refused = page.locator('.refused-act', { hasText: /^Quyết định cưỡng chế/ }).first()
    await refused.getByRole('button', { name: 'Quyết định cưỡng chế' }).first().click()
    const reason = () => refused.innerText()
    await expect.poll(reason).toContain('Chỉ cưỡng chế khi người phải thi hành án có điều kiện')
    await expect.poll(reason).toMatch(/Điều 72 khoản 1;.* Luật Thi hành án dân sự 106\/2025\/QH15/)
    expect(await findBarriers(page)).toEqual([])

    await refused.getByRole('button', { name: 'Làm trước: Xác minh điều kiện thi hành án' }).click()
    await form(page).getByRole('button', { name: 'Xem trước' }).click()
    await form(page).getByText('Hãy chọn một mục.').waitFor()
    await form(page).getByText('Có điều kiện thi hành', { exact: true }).click()
    await form(page).getByLabel('Thu nhập, tài sản tìm thấy').fill('Một thửa đất <b>120 m²</b>')
    await form(page).getByRole('button', { name: 'Xem trước' }).click()
    await form(page).getByText('Làm muộn 120 ngày').waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect((await matter.get()).body['revision']).toBe(matter.revision)

    await form(page).getByRole('button', { name: 'Ghi vào hồ sơ' }).click()
    await page.getByText('Đã ghi: Xác minh điều kiện thi hành án, ngày 1/12/2026.').first().waitFor()
    expect((await matter.get()).body['revision']).toBe(matter.revision + 1)
    await page.getByRole('tab', { name: /Nhật ký/ }).click()
    await page.getByText('Một thửa đất <b>120 m²</b>').waitFor()
    await openForm(page, 'Quyết định cưỡng chế')
    await page.context().close()
  })

  test('two people in one matter: the second is told what the first recorded, and carries his entry over', async () => {
    const matter = await openServedMatter()
    const page = await pages.signIn(office, 'officer', `/viec/${matter.id}`)
    await openForm(page, 'Thu tiền')
    await page.getByLabel('Số tiền thu').pressSequentially('250000000')
    await matter.mustGive('head', { act: 'NOTE', on: '2026-12-01', data: { text: 'Đôn đốc' } })
    await form(page).getByRole('button', { name: 'Xem trước' }).click()
    await form(page).getByText('Việc đã thay đổi').waitFor()
    await form(page).getByText('Ghi chú', { exact: true }).waitFor()
    await form(page).getByText('Tên của head').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await form(page).getByRole('button', { name: 'Chuyển những gì đã nhập sang bản mới' }).click()
    await form(page).getByText('Đã chuyển sang bản mới.').waitFor()
    expect(await page.getByLabel('Số tiền thu').inputValue()).toBe('250.000.000')
    await recordAct(page, 'COLLECT', '2026-12-01')
    expect((await matter.get()).body['money']).toMatchObject({ in: 250_000_000 })
    await page.context().close()
  })

  test('an act that is recorded while the page reads the matter is on the page, whichever answer came before it', async () => {
    const matter = await openServedMatter()
    const page = await pages.signIn(office, 'officer', '/viec-cua-toi')
    const head = page.waitForResponse((response) => new URL(response.url()).pathname.endsWith(matter.id))
    let asked = 0
    await page.route(`**/cases/${matter.id}/options`, async (route) => {
      asked += 1
      if (asked === 1) {
        await head
        await matter.mustGive('head', { act: 'NOTE', on: '2026-12-01', data: { text: 'Đôn đốc' } })
      }
      await route.continue()
    })
    await page.goto(new URL(`/viec/${matter.id}`, page.url()).href)
    await expect.poll(() => asked).toBe(2)
    await page.getByRole('tab', { name: `Nhật ký ${matter.revision}` }).waitFor()
    await waitUntilDrawn(page)
    // Nothing is left for it to learn of later.
    expect(await page.locator('.changed').count()).toBe(0)
    expect(asked).toBe(2)
    await page.context().close()
  })

  test('a matter walks from its intake to an opened file by the pages alone, each act by whom it is for', async () => {
    const matter = await openMatter(office)
    const registrar = await pages.signIn(office, 'registrar', `/viec/${matter.id}`)
    await openForm(registrar, 'Nhận yêu cầu thi hành án')
    await recordAct(registrar, 'RECEIVE_REQUEST', '2026-12-01')
    await registrar.context().close()

    const head = await pages.signIn(office, 'head', `/viec/${matter.id}`)
    const decision = await openForm(head, 'Ra quyết định thi hành án')
    await decision.getByLabel('Số, ký hiệu văn bản').fill('900/QĐ-THADS')
    await recordAct(head, 'ISSUE_ENFORCEMENT_DECISION', '2026-12-01')
    await head.getByRole('heading', { level: 1, name: '900/QĐ-THADS' }).waitFor()
    await openForm(head, 'Phân công Chấp hành viên')
    await fillAct(head, 'ASSIGN_OFFICER', { officer: 'officer2' })
    await recordAct(head, 'ASSIGN_OFFICER', '2026-12-01')
    await head.context().close()

    const officer = await pages.signIn(office, 'officer2', `/viec/${matter.id}`)
    await openForm(officer, 'Lập hồ sơ thi hành án')
    await recordAct(officer, 'OPEN_FILE', '2026-12-01')
    expect((await matter.get()).body).toMatchObject({
      stage: 'verification',
      number: '900/QĐ-THADS',
      revision: 4,
    })
    await officer.context().close()
  })

  test('a name that looks like markup is shown as the name it is', async () => {
    const name = '<img src=x onerror="document.title=1">'
    const [creditor, debtor] = intake.parties
    const matter = await openMatter(office, { parties: [creditor, { ...debtor, name }] })
    const page = await pages.signIn(office, 'head', `/viec/${matter.id}`)
    await page.getByText(name).first().waitFor()
    expect(await page.locator('main img').count()).toBe(0)
    await page.context().close()
  })
})
