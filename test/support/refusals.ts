import { expect } from 'vitest'
import type { Refusal } from '../../src/engine/vocabulary.ts'
import type { Answer } from './open-http.ts'
import { expectProblem } from './problems.ts'

/**
 * Expects a refusal that teaches: 422, and of every reason the condition, the row, articles with the act of law and
 * since when it is in force, a sentence in both languages, and a remedy (an act and who gives it, a day to wait for,
 * or none and why).
 */
export function expectRefusal(answer: Answer): Refusal[] {
  expectProblem(answer, 422)
  expect(answer.body['type']).toBe('/problems/refused')
  const refusals = answer.body['refusals'] as Refusal[]
  expect(refusals.length).toBeGreaterThan(0)
  for (const no of refusals) {
    expect(no.requirement).toMatch(/^[a-z]\w+$/i)
    expect(no.ref).toMatch(/^[A-Z]/)
    expect(no.level).toBe('bar')
    expect(no.sentence.vi).toMatch(/\S/)
    expect(no.sentence.en).toMatch(/\S/)
    expect(answer.body['detail']).toContain(no.ref)
    for (const article of no.articles) {
      expect(article.act).toMatch(/\S/)
      expect(article.article).toMatch(/\S/)
      expect(article.inForceFrom).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
    expect(['act', 'wait', 'none']).toContain(no.remedy.kind)
    if (no.remedy.kind === 'act') expect(no.remedy.act).toMatch(/^[A-Z_]+$/)
    if (no.remedy.kind === 'wait') expect(no.remedy.until).toMatch(/^\d{4}-\d\d-\d\d$/)
    if (no.remedy.kind === 'none') expect(no.remedy.why.vi).toMatch(/\S/)
  }
  return refusals
}

/** The reason that cites a row, of a refusal that teaches. */
export function refusalBy(answer: Answer, ref: string): Refusal {
  const refusals = expectRefusal(answer)
  const found = refusals.find((no) => no.ref === ref)
  expect(found, `${ref} is not among ${refusals.map((no) => no.ref).join(', ')}`).toBeDefined()
  return found as Refusal
}
