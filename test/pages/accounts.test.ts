import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import type { TestHttp, TestOffice } from '../support/open-http.ts'
import { openMatter } from '../support/open-matter.ts'
import { expectToFit } from '../support/page-waits.ts'
import { findBarriers, isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

describe.skipIf(isSkipped)(`the accounts of an office${needs}`, () => {
  const database = useDatabase()
  let http: TestHttp
  let office: TestOffice
  let pages: TestPages

  usePages(database, (desk) => {
    ;({ http, office, pages } = desk)
  })
  /** Waits until the card says whose account was kept: what it says pushes the lines down. */
  const kept = (page: Page, name: string) =>
    page.locator('#tai-khoan').getByText(`Đã lưu tài khoản của ${name}.`, { exact: true }).waitFor()
  const signIn = async (username: string, password: string) =>
    (await http.call({ method: 'POST', url: '/api/v1/sessions', body: { username, password } })).status

  test('an administrator opens an account, changes it, gives a password, closes it and opens it again', async () => {
    const matter = await openMatter(office)
    await matter.walkTo('SEND_TO_PROCURACY')
    const page = await pages.signIn(office, 'administrator', '/cai-dat')
    const card = page.locator('#tai-khoan')
    await card.getByRole('button', { name: 'Mở tài khoản' }).click()
    await card.getByLabel('Tên đăng nhập').fill(office.username('clerk'))
    await card.getByLabel('Họ tên').fill('Người Mới Đến')
    await card.getByLabel('Mật khẩu ban đầu').fill('mot-mat-khau-dai')
    expect(await findBarriers(page)).toEqual([])
    await card.getByRole('button', { name: 'Mở tài khoản' }).click()
    await card.getByText('Cần: một tên đăng nhập chưa ai dùng.').waitFor()
    await card.getByLabel('Tên đăng nhập').fill('nguoi.moi')
    await card.getByRole('button', { name: 'Mở tài khoản' }).click()
    await kept(page, 'Người Mới Đến')
    await card.getByText(/^nguoi\.moi · Chấp hành viên$/).waitFor()
    expect(await signIn('nguoi.moi', 'mot-mat-khau-dai')).toBe(201)

    await card.getByRole('button', { name: 'Sửa tài khoản của Người Mới Đến' }).click()
    await card.getByLabel('Họ tên').fill('Người Đã Đến')
    await card.getByLabel('Mật khẩu được cấp lại').fill('mat-khau-cap-lai')
    await card.getByRole('button', { name: 'Lưu tài khoản' }).click()
    await kept(page, 'Người Đã Đến')
    await card.getByRole('button', { name: 'Sửa tài khoản của Người Đã Đến' }).waitFor()
    expect(await signIn('nguoi.moi', 'mot-mat-khau-dai')).toBe(401)
    expect(await signIn('nguoi.moi', 'mat-khau-cap-lai')).toBe(201)

    await card.getByRole('button', { name: 'Sửa tài khoản của Tên của officer', exact: true }).click()
    await card.getByRole('button', { name: 'Khóa tài khoản' }).click()
    await card.getByText('1 việc đang mở chờ bàn giao').waitFor()
    await card.getByRole('button', { name: 'Khóa tài khoản' }).click()
    await kept(page, 'Tên của officer')
    await card.getByText('1 việc đang mở chờ Thủ trưởng bàn giao cho người khác.').waitFor()
    await card.getByText('Đã khóa', { exact: true }).waitFor()
    expect(await signIn(office.username('officer'), office.password)).toBe(401)
    await card.getByRole('button', { name: 'Sửa tài khoản của Tên của officer', exact: true }).click()
    await card.getByRole('button', { name: 'Mở lại tài khoản' }).click()
    await kept(page, 'Tên của officer')
    await card.getByText('Đã khóa', { exact: true }).waitFor({ state: 'detached' })
    expect(await signIn(office.username('officer'), office.password)).toBe(201)

    // One's own account keeps its role, and is not closed by oneself.
    await card.getByRole('button', { name: 'Sửa tài khoản của Tên của administrator' }).click()
    await card.getByRole('button', { name: 'Lưu tài khoản' }).waitFor()
    expect(await card.getByRole('button', { name: 'Khóa tài khoản' }).count()).toBe(0)
    await card.getByText('Những lần đổi tài khoản (4)').click()
    await card.getByText('Họ tên: Người Mới Đến → Người Đã Đến; cấp lại mật khẩu').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.context().close()
  })

  test('by keys alone: the form takes the focus, what was kept is told where the focus goes, and it never falls to the page', async () => {
    const page = await pages.signIn(office, 'administrator', '/cai-dat')
    const focused = () =>
      page.evaluate(
        '[document.activeElement.tagName, document.activeElement.getAttribute("aria-label") ?? document.activeElement.id ?? "", document.activeElement.innerText].join("|")',
      )
    const add = page.locator('#tai-khoan').getByRole('button', { name: 'Mở tài khoản' })
    await add.focus()
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('INPUT|account-new_username|')
    // Words stand apart from what they are over.
    const gap = await page.evaluate(
      'document.querySelector("#tai-khoan .settings-change").getBoundingClientRect().top - document.querySelector("#tai-khoan > p").getBoundingClientRect().bottom',
    )
    expect(gap).toBeGreaterThanOrEqual(8)
    await page.keyboard.type('nguoi.phim')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Người Dùng Phím')
    for (let field = 0; field < 3; field++) await page.keyboard.press('Tab')
    await page.keyboard.type('mot-mat-khau-dai')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('P||Đã lưu tài khoản của Người Dùng Phím.')
    expect(await findBarriers(page)).toEqual([])

    // A form that was given up hands the focus back to the button it was opened with.
    const change = page.getByRole('button', { name: 'Sửa tài khoản của Người Dùng Phím' })
    await change.focus()
    await page.keyboard.press('Enter')
    await expect.poll(focused).toMatch(/^INPUT\|account-.*_displayName\|$/)
    await page.locator('#tai-khoan').getByRole('button', { name: 'Thôi' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(focused).toContain('BUTTON|Sửa tài khoản của Người Dùng Phím')
    await page.context().close()
  })

  test('on a telephone it reads as well, and nobody else sees it', async () => {
    const page = await pages.signIn(office, 'administrator', '/cai-dat', { width: 390, height: 844 })
    await page.getByRole('button', { name: 'Sửa tài khoản của Tên của clerk' }).click()
    await page.getByLabel('Lãnh đạo trực tiếp').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await expectToFit(page)
    await page.context().close()
    const head = await pages.signIn(office, 'head', '/cai-dat')
    await head.getByRole('heading', { name: 'Ngưỡng theo dõi của cơ quan' }).waitFor()
    expect(await head.locator('#tai-khoan').count()).toBe(0)
    await head.context().close()
  })
})
