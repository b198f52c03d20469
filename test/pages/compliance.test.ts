import { describe, expect, test } from 'vitest'
import { writeInspectedOffice } from '../compliance/inspected-office.ts'
import { writeStories } from '../compliance/office.ts'
import { useDatabase } from '../support/database.ts'
import type { TestOffice } from '../support/open-http.ts'
import { answered } from '../support/page-waits.ts'
import { findBarriers, isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

describe.skipIf(isSkipped)(`the page of compliance${needs}`, () => {
  const database = useDatabase()
  let office: TestOffice
  let pages: TestPages

  usePages(
    database,
    async (desk) => {
      ;({ office, pages } = desk)
      await writeStories(
        database.app.db,
        office,
        writeInspectedOffice(false).slice(0, 40),
        '2024-06-24T05:00:00Z',
      )
    },
    '2024-06-24T12:00:00+07:00',
  )

  test('an examiner finds a late contract in the matrix and opens its act in the record', async () => {
    const page = await pages.signIn(office, 'examiner', '/kiem-tra')
    await page.getByRole('link', { name: 'Kiểm tra tuân thủ' }).waitFor()
    const row = page.getByRole('row').filter({ hasText: 'Chậm ký hợp đồng đấu giá' })
    await row.getByRole('button', { name: /^3\/40\./ }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await row.getByRole('button', { name: /^3\/40\./ }).click()
    await page.getByRole('heading', { name: 'Danh sách vi phạm' }).waitFor()
    await page.getByText('3 mục').waitFor()
    await page
      .getByRole('button', { name: /^Xem Ký hợp đồng dịch vụ đấu giá/ })
      .first()
      .click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText('Làm chậm').waitFor()
    await expect.poll(() => drawer.innerText()).toMatch(/B02/)
    await drawer.getByText('Phiếu kiểm tra năm tiêu chí của từng quyết định').click()
    await drawer.getByText('Gửi đúng hạn.').first().waitFor()
    expect(await findBarriers(page)).toEqual([])
    await drawer.getByRole('link', { name: /^Mở hành vi trong hồ sơ: Ký hợp đồng dịch vụ đấu giá/ }).click()
    const entry = page.locator('.entry[aria-current="true"]')
    await entry.waitFor()
    await expect.poll(() => entry.innerText()).toMatch(/Ký hợp đồng dịch vụ đấu giá/)
    await page.context().close()
  })

  test('an officer explains a finding of his, and the examiner answers it', async () => {
    const officer = await pages.signIn(office, 'officer', '/kiem-tra')
    await officer.getByRole('tab', { name: 'Vi phạm' }).click()
    await officer
      .getByRole('row')
      .filter({ hasText: 'Tên của officer' })
      .filter({ hasNotText: 'officer2' })
      .first()
      .getByRole('button', { name: /^Xem / })
      .click()
    await officer.getByRole('button', { name: 'Giải trình' }).click()
    await officer.getByText('Hãy viết nội dung.').waitFor()
    await officer.getByLabel('Nội dung giải trình').fill('Ủy ban xã trả lời chậm')
    // What was typed still stands in the field: only the answer says that it was taken.
    await answered(officer, ['POST', /\/statements$/], () =>
      officer.getByRole('button', { name: 'Giải trình' }).click(),
    )
    await officer.locator('.statements li').getByText('Ủy ban xã trả lời chậm').waitFor()
    await officer.context().close()

    const examiner = await pages.signIn(office, 'examiner', '/kiem-tra')
    await examiner.getByRole('tab', { name: 'Vi phạm' }).click()
    await examiner
      .getByRole('row')
      .filter({ hasText: 'Đã giải trình' })
      .getByRole('button', { name: /^Xem / })
      .click()
    await examiner.getByLabel('Nội dung trả lời').fill('Có công văn kèm theo')
    await examiner.getByRole('button', { name: 'Chấp nhận: khách quan' }).click()
    await examiner.getByText('Chấp nhận giải trình: nguyên nhân khách quan').waitFor()
    await examiner.keyboard.press('Escape')
    await examiner.getByRole('tab', { name: 'Điểm tham khảo' }).click()
    await examiner.getByText(/không phải kỷ luật/).waitFor()
    expect(await findBarriers(examiner)).toEqual([])
    await examiner.context().close()
  })

  test('an examiner draws files, sees what was found, sets a day for a remedy, and downloads the conclusion', async () => {
    const page = await pages.signIn(office, 'examiner', '/kiem-tra')
    await page.getByRole('tab', { name: 'Cuộc kiểm tra' }).click()
    await page.getByText('Chưa có cuộc kiểm tra nào.').waitFor()
    await page.getByRole('button', { name: 'Lập cuộc kiểm tra' }).click()
    await page.getByRole('button', { name: 'Chọn hồ sơ và tính vi phạm' }).click()
    await page.getByText(/^Hãy nhập tên/).waitFor()
    await page.getByLabel('Tên cuộc kiểm tra').fill('Kiểm tra chuyên đề')
    await page.getByLabel('Số quyết định kiểm tra').fill('12/QĐ')
    await page.getByLabel('Số hồ sơ').fill('40')
    await page.getByLabel(/không có xung đột lợi ích/).check()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Chọn hồ sơ và tính vi phạm' }).click()
    await page.getByText('40 hồ sơ · 10 vi phạm · 0 đã khắc phục').waitFor()
    await page.getByLabel('Hạn khắc phục').first().fill('15/7/2024')
    await page.getByRole('button', { name: 'Ấn định' }).first().click()
    await page.getByText('Hạn 15/7/2024').waitFor()
    expect(await findBarriers(page)).toEqual([])
    // Of what is not concluded there is no conclusion to take away.
    const word = page.getByRole('link', { name: 'Tải kết luận (Word)' })
    expect(await word.count()).toBe(0)
    await page.getByLabel('Số kết luận').fill('03/KL-THADS')
    await page.getByRole('button', { name: 'Kết luận', exact: true }).click()
    await answered(page, ['POST', /\/conclusion$/], () =>
      page.getByRole('alert').getByRole('button', { name: 'Kết luận', exact: true }).click(),
    )
    const download = page.waitForEvent('download')
    await word.click()
    expect((await download).suggestedFilename()).toBe('ket-luan-kiem-tra.docx')
    await page.context().close()
  })
})
