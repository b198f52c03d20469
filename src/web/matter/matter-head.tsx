import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useMachines } from '../api/law.ts'
import { litStates } from '../chart/lit-states.ts'
import { showDay } from '../format/day.ts'
import { standingOf } from '../format/lateness.ts'
import { Chip, StandingChip } from '../parts/chip.tsx'
import { Icon } from '../shell/icons.tsx'
import { showDayWithWeekday, useSpeech } from '../words/language.tsx'
import { nameMatter, showMatterKind } from '../words/matters.ts'
import { showObligation } from '../words/obligations.ts'
import { showRole } from '../words/roles.ts'
import { isStage, showStage } from '../words/stages.ts'
import { useDesk } from './desk.tsx'
import { nextLimit } from './next-limit.ts'

/** The head of a matter: number, judgment, parties, officer, step, the limit that comes first. */
export function MatterHead({ print }: { print: () => void }) {
  const { t } = useSpeech()
  const { matter } = useDesk()
  const { view } = matter
  const apart = useStandsApart()
  return (
    <header className="card matter-head">
      <div className="matter-title">
        <p className="eyebrow">{view.number === null ? t.matter.noDecision : t.matter.decision}</p>
        <h1>{nameMatter({ number: view.number, judgmentNumber: view.judgment.number }, t)}</h1>
        <div className="chips">
          <Chip tone="calm">{showStage(view.stage, t)}</Chip>
          <Chip tone="quiet">{showMatterKind(view.kind, t)}</Chip>
          {view.hasMeans !== null && (
            <Chip tone="quiet">{view.hasMeans ? t.worklist.hasMeans : t.worklist.noMeans}</Chip>
          )}
          {apart.map((label) => (
            <Chip key={label} tone="soon">
              {label}
            </Chip>
          ))}
        </div>
        <Button size="small" className="no-print" icon={<Icon name="print" size={15} />} onClick={print}>
          {t.matter.print}
        </Button>
      </div>
      <MatterFacts />
      <NextLimit />
    </header>
  )
}

/** Who owes what to whom, by which judgment, in whose hands. */
export function MatterFacts() {
  const { t, say } = useSpeech()
  const { matter, law } = useDesk()
  const { view } = matter
  const { judgment } = view
  const court = judgment.court ? `, ${judgment.court}` : ''
  const effective = judgment.effectiveOn ? `, ${t.matter.effective} ${showDay(judgment.effectiveOn)}` : ''
  return (
    <dl className="facts">
      {['debtor', 'creditor', 'related'].map((role) => {
        const parties = view.parties.filter((party) => party.role === role)
        if (parties.length === 0) return null
        return (
          <Fact key={role} name={showRole(role, t)} isMain={role === 'debtor'}>
            {parties.map(({ name, ref }) => name ?? `${ref} ${t.noName}`).join(', ')}
          </Fact>
        )
      })}
      <Fact name={t.matter.obligation} isMain>
        {view.obligations.map((one) => showObligation(one, law, say)).join('; ')}
      </Fact>
      <Fact name={t.matter.judgment}>
        {`${judgment.number} ${t.matter.ofDay} ${showDay(judgment.date)}${court}${effective}`}
      </Fact>
      <Fact name={t.matter.officer}>{view.officer === null ? t.matter.unassigned : view.officer.name}</Fact>
    </dl>
  )
}

function Fact({ name, isMain = false, children }: { name: string; isMain?: boolean; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={isMain ? 'is-main' : undefined}>{children}</dd>
    </>
  )
}

function NextLimit() {
  const { t, say } = useSpeech()
  const { matter, asOf, names } = useDesk()
  const limit = nextLimit(matter.limits)
  if (limit === null)
    return (
      <div className="next-limit">
        <p className="eyebrow">{t.matter.nextLimit}</p>
        <p className="muted">{t.matter.noLimit}</p>
      </div>
    )
  const standing = standingOf(limit, asOf, t)
  const about = [names.shortSubject(limit), showRole(limit.whose, t)].filter(Boolean).join(' · ')
  return (
    <div className={`next-limit next-limit-${standing.tone}`}>
      <p className="eyebrow">{t.matter.nextLimit}</p>
      <p className="next-limit-day">{showDayWithWeekday(limit.due, t)}</p>
      <p>{say(limit.label)}</p>
      <p className="muted small">{about}</p>
      <StandingChip standing={standing} />
    </div>
  )
}

/** Where a matter stands beside its step, in the words of its chart: awaiting its decision, postponed, withdrawn. */
function useStandsApart(): string[] {
  const { say } = useSpeech()
  const { view } = useDesk().matter
  const chart = useMachines().data?.machines.case
  if (chart === undefined) return []
  return litStates(chart, view.path).flatMap((id) => {
    const state = chart.states.find((one) => one.id === id)
    const isOrdinary = state === undefined || state.initial || isStage(state.name) || state.parent === null
    return isOrdinary || state.type === 'compound' || state.type === 'parallel' ? [] : [say(state.label)]
  })
}
