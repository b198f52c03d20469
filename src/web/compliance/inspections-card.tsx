import { Button } from 'antd'
import { useState } from 'react'
import { useInspections } from '../api/compliance.ts'
import { mayDo, usePerson } from '../api/session.ts'
import { showDay } from '../format/day.ts'
import type { Span } from '../format/statistical-year.ts'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useSpeech } from '../words/language.tsx'
import { InspectionForm } from './inspection-form.tsx'
import { InspectionReader } from './inspection-reader.tsx'

/** The inspections of the office: the list, a new one, and one that is read. */
export function InspectionsCard({ span, today }: { span: Span; today: string }) {
  const { t } = useSpeech()
  const words = t.compliance
  const { data: person } = usePerson()
  const inspections = useInspections()
  const { read, keep } = useAddress()
  const shown = read('cuoc')
  const show = (cuoc: string) => keep({ cuoc })
  const [makes, make] = useState(false)
  if (shown !== '') return <InspectionReader id={shown} back={() => show('')} today={today} />
  const inspects = mayDo(person, 'inspects')
  return (
    <Card
      title={words.inspectionsTitle}
      aside={inspects && !makes && <Button onClick={() => make(true)}>{words.newInspection}</Button>}
    >
      {makes && (
        <InspectionForm
          span={span}
          cancel={() => make(false)}
          made={(id) => {
            make(false)
            show(id)
          }}
        />
      )}
      {inspections.isLoadingError ? (
        <Trouble error={inspections.error} retry={() => void inspections.refetch()} />
      ) : inspections.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : inspections.data.length === 0 ? (
        <Empty>{words.noInspections}</Empty>
      ) : (
        <ul className="result-lines inspections">
          {inspections.data.map((one) => (
            <li key={one.id}>
              <Chip tone={one.concludedAt === null ? 'soon' : 'done'}>
                {one.concludedAt === null ? words.draft : words.concluded}
              </Chip>
              <span>
                <button type="button" className="text-button" onClick={() => show(one.id)}>
                  {one.title}
                </button>
                <small>
                  {one.decisionNumber} · {t.results.span(showDay(one.from), showDay(one.to))} ·{' '}
                  {words.inspectionLine(one.files, one.findings, one.remedied)} · {one.madeBy}
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
