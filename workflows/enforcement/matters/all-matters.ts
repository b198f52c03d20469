import { auctionMatters } from './auction.ts'
import { auctionHouseMatters } from './auction-house.ts'
import { coercionMatters } from './coercion.ts'
import { complaintMatters } from './complaint.ts'
import { evidenceMatters } from './evidence.ts'
import { handoverMatters } from './handover.ts'
import { intakeMatters } from './intake.ts'
import { interruptionMatters } from './interruption.ts'
import { noticeMatters } from './notice.ts'
import { paymentMatters } from './payment.ts'
import { securityMatters } from './security.ts'
import { seizureMatters } from './seizure.ts'
import { transferMatters } from './transfer.ts'
import { valuationMatters } from './valuation.ts'

/** Every matter on which somebody outside is asked or told, by chapter. */
export const requestMatters = {
  ...intakeMatters,
  ...noticeMatters,
  ...coercionMatters,
  ...seizureMatters,
  ...valuationMatters,
  ...auctionMatters,
  ...auctionHouseMatters,
  ...handoverMatters,
  ...interruptionMatters,
  ...complaintMatters,
  ...paymentMatters,
  ...securityMatters,
  ...transferMatters,
  ...evidenceMatters,
} as const

export type RequestMatterId = keyof typeof requestMatters

export const requestMatterIds = Object.keys(requestMatters) as RequestMatterId[]
