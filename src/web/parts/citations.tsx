import type { Provision } from '../api/types.ts'
import { inForceOn, showProvisions } from '../format/provision.ts'
import { useSpeech } from '../words/language.tsx'

/** The provisions a sentence of law rests on, those in force on the day. */
export function Citations({ provisions, day }: { provisions: readonly Provision[]; day: string }) {
  const { t } = useSpeech()
  const cited = showProvisions(inForceOn(provisions, day), t.provisions)
  if (cited.length === 0) return null
  return (
    <ul className="citations" aria-label={t.limits.basis}>
      {cited.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
