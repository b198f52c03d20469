import { afterFailedAuctionRequirements } from './after-failed-auction.ts'
import { agreementRequirements } from './agreement.ts'
import { assetDisputeRequirements } from './asset-dispute.ts'
import { assignmentRequirements } from './assignment.ts'
import { auctionRequirements } from './auction.ts'
import { auctionHouseRequirements } from './auction-house.ts'
import { auctionStopRequirements } from './auction-stop.ts'
import { closingRequirements } from './closing.ts'
import { coercionRequirements } from './coercion.ts'
import { coercionForceRequirements } from './coercion-force.ts'
import { coercionMeasureRequirements } from './coercion-measures.ts'
import { complaintRequirements } from './complaint.ts'
import { decisionRequirements } from './decision.ts'
import { delegationRequirements } from './delegation.ts'
import { evidenceRequirements } from './evidence.ts'
import { exemptionRequirements } from './exemption.ts'
import { feeRequirements } from './fee.ts'
import { handoverRequirements } from './handover.ts'
import { intakeRequirements } from './intake.ts'
import { interruptedStepRequirements } from './interrupted-steps.ts'
import { interruptionRequirements } from './interruption.ts'
import { moneyRequirements } from './money.ts'
import { notEnforceableRequirements } from './not-enforceable.ts'
import { noticeRequirements } from './notice.ts'
import { noticeChannelRequirements } from './notice-channels.ts'
import { paymentRequirements } from './payment.ts'
import { payoutRequirements } from './payout.ts'
import { preEmptionRequirements } from './pre-emption.ts'
import { priceRequirements } from './price.ts'
import type { EnforcementRequirement } from './requirement.ts'
import { securityRequirements } from './security.ts'
import { seizureRequirements } from './seizure.ts'
import { terminationRequirements } from './termination.ts'
import { transferRequirements } from './transfer.ts'
import { transitionRequirements } from './transition.ts'
import { valuationRequirements } from './valuation.ts'
import { verificationRequirements } from './verification.ts'

/** Every condition, by the name the statecharts use. */
export const requirements = {
  ...intakeRequirements,
  ...decisionRequirements,
  ...assignmentRequirements,
  ...noticeRequirements,
  ...noticeChannelRequirements,
  ...agreementRequirements,
  ...verificationRequirements,
  ...notEnforceableRequirements,
  ...coercionRequirements,
  ...seizureRequirements,
  ...assetDisputeRequirements,
  ...coercionForceRequirements,
  ...coercionMeasureRequirements,
  ...valuationRequirements,
  ...priceRequirements,
  ...auctionRequirements,
  ...preEmptionRequirements,
  ...afterFailedAuctionRequirements,
  ...auctionStopRequirements,
  ...auctionHouseRequirements,
  ...paymentRequirements,
  ...transitionRequirements,
  ...handoverRequirements,
  ...moneyRequirements,
  ...exemptionRequirements,
  ...payoutRequirements,
  ...feeRequirements,
  ...closingRequirements,
  ...interruptionRequirements,
  ...interruptedStepRequirements,
  ...terminationRequirements,
  ...complaintRequirements,
  ...securityRequirements,
  ...delegationRequirements,
  ...transferRequirements,
  ...evidenceRequirements,
} satisfies Record<string, EnforcementRequirement>

export type RequirementId = keyof typeof requirements

/** Asked of every act, whatever the step. */
export const alwaysRequired = [
  'noConflictOfInterest',
  'officerIsTheAssignedOne',
  'decisionStands',
  'isNotPostponed',
  'isNotSuspended',
  'isNotWithoutMeans',
  'isNotPausedByComplaint',
  'titlePapersAreHandedOver',
] as const
