import { Button } from 'antd'
import { Link } from 'wouter'
import type { BatchItemResult, ProposalLine } from '../api/types.ts'
import { Card } from '../parts/card.tsx'
import { ResultLines } from '../parts/result-lines.tsx'
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
      <ResultLines
        results={results}
        nameOf={({ index }) => {
          const line = lines[index]
          if (line === undefined) return null
          return (
            <>
              <strong>{line.label === null ? line.act : say(line.label)}</strong>,{' '}
              <Link href={`/viec/${line.caseId}`}>
                {nameMatter({ number: line.caseNumber, judgmentNumber: line.judgmentNumber }, t)}
              </Link>
            </>
          )
        }}
      />
    </Card>
  )
}
