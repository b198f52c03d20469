import { RefusalList } from '../acts/refusal-list.tsx'
import { useSpecialDays } from '../api/law.ts'
import type { CasePlan } from '../api/types.ts'
import { describe } from '../fields/describe.ts'
import { addDays, showDay } from '../format/day.ts'
import { tidySentence } from '../format/sentence.ts'
import { useDesk } from '../matter/desk.tsx'
import { byDueDay, isOpen } from '../matter/next-limit.ts'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { type DayMark, MonthSheet, monthsBetween } from '../parts/month-sheet.tsx'
import { Empty } from '../parts/notices.tsx'
import { markSpecial } from '../parts/special-day.ts'
import { showDayWithWeekday, useSpeech } from '../words/language.tsx'
import { showStage } from '../words/stages.ts'

const outcomeTones = { accepted: 'done', refused: 'late', badInput: 'soon' } as const

/** What a plan would meet: each step with what it starts or why it is refused, the limits left, all of it on a calendar. */
export function PlanResult({ plan }: { plan: CasePlan }) {
  const { t, say } = useSpeech()
  const { law, names } = useDesk()
  const open = plan.timeLimits.filter(isOpen).sort(byDueDay)
  const made = plan.steps.flatMap(({ documents }) => documents)
  const nameField = (act: string, field: string) => {
    const name = field.replace(/^\/data\//, '')
    return describe(name, law.fields(act)[name]?.description, t).label
  }
  return (
    <>
      <Card title={t.plan.ends(showStage(plan.stage, t))} className="plan-result">
        <ol className="plan-outcomes">
          {plan.steps.map((step) => (
            <li key={step.index}>
              <p className="plan-outcome-head">
                <strong>{say(law.act(step.act))}</strong>
                {step.assetId !== undefined && <small>{names.asset(step.assetId)}</small>}
                <span>{showDayWithWeekday(step.on, t)}</span>
                <Chip tone={outcomeTones[step.outcome]}>{t.plan.outcome[step.outcome]}</Chip>
              </p>
              {step.opened.length > 0 && (
                <ul className="plan-lines">
                  {step.opened.map((limit) => (
                    <li key={limit.key}>
                      {say(law.limit(limit.rule))}: {t.acts.until} <strong>{showDay(limit.due)}</strong>{' '}
                      <small>{names.shortSubject(limit, made)}</small>
                    </li>
                  ))}
                </ul>
              )}
              {step.documents.length > 0 && (
                <p className="small muted">
                  {step.documents.map(({ kind }) => say(law.paper(kind))).join(' · ')}
                </p>
              )}
              {step.refusals.length > 0 && <RefusalList refusals={step.refusals} day={step.on} />}
              {step.faults.map(({ field, expected }) => (
                <p key={field} className="small">
                  {nameField(step.act, field)}: {tidySentence(say(expected))}
                </p>
              ))}
            </li>
          ))}
        </ol>
        <h3>{t.plan.openLimits}</h3>
        {open.length === 0 ? (
          <Empty>{t.plan.noOpenLimits}</Empty>
        ) : (
          <ul className="plan-lines">
            {open.map((limit) => (
              <li key={limit.key}>
                <strong>{showDay(limit.due)}</strong> {say(limit.label)}{' '}
                <small>{names.shortSubject(limit, made)}</small>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <PlanCalendar plan={plan} />
    </>
  )
}

const longestDrawn = 18

function PlanCalendar({ plan }: { plan: CasePlan }) {
  const { t, say } = useSpeech()
  const { today, law } = useDesk()
  const steps = new Map<string, string[]>()
  const dues = new Map<string, string[]>()
  const put = (map: Map<string, string[]>, day: string, text: string) =>
    map.set(day, [...(map.get(day) ?? []), text])
  for (const step of plan.steps) put(steps, step.on, say(law.act(step.act)))
  for (const limit of plan.timeLimits) if (isOpen(limit)) put(dues, limit.due, say(limit.label))
  const days = [...steps.keys(), ...dues.keys(), today].sort()
  const first = days.find((day) => day >= today) ?? today
  const months = monthsBetween(first, days.at(-1) ?? today).slice(0, longestDrawn)
  const last = `${months.at(-1) ?? today.slice(0, 7)}-28`
  const { data: special } = useSpecialDays(`${first.slice(0, 7)}-01`, addDays(last, 31))
  const mark = (day: string): DayMark => {
    const { className, title } = markSpecial(special?.get(day), t, say)
    const own = steps.has(day) ? 'is-step' : dues.has(day) ? 'is-due' : day === today ? 'is-today' : ''
    const said = [...(steps.get(day) ?? []), ...(dues.get(day) ?? []), title].filter(Boolean).join('; ')
    return { className: `${className} ${own}`, ...(said === '' ? {} : { title: said }) }
  }
  return (
    <Card title={t.plan.calendar}>
      <p className="legend" aria-hidden="true">
        {(['step', 'due', 'off', 'tet'] as const).map((name) => (
          <span key={name}>
            <i className={`legend-${name}`} /> {t.plan.legend[name]}
          </span>
        ))}
      </p>
      <div className="sheets">
        {months.map((month) => (
          <MonthSheet key={month} month={month} mark={mark} />
        ))}
      </div>
    </Card>
  )
}
