import type { Words } from '../../src/engine/vocabulary.ts'

/**
 * The five criteria of the procuracy's control sheet (phiếu kiểm sát) for one decision, and what the sheet keeps a line for
 * beside them.
 */
export const criteria = {
  sending: { vi: 'Thời hạn gửi', en: 'Sent in time' },
  basis: { vi: 'Căn cứ ban hành', en: 'Ground of the decision' },
  authority: { vi: 'Thẩm quyền ban hành', en: 'Authority' },
  form: { vi: 'Hình thức', en: 'Form' },
  content: { vi: 'Nội dung', en: 'Content' },
  other: { vi: 'Nội dung khác', en: 'Anything else' },
} as const satisfies Readonly<Record<string, Words>>

export type Criterion = keyof typeof criteria

/** The five that every decision is judged by. */
export const fiveCriteria = [
  'sending',
  'basis',
  'authority',
  'form',
  'content',
] as const satisfies Criterion[]
