/** What a start may depend on: the act's data and what the matter is. */
export interface Start {
  data: Readonly<Record<string, unknown>>
  onRequest: boolean
  judgment: string
}

type When = (start: Start) => boolean

const always: When = () => true
const ofType =
  (type: string): When =>
  ({ judgment, onRequest }) =>
    !onRequest && judgment === type
const having =
  (name: string, ...values: unknown[]): When =>
  ({ data }) =>
    values.includes(data[name])
const not =
  (when: When): When =>
  (start) =>
    !when(start)
const isInterim: When = ({ judgment }) => judgment === 'interimMeasure'

/**
 * Rows whose trigger is one act (with what of its data or of the matter the row itself names): after that act there is a
 * clock of that row, from the day of the act or from the day the act's data gives (`on`). The periodic checks (NOC-5, V04)
 * are not here: they run from the last verification, which is another act.
 */
export const starts: readonly { ref: string; act: string; when: When; on?: string }[] = [
  { ref: 'DEC-1', act: 'RECEIVE_JUDGMENT', when: ofType('ordinary'), on: 'receivedOn' },
  { ref: 'DEC-2', act: 'RECEIVE_JUDGMENT', when: ofType('interimMeasure'), on: 'receivedOn' },
  { ref: 'DEC-3', act: 'RECEIVE_JUDGMENT', when: ofType('bankruptcy'), on: 'receivedOn' },
  { ref: 'DEC-4', act: 'RECEIVE_REQUEST', when: always },
  { ref: 'INT-6', act: 'RECEIVE_REQUEST', when: always },
  { ref: 'ASG-2', act: 'ASSIGN_OFFICER', when: always },
  { ref: 'NTF-1', act: 'ISSUE_ENFORCEMENT_DECISION', when: not(isInterim) },
  { ref: 'NTF-2', act: 'ISSUE_ENFORCEMENT_DECISION', when: always },
  { ref: 'NOC-2', act: 'DECLARE_NOT_ENFORCEABLE', when: always },
  { ref: 'NOC-7', act: 'DECLARE_NOT_ENFORCEABLE', when: ({ onRequest }) => onRequest },
  { ref: 'NOC-8', act: 'DECLARE_NOT_ENFORCEABLE', when: ({ onRequest }) => !onRequest },
  { ref: 'KB-2', act: 'NOTIFY_SEIZURE', when: having('kind', 'realEstate'), on: 'plannedAt' },
  { ref: 'VAL-1', act: 'SEIZE', when: having('nature', undefined, 'ordinary') },
  { ref: 'VAL-4', act: 'RECORD_APPRAISAL', when: always },
  { ref: 'VAL-5', act: 'NOTIFY_APPRAISAL', when: always, on: 'validOn' },
  { ref: 'VAL-7', act: 'REQUEST_REAPPRAISAL', when: always },
  { ref: 'AUC-6', act: 'SIGN_AUCTION_CONTRACT', when: always },
  { ref: 'AUC-8', act: 'HOLD_AUCTION', when: having('result', 'failed'), on: 'noticeReceivedOn' },
  { ref: 'AUC-9', act: 'HOLD_AUCTION', when: having('result', 'failed'), on: 'noticeReceivedOn' },
  { ref: 'AUC-16', act: 'HOLD_AUCTION', when: having('result', 'succeeded') },
  { ref: 'DEL-3', act: 'SELL_DIRECTLY', when: always },
  { ref: 'DEL-4', act: 'BUYER_PAYS', when: always },
  { ref: 'DEL-5', act: 'BUYER_PAYS', when: always },
  { ref: 'DEL-9', act: 'HAND_OVER', when: always },
  { ref: 'PAY-4', act: 'COLLECT', when: always, on: 'collectedOn' },
  { ref: 'PAY-4', act: 'HAND_OVER', when: always },
  { ref: 'CPL-5', act: 'RECEIVE_COMPLAINT', when: always },
  { ref: 'PRO-3', act: 'RECEIVE_PROTEST', when: not(having('type', 'recommendation')), on: 'receivedOn' },
  { ref: 'PRO-5', act: 'RECEIVE_PROTEST', when: having('type', 'recommendation'), on: 'receivedOn' },
  { ref: 'UYT-2', act: 'RECEIVE_DELEGATION', when: not(having('of', 'asset')) },
  { ref: 'UYT-4', act: 'RECEIVE_DELEGATION', when: having('of', 'asset') },
  { ref: 'D01', act: 'RECEIVE_REQUEST', when: always },
  { ref: 'T14', act: 'RECEIVE_REQUEST', when: always },
  { ref: 'D02', act: 'RECEIVE_JUDGMENT', when: ofType('ordinary'), on: 'receivedOn' },
  { ref: 'D03', act: 'RECEIVE_JUDGMENT', when: ofType('interimMeasure'), on: 'receivedOn' },
  { ref: 'D04', act: 'RECEIVE_JUDGMENT', when: ofType('bankruptcy'), on: 'receivedOn' },
  { ref: 'D05', act: 'ASSIGN_OFFICER', when: always },
  { ref: 'D08', act: 'ISSUE_ENFORCEMENT_DECISION', when: always },
  { ref: 'N02', act: 'ISSUE_ENFORCEMENT_DECISION', when: always },
  { ref: 'V12', act: 'DECLARE_NOT_ENFORCEABLE', when: always },
  { ref: 'K01', act: 'NOTIFY_SEIZURE', when: having('kind', 'realEstate'), on: 'plannedAt' },
  { ref: 'A02', act: 'SEIZE', when: having('nature', undefined, 'ordinary') },
  { ref: 'N13', act: 'RECORD_APPRAISAL', when: always },
  { ref: 'B02', act: 'RECORD_APPRAISAL', when: always },
  { ref: 'B19', act: 'HOLD_AUCTION', when: having('result', 'succeeded') },
  { ref: 'G01', act: 'BUYER_PAYS', when: always },
  { ref: 'G02', act: 'BUYER_PAYS', when: always },
  { ref: 'M01', act: 'COLLECT', when: always, on: 'collectedOn' },
  { ref: 'M01', act: 'HAND_OVER', when: always },
  { ref: 'Q14', act: 'DECIDE_COMPLAINT', when: always },
  { ref: 'Q07', act: 'RECEIVE_COMPLAINT', when: not(having('notAcceptable', true)) },
  { ref: 'Q18', act: 'RECEIVE_PROTEST', when: not(having('type', 'recommendation')), on: 'receivedOn' },
  { ref: 'U07', act: 'RECEIVE_DELEGATION', when: not(having('of', 'asset')) },
  { ref: 'U08', act: 'RECEIVE_DELEGATION', when: having('of', 'asset') },
]
