import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import type { TestHttp, TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { fillAct, formOf, openAct, recordAct } from '../support/page-acts.ts'
import { pick } from '../support/page-waits.ts'
import { findBarriers, isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

describe.skipIf(isSkipped)(`calendar, journal, settings, and days of a head and of officers${needs}`, () => {
  const database = useDatabase()
  let http: TestHttp
  let office: TestOffice
  let pages: TestPages

  usePages(database, (desk) => {
    ;({ http, office, pages } = desk)
  })
  afterEach(() => http.setClock('2026-12-01T12:00:00+07:00'))

  async function openTo(act: string): Promise<TestMatter> {
    const matter = await openMatter(office)
    await matter.walkTo(act)
    return matter
  }

  test('the calendar shows a coercion on its day; an appointment is made, moved and cancelled there', async () => {
    http.setClock('2026-08-19T09:00:00+07:00')
    const matter = await openTo('NOTIFY_COSTS')
    const page = await pages.signIn(office, 'officer', '/lich?ngay=2026-08-24')
    await page.getByRole('heading', { name: 'Tháng 8/2026' }).waitFor()
    const day = page.locator('.day-list')
    await day.getByText('Kê biên').first().waitFor()
    await expect.poll(() => day.innerText()).toMatch(/08:00\s+Kê biên/)
    // 31 August is swapped for 22 August, 1 and 2 September are National Day.
    await page.getByRole('button', { name: /^22\/8\/2026, .*làm bù/i }).waitFor()
    expect(await findBarriers(page)).toEqual([])

    await page.getByRole('button', { name: 'Đặt hẹn' }).click()
    await formOf(page).getByLabel('Việc gì').fill('Giải quyết thắc mắc')
    await formOf(page).getByRole('button', { name: 'Ghi hẹn' }).click()
    await formOf(page).getByText('Hãy viết giờ như 8:00.').waitFor()
    await formOf(page).getByLabel('Giờ hẹn').fill('14h')
    expect(await findBarriers(page)).toEqual([])
    await formOf(page).getByRole('button', { name: 'Ghi hẹn' }).click()
    const line = day.getByRole('button', { name: /Giải quyết thắc mắc/ })
    await line.click()
    await formOf(page).getByLabel('Ngày hẹn').fill('25/8/2026')
    await formOf(page).getByLabel('Lý do đổi, hủy').fill('Đương sự bận')
    await formOf(page).getByRole('button', { name: 'Ghi thay đổi' }).click()
    await line.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^25\/8\/2026/ }).click()
    await line.click()
    await formOf(page).getByText('Các lần ghi (2)').waitFor()
    await formOf(page).getByRole('button', { name: 'Hủy hẹn' }).click()
    await formOf(page).getByRole('button', { name: 'Hủy hẹn' }).click()
    await line.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Tuần' }).click()
    await page.getByRole('heading', { name: /Thứ Hai, 24\/8\/2026/ }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.goto(new URL(`/viec/${matter.id}`, page.url()).href)
    await page.getByRole('tab', { name: /Ghi chú/ }).click()
    await page.getByText('Chưa có hẹn nào.').waitFor()
    await page.context().close()
  })

  test('the journal tells a refused attempt with its reason, and checks the chain of a matter on the spot', async () => {
    const matter = await openTo('SEND_TO_PROCURACY')
    await matter.give('officer', { act: 'DECIDE_COERCION', on: '2026-11-30', data: { measure: 'seizure' } })
    const page = await pages.signIn(office, 'examiner', '/nhat-ky?outcome=refused')
    await page.getByText('Bị từ chối').first().waitFor()
    await page
      .getByText(/Chỉ cưỡng chế khi người phải thi hành án có điều kiện/)
      .first()
      .waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.goto(new URL(`/nhat-ky?case=${matter.id}`, page.url()).href)
    await page.getByRole('button', { name: 'Kiểm tra chuỗi của việc này' }).click()
    await page.getByText('Chuỗi còn nguyên: 7 mục nối liền nhau').waitFor()
    const { pool } = database.owner
    await pool.query('alter table case_act disable trigger append_only')
    await pool.query(
      `update case_act set payload = replace(payload, 'OPEN_FILE', 'OPEN_FILA') where case_id = $1 and seq = 4`,
      [matter.id],
    )
    await page.getByRole('button', { name: 'Kiểm tra chuỗi của việc này' }).click()
    await page.getByText('Chuỗi không còn nguyên, từ mục hành vi số 4.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await pool.query(
      `update case_act set payload = replace(payload, 'OPEN_FILA', 'OPEN_FILE') where case_id = $1 and seq = 4`,
      [matter.id],
    )
    await pool.query('alter table case_act enable always trigger append_only')
    await page.context().close()
  })

  test('several reminders are read at once; one of a matter without a number is called by its judgment', async () => {
    const own = await http.openOffice()
    const matter = await openMatter(own)
    const told = ['VER-1', 'VER-2', 'VER-3'].map((rule) => ({
      caseId: matter.id,
      caseNumber: null,
      rule,
      ref: rule,
      step: 'due',
      due: '2026-12-04',
      as: 'bearer',
      count: 1,
    }))
    for (const body of told)
      await database.owner.db
        .insertInto('notification')
        .values({
          office_id: own.id,
          id: randomUUID(),
          account_id: own.account('clerk'),
          kind: 'due',
          body: JSON.stringify(body),
          created_at: '2026-12-01T00:00:00Z',
        })
        .execute()
    const page = await pages.signIn(own, 'clerk', '/viec-cua-toi')
    await page.getByRole('button', { name: 'Thông báo, 3 chưa đọc' }).click()
    const reminders = page.getByRole('region', { name: 'Nhắc việc' })
    await expect.poll(() => reminders.getByText(/Bản án/).count()).toBe(3)
    await reminders.getByRole('button', { name: 'Đã đọc tất cả' }).click()
    await page.getByRole('button', { name: 'Thông báo', exact: true }).waitFor()
    await reminders.getByRole('button', { name: 'Đã đọc tất cả' }).waitFor({ state: 'detached' })
    expect(await reminders.locator('.is-unread').count()).toBe(0)
    await page.context().close()
  })

  test('settings: reminders on chosen days, a feed that works and is revoked, another reading seen before it is applied', async () => {
    const page = await pages.signIn(office, 'head', '/cai-dat')
    await page.getByText('Vào những ngày tôi chọn').click()
    await page.getByText('15 ngày làm việc trước').click()
    await page.getByRole('button', { name: 'Lưu cách nhắc việc' }).click()
    await page.getByText('Đã lưu cách nhắc việc.').waitFor()
    const { body } = await office.as('head', { url: '/api/v1/me/reminders' })
    expect((body['daysBefore'] as number[]).sort((a, b) => a - b)).toEqual([1, 3, 7, 15])

    await page.getByRole('button', { name: 'Tạo địa chỉ lịch' }).click()
    const feed = page.getByLabel('Địa chỉ lịch', { exact: true })
    await expect.poll(() => feed.inputValue()).toMatch(/^http/)
    const address = await feed.inputValue()
    expect(await (await fetch(address)).text()).toContain('BEGIN:VCALENDAR')
    await page.getByRole('button', { name: 'Thu hồi' }).click()
    await page.getByRole('button', { name: 'Thu hồi' }).click()
    await page.getByRole('button', { name: 'Tạo địa chỉ lịch' }).waitFor()
    expect((await fetch(address)).status).toBe(404)

    const quiet = page.getByLabel('Không có cập nhật trong hồ sơ')
    await expect.poll(() => quiet.inputValue()).toBe('90')
    await quiet.fill('30')
    await page.getByText('Bạn đã đổi 1 ngưỡng, chưa áp dụng.').waitFor()
    await page.getByLabel('Căn cứ, lý do đặt ngưỡng').fill('Kế hoạch công tác năm')
    await page.getByRole('button', { name: 'Đặt ngưỡng' }).click()
    await page.getByText(/Tên của head đặt .*: Kế hoạch công tác năm/).waitFor()
    expect((await office.as('head', { url: '/api/v1/compliance/kinds' })).body['thresholds']).toMatchObject({
      quietDays: { n: 30 },
      longWithMeans: { n: 12 },
    })
    const officer = await pages.signIn(office, 'officer', '/cai-dat')
    expect(await officer.getByLabel('Không có cập nhật trong hồ sơ').isDisabled()).toBe(true)
    await officer.context().close()

    await page.getByText('Không: thứ Bảy vẫn là ngày nghỉ cuối tuần').click()
    await page.getByRole('button', { name: 'Xem thời hạn nào dịch chuyển' }).click()
    await page.getByText(/Dịch chuyển \d+ thời hạn trong \d+ việc/).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel('Căn cứ, lý do').fill('Công văn của Cục')
    await page.getByRole('button', { name: 'Áp dụng và tính lại' }).click()
    await page.getByText('Những lần đổi (1)').waitFor()
    await page.getByLabel('Mật khẩu đang dùng').fill('sai rồi nhé')
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('mot-mat-khau-khac')
    await page.getByLabel('Nhập lại mật khẩu mới').fill('mot-mat-khau-khac')
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
    await page.getByText('Mật khẩu đang dùng chưa đúng.').waitFor()
    await page.context().close()
  })

  test('two officers edit the same matter: each is told what the other did, carries over what he typed, and nothing is lost', async () => {
    const matter = await openTo('SEND_TO_PROCURACY')
    const address = `/viec/${matter.id}`
    // The officer of the matter, and another of the office: he may make a note on it.
    const one = await pages.signIn(office, 'officer', address)
    const other = await pages.signIn(office, 'officer2', address)
    /** Previews on a page that has fallen behind: it tells the acts recorded meanwhile and by whom; what was typed goes on. */
    const carryOver = async (page: Page, act: string, by: string) => {
      await formOf(page).getByRole('button', { name: 'Xem trước' }).click()
      await formOf(page).getByText('Việc đã thay đổi').waitFor()
      const told = formOf(page).locator('.conflict-acts li')
      await told.first().waitFor()
      expect(await told.count()).toBe(1)
      expect(await told.innerText()).toMatch(new RegExp(`${act}, 1/12/2026\\s+Tên của ${by},`))
      expect(await formOf(page).getByRole('button', { name: 'Ghi vào hồ sơ' }).count()).toBe(0)
      await formOf(page).getByRole('button', { name: 'Chuyển những gì đã nhập sang bản mới' }).click()
      await formOf(page).getByText('Đã chuyển sang bản mới.').waitFor()
    }
    await openAct(one, 'COLLECT')
    await fillAct(one, 'COLLECT', { amount: 250_000_000 })
    await openAct(other, 'NOTE')
    await fillAct(other, 'NOTE', { text: 'Đôn đốc' })
    await recordAct(other, 'NOTE', '2026-12-01')
    await openAct(other, 'NOTE')
    await fillAct(other, 'NOTE', { text: 'Đương sự hứa nộp' })

    await carryOver(one, 'Ghi chú', 'officer2')
    expect(await formOf(one).getByLabel('Số tiền thu').inputValue()).toBe('250.000.000')
    await recordAct(one, 'COLLECT', '2026-12-01')
    await carryOver(other, 'Thu tiền', 'officer')
    expect(await formOf(other).locator('textarea').first().inputValue()).toBe('Đương sự hứa nộp')
    await recordAct(other, 'NOTE', '2026-12-01')

    const { body } = await matter.get('/acts')
    const acts = (body['acts'] as { act: string; data: object; actor: { name: string } }[]).slice(-3)
    expect(acts.map(({ act, data, actor }) => ({ act, data, by: actor.name }))).toEqual([
      { act: 'NOTE', data: { text: 'Đôn đốc' }, by: 'Tên của officer2' },
      { act: 'COLLECT', data: { amount: 250_000_000, obligation: 'o1' }, by: 'Tên của officer' },
      { act: 'NOTE', data: { text: 'Đương sự hứa nộp' }, by: 'Tên của officer2' },
    ])
    // The officer who has no form open learns of it when his window is looked at again.
    // What was asked a moment ago is not asked again: the window was left for a while.
    await one.clock.setFixedTime(Date.now() + 25_000)
    await one.evaluate('document.dispatchEvent(new Event("visibilitychange", { bubbles: true }))')
    await one.locator('.changed').getByText('Ghi chú').waitFor()
    await one.locator('.changed').getByText('Tên của officer2').waitFor()
    await one.getByRole('button', { name: 'Xem bản mới' }).click()
    await one.locator('.changed').waitFor({ state: 'detached' })
    for (const page of [one, other]) await page.context().close()
  })

  test('officer and clerk serve the same notice: what the clerk recorded is told before the officer records it again', async () => {
    const matter = await openTo('OPEN_FILE')
    const address = `/viec/${matter.id}`
    const officer = await pages.signIn(office, 'officer', address)
    const clerk = await pages.signIn(office, 'clerk', address)
    for (const page of [officer, clerk]) {
      await openAct(page, 'SERVE_NOTICE')
      await fillAct(page, 'SERVE_NOTICE', { recipient: 'd1' })
    }
    await recordAct(clerk, 'SERVE_NOTICE', '2026-12-01')
    await formOf(officer).getByRole('button', { name: 'Xem trước' }).click()
    await formOf(officer).locator('.conflict-acts').getByText('Tên của clerk').waitFor()
    expect(await findBarriers(officer)).toEqual([])
    await formOf(officer).getByRole('button', { name: 'Chuyển những gì đã nhập sang bản mới' }).click()
    await formOf(officer).getByText('Đã chuyển sang bản mới.').waitFor()
    await fillAct(officer, 'SERVE_NOTICE', { recipient: 'c1' })
    await recordAct(officer, 'SERVE_NOTICE', '2026-12-01')
    const { body } = await matter.get('/acts')
    const served = (body['acts'] as { act: string; data: { recipient: string } }[]).filter(
      ({ act }) => act === 'SERVE_NOTICE',
    )
    expect(served.map(({ data }) => data.recipient)).toEqual(['d1', 'c1'])
    for (const page of [officer, clerk]) await page.context().close()
  })

  test('a head delegates, and hands over a hundred matters with one result each', async () => {
    const quiet = await http.openOffice()
    for (let index = 0; index < 100; index++) {
      const matter = await openMatter(quiet)
      await matter.walkTo('ASSIGN_OFFICER')
    }
    const page = await pages.signIn(quiet, 'head', '/phan-cong')
    await pick(page.getByLabel('Người được ủy quyền'), null, 'Tên của divisionHead')
    await page.getByLabel('Số quyết định ủy quyền').fill('12/QĐ-UQ')
    await page.getByLabel('Đến hết ngày').fill('31/12/2026')
    await page.getByRole('button', { name: 'Ủy quyền', exact: true }).click()
    await page.getByText('12/QĐ-UQ').waitFor()
    const { body } = await quiet.as('head', { url: '/api/v1/delegations' })
    expect(body['delegations']).toMatchObject([{ number: '12/QĐ-UQ', acts: 'all', untilOn: '2026-12-31' }])

    await page.getByRole('button', { name: 'Bàn giao' }).first().click()
    await pick(page.getByLabel('Sang Chấp hành viên'), 'officer2', 'Tên của officer2')
    await page.getByLabel('Lý do bàn giao').fill('Nghỉ theo chế độ')
    await page.locator('#ban-giao').getByRole('button', { name: 'Bàn giao' }).click()
    await page.getByText('100 được, 0 không').waitFor({ timeout: 120_000 })
    expect(await findBarriers(page)).toEqual([])
    const load = (await quiet.as('head', { url: '/api/v1/officers/load' })).body
    const openOf = (role: 'officer' | 'officer2') =>
      (load['officers'] as { officer: { id: string }; openMatters: number }[]).find(
        ({ officer }) => officer.id === quiet.account(role),
      )?.openMatters
    expect([openOf('officer2'), openOf('officer') ?? 0]).toEqual([100, 0])
    await page.context().close()
  })
})
