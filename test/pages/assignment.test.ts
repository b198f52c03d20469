import { describe, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import type { TestHttp } from '../support/open-http.ts'
import { openMatter, type TestMatter } from '../support/open-matter.ts'
import { answered, pick, waitUntilDrawn } from '../support/page-waits.ts'
import { findBarriers, isSkipped, needs, type TestPages } from '../support/pages.ts'
import { usePages } from '../support/use-pages.ts'

describe.skipIf(isSkipped)(`matters are assigned${needs}`, () => {
  const database = useDatabase()
  let http: TestHttp
  let pages: TestPages

  usePages(
    database,
    (desk) => {
      ;({ http, pages } = desk)
    },
    '2026-12-01T12:00:00+07:00',
  )

  test('by load: the head sees what waits, has it shared out, is told of a declared conflict before anything is recorded', async () => {
    const office = await http.openOffice()
    const waiting: TestMatter[] = []
    for (let index = 0; index < 3; index++) {
      const matter = await openMatter(office)
      await matter.walkTo('ISSUE_ENFORCEMENT_DECISION')
      waiting.push(matter)
    }
    await (await openMatter(office)).walkTo('RECEIVE_REQUEST')
    await (await openMatter(office)).walkTo('ASSIGN_OFFICER')
    const first = waiting[0] as TestMatter
    await first.mustGive('officer2', {
      act: 'DECLARE_CONFLICT',
      on: '2026-07-13',
      data: { officer: office.account('officer2'), relation: 'anh em ruột với người phải thi hành án' },
    })
    const { body } = await office.as('head', { url: '/api/v1/cases?officer=none' })
    expect((body['cases'] as { id: string }[]).map(({ id }) => id).sort()).toEqual(
      waiting.map(({ id }) => id).sort(),
    )

    const page = await pages.signIn(office, 'head', '/phan-cong')
    const card = page.locator('#cho-phan-cong')
    const rowOf = ({ id }: TestMatter) =>
      card.getByRole('row').filter({ has: page.locator(`a[href="/viec/${id}"]`) })
    const look = () =>
      answered(page, ['POST', /\/batches$/], () => card.getByRole('button', { name: 'Xem trước' }).click())
    await expect.poll(() => card.getByRole('combobox').count()).toBe(3)
    await waitUntilDrawn(page)
    await pick(rowOf(first).getByRole('combobox'), 'officer2', 'Tên của officer2 (0 việc)')
    await card.getByRole('button', { name: 'Chia theo khối lượng' }).click()
    await rowOf(first).getByText('Tên của officer2 (2 việc)').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await look()
    await card.getByText('Sẽ ghi được 2, không được 1.').waitFor()
    await card.getByText('không được thi hành việc liên quan đến mình').waitFor()

    await pick(rowOf(first).getByRole('combobox'), 'officer (', /^Tên của officer \(/)
    await look()
    await card.getByText('Sẽ ghi được 3, không được 0.').waitFor()
    await answered(page, ['POST', /\/batches$/], () =>
      card.getByRole('button', { name: 'Phân công 3 việc' }).click(),
    )
    await card.getByText('3 được, 0 không').waitFor()
    await card.getByText('Việc nào đã có quyết định thi hành án cũng đã được phân công.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    const load = (await office.as('head', { url: '/api/v1/officers/load' })).body
    const openOf = (role: 'officer' | 'officer2') =>
      (load['officers'] as { officer: { id: string }; openMatters: number }[]).find(
        ({ officer }) => officer.id === office.account(role),
      )?.openMatters
    expect([openOf('officer'), openOf('officer2')]).toEqual([3, 1])
    await page.context().close()
  })

  test('who does not assign sees what waits and is offered nothing; whom the head delegates it to is', async () => {
    const office = await http.openOffice()
    await (await openMatter(office)).walkTo('ISSUE_ENFORCEMENT_DECISION')
    const card = async (role: 'officer' | 'divisionHead') => {
      const page = await pages.signIn(office, role, '/phan-cong')
      await page.locator('#cho-phan-cong .row-link').waitFor()
      return page
    }
    const share = { name: 'Chia theo khối lượng' }
    const officer = await card('officer')
    expect(await officer.getByRole('button', share).count()).toBe(0)
    await officer.context().close()
    const delegated = await office.as('head', {
      method: 'POST',
      url: '/api/v1/delegations',
      body: {
        to: office.account('divisionHead'),
        acts: ['ASSIGN_OFFICER'],
        from: '2026-11-01',
        until: '2026-12-31',
        number: '9/QĐ-UQ',
      },
    })
    expect(delegated.status, delegated.text).toBe(201)
    const deputy = await card('divisionHead')
    await deputy.getByRole('button', share).waitFor()
    await deputy.context().close()
  })
})
