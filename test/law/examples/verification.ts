import type { LawExample } from '../example.ts'

export const verificationExamples: readonly LawExample[] = []
