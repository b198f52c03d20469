import { Button } from 'antd'
import { lazy, Suspense, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useWorklist } from '../api/cases.ts'
import { useLawWords } from '../api/law.ts'
import { mayDo, usePerson } from '../api/session.ts'
import type { LawAct, Person, Worklist } from '../api/types.ts'
import { useWatch, type WatchOverview } from '../api/watch.ts'
import { Card } from '../parts/card.tsx'
import { DownloadButton } from '../parts/download-button.tsx'
import { Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { useAddress } from '../parts/use-address.ts'
import { Icon } from '../shell/icons.tsx'
import { nameWorklist } from '../shell/places.ts'
import { fillIn } from '../watch/fill-in.ts'
import { WatchTable } from '../watch/watch-table.tsx'
import { showDayWithWeekday, useSpeech } from '../words/language.tsx'
import { actsFor, canGoInBatch } from './batch-items.ts'
import { type FoldedLine, foldLines } from './fold-lines.ts'
import { LimitLines } from './limit-lines.tsx'
import { MoneyTable } from './money-table.tsx'
import { SignatureTable } from './signature-table.tsx'

const groups = ['overdue', 'dueToday', 'next7Days'] as const
const viewsOfLimits = ['all', ...groups] as const
const views = [...viewsOfLimits, 'waitingForSignature', 'moneyHeld', 'meansOverYear'] as const
const tones = {
  all: 'calm',
  overdue: 'late',
  dueToday: 'soon',
  next7Days: 'calm',
  waitingForSignature: 'calm',
  moneyHeld: 'soon',
  meansOverYear: 'soon',
} as const

type View = (typeof views)[number]

const BatchDrawer = lazy(() => import('./batch-drawer.tsx').then((m) => ({ default: m.BatchDrawer })))

/** A batch that is open: which act, for which lines. */
interface Batch {
  act: LawAct
  lines: readonly FoldedLine[]
  nth: number
}

/**
 * "Việc của tôi": what is overdue, due today, due within a week, waiting for a signature; money not paid out, and means
 * known for long. An officer sees the matters assigned to him, everybody else those of the office.
 */
export function WorklistPage() {
  const { t } = useSpeech()
  const person = usePerson().data ?? null
  const worklist = useWorklist(null)
  // Asked for beside the list, not after it.
  useLawWords()
  usePageTitle(nameWorklist(person, t))
  if (worklist.isLoadingError) return <Trouble error={worklist.error} retry={() => void worklist.refetch()} />
  if (worklist.isPending || person === null) return <Loading>{t.loading}</Loading>
  return <WorklistDesk worklist={worklist.data} person={person} />
}

function WorklistDesk({ worklist, person }: { worklist: Worklist; person: Person }) {
  const { t } = useSpeech()
  const address = useAddress()
  const asked = address.read('xem')
  const first = firstView(person, worklist)
  const view = views.find((name) => name === asked) ?? first
  const [picks, setPicks] = useState<readonly string[] | null>(null)
  // Kept here, so that another view may be looked at while a batch is under way.
  const [batch, setBatch] = useState<Batch | null>(null)
  const officer = person.role === 'officer' ? person.id : ''
  const watch = useWatch(officer).data
  const lines = useMemo(() => groups.flatMap((group) => foldLines(worklist[group], group)), [worklist])
  const { today, waitingForSignature, moneyHeld } = worklist
  const shown = useMemo(() => lines.filter(({ group }) => view === 'all' || group === view), [lines, view])
  const law = useLawWords().data
  const mayPick = useMemo(
    () => mayDo(person, 'actsInMatters') && canGoInBatch(shown, actsFor(person, law?.acts ?? [])),
    [person, shown, law],
  )
  const counts: Record<View, number | null> = {
    all: lines.length,
    overdue: lines.filter(({ group }) => group === 'overdue').length,
    dueToday: lines.filter(({ group }) => group === 'dueToday').length,
    next7Days: lines.filter(({ group }) => group === 'next7Days').length,
    waitingForSignature: waitingForSignature.length,
    moneyHeld: moneyHeld.length,
    meansOverYear: watch?.lists.find(({ name }) => name === 'meansOverYear')?.count ?? null,
  }
  return (
    <div className="page">
      <div className="page-head">
        <h1>{nameWorklist(person, t)}</h1>
        <p className="muted">
          {showDayWithWeekday(today, t)}
          {view !== 'all' && <span className="print-only">{t.worklist.views[view]}</span>}
        </p>
        {isOfLimits(view) && picks === null && mayPick && (
          <Button onClick={() => setPicks([])}>{t.worklist.batch.start}</Button>
        )}
        <DownloadButton label={t.exports.list} path="/exports/worklist.xlsx" />
        <Button
          className="print-list"
          icon={<Icon name="print" size={15} />}
          aria-label={t.worklist.print}
          title={t.worklist.print}
          onClick={() => window.print()}
        />
        {person.role === 'registrar' && (
          <Link className="head-link is-button" href="/viec/moi">
            <Icon name="plus" size={15} />
            {t.places.intake}
          </Link>
        )}
      </div>
      <div className="views" role="tablist" aria-label={nameWorklist(person, t)}>
        {views.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={view === name}
            className={`view view-${counts[name] ? tones[name] : 'none'}`}
            onClick={() => address.keep({ xem: name === first ? '' : name, trang: '' })}
          >
            <strong>{counts[name] ?? '–'}</strong>
            <span>{t.worklist.views[name]}</span>
          </button>
        ))}
      </div>
      {isOfLimits(view) && (
        <LimitLines
          lines={shown}
          today={today}
          person={person}
          empty={t.worklist.emptyOf[view]}
          picks={picks}
          setPicks={setPicks}
          openBatch={(act, chosen) =>
            setBatch((before) => ({ act, lines: chosen, nth: (before?.nth ?? 0) + 1 }))
          }
        />
      )}
      {batch !== null && (
        <Suspense fallback={null}>
          <BatchDrawer
            // Other lines, or another act, are another batch.
            key={batch.nth}
            act={batch.act}
            lines={batch.lines}
            today={today}
            close={() => setBatch(null)}
          />
        </Suspense>
      )}
      {view === 'waitingForSignature' && <SignatureTable lines={waitingForSignature} />}
      {view === 'moneyHeld' && <MoneyTable lines={moneyHeld} today={today} />}
      {view === 'meansOverYear' && <MeansForLong watch={watch} officer={officer} today={today} />}
    </div>
  )
}

interface MeansForLongProps {
  watch: WatchOverview | undefined
  officer: string
  today: string
}

/** The matters with means for longer than the office follows them: the same list its leaders see. */
function MeansForLong({ watch, officer, today }: MeansForLongProps) {
  const { t, say } = useSpeech()
  const list = watch?.lists.find(({ name }) => name === 'meansOverYear')
  if (watch === undefined || list === undefined) return <Loading>{t.loading}</Loading>
  return (
    <Card title={say(list.label)}>
      <p className="muted">{fillIn(say(list.sentence), watch.thresholds)}</p>
      <WatchTable list={list.name} officer={officer} today={today} />
    </Card>
  )
}

/** What stands open at first: to an accountant the money that has to be paid out, to everybody else every limit. */
function firstView({ role }: Person, { moneyHeld }: Worklist): View {
  return role === 'accountant' && moneyHeld.length > 0 ? 'moneyHeld' : 'all'
}

/** Whether a view shows limits, line by line. */
function isOfLimits(view: View): view is (typeof viewsOfLimits)[number] {
  return viewsOfLimits.some((one) => one === view)
}
