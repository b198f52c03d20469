import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import type { TestHttp, TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { formOf, recordAct } from '../support/page-acts.ts'
import { waitUntilDrawn } from '../support/page-waits.ts'
import { isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

describe.skipIf(isSkipped)(`each finds first what is his${needs}`, () => {
  const database = useDatabase()
  let http: TestHttp
  let office: TestOffice
  let pages: TestPages
  let matter: TestMatter

  usePages(database, async (desk) => {
    ;({ http, office, pages } = desk)
    for (let index = 0; index < 18; index++) await (await openMatter(office)).walkTo('ASSIGN_OFFICER')
    matter = await openMatter(office)
    await matter.walkTo('SEND_TO_PROCURACY')
    await matter.mustGive('accountant', {
      act: 'COLLECT',
      on: '2026-07-20',
      data: { obligation: 'o1', amount: 300_000_000 },
    })
    http.setClock('2026-12-01T09:00:00+07:00')
  })

  test('the accountant comes to the money that has to be paid out, the registrar has the way to a new matter', async () => {
    const accountant = await pages.signIn(office, 'accountant', '/viec-cua-toi')
    await accountant.getByText('1 việc, còn giữ 300.000.000 đồng').waitFor()
    // Nothing of his goes in batches: he is not led to picking lines for nothing. An officer is.
    const picking = (page: Page) => page.getByRole('button', { name: 'Chọn nhiều việc' })
    await accountant.getByRole('tab', { name: /Tất cả/ }).click()
    await accountant.locator('.row-link').first().waitFor()
    await waitUntilDrawn(accountant)
    expect(await picking(accountant).count()).toBe(0)
    const officer = await pages.signIn(office, 'officer', '/viec-cua-toi')
    await picking(officer).waitFor()
    await officer.context().close()
    await accountant.context().close()
    const registrar = await pages.signIn(office, 'registrar', '/viec-cua-toi')
    await registrar.getByRole('link', { name: 'Tiếp nhận việc mới' }).click()
    await registrar.getByRole('heading', { name: 'Tiếp nhận việc mới' }).waitFor()
    await registrar.context().close()
  })

  test('who may give none of the acts has no empty column for them', async () => {
    const procurator = await pages.signIn(office, 'procurator', '/viec-cua-toi')
    await procurator.getByRole('columnheader', { name: 'Ai làm' }).waitFor()
    expect(await procurator.getByRole('columnheader', { name: 'Làm', exact: true }).count()).toBe(0)
    await procurator.getByRole('link', { name: 'Lịch' }).waitFor()
    expect(await procurator.getByRole('link', { name: 'Chờ ký' }).count()).toBe(0)
    await procurator.context().close()
  })

  test('a printed worklist has every line, not the first page, and says whose and of which day it is', async () => {
    const page = await pages.signIn(office, 'officer', '/viec-cua-toi')
    await page
      .getByText(/^\d+ dòng/)
      .first()
      .waitFor()
    const all = Number.parseInt(await page.locator('.keys').innerText(), 10)
    const lines = page.locator('.lines tbody tr.ant-table-row')
    expect(all).toBeGreaterThan(50)
    await expect.poll(() => lines.count()).toBe(50)
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    await expect.poll(() => lines.count()).toBe(all)
    await page.emulateMedia({ media: 'print' })
    await page.getByText(new RegExp(`^${all} dòng · In ngày 1/12/2026, `)).waitFor()
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    await expect.poll(() => lines.count()).toBe(50)
    await page.context().close()
  })

  test('what is done every day stands first among the acts, and a list narrowed for one act is whole after it', async () => {
    const page = await pages.signIn(office, 'officer', `/viec/${matter.id}`)
    const acts = page.locator('#duoc-lam-gi .act-group:not(.act-group-due) .act-open')
    await acts.first().waitFor()
    const first = (await acts.allInnerTexts()).slice(0, 7)
    expect(first).toEqual(expect.arrayContaining(['Thu tiền', 'Ghi chú']))
    await page.getByLabel('Tìm hành vi').fill('ghi chu')
    await page.keyboard.press('Enter')
    await formOf(page).getByRole('textbox').first().fill('Người nhà hỏi qua điện thoại.')
    await recordAct(page, 'NOTE', '2026-12-01')
    // Told once, in the page: nothing lies over the search.
    const told = page.getByText('Đã ghi: Ghi chú, ngày 1/12/2026.')
    expect(await told.count()).toBe(1)
    const atItsEnd = "document.elementFromPoint(610, 27)?.closest('.search') !== null"
    expect(await page.evaluate(atItsEnd)).toBe(true)
    await page.getByRole('main').getByRole('button', { name: 'Đóng' }).click()
    await told.waitFor({ state: 'detached' })
    await expect.poll(() => page.getByLabel('Tìm hành vi').inputValue()).toBe('')
    await page.context().close()
  })

  test('the paper that waits for a signature says who owes what, and its buttons are in sight on every screen', async () => {
    for (let index = 0; index < 12; index++) {
      const waiting = await openMatter(office)
      await waiting.walkTo('RECEIVE_REQUEST')
      const { status } = await office.as('clerk', {
        method: 'POST',
        url: `/api/v1/cases/${waiting.id}/proposals`,
        body: { act: 'ISSUE_ENFORCEMENT_DECISION', on: '2026-07-10', data: { number: `${index}/QĐ-THADS` } },
      })
      expect(status).toBe(201)
    }
    for (const size of [
      { width: 1366, height: 768 },
      { width: 390, height: 844 },
    ]) {
      const page = await pages.signIn(office, 'head', '/cho-ky', size)
      const reader = page.locator('.reader')
      const bottom = async () => {
        const sign = await reader.getByRole('button', { name: 'Ký', exact: true }).boundingBox()
        return (sign?.y ?? 9999) + (sign?.height ?? 0)
      }
      // Before anything is scrolled, too.
      if (size.width > 720) await expect.poll(bottom).toBeLessThan(size.height)
      await page.locator('.proposals li button').nth(10).click()
      await reader.getByText(/^Trả tiền /).waitFor()
      const top = async () => (await reader.boundingBox())?.y ?? -1
      if (size.width > 720) {
        await expect.poll(top).toBeGreaterThan(40)
        await expect.poll(bottom).toBeLessThan(size.height)
      } else await expect.poll(top).toBeLessThan(90)
      await page.context().close()
    }
  })

  test('the form that pays out says how much is held; on a telephone it says of which matter it is', async () => {
    const page = await pages.signIn(office, 'accountant', `/viec/${matter.id}?lam=DISBURSE`, {
      width: 390,
      height: 844,
    })
    const form = page.getByRole('dialog')
    await form.getByText('Đang giữ 300.000.000 đồng, được chi').waitFor()
    await form.getByText('178/QĐ-THADS · ').waitFor()
    await page.context().close()
  })

  test('a request that lacks something leads to what it lacks, not under the bar of the page', async () => {
    const page = await pages.signIn(office, 'registrar', '/viec/moi')
    await page.getByLabel('Số bản án, quyết định').fill('77/2026/DS-ST')
    await page.getByLabel('Cơ quan ban hành').fill('Tòa án nhân dân khu vực 1')
    await page.getByLabel('Họ tên, tên đương sự 1').fill('Người được thi hành')
    await page.getByLabel('Họ tên, tên đương sự 2').fill('Người phải thi hành')
    await page.getByLabel('Số tiền phải thi hành').fill('150000000')
    await page.getByRole('button', { name: 'Mở việc' }).click()
    const day = page.getByLabel('Ngày ban hành')
    await expect.poll(() => day.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true)
    await expect.poll(async () => (await day.boundingBox())?.y).toBeGreaterThan(60)
    await page.context().close()
  })

  test('an intake left half way is there again, can be begun anew, and whoever signs out leaves nothing of it', async () => {
    const page = await pages.signIn(office, 'registrar', '/viec/moi')
    const number = page.getByLabel('Số bản án, quyết định')
    const leaveAndReturn = async () => {
      await page.getByRole('link', { name: 'Tất cả việc' }).first().click()
      await page.getByRole('heading', { name: 'Tất cả việc' }).waitFor()
      await page.goBack()
    }
    await number.fill('78/2026/DS-ST')
    await leaveAndReturn()
    await expect.poll(() => number.inputValue()).toBe('78/2026/DS-ST')
    await page.getByRole('button', { name: 'Xóa bản nháp' }).click()
    await expect.poll(() => number.inputValue()).toBe('')
    await number.fill('79/2026/DS-ST')
    await page.locator('button.person').click()
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
    await page.getByLabel('Tên đăng nhập').fill(office.username('clerk'))
    await page.getByLabel('Mật khẩu').fill(office.password)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.locator('button.person').waitFor()
    await page.goto(new URL('/viec/moi', page.url()).href)
    await number.waitFor()
    expect(await number.inputValue()).toBe('')
    await page.context().close()
  })

  test('an act whose answer was lost is sent again with one press, and is recorded once', async () => {
    const page = await pages.signIn(office, 'officer', `/viec/${matter.id}?lam=NOTE`, {
      width: 390,
      height: 844,
    })
    const notes = async () =>
      ((await matter.get('/acts')).body['acts'] as { act: string }[]).filter(({ act }) => act === 'NOTE')
        .length
    const before = await notes()
    const form = page.getByRole('dialog')
    await form.getByRole('textbox').first().fill('Đến nhà, không gặp.')
    await form.getByRole('button', { name: 'Xem trước' }).click()
    const record = form.getByRole('button', { name: 'Ghi vào hồ sơ' })
    await record.waitFor()
    // The server hears it; the answer does not come back.
    await page.route('**/acts', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await record.click()
    await form.getByText('Không kết nối được máy chủ.').waitFor()
    await form.getByText('gửi lại không ghi hai lần').waitFor()
    await page.unroute('**/acts')
    await record.click()
    await page.getByText('Đã ghi: Ghi chú').first().waitFor()
    expect(await notes()).toBe(before + 1)
    await page.context().close()
  })
})
