import { useLawWords } from '../api/law.ts'
import { statisticalYearOf } from '../format/statistical-year.ts'
import { Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { readNumber, useAddress } from '../parts/use-address.ts'
import { YearSelect } from '../parts/year-select.tsx'
import { useSpeech } from '../words/language.tsx'
import { FileReviews } from './file-reviews.tsx'
import { WorkPlansPart } from './work-plans.tsx'

const tabs = ['plan', 'review'] as const

/** "Kế hoạch": the plan of a statistical year with its tasks, and the review of the files carried over into it. */
export function YearPlanPage() {
  const { t } = useSpeech()
  const law = useLawWords()
  usePageTitle(t.yearPlan.title)
  if (law.isLoadingError) return <Trouble error={law.error} retry={() => void law.refetch()} />
  if (law.isPending) return <Loading>{t.loading}</Loading>
  return <YearPlanDesk today={law.data.today} />
}

function YearPlanDesk({ today }: { today: string }) {
  const { t } = useSpeech()
  const { read, keep } = useAddress()
  const running = statisticalYearOf(today)
  const year = readNumber(read('nam'), running)
  const tab = read('muc') === 'ra-soat' ? 'review' : 'plan'
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
              onClick={() => keep({ muc: name === 'plan' ? '' : 'ra-soat' })}
            >
              <span>{t.yearPlan.tabs[name]}</span>
            </button>
          ))}
        </div>
        <YearSelect
          label={t.yearPlan.year}
          value={year}
          onChange={(next) => keep({ nam: String(next) })}
          newest={running + 1}
          count={5}
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
