import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useWorklist } from '../api/cases.ts'
import { useLawWords } from '../api/law.ts'
import { usePerson } from '../api/session.ts'
import type { Person, Worklist } from '../api/types.ts'
import { plain } from '../format/sentence.ts'
import { DownloadButton } from '../parts/download-button.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { nameWorklist } from '../shell/places.ts'
import { showDayWithWeekday, useSpeech } from '../words/language.tsx'
import { type FoldedLine, foldLines } from './fold-lines.ts'
import { noFilter, type WorklistFilter } from './saved-views.ts'
import { SignatureTable } from './signature-table.tsx'
import { WorklistFilters } from './worklist-filters.tsx'
import { WorklistTable } from './worklist-table.tsx'

const groups = ['overdue', 'dueToday', 'next7Days'] as const
const views = ['all', ...groups, 'waitingForSignature'] as const
const tones = {
  all: 'calm',
  overdue: 'late',
  dueToday: 'soon',
  next7Days: 'calm',
  waitingForSignature: 'calm',
} as const

/**
 * "Việc của tôi": what is overdue, due today, due within a week, waiting for a signature. An officer sees the matters
 * assigned to him, everybody else those of the office.
 */
export function WorklistPage() {
  const { t } = useSpeech()
  const person = usePerson().data ?? null
  const worklist = useWorklist(null)
  // Asked for beside the list, not after it.
  useLawWords()
  usePageTitle(nameWorklist(person, t))
  if (worklist.isError) return <Trouble error={worklist.error} retry={() => void worklist.refetch()} />
  if (worklist.isPending || person === null) return <Loading>{t.loading}</Loading>
  return <WorklistDesk worklist={worklist.data} person={person} />
}

type View = (typeof views)[number]

function WorklistDesk({ worklist, person }: { worklist: Worklist; person: Person }) {
  const { t, say } = useSpeech()
  const law = useLawWords()
  const [, go] = useLocation()
  const [view, setView] = useState<View>('all')
  const [filter, setFilter] = useState<WorklistFilter>(noFilter)
  const isOwn = person.role === 'officer'
  const lines = useMemo(() => groups.flatMap((group) => foldLines(worklist[group], group)), [worklist])
  const shown = useMemo(() => {
    const text = plain(filter.text.trim())
    return lines.filter(
      (line) =>
        (view === 'all' || line.group === view) &&
        (filter.stage === '' || line.stage === filter.stage) &&
        (filter.rule === '' || line.rule === filter.rule) &&
        (filter.officer === '' || line.officerId === filter.officer) &&
        (text === '' || searchText(line, say(line.label)).includes(text)),
    )
  }, [lines, view, filter, say])
  const waiting = worklist.waitingForSignature
  const counts: Record<View, number> = {
    all: lines.length,
    overdue: lines.filter(({ group }) => group === 'overdue').length,
    dueToday: lines.filter(({ group }) => group === 'dueToday').length,
    next7Days: lines.filter(({ group }) => group === 'next7Days').length,
    waitingForSignature: waiting.length,
  }
  const isNarrowed = filter !== noFilter && Object.values(filter).some(Boolean)
  const actOf = (line: FoldedLine) => line.meets.find((act) => law.data?.acts.some((one) => one.act === act))
  const open = (line: FoldedLine) => go(`/viec/${line.caseId}`)
  const act = (line: FoldedLine) => {
    const name = actOf(line)
    const asset = line.assetId === null ? '' : `&taisan=${line.assetId}`
    // A line that stands for several limits leaves open which of them is met.
    const limit = line.times === 1 ? `&han=${encodeURIComponent(line.key)}` : ''
    go(name === undefined ? `/viec/${line.caseId}` : `/viec/${line.caseId}?lam=${name}${asset}${limit}`)
  }
  return (
    <div className="page">
      <div className="page-head">
        <h1>{nameWorklist(person, t)}</h1>
        <p className="muted">{showDayWithWeekday(worklist.today, t)}</p>
        <DownloadButton label={t.exports.list} path="/exports/worklist.xlsx" />
      </div>
      <div className="views" role="tablist" aria-label={nameWorklist(person, t)}>
        {views.map((name) => {
          const count = counts[name]
          return (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={view === name}
              className={`view view-${count === 0 ? 'none' : tones[name]}`}
              onClick={() => setView(name)}
            >
              <strong>{count}</strong>
              <span>{t.worklist.views[name]}</span>
            </button>
          )
        })}
      </div>
      {view === 'waitingForSignature' ? (
        <SignatureTable lines={waiting} />
      ) : (
        <>
          <WorklistFilters
            lines={lines}
            person={person}
            filter={filter}
            setFilter={setFilter}
            isNarrowed={isNarrowed}
          />
          {shown.length === 0 ? (
            <section className="card">
              <Empty>{isNarrowed ? t.worklist.nothingFits : t.worklist.emptyOf[view]}</Empty>
            </section>
          ) : (
            <WorklistTable
              lines={shown}
              today={worklist.today}
              isOwn={isOwn}
              actLabel={(line) => {
                const name = actOf(line)
                return name === undefined || law.data === undefined ? null : say(law.data.act(name))
              }}
              open={open}
              act={act}
            />
          )}
        </>
      )}
    </div>
  )
}

function searchText(line: FoldedLine, label: string): string {
  const { number, judgmentNumber, debtors, creditors, recipient, ref } = line
  return plain([number, judgmentNumber, debtors, creditors, recipient, ref, label].filter(Boolean).join(' '))
}
