import type { Page } from 'playwright-core'
import type { FieldSchema } from '../../src/web/api/types.ts'
import { describe } from '../../src/web/fields/describe.ts'
import { kindOfField } from '../../src/web/fields/kind-of-field.ts'
import { showDay } from '../../src/web/format/day.ts'
import { vietnamDayOf, vietnamHourOf } from '../../src/web/format/moment.ts'
import { showChoice } from '../../src/web/words/choices.ts'
import { vietnamese } from '../../src/web/words/vietnamese.ts'
import { type ActName, acts } from '../../workflows/enforcement/acts.ts'
import { answered, pick } from './page-waits.ts'

const partyNames = { c1: 'Ngân hàng Thử Nghiệm', d1: 'Trần Văn Kiểm Thử' }

/** What an act is called on the pages. */
export function actName(act: string): string {
  return acts[act as ActName].label.vi
}

/** The form of an act that is open beside the matter. */
export function formOf(page: Page) {
  return page.getByRole('dialog')
}

/** Looks an act up among those allowed and opens its form. */
export async function openAct(page: Page, act: string) {
  const name = actName(act)
  await page.getByLabel('Tìm hành vi').fill(name)
  const options = page.locator('.act-open')
  const exact = options.filter({
    hasText: new RegExp(`^${name.replaceAll('(', '\\(').replaceAll(')', '\\)')}`),
  })
  await exact.first().click()
  await formOf(page).getByRole('button', { name: 'Xem trước' }).waitFor()
  await page.getByLabel('Tìm hành vi').fill('')
  return formOf(page)
}

/** Types what an act says into its form, each field as a person would. */
export async function fillAct(
  page: Page,
  act: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const fields = acts[act as ActName].data.properties as unknown as Record<string, FieldSchema>
  // Fields for particular cases are folded until somebody needs them.
  const fold = formOf(page).locator('.more-fields:not([open]) > summary')
  if ((await fold.count()) > 0) await fold.first().click()
  for (const [name, value] of Object.entries(data)) await fillField(page, name, fields[name] ?? {}, value)
}

async function fillField(page: Page, name: string, schema: FieldSchema, value: unknown): Promise<void> {
  const form = formOf(page)
  const { label } = describe(name, schema.description, vietnamese)
  const kind = kindOfField(name, schema)
  const field = form.getByLabel(label, { exact: false }).first()
  switch (kind.kind) {
    case 'choice':
      return choose(page, label, showChoice(String(value)))
    case 'account':
      return choose(page, label, `Tên của ${String(value)}`)
    case 'reference':
      // What can only be one thing is that thing already; of the two parties one is named.
      return value === 'd1' || value === 'c1' ? choose(page, label, partyNames[value]) : undefined
    case 'money':
    case 'number':
      await field.fill('')
      return field.pressSequentially(String(value))
    case 'day':
      return field.fill(showDay(String(value)))
    case 'moment':
      await field.fill(showDay(vietnamDayOf(String(value))))
      return form.getByLabel(`${label}: giờ`).fill(vietnamHourOf(String(value)))
    default:
      return field.fill(String(value))
  }
}

/** Picks one of several things, whether they stand open as buttons or fold into a list. */
async function choose(page: Page, label: string, shown: string): Promise<void> {
  const item = formOf(page)
    .locator('.ant-form-item')
    .filter({ has: page.locator('label', { hasText: label }) })
    .first()
  const open = item.locator('.ant-radio-wrapper', { hasText: shown })
  if ((await open.count()) > 0) return open.first().click()
  await pick(item.getByRole('combobox'), shown, shown)
}

/** Previews what is in the form and records it; done when it is recorded, told, and the form has gone. */
export async function recordAct(page: Page, act: string, day: string): Promise<void> {
  await formOf(page).getByRole('button', { name: 'Xem trước' }).click()
  const record = formOf(page).getByRole('button', { name: 'Ghi vào hồ sơ' })
  await record.waitFor().catch(async () => {
    throw new Error(`${act} on ${day} was not taken: ${await formOf(page).innerText()}`)
  })
  await answered(page, ['POST', /\/(acts|proposals)$/], () => record.click())
  await formOf(page).waitFor({ state: 'detached' })
  await page
    .getByText(`Đã ghi: ${actName(act)}, ngày ${showDay(day)}.`)
    .first()
    .waitFor()
}
