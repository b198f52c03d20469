import type { ActName } from '../../workflows/enforcement/acts.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'

type Part = keyof Facts
/** A paper of its own, with what the record knows of its maker. */
const paper: readonly Part[] = ['papers', 'intake']

/**
 * The acts that may come after the end of a matter, and the only parts of what is known that each may touch. What is
 * not named stays as it was: parties, decision, officer, verification, coercion, costs, exemptions, delegations; of the
 * obligations only what is paid out (`DISBURSE`), of the assets only a release of what is still seized.
 */
export const afterTheEnd: Readonly<Partial<Record<ActName, readonly Part[]>>> = {
  // Papers of the end and of what came before it.
  SERVE_NOTICE: ['served', 'notice'],
  SEND_TO_PROCURACY: ['sentToProcuracy'],
  SEND_DECISION: [],
  ASK_FOR_CERTIFICATE: [],
  CERTIFY_RESULT: paper,
  LIST_FOR_PROCURACY: paper,
  CLOSE_FILE: ['closing'],
  CLASSIFY_MATTER: ['groups'],
  NOTE: [],
  END_PUBLICATION: ['notice'],
  SEND_REQUEST: [...paper, 'requests'],
  RECORD_ANSWER: ['requests'],
  // Complaints, denunciations, protests.
  RECEIVE_COMPLAINT: ['complaints'],
  ACCEPT_COMPLAINT: [...paper, 'complaints'],
  REFUSE_COMPLAINT: [...paper, 'complaints'],
  EXTEND_COMPLAINT: ['complaints'],
  SUSPEND_COMPLAINT: [...paper, 'complaints'],
  RESUME_COMPLAINT: ['complaints'],
  WITHDRAW_COMPLAINT: ['complaints'],
  END_COMPLAINT: [...paper, 'complaints'],
  DECIDE_COMPLAINT: [...paper, 'complaints'],
  SEND_COMPLAINT_DECISION: ['complaints'],
  PUBLISH_COMPLAINT_DECISION: ['complaints'],
  RECORD_HIGHER_STEP: ['complaints'],
  PAUSE_FOR_COMPLAINT: [...paper, 'complaints'],
  CONTINUE_AFTER_COMPLAINT: [...paper, 'complaints'],
  RECEIVE_DENUNCIATION: ['denunciations'],
  ACCEPT_DENUNCIATION: [...paper, 'denunciations'],
  SETTLE_DENUNCIATION: [...paper, 'denunciations'],
  RECEIVE_PROTEST: ['protests'],
  ANSWER_PROTEST: [...paper, 'protests'],
  CARRY_OUT_PROTEST: ['protests'],
  // What is held, seized or banned still.
  END_SECURITY: [...paper, 'securities'],
  RETURN_HELD: [...paper, 'securities'],
  WRITE_TO_IMMIGRATION: paper,
  RELEASE_SEIZURE: [...paper, 'assets'],
  // Money that is still held.
  DISBURSE: ['obligations', 'money', 'accounts'],
  REMIT_PROCEEDS: ['money'],
  // Delegations.
  ANSWER_DELEGATION: paper,
  RECORD_DELEGATION_RESULT: ['delegation'],
  RECEIVE_LATER_JUDGMENT: [],
  FORWARD_TO_DELEGATE: [],
  // Things in store.
  RECORD_EVIDENCE: ['evidence'],
  HAND_OVER_EVIDENCE: [...paper, 'evidence'],
  SET_UP_DESTRUCTION_COUNCIL: [...paper, 'evidence'],
  DESTROY_EVIDENCE: [...paper, 'evidence'],
  EVIDENCE_TO_BUDGET: ['evidence'],
  DISPOSE_OLD_EVIDENCE: ['evidence'],
  INVENTORY_EVIDENCE: [],
  // What bodies outside did.
  RECORD_OFFICE_EVENT: [],
  RECORD_BUDGET_EVENT: ['budgetDebtor'],
  // Why a matter was terminated, and what is told of it.
  RECORD_GROUND_END: ['interruptions'],
  TELL_AUTHORITY: paper,
}

/** The acts by which a matter goes on or begins anew; they may touch what has to be taken back for it. */
export const reopening: Readonly<Partial<Record<ActName, readonly Part[]>>> = {
  WITHDRAW_TERMINATION: [...paper, 'interruptions', 'obligations'],
  RECEIVE_REQUEST: [
    ...paper,
    'notice',
    'request',
    'officer',
    'fileOpenedOn',
    'verification',
    'coercion',
    'costsNotified',
    'returnedOn',
    'askedAgain',
  ],
}
