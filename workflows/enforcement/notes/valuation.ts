import type { LegalNote } from './note.ts'

export const valuationNotes: readonly LegalNote[] = []
