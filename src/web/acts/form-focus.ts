import { unfoldFaults } from '../fields/schema-fields.tsx'

/** Puts the focus where a form begins: into the first field that has to be typed, else into its first. */
export function goToFirst(form: HTMLElement | null): void {
  const fields = [
    ...(form?.querySelectorAll<HTMLInputElement>('.act-data input, .act-data textarea, .act-when input') ??
      []),
  ]
  // A number or a text that is still missing comes before a choice that is made already.
  const next = fields.find((field) => !isSettled(field))
  const first = next?.matches('textarea, [type="text"]:not([role="combobox"])') ? next : fields[0]
  first?.focus({ preventScroll: true })
}

/** Brings the first field that is wrong into view and puts the focus there. */
export function goToFault(form: HTMLElement | null): void {
  // The marks are drawn with the next picture.
  window.setTimeout(() => {
    unfoldFaults(form)
    const fault = form?.querySelector<HTMLElement>(
      '.ant-form-item-has-error :is(input, textarea), [aria-invalid="true"]',
    )
    fault?.focus({ preventScroll: true })
    fault?.closest('.ant-form-item')?.scrollIntoView({ block: 'center' })
  }, 0)
}

/** Whether a choice is made already, there being nothing else to choose. */
function isSettled(field: HTMLElement): boolean {
  return field.closest('.ant-radio-group')?.querySelector('input:checked') != null
}
