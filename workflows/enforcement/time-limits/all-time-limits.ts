import { afterFailedAuctionLimits } from './after-failed-auction.ts'
import { assetDisputeLimits } from './asset-dispute.ts'
import { auctionLimits } from './auction.ts'
import { auctionHouseLimits } from './auction-house.ts'
import { closingLimits } from './closing.ts'
import { coercionLimits } from './coercion.ts'
import { coercionMeasureLimits } from './coercion-measures.ts'
import { complaintLimits } from './complaint.ts'
import { delegationLimits } from './delegation.ts'
import { evidenceLimits } from './evidence.ts'
import { exemptionLimits } from './exemption.ts'
import { feeLimits } from './fee.ts'
import { handoverLimits } from './handover.ts'
import { handoverOutsideLimits } from './handover-outside.ts'
import { handoverSaleLimits } from './handover-sale.ts'
import { intakeLimits } from './intake.ts'
import { interruptionLimits } from './interruption.ts'
import { notEnforceableLimits } from './not-enforceable.ts'
import { noticeLimits } from './notice.ts'
import { noticeChannelLimits } from './notice-channels.ts'
import { officerLimits } from './officer.ts'
import { outsideBodyLimits } from './outside-bodies.ts'
import { paymentLimits } from './payment.ts'
import { payoutLimits } from './payout.ts'
import { preEmptionLimits } from './pre-emption.ts'
import { priceLimits } from './price.ts'
import { protestLimits } from './protest.ts'
import { securityLimits } from './security.ts'
import { seizureLimits } from './seizure.ts'
import { terminationLimits } from './termination.ts'
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
  ...interruptionLimits,
  ...terminationLimits,
  ...officerLimits,
  ...coercionLimits,
  ...coercionMeasureLimits,
  ...seizureLimits,
  ...assetDisputeLimits,
  ...valuationLimits,
  ...priceLimits,
  ...auctionLimits,
  ...preEmptionLimits,
  ...afterFailedAuctionLimits,
  ...auctionHouseLimits,
  ...handoverLimits,
  ...handoverOutsideLimits,
  ...handoverSaleLimits,
  ...paymentLimits,
  ...exemptionLimits,
  ...payoutLimits,
  ...feeLimits,
  ...closingLimits,
  ...complaintLimits,
  ...protestLimits,
  ...securityLimits,
  ...delegationLimits,
  ...evidenceLimits,
  ...outsideBodyLimits,
} satisfies Record<string, EnforcementLimit>

export type TimeLimitId = keyof typeof timeLimits
