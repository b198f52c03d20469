import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Role } from '../../src/engine/vocabulary.ts'
import { useDatabase } from '../support/database.ts'
import type { TestHttp, TestOffice } from '../support/open-http.ts'
import { roadOf } from '../support/open-matter.ts'
import { fillAct, openAct, recordAct } from '../support/page-acts.ts'
import { isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

const longEnough = 600_000

describe.skipIf(isSkipped)(`a matter from its request to the title, by the pages alone${needs}`, () => {
  const database = useDatabase()
  let http: TestHttp
  let office: TestOffice
  let pages: TestPages

  usePages(database, (desk) => {
    ;({ http, office, pages } = desk)
  })

  async function openIntake(page: Page): Promise<string> {
    await page.getByLabel('Số bản án, quyết định').fill('45/2026/DS-PT')
    await page.getByLabel('Cơ quan ban hành').fill('Tòa án nhân dân tỉnh Mẫu')
    await page.getByLabel('Ngày ban hành').fill('12/6/2026')
    await page.getByLabel('Họ tên, tên đương sự 1').fill('Ngân hàng Thử Nghiệm')
    await page.getByLabel('Họ tên, tên đương sự 2').fill('Trần Văn Kiểm Thử')
    await page.getByLabel('Số tiền phải thi hành').pressSequentially('1850000000')
    await page.getByRole('button', { name: 'Mở việc' }).click()
    await page.locator('.matter-head').waitFor()
    return new URL(page.url()).pathname
  }

  test('twenty acts, each by whom it is for, on its day, filled in by hand', {
    timeout: longEnough,
  }, async () => {
    const desks = new Map<Role, Page>()
    http.setClock('2026-07-06T15:00:00+07:00')
    const registrar = await pages.signIn(office, 'registrar', '/viec/moi')
    desks.set('registrar', registrar)
    const address = await openIntake(registrar)
    for (const { as, act, on, data = {} } of roadOf('officer')) {
      http.setClock(`${on}T15:00:00+07:00`)
      const known = desks.get(as)
      const page = known ?? (await pages.signIn(office, as, address))
      desks.set(as, page)
      if (known !== undefined) await page.goto(new URL(address, page.url()).href)
      await openAct(page, act)
      await fillAct(page, act, data)
      await recordAct(page, act, on)
    }
    const { body } = await office.as('officer', { url: `/api/v1/cases/${address.split('/').at(-1)}` })
    expect(body).toMatchObject({ stage: 'handover', number: '178/QĐ-THADS', revision: 20 })
    expect(body['assets']).toMatchObject([{ id: 'a1', kind: 'realEstate' }])
    // What stands on record is what was typed, act by act, by whom it was for.
    const { body: record } = await office.as('officer', {
      url: `/api/v1/cases/${address.split('/').at(-1)}/acts`,
    })
    const acts = record['acts'] as { act: string; on: string; data: object; actor: { name: string } }[]
    expect(acts).toMatchObject(
      roadOf(office.account('officer')).map(({ as, act, on, data = {} }) => ({
        act,
        on,
        data,
        actor: { name: `Tên của ${as}` },
      })),
    )
    for (const page of desks.values()) await page.context().close()
  })
})
