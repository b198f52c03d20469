import { Button } from 'antd'
import { Link } from 'wouter'
import type { BatchItemResult, ProposalLine } from '../api/types.ts'
import { tidySentence } from '../format/sentence.ts'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'

interface BatchResultsProps {
  lines: readonly ProposalLine[]
  results: readonly BatchItemResult[]
  close: () => void
}

/** What became of each proposal of a batch, one line each, with the reason where it was refused. */
export function BatchResults({ lines, results, close }: BatchResultsProps) {
  const { t, say } = useSpeech()
  const accepted = results.filter(({ outcome }) => outcome === 'accepted').length
  return (
    <Card
      title={t.proposals.resultsTitle}
      aside={
        <>
          <span role="status">{t.proposals.results(accepted, results.length - accepted)}</span>{' '}
          <Button size="small" type="link" onClick={close}>
            {t.close}
          </Button>
        </>
      }
    >
      <ul className="result-lines">
        {results.map((result) => {
          const line = lines[result.index]
          if (line === undefined) return null
          return (
            <li key={line.id}>
              <ResultChip result={result} />
              <span>
                <strong>{line.label === null ? line.act : say(line.label)}</strong>,{' '}
                <Link href={`/viec/${line.caseId}`}>
                  {nameMatter({ number: line.caseNumber, judgmentNumber: line.judgmentNumber }, t)}
                </Link>
                {reasonsOf(result).map((words) => (
                  <small key={words.vi}>{tidySentence(say(words))}</small>
                ))}
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

/** How one item of a batch ended. */
export function ResultChip({ result }: { result: BatchItemResult }) {
  const { t } = useSpeech()
  return (
    <Chip tone={result.outcome === 'accepted' ? 'done' : 'late'}>
      {t.outcomes[result.outcome] ?? result.outcome}
    </Chip>
  )
}

/** Why an item was not taken, in the sentences of the server. */
export function reasonsOf({ refusals = [], errors = [] }: BatchItemResult) {
  return [...refusals.map(({ sentence }) => sentence), ...errors.map(({ expected }) => expected)]
}
