import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { Link, useLocation, useParams, useSearch } from 'wouter'
import { ActDrawer, type OpenedAct } from '../acts/act-drawer.tsx'
import { ActsCard } from '../acts/acts-card.tsx'
import { fillFromLimit } from '../acts/fill-from-limit.ts'
import { canPropose, keyOf } from '../acts/group-acts.ts'
import { type AsOf, useMatter } from '../api/cases.ts'
import { ApiProblem } from '../api/client.ts'
import { useLawWords } from '../api/law.ts'
import { usePeople } from '../api/people.ts'
import { usePerson } from '../api/session.ts'
import { readDay, showDay } from '../format/day.ts'
import { Flash, type FlashNote } from '../parts/flash.tsx'
import { Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { SteadyTabs } from '../parts/steady-tabs.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { AsOfBar } from './as-of-bar.tsx'
import { AssetsTab } from './assets-tab.tsx'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { type Desk, DeskProvider, type OpenHow, useDesk } from './desk.tsx'
import { LimitsTab } from './limits-tab.tsx'
import { MatterHead } from './matter-head.tsx'
import { MoneyTab } from './money-tab.tsx'
import { nameThings } from './name-things.ts'
import { NotesTab } from './notes-tab.tsx'
import { PapersTab } from './papers-tab.tsx'
import { PrintSummary } from './print-summary.tsx'
import { RecordTab } from './record-tab.tsx'
import { Road } from './road.tsx'

const ChartTab = lazy(() => import('../chart/chart-tab.tsx').then((m) => ({ default: m.ChartTab })))
const PlanTab = lazy(() => import('../plan/plan-tab.tsx').then((m) => ({ default: m.PlanTab })))

/** The day and the moment an address asks for; what is none asks for nothing. */
const dayOf = (text: string) => (/^\d{4}-/.test(text) ? readDay(text, text) : null)
const momentOf = (text: string) => (Number.isNaN(Date.parse(text)) ? null : text)

/** The matter the address names; of another matter nothing of this one is kept. */
export function MatterAtAddress() {
  const { id = '' } = useParams<{ id: string }>()
  return <MatterPage key={id} id={id} />
}

/** One matter: where it stands, what is due, what may be done, and everything on record. */
function MatterPage({ id }: { id: string }) {
  const { t, say } = useSpeech()
  const { read, keep } = useAddress()
  const [asOf, knownAt] = [dayOf(read('vao')), momentOf(read('biet'))]
  const question = useMemo((): AsOf => ({ asOf, knownAt }), [asOf, knownAt])
  const ask = (next: AsOf) => keep({ vao: next.asOf ?? '', biet: next.knownAt ?? '' })
  const matter = useMatter(id, question)
  const law = useLawWords()
  const people = usePeople()
  const person = usePerson()
  const [shown, setShown] = useState<string | null>(null)
  const [opened, setOpened] = useState<OpenedAct | null>(null)
  const options = matter.data?.options
  const limits = matter.data?.limits

  const openAct = useCallback(
    (act: string, asset?: string, how: OpenHow = {}) => {
      const fitting = (options ?? []).filter((option) => option.act === act)
      const best =
        fitting.find((option) => option.asset === asset) ??
        fitting.find((option) => option.allowed) ??
        fitting[0]
      if (best === undefined) return
      const limit = limits?.find(({ key }) => key === how.limit)
      const fill = how.fill ?? (limit && fillFromLimit(best, limit))
      if (best.allowed) return setOpened({ option: best, ...(fill ? { fill } : {}) })
      if (how.proposal !== undefined && canPropose(best)) return setOpened({ option: best, ...how })
      setOpened(null)
      setShown(keyOf(best))
      window.setTimeout(() => {
        const node = document.getElementById(`tu-choi-${keyOf(best)}`)
        node?.scrollIntoView({ block: 'center' })
        node?.querySelector('button')?.focus({ preventScroll: true })
      }, 50)
    },
    [options, limits],
  )
  const { data: known } = matter
  const { data: lawWords } = law
  const { data: who } = person
  const desk = useMemo((): Desk | null => {
    if (known === undefined || lawWords === undefined || !who) return null
    return {
      caseId: id,
      matter: known,
      names: nameThings({ matter: known, people: people.data ?? [], law: lawWords, t, say }),
      law: lawWords,
      person: who,
      asOf: known.view.asOf,
      today: lawWords.today,
      isPast: question.asOf !== null || question.knownAt !== null,
      openAct,
    }
  }, [known, lawWords, who, people.data, id, t, say, question, openAct])

  if (matter.isLoadingError) return <MatterTrouble error={matter.error} retry={() => void matter.refetch()} />
  if (law.isLoadingError) return <Trouble error={law.error} retry={() => void law.refetch()} />
  if (desk === null) return <Loading>{t.loading}</Loading>
  return (
    <DeskProvider value={desk}>
      <MatterDesk
        question={question}
        ask={ask}
        isStale={matter.isPlaceholderData}
        shown={shown}
        setShown={setShown}
        opened={currentOption(opened, desk)}
        setOpened={setOpened}
      />
    </DeskProvider>
  )
}

// The option as the latest reading of the matter has it: a form outlives a reload, and then may be refused.
function currentOption(opened: OpenedAct | null, { matter }: Desk): OpenedAct | null {
  if (opened === null) return null
  const option = matter.options.find((one) => keyOf(one) === keyOf(opened.option))
  return option === undefined ? opened : { ...opened, option }
}

function MatterTrouble({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useSpeech()
  if (error instanceof ApiProblem && (error.status === 404 || error.status === 400))
    return (
      <div className="page">
        <h1>{t.matter.noMatter}</h1>
        <p>{t.matter.notFound}</p>
        <p>
          <Link href="/viec">{t.places.matters}</Link>
        </p>
      </div>
    )
  return <Trouble error={error} retry={retry} />
}

interface MatterDeskProps {
  question: AsOf
  ask: (question: AsOf) => void
  /** While another day is being asked for, the page still shows the one before. */
  isStale: boolean
  shown: string | null
  setShown: (key: string | null) => void
  opened: OpenedAct | null
  setOpened: (opened: OpenedAct | null) => void
}

function MatterDesk({ question, ask, isStale, shown, setShown, opened, setOpened }: MatterDeskProps) {
  const { t, say } = useSpeech()
  const { matter, today, caseId, openAct } = useDesk()
  const [flash, setFlash] = useState<FlashNote | null>(null)
  const { view, acts } = matter
  usePageTitle(nameMatter({ number: view.number, judgmentNumber: view.judgment.number }, t))
  useActFromAddress(openAct)
  const done = ({ option, proposal }: OpenedAct, day: string) => {
    setOpened(null)
    const label = say(option.label)
    const text =
      proposal === undefined ? t.matter.recorded(label, showDay(day)) : t.proposals.submitted(label)
    setFlash((before) => ({ text, nth: (before?.nth ?? 0) + 1 }))
  }
  const first = acts[0]?.on ?? view.judgment.date
  return (
    <div className={isStale ? 'page is-stale' : 'page'} aria-busy={isStale}>
      <ChangedMeanwhile caseId={caseId} revision={view.revision} isQuiet={opened !== null} />
      <Flash note={flash} close={() => setFlash(null)} />
      <MatterHead print={() => window.print()} />
      <div className="road-line">
        <Road />
        <AsOfBar today={today} first={first} question={question} ask={ask} />
      </div>
      <div className="matter-columns no-print">
        <div className="matter-main">
          <MatterTabs />
        </div>
        <div className="matter-side">
          <ActsCard shown={shown} setShown={setShown} />
        </div>
      </div>
      <PrintSummary />
      <ActDrawer opened={opened} close={() => setOpened(null)} done={done} />
    </div>
  )
}

function MatterTabs() {
  const { t } = useSpeech()
  const { matter } = useDesk()
  // "?muc=12" asks for the twelfth entry of the record.
  const { read, keep } = useAddress()
  const asked = read('xem') || (read('muc') === '' ? 'overview' : 'record')
  const { tabs } = t.matter
  const pane = (node: ReactNode) => (
    <div className="pane">
      <Suspense fallback={<Loading>{t.loading}</Loading>}>{node}</Suspense>
    </div>
  )
  const counted = (name: string, count: number) => (
    <span>
      {name} {count > 0 && <span className="tab-count">{count}</span>}
    </span>
  )
  return (
    <SteadyTabs
      activeKey={asked in tabs ? asked : 'overview'}
      onChange={(key) => keep({ xem: key === 'overview' ? '' : key, muc: '' })}
      destroyOnHidden
      items={[
        { key: 'overview', label: tabs.overview, children: pane(<LimitsTab />) },
        { key: 'record', label: counted(tabs.record, matter.acts.length), children: pane(<RecordTab />) },
        {
          key: 'assets',
          label: counted(tabs.assets, matter.view.assets.length),
          children: pane(<AssetsTab />),
        },
        { key: 'money', label: tabs.money, children: pane(<MoneyTab />) },
        { key: 'papers', label: counted(tabs.papers, matter.papers.length), children: pane(<PapersTab />) },
        { key: 'notes', label: tabs.notes, children: pane(<NotesTab />) },
        { key: 'chart', label: tabs.chart, children: pane(<ChartTab />) },
        { key: 'plan', label: tabs.plan, children: pane(<PlanTab />) },
      ]}
    />
  )
}

/**
 * Opens the act the address asks for ("?lam=VERIFY_CONDITIONS&taisan=a1"), once; with "&han=" filled with what that limit is
 * about, with "&trinh=" for somebody else to sign, in place of the proposal it names.
 */
function useActFromAddress(openAct: Desk['openAct']): void {
  const search = useSearch()
  const [path, go] = useLocation()
  useEffect(() => {
    const query = new URLSearchParams(search)
    const act = query.get('lam')
    if (act === null) return
    const replaces = query.get('trinh')
    const limit = query.get('han')
    openAct(act, query.get('taisan') ?? undefined, {
      ...(limit === null ? {} : { limit }),
      ...(replaces === null ? {} : { proposal: replaces === '' ? {} : { replaces } }),
    })
    go(path, { replace: true })
  }, [search, path, go, openAct])
}
