import type { LawExample } from '../example.ts'

export const handoverExamples: readonly LawExample[] = []
