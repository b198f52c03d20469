import type { LegalNote } from './note.ts'

export const coercionNotes: readonly LegalNote[] = []
