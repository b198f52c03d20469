import type { LawExample } from './example.ts'
import { auctionExamples } from './examples/auction.ts'
import { auctionHouseExamples } from './examples/auction-house.ts'
import { coercionExamples } from './examples/coercion.ts'
import { coercionMeasureExamples } from './examples/coercion-measures.ts'
import { complaintExamples } from './examples/complaint.ts'
import { delegationExamples } from './examples/delegation.ts'
import { evidenceExamples } from './examples/evidence.ts'
import { exemptionExamples } from './examples/exemption.ts'
import { handoverExamples } from './examples/handover.ts'
import { intakeExamples } from './examples/intake.ts'
import { interruptionExamples } from './examples/interruption.ts'
import { noticeExamples } from './examples/notice.ts'
import { paymentExamples } from './examples/payment.ts'
import { protestExamples } from './examples/protest.ts'
import { reachedExamples } from './examples/reached.ts'
import { roadExamples } from './examples/road.ts'
import { securityExamples } from './examples/security.ts'
import { seizureExamples } from './examples/seizure.ts'
import { terminationExamples } from './examples/termination.ts'
import { transitionExamples } from './examples/transition.ts'
import { valuationExamples } from './examples/valuation.ts'
import { verificationExamples } from './examples/verification.ts'

/** Every example, by chapter. */
export const examples: Readonly<Record<string, readonly LawExample[]>> = {
  intake: intakeExamples,
  notice: noticeExamples,
  verification: verificationExamples,
  coercion: coercionExamples,
  coercionMeasures: coercionMeasureExamples,
  seizure: seizureExamples,
  road: roadExamples,
  transition: transitionExamples,
  valuation: valuationExamples,
  auction: auctionExamples,
  auctionHouse: auctionHouseExamples,
  handover: handoverExamples,
  exemption: exemptionExamples,
  payment: paymentExamples,
  interruption: interruptionExamples,
  termination: terminationExamples,
  complaint: complaintExamples,
  protest: protestExamples,
  security: securityExamples,
  reached: reachedExamples,
  delegation: delegationExamples,
  evidence: evidenceExamples,
}
