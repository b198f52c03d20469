import type { RecordedAct } from '../../../src/engine/vocabulary.ts'

/** The end of a case: on which other ground it ended, and how far its file is on the way to the archive. */
export interface ClosingFacts {
  ground?: string
  steps: readonly string[]
}

/** What is known of the end after an act; total over every act. */
export function recordClosing(closing: ClosingFacts, { act, data }: RecordedAct): ClosingFacts {
  if (act === 'END_OTHERWISE') return { ...closing, ground: String(data['ground']) }
  if (act === 'CLOSE_FILE') return { ...closing, steps: [...closing.steps, String(data['step'])] }
  return closing
}
