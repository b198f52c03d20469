import type { LawExample } from '../example.ts'

export const auctionExamples: readonly LawExample[] = []
