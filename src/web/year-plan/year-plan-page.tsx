import { Select } from 'antd'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useLawWords } from '../api/law.ts'
import { Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { useSpeech } from '../words/language.tsx'
import { FileReviews } from './file-reviews.tsx'
import { WorkPlansPart } from './work-plans.tsx'

const tabs = ['plan', 'review'] as const

/** "Kế hoạch": the plan of a statistical year with its tasks, and the review of the files carried over into it. */
export function YearPlanPage() {
  const { t } = useSpeech()
  const law = useLawWords()
  usePageTitle(t.yearPlan.title)
  if (law.isError) return <Trouble error={law.error} retry={() => void law.refetch()} />
  if (law.isPending) return <Loading>{t.loading}</Loading>
  return <YearPlanDesk today={law.data.today} />
}

function YearPlanDesk({ today }: { today: string }) {
  const { t } = useSpeech()
  const search = useSearch()
  const [, go] = useLocation()
  const asked = new URLSearchParams(search)
  const running = yearOf(today)
  const [year, setYear] = useState(Number(asked.get('nam')) || running)
  const tab = asked.get('muc') === 'ra-soat' ? 'review' : 'plan'
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t.yearPlan.title}</h1>
      </div>
      <div className="filters">
        <div className="views views-2 plan-tabs" role="tablist" aria-label={t.yearPlan.title}>
          {tabs.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={name === tab}
              className="view view-calm"
              onClick={() => go(name === 'plan' ? '/ke-hoach' : '/ke-hoach?muc=ra-soat', { replace: true })}
            >
              <span>{t.yearPlan.tabs[name]}</span>
            </button>
          ))}
        </div>
        <Select
          aria-label={t.yearPlan.year}
          value={year}
          onChange={setYear}
          options={Array.from({ length: 5 }, (_one, index) => running + 1 - index).map((value) => ({
            value,
            label: t.results.yearOf(value),
          }))}
        />
      </div>
      {tab === 'plan' ? (
        <WorkPlansPart year={year} today={today} />
      ) : (
        <FileReviews year={year} today={today} />
      )}
    </div>
  )
}

/** The statistical year that runs on a day: from 1 October it is the next one. */
function yearOf(today: string): number {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return month >= 10 ? year + 1 : year
}
