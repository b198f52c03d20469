import type { LegalNote } from './note.ts'

/** Rows on notice that are plain information. */
export const noticeNotes: readonly LegalNote[] = []
