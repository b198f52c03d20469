import { generateKeyPairSync } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { buildTree } from '../../src/audit/build-tree.ts'
import { parseCheckpoint } from '../../src/audit/checkpoint.ts'
import { makeCheckpoint } from '../../src/audit/make-checkpoint.ts'
import { findSigners, type NoteVerifier, parseVerifierKey } from '../../src/audit/signed-note.ts'
import { verifyBundle } from '../../src/audit/verify-bundle.ts'
import { useDatabase } from '../support/database.ts'
import type { TestOffice } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { expectToFit } from '../support/page-waits.ts'
import { findBarriers, isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

describe.skipIf(isSkipped)(`what of the record can be taken away and checked elsewhere${needs}`, () => {
  const database = useDatabase()
  let office: TestOffice
  let pages: TestPages
  let matter: TestMatter

  usePages(database, async (desk) => {
    ;({ office, pages } = desk)
    matter = await openMatter(office)
    await matter.walkTo('SEND_TO_PROCURACY')
  })

  const now = Temporal.Instant.from('2026-12-01T12:00:00+07:00')
  async function sign(): Promise<void> {
    const key = generateKeyPairSync('ed25519').privateKey
    for (let size = 0; size < 6; await wait(20))
      size = (await buildTree(database.app.db, office.id, now)).size
    await makeCheckpoint(database.app.db, office.id, [key], now)
  }

  async function download(page: Page, name: string): Promise<{ name: string; text: string }> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
  }

  test('before a checkpoint is signed the journal says so, and a proof is not given but explained', async () => {
    const page = await pages.signIn(office, 'examiner', '/nhat-ky')
    await page.getByText('Chưa có điểm chốt nào được ký').click()
    await page.getByText(/quản trị viên đặt biến AUDIT_KEY/).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.goto(page.url().replace('/nhat-ky', `/viec/${matter.id}?muc=1&tab=record`))
    await page.getByRole('tab', { name: 'Nhật ký' }).click()
    await page.getByRole('button', { name: 'Tải bằng chứng' }).click()
    await page.getByText(/Chưa có điểm chốt nào được ký. Điểm chốt được ký trong vài phút/).waitFor()
    await page.context().close()
  })

  test('the journal shows the latest checkpoint, with the key it is believed by, and hands it over', async () => {
    await sign()
    const page = await pages.signIn(office, 'procurator', '/nhat-ky')
    await page.getByText('Điểm chốt mới nhất: 6 mục, ký lúc 12:00, 1/12/2026').click()
    const key = (await page.locator('.checkpoint code', { hasText: 'thi-hanh/' }).textContent()) ?? ''
    const { name, text } = await download(page, 'Tải điểm chốt')
    expect(name).toBe('diem-chot-1.txt')
    const said = parseCheckpoint(text)
    expect(said?.checkpoint.size).toBe(6)
    expect(findSigners(said?.note as never, [parseVerifierKey(key) as NoteVerifier])).toHaveLength(1)
    const root = (await page.locator('.checkpoint code').first().textContent())?.replace('…', '') ?? 'none'
    expect(said?.checkpoint.root.toString('base64').startsWith(root)).toBe(true)

    await page.getByText('Chứng minh được gì, không được gì').click()
    await page.getByText('Không chứng minh rằng điều cán bộ ghi là đúng sự thật.').waitFor()
    await page.getByText(/người quản trị máy chủ có cắt phần cuối/).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await expectToFit(page)
    await page.context().close()
  })

  test('the record of a matter is checked on the spot and taken away as a proof that holds by itself', async () => {
    const page = await pages.signIn(office, 'officer', `/viec/${matter.id}`)
    await page.getByRole('tab', { name: 'Nhật ký' }).click()
    await page.getByRole('button', { name: 'Kiểm tra chuỗi của việc này' }).click()
    await page.getByText(/Chuỗi còn nguyên: 6 mục/).waitFor()
    const proof = await download(page, 'Tải bằng chứng')
    expect(proof.name).toBe(`bang-chung-${matter.id}.json`)
    expect(proof.text).toContain('Trần Văn Kiểm Thử')
    expect(verifyBundle(proof.text)).toMatchObject({ kind: 'intact' })
    const bare = await download(page, 'Tải bản không kèm tên người, lời ghi')
    expect(bare.text).not.toContain('Kiểm Thử')
    expect(verifyBundle(bare.text)).toMatchObject({ kind: 'intact' })
    await page.getByText('Chứng minh được gì, không được gì').click()
    expect(await findBarriers(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await expectToFit(page)
    await page.context().close()
  })
})
