import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { type CalendarEntry, type CalendarView, useCalendar } from '../api/calendar.ts'
import { useLawWords } from '../api/law.ts'
import { usePeople } from '../api/people.ts'
import { usePerson } from '../api/session.ts'
import type { Person } from '../api/types.ts'
import { addDays, readDay, showDay } from '../format/day.ts'
import { nameMonth, nextMonth, previousMonth } from '../parts/month-sheet.tsx'
import { Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { Select } from '../parts/select.tsx'
import { Icon } from '../shell/icons.tsx'
import { useSpeech } from '../words/language.tsx'
import { AppointmentDrawer, type OpenedAppointment } from './appointment-drawer.tsx'
import { DayList } from './day-list.tsx'
import { kindOf, type ShownKind, shownKinds } from './entry-kinds.ts'
import { MonthGrid } from './month-grid.tsx'
import { daysFrom, mondayOf, weeksOf } from './weeks.ts'

/** "Lịch": limits, coercions, auctions, days that were set and appointments, by month or by week. */
export function SchedulePage() {
  const { t } = useSpeech()
  const person = usePerson().data ?? null
  const law = useLawWords()
  usePageTitle(t.schedule.title)
  if (law.isLoadingError) return <Trouble error={law.error} retry={() => void law.refetch()} />
  if (law.isPending || person === null) return <Loading>{t.loading}</Loading>
  return <Schedule person={person} today={law.data.today} />
}

type By = 'month' | 'week'

function Schedule({ person, today }: { person: Person; today: string }) {
  const { t } = useSpeech()
  const search = useSearch()
  const { data: people = [] } = usePeople()
  const [{ day, by, officer }, setPlace] = useState(() => placeOf(search, today))
  const [hidden, setHidden] = useState<ReadonlySet<ShownKind>>(readHidden)
  const [opened, setOpened] = useState<OpenedAppointment | null>(null)
  const month = day.slice(0, 7)
  const weeks = weeksOf(month)
  const monday = mondayOf(day)
  const [from, to] =
    by === 'week' ? [monday, addDays(monday, 6)] : [weeks[0]?.[0] ?? day, weeks.at(-1)?.[6] ?? day]
  const calendar = useCalendar(from, to, officer)
  const go = (part: Partial<Place>) => {
    const next = { day, by, officer, ...part }
    setPlace(next)
    keepInAddress(next, today)
  }
  const step = (count: 1 | -1) => {
    if (by === 'week') return go({ day: addDays(day, 7 * count) })
    const other = count === 1 ? nextMonth(month) : previousMonth(month)
    go({ day: other === today.slice(0, 7) ? today : `${other}-01` })
  }
  const toggle = (kind: ShownKind) => {
    const next = new Set(hidden)
    if (!next.delete(kind)) next.add(kind)
    setHidden(next)
    localStorage.setItem(hiddenKey, [...next].join(' '))
  }
  const mine = person.role === 'officer'
  return (
    <div className="page">
      <div className="page-head schedule-head">
        <h1>{by === 'month' ? nameMonth(month, t.month) : t.schedule.weekOf(showDay(from), showDay(to))}</h1>
        <div className="schedule-steps no-print">
          <Button size="small" aria-label={t.schedule.previous} onClick={() => step(-1)}>
            ‹
          </Button>
          <Button size="small" onClick={() => go({ day: today })}>
            {t.today}
          </Button>
          <Button size="small" aria-label={t.schedule.next} onClick={() => step(1)}>
            ›
          </Button>
        </div>
        <fieldset className="switch no-print">
          <legend className="visually-hidden">{t.schedule.view}</legend>
          {(['month', 'week'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={by === one} onClick={() => go({ by: one })}>
              {t.schedule[one]}
            </button>
          ))}
        </fieldset>
        <Select
          className="schedule-whose no-print"
          aria-label={t.schedule.whose}
          value={officer}
          onChange={(chosen) => go({ officer: chosen })}
          popupMatchSelectWidth={false}
          options={[
            ...(mine ? [{ value: '', label: t.schedule.mine }] : []),
            { value: mine ? 'all' : '', label: t.schedule.office },
            ...people
              .filter(({ role, id }) => role === 'officer' && id !== person.id)
              .map(({ id, displayName }) => ({ value: id, label: displayName })),
          ]}
        />
        <Button
          className="no-print wide-only"
          icon={<Icon name="print" size={16} />}
          onClick={() => window.print()}
        >
          {t.schedule.print}
        </Button>
        <Button
          type="primary"
          className="no-print"
          icon={<Icon name="plus" size={16} />}
          onClick={() => setOpened({ day: day < today ? today : day })}
        >
          {t.appointments.add}
        </Button>
      </div>
      {calendar.isLoadingError ? (
        <Trouble error={calendar.error} retry={() => void calendar.refetch()} />
      ) : calendar.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : (
        <ScheduleBody
          view={calendar.data}
          isStale={calendar.isPlaceholderData}
          place={{ day, by, officer }}
          week={daysFrom(monday)}
          month={month}
          hidden={hidden}
          toggle={toggle}
          pick={(picked) => go({ day: picked })}
          open={setOpened}
        />
      )}
      <p className="small muted no-print">
        <Link href="/cai-dat#lich">{t.schedule.subscribe}</Link>
      </p>
      <AppointmentDrawer opened={opened} person={person} today={today} close={() => setOpened(null)} />
    </div>
  )
}

interface ScheduleBodyProps {
  view: CalendarView
  isStale: boolean
  place: Place
  week: readonly string[]
  month: string
  hidden: ReadonlySet<ShownKind>
  toggle: (kind: ShownKind) => void
  pick: (day: string) => void
  open: (opened: OpenedAppointment) => void
}

function ScheduleBody(props: ScheduleBodyProps) {
  const { view, isStale, place, week, month, hidden, toggle, pick, open } = props
  const { t } = useSpeech()
  const counts = useMemo(() => countKinds(view.entries), [view])
  const byDay = useMemo(
    () => groupByDay(view.entries.filter((entry) => !hidden.has(kindOf(entry)))),
    [view, hidden],
  )
  const list = (day: string) => (
    <DayList
      key={day}
      day={day}
      view={view}
      entries={byDay.get(day) ?? []}
      openAppointment={(standing) => open({ standing, day })}
    />
  )
  return (
    <div className={isStale ? 'schedule is-stale' : 'schedule'} aria-busy={isStale}>
      <fieldset className="kind-switches">
        <legend className="visually-hidden">{t.schedule.show}</legend>
        {shownKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={`kind-switch is-${kind}`}
            aria-pressed={!hidden.has(kind)}
            onClick={() => toggle(kind)}
          >
            <i aria-hidden="true" />
            {t.schedule.kinds[kind]} <span className="tab-count">{counts.get(kind) ?? 0}</span>
          </button>
        ))}
      </fieldset>
      {place.by === 'week' ? (
        <div className="week">{week.map(list)}</div>
      ) : (
        <div className="month">
          <MonthGrid month={month} view={view} entries={byDay} picked={place.day} pick={pick} />
          <div className="month-side" aria-live="polite">
            {list(place.day)}
          </div>
        </div>
      )}
    </div>
  )
}

interface Place {
  day: string
  by: By
  officer: string
}

function placeOf(search: string, today: string): Place {
  const query = new URLSearchParams(search)
  return {
    day: readDay(query.get('ngay') ?? '', today) ?? today,
    by: query.get('xem') === 'tuan' ? 'week' : 'month',
    officer: query.get('ai') ?? '',
  }
}

function keepInAddress({ day, by, officer }: Place, today: string): void {
  const query = new URLSearchParams({
    ...(day === today ? {} : { ngay: day }),
    ...(by === 'week' ? { xem: 'tuan' } : {}),
    ...(officer === '' ? {} : { ai: officer }),
  }).toString()
  window.history.replaceState(null, '', `/lich${query === '' ? '' : `?${query}`}`)
}

const hiddenKey = 'thi-hanh.lich.an'

// What others have to do is of use now and then; an officer's month is full enough without it.
function readHidden(): ReadonlySet<ShownKind> {
  const stored = localStorage.getItem(hiddenKey) ?? 'others'
  return new Set(shownKinds.filter((kind) => stored.split(' ').includes(kind)))
}

function countKinds(entries: readonly CalendarEntry[]): ReadonlyMap<ShownKind, number> {
  const counts = new Map<ShownKind, number>()
  for (const entry of entries) counts.set(kindOf(entry), (counts.get(kindOf(entry)) ?? 0) + 1)
  return counts
}

function groupByDay(entries: readonly CalendarEntry[]): ReadonlyMap<string, readonly CalendarEntry[]> {
  const days = new Map<string, CalendarEntry[]>()
  for (const entry of entries) {
    const day = days.get(entry.day)
    if (day === undefined) days.set(entry.day, [entry])
    else day.push(entry)
  }
  return days
}
