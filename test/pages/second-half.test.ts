import { describe, expect, test } from 'vitest'
import { vietnamese } from '../../src/web/words/vietnamese.ts'
import { obligationTypes } from '../../workflows/enforcement/obligations.ts'
import { useDatabase } from '../support/database.ts'
import type { TestHttp, TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { pick, waitUntilDrawn } from '../support/page-waits.ts'
import { findBarriers, isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

describe.skipIf(isSkipped)(`the pages of an office as a whole${needs}`, () => {
  const database = useDatabase()
  let http: TestHttp
  let office: TestOffice
  let pages: TestPages

  usePages(database, (desk) => {
    ;({ http, office, pages } = desk)
  })

  /** A matter whose decision somebody prepared for the head. */
  async function openProposed(number: string): Promise<TestMatter> {
    // Each a minute after the one before, so that they wait in this order.
    http.setClock(`2026-12-01T12:0${number.charAt(0)}:00+07:00`)
    const matter = await openMatter(office)
    await matter.walkTo('RECEIVE_REQUEST')
    const answer = await office.as('clerk', {
      method: 'POST',
      url: `/api/v1/cases/${matter.id}/proposals`,
      body: { act: 'ISSUE_ENFORCEMENT_DECISION', on: '2026-07-10', data: { number }, note: 'Kính trình' },
    })
    expect(answer.status, answer.text).toBe(201)
    return matter
  }
  const stateOf = async (matter: TestMatter) => {
    const { body } = await matter.get('/proposals')
    return (body['proposals'] as { state: string }[]).map(({ state }) => state)
  }

  test('a head reads what waits for him, signs one, sends one back, and signs the rest as a batch', async () => {
    const first = await openProposed('1/QĐ-THADS')
    const second = await openProposed('2/QĐ-THADS')
    const rest = [await openProposed('3/QĐ-THADS'), await openProposed('4/QĐ-THADS')]
    const page = await pages.signIn(office, 'head', '/cho-ky')
    const reader = page.locator('.reader')
    await reader.getByText('1/QĐ-THADS').first().waitFor()
    await reader.getByText('Nếu ký hôm nay').waitFor()
    await expect.poll(() => reader.innerText()).toMatch(/Luật Thi hành án dân sự 106\/2025\/QH15/)
    expect(await findBarriers(page)).toEqual([])
    await reader.getByRole('button', { name: 'Ký', exact: true }).click()
    await page.getByText('Đã ký: Ra quyết định thi hành án.').waitFor()
    expect(await stateOf(first)).toEqual(['signed'])
    expect((await first.get()).body['number']).toBe('1/QĐ-THADS')

    await reader.getByText('2/QĐ-THADS').first().waitFor()
    await reader.getByRole('button', { name: 'Trả lại' }).click()
    await reader.getByRole('button', { name: 'Trả lại' }).click()
    await reader.getByText('Hãy viết lý do trả lại.').waitFor()
    await reader.getByLabel('Lý do trả lại').fill('Thiếu căn cứ')
    await reader.getByRole('button', { name: 'Trả lại' }).click()
    await page.getByText('Đã trả lại: Ra quyết định thi hành án.').waitFor()
    expect(await stateOf(second)).toEqual(['sentBack'])

    // The next one is shown: what was sent back is no longer among those that wait.
    await reader.getByText('3/QĐ-THADS').first().waitFor()
    await page.getByLabel('Chọn tất cả').check()
    await page.getByRole('button', { name: 'Ký 2 đề xuất' }).click()
    await page.getByText('2 được, 0 không').waitFor()
    for (const matter of rest) expect(await stateOf(matter)).toEqual(['signed'])
    await page.context().close()

    const author = await pages.signIn(office, 'clerk', '/cho-ky')
    await author.getByRole('button', { name: /Bị trả lại/ }).click()
    await author.locator('.reader').getByText('Bị trả lại: Thiếu căn cứ').waitFor()
    await author.getByRole('button', { name: 'Sửa và trình lại' }).click()
    const form = author.getByRole('dialog')
    await form.getByLabel('Số, ký hiệu văn bản').fill('22/QĐ-THADS')
    await form.getByRole('button', { name: 'Trình ký' }).click()
    await author.getByText('Đã trình ký: Ra quyết định thi hành án.').first().waitFor()
    expect((await stateOf(second)).sort()).toEqual(['sentBack', 'submitted'])
    await author.context().close()
  })

  test('the results show rates as they are spoken of, what is missing to the target, and close once', async () => {
    http.setClock('2026-12-01T12:00:00+07:00')
    const quiet = await http.openOffice()
    const matter = await openMatter(quiet)
    await matter.walkTo('VERIFY_CONDITIONS')
    const tell = (path: string, body: object) =>
      quiet.as('head', { method: 'POST', url: `/api/v1/reports/${path}`, body })
    await tell('targets', { year: 2027, measure: 'matters', rate: 8345, source: 'Quyết định giao' })
    const published = { months: 3, measure: 'matters', source: 'Báo cáo quý I' }
    await tell('published', { ...published, year: 2026, indicator: 'H', value: '8517' })
    await tell('published', { ...published, year: 2027, indicator: 'D', value: '7' })
    const page = await pages.signIn(quiet, 'head', '/ket-qua')
    await page.getByText('Chỉ tiêu 83,45%').waitFor()
    await page.getByText('thiếu 83,45 điểm').waitFor()
    await page.getByText('Còn thiếu 1 việc để đạt').waitFor()
    await page.getByText('Cùng kỳ năm trước 85,17% (giảm 85,17 điểm), theo số đã công bố').waitFor()
    await page.getByText('công bố 7, tính được 1').waitFor()
    const line = page.getByRole('row').filter({ hasText: 'Tên của officer' }).first()
    await expect.poll(() => line.innerText()).toMatch(/0,00%\s+−83,45/)
    expect(await findBarriers(page)).toEqual([])
    // The period of three months runs until 31/12; that of two ended the day before.
    await page.getByText('Chốt được từ 31/12/2026').waitFor()
    await page.getByLabel('Kỳ báo cáo').click()
    await page.getByTitle(vietnamese.results.months(2), { exact: true }).click()
    await page.getByRole('button', { name: 'Chốt kỳ' }).click()
    await page.getByText('Số liệu được niêm và không đổi nữa').waitFor()
    await page.getByRole('button', { name: 'Chốt kỳ' }).click()
    await page.getByText('Kỳ này đã chốt').waitFor()
    await page.context().close()
  })

  test('a new matter is opened; the matters of an officer are handed over with one result each', async () => {
    http.setClock('2026-12-01T12:00:00+07:00')
    const quiet = await http.openOffice()
    const page = await pages.signIn(quiet, 'head', '/viec/moi')
    await page.getByRole('button', { name: 'Mở việc' }).click()
    await page.getByText('Hãy nhập số tiền.').waitFor()
    await page.getByLabel('Số bản án, quyết định').fill('45/2026/DS-PT')
    await page.getByLabel('Cơ quan ban hành').fill('Tòa án nhân dân tỉnh Mẫu')
    await page.getByLabel('Ngày ban hành').fill('12/6/2026')
    await page.getByLabel('Họ tên, tên đương sự 1').fill('Ngân hàng Thử Nghiệm')
    await page.getByLabel('Họ tên, tên đương sự 2').fill('Trần Văn Kiểm Thử')
    await page.getByLabel('Số tiền phải thi hành').pressSequentially('1850000000')
    // Every kind of duty the rules tell apart may be chosen, in their words.
    for (const [type, { vi }] of Object.entries(obligationTypes)) {
      await pick(page.locator('#obligations_0_type'), vi, vi)
      await page
        .locator('.ant-select-content', { hasText: vi })
        .first()
        .waitFor()
        .catch(() => {
          throw new Error(`${type} cannot be chosen as ${vi}`)
        })
    }
    await pick(page.locator('#obligations_0_type'), 'Trả tiền', 'Trả tiền')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Mở việc' }).click()
    await page.locator('.matter-head').waitFor()
    await page.getByText('1.850.000.000 đồng').first().waitFor()

    const matter = await openMatter(quiet)
    await matter.walkTo('OPEN_FILE')
    await page.getByRole('link', { name: 'Phân công, bàn giao' }).click()
    await page.locator('#ban-giao').waitFor()
    await waitUntilDrawn(page)
    await page.getByRole('button', { name: 'Bàn giao' }).first().click()
    await pick(page.getByLabel('Sang Chấp hành viên'), 'officer2', 'Tên của officer2')
    await page.getByLabel('Lý do bàn giao').fill('Nghỉ hưu')
    expect(await findBarriers(page)).toEqual([])
    await page.locator('#ban-giao').getByRole('button', { name: 'Bàn giao' }).click()
    await page.getByText('1 được, 0 không').waitFor()
    await page.context().close()
  })
})
