import type { ReactNode } from 'react'
import type { BatchItemResult } from '../api/types.ts'
import { tidySentence } from '../format/sentence.ts'
import { useSpeech } from '../words/language.tsx'
import { Chip } from './chip.tsx'

interface ResultLinesProps<R extends BatchItemResult> {
  results: readonly R[]
  /** What an item was about, mostly a link to its matter; null for one that is not shown. */
  nameOf: (result: R) => ReactNode
}

/** What became of each item of a batch, one line each: how it ended, what it was about, and why it was not taken. */
export function ResultLines<R extends BatchItemResult>({ results, nameOf }: ResultLinesProps<R>) {
  const { t, say } = useSpeech()
  return (
    <ul className="result-lines">
      {results.map((result) => {
        const name = nameOf(result)
        if (name === null) return null
        return (
          <li key={result.index}>
            <Chip tone={result.outcome === 'accepted' ? 'done' : 'late'}>
              {t.outcomes[result.outcome] ?? result.outcome}
            </Chip>
            <span>
              {name}
              {reasonsOf(result).map((words) => (
                <small key={words.vi}>{tidySentence(say(words))}</small>
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Why an item was not taken, in the sentences of the server. */
function reasonsOf({ refusals = [], errors = [] }: BatchItemResult) {
  return [...refusals.map(({ sentence }) => sentence), ...errors.map(({ expected }) => expected)]
}
