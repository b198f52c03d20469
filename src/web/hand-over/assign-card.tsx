import { Button } from 'antd'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { acceptedOf, type BatchAnswer, giveActs, lookAtActs, useRefreshMatters } from '../api/batches.ts'
import { newKey } from '../api/client.ts'
import { type OfficerLoad, useRefreshLoads, useUnassigned } from '../api/hand-over.ts'
import type { CaseLine } from '../api/types.ts'
import { DayInput } from '../fields/day-input.tsx'
import { readDay, showDay } from '../format/day.ts'
import { describeError } from '../format/describe-error.ts'
import { groupDigits } from '../format/money.ts'
import { plain } from '../format/sentence.ts'
import { Card } from '../parts/card.tsx'
import { NumberCell, PartiesCell } from '../parts/matter-cells.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { ResultLines } from '../parts/result-lines.tsx'
import { Select } from '../parts/select.tsx'
import { useAttempt } from '../parts/use-attempt.ts'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { loadWith, type Shares, shareOut } from './share-out.ts'

interface AssignCardProps {
  loads: readonly OfficerLoad[]
  today: string
  /** Whether this person assigns; who does not sees what waits. */
  mayAssign: boolean
}

/** The act this page gives. */
export const assigning = 'ASSIGN_OFFICER'

const noShares: Shares = new Map()

/** How far the assignment is: chosen, looked at, given. */
type Step =
  | { at: 'choosing' }
  | { at: 'looked' | 'given'; lines: readonly CaseLine[]; shares: Shares; answer: BatchAnswer; key: string }

/**
 * "Chờ phân công": the matters nobody has yet, each with somebody proposed by how much he has; looked at first, so that
 * whoever may not have one of them (a conflict he declared) is told before anything is recorded.
 */
export function AssignCard({ loads, today, mayAssign }: AssignCardProps) {
  const { t } = useSpeech()
  const words = t.handOver
  const waiting = useUnassigned()
  const refreshMatters = useRefreshMatters()
  const refreshLoads = useRefreshLoads()
  const [shares, setShares] = useState<Shares>(noShares)
  const [typed, type] = useState(showDay(today))
  const [step, go] = useState<Step>({ at: 'choosing' })
  const { attempt, isSending, problem, forget } = useAttempt()
  // What is chosen while an answer is on its way makes that answer one about something else.
  const changes = useRef(0)
  const lines = [...(waiting.data?.cases ?? [])].reverse()
  const on = readDay(typed, today)
  const counts = loadWith(loads, shares)
  const options = loads
    .filter(({ officer }) => officer.active)
    .map(({ officer }) => ({
      value: officer.id,
      label: words.withCount(officer.name, counts.get(officer.id) ?? 0),
    }))
  const chooseAnew = () => {
    changes.current += 1
    forget()
    go({ at: 'choosing' })
  }
  const choose = (next: Shares) => {
    setShares(next)
    chooseAnew()
  }
  const itemsOf = (of: readonly CaseLine[], to: Shares, day: string) =>
    of.map(({ id }) => ({
      caseId: id,
      act: assigning,
      on: day,
      data: { officer: to.get(id) ?? '' },
    }))
  const look = (day: string) =>
    attempt(async () => {
      const chosen = lines.filter(({ id }) => shares.has(id))
      const asked = changes.current
      const answer = await lookAtActs(itemsOf(chosen, shares, day))
      if (asked === changes.current) go({ at: 'looked', lines: chosen, shares, answer, key: newKey() })
    })
  const give = (day: string) =>
    attempt(async () => {
      if (step.at !== 'looked') return
      const passing = acceptedOf(step.lines, step.answer)
      const answer = await giveActs(itemsOf(passing, step.shares, day), step.key)
      go({ ...step, at: 'given', lines: passing, answer })
      setShares((now) => (now === step.shares ? noShares : now))
      await Promise.all([refreshMatters(), refreshLoads()])
    })
  const nameOf = (id: string | undefined) =>
    loads.find(({ officer }) => officer.id === id)?.officer.name ?? '–'
  const left = (waiting.data?.total ?? 0) - lines.length
  return (
    <Card title={words.waiting} id="cho-phan-cong" className="assign-card" aside={waiting.data?.total ?? ''}>
      {waiting.isLoadingError ? (
        <Trouble error={waiting.error} retry={() => void waiting.refetch()} />
      ) : waiting.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : lines.length === 0 ? (
        <Empty>{words.noneWaits}</Empty>
      ) : (
        <>
          <p className="muted small">{words.waitingSays}</p>
          <div className="table-scroll">
            <table className="plain as-cards assign-table">
              <thead>
                <tr>
                  {[t.worklist.columns.number, t.worklist.columns.debtor].map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                  <th scope="col" className="number">
                    {words.outstanding}
                  </th>
                  {mayAssign && <th scope="col">{words.assignTo}</th>}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.id}>
                    <th scope="row">
                      <NumberCell id={line.id} matter={line} />
                    </th>
                    <td data-label={t.worklist.columns.debtor}>
                      <PartiesCell matter={line} />
                    </td>
                    <td className="number" data-label={words.outstanding}>
                      {groupDigits(line.toCollect - line.collected)}
                    </td>
                    {mayAssign && (
                      <td data-label={words.assignTo}>
                        <Select
                          aria-label={words.assignOne(nameMatter(line, t))}
                          value={shares.get(line.id) ?? null}
                          onChange={(officer) => {
                            const next = new Map(shares)
                            if (officer) next.set(line.id, officer)
                            else next.delete(line.id)
                            choose(next)
                          }}
                          allowClear
                          showSearch={{
                            filterOption: (text, option) => plain(option?.label ?? '').includes(plain(text)),
                          }}
                          placeholder={t.fields.choose}
                          options={options}
                        />
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {left > 0 && <p className="muted small">{words.moreWait(left)}</p>}
          {mayAssign && (
            <div className="form-buttons assign-buttons">
              <Button
                onClick={() =>
                  choose(
                    shareOut(
                      lines.map(({ id }) => id),
                      loads,
                      shares,
                    ),
                  )
                }
              >
                {words.shareOut}
              </Button>
              <label className="assign-day" htmlFor="phan-cong-ngay">
                {t.acts.on}
                <DayInput
                  id="phan-cong-ngay"
                  value={typed}
                  onChange={(text) => {
                    type(text)
                    chooseAnew()
                  }}
                  today={today}
                  latest={today}
                />
              </label>
              {step.at !== 'looked' && (
                <Button
                  type="primary"
                  disabled={shares.size === 0 || on === null}
                  loading={isSending}
                  onClick={() => on !== null && void look(on)}
                >
                  {t.acts.preview}
                </Button>
              )}
              {shares.size === 0 && step.at === 'choosing' && (
                <span className="muted small">{words.chooseFirst}</span>
              )}
            </div>
          )}
        </>
      )}
      {problem !== null && (
        <p role="alert" className="trouble">
          {describeError(problem, t)}
        </p>
      )}
      <div role="status">
        {step.at !== 'choosing' && (
          <>
            <p>
              <strong>
                {step.at === 'looked'
                  ? t.worklist.batch.looked(step.answer.accepted, step.answer.refused)
                  : t.proposals.results(step.answer.accepted, step.answer.refused)}
              </strong>
            </p>
            <ResultLines
              results={step.answer.results}
              nameOf={({ index }) => {
                const line = step.lines[index]
                return line === undefined ? null : (
                  <>
                    <Link href={`/viec/${line.id}`}>{nameMatter(line, t)}</Link> →{' '}
                    {nameOf(step.shares.get(line.id))}
                  </>
                )
              }}
            />
          </>
        )}
      </div>
      {step.at === 'looked' && (
        <div className="form-buttons">
          <Button
            type="primary"
            disabled={step.answer.accepted === 0 || on === null}
            loading={isSending}
            onClick={() => on !== null && void give(on)}
          >
            {words.assign(step.answer.accepted)}
          </Button>
          <Button onClick={() => go({ at: 'choosing' })}>{t.acts.change}</Button>
        </div>
      )}
    </Card>
  )
}
