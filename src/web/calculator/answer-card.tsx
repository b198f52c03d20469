import { useSpecialDays } from '../api/law.ts'
import type { ExplainedDue, RuleView } from '../api/types.ts'
import { addDays, daysBetween, showDay } from '../format/day.ts'
import { Citations } from '../parts/citations.tsx'
import { Flags } from '../parts/flags.tsx'
import { type DayMark, MonthSheet, monthsBetween } from '../parts/month-sheet.tsx'
import { markSpecial } from '../parts/special-day.ts'
import { WorkingTable } from '../parts/working-table.tsx'
import { showDayWithWeekday, useSpeech } from '../words/language.tsx'
import { showLength } from '../words/units.ts'

/** The answer of the calculator: the day, what to know about it, why, and how it was counted. */
export function AnswerCard({ explained, rule }: { explained: ExplainedDue; rule: RuleView }) {
  const { t, say } = useSpeech()
  const { due, dueAt, from, length, latestClear } = explained
  const isBackward = latestClear !== undefined
  const span = showLength(length, t)
  const start = isBackward
    ? t.calculator.before(span, showDay(from))
    : t.calculator.counted(span, showDay(from))
  return (
    <article className="card answer-card">
      <p className="eyebrow">
        {rule.label && say(rule.label)} · {start}
      </p>
      <p className="answer-day">
        {isBackward ? t.calculator.latest : t.calculator.until} <strong>{showDayWithWeekday(due, t)}</strong>
      </p>
      {dueAt && <p>{t.calculator.atHour(dueAt.slice(11, 16))}</p>}
      {isBackward && latestClear !== due && <p>{t.calculator.clear(showDayWithWeekday(latestClear, t))}</p>}
      <Flags flags={explained.flags} />
      <p className="answer-sentence">{say(explained.sentence)}</p>
      {explained.note && <p className="muted">{say(explained.note)}</p>}
      <Citations provisions={explained.citations} day={from} />
      <Sheets explained={explained} />
      <h2>{t.calculator.working}</h2>
      <WorkingTable explained={explained} />
    </article>
  )
}

const longestDrawn = 100

/** The months a working passes through, with the days that count and those that do not. Nothing for what is too long. */
function Sheets({ explained }: { explained: ExplainedDue }) {
  const { t, say } = useSpeech()
  const { from, due, working } = explained
  const [first, last] = from < due ? [from, due] : [due, from]
  const isShort = daysBetween(first, last) <= longestDrawn
  const { data: special } = useSpecialDays(addDays(first, -31), addDays(last, 31), isShort)
  if (!isShort) return null
  const counted = new Map(working.map((line) => [String(line.date), line]))
  const mark = (day: string): DayMark => {
    const { className, title } = markSpecial(special?.get(day), t, say)
    const line = counted.get(day)
    const own =
      day === due
        ? 'is-due'
        : day === from
          ? 'is-from'
          : line !== undefined && line.counted !== null && day > first && day < last
            ? 'is-counted'
            : ''
    const said = line === undefined ? title : say(line.why)
    return { className: `${className} ${own}`, ...(said === undefined ? {} : { title: said }) }
  }
  return (
    <div className="sheets">
      {monthsBetween(first, last).map((month) => (
        <MonthSheet key={month} month={month} mark={mark} />
      ))}
    </div>
  )
}
