import type { LawExample } from '../example.ts'

export const noticeExamples: readonly LawExample[] = []
