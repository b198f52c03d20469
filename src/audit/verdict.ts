import type { Words } from '../engine/vocabulary.ts'
import type { ChainName } from './verify-chain.ts'

/** What a check without database and network came to. */
export type Verdict =
  | { kind: 'intact'; says: Words[] }
  /** `where`: the first bad entry, as far as one can be named; `seq` 0 is the intake. */
  | { kind: 'tampered'; where?: { caseId: string; chain: ChainName; seq: number }; why: Words }
  | { kind: 'cannotJudge'; why: Words }

/** What the command line ends with for each. */
export const exitCodes: Record<Verdict['kind'], number> = { intact: 0, tampered: 1, cannotJudge: 2 }

export function tampered(why: Words, where?: { caseId: string; chain: ChainName; seq: number }): Verdict {
  return { kind: 'tampered', why, ...(where === undefined ? {} : { where }) }
}

export function cannotJudge(vi: string, en: string): Verdict {
  return { kind: 'cannotJudge', why: { vi, en } }
}
