import { createContext, useContext } from 'react'
import type { OpenedAct } from '../acts/act-drawer.tsx'
import type { Matter } from '../api/cases.ts'
import type { LawWords } from '../api/law.ts'
import type { Person } from '../api/types.ts'
import type { Names } from './name-things.ts'

/**
 * How a form is opened: filled with what a remedy says or with what the limit it is to meet is about (`limit`, its key), or
 * to be submitted for somebody else's signature.
 */
export type OpenHow = Omit<OpenedAct, 'option'> & { limit?: string }

/** What every part of a matter's page is drawn with. */
export interface Desk {
  caseId: string
  matter: Matter
  names: Names
  law: LawWords
  person: Person
  /** The day the page shows the matter as of, and today. */
  asOf: string
  today: string
  /** True where the page looks at an earlier day or an earlier knowledge of it. */
  isPast: boolean
  /** Shows the form of an act, or why it is refused. */
  openAct: (act: string, asset?: string, how?: OpenHow) => void
}

const DeskContext = createContext<Desk | null>(null)

export const DeskProvider = DeskContext.Provider

/** What the page of the matter is drawn with. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('There is no matter around this part.')
  return desk
}
