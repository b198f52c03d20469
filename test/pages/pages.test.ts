import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { intake, openMatter, type TestMatter } from '../support/open-matter.ts'

const executablePath = '/usr/bin/chromium'
// On a machine for development the browser is a convenience; where CI is set its absence is a failure.
const isSkipped = !existsSync(executablePath) && process.env['CI'] === undefined
const needs = isSkipped ? ' (skipped: /usr/bin/chromium is not installed)' : ''

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
]

describe.skipIf(isSkipped)(`the pages in a browser${needs}`, () => {
  const database = useDatabase()
  let http: TestHttp
  let office: TestOffice
  let browser: Browser
  let address: string
  /** What went wrong inside the pages: errors thrown, and anything the content policy stopped. */
  const troubles: string[] = []

  beforeAll(async () => {
    http = await openHttp(database)
    address = await http.app.listen({ host: '127.0.0.1', port: 0 })
    office = await http.openOffice()
    browser = await chromium.launch({ executablePath, args: switches })
  })
  afterEach(() => expect(troubles.splice(0)).toEqual([]))
  afterAll(async () => {
    await browser.close()
    await http.close()
  })

  async function openPage(hash = ''): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-US' })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) troubles.push(message.text())
    })
    await page.goto(`${address}/${hash}`)
    return page
  }

  async function signIn(role: 'officer' | 'head', hash = ''): Promise<Page> {
    const page = await openPage(hash)
    await page.getByLabel('Tên đăng nhập').fill(office.username(role))
    await page.getByLabel('Mật khẩu').fill(office.password)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.getByRole('button', { name: 'Đăng xuất' }).waitFor()
    return page
  }

  /** A matter whose decision was served in July; the clock stands in December, so its verification is overdue. */
  async function openServedMatter(): Promise<TestMatter> {
    const matter = await openMatter(office)
    await matter.walkTo('SEND_TO_PROCURACY')
    return matter
  }

  test('a wrong password is answered in a sentence', async () => {
    const page = await openPage()
    await page.getByLabel('Tên đăng nhập').fill(office.username('officer'))
    await page.getByLabel('Mật khẩu').fill('sai')
    await page.keyboard.press('Enter')
    await page.getByText('Tên đăng nhập hoặc mật khẩu chưa đúng.').waitFor()
    await page.context().close()
  })

  test('an officer finds what is overdue and opens the matter from there', async () => {
    await openServedMatter()
    const page = await signIn('officer')
    const line = page.getByRole('row').filter({ hasText: 'Xác minh điều kiện lần đầu' }).first()
    await line.getByText('3/8/2026').waitFor()
    await line.getByText('Quá hạn 120 ngày').waitFor()
    await line.getByRole('link', { name: '178/QĐ-THADS' }).click()
    await page.getByRole('heading', { level: 1, name: '178/QĐ-THADS' }).waitFor()
    await page.getByText('Trả tiền 1.850.000.000 đồng').first().waitFor()
    expect(await page.locator('[aria-current="step"]').innerText()).toContain('Xác minh')
    await page.context().close()
  })

  test('a refused act says why, by which article and what to do first; that act opens, is previewed and recorded', async () => {
    const matter = await openServedMatter()
    const page = await signIn('officer', `#/viec/${matter.id}`)
    await page.getByText(/^Thiếu điều kiện/).click()
    const name = page.locator('.refused-name', { hasText: /^Quyết định cưỡng chế$/ })
    const reason = await page.locator('.refused-act', { has: name }).innerText()
    expect(reason).toContain('Chỉ cưỡng chế khi người phải thi hành án có điều kiện')
    expect(reason).toMatch(/Điều 72 khoản 1;.* Luật Thi hành án dân sự 106\/2025\/QH15/)

    await page.getByRole('button', { name: 'Làm trước: Xác minh điều kiện thi hành án' }).click()
    const form = page.locator('form.act-form')
    await form.getByRole('button', { name: 'Xem trước' }).click()
    await form.getByText('Hãy chọn một mục.').waitFor()
    await form
      .getByLabel('Có điều kiện hay chưa có điều kiện')
      .selectOption({ label: 'Có điều kiện thi hành' })
    await form.getByLabel('Thu nhập, tài sản tìm thấy').fill('Một thửa đất <b>120 m²</b>')
    await form.getByRole('button', { name: 'Xem trước' }).click()
    await form.getByText('Làm muộn 120 ngày').waitFor()
    expect((await matter.get()).body['revision']).toBe(matter.revision)

    await form.getByRole('button', { name: 'Ghi vào hồ sơ' }).click()
    await page.getByText('Đã ghi: Xác minh điều kiện thi hành án, ngày 1/12/2026.').first().waitFor()
    await page.getByRole('button', { name: 'Quyết định cưỡng chế' }).waitFor()
    await page.getByText('Một thửa đất <b>120 m²</b>').waitFor()
    expect((await matter.get()).body['revision']).toBe(matter.revision + 1)
    await page.context().close()
  })

  test('when somebody else recorded an act meanwhile, the form says so and keeps what was typed', async () => {
    const matter = await openServedMatter()
    const page = await signIn('officer', `#/viec/${matter.id}`)
    await page.getByRole('button', { name: 'Thu tiền' }).click()
    await page.getByLabel('Số tiền thu').pressSequentially('250000000')
    await matter.mustGive('head', { act: 'NOTE', on: '2026-12-01', data: { text: 'Đôn đốc' } })
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByText('Việc đã thay đổi').waitFor()
    await page.getByRole('button', { name: 'Tải lại việc, giữ những gì đã nhập' }).click()
    await page.getByText('Nội dung ghi chú: Đôn đốc').waitFor()
    expect(await page.getByLabel('Số tiền thu').inputValue()).toBe('250.000.000')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByRole('button', { name: 'Ghi vào hồ sơ' }).click()
    await page.getByText('Đã ghi: Thu tiền, ngày 1/12/2026.').first().waitFor()
    expect((await matter.get()).body['money']).toMatchObject({ in: 250_000_000 })
    await page.context().close()
  })

  test('a name that looks like markup is shown as the name it is', async () => {
    const name = '<img src=x onerror="document.title=1">'
    const [creditor, debtor] = intake.parties
    const matter = await openMatter(office, { parties: [creditor, { ...debtor, name }] })
    const page = await signIn('head', `#/viec/${matter.id}`)
    await page.getByText(name).first().waitFor()
    expect(await page.locator('main img').count()).toBe(0)
    await page.context().close()
  })

  test('anybody works out a due day, without signing in', async () => {
    const page = await openPage('#/tra-thoi-han')
    await page
      .getByLabel('Thời hạn')
      .selectOption({ label: 'Ký hợp đồng thẩm định giá – 5 ngày làm việc (VAL-1)' })
    await page.getByLabel('Tính từ ngày').fill('28/8/2026')
    await page.getByRole('button', { name: 'Tính hạn' }).click()
    // Two weekends, a swapped Monday and two days of National Day lie between.
    await page.getByText('Thứ Tư, 9/9/2026').first().waitFor()
    await page.getByText('Điều 82 khoản 1(a), Luật Thi hành án dân sự 106/2025/QH15').waitFor()
    expect(await page.getByRole('row').filter({ hasText: 'không tính' }).count()).toBe(8)
    await page.context().close()
  })
})
