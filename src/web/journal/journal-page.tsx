import { Button } from 'antd'
import { useState } from 'react'
import { Link, useSearch } from 'wouter'
import { type JournalFilter, type JournalOutcome, useJournal } from '../api/journal.ts'
import { useLawWords } from '../api/law.ts'
import { usePeople } from '../api/people.ts'
import { DayInput } from '../fields/day-input.tsx'
import { readDay, showDay } from '../format/day.ts'
import { plain } from '../format/sentence.ts'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { nameWithRole } from '../words/roles.ts'
import { CheckRecord } from './check-record.tsx'
import { CheckpointFold } from './checkpoint-fold.tsx'
import { JournalList } from './journal-list.tsx'

const outcomes: readonly JournalOutcome[] = [
  'accepted',
  'refused',
  'conflict',
  'failed',
  'submitted',
  'signed',
  'sentBack',
  'withdrawn',
]
const names = ['case', 'actor', 'act', 'outcome', 'from', 'to'] as const

/** "Nhật ký": who did what and when, attempts that were refused too, in the office or in one matter. */
export function JournalPage() {
  const { t, say } = useSpeech()
  const search = useSearch()
  const law = useLawWords()
  const { data: people = [] } = usePeople()
  const [filter, setFilter] = useState<JournalFilter>(() => filterOf(search))
  const [typed, setTyped] = useState({ from: shown(filter.from), to: shown(filter.to) })
  const journal = useJournal(filter)
  usePageTitle(t.journal.title)
  const change = (part: Partial<JournalFilter>) => {
    const next = { ...filter, ...part }
    setFilter(next)
    keepInAddress(next)
  }
  const today = law.data?.today ?? '2026-01-01'
  const changeDay = (name: 'from' | 'to', text: string) => {
    setTyped({ ...typed, [name]: text })
    const day = text.trim() === '' ? '' : readDay(text, today)
    if (day !== null && day !== filter[name]) change({ [name]: day })
  }
  const entries = journal.data?.pages.flatMap((page) => page.entries) ?? []
  const isOfOne = filter.case !== ''
  const matter = isOfOne ? entries[0] : undefined
  const search1 = {
    filterOption: (text: string, option?: { label: string }) =>
      plain(option?.label ?? '').includes(plain(text)),
  }
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t.journal.title}</h1>
        {journal.data?.pages[0]?.whole === false && <p className="muted">{t.journal.ownPart}</p>}
        {isOfOne && (
          <p>
            <Link href={`/viec/${filter.case}`}>
              {matter === undefined ? t.journal.ofMatter : nameMatter(matter, t)}
            </Link>{' '}
            <Button size="small" type="link" onClick={() => change({ case: '' })}>
              {t.journal.wholeOffice}
            </Button>
          </p>
        )}
      </div>
      {isOfOne ? <CheckRecord key={filter.case} caseId={filter.case} /> : <CheckpointFold />}
      <search className="filters journal-filters">
        <Select
          aria-label={t.journal.outcome}
          value={filter.outcome}
          onChange={(outcome) => change({ outcome })}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t.journal.anyOutcome },
            ...outcomes.map((outcome) => ({ value: outcome, label: t.journal.outcomes[outcome] })),
          ]}
        />
        <Select
          aria-label={t.journal.actor}
          value={filter.actor}
          onChange={(actor) => change({ actor })}
          popupMatchSelectWidth={false}
          showSearch={search1}
          options={[
            { value: '', label: t.journal.anybody },
            ...people.map(({ id, displayName, role }) => ({
              value: id,
              label: nameWithRole(displayName, role, t),
            })),
          ]}
        />
        <Select
          aria-label={t.journal.act}
          className="journal-act"
          value={filter.act}
          onChange={(act) => change({ act })}
          popupMatchSelectWidth={false}
          showSearch={search1}
          options={[
            { value: '', label: t.journal.anyAct },
            ...(law.data?.acts ?? []).map(({ act, label }) => ({ value: act, label: say(label) })),
          ]}
        />
        <span className="journal-days">
          <DayInput
            aria-label={t.journal.from}
            today={today}
            value={typed.from}
            onChange={(text) => changeDay('from', text)}
          />
          <span aria-hidden="true">–</span>
          <DayInput
            aria-label={t.journal.to}
            today={today}
            value={typed.to}
            onChange={(text) => changeDay('to', text)}
          />
        </span>
      </search>
      {journal.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : journal.isLoadingError ? (
        <Trouble error={journal.error} retry={() => void journal.refetch()} />
      ) : entries.length === 0 ? (
        <section className="card">
          <Empty>{t.journal.none}</Empty>
        </section>
      ) : (
        <div className={journal.isPlaceholderData ? 'card journal is-stale' : 'card journal'}>
          <JournalList entries={entries} isOfOne={isOfOne} />
          {journal.hasNextPage && (
            <p className="more">
              <Button loading={journal.isFetchingNextPage} onClick={() => void journal.fetchNextPage()}>
                {t.more}
              </Button>
            </p>
          )}
        </div>
      )}
    </div>
  )
}

function shown(day: string): string {
  return day === '' ? '' : showDay(day)
}

function filterOf(search: string): JournalFilter {
  const query = new URLSearchParams(search)
  const part = (name: string) => query.get(name) ?? ''
  return {
    case: part('case'),
    actor: part('actor'),
    act: part('act'),
    outcome: part('outcome'),
    from: part('from'),
    to: part('to'),
  }
}

function keepInAddress(filter: JournalFilter): void {
  const query = new URLSearchParams(
    names.flatMap((name) => (filter[name] === '' ? [] : [[name, filter[name]]])),
  ).toString()
  window.history.replaceState(null, '', `/nhat-ky${query === '' ? '' : `?${query}`}`)
}
