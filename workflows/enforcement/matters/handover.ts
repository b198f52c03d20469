import type { RequestMatter } from './matter.ts'

export const handoverMatters = {} as const satisfies Record<string, RequestMatter>
