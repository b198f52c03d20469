import { agreementActs } from './acts/agreement.ts'
import { auctionActs } from './acts/auction.ts'
import { coercionActs } from './acts/coercion.ts'
import { correspondenceActs } from './acts/correspondence.ts'
import { handoverActs } from './acts/handover.ts'
import { intakeActs } from './acts/intake.ts'
import { notEnforceableActs } from './acts/not-enforceable.ts'
import { noticeActs } from './acts/notice.ts'
import { seizureActs } from './acts/seizure.ts'
import { valuationActs } from './acts/valuation.ts'
import { verificationActs } from './acts/verification.ts'

/**
 * Every act that may be ordered or recorded. Conditions stand in the statecharts by name; here is who may give
 * it, on which articles, with what data, and which papers it makes.
 */
export const acts = {
  ...intakeActs,
  ...noticeActs,
  ...agreementActs,
  ...verificationActs,
  ...notEnforceableActs,
  ...correspondenceActs,
  ...coercionActs,
  ...seizureActs,
  ...valuationActs,
  ...auctionActs,
  ...handoverActs,
} as const

export type ActName = keyof typeof acts
