import { useState } from 'react'
import { type Finding, useScores } from '../api/compliance.ts'
import type { Span } from '../format/statistical-year.ts'
import { Card } from '../parts/card.tsx'
import { Fold } from '../parts/fold.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { FindingDrawer } from './finding-drawer.tsx'

/** The score of each officer with its load, difficulty and causes; every point opens its finding. */
export function ScoresCard({ span, today }: { span: Span; today: string }) {
  const { t, say, language } = useSpeech()
  const words = t.compliance
  const found = useScores(span)
  const [opened, open] = useState<Finding | null>(null)
  if (found.isLoadingError) return <Trouble error={found.error} retry={() => void found.refetch()} />
  if (found.isPending) return <Loading>{t.loading}</Loading>
  const number = (value: number, digits = 2) =>
    value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits })
  const { words: said, causes, difficulties, scores } = found.data
  return (
    <Card title={words.scoresTitle}>
      <p>{say(said.nature)}</p>
      <p className="muted small">{say(said.formula)}</p>
      {scores.length === 0 ? (
        <Empty>{words.noScores}</Empty>
      ) : (
        <ul className="scores">
          {scores.map(({ officer, score, duties, lost, load, points }) => (
            <li key={officer.id}>
              <div className="score-head">
                <strong>{officer.name}</strong>
                <span className="score">{score === null ? words.noScore : number(score / 100)}</span>
                <small>
                  {words.duties}: {duties} · {words.lost}: {number(lost)} · {words.load}:{' '}
                  {words.loadOf(load.matters, number(load.average, 1), number(load.factor))}
                </small>
              </div>
              {points.length === 0 ? (
                <p className="muted small">{words.noPoints}</p>
              ) : (
                <Fold summary={words.points(points.length)}>
                  <ul className="result-lines">
                    {points.map((point) => (
                      <li key={point.finding.id}>
                        <span className="nowrap">
                          {words.pointOf(
                            point.weight,
                            number(point.lateness),
                            number(point.causeLeft),
                            number(point.difficulty),
                            number(point.lost),
                          )}
                        </span>
                        <span>
                          <button type="button" className="text-button" onClick={() => open(point.finding)}>
                            {point.finding.kind.id === 'other' ? '' : `${point.finding.kind.id} `}
                            {say(point.finding.label)}, {nameMatter(point.finding.case, t)}
                          </button>
                          <small>
                            {[
                              causes[point.cause]?.words,
                              ...point.difficulties.map((one) => difficulties[one]?.words),
                            ]
                              .flatMap((one) => (one === undefined ? [] : [say(one)]))
                              .join('; ')}
                          </small>
                        </span>
                      </li>
                    ))}
                  </ul>
                </Fold>
              )}
            </li>
          ))}
        </ul>
      )}
      <FindingDrawer finding={opened} close={() => open(null)} today={today} />
    </Card>
  )
}
