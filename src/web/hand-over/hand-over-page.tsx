import { useState } from 'react'
import { useDelegations, useLoads } from '../api/hand-over.ts'
import { type LawWords, useLawWords } from '../api/law.ts'
import { usePerson } from '../api/session.ts'
import { showMoney } from '../format/money.ts'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { useSpeech } from '../words/language.tsx'
import { showRole } from '../words/roles.ts'
import { showStage, stages } from '../words/stages.ts'
import { AssignCard, assigning } from './assign-card.tsx'
import { Delegations } from './delegations.tsx'
import { HandOverForm } from './hand-over-form.tsx'
import { hasEnded } from './has-ended.ts'

/** "Phân công, bàn giao": what each officer has on his desk, the matters nobody has yet, handing matters over, and who signs for the head. */
export function HandOverPage() {
  const { t } = useSpeech()
  const loads = useLoads()
  const law = useLawWords()
  const [from, setFrom] = useState<string | null>(null)
  const mayAssign = useMayAssign(law.data)
  usePageTitle(t.handOver.title)
  if (loads.isLoadingError) return <Trouble error={loads.error} retry={() => void loads.refetch()} />
  if (law.isLoadingError) return <Trouble error={law.error} retry={() => void law.refetch()} />
  if (loads.isPending || law.isPending) return <Loading>{t.loading}</Loading>
  const most = Math.max(1, ...loads.data.map(({ openMatters }) => openMatters))
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t.handOver.title}</h1>
      </div>
      <Card title={t.handOver.load}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard. */}
        <section className="table-scroll" tabIndex={0} aria-label={t.handOver.load}>
          <table className="plain figures as-cards">
            <thead>
              <tr>
                <th scope="col">{showRole('officer', t)}</th>
                <th scope="col" className="number">
                  {t.handOver.open}
                </th>
                <th scope="col">{t.handOver.stages}</th>
                <th scope="col" className="number">
                  {t.handOver.outstanding}
                </th>
                <th scope="col" className="number">
                  {t.handOver.overdue}
                </th>
                <th scope="col">{t.worklist.columns.act}</th>
              </tr>
            </thead>
            <tbody>
              {loads.data.map(({ officer, openMatters, byStage, outstanding, overdueLimits }) => (
                <tr key={officer.id}>
                  <th scope="row">
                    {officer.name} {!officer.active && <Chip tone="quiet">{t.handOver.left}</Chip>}
                  </th>
                  <td className="number" data-label={t.handOver.open}>
                    <meter min={0} max={most} value={openMatters} aria-hidden="true" />{' '}
                    <span className="load-count">{openMatters}</span>
                  </td>
                  <td data-label={t.handOver.stages}>
                    <small>
                      {Object.entries(byStage)
                        .sort(([one], [other]) => placeOf(one) - placeOf(other))
                        .map(([stage, count]) => `${showStage(stage, t)} ${count}`)
                        .join(' · ')}
                    </small>
                  </td>
                  <td className="number" data-label={t.handOver.outstanding}>
                    {showMoney(outstanding)}
                  </td>
                  <td className="number" data-label={t.handOver.overdue}>
                    {overdueLimits > 0 ? <Chip tone="late">{overdueLimits}</Chip> : 0}
                  </td>
                  <td>
                    {openMatters > 0 && (
                      <button type="button" className="text-button" onClick={() => setFrom(officer.id)}>
                        {t.handOver.begin}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Card>
      <AssignCard loads={loads.data} today={law.data.today} mayAssign={mayAssign} />
      <HandOverForm
        key={from ?? ''}
        from={from}
        setFrom={setFrom}
        loads={loads.data}
        today={law.data.today}
      />
      <Delegations today={law.data.today} law={law.data} />
    </div>
  )
}

/** Whether the person assigns matters: by his office as the law says, or under a delegation that holds today. */
function useMayAssign(law: LawWords | undefined): boolean {
  const { data: person } = usePerson()
  const { data: delegations = [] } = useDelegations()
  if (law === undefined || !person) return false
  const { by = [] } = law.acts.find(({ act }) => act === assigning) ?? {}
  return (
    by.includes(person.role) ||
    delegations.some(
      (one) =>
        one.to.id === person.id &&
        one.fromOn <= law.today &&
        !hasEnded(one, law.today) &&
        (one.acts === 'all' || one.acts.includes(assigning)),
    )
  )
}

/** Where a step comes on the road. */
function placeOf(stage: string): number {
  return (stages as readonly string[]).indexOf(stage)
}
