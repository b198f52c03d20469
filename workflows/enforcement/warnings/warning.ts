import type { Warning } from '../../../src/engine/vocabulary.ts'
import type { ActName } from '../acts.ts'
import type { Facts } from '../facts.ts'
import type { EnforcementVariant } from '../variant.ts'

/** A warning over an enforcement act; its act and articles are checked against the lists. */
export type EnforcementWarning = Omit<Warning<Facts>, 'variants' | 'act'> & {
  act: ActName
  variants: readonly EnforcementVariant[]
}
