import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { useLawWords } from '../api/law.ts'
import type { LawAct, Person } from '../api/types.ts'
import { showDay } from '../format/day.ts'
import { plain } from '../format/sentence.ts'
import { Empty } from '../parts/notices.tsx'
import { useAddress } from '../parts/use-address.ts'
import { usePrinting } from '../parts/use-printing.ts'
import { useSpeech } from '../words/language.tsx'
import { showStage } from '../words/stages.ts'
import { BatchBar } from './batch-bar.tsx'
import { actsFor } from './batch-items.ts'
import type { FoldedLine } from './fold-lines.ts'
import { filterOf, namesOf, type WorklistFilter } from './saved-views.ts'
import { SavedViews, WorklistFilters } from './worklist-filters.tsx'
import { WorklistTable } from './worklist-table.tsx'

interface LimitLinesProps {
  lines: readonly FoldedLine[]
  today: string
  person: Person
  /** What is said where there are none. */
  empty: string
  /** The lines picked for a batch; null while nobody picks. */
  picks: readonly string[] | null
  setPicks: (ids: readonly string[] | null) => void
  openBatch: (act: LawAct, lines: readonly FoldedLine[]) => void
}

/** The limits of a view: narrowed, picked for a batch, opened, met. */
export function LimitLines({ lines, today, person, empty, picks, setPicks, openBatch }: LimitLinesProps) {
  const { t, say } = useSpeech()
  const law = useLawWords()
  const [, go] = useLocation()
  const isOwn = person.role === 'officer'
  const { read, keep } = useAddress()
  const filter = useMemo(() => filterOf(read), [read])
  const setFilter = (next: WorklistFilter) => keep({ ...namesOf(next), trang: '' })
  const shown = useMemo(() => {
    const text = plain(filter.text.trim())
    return lines.filter(
      (line) =>
        (filter.stage === '' || line.stage === filter.stage) &&
        (filter.rule === '' || line.rule === filter.rule) &&
        (filter.officer === '' || line.officerId === filter.officer) &&
        (text === '' || searchText(line, say(line.label)).includes(text)),
    )
  }, [lines, filter, say])
  const ruleLabel = lines.find(({ rule }) => rule === filter.rule)?.label
  const officer = lines.find(({ officerId }) => officerId === filter.officer)?.officer
  const isPrinting = usePrinting()
  const isNarrowed = Object.values(filter).some(Boolean)
  // Whoever may not give an act is not led to a refusal.
  const acts = actsFor(person, law.data?.acts ?? [])
  const actOf = (line: FoldedLine) => line.meets.find((act) => acts.some((one) => one.act === act))
  return (
    <>
      {isPrinting && (
        <p className="muted small">
          {[
            t.worklist.lines(shown.length),
            filter.text.trim(),
            filter.stage === '' ? '' : showStage(filter.stage, t),
            ruleLabel === undefined ? '' : say(ruleLabel),
            officer ?? '',
            t.matter.printedOn(showDay(today), person.displayName),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {lines.length === 0 ? (
        <search className="filters">
          <SavedViews person={person} />
        </search>
      ) : (
        <WorklistFilters
          lines={lines}
          person={person}
          filter={filter}
          setFilter={setFilter}
          isNarrowed={isNarrowed}
        />
      )}
      {picks !== null && (
        <BatchBar
          chosen={shown.filter(({ id }) => picks.includes(id))}
          acts={acts}
          open={openBatch}
          stop={() => setPicks(null)}
        />
      )}
      {shown.length === 0 ? (
        <section className="card">
          <Empty>{isNarrowed ? t.worklist.nothingFits : empty}</Empty>
          {lines.length === 0 && (
            <p>
              <Link href={isOwn ? `/viec?officer=${person.id}` : '/viec'}>
                {isOwn ? t.worklist.allOwn : t.places.matters}
              </Link>
            </p>
          )}
        </section>
      ) : (
        <WorklistTable
          lines={shown}
          today={today}
          isOwn={isOwn}
          actLabel={(line) => {
            const name = actOf(line)
            return name === undefined || law.data === undefined ? null : say(law.data.act(name))
          }}
          open={(line) => go(`/viec/${line.caseId}`)}
          act={(line) => {
            const name = actOf(line)
            const asset = line.assetId === null ? '' : `&taisan=${line.assetId}`
            // A line that stands for several limits leaves open which of them is met.
            const limit = line.times === 1 ? `&han=${encodeURIComponent(line.key)}` : ''
            go(
              name === undefined
                ? `/viec/${line.caseId}`
                : `/viec/${line.caseId}?lam=${name}${asset}${limit}`,
            )
          }}
          picked={picks === null ? null : { ids: picks, pick: setPicks }}
        />
      )}
    </>
  )
}

function searchText(line: FoldedLine, label: string): string {
  const { number, judgmentNumber, debtors, creditors, recipient, ref } = line
  return plain([number, judgmentNumber, debtors, creditors, recipient, ref, label].filter(Boolean).join(' '))
}
