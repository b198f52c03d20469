import { describe, expect, test } from 'vitest'
import { officeRoles } from '../../src/engine/findings.ts'
import { complianceArticles } from '../../workflows/compliance/articles.ts'
import type { ComplianceKind } from '../../workflows/compliance/kind.ts'
import {
  complianceKinds,
  kindOfBar,
  kindOfLimit,
  otherGroups,
  views,
} from '../../workflows/compliance/kinds.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'

const kinds = Object.entries(complianceKinds) as [string, ComplianceKind][]
const bound = Object.entries(enforcementLaw.limits).filter(([, { kind }]) => kind !== 'right')

describe('the kinds of violations K01 to K30', () => {
  test('are thirty, in order, each a view over something', () => {
    expect(kinds.map(([id]) => id)).toEqual(
      Array.from({ length: 30 }, (_one, index) => `K${String(index + 1).padStart(2, '0')}`),
    )
    for (const [id, { limits = [], bars = [], views: looks = [], criteria }] of kinds) {
      expect(limits.length + bars.length + looks.length, id).toBeGreaterThan(0)
      expect(criteria.length, id).toBeGreaterThan(0)
    }
  })

  test('hold every duty of the office in the law tables; a clock and a condition belong to one kind only', () => {
    const others: ReadonlySet<string> = new Set(otherGroups.otherSteps.limits)
    const left = bound
      .filter(([id, { whose }]) => officeRoles.has(whose) && !kindOfLimit.has(id) && !others.has(id))
      .map(([id]) => id)
    expect(left).toEqual([])
    const limits = kinds.flatMap(([, kind]) => kind.limits ?? [])
    const bars = kinds.flatMap(([, kind]) => kind.bars ?? [])
    expect(limits.length).toBe(kindOfLimit.size)
    expect(bars.length).toBe(kindOfBar.size)
  })

  test('name a clock of somebody outside only to watch the buyer (K20)', () => {
    const outside = [...kindOfLimit].filter(
      ([id]) => !officeRoles.has(enforcementLaw.limits[id]?.whose ?? ''),
    )
    expect(outside).toEqual([
      ['buyerPays', 'K20'],
      ['takerPays', 'K20'],
    ])
    expect(otherGroups.outsiders.reason.vi).toMatch(/không phải vi phạm của cơ quan/)
  })

  test('no right is a duty: a kind names none but in a view', () => {
    for (const [id] of kindOfLimit) expect(enforcementLaw.limits[id]?.kind, id).not.toBe('right')
  })

  test('a view without a term of the law says by which threshold, or which articles, it looks', () => {
    const known: Readonly<Record<string, unknown>> = { ...enforcementLaw.provisions, ...complianceArticles }
    for (const { view } of views) {
      expect(view.articles.length > 0 || view.threshold !== undefined, view.id).toBe(true)
      for (const article of view.articles) expect(known[article], article).toBeDefined()
      if (view.status !== 'verified') expect(view.note, view.id).toBeDefined()
    }
    expect(new Set(views.map(({ view }) => view.id)).size).toBe(views.length)
  })
})
