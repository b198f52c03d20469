import type { LawExample } from '../example.ts'

export const auctionHouseExamples: readonly LawExample[] = []
