import type { LegalNote } from './note.ts'

export const noticeNotes: readonly LegalNote[] = []
