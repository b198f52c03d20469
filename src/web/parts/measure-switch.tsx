import { type Measure, measures } from '../api/results.ts'
import { useSpeech } from '../words/language.tsx'

/** Chooses whether a figure is told in matters or in money. */
export function MeasureSwitch({ value, onChange }: { value: Measure; onChange: (measure: Measure) => void }) {
  const { t } = useSpeech()
  return (
    <span className="measure-switch">
      {measures.map((one) => (
        <button
          key={one}
          type="button"
          className="text-button"
          aria-pressed={one === value}
          onClick={() => onChange(one)}
        >
          {t.results.measures[one]}
        </button>
      ))}
    </span>
  )
}
