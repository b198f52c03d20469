import { type ReactNode, useMemo } from 'react'
import { useLocation } from 'wouter'
import { useMatter } from '../api/cases.ts'
import { useLawWords } from '../api/law.ts'
import { usePeople } from '../api/people.ts'
import { usePerson } from '../api/session.ts'
import { Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { type Desk, DeskProvider } from './desk.tsx'
import { nameThings } from './name-things.ts'

/** A matter as it is now around something shown outside its own page. An act opened there leads to the matter. */
export function DeskOf({ caseId, children }: { caseId: string; children: ReactNode }) {
  const { t, say } = useSpeech()
  const [, go] = useLocation()
  const matter = useMatter(caseId, { asOf: null, knownAt: null })
  const law = useLawWords()
  const people = usePeople()
  const { data: person } = usePerson()
  // While another matter is being asked for, the one before must not stand in for it.
  const known = matter.isPlaceholderData ? undefined : matter.data
  const words = law.data
  const desk = useMemo((): Desk | null => {
    if (known === undefined || words === undefined || !person) return null
    return {
      caseId,
      matter: known,
      names: nameThings({ matter: known, people: people.data ?? [], law: words, t, say }),
      law: words,
      person,
      asOf: known.view.asOf,
      today: words.today,
      isPast: false,
      openAct: (act, asset) => {
        const query = new URLSearchParams({ lam: act, ...(asset === undefined ? {} : { taisan: asset }) })
        go(`/viec/${caseId}?${query}`)
      },
    }
  }, [known, words, person, people.data, caseId, t, say, go])
  if (matter.isLoadingError) return <Trouble error={matter.error} retry={() => void matter.refetch()} />
  if (desk === null) return <Loading>{t.loading}</Loading>
  return <DeskProvider value={desk}>{children}</DeskProvider>
}
