import type { Page } from 'playwright-core'
import { describe, expect, test, vi } from 'vitest'
import { useDatabase } from '../support/database.ts'
import type { TestHttp, TestOffice } from '../support/open-http.ts'
import { openMatter } from '../support/open-matter.ts'
import { formOf } from '../support/page-acts.ts'
import { isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

vi.setConfig({ testTimeout: 150_000 })

describe.skipIf(isSkipped)(`the acts of every day${needs}`, () => {
  const database = useDatabase()
  let http: TestHttp
  let office: TestOffice
  let pages: TestPages

  usePages(database, async (desk) => {
    ;({ http, office, pages } = desk)
    http.setClock('2026-12-01T12:00:00+07:00')
    await (await openMatter(office)).walkTo('VERIFY_CONDITIONS')
  })

  describe('an act of every day takes at most five interactions', () => {
    /** Counts what a person does: a click, a choice, a field filled in. */
    function count() {
      let done = 0
      return {
        does: async (what: Promise<unknown>) => {
          done++
          await what
        },
        total: () => done,
      }
    }
    async function previewAndRecord(
      page: Page,
      does: (what: Promise<unknown>) => Promise<void>,
      said: string,
    ) {
      await does(formOf(page).getByRole('button', { name: 'Xem trước' }).click())
      await does(formOf(page).getByRole('button', { name: 'Ghi vào hồ sơ' }).click())
      await page.getByText(`Đã ghi: ${said}`).first().waitFor()
    }

    test('the verification that is due, from the worklist', async () => {
      await (await openMatter(office)).walkTo('SEND_TO_PROCURACY')
      const page = await pages.signIn(office, 'officer', '/viec-cua-toi')
      const { does, total } = count()
      const line = page.getByRole('row').filter({ hasText: 'Xác minh điều kiện lần đầu' }).first()
      await does(line.getByRole('button', { name: 'Xác minh điều kiện thi hành án' }).click())
      await does(formOf(page).getByText('Có điều kiện thi hành', { exact: true }).click())
      await previewAndRecord(page, does, 'Xác minh điều kiện thi hành án')
      expect(total()).toBeLessThanOrEqual(5)
      await page.context().close()
    })

    test('a decision sent to the procuracy, from the worklist', async () => {
      await (await openMatter(office)).walkTo('OPEN_FILE')
      const page = await pages.signIn(office, 'officer', '/viec-cua-toi')
      const { does, total } = count()
      const line = page.getByRole('row').filter({ hasText: 'Gửi quyết định cho Viện kiểm sát' }).first()
      await does(line.getByRole('button', { name: /^Gửi/ }).click())
      await previewAndRecord(page, does, 'Gửi')
      expect(total()).toBeLessThanOrEqual(5)
      await page.context().close()
    })

    test('money that came in, on the page of the matter', async () => {
      const matter = await openMatter(office)
      await matter.walkTo('VERIFY_CONDITIONS')
      const page = await pages.signIn(office, 'officer', `/viec/${matter.id}`)
      const { does, total } = count()
      await does(page.getByLabel('Tìm hành vi').fill('thu tien'))
      await does(
        page
          .locator('.act-open', { hasText: /^\s*Thu tiền/ })
          .first()
          .click(),
      )
      await does(page.getByLabel('Số tiền thu').pressSequentially('250000000'))
      await previewAndRecord(page, does, 'Thu tiền')
      expect(total()).toBeLessThanOrEqual(5)
      await page.context().close()
    })

    test('a note', async () => {
      const matter = await openMatter(office)
      await matter.walkTo('OPEN_FILE')
      const page = await pages.signIn(office, 'officer', `/viec/${matter.id}`)
      const note = count()
      await note.does(page.getByLabel('Tìm hành vi').fill('ghi chu'))
      await note.does(page.locator('.act-open', { hasText: 'Ghi chú' }).first().click())
      await note.does(formOf(page).locator('textarea').first().fill('Đã gọi điện'))
      await previewAndRecord(page, note.does, 'Ghi chú')
      expect(note.total()).toBeLessThanOrEqual(5)
      await page.context().close()
    })
  })
})
