import { auctionNotes } from './auction.ts'
import { auctionHouseNotes } from './auction-house.ts'
import { coercionNotes } from './coercion.ts'
import { complaintNotes } from './complaint.ts'
import { delegationNotes } from './delegation.ts'
import { digitalNotes } from './digital.ts'
import { handoverNotes } from './handover.ts'
import { intakeNotes } from './intake.ts'
import { interruptionNotes } from './interruption.ts'
import type { LegalNote } from './note.ts'
import { noticeNotes } from './notice.ts'
import { paymentNotes } from './payment.ts'
import { seizureNotes } from './seizure.ts'
import { valuationNotes } from './valuation.ts'
import { verificationNotes } from './verification.ts'

/** Every row that is plain information, by chapter. */
export const legalNotes: readonly LegalNote[] = [
  ...intakeNotes,
  ...noticeNotes,
  ...verificationNotes,
  ...coercionNotes,
  ...seizureNotes,
  ...valuationNotes,
  ...auctionNotes,
  ...auctionHouseNotes,
  ...handoverNotes,
  ...paymentNotes,
  ...interruptionNotes,
  ...complaintNotes,
  ...delegationNotes,
  ...digitalNotes,
]
