import { given, record } from './move.ts'

/** Coercion (cưỡng chế): acts that do not move the matter, at any step once it is decided. */
export const coercionAtAnyStep = {
  RECORD_COERCION_REQUEST: record,
  OPEN_BY_FORCE: { ...record, guard: given({ requires: ['officerIsAssigned', 'openingIsWitnessed'] }) },
  NOTIFY_COSTS: { ...record, guard: given({ requires: ['coercionIsDecided', 'plannedHourIsAllowed'] }) },
}
