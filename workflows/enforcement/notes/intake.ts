import type { LegalNote } from './note.ts'

export const intakeNotes: readonly LegalNote[] = []
