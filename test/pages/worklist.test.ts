import { describe, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import type { TestHttp, TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { findBarriers, isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

describe.skipIf(isSkipped)(`the worklist${needs}`, () => {
  const database = useDatabase()
  let http: TestHttp
  let office: TestOffice
  let pages: TestPages

  usePages(database, (desk) => {
    ;({ http, office, pages } = desk)
  })

  const actsOf = async (matter: TestMatter) =>
    ((await matter.get('/acts')).body['acts'] as { act: string; on: string }[]).map(({ act, on }) => [
      act,
      on,
    ])

  test('three letters to the procuracy are told once: looked at first, recorded where they pass, each in its own matter', async () => {
    const own = await http.openOffice()
    const matters: TestMatter[] = []
    for (let index = 0; index < 3; index++) {
      const matter = await openMatter(own)
      await matter.walkTo('ASSIGN_OFFICER')
      matters.push(matter)
    }
    const page = await pages.signIn(own, 'officer', '/viec-cua-toi')
    await page.getByRole('button', { name: 'Chọn nhiều việc' }).click()
    await page.getByLabel('Loại hạn').click()
    await page.locator('.ant-select-item-option', { hasText: 'kiểm sát' }).first().click()
    await page.getByText('Chọn các dòng cần làm cùng một hành vi.').waitFor()
    await page.getByRole('checkbox', { name: /Select all|Chọn tất cả/ }).check()
    await page.getByText('Đã chọn 3 dòng').waitFor()
    await page.getByRole('button', { name: 'Gửi Viện kiểm sát cho các dòng đã chọn' }).click()
    const form = page.getByRole('dialog')
    const look = async (day: string) => {
      await form.getByLabel('Ngày thực hiện').fill(day)
      await form.getByRole('button', { name: 'Xem trước' }).click()
    }
    await look('1/7/2026')
    await form.getByText('Sẽ ghi được 0, không được 3.').waitFor()
    expect(await form.getByRole('button', { name: 'Ghi 0 mục' }).isDisabled()).toBe(true)
    await form.getByRole('button', { name: 'Sửa lại' }).click()
    await look('15/7/2026')
    await form.getByText('Sẽ ghi được 3, không được 0.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await actsOf(matters[1] as TestMatter)).not.toContainEqual(['SEND_TO_PROCURACY', '2026-07-15'])
    await form.getByRole('button', { name: 'Ghi 3 mục' }).click()
    await form.getByText('3 được, 0 không').waitFor()
    for (const matter of matters)
      expect(await actsOf(matter)).toContainEqual(['SEND_TO_PROCURACY', '2026-07-15'])
    await page.context().close()
  })

  test('money that was not paid out is a view of its own, with the day by which it has to be', async () => {
    const matter = await openMatter(office)
    await matter.walkTo('SEND_TO_PROCURACY')
    await matter.mustGive('accountant', {
      act: 'COLLECT',
      on: '2026-07-20',
      data: { obligation: 'o1', amount: 300_000_000 },
    })
    const page = await pages.signIn(office, 'officer', '/viec-cua-toi')
    await page.getByRole('tab', { name: '1 Tiền chưa chi' }).click()
    const row = page.getByRole('row').filter({ hasText: '178/QĐ-THADS' })
    await expect.poll(() => row.innerText()).toMatch(/300\.000\.000[\s\S]*30\/7\/2026[\s\S]*Quá hạn/)
    await page.getByText('1 việc, còn giữ 300.000.000 đồng').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('tab', { name: '0 Có điều kiện lâu chưa xong' }).click()
    await page.getByText('Có điều kiện thi hành án trên 12 tháng').waitFor()
    await page.context().close()
  })

  test('a view is kept under a name with its heap, its order and its filter, and comes back as it was', async () => {
    http.setClock('2026-12-01T09:00:00+07:00')
    const own = await http.openOffice()
    await (await openMatter(own)).walkTo('ASSIGN_OFFICER')
    const page = await pages.signIn(own, 'officer', '/viec-cua-toi')
    const heap = page.getByRole('tab', { name: /Quá hạn/ })
    const words = page.getByLabel('Lọc trong danh sách')
    await heap.click()
    await page.getByRole('columnheader', { name: /^Người phải thi hành án/ }).click()
    await words.fill('kiem thu')
    await page.waitForURL(({ searchParams }) => searchParams.get('q') === 'kiem thu')
    const partsOf = () => Object.fromEntries(new URL(page.url()).searchParams)
    const kept = partsOf()
    expect(kept).toMatchObject({ xem: 'overdue', xep: 'debtor', q: 'kiem thu' })
    await page.getByRole('button', { name: 'Cách xem đã lưu' }).click()
    await page.getByRole('menuitem', { name: 'Lưu cách xem này' }).click()
    await page.getByLabel('Tên cách xem').fill('Sáng thứ Hai')
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu cách xem này' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.goto(new URL('/viec-cua-toi', page.url()).href)
    await page.getByRole('tab', { name: /Tất cả/, selected: true }).waitFor()
    await page.getByRole('button', { name: 'Cách xem đã lưu' }).click()
    await page.getByRole('menuitem', { name: 'Sáng thứ Hai' }).click()
    await page.getByRole('tab', { name: /Quá hạn/, selected: true }).waitFor()
    await expect.poll(() => words.inputValue()).toBe('kiem thu')
    await expect.poll(partsOf).toEqual(kept)
    await page.context().close()
  })

  test('the list of all matters says by how many days the next limit is overdue, in its own days', async () => {
    http.setClock('2026-07-20T09:00:00+07:00')
    const own = await http.openOffice()
    const matter = await openMatter(own)
    await matter.walkTo('ASSIGN_OFFICER')
    const page = await pages.signIn(own, 'officer', '/viec')
    // Two working days from Friday 10 July: Tuesday the 14th; on Monday the 20th four working days late.
    const row = page.getByRole('row').filter({ hasText: '178/QĐ-THADS' })
    await row.getByText('14/7/2026').waitFor()
    await row.getByText('Quá hạn 4 ngày làm việc').waitFor()
    await page.context().close()
  })

  test('a file that takes long shows a bar while it is made, and is saved', async () => {
    const page = await pages.signIn(office, 'officer', '/viec')
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/exports/matters.xlsx*', async (route) => {
      await held
      await route.continue()
    })
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Xuất Excel' }).click()
    const bar = page.getByRole('progressbar', { name: 'Xuất Excel' })
    await bar.waitFor()
    await page.getByText(/^đang lập tệp, \d+ giây$/).waitFor()
    expect(await findBarriers(page)).toEqual([])
    release()
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
    await bar.waitFor({ state: 'detached' })
    await page.context().close()
  })
})
