import type { RequestMatter } from './matter.ts'

export const intakeMatters = {} as const satisfies Record<string, RequestMatter>
