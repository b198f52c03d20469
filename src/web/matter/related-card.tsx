import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { RelatedMatter } from '../../cases/related-matters.ts'
import { read } from '../api/client.ts'
import { showDay } from '../format/day.ts'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { showStage } from '../words/stages.ts'
import { useDesk } from './desk.tsx'

/** The other matters of the judgment and of the debtors. Nothing stands there where there are none. */
export function RelatedCard() {
  const { t } = useSpeech()
  const { caseId } = useDesk()
  const related = useQuery({
    queryKey: ['matter', caseId, 'related'],
    queryFn: async () => (await read<{ cases: RelatedMatter[] }>(`/cases/${caseId}/related`)).cases,
    staleTime: 60_000,
  })
  const { data: matters = [] } = related
  if (matters.length === 0) return null
  const words = t.matter.related
  return (
    <Card title={words.title} aside={words.count(matters.length)}>
      <ul className="related">
        {matters.map((one) => (
          <li key={one.id}>
            <span>
              <Link href={`/viec/${one.id}`}>{nameMatter(one, t)}</Link>
              {one.sameJudgment && <Chip tone="calm">{words.sameJudgment}</Chip>}
              {one.sameDebtor && <Chip tone="soon">{words.sameDebtor}</Chip>}
            </span>
            <span>{one.debtors ?? t.noName}</span>
            <span className="muted">
              {one.closedOn === null ? showStage(one.stage, t) : words.closed(showDay(one.closedOn))}
              {one.officer !== null && `, ${one.officer}`}
            </span>
          </li>
        ))}
      </ul>
      {matters.some(({ sameDebtor }) => sameDebtor) && <p className="muted small">{words.sameName}</p>}
    </Card>
  )
}
