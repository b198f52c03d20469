import { dayBeforeAct, fields, freeText, maybe, oneOf } from '../act-data.ts'
import { desk, type EnforcementAct } from './act.ts'

const happenedOn = maybe(dayBeforeAct('ngày xảy ra, ngày nhận; bỏ trống là ngày của hành vi'))

/** What happens at a private enforcement office, in a matter this agency knows of (L Đ.31, D151). */
export const officeEvents = [
  'contractSigned',
  'officeDecided',
  'debtorsRequestDecided',
  'debtorsMatterEnded',
  'contractSettled',
  'settlementNotified',
  'settledForMove',
  'fileHandedOver',
  'endGroundAtOffice',
  'officeDecisionWithdrawn',
  'surplusKnown',
  'surplusNotified',
  'surplusAsked',
  'surplusTransferred',
  'serviceDone',
  'serviceReported',
  'verificationContracted',
  'verificationDecided',
] as const

/** What a debtor paid from the State budget does to find the money (L Đ.51, D152 Đ.88–96). */
export const budgetEvents = [
  'decisionReceived',
  'savingsUsed',
  'financingFileDone',
  'fundsGranted',
  'paidThroughAgency',
  'moneyInsteadOfThing',
  'valuationContractSigned',
  'reportedAbove',
  'faultCouncilSetUp',
  'faultCouncilProposed',
  'refundDecided',
  'refundInForce',
  'refunded',
] as const

/** Private enforcement offices and debtors of the State budget: what they did, as this agency learned of it. */
export const outsideBodyActs = {
  RECORD_OFFICE_EVENT: {
    label: { vi: 'Ghi nhận việc của văn phòng thi hành án', en: 'Record what a private office did' },
    scope: 'case',
    rows: ['VPO-1', 'VPO-2', 'VPO-3', 'VPO-4', 'VPO-5', 'VPO-7', 'VPO-8', 'VPO-9'],
    basis: [
      'L106.31.4',
      'L106.31.5',
      'L106.31.6',
      'L106.31.7',
      'D151.25.2',
      'D151.35.1',
      'D151.45.2',
      'D151.46.1',
      'L26.39',
    ],
    by: desk,
    byRef: 'VPO-4',
    data: fields({
      event: oneOf(officeEvents, 'việc đã xảy ra'),
      happenedOn,
      content: maybe(freeText('nội dung')),
    }),
  },
  RECORD_BUDGET_EVENT: {
    label: {
      vi: 'Ghi nhận việc bảo đảm tài chính từ ngân sách',
      en: 'Record how a budget debtor finds the money',
    },
    scope: 'case',
    rows: ['BUD-1', 'BUD-2', 'BUD-3', 'BUD-4'],
    basis: [
      'L106.51',
      'D152.93.1',
      'D152.93.2',
      'D152.94.1',
      'D152.94.2',
      'D152.95.1',
      'D152.96.1',
      'D152.96.2',
      'L26.39',
    ],
    by: desk,
    byRef: 'BUD-1',
    data: fields({
      event: oneOf(budgetEvents, 'việc đã xảy ra'),
      happenedOn,
      content: maybe(freeText('nội dung')),
    }),
  },
} as const satisfies Record<string, EnforcementAct>
