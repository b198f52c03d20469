import type { ReactNode } from 'react'
import type { Standing, Tone } from '../format/lateness.ts'

/** A short word in a coloured frame. The word says it all; the colour only helps. */
export function Chip({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`chip chip-${tone}`}>{children}</span>
}

/** How a limit stands, as a chip. */
export function StandingChip({ standing }: { standing: Standing }) {
  return <Chip tone={standing.tone}>{standing.text}</Chip>
}
