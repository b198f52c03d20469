import type { RequestMatter } from './matter.ts'

export const coercionMatters = {} as const satisfies Record<string, RequestMatter>
