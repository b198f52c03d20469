import { Link } from 'wouter'
import { useNearMisses } from '../api/compliance.ts'
import { showMoment } from '../format/moment.ts'
import type { Span } from '../format/statistical-year.ts'
import { Card } from '../parts/card.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'

/** What was prevented: the conditions that held somebody back, most frequent first, and the attempts. */
export function NearMissesCard({ span }: { span: Span }) {
  const { t, say } = useSpeech()
  const words = t.compliance
  const found = useNearMisses(span)
  if (found.isLoadingError) return <Trouble error={found.error} retry={() => void found.refetch()} />
  if (found.isPending) return <Loading>{t.loading}</Loading>
  const { counts, attempts } = found.data
  const most = Math.max(1, ...counts.map(({ count }) => count))
  return (
    <Card title={words.nearTitle}>
      <p className="muted small">{words.nearWhy}</p>
      {counts.length === 0 ? (
        <Empty>{words.nearNone}</Empty>
      ) : (
        <>
          <ul className="near-counts">
            {counts.slice(0, 12).map(({ requirement, ref, sentence, count, matters }) => (
              <li key={`${ref}${requirement}`}>
                <span>
                  <strong>{ref}</strong> {say(sentence)}
                </span>
                <meter min={0} max={most} value={count} aria-label={words.nearCount(count, matters)} />
                <small>{words.nearCount(count, matters)}</small>
              </li>
            ))}
          </ul>
          <h3>{words.nearList}</h3>
          <ul className="result-lines">
            {attempts.map((one) => (
              <li key={`${one.caseId}${one.seq}`}>
                <Link href={`/viec/${one.caseId}`}>{nameMatter(one, t)}</Link>
                <span>
                  <strong>{one.label === null ? one.act : say(one.label)}</strong>{' '}
                  {one.reasons.map(({ ref, sentence }) => `${ref}: ${say(sentence)}`).join(' ')}
                  <small>
                    {one.by}, {showMoment(one.at)}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
