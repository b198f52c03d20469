import { describe, expect, test } from 'vitest'
import type { Rule } from '../../src/engine/vocabulary.ts'
import { acts } from '../../workflows/enforcement/acts.ts'
import { articles } from '../../workflows/enforcement/articles.ts'
import { enforcementLaw as law } from '../../workflows/enforcement/law.ts'
import { legalNotes } from '../../workflows/enforcement/notes/all-notes.ts'
import { paperKinds } from '../../workflows/enforcement/papers/paper-kinds.ts'

const rules: [string, Rule][] = [
  law.limits,
  law.requirements,
  law.warnings,
  law.countingRules,
  law.signing,
].flatMap((table) => Object.entries<Rule>(table))

describe.each(rules)('the rule %s', (_id, rule) => {
  test('says in words, by article, between which days it holds', () => {
    for (const variant of rule.variants) {
      expect(variant.ref).toMatch(/^([A-Z]{2,4}-\d+|[A-Z]{1,2}\d{2})$/)
      expect(variant.sentence.vi.length).toBeGreaterThan(10)
      expect(variant.sentence.en.length).toBeGreaterThan(10)
      const special = Object.values(variant.lengths ?? {}).flatMap((one) => one.articles ?? [])
      for (const id of [...variant.articles, ...special]) expect(articles).toHaveProperty([id])
      if (variant.articles.length === 0) expect(variant.status).toBe('unverified')
      if (variant.status !== 'verified')
        expect(variant.note, `${variant.ref} says why it is not verified`).toBeDefined()
    }
  })

  test('has one text for a day, never two', () => {
    const spans = rule.variants.map(({ from, to }) => [from, to ?? '9999-12-31'] as const).sort()
    for (let index = 1; index < spans.length; index++)
      expect((spans[index]?.[0] ?? '') > (spans[index - 1]?.[1] ?? '')).toBe(true)
  })

  test('cites articles that were in force while it held', () => {
    for (const variant of rule.variants) {
      for (const id of variant.articles) {
        const { inForceFrom, inForceTo } = law.provisions[id] ?? { inForceFrom: '' }
        if (id.startsWith('BLDS')) continue
        expect(
          inForceFrom <= variant.from && (variant.to ?? '9999') <= (inForceTo ?? '9999'),
          `${variant.ref} and ${id}`,
        ).toBe(true)
      }
    }
  })
})

test('every article of the list is cited by a rule, an act or a paper', () => {
  const cited = new Set<string>([
    ...rules.flatMap(([, rule]) =>
      rule.variants.flatMap((variant) => [
        ...variant.articles,
        ...Object.values(variant.lengths ?? {}).flatMap((one) => one.articles ?? []),
      ]),
    ),
    ...Object.values(acts).flatMap((act) => act.basis),
    ...Object.values(paperKinds).flatMap((paper) => paper.basis),
    ...legalNotes.flatMap((note) => note.articles),
    ...law.counting.workingDays,
    ...law.counting.calendarDays,
  ])
  expect(Object.keys(articles).filter((id) => !cited.has(id))).toEqual([])
})

test('every clock is opened and closed by acts of the list, and links to clocks that exist', () => {
  for (const [id, rule] of Object.entries(law.limits)) {
    for (const opening of rule.opens)
      expect('after' in opening ? law.limits : law.acts, id).toHaveProperty(
        'after' in opening ? opening.after : opening.act,
      )
    for (const closing of [...rule.meets, ...(rule.ends ?? [])])
      expect(law.acts, id).toHaveProperty(closing.act)
  }
})

test('every paper that must be served or sent names clocks that exist', () => {
  for (const paper of Object.values(law.papers)) {
    if (paper.noticeRule !== undefined) expect(law.limits).toHaveProperty(paper.noticeRule)
    if (paper.procuracyRule !== undefined) expect(law.limits).toHaveProperty(paper.procuracyRule)
  }
})

test('every act names the roles that may give it and, but for a note, its basis in law', () => {
  for (const [name, act] of Object.entries(law.acts)) {
    expect(act.by.length, name).toBeGreaterThan(0)
    if (name !== 'NOTE') expect(act.basis.length, name).toBeGreaterThan(0)
    for (const paper of act.papers ?? []) expect(law.papers).toHaveProperty(paper.kind)
  }
})
