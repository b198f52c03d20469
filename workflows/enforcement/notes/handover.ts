import type { LegalNote } from './note.ts'

export const handoverNotes: readonly LegalNote[] = []
