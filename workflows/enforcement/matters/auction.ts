import type { RequestMatter } from './matter.ts'

export const auctionMatters = {} as const satisfies Record<string, RequestMatter>
