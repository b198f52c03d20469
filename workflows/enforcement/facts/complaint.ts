import type { ActInHand, IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'

/** Kinds of complaints by what they are about, L Đ.96(2)(a)–(c); (d) is of Law 26/2008 alone (Đ.140(2)(d)). */
export const complaintKinds = ['a', 'b', 'c', 'd'] as const

/** One complaint (khiếu nại), by its own reference; a second complaint goes on under the same one. */
export interface ComplaintFacts {
  id: string
  kind: (typeof complaintKinds)[number]
  /** Of Law 26/2008: about the freezing of an account, which has a shorter time of its own. */
  freeze?: true
  level: 'first' | 'second'
  filedOn: IsoDay
  step: 'received' | 'refused' | 'accepted' | 'suspended' | 'decided' | 'ended'
  acceptedOn?: IsoDay
  suspendedOn?: IsoDay
  /** Days that do not count: handling was suspended, or was given more time. */
  notCounted: number
  /** Of those, days of more time. */
  extendedBy?: number
  withdrawnOn?: IsoDay
  /** The head accepted that an obstacle kept the complainant from coming in time. */
  excused?: true
  /** The act or the enforcement complained of is paused. */
  paused?: true
  /** All of the enforcement, not one act. */
  pausedWhole?: true
  /** Answered once that it is not accepted: it is not answered again. */
  answered?: true
}

const higherSteps: Readonly<Record<string, ComplaintFacts['step']>> = {
  secondAccepted: 'accepted',
  secondRefused: 'refused',
  secondDecided: 'decided',
}

/** The complaint an act is about: the one it names, else a new one for a receipt, else the latest that is not done. */
export function complaintNamed(
  complaints: readonly ComplaintFacts[],
  act: Pick<ActInHand, 'act' | 'data'>,
): string | undefined {
  const named = act.data['complaint']
  if (typeof named === 'string') return named
  if (act.act === 'RECEIVE_COMPLAINT' && act.data['level'] !== 'second') return `kn${complaints.length + 1}`
  const open = complaints.findLast((one) => !isDone(one))
  return (open ?? complaints.at(-1))?.id
}

export function findComplaint(
  complaints: readonly ComplaintFacts[],
  act: Pick<ActInHand, 'act' | 'data'>,
): ComplaintFacts | undefined {
  const id = complaintNamed(complaints, act)
  return complaints.find((one) => one.id === id)
}

/** What is known of complaints after an act; total over every act. */
export function recordComplaint(
  complaints: readonly ComplaintFacts[],
  act: RecordedAct,
): readonly ComplaintFacts[] {
  const id = complaintNamed(complaints, act)
  if (act.act === 'RECEIVE_COMPLAINT') {
    const fresh = receive(complaints, act, id ?? 'kn1')
    const known = complaints.some((one) => one.id === fresh.id)
    return known ? complaints.map((one) => (one.id === fresh.id ? fresh : one)) : [...complaints, fresh]
  }
  return complaints.map((one) => (one.id === id ? change(one, act) : one))
}

function receive(complaints: readonly ComplaintFacts[], act: RecordedAct, id: string): ComplaintFacts {
  const { data, on } = act
  const before = complaints.find((one) => one.id === id)
  const kind = complaintKinds.find((one) => one === data['kind']) ?? before?.kind ?? 'a'
  return {
    id,
    kind,
    level: data['level'] === 'second' ? 'second' : 'first',
    filedOn: typeof data['filedOn'] === 'string' ? data['filedOn'] : on,
    step: 'received',
    notCounted: 0,
    ...(data['freeze'] === true || before?.freeze ? { freeze: true } : {}),
    ...(before?.answered ? { answered: true } : {}),
    ...(data['excuse'] === undefined ? {} : { excused: true }),
  }
}

function change(one: ComplaintFacts, act: RecordedAct): ComplaintFacts {
  const { data, on } = act
  switch (act.act) {
    case 'ACCEPT_COMPLAINT':
      return { ...one, step: 'accepted', acceptedOn: on }
    case 'REFUSE_COMPLAINT':
      return { ...one, step: 'refused', answered: true }
    case 'SUSPEND_COMPLAINT':
      return { ...one, step: 'suspended', suspendedOn: on }
    case 'RESUME_COMPLAINT': {
      const { suspendedOn = on, ...rest } = one
      return { ...rest, step: 'accepted', notCounted: one.notCounted + daysBetween(suspendedOn, on) }
    }
    case 'EXTEND_COMPLAINT':
      return giveMoreTime(one, Number(data['days'] ?? 0))
    case 'WITHDRAW_COMPLAINT':
      return { ...one, withdrawnOn: on }
    case 'DECIDE_COMPLAINT':
    case 'END_COMPLAINT': {
      const { paused: _paused, pausedWhole: _whole, ...rest } = one
      return { ...rest, step: act.act === 'END_COMPLAINT' ? 'ended' : 'decided' }
    }
    case 'PAUSE_FOR_COMPLAINT':
      return { ...one, paused: true, ...(data['wholeEnforcement'] === true ? { pausedWhole: true } : {}) }
    case 'CONTINUE_AFTER_COMPLAINT': {
      const { paused: _paused, pausedWhole: _whole, ...rest } = one
      return rest
    }
    case 'RECORD_HIGHER_STEP': {
      const step = higherSteps[String(data['step'])]
      if (step === undefined) return one
      return { ...one, step, ...(step === 'accepted' ? { acceptedOn: on } : {}) }
    }
    default:
      return one
  }
}

function giveMoreTime(one: ComplaintFacts, days: number): ComplaintFacts {
  return { ...one, notCounted: one.notCounted + days, extendedBy: (one.extendedBy ?? 0) + days }
}

/** Refused, decided or ended. */
export function isDone({ step }: ComplaintFacts): boolean {
  return step === 'refused' || step === 'decided' || step === 'ended'
}

/** Whole days from one day to another; none when it lies before. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000))
}
