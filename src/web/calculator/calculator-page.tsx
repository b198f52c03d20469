import { Button, Form } from 'antd'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { useDue, useRules } from '../api/law.ts'
import type { RuleView } from '../api/types.ts'
import { DayInput } from '../fields/day-input.tsx'
import { readDay, showDay } from '../format/day.ts'
import { plain } from '../format/sentence.ts'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { Select } from '../parts/select.tsx'
import { nameChoice } from '../words/choices.ts'
import { useSpeech } from '../words/language.tsx'
import { showLength } from '../words/units.ts'
import { AnswerCard } from './answer-card.tsx'

interface Question {
  rule: string | null
  day: string
  kind: string | null
}

// A hand to begin with; where a rule is not in force on the day, it is not offered.
const oftenAsked: ReadonlySet<string> = new Set([
  'decisionOnRequest',
  'notifyParties',
  'sendToProcuracy',
  'firstVerification',
  'seizureNotice',
  'appraisalContract',
  'auctionContract',
  'handover',
  'payOut',
])

/** "Tra thời hạn": from a rule and a day to the due day, with its working and its articles. Open to everybody. */
export function CalculatorPage() {
  const { t } = useSpeech()
  const search = useSearch()
  const todays = useRules()
  usePageTitle(t.calculator.title)
  if (todays.isLoadingError) return <Trouble error={todays.error} retry={() => void todays.refetch()} />
  if (todays.isPending) return <Loading>{t.loading}</Loading>
  return <Calculator today={todays.data.on} query={new URLSearchParams(search)} />
}

function Calculator({ today, query }: { today: string; query: URLSearchParams }) {
  const { t, say } = useSpeech()
  const [question, setQuestion] = useState<Question>(() => ({
    rule: query.get('quytac'),
    day: showDay(readDay(query.get('ngay') ?? '', today) ?? today),
    kind: query.get('loai'),
  }))
  const from = readDay(question.day, today)
  const rules = useRules(from ?? today)
  const limits = (rules.data?.rules ?? []).filter((rule) => rule.type === 'timeLimit')
  const rule = limits.find((one) => one.rule === question.rule) ?? null
  const kinds = Object.keys(rule?.lengths ?? {})
  // A rule with a length of its own has that where no particular case is named.
  const usual = rule?.length
  const kind =
    kinds.find((one) => one === question.kind) ?? (usual === undefined ? kinds[0] : undefined) ?? null
  const due = useDue(rule?.ref ?? null, from, kind)
  const change = (part: Partial<Question>) => {
    const next = { ...question, ...part }
    setQuestion(next)
    keepInAddress(next, today)
  }
  // The code of a rule says nothing to most people; it stands only where two rules are called the same.
  const namesake = (one: RuleView) =>
    limits.some((other) => other.rule !== one.rule && other.label?.vi === one.label?.vi)
  const nameOf = (one: RuleView) => {
    const length = one.length ? ` – ${showLength(one.length, t)}` : ''
    const name = `${one.label ? say(one.label) : one.rule}${length}`
    return namesake(one) ? `${name} (${one.ref})` : name
  }
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t.calculator.title}</h1>
        <p className="muted">{t.calculator.intro}</p>
      </div>
      <div className="calculator">
        <section className="card question" aria-label={t.calculator.title}>
          <Form layout="vertical" requiredMark={false}>
            <Form.Item label={t.calculator.limit} htmlFor="quytac">
              <Select
                id="quytac"
                value={rule?.rule}
                onChange={(chosen) => change({ rule: chosen, kind: null })}
                placeholder={t.calculator.find}
                popupMatchSelectWidth={false}
                showSearch={{
                  // Who knows the code of a rule finds it by that, too.
                  filterOption: (typed, option) =>
                    plain(`${option?.label} ${option?.code}`).includes(plain(typed)),
                }}
                options={limits.map((one) => ({ value: one.rule, label: nameOf(one), code: one.ref }))}
              />
            </Form.Item>
            <Form.Item
              label={t.calculator.from}
              htmlFor="ngay"
              extra={t.calculator.fromHint}
              {...(from === null ? { validateStatus: 'error', help: t.fields.badDay } : {})}
            >
              <DayInput id="ngay" today={today} value={question.day} onChange={(day) => change({ day })} />
            </Form.Item>
            {kinds.length > 0 && (
              <Form.Item label={t.calculator.kind} htmlFor="loai">
                <Select
                  id="loai"
                  value={kind ?? ''}
                  onChange={(chosen) => change({ kind: chosen === '' ? null : chosen })}
                  options={[
                    ...(usual === undefined
                      ? []
                      : [{ value: '', label: `${t.calculator.usual} – ${showLength(usual, t)}` }]),
                    ...kinds.map((one) => ({
                      value: one,
                      label: `${nameChoice(one, t)} – ${showLength(rule?.lengths?.[one]?.length ?? { n: 0, unit: '' }, t)}`,
                    })),
                  ]}
                />
              </Form.Item>
            )}
          </Form>
        </section>
        <div className="answer" aria-live="polite">
          {rule === null ? (
            <section className="card">
              <Empty>{question.rule === null ? t.calculator.choose : t.calculator.notThen}</Empty>
              <ul className="often-asked" aria-label={t.calculator.often}>
                {limits
                  .filter((one) => oftenAsked.has(one.rule))
                  .map((one) => (
                    <li key={one.rule}>
                      <Button onClick={() => change({ rule: one.rule, kind: null })}>
                        {one.label ? say(one.label) : one.rule}
                      </Button>
                    </li>
                  ))}
              </ul>
            </section>
          ) : due.isLoadingError ? (
            <Trouble error={due.error} retry={() => void due.refetch()} />
          ) : due.data === undefined ? (
            <Loading>{t.loading}</Loading>
          ) : (
            <AnswerCard explained={due.data} rule={rule} />
          )}
        </div>
      </div>
    </div>
  )
}

function keepInAddress({ rule, day, kind }: Question, today: string): void {
  const from = readDay(day, today)
  const query = new URLSearchParams({
    ...(rule === null ? {} : { quytac: rule }),
    ...(from === null ? {} : { ngay: from }),
    ...(kind === null ? {} : { loai: kind }),
  })
  window.history.replaceState(null, '', `/tra-thoi-han?${query}`)
}
