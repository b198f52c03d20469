import { given, record } from './move.ts'

const whole = { field: 'scope', equals: 'whole' }
const part = { field: 'scope', equals: 'part' }

/** Interruptions (hoãn, tạm đình chỉ, tiếp tục): a whole matter moves, of a part only the record knows. */
export const interruptionMoves = {
  POSTPONE: [
    { target: '.postponed', guard: given({ data: whole }) },
    { ...record, guard: given({ data: part }) },
  ],
  SUSPEND: [
    { target: '.suspended', guard: given({ data: whole }) },
    { ...record, guard: given({ data: part }) },
  ],
  RESUME: [
    { target: '.running', guard: given({ data: whole }) },
    { ...record, guard: given({ data: part }) },
  ],
}
