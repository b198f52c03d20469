import { Button, Popover, Slider } from 'antd'
import { useEffect, useState } from 'react'
import type { AsOf } from '../api/cases.ts'
import { DayInput } from '../fields/day-input.tsx'
import { MomentInput } from '../fields/moment-input.tsx'
import type { MomentText } from '../fields/read-field.ts'
import { addDays, daysBetween, readDay, showDay } from '../format/day.ts'
import { readTime, showMoment, vietnamMoment } from '../format/moment.ts'
import { useSpeech } from '../words/language.tsx'

interface AsOfBarProps {
  today: string
  /** The first day there is anything to see. */
  first: string
  question: AsOf
  ask: (question: AsOf) => void
}

/** "Vào ngày nào": the matter as the law saw it on another day, and as the record stood at another moment. */
export function AsOfBar({ today, first, question, ask }: AsOfBarProps) {
  const { t } = useSpeech()
  const isPast = question.asOf !== null || question.knownAt !== null
  const control = (
    <Popover
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      content={<AsOfForm today={today} first={first} question={question} ask={ask} />}
    >
      <Button size="small">{t.asOf.button}</Button>
    </Popover>
  )
  if (!isPast) return <div className="as-of no-print">{control}</div>
  return (
    <div className="as-of is-past" role="status">
      <p>
        {question.asOf !== null && t.asOf.banner(showDay(question.asOf))}{' '}
        {question.knownAt !== null && t.asOf.bannerKnown(showMoment(question.knownAt))}
      </p>
      {control}
      <Button size="small" type="primary" onClick={() => ask({ asOf: null, knownAt: null })}>
        {t.asOf.back}
      </Button>
    </div>
  )
}

function AsOfForm({ today, first, question, ask }: AsOfBarProps) {
  const { t } = useSpeech()
  const day = question.asOf ?? today
  const [text, setText] = useState(showDay(day))
  const [known, setKnown] = useState<MomentText>({ day: '', time: '' })
  const length = Math.max(1, daysBetween(first, today))
  const [place, setPlace] = useState(Math.max(0, daysBetween(first, day)))
  useEffect(() => {
    setText(showDay(day))
    setPlace(Math.max(0, daysBetween(first, day)))
  }, [day, first])
  const askDay = (chosen: string) => ask({ ...question, asOf: chosen >= today ? null : chosen })
  const askKnown = (moment: MomentText) => {
    setKnown(moment)
    const read = readDay(moment.day, today)
    const hour = moment.time.trim() === '' ? '23:59' : readTime(moment.time)
    if (moment.day.trim() === '') ask({ ...question, knownAt: null })
    else if (read !== null && hour !== null) ask({ ...question, knownAt: vietnamMoment(read, hour) })
  }
  return (
    <div className="as-of-form">
      <label htmlFor="as-of-day">{t.asOf.title}</label>
      <DayInput
        id="as-of-day"
        today={today}
        latest={today}
        value={text}
        onChange={(typed) => {
          setText(typed)
          const read = readDay(typed, today)
          if (read !== null && typed.length >= 8 && read <= today) askDay(read)
        }}
      />
      <p className="small muted">{t.asOf.asOfHint}</p>
      <Slider
        min={0}
        max={length}
        value={place}
        onChange={setPlace}
        onChangeComplete={(value) => askDay(addDays(first, value))}
        tooltip={{ formatter: (value) => showDay(addDays(first, value ?? 0)) }}
        ariaLabelForHandle={t.asOf.slider}
        ariaValueTextFormatterForHandle={(value) => showDay(addDays(first, value))}
      />
      <p className="as-of-ends" aria-hidden="true">
        <span>{showDay(first)}</span>
        <span>{t.today}</span>
      </p>
      <label htmlFor="known-at">{t.asOf.knownAt}</label>
      <MomentInput id="known-at" today={today} label={t.asOf.knownAt} value={known} onChange={askKnown} />
      <p className="small muted">{t.asOf.knownAtHint}</p>
    </div>
  )
}
