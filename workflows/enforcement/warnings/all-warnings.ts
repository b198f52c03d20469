import { auctionHouseWarnings } from './auction-house.ts'
import { coercionWarnings } from './coercion.ts'
import { valuationWarnings } from './valuation.ts'
import type { EnforcementWarning } from './warning.ts'

/** Everything that is told of an act and never bars it. */
export const warnings = {
  ...coercionWarnings,
  ...valuationWarnings,
  ...auctionHouseWarnings,
} satisfies Record<string, EnforcementWarning>
