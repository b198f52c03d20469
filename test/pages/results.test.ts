import { describe, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import type { TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectToFit, pick, waitUntilDrawn } from '../support/page-waits.ts'
import { findBarriers, isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

describe.skipIf(isSkipped)(`the pages of results, watch lists and the year's plan${needs}`, () => {
  const database = useDatabase()
  let office: TestOffice
  let pages: TestPages
  let matter: TestMatter

  usePages(database, async (desk) => {
    ;({ office, pages } = desk)
    matter = await openMatter(office, { groups: ['centralSteering'] })
    await matter.walkTo('VERIFY_CONDITIONS')
  })

  test('targets and published figures are entered on the page; what differs is shown; forms and report are saved as files', async () => {
    const page = await pages.signIn(office, 'head', '/ket-qua')
    const targets = page.getByRole('region', { name: 'Chỉ tiêu được giao' })
    await targets.getByText('Năm này chưa ghi chỉ tiêu nào.').waitFor()
    await targets.getByLabel('Tỷ lệ (%)').fill('tám mươi')
    await targets.getByLabel('Văn bản, nguồn').fill('Quyết định giao chỉ tiêu')
    await targets.getByRole('button', { name: 'Ghi chỉ tiêu' }).click()
    await targets.getByText('Hãy nhập tỷ lệ như 83,45.').waitFor()
    await targets.getByLabel('Tỷ lệ (%)').fill('83,45')
    await targets.getByRole('button', { name: 'Ghi chỉ tiêu' }).click()
    await page.getByText('Còn thiếu 1 việc để đạt').waitFor()
    const published = page.getByRole('region', { name: 'Số đã công bố của kỳ này' })
    await published.getByLabel('Số công bố (%)').fill('85,17')
    await published.getByLabel('Văn bản, nguồn').fill('Báo cáo quý I')
    await published.getByRole('button', { name: 'Nhập số công bố' }).click()
    await published.getByText('công bố', { exact: true }).waitFor()
    await page.getByText('công bố 85,17%, tính được 0,00%').waitFor()
    expect(await findBarriers(page)).toEqual([])
    for (const [button, name] of [
      ['Xuất biểu (Excel)', 'bieu-thong-ke-2027-3-thang.xlsx'],
      ['Báo cáo (Word)', 'bao-cao-2027-3-thang.docx'],
    ] as const) {
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: button }).click()
      expect((await saved).suggestedFilename()).toBe(name)
    }
    await page.context().close()
  })

  test.each([
    ['a desk', { width: 1366, height: 768 }],
    ['a telephone', { width: 390, height: 844 }],
  ])('on %s what comes late pushes nothing from under the finger', async (_where, size) => {
    const page = await pages.signIn(office, 'head', '/viec-cua-toi', size)
    await page.addInitScript(`window.shifts = []
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value)))
        .observe({ type: 'layout-shift', buffered: true })`)
    for (const path of ['/ket-qua', '/theo-doi', '/cai-dat', '/viec-cua-toi']) {
      await page.goto(new URL(path, page.url()).href)
      await waitUntilDrawn(page)
      const shifted = Number(await page.evaluate('window.shifts.reduce((sum, value) => sum + value, 0)'))
      // Web Vitals calls up to 0.1 good and more than 0.25 poor; before room was kept it was 0.8 on Kết quả.
      expect(shifted, path).toBeLessThan(0.25)
    }
    await page.context().close()
  })

  test('the age of matters is looked at, and each bar leads to a list as long as it says', async () => {
    const page = await pages.signIn(office, 'head', '/ket-qua')
    const ageing = page.getByRole('region', { name: 'Tuổi việc', exact: true })
    // Decided on 10/7/2026, looked at on 1/12/2026.
    await ageing.getByText('Tồn lâu nhất: 1 việc từ 3 đến dưới 6 tháng, 1,9 tỷ đồng.').waitFor()
    await ageing.getByRole('button', { name: 'Về tiền' }).click()
    await ageing
      .getByRole('img', { name: 'Có điều kiện 1,9 tỷ đồng, Chưa có điều kiện 0 đồng' })
      .first()
      .waitFor()
    expect(await findBarriers(page)).toEqual([])
    const bar = ageing.getByRole('link', { name: /^Từ 3 đến dưới 6 tháng/ })
    await ageing.getByRole('button', { name: 'Về việc' }).click()
    await expect.poll(() => bar.locator('.bar-count').textContent()).toBe('1 việc')
    await bar.click()
    await page.getByRole('heading', { name: 'Tất cả việc' }).waitFor()
    await page.getByRole('status').getByText('1 việc', { exact: true }).waitFor()
    await page.waitForURL(/\?on=2026-12-01&decidedFrom=2026-06-02&decidedTo=2026-09-01$/)
    await page.getByRole('button', { name: 'Quyết định từ 2/6/2026 đến 1/9/2026' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Quyết định từ 2/6/2026 đến 1/9/2026' }).click()
    await page.getByRole('button', { name: 'Ngày 1/12/2026' }).click()
    await page.waitForURL(/\/viec$/)
    await page.context().close()
  })

  test('the flow through the steps says where matters stand, leads to them, and is a table for who reads', async () => {
    const page = await pages.signIn(office, 'head', '/ket-qua')
    const flow = page.getByRole('region', { name: 'Dòng việc qua các bước', exact: true })
    await flow.getByText('Nhiều việc nhất ở bước Xác minh: 1 việc đang đứng ngày 1/12/2026.').waitFor()
    await flow.getByRole('button', { name: 'Xem bảng số' }).click()
    const cells = flow.getByRole('row', { name: /^Xác minh/ }).getByRole('cell')
    // Carried in, none came or went, one stands there: since 10/7, for 144 days.
    const figures = ['1', '0', '0', '1', '–', '–', '144', '144']
    await expect.poll(() => cells.allTextContents()).toEqual(figures)
    await expect.poll(() => flow.getByRole('img').count()).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await flow.getByRole('button', { name: 'Xem bảng số' }).click()
    await flow.getByRole('link', { name: /^Xác minh/ }).click()
    await page.getByRole('status').getByText('1 việc', { exact: true }).waitFor()
    await page.waitForURL(/\?state=verification&on=2026-12-01$/)
    await page.context().close()
  })

  test('officers are compared against the target, with what each has to carry; on paper every chart has its table', async () => {
    const page = await pages.signIn(office, 'head', '/ket-qua')
    const officers = page.getByRole('region', { name: 'So sánh Chấp hành viên', exact: true })
    await officers.getByText('0 trên 1 Chấp hành viên đạt chỉ tiêu.').waitFor()
    await officers.getByText('0/1 việc có điều kiện').waitFor()
    await officers.getByRole('img', { name: /^Tên của officer.*: 0,00%, Chỉ tiêu 83,45%$/ }).waitFor()
    await officers.getByRole('img', { name: /phải thi hành 1 việc$/ }).waitFor()
    await page.emulateMedia({ media: 'print' })
    const tables = page.locator('.chart-table table')
    await expect.poll(() => tables.count()).toBe(3)
    await expect.poll(() => tables.filter({ visible: true }).count()).toBe(3)
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 390, height: 844 })
    await expectToFit(page)
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.getByLabel('Năm thống kê').click()
    await page.getByTitle('Năm 2025').click()
    await page.getByText('Ngày 31/12/2024 không còn việc nào phải thi hành.').waitFor()
    await page.getByText('Cuối kỳ không việc nào đứng ở bước nào.').waitFor()
    await page.getByRole('button', { name: 'EN, English' }).click()
    await page.getByRole('heading', { name: 'Flow through the steps' }).waitFor()
    await page.getByText('On 31/12/2024 nothing was left to be enforced.').waitFor()
    await page.context().close()
  })

  test('a closed period is adjusted with a reason, and stays as it was', async () => {
    await office.as('head', {
      method: 'POST',
      url: '/api/v1/reports/closed-periods',
      body: { year: 2027, months: 2 },
    })
    const page = await pages.signIn(office, 'head', '/ket-qua')
    const closed = page.getByRole('region', { name: 'Các kỳ đã chốt' })
    await closed.getByRole('button', { name: 'Điều chỉnh' }).click()
    await closed.getByLabel('Chênh lệch (âm nếu giảm)').fill('-1')
    await closed.getByRole('button', { name: 'Ghi điều chỉnh' }).click()
    await closed
      .getByText('Hãy nhập nội dung')
      .or(closed.locator('.ant-form-item-explain-error'))
      .first()
      .waitFor()
    await closed.getByLabel('Lý do').fill('Ghi trùng một việc')
    await closed.getByRole('button', { name: 'Ghi điều chỉnh' }).click()
    await closed.getByText('Điều chỉnh A2: -1: Ghi trùng một việc').waitFor()
    const rows = await database.owner.db
      .selectFrom('period_adjustment')
      .select(['indicator', 'change', 'reason'])
      .execute()
    expect(rows).toEqual([{ indicator: 'A2', change: '-1', reason: 'Ghi trùng một việc' }])
    await page.context().close()
  })

  test('the watch lists: chosen, empty, kept, with thresholds that count anew', async () => {
    const page = await pages.signIn(office, 'head', '/theo-doi')
    await page.getByRole('tab', { name: /1\s*Ban Chỉ đạo Trung ương/ }).click()
    await page.getByRole('row').filter({ hasText: 'Trần Văn Kiểm Thử' }).getByText('Đang thi hành').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel('Ghi chú khi lưu').fill('Giao ban tuần')
    await page.getByRole('button', { name: 'Lưu danh sách' }).click()
    await page.getByText('Đã lưu danh sách 1 việc.').waitFor()
    await page.getByRole('region', { name: 'Bản đã lưu' }).getByText('Giao ban tuần').waitFor()
    await page.getByRole('tab', { name: /0\s*Có điều kiện lâu/ }).click()
    await page.getByText('Không có việc nào trong danh sách này.').waitFor()
    await page.getByRole('link', { name: 'Đặt ngưỡng ở Cài đặt' }).click()
    await page.getByLabel('Có điều kiện lâu mà chưa xong').waitFor()
    await waitUntilDrawn(page)
    await page.getByLabel('Có điều kiện lâu mà chưa xong').fill('4')
    await page.getByLabel('Căn cứ, lý do đặt ngưỡng').fill('Kế hoạch của Cục')
    await page.getByRole('button', { name: 'Đặt ngưỡng' }).click()
    await page.getByText('Đã đặt ngưỡng mới.').waitFor()
    await page.goBack()
    await page.getByRole('tab', { name: /1\s*Có điều kiện lâu/ }).waitFor()
    await page.getByText('Có điều kiện thi hành án trên 4 tháng').waitFor()
    await page.context().close()
    const officer = await pages.signIn(office, 'officer', '/theo-doi')
    await officer.getByRole('region', { name: 'Ngưỡng của cơ quan' }).waitFor()
    await officer.context().close()
  })

  test('the plan of the year: drawn up, a task given with a goal, told by who bears it', async () => {
    const page = await pages.signIn(office, 'head', '/ke-hoach')
    await page.getByText('Năm này chưa có kế hoạch.').waitFor()
    await page.getByLabel('Tên kế hoạch').fill('Công tác trọng tâm năm 2027')
    await page.getByLabel('Số, ký hiệu').fill('4747/KH-THADS')
    await page.getByRole('button', { name: 'Lập kế hoạch' }).click()
    const plan = page.getByRole('region', { name: 'Công tác trọng tâm năm 2027' }).first()
    await plan.getByText('Kế hoạch này chưa giao nhiệm vụ nào.').waitFor()
    await plan.getByRole('button', { name: 'Giao nhiệm vụ' }).click()
    await plan.getByLabel('Nhiệm vụ').fill('Kiểm kê kho vật chứng')
    await pick(plan.getByLabel('Người, đơn vị thực hiện'), 'Tên của clerk', 'Tên của clerk')
    await plan.getByLabel('Hạn').fill('31/12/2026')
    expect(await findBarriers(page)).toEqual([])
    await plan.getByRole('button', { name: 'Giao nhiệm vụ' }).click()
    await plan.getByText('chưa báo').waitFor()
    await page.context().close()

    const clerk = await pages.signIn(office, 'clerk', '/viec-cua-toi')
    await clerk.locator('.bell').click()
    await clerk.getByText('Nhiệm vụ mới trong kế hoạch năm 2027').click()
    await clerk.getByRole('button', { name: 'Báo tiến độ' }).click()
    await clerk.getByLabel('Đã làm (%)').fill('60')
    await clerk.getByLabel('Nội dung').fill('Đã đếm xong kho 1')
    await clerk.getByRole('button', { name: 'Ghi', exact: true }).click()
    await clerk.getByText('Báo gần nhất: Đã đếm xong kho 1').waitFor()
    await clerk.getByText('tự báo 60%').waitFor()
    await clerk.context().close()
  })

  test('a carried-over file shows a result for each rule and takes what the reviewer found', async () => {
    const page = await pages.signIn(office, 'examiner', '/ke-hoach?muc=ra-soat')
    await page.getByText('0 / 1 hồ sơ đã rà soát').waitFor()
    await page.getByText(/\d+ quy định/).click()
    await page.getByText('Đúng hạn').first().waitFor()
    await page.getByRole('button', { name: 'Ghi kết quả' }).click()
    await page.getByLabel('Nội dung').fill('Đủ thủ tục')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Ghi', exact: true }).click()
    await page.getByText('1 / 1 hồ sơ đã rà soát').waitFor()
    await page.getByText('Đủ thủ tục').waitFor()
    expect(await database.owner.db.selectFrom('file_review').select(['outcome', 'note']).execute()).toEqual([
      { outcome: 'inOrder', note: 'Đủ thủ tục' },
    ])
    await page.context().close()
  })

  test('a page that cannot be read says so and offers to try again; in English it speaks English', async () => {
    const page = await pages.signIn(office, 'head', '/ke-hoach')
    await page.route('**/api/v1/watch*', (route) => route.abort())
    await page.getByRole('link', { name: 'Theo dõi đặc biệt' }).click()
    await page.getByRole('button', { name: 'Thử lại' }).waitFor({ timeout: 60_000 })
    await page.unroute('**/api/v1/watch*')
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByRole('heading', { name: 'Theo dõi đặc biệt', level: 1 }).waitFor()
    await page.getByRole('button', { name: 'EN, English' }).click()
    await page.getByRole('heading', { name: 'Watch lists', level: 1 }).waitFor()
    await page.getByText('Followed by the Central Steering Committee').first().waitFor()
    await page.context().close()
  })
})
