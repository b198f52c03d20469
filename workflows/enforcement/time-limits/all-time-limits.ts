import { auctionLimits } from './auction.ts'
import { handoverLimits } from './handover.ts'
import { intakeLimits } from './intake.ts'
import { notEnforceableLimits } from './not-enforceable.ts'
import { noticeLimits } from './notice.ts'
import { noticeChannelLimits } from './notice-channels.ts'
import { officerLimits } from './officer.ts'
import { seizureLimits } from './seizure.ts'
import type { EnforcementLimit } from './time-limit.ts'
import { valuationLimits } from './valuation.ts'
import { verificationLimits } from './verification.ts'

/** Every clock, by the name its key and its links use. */
export const timeLimits = {
  ...intakeLimits,
  ...noticeLimits,
  ...noticeChannelLimits,
  ...verificationLimits,
  ...notEnforceableLimits,
  ...officerLimits,
  ...seizureLimits,
  ...valuationLimits,
  ...auctionLimits,
  ...handoverLimits,
} satisfies Record<string, EnforcementLimit>

export type TimeLimitId = keyof typeof timeLimits
