import type { LawExample } from '../example.ts'

export const seizureExamples: readonly LawExample[] = []
