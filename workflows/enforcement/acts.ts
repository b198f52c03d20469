import { afterFailedAuctionActs } from './acts/after-failed-auction.ts'
import { agreementActs } from './acts/agreement.ts'
import { auctionActs } from './acts/auction.ts'
import { auctionHouseActs } from './acts/auction-house.ts'
import { classificationActs } from './acts/classification.ts'
import { closingActs } from './acts/closing.ts'
import { coercionActs } from './acts/coercion.ts'
import { coercionMeasureActs } from './acts/coercion-measures.ts'
import { coercionPlanActs } from './acts/coercion-plan.ts'
import { complaintActs } from './acts/complaint.ts'
import { correspondenceActs } from './acts/correspondence.ts'
import { delegationActs } from './acts/delegation.ts'
import { evidenceActs } from './acts/evidence.ts'
import { exemptionActs } from './acts/exemption.ts'
import { feeActs } from './acts/fee.ts'
import { handoverActs } from './acts/handover.ts'
import { intakeActs } from './acts/intake.ts'
import { interruptionActs } from './acts/interruption.ts'
import { notEnforceableActs } from './acts/not-enforceable.ts'
import { noticeActs } from './acts/notice.ts'
import { outsideBodyActs } from './acts/outside-bodies.ts'
import { paymentActs } from './acts/payment.ts'
import { preEmptionActs } from './acts/pre-emption.ts'
import { protestActs } from './acts/protest.ts'
import { securityActs } from './acts/security.ts'
import { seizureActs } from './acts/seizure.ts'
import { transferActs } from './acts/transfer.ts'
import { transitionActs } from './acts/transition.ts'
import { valuationActs } from './acts/valuation.ts'
import { verificationActs } from './acts/verification.ts'

/**
 * Every act that may be ordered or recorded. Conditions stand in the statecharts by name; here is who may give
 * it, on which articles, with what data, and which papers it makes.
 */
export const acts = {
  ...intakeActs,
  ...classificationActs,
  ...transitionActs,
  ...noticeActs,
  ...agreementActs,
  ...verificationActs,
  ...notEnforceableActs,
  ...interruptionActs,
  ...correspondenceActs,
  ...coercionActs,
  ...coercionPlanActs,
  ...coercionMeasureActs,
  ...seizureActs,
  ...valuationActs,
  ...auctionActs,
  ...preEmptionActs,
  ...afterFailedAuctionActs,
  ...auctionHouseActs,
  ...handoverActs,
  ...paymentActs,
  ...exemptionActs,
  ...feeActs,
  ...closingActs,
  ...complaintActs,
  ...protestActs,
  ...securityActs,
  ...delegationActs,
  ...transferActs,
  ...evidenceActs,
  ...outsideBodyActs,
} as const

export type ActName = keyof typeof acts
