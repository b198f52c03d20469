import type { RecordedAct, Setting } from './vocabulary.ts'

/** One act on its way over the clocks: what was known before it, and what is known after. */
export interface Turn<F> {
  setting: Setting<F>
  act: RecordedAct
  before: F
  after: F
}
