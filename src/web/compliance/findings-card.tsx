import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { type Finding, type FindingQuery, useFindings, useMatrix } from '../api/compliance.ts'
import { usePeople } from '../api/people.ts'
import { showDay } from '../format/day.ts'
import type { Span } from '../format/statistical-year.ts'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { DownloadButton } from '../parts/download-button.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { ScrollTable } from '../parts/scroll-table.tsx'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { showRole } from '../words/roles.ts'
import { addressOf, howLate, tones } from './describe-finding.ts'
import { FindingDrawer } from './finding-drawer.tsx'

type Narrowed = Omit<FindingQuery, 'from' | 'to'>

interface FindingsCardProps {
  span: Span
  narrowed: Narrowed
  narrow: (narrowed: Narrowed) => void
  today: string
}

const states = ['overdue', 'late', 'overridden', 'watch'] as const

/** The findings of a period: which matter, which rule, by how much, and the way to the act in the record. */
export function FindingsCard({ span, narrowed, narrow, today }: FindingsCardProps) {
  const { t, say } = useSpeech()
  const words = t.compliance
  const findings = useFindings({ ...span, ...narrowed })
  const matrix = useMatrix(span)
  const { data: people = [] } = usePeople()
  const [opened, open] = useState<Finding | null>(null)
  const all = findings.data?.pages.flatMap((page) => page.findings) ?? []
  const columns = matrix.data?.columns ?? []
  const who = narrowed.officer || narrowed.whose
  const kinds = matrix.data?.kinds.filter(
    ({ total }) => total.late + total.overdue + total.overridden + total.watch > 0,
  )
  return (
    <Card
      title={words.findingsTitle}
      aside={findings.data === undefined ? undefined : words.count(findings.data.pages[0]?.total ?? 0)}
    >
      <div className="filters">
        <DownloadButton
          label={t.exports.list}
          path="/exports/findings.xlsx"
          query={{ ...span, ...narrowed }}
        />
        <Select
          aria-label={words.kind}
          value={narrowed.kind}
          popupMatchSelectWidth={false}
          onChange={(kind) => narrow({ ...narrowed, kind, rule: '' })}
          options={[
            { value: '', label: words.allKinds },
            ...(kinds ?? []).map(({ id, label }) => ({
              value: id,
              label: id === 'other' ? say(label) : `${id} ${say(label)}`,
            })),
          ]}
        />
        <Select
          aria-label={words.who}
          value={who}
          popupMatchSelectWidth={false}
          onChange={(id) => {
            const column = columns.find((one) => one.id === id)
            narrow({ ...narrowed, officer: column?.officer?.id ?? '', whose: column?.whose ?? '' })
          }}
          options={[
            { value: '', label: words.allPeople },
            ...columns.map(({ id, officer, whose }) => ({
              value: id,
              label: people.find((one) => one.id === id)?.displayName ?? officer?.name ?? showRole(whose, t),
            })),
          ]}
        />
        <Select
          aria-label={words.state}
          value={narrowed.state}
          onChange={(state) => narrow({ ...narrowed, state })}
          options={[
            { value: '', label: words.allStates },
            ...states.map((value) => ({ value, label: words.states[value] })),
          ]}
        />
      </div>
      {findings.isLoadingError ? (
        <Trouble error={findings.error} retry={() => void findings.refetch()} />
      ) : findings.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : all.length === 0 ? (
        <Empty>{words.clean}</Empty>
      ) : (
        <>
          <ScrollTable label={words.findingsTitle} isBusy={findings.isPlaceholderData}>
            <table className="plain findings as-cards">
              <thead>
                <tr>
                  {(['what', 'matter', 'due', 'done', 'late', 'officer', 'said'] as const).map((column) => (
                    <th key={column} scope="col">
                      {words.columns[column]}
                    </th>
                  ))}
                  <th scope="col">
                    <span className="visually-hidden">{words.open}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {all.map((finding) => (
                  <tr key={finding.id}>
                    <td>
                      <Chip tone={tones[finding.state]}>{words.states[finding.state]}</Chip>{' '}
                      <strong>{finding.kind.id === 'other' ? '' : finding.kind.id}</strong>{' '}
                      {say(finding.label)}
                      {finding.recipient !== null && <small>{finding.recipient}</small>}
                    </td>
                    <td data-label={words.columns.matter}>
                      <Link href={addressOf(finding)}>{nameMatter(finding.case, t)}</Link>
                      <small>{finding.case.debtors}</small>
                    </td>
                    <td className="nowrap" data-label={words.columns.due}>
                      {finding.due === null ? '–' : showDay(finding.due)}
                    </td>
                    <td className="nowrap" data-label={words.columns.done}>
                      {finding.done === null ? words.notDone : showDay(finding.done)}
                    </td>
                    <td className="nowrap" data-label={words.columns.late}>
                      {howLate(finding, t)}
                    </td>
                    <td data-label={words.columns.officer}>
                      {finding.officer?.name ?? '–'}
                      {finding.whose !== 'officer' && <small>{showRole(finding.whose, t)}</small>}
                    </td>
                    <td {...(finding.said === null ? {} : { 'data-label': words.columns.said })}>
                      {finding.said === null ? null : words.said[finding.said.step]}
                    </td>
                    <td>
                      <Button
                        size="small"
                        aria-label={words.openFinding(say(finding.label), nameMatter(finding.case, t))}
                        onClick={() => open(finding)}
                      >
                        {words.open}
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollTable>
          {findings.hasNextPage && (
            <Button loading={findings.isFetchingNextPage} onClick={() => void findings.fetchNextPage()}>
              {words.more}
            </Button>
          )}
        </>
      )}
      <FindingDrawer finding={opened} close={() => open(null)} today={today} />
    </Card>
  )
}
