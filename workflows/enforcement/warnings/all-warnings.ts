import { auctionHouseWarnings } from './auction-house.ts'
import { intakeWarnings } from './intake.ts'
import { seizureWarnings } from './seizure.ts'
import { valuationWarnings } from './valuation.ts'
import type { EnforcementWarning } from './warning.ts'

/** Everything that is told of an act and never bars it. */
export const warnings = {
  ...seizureWarnings,
  ...intakeWarnings,
  ...valuationWarnings,
  ...auctionHouseWarnings,
} satisfies Record<string, EnforcementWarning>
