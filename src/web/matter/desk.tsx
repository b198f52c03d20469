import { createContext, useContext } from 'react'
import type { Matter } from '../api/cases.ts'
import type { LawWords } from '../api/law.ts'
import type { Person } from '../api/types.ts'
import type { Names } from './name-things.ts'

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
  openAct: (act: string, asset?: string) => void
}

const DeskContext = createContext<Desk | null>(null)

export const DeskProvider = DeskContext.Provider

/** What the page of the matter is drawn with. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('There is no matter around this part.')
  return desk
}
