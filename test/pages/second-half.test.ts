import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { openHttp, type TestHttp, type TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { findBarriers, isSkipped, needPages, needs, openPages, type TestPages } from '../support/pages.ts'

vi.setConfig({ testTimeout: 90_000 })

describe.skipIf(isSkipped)(`the pages of an office as a whole${needs}`, () => {
  const database = useDatabase()
  let http: TestHttp
  let office: TestOffice
  let pages: TestPages

  beforeAll(async () => {
    await needPages()
    http = await openHttp(database)
    office = await http.openOffice()
    pages = await openPages(await http.app.listen({ host: '127.0.0.1', port: 0 }))
  }, 120_000)
  afterEach(() => expect(pages.troubles.splice(0)).toEqual([]))
  afterAll(async () => {
    await pages.close()
    await http.close()
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
    expect(await reader.innerText()).toMatch(/Luật Thi hành án dân sự 106\/2025\/QH15/)
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
})
