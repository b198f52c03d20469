import { expect } from 'vitest'
import type { Answer } from './open-http.ts'

/** A field at fault as a problem document tells it. */
export interface Fault {
  field: string
  found: string
  expected: { vi: string; en: string }
}

/** Expects a problem document (RFC 9457) with a status from 400 to 499, and gives its faults. */
export function expectProblem(answer: Answer, status?: number): Fault[] {
  expect(answer.status, answer.text).toBeGreaterThanOrEqual(400)
  expect(answer.status, answer.text).toBeLessThan(500)
  if (status !== undefined) expect(answer.status, answer.text).toBe(status)
  expect(answer.type).toContain('application/problem+json')
  expect(answer.body).toMatchObject({
    type: expect.stringMatching(/^\/problems\//),
    title: expect.stringMatching(/./),
    status: answer.status,
    detail: expect.stringMatching(/./),
  })
  return (answer.body['errors'] ?? []) as Fault[]
}

/** Expects a problem that names a field and says what would be right there, in both languages. */
export function expectFault(answer: Answer, field: string, right?: RegExp): Fault {
  const faults = expectProblem(answer)
  const fault = faults.find((one) => one.field === field)
  expect(fault, `${field} is not named in ${answer.text.slice(0, 600)}`).toBeDefined()
  expect(fault?.expected.vi.trim()).not.toBe('')
  expect(fault?.expected.en.trim()).not.toBe('')
  if (right !== undefined) expect(`${fault?.expected.en} ${fault?.expected.vi}`).toMatch(right)
  expect(String(answer.body['detail'])).toContain(field)
  return fault as Fault
}
