import type { RequestMatter } from './matter.ts'

export const seizureMatters = {} as const satisfies Record<string, RequestMatter>
