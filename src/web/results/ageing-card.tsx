import { useState } from 'react'
import { Link } from 'wouter'
import { type AgeBand, type Ageing, type Side, sides, useAgeing } from '../api/charts.ts'
import { type Measure, measures } from '../api/results.ts'
import { showDay } from '../format/day.ts'
import { groupDigits } from '../format/money.ts'
import { FiguresTable } from '../parts/figures-table.tsx'
import { MeasureSwitch } from '../parts/measure-switch.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { Bar } from './bar.tsx'
import { ChartCard } from './chart-card.tsx'

/** "Tuổi việc": how old the open matters are on a day, with means and without; each bar leads to the matters behind it. */
export function AgeingCard({ on }: { on: string }) {
  const { t } = useSpeech()
  const ageing = useAgeing(on)
  if (ageing.isLoadingError) return <Trouble error={ageing.error} retry={() => void ageing.refetch()} />
  if (ageing.isPending) return <Loading room="chart">{t.loading}</Loading>
  return <AgeingChart ageing={ageing.data} isStale={ageing.isPlaceholderData} />
}

function AgeingChart({ ageing, isStale }: { ageing: Ageing; isStale: boolean }) {
  const { t, say } = useSpeech()
  const [measure, setMeasure] = useState<Measure>('matters')
  const { bands, labels, on } = ageing
  const nameOf = ({ band }: AgeBand) => say(labels.bands[band] ?? { vi: band, en: band })
  const total = (of: Measure) => bands.reduce((sum, band) => sum + sumOf(band, of), 0)
  const oldest = bands.findLast((band) => sumOf(band, 'matters') > 0)
  const most = Math.max(...bands.map((band) => sumOf(band, measure)))
  const show = (amount: number) => (measure === 'matters' ? t.charts.matters(amount) : t.charts.money(amount))
  const ofSide = (side: Side) => bands.reduce((sum, band) => sum + Number(band[measure][side]), 0)
  return (
    <ChartCard
      title={t.charts.ageing}
      isStale={isStale}
      aside={<MeasureSwitch value={measure} onChange={setMeasure} />}
      says={
        oldest === undefined ? (
          t.charts.noneOpen(showDay(on))
        ) : (
          <>
            <strong>
              {t.charts.oldest(
                t.charts.matters(sumOf(oldest, 'matters')),
                nameOf(oldest),
                t.charts.money(sumOf(oldest, 'money')),
              )}
            </strong>{' '}
            {t.charts.open(showDay(on), t.charts.matters(total('matters')), t.charts.money(total('money')))}
          </>
        )
      }
      table={<AgeingTable ageing={ageing} nameOf={nameOf} />}
    >
      {oldest === undefined ? (
        <Empty>{t.results.nothing}</Empty>
      ) : (
        <>
          <ul className="bar-rows">
            {bands.map((band) => (
              <BandRow
                key={band.band}
                href={`/viec?${new URLSearchParams(queryOf(band, on))}`}
                name={nameOf(band)}
                isEmpty={sumOf(band, 'matters') === 0}
                count={show(sumOf(band, measure))}
                bar={
                  <Bar
                    label={sides
                      .map((side) => `${say(labels.sides[side])} ${show(Number(band[measure][side]))}`)
                      .join(', ')}
                    most={most}
                    parts={sides.map((side) => ({ value: Number(band[measure][side]), tone: side }))}
                  />
                }
              />
            ))}
          </ul>
          <ul className="bar-legend">
            {sides.map((side) => (
              <li key={side}>
                <span className={`bar-key key-${side}`} />
                <Link href={`/viec?${new URLSearchParams({ on, means: side })}`}>
                  {say(labels.sides[side])}: {show(ofSide(side))}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </ChartCard>
  )
}

interface BandRowProps {
  href: string
  name: string
  count: string
  isEmpty: boolean
  bar: React.ReactNode
}

/** One bar with its name and its count: a link to the matters behind it, where there are any. */
function BandRow({ href, name, count, isEmpty, bar }: BandRowProps) {
  const row = (
    <>
      <span className="bar-name">{name}</span>
      {bar}
      <span className="bar-count">{count}</span>
    </>
  )
  return (
    <li>
      {isEmpty ? (
        <span className="bar-row">{row}</span>
      ) : (
        <Link className="bar-row" href={href}>
          {row}
        </Link>
      )}
    </li>
  )
}

function AgeingTable({ ageing, nameOf }: { ageing: Ageing; nameOf: (band: AgeBand) => string }) {
  const { t, say } = useSpeech()
  const columns = measures.flatMap((measure) =>
    sides.map((side) => ({
      key: `${measure}${side}`,
      name: `${say(ageing.labels.sides[side])} (${t.results.units[measure]})`,
      figure: (band: AgeBand) => groupDigits(band[measure][side]),
    })),
  )
  return (
    <FiguresTable
      of={t.charts.age}
      columns={columns}
      rows={ageing.bands.map((band) => ({
        key: band.band,
        name: nameOf(band),
        figures: columns.map(({ figure }) => figure(band)),
      }))}
    />
  )
}

function sumOf(band: AgeBand, measure: Measure): number {
  return sides.reduce((sum, side) => sum + Number(band[measure][side]), 0)
}

/** The filter of the list of matters that stands behind a band. */
function queryOf({ decidedFrom, decidedTo }: AgeBand, on: string): Record<string, string> {
  return { on, ...(decidedFrom === null ? {} : { decidedFrom }), decidedTo }
}
