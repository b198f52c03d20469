import { Progress } from 'antd'
import type { Measure, RateStanding, Tree } from '../api/results.ts'
import { showPoints, showRate } from '../format/rate.ts'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { useSpeech } from '../words/language.tsx'
import { showFigure } from './show-figure.ts'

interface DialProps {
  measure: Measure
  standing: RateStanding
  tree: Tree
}

/** One rate as a dial, with its target, how far above or below, what is missing, and the year before. */
export function Dial({ measure, standing, tree }: DialProps) {
  const { t } = useSpeech()
  const { rate, target, pointsToTarget, missing, before, pointsToBefore, beforeFrom } = standing
  const isShort = pointsToTarget !== null && pointsToTarget < 0
  const unit = t.results.units[measure]
  return (
    <Card title={t.results.measures[measure]} className="dial">
      <Progress
        type="dashboard"
        aria-label={`${t.results.measures[measure]} ${showRate(rate)}`}
        percent={rate === null ? 0 : Math.min(rate / 100, 100)}
        strokeColor={isShort ? '#a3201a' : '#0d5c53'}
        format={() => <strong>{showRate(rate)}</strong>}
        size={150}
      />
      <div className="dial-says">
        {target === null ? (
          <p className="muted">{t.results.noTarget}</p>
        ) : (
          <>
            <p>
              {t.results.target(showRate(target))}{' '}
              {pointsToTarget !== null && (
                <Chip tone={isShort ? 'late' : 'done'}>
                  {t.results.points(pointsToTarget >= 0, showPoints(pointsToTarget))}
                </Chip>
              )}
            </p>
            {missing !== null && Number(missing) > 0 && (
              <p>
                <strong>{t.results.missing(`${showFigure('', missing)} ${unit}`)}</strong>
              </p>
            )}
          </>
        )}
        <p>
          {t.results.done(`${showFigure('G', tree['G'])} ${unit}`, `${showFigure('D', tree['D'])} ${unit}`)}
        </p>
        <p className="muted">
          {before === null
            ? t.results.noBefore
            : `${t.results.before(showRate(before))}${
                pointsToBefore === null
                  ? ''
                  : ` (${pointsToBefore === 0 ? t.results.asBefore : t.results.pointsBefore(pointsToBefore > 0, showPoints(pointsToBefore))})`
              }${beforeFrom === 'published' ? `, ${t.results.asPublished}` : ''}`}
        </p>
      </div>
    </Card>
  )
}
