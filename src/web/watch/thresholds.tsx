import { Link } from 'wouter'
import type { WatchOverview } from '../api/watch.ts'
import { groupDigits } from '../format/money.ts'
import { Card } from '../parts/card.tsx'
import { useSpeech } from '../words/language.tsx'

/** The thresholds the lists go by; they are set among those of the office. */
export function Thresholds({ overview }: { overview: WatchOverview }) {
  const { t } = useSpeech()
  const { thresholds, defaults } = overview
  return (
    <Card title={t.watch.thresholds}>
      <dl className="facts">
        {(['meansMonths', 'bankCreditAmount', 'bankCreditMonths'] as const).map((name) => (
          <div key={name}>
            <dt>{t.watch[name]}</dt>
            <dd>{groupDigits(thresholds[name])}</dd>
          </div>
        ))}
      </dl>
      <p className="muted small">
        {t.watch.defaults(
          defaults.meansMonths,
          groupDigits(defaults.bankCreditAmount),
          defaults.bankCreditMonths,
        )}
      </p>
      <Link href="/cai-dat#nguong">{t.watch.setInSettings}</Link>
    </Card>
  )
}
