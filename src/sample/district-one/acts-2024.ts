import type { StoryStep } from './story.ts'
import type { WorkingDays } from './working-days.ts'

/**
 * From the request or judgment to the verification of means, under Law 26/2008, every step in time.
 * @param decided the day of the enforcement decision; the papers came in two working days before.
 */
export function beginMatter(
  days: WorkingDays,
  kind: 'onRequest' | 'exOfficio',
  decided: string,
): StoryStep[] {
  const received = days.shift(decided, -2)
  const served = days.shift(decided, 2)
  const first: StoryStep =
    kind === 'onRequest'
      ? { act: 'RECEIVE_REQUEST', on: received, as: 'registrar' }
      : { act: 'RECEIVE_JUDGMENT', on: received, as: 'registrar' }
  return [
    first,
    { act: 'ISSUE_ENFORCEMENT_DECISION', on: decided, as: 'head' },
    { act: 'ASSIGN_OFFICER', on: decided, as: 'head' },
    { act: 'OPEN_FILE', on: days.shift(decided, 1) },
    { act: 'SERVE_NOTICE', on: served, data: { recipient: 'd1', channel: 'direct' } },
    { act: 'SERVE_NOTICE', on: served, data: { recipient: 'c1', channel: 'direct' } },
    { act: 'SEND_TO_PROCURACY', on: served },
  ]
}

/** Means found within ten days of the end of the voluntary period. */
export function findMeans(days: WorkingDays, decided: string): StoryStep {
  return {
    act: 'VERIFY_CONDITIONS',
    on: days.shift(decided, 13),
    data: { result: 'hasMeans', method: 'inPerson' },
  }
}

/** The parties and the procuracy are told of the latest decision, two working days later. */
export function tellOfDecision(days: WorkingDays, on: string): StoryStep[] {
  const told = days.shift(on, 2)
  return [
    { act: 'SERVE_NOTICE', on: told, data: { recipient: 'd1', channel: 'direct' } },
    { act: 'SERVE_NOTICE', on: told, data: { recipient: 'c1', channel: 'direct' } },
    { act: 'SEND_TO_PROCURACY', on: told },
  ]
}

/** Money in and, within ten days, out again. */
export function collectAndPay(days: WorkingDays, on: string, amount: number): StoryStep[] {
  return [
    { act: 'COLLECT', on, as: 'accountant', data: { obligation: 'o1', amount } },
    { act: 'DISBURSE', on: days.shift(on, 3), as: 'accountant', data: { obligation: 'o1', amount } },
  ]
}
