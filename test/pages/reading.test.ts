import { describe, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import type { TestHttp, TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectToFit, pick } from '../support/page-waits.ts'
import { findBarriers, isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

describe.skipIf(isSkipped)(`what the pages show to read${needs}`, () => {
  const database = useDatabase()
  let http: TestHttp
  let office: TestOffice
  let pages: TestPages
  let matter: TestMatter

  usePages(database, async (desk) => {
    ;({ http, office, pages } = desk)
    matter = await openMatter(office)
    await matter.walkTo('NOTIFY_APPRAISAL')
  })

  test('every address of the pages is the one document, under a policy that lets nothing inline in but its nonce', async () => {
    const ask = (url: string, accept = 'text/html') => http.call({ url, headers: { accept } })
    for (const url of ['/', '/viec-cua-toi', `/viec/${matter.id}`, '/luat?q=x']) {
      const { status, text, headers } = await ask(url)
      expect(status, url).toBe(200)
      const policy = String(headers['content-security-policy'])
      const nonce = /style-src 'self' 'nonce-([0-9a-f]{32})'/.exec(policy)?.[1]
      expect(text).toContain(`<meta property="csp-nonce" nonce="${nonce}">`)
      expect(policy).not.toContain('unsafe')
      expect(policy).toContain("default-src 'none'")
    }
    expect((await ask('/')).text).not.toBe((await ask('/')).text)
    // Whether a session came along is all the document says of it; scripts cannot read the cookie.
    const signedIn = await http.call({
      url: '/',
      headers: { accept: 'text/html', cookie: 'thihanh_session=x' },
    })
    expect(signedIn.text).toContain('<html data-session="yes" lang="vi">')
    expect((await ask('/')).text).not.toContain('data-session')
    for (const url of ['/api/v1/no-such', '/assets/no-such.js', '/no-such.png'])
      expect((await ask(url)).status, url).toBe(404)
    expect((await ask('/viec', 'application/json')).type).toContain('application/problem+json')
  })

  test('anybody works out a due day, without signing in, and keeps it as an address', async () => {
    const page = await pages.open('/tra-thoi-han')
    const limit = page.getByLabel('Thời hạn', { exact: true })
    await pick(limit, 'ky hop dong tham dinh', 'Ký hợp đồng thẩm định')
    await page.getByLabel('Tính từ ngày').fill('28/8/2026')
    // Two weekends, a swapped Monday and two days of National Day lie between.
    await page.getByText('Thứ Tư, 9/9/2026').first().waitFor()
    await page.getByText('Điều 82 khoản 1(a), Luật Thi hành án dân sự 106/2025/QH15').waitFor()
    await expect.poll(() => page.getByRole('row').filter({ hasText: 'không tính' }).count()).toBe(8)
    expect(await findBarriers(page)).toEqual([])
    await page.waitForURL(/ngay=2026-08-28/)
    await page.reload()
    await page.getByText('Thứ Tư, 9/9/2026').first().waitFor()
    await page.context().close()
  })

  test('who has no time limit in mind is shown those often asked for; the ordinary case is what counts first', async () => {
    const page = await pages.open('/tra-thoi-han?ngay=2026-11-26')
    await page.getByRole('button', { name: 'Xác minh điều kiện lần đầu' }).click()
    await page.getByText('Thứ Hai, 7/12/2026').first().waitFor()
    await page.getByText('Thông thường – 9 ngày').waitFor()
    await page.context().close()
  })

  test('the law of a day is searched without marks; the old law answers for an old day', async () => {
    const page = await pages.open('/luat')
    await page.getByLabel('Tìm trong quy tắc').fill('ky hop dong tham dinh gia')
    await page.getByText('VAL-1', { exact: true }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel('Vào ngày').fill('1/6/2026')
    await page
      .getByText(/26\/2008\/QH12/)
      .first()
      .waitFor()
    await page.getByText('VAL-1', { exact: true }).waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('a matter is read as of a day, in its charts, and ahead in a plan', async () => {
    const page = await pages.signIn(office, 'officer', `/viec/${matter.id}`)
    await page.getByRole('button', { name: 'Xem như vào ngày khác' }).click()
    await page.getByLabel('Xem như vào ngày', { exact: true }).fill('20/7/2026')
    await page.getByText('Đang xem như vào ngày 20/7/2026').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[aria-current="step"]', { hasText: 'Xác minh' }).waitFor()
    await page.getByRole('button', { name: 'Về hôm nay' }).click()
    await page.locator('[aria-current="step"]', { hasText: 'Thẩm định giá' }).waitFor()

    await page.getByRole('tab', { name: 'Sơ đồ' }).click()
    await page.locator('.state.is-lit', { hasText: 'Thẩm định giá' }).waitFor()
    await page.locator('.chart-card .ant-segmented-item', { hasText: 'Tài sản 1' }).click()
    await page.locator('.state.is-lit', { hasText: 'Đã thông báo kết quả thẩm định giá' }).waitFor()

    await page.getByRole('tab', { name: 'Thử trước' }).click()
    await page.getByRole('button', { name: 'Thêm bước' }).click()
    await pick(page.getByLabel('Hành vi dự kiến'), 'gui vien kiem sat', 'Gửi Viện kiểm sát')
    await page.getByRole('button', { name: 'Tính thử' }).click()
    await page.getByText('Sau các bước này, việc ở bước').waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect((await matter.get()).body['revision']).toBe(matter.revision)
    await page.context().close()
  })

  test('each paper says which act made it and leads there; the act names its papers', async () => {
    const page = await pages.signIn(office, 'officer', `/viec/${matter.id}?xem=papers`)
    const paper = page.getByRole('row').filter({ hasText: '178/QĐ-THADS' }).first()
    await paper.getByRole('button', { name: 'Ra quyết định thi hành án' }).click()
    const entry = page.locator('.entry.is-asked-for')
    await entry.getByText('Văn bản: Quyết định thi hành án').waitFor()
    await entry.getByText('Ra quyết định thi hành án', { exact: true }).waitFor()
    await page.context().close()
  })

  test('a matter names the others of its judgment and of its debtor, and leads there', async () => {
    const own = await http.openOffice()
    const first = await openMatter(own)
    await first.walkTo('VERIFY_CONDITIONS')
    const other = await openMatter(own)
    const page = await pages.signIn(own, 'officer', `/viec/${first.id}`)
    const card = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Việc liên quan' }) })
    await card.getByText('cùng bản án').waitFor()
    await card.getByText('cùng tên người phải thi hành án').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await card.getByRole('link').click()
    await page.waitForURL(`**/viec/${other.id}`)
    await page.context().close()
  })

  test('in English the pages say the same, and the law speaks for itself', async () => {
    const page = await pages.signIn(office, 'head', `/viec/${matter.id}`)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'What may be done' }).waitFor()
    await page.getByText('Judgment debtor').first().waitFor()
    await page.locator('html[lang="en"]').waitFor()
    await page.context().close()
  })

  test('on a telephone nothing is wider than the screen, and every page can be reached', async () => {
    const page = await pages.open('/', { width: 390, height: 844 })
    await page.getByLabel('Tên đăng nhập').fill(office.username('officer'))
    await page.getByLabel('Mật khẩu').fill(office.password)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.locator('.row-link').first().waitFor()
    await expectToFit(page)
    expect(await findBarriers(page)).toEqual([])
    await page.locator('.row-link').first().click()
    await page.locator('.matter-head').waitFor()
    await expectToFit(page)
    await page.getByRole('button', { name: 'Mở danh mục trang' }).click()
    await page.getByRole('dialog').getByRole('link', { name: 'Trợ giúp' }).click()
    await page.getByRole('heading', { name: 'Từ điển Việt – Anh' }).waitFor()
    await expectToFit(page)
    await page.context().close()
  })

  test('a matter prints as a summary: limits, money, assets, record, and who printed it', async () => {
    const page = await pages.signIn(office, 'officer', `/viec/${matter.id}`)
    await page.locator('.matter-head').waitFor()
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))')
    await page.emulateMedia({ media: 'print' })
    await page.getByText('In ngày 1/12/2026, Tên của officer').waitFor()
    await page.locator('.print-summary').getByText('Thông báo kết quả thẩm định giá').first().waitFor()
    await page.locator('.top').waitFor({ state: 'hidden' })
    await page.context().close()
  })
})
