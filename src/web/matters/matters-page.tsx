import { Button, Checkbox, Input } from 'antd'
import { useDeferredValue, useEffect, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { type CaseFilter, useCaseList } from '../api/cases.ts'
import { useLawWords } from '../api/law.ts'
import { mayDo, usePerson } from '../api/session.ts'
import { DownloadButton } from '../parts/download-button.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { Select } from '../parts/select.tsx'
import { StageSelect } from '../parts/stage-select.tsx'
import { Icon } from '../shell/icons.tsx'
import { useSpeech } from '../words/language.tsx'
import { MattersTable } from './matters-table.tsx'
import { NarrowedChips } from './narrowed-chips.tsx'

/** "Tất cả việc": every matter of the office, newest first, narrowed by words, step, time limit and officer. */
export function MattersPage() {
  const { t } = useSpeech()
  const search = useSearch()
  const person = usePerson().data ?? null
  const law = useLawWords()
  const [filter, setFilter] = useState<CaseFilter>(() => filterOf(search))
  usePageTitle(t.matters.title)
  // The search box of the bar leads here while the page is open.
  useEffect(() => setFilter(filterOf(search)), [search])
  const asked = useDeferredValue(filter)
  const list = useCaseList({ ...asked, q: useSettled(asked.q) })
  const change = (part: Partial<CaseFilter>) => {
    const next = { ...filter, ...part }
    setFilter(next)
    keepInAddress(next)
  }
  const isNarrowed = Object.values(filter).some(Boolean)
  const lines = list.data?.pages.flatMap((page) => page.cases) ?? []
  const total = list.data?.pages[0]?.total ?? 0
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t.matters.title}</h1>
        <p className="muted" role="status">
          {list.data && t.matters.total(lines.length, total)}
        </p>
        <DownloadButton label={t.exports.list} path="/exports/matters.xlsx" query={{ ...asked }} />
        {mayDo(person, 'actsInMatters') && (
          <Link className="head-link is-button" href="/viec/moi">
            <Icon name="plus" size={15} />
            {t.places.intake}
          </Link>
        )}
      </div>
      <search className="filters">
        <Input
          className="filter-words"
          type="search"
          allowClear
          prefix={<Icon name="search" size={16} />}
          aria-label={t.search.short}
          placeholder={t.search.placeholder}
          value={filter.q}
          maxLength={200}
          onChange={(event) => change({ q: event.target.value })}
        />
        <StageSelect value={filter.state} onChange={(state) => change({ state })} />
        <Select
          aria-label={t.matters.due}
          value={filter.due}
          onChange={(due) => change({ due })}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t.matters.anyDue },
            { value: 'overdue', label: t.matters.overdue },
            { value: 'week', label: t.matters.week },
          ]}
        />
        {person !== null && (
          <Checkbox
            checked={filter.officer !== ''}
            onChange={(event) => change({ officer: event.target.checked ? person.id : '' })}
          >
            {t.matters.mine}
          </Checkbox>
        )}
        <NarrowedChips filter={filter} change={change} />
      </search>
      {list.isPending || law.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : list.isLoadingError ? (
        <Trouble error={list.error} retry={() => void list.refetch()} />
      ) : lines.length === 0 ? (
        <section className="card">
          <Empty>
            {isNarrowed ? t.matters.none : t.matters.noneAtAll}
            {isNarrowed &&
              filter.q.trim() !== '' &&
              filter.q.trim().length < 3 &&
              ` ${t.matters.shortSearch}`}
          </Empty>
        </section>
      ) : (
        <>
          <MattersTable lines={lines} today={law.data?.today ?? ''} />
          {list.hasNextPage && (
            <p className="more">
              <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t.more}
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  )
}

const typingPause = 250

/** A text once it has rested for a moment: not every letter is a question to the server. */
function useSettled(text: string): string {
  const [settled, settle] = useState(text)
  useEffect(() => {
    const timer = window.setTimeout(() => settle(text), typingPause)
    return () => window.clearTimeout(timer)
  }, [text])
  return settled
}

function filterOf(search: string): CaseFilter {
  const query = new URLSearchParams(search)
  const part = (name: string) => query.get(name) ?? ''
  return {
    q: part('q'),
    state: part('state'),
    due: part('due'),
    officer: part('officer'),
    on: part('on'),
    decidedFrom: part('decidedFrom'),
    decidedTo: part('decidedTo'),
    means: part('means'),
  }
}

/** Writes the filter into the address without a new visit, so that it can be kept, sent and gone back to. */
function keepInAddress(filter: CaseFilter): void {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString()
  window.history.replaceState(null, '', `/viec${query === '' ? '' : `?${query}`}`)
}
