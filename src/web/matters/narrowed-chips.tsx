import type { CaseFilter } from '../api/cases.ts'
import { showDay } from '../format/day.ts'
import { useSpeech } from '../words/language.tsx'

interface NarrowedChipsProps {
  filter: CaseFilter
  change: (part: Partial<CaseFilter>) => void
}

/** What a chart narrowed the list to, each to be dropped by itself. */
export function NarrowedChips({ filter, change }: NarrowedChipsProps) {
  const { t } = useSpeech()
  const { on, decidedFrom, decidedTo, means } = filter
  const day = (iso: string) => (iso === '' ? '' : showDay(iso))
  const chips: { what: string; drop: Partial<CaseFilter> }[] = [
    ...(on === '' ? [] : [{ what: t.narrowed.on(showDay(on)), drop: { on: '' } }]),
    ...(decidedFrom === '' && decidedTo === ''
      ? []
      : [
          {
            what: t.narrowed.decided(day(decidedFrom), day(decidedTo)),
            drop: { decidedFrom: '', decidedTo: '' },
          },
        ]),
    ...(means === '' ? [] : [{ what: t.narrowed.means[means] ?? means, drop: { means: '' } }]),
  ]
  if (chips.length === 0) return null
  return (
    <ul className="narrowed" aria-label={t.narrowed.label}>
      {chips.map(({ what, drop }) => (
        <li key={what}>
          <button type="button" className="narrowed-chip" onClick={() => change(drop)}>
            {what}
            <span aria-hidden="true"> ×</span>
            <span className="visually-hidden">, {t.narrowed.drop(what)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
