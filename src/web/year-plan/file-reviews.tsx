import { useState } from 'react'
import { Link } from 'wouter'
import { usePeople } from '../api/people.ts'
import { mayDo, usePerson } from '../api/session.ts'
import { type ReviewedFile, type RuleResult, useYearReview, type YearReview } from '../api/year-plan.ts'
import { showDay } from '../format/day.ts'
import { showMoney } from '../format/money.ts'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { DownloadButton } from '../parts/download-button.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'
import { showStage } from '../words/stages.ts'
import { ReviewForm } from './review-form.tsx'

const shows = ['', 'open', 'toRemedy', 'faults'] as const
const tones = { kept: 'done', late: 'late', overdue: 'late', running: 'calm' } as const
/** "Rà soát hồ sơ chuyển sang": every file carried over into the year, with a result for each rule that bound it. */
export function FileReviews({ year, today }: { year: number; today: string }) {
  const { t } = useSpeech()
  const { data: person } = usePerson()
  const { data: people = [] } = usePeople()
  const [show, setShow] = useState('')
  const [chosen, choose] = useState<string | null>(null)
  const [page, setPage] = useState('')
  const officer = chosen ?? (person?.role === 'officer' ? person.id : '')
  const found = useYearReview(year, show, officer, page)
  return (
    <>
      <div className="filters">
        <Select
          aria-label={t.review.show}
          value={show}
          onChange={(value) => {
            setShow(value)
            setPage('')
          }}
          options={shows.map((value) => ({ value, label: t.review.shows[value] }))}
        />
        <Select
          aria-label={t.watch.whose}
          value={officer}
          onChange={(value) => {
            choose(value)
            setPage('')
          }}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t.watch.everyone },
            ...people
              .filter(({ role }) => role === 'officer')
              .map(({ id, displayName }) => ({ value: id, label: displayName })),
          ]}
        />
        <DownloadButton
          label={t.watch.exportOne}
          path="/exports/file-reviews.xlsx"
          query={{ year: String(year), show, officer }}
        />
      </div>
      {found.isLoadingError ? (
        <Trouble error={found.error} retry={() => void found.refetch()} />
      ) : found.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : (
        <>
          <Files review={found.data} today={today} page={page} setPage={setPage} />
          <ByRule review={found.data} />
        </>
      )}
    </>
  )
}

interface FilesProps {
  review: YearReview
  today: string
  page: string
  setPage: (page: string) => void
}

function Files({ review, today, page, setPage }: FilesProps) {
  const { t } = useSpeech()
  const { summary, files, next } = review
  return (
    <Card title={t.review.files}>
      <p className="muted" role="status">
        {t.review.summary(summary.files, summary.reviewed)} · {t.review.faults(summary.withFaults)} ·{' '}
        {t.review.toRemedy(summary.toRemedy)}
      </p>
      {files.length === 0 ? (
        <Empty>{t.review.none}</Empty>
      ) : (
        files.map((file) => <File key={file.caseId} file={file} review={review} today={today} />)
      )}
      <div className="form-buttons">
        {page !== '' && (
          <button type="button" className="text-button" onClick={() => setPage('')}>
            {t.review.first}
          </button>
        )}
        {next !== null && (
          <button type="button" className="text-button" onClick={() => setPage(next)}>
            {t.review.next}
          </button>
        )}
      </div>
    </Card>
  )
}

function File({ file, review, today }: { file: ReviewedFile; review: YearReview; today: string }) {
  const { t, say } = useSpeech()
  const { data: person } = usePerson()
  const [isWriting, write] = useState(false)
  const standing = review.standings[file.standing]
  const mayReview = mayDo(person, 'reviews')
  // What was kept needs no more than its number; the rest is named.
  const faults = file.rules.filter(({ result }) => result === 'late' || result === 'overdue')
  return (
    <div className="review-file">
      <div className="review-file-head">
        <Link className="row-link" href={`/viec/${file.caseId}`}>
          {file.number ?? file.judgmentNumber}
        </Link>
        <span>{file.debtors ?? t.noName}</span>
        <span className="muted">
          {file.officer ?? t.matter.unassigned} · {showStage(file.stage, t)} ·{' '}
          {standing === undefined ? file.standing : say(standing)} · {showMoney(file.left)}
        </span>
        {file.outcome === null ? (
          <Chip tone="quiet">{t.watch.notReviewed}</Chip>
        ) : (
          <Chip tone={file.outcome === 'toRemedy' ? 'late' : 'done'}>
            {t.watch.reviews[file.outcome]}
            {file.remedyBy === null ? '' : ` ${t.review.until(showDay(file.remedyBy))}`}
          </Chip>
        )}
      </div>
      {file.note !== null && file.note !== '' && (
        <p className="small">
          {file.note} <span className="muted">({file.reviewedBy})</span>
        </p>
      )}
      <ul className="review-rules">
        {faults.map((rule) => (
          <li key={rule.rule}>
            <Chip tone={tones[rule.result]}>{t.review.results[rule.result]}</Chip>
            <span>
              {say(rule.label)} <span className="muted">({rule.ref})</span>
            </span>
            <span className="muted small">
              {t.review.due(showDay(rule.due))}, {t.review.times(rule.times)}
            </span>
          </li>
        ))}
      </ul>
      <details className="small">
        <summary>{t.review.rules(file.rules.length)}</summary>
        <ul className="review-rules">
          {file.rules.map((rule) => (
            <li key={rule.rule}>
              <Chip tone={tones[rule.result]}>{t.review.results[rule.result]}</Chip>
              <span>
                {say(rule.label)} <span className="muted">({rule.ref})</span>
              </span>
            </li>
          ))}
        </ul>
      </details>
      {mayReview &&
        (isWriting ? (
          <ReviewForm year={review.year} caseId={file.caseId} today={today} close={() => write(false)} />
        ) : (
          <span>
            <button type="button" className="text-button" onClick={() => write(true)}>
              {t.review.write}
            </button>
          </span>
        ))}
    </div>
  )
}

const results: readonly RuleResult[] = ['overdue', 'late', 'running', 'kept']

function ByRule({ review }: { review: YearReview }) {
  const { t, say } = useSpeech()
  if (review.byRule.length === 0) return null
  return (
    <Card title={t.review.byRule}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard. */}
      <section className="table-scroll" tabIndex={0} aria-label={t.review.byRule}>
        <table className="plain figures">
          <thead>
            <tr>
              <th scope="col">{t.review.rule}</th>
              {results.map((one) => (
                <th key={one} scope="col" className="number">
                  {t.review.results[one]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {review.byRule.map((one) => (
              <tr key={one.rule}>
                <th scope="row">
                  {say(one.label)} <span className="muted">({one.ref})</span>
                </th>
                {results.map((result) => (
                  <td
                    key={result}
                    className={`number ${result === 'overdue' && one.overdue > 0 ? 'is-short' : ''}`}
                  >
                    {one[result]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  )
}
