import { given, record } from './move.ts'

/** Asked of every coercion carried out with mobilised force, of which kind it may be. */
export const forceConditions = [
  'notAroundTet',
  'notOnSpecialDay',
  'largeCaseIsReported',
  'protectionIsArranged',
] as const

/** Coercion (cưỡng chế): acts that do not move the matter, at any step once it is decided. */
export const coercionAtAnyStep = {
  RECORD_COERCION_REQUEST: record,
  OPEN_BY_FORCE: { ...record, guard: given({ requires: ['officerIsAssigned', 'openingIsWitnessed'] }) },
  NOTIFY_COSTS: { ...record, guard: given({ requires: ['coercionIsDecided', 'plannedHourIsAllowed'] }) },
  CONSULT_POLICE: { ...record, guard: given({ requires: ['officerIsAssigned', 'plannedHourIsAllowed'] }) },
  RECORD_POLICE_ANSWER: record,
  REPORT_TO_STEERING_BOARD: record,
  RECORD_STEERING_DIRECTION: record,
  DRAFT_PLAN: { ...record, guard: given({ requires: ['officerIsAssigned', 'plannedHourIsAllowed'] }) },
  APPROVE_PLAN: { ...record, guard: given({ requires: ['planIsDrafted', 'policeHaveAgreed'] }) },
  SEND_PLAN: { ...record, guard: given({ requires: ['planIsDrafted', 'planIsApproved'] }) },
  RECEIVE_POLICE_PLAN: record,
  MEET_COORDINATION: { ...record, guard: given({ requires: ['planIsDrafted', 'planIsApproved'] }) },
  REPORT_LARGE_CASE: record,
  REQUEST_POLICE_HELP: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  CARRY_OUT_COERCION: {
    ...record,
    guard: given({
      requires: [
        'officerIsAssigned',
        'measureIsDecided',
        'costsAreApproved',
        'notAtRestTime',
        ...forceConditions,
      ],
    }),
  },
  PAUSE_COERCION: record,
}
