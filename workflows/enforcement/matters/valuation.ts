import type { RequestMatter } from './matter.ts'

export const valuationMatters = {} as const satisfies Record<string, RequestMatter>
