import type { LawExample } from '../example.ts'

export const intakeExamples: readonly LawExample[] = []
