import { given, record } from './move.ts'

const whole = { field: 'scope', equals: 'whole' }
const part = { field: 'scope', equals: 'part' }
const postpone = ['postponementHasItsGround', 'protestRequestBinds', 'doneIsNotPostponed']
const suspend = ['suspensionHasItsGround']
const resume = ['interruptionStands', 'postponementHasEnded', 'suspensionHasEnded']
const terminate = [
  'terminationHasItsGround',
  'feesArePaidBeforeTheDrop',
  'annulledSaleIsHandedOver',
  'onlyTheAnnulledPartEnds',
  'sharesAreFixed',
]

/** Interruptions (hoãn, tạm đình chỉ, tiếp tục): a whole matter moves, of a part only the record knows. */
export const interruptionMoves = {
  POSTPONE: [
    { target: '.postponed', guard: given({ data: whole, requires: postpone }) },
    { ...record, guard: given({ data: part, requires: postpone }) },
  ],
  SUSPEND: [
    { target: '.suspended', guard: given({ data: whole, requires: suspend }) },
    { ...record, guard: given({ data: part, requires: suspend }) },
  ],
  RESUME: [
    { target: '.running', guard: given({ data: whole, requires: resume }) },
    { ...record, guard: given({ data: part, requires: resume }) },
  ],
}

/** Grounds, termination (đình chỉ), and what is told: at any step once the matter is decided. */
export const terminationAtAnyStep = {
  RECORD_GROUND: record,
  RECORD_GROUND_END: { ...record, guard: given({ requires: ['groundIsOnRecord'] }) },
  TELL_AUTHORITY: { ...record, guard: given({ requires: ['groundIsOnRecord'] }) },
  TERMINATE: [
    { target: '#case.closure.terminated', guard: given({ data: whole, requires: terminate }) },
    { ...record, guard: given({ data: part, requires: terminate }) },
  ],
}

/** A termination taken back (L Đ.64(2)): the matter goes on at the step it had reached. */
export const withdrawTermination = (
  ['verification', 'seizure', 'appraisal', 'auction', 'handover'] as const
).map((stage) => ({
  target:
    stage === 'verification' ? '#case.underway.road.verification' : `#case.underway.road.processing.${stage}`,
  guard: given({
    data: { field: 'stage', equals: stage },
    requires: ['droppedStaysDropped', 'bankruptcyIsStopped'],
  }),
}))
