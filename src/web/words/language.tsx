import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Words } from '../api/types.ts'
import { english } from './english.ts'
import { type Dictionary, vietnamese } from './vietnamese.ts'

export type Language = 'vi' | 'en'

interface Speech {
  language: Language
  setLanguage: (language: Language) => void
  /** The sentences of the pages. */
  t: Dictionary
  /** Words of the API in the language of the reader. */
  say: (words: Words) => string
}

const dictionaries: Record<Language, Dictionary> = { vi: vietnamese, en: english }
const storageKey = 'thi-hanh.language'

const SpeechContext = createContext<Speech>({
  language: 'vi',
  setLanguage: () => {},
  t: vietnamese,
  say: ({ vi }) => vi,
})

/** Gives every page below it the language the person chose; Vietnamese where he chose none. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<Language>(() =>
    localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi',
  )
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const setLanguage = useCallback((chosen: Language) => {
    localStorage.setItem(storageKey, chosen)
    choose(chosen)
  }, [])
  const speech = useMemo(
    (): Speech => ({
      language,
      setLanguage,
      t: dictionaries[language],
      say: (words) => words[language] || words.vi,
    }),
    [language, setLanguage],
  )
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

/** The language of the page and its words. */
export function useSpeech(): Speech {
  return useContext(SpeechContext)
}

/** "Thứ Tư, 30/9/2026". */
export function showDayWithWeekday(iso: string, t: Dictionary): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  const weekday = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1)).getUTCDay()
  return `${t.weekdays[weekday]}, ${day}/${month}/${year}`
}
