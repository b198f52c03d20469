import type { LawExample } from '../example.ts'

export const coercionExamples: readonly LawExample[] = []
