import type { LegalNote } from './note.ts'

export const auctionHouseNotes: readonly LegalNote[] = []
