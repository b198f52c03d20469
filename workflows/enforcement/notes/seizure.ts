import type { LegalNote } from './note.ts'

export const seizureNotes: readonly LegalNote[] = []
