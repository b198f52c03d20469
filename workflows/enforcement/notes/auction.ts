import type { LegalNote } from './note.ts'

export const auctionNotes: readonly LegalNote[] = []
