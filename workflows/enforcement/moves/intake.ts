import { given, record } from './move.ts'

/** Assignment and file (phân công, hồ sơ): acts that do not move the matter, at any step once it is decided. */
export const intakeAtAnyStep = {
  ASSIGN_OFFICER: { ...record, guard: given({ requires: ['nobodyIsAssignedYet'] }) },
  CHANGE_OFFICER: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  OPEN_FILE: { ...record, guard: given({ requires: ['officerIsAssigned'] }) },
  EXTEND_TERM: { ...record, guard: given({ requires: ['extensionIsAllowed'] }) },
}
