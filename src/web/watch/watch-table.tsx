import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { useLawWords } from '../api/law.ts'
import { useWatchList } from '../api/watch.ts'
import { showDay } from '../format/day.ts'
import { groupDigits } from '../format/money.ts'
import { Chip } from '../parts/chip.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { usePhone } from '../parts/use-phone.ts'
import { usePrinting } from '../parts/use-printing.ts'
import { useSpeech } from '../words/language.tsx'
import { showStage } from '../words/stages.ts'

interface WatchTableProps {
  list: string
  officer: string
  today: string
}

/** How many lines a telephone shows at first. */
const shownAtFirst = 20

/** The matters of a list: who, where it stands and since when, how much is left, what is overdue and what comes next. */
export function WatchTable({ list, officer }: WatchTableProps) {
  const { t, say } = useSpeech()
  const law = useLawWords()
  const found = useWatchList(list, officer)
  const isPhone = usePhone()
  const isPrinting = usePrinting()
  const [isWhole, setWhole] = useState(false)
  if (found.isLoadingError) return <Trouble error={found.error} retry={() => void found.refetch()} />
  if (found.isPending) return <Loading room="chart">{t.loading}</Loading>
  const { lines, standings } = found.data
  if (lines.length === 0) return <Empty>{t.watch.empty}</Empty>
  const names = t.watch.columns
  // On a telephone each line is a card: hundreds of them would bury what stands below.
  const shown = isPhone && !isWhole && !isPrinting ? lines.slice(0, shownAtFirst) : lines
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
    <section className="table-scroll watch-table" tabIndex={0} aria-label={t.watch.title}>
      <table className="plain as-cards">
        <thead>
          <tr>
            <th scope="col">{names.matter}</th>
            <th scope="col">{names.debtor}</th>
            <th scope="col">{names.officer}</th>
            <th scope="col">{names.standing}</th>
            <th scope="col">{names.since}</th>
            <th scope="col" className="number">
              {names.left}
            </th>
            <th scope="col">{names.limits}</th>
            <th scope="col">{names.review}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => {
            const standing = standings[line.standing]
            return (
              <tr key={line.caseId}>
                <td>
                  <Link className="row-link" href={`/viec/${line.caseId}`}>
                    {line.number ?? line.judgmentNumber}
                  </Link>
                </td>
                <td data-label={names.debtor}>{line.debtors ?? t.noName}</td>
                <td data-label={names.officer}>{line.officer ?? t.matter.unassigned}</td>
                <td data-label={names.standing}>
                  {standing === undefined ? line.standing : say(standing)}
                  <small>{showStage(line.stage, t)}</small>
                </td>
                <td data-label={names.since}>{showDay(line.since)}</td>
                <td className="number" data-label={names.left}>
                  {groupDigits(line.left)}
                  <small>/ {groupDigits(line.owed)}</small>
                </td>
                <td data-label={names.limits}>
                  {line.overdue > 0 && <Chip tone="late">{t.watch.overdue(line.overdue)}</Chip>}
                  {line.nextDue !== null && (
                    <small>
                      {t.watch.next(showDay(line.nextDue))}
                      {line.nextRule !== null && law.data ? `: ${say(law.data.limit(line.nextRule))}` : ''}
                    </small>
                  )}
                </td>
                <td data-label={names.review}>
                  {line.review === null ? (
                    <span className="muted">{t.watch.notReviewed}</span>
                  ) : (
                    <Chip tone={line.review === 'toRemedy' ? 'late' : 'done'}>
                      {t.watch.reviews[line.review]}
                    </Chip>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <p className="more">
          <Button onClick={() => setWhole(true)}>{t.watch.rest(lines.length - shown.length)}</Button>
        </p>
      )}
    </section>
  )
}
