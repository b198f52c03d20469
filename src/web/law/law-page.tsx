import { Input } from 'antd'
import { useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useRules } from '../api/law.ts'
import type { RuleView } from '../api/types.ts'
import { DayInput } from '../fields/day-input.tsx'
import { readDay, showDay } from '../format/day.ts'
import { showProvisions } from '../format/provision.ts'
import { plain } from '../format/sentence.ts'
import { Chip } from '../parts/chip.tsx'
import { Citations } from '../parts/citations.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { Select } from '../parts/select.tsx'
import { useAddress } from '../parts/use-address.ts'
import { Icon } from '../shell/icons.tsx'
import { nameChoice } from '../words/choices.ts'
import { useSpeech } from '../words/language.tsx'
import { showLength } from '../words/units.ts'

const types = ['timeLimit', 'condition', 'warning', 'counting'] as const
const drawnAtOnce = 80

/** "Luật": the rules in force on a day, searched without marks. Open to everybody. */
export function LawPage() {
  const { t } = useSpeech()
  const todays = useRules()
  usePageTitle(t.law.title)
  if (todays.isLoadingError) return <Trouble error={todays.error} retry={() => void todays.refetch()} />
  if (todays.isPending) return <Loading>{t.loading}</Loading>
  return <Rules today={todays.data.on} />
}

function Rules({ today }: { today: string }) {
  const { t } = useSpeech()
  const { read, keep } = useAddress()
  const [day, setDay] = useState(() => showDay(readDay(read('ngay'), today) ?? today))
  const text = read('q')
  const type = read('loai')
  const [drawn, setDrawn] = useState(drawnAtOnce)
  const on = readDay(day, today)
  const rules = useRules(on ?? today)
  const changeDay = (typed: string) => {
    setDay(typed)
    const chosen = readDay(typed, today)
    if (chosen !== null) keep({ ngay: chosen === today ? '' : chosen })
  }
  const typed = useDeferredValue(plain(text.trim()))
  const all = rules.data?.rules ?? []
  const found = useMemo(
    () =>
      all.filter(
        (rule) =>
          (type === '' || rule.type === type) &&
          typed.split(/\s+/).every((word) => searchText(rule).includes(word)),
      ),
    [all, type, typed],
  )
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t.law.title}</h1>
        <p className="muted">{t.law.intro}</p>
      </div>
      <search className="filters">
        <Input
          className="filter-words"
          type="search"
          allowClear
          prefix={<Icon name="search" size={16} />}
          aria-label={t.law.find}
          placeholder={t.law.findPlaceholder}
          value={text}
          onChange={(event) => {
            keep({ q: event.target.value })
            setDrawn(drawnAtOnce)
          }}
        />
        <span className="filter-day">
          <label htmlFor="vao-ngay">{t.law.on}</label>
          <DayInput id="vao-ngay" today={today} value={day} onChange={changeDay} />
        </span>
        <Select
          aria-label={t.law.type}
          value={type}
          onChange={(loai) => keep({ loai })}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t.law.anyType },
            ...types.map((value) => ({ value: value as string, label: t.law.types[value] })),
          ]}
        />
        <span className="muted small" role="status">
          {t.law.count(found.length, all.length)}
        </span>
      </search>
      {rules.isLoadingError ? (
        <Trouble error={rules.error} retry={() => void rules.refetch()} />
      ) : found.length === 0 ? (
        <section className="card">
          <Empty>{on === null ? t.fields.badDay : t.law.none}</Empty>
        </section>
      ) : (
        <ul className="rules">
          {found.slice(0, drawn).map((rule) => (
            <RuleItem key={`${rule.type}${rule.rule}`} rule={rule} on={on ?? today} />
          ))}
        </ul>
      )}
      {found.length > drawn && (
        <p className="more">
          <button type="button" className="text-button" onClick={() => setDrawn(drawn + drawnAtOnce)}>
            {t.more}
          </button>
        </p>
      )}
      {rules.data && (
        <p className="muted small">{t.law.version(rules.data.lawVersion, rules.data.calendarVersion)}</p>
      )}
    </div>
  )
}

function RuleItem({ rule, on }: { rule: RuleView; on: string }) {
  const { t, say } = useSpeech()
  const lengths = [
    ...(rule.length ? [showLength(rule.length, t)] : []),
    ...Object.entries(rule.lengths ?? {}).map(
      ([kind, { length }]) => `${nameChoice(kind, t)}: ${showLength(length, t)}`,
    ),
  ]
  const inForce = [
    t.law.since(showDay(rule.from)),
    rule.to === undefined ? '' : t.law.until(showDay(rule.to)),
  ]
  return (
    <li className="card rule">
      <p className="rule-head">
        <span className="row-ref">{rule.ref}</span>
        <Chip tone={rule.type === 'condition' ? 'calm' : 'quiet'}>{t.law.types[rule.type]}</Chip>
        {rule.status !== 'verified' && <Chip tone="soon">{t.law.status[rule.status]}</Chip>}
        <small className="muted">{inForce.filter(Boolean).join(' ')}</small>
      </p>
      <h2>{rule.label ? say(rule.label) : say(rule.sentence)}</h2>
      {rule.label && <p>{say(rule.sentence)}</p>}
      {lengths.length > 0 && <p className="rule-lengths">{lengths.join(' · ')}</p>}
      {rule.note && <p className="muted small">{say(rule.note)}</p>}
      <Citations provisions={rule.articles} day={on} />
      {rule.type === 'timeLimit' && (
        <p>
          <Link href={`/tra-thoi-han?quytac=${encodeURIComponent(rule.rule)}&ngay=${on}`}>
            {t.law.calculate}
          </Link>
        </p>
      )}
    </li>
  )
}

const searchTexts = new WeakMap<RuleView, string>()

function searchText(rule: RuleView): string {
  const known = searchTexts.get(rule)
  if (known !== undefined) return known
  const { ref, label, sentence, articles } = rule
  const text = plain(
    [ref, label?.vi, label?.en, sentence.vi, sentence.en, ...showProvisions(articles)]
      .filter(Boolean)
      .join(' '),
  )
  searchTexts.set(rule, text)
  return text
}
