import { usePeople } from '../api/people.ts'
import { usePerson } from '../api/session.ts'
import { useWatch, type WatchOverview } from '../api/watch.ts'
import { Card } from '../parts/card.tsx'
import { DownloadButton } from '../parts/download-button.tsx'
import { Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { Select } from '../parts/select.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useSpeech } from '../words/language.tsx'
import { fillIn } from './fill-in.ts'
import { KeepForm, KeptLists } from './kept-lists.tsx'
import { Thresholds } from './thresholds.tsx'
import { WatchTable } from './watch-table.tsx'

/** "Theo dõi đặc biệt": what leaders follow, list by list, by the thresholds of the office. */
export function WatchPage() {
  const { t } = useSpeech()
  const { data: person } = usePerson()
  const { read, keep } = useAddress()
  // "ca" is the whole office, which is what an officer has to ask for.
  const asked = read('ai') || (person?.role === 'officer' ? person.id : '')
  const officer = asked === 'ca' ? '' : asked
  const choose = (chosen: string) => keep({ ai: chosen || 'ca' })
  const overview = useWatch(officer)
  usePageTitle(t.watch.title)
  if (overview.isLoadingError) return <Trouble error={overview.error} retry={() => void overview.refetch()} />
  if (overview.isPending) return <Loading>{t.loading}</Loading>
  return <WatchDesk overview={overview.data} officer={officer} choose={choose} />
}

interface WatchDeskProps {
  overview: WatchOverview
  officer: string
  choose: (officer: string) => void
}

function WatchDesk({ overview, officer, choose }: WatchDeskProps) {
  const { t, say } = useSpeech()
  const { data: people = [] } = usePeople()
  const { read, keep } = useAddress()
  const list = overview.lists.find(({ name }) => name === read('ds')) ?? overview.lists[0]
  if (list === undefined) return null
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t.watch.title}</h1>
        <DownloadButton label={t.watch.exportAll} path="/exports/watch.xlsx" query={{ officer }} />
      </div>
      <div className="views watch-views" role="tablist" aria-label={t.watch.title}>
        {overview.lists.map(({ name, label, count }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === list.name}
            className={`view view-${count === 0 ? 'none' : 'calm'}`}
            onClick={() => keep({ ds: name })}
          >
            <strong>{count}</strong>
            <span>{say(label)}</span>
          </button>
        ))}
      </div>
      <Card
        title={say(list.label)}
        aside={
          <span className="watch-aside">
            <Select
              aria-label={t.watch.whose}
              value={officer}
              onChange={choose}
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
              path="/exports/watch.xlsx"
              query={{ list: list.name, officer }}
            />
          </span>
        }
      >
        <p className="muted">{fillIn(say(list.sentence), overview.thresholds)}</p>
        <WatchTable list={list.name} officer={officer} today={overview.today} />
        <KeepForm list={list.name} />
      </Card>
      <div className="watch-foot">
        <KeptLists lists={overview.lists} />
        <Thresholds overview={overview} />
      </div>
    </div>
  )
}
