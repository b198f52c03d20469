import type { ActDefinition } from '../../../src/engine/vocabulary.ts'
import { oneOf } from '../act-data.ts'
import type { ArticleId } from '../articles.ts'
import type { PaperKindId } from '../papers/paper-kinds.ts'

/** An act of the list, with its articles and papers checked against theirs. */
export type EnforcementAct = Omit<ActDefinition, 'papers' | 'basis'> & {
  basis: readonly ArticleId[]
  papers?: readonly { kind: PaperKindId; numberFrom?: string; when?: { field: string; equals: string } }[]
}

/** Who runs a case: the officer; a division head and a head are officers too (L Đ.22, 23). */
export const officers = ['officer', 'divisionHead', 'head'] as const
/** Who may take papers in at the desk. */
export const desk = ['registrar', 'clerk', 'officer', 'divisionHead', 'head'] as const
/** Who handles money. */
export const money = ['accountant', 'officer', 'divisionHead', 'head'] as const
/** Whether a thing is real estate or movable. */
export const assetKind = oneOf(['realEstate', 'movable'], 'bất động sản hay động sản')
/** What a thing is beside that, where the law values or sells it otherwise; left out for an ordinary thing. */
export const assetNature = oneOf(
  ['perishable', 'smallValue', 'goldBars', 'securities'],
  'tính chất: dễ hư hỏng, giá trị nhỏ, vàng miếng (nhẫn trơn), chứng khoán niêm yết',
)
