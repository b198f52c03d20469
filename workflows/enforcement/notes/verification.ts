import type { LegalNote } from './note.ts'

export const verificationNotes: readonly LegalNote[] = []
