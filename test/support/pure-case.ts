import { Temporal } from 'temporal-polyfill'
import { type Command, type Decision, decide } from '../../src/engine/decide.ts'
import { isRunning, listFindings } from '../../src/engine/findings.ts'
import { actsUpTo, applyAct, openState, orderActs, replay } from '../../src/engine/replay.ts'
import type { Actor, CaseState, RecordedAct, Role, Setting } from '../../src/engine/vocabulary.ts'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import { type Facts, openFacts } from '../../workflows/enforcement/facts.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'

const inForce: Setting<Facts> = { law: enforcementLaw, calendar: createCalendar() }

export const setting = inForce

export const officer = '00000000-0000-4000-8000-000000000001'

export type Given = [
  act: string,
  on: string,
  data?: Record<string, unknown>,
  more?: { as?: Role; id?: string; asset?: string; at?: string },
]

/** A case in memory: given these acts, when that one comes, then this follows. No database, no HTTP. */
export function pureCase(
  options: {
    judged?: string
    kind?: 'onRequest' | 'exOfficio'
    type?: 'ordinary' | 'interimMeasure' | 'bankruptcy'
    amount?: number
    /** More parties and obligations than the one creditor, the one debtor and the one debt. */
    parties?: Facts['parties']
    obligations?: Parameters<typeof openFacts>[0]['obligations']
    effectiveOn?: string
    /** Enforced at once, though appeal is open: no legal effect yet. */
    atOnce?: true
  } = {},
  // Another law than the one in force: the mutation of figures plays the same examples on a changed copy.
  setting: Setting<Facts> = inForce,
) {
  const judged = options.judged ?? '2026-06-12'
  const intake: Parameters<typeof openFacts>[0] = {
    kind: options.kind ?? 'onRequest',
    judgment: {
      number: '45/2026/DS-PT',
      court: 'TAND tỉnh',
      date: judged,
      ...(options.atOnce ? {} : { effectiveOn: options.effectiveOn ?? judged }),
      type: options.type ?? 'ordinary',
    },
    parties: options.parties ?? [
      { ref: 'c1', role: 'creditor' },
      { ref: 'd1', role: 'debtor' },
    ],
    obligations: options.obligations ?? [
      { ref: 'o1', type: 'payMoney', amount: options.amount ?? 1_850_000_000, from: 'd1', to: 'c1' },
    ],
  }
  const facts = openFacts(intake)
  const acts: RecordedAct[] = []

  // Where the case stood after each act played so far: a search that tries thousands of acts plays each step once.
  const opened = openState(setting, facts)
  const played: { act: RecordedAct; state: CaseState<Facts> }[] = []
  const stateOn = (day: string): CaseState<Facts> => {
    const ordered = orderActs(actsUpTo(acts, day))
    let same = 0
    while (same < ordered.length && played[same]?.act === ordered[same]) same++
    if (same < ordered.length) played.length = Math.min(played.length, same)
    for (const act of ordered.slice(same)) {
      const before = played.at(-1)?.state ?? opened
      played.push({ act, state: applyAct(setting, before, act).state })
    }
    return played[ordered.length - 1]?.state ?? opened
  }

  const tryAct = ([act, on, data = {}, more = {}]: Given, override?: string): Decision<Facts> => {
    const actor: Actor = {
      id: more.id ?? (more.as === undefined || more.as === 'officer' ? officer : `${more.as}`),
      role: more.as ?? 'officer',
    }
    const command: Command = {
      act,
      on,
      data:
        act === 'ISSUE_ENFORCEMENT_DECISION'
          ? { number: '1/QĐ', ...data }
          : act === 'ASSIGN_OFFICER'
            ? { officer, ...data }
            : data,
      ...(more.asset === undefined ? {} : { asset: more.asset }),
      ...(more.at === undefined ? {} : { at: more.at }),
      ...(override === undefined ? {} : { override: { reason: override } }),
    }
    const state = stateOn(on)
    const latest = [on, ...acts.map((one) => one.on)].sort().at(-1) ?? on
    return decide(
      setting,
      { state, seq: acts.length + 1, now: Temporal.Instant.from(`${latest}T23:00:00+07:00`) },
      command,
      actor,
    )
  }

  return {
    intake,
    facts,
    acts,
    tryAct,
    /** Gives acts that must be accepted. */
    given(...steps: Given[]) {
      for (const step of steps) {
        const decision = tryAct(step)
        if (decision.kind !== 'accepted')
          throw new Error(`${step[0]} on ${step[1]}: ${JSON.stringify(decision)}`)
        acts.push(decision.act)
      }
      return this
    },
    /** A head records an act that is barred but did happen. */
    overridden(step: Given, reason: string) {
      const decision = tryAct([step[0], step[1], step[2] ?? {}, { ...step[3], as: 'head' }], reason)
      if (decision.kind === 'accepted') acts.push(decision.act)
      return decision
    },
    /** The rows that refuse an act; empty when it would be accepted. */
    refusals(...step: Given): string[] {
      const decision = tryAct(step)
      if (decision.kind === 'badInput') throw new Error(JSON.stringify(decision.faults))
      return decision.kind === 'refused' ? decision.refusals.map((no) => no.ref) : []
    },
    /** Rows and due days of what runs on a day. */
    running(asOf: string): Record<string, string> {
      const { limits } = replay(setting, facts, actsUpTo(acts, asOf))
      return Object.fromEntries(
        limits.filter((limit) => isRunning(limit, asOf)).map((limit) => [limit.ref, limit.due]),
      )
    },
    /** Every clock running on a day. */
    limitsOn(asOf: string) {
      const { limits } = replay(setting, facts, actsUpTo(acts, asOf))
      return limits.filter((limit) => isRunning(limit, asOf))
    },
    findings(asOf: string) {
      const upTo = actsUpTo(acts, asOf)
      const { limits, state } = replay(setting, facts, upTo)
      return listFindings(setting, limits, upTo, asOf, state.facts).map(({ ref, kind, due, daysLate }) => ({
        ref,
        kind,
        due,
        daysLate,
      }))
    },
    state: (asOf = '9999-12-31') => stateOn(asOf),
  }
}

/** The road of the 2026 law up to a decision served on both parties on 14/7/2026. */
export const served2026: Given[] = [
  ['RECEIVE_REQUEST', '2026-07-06', {}, { as: 'registrar' }],
  ['ISSUE_ENFORCEMENT_DECISION', '2026-07-10', {}, { as: 'head' }],
  ['ASSIGN_OFFICER', '2026-07-10', {}, { as: 'head' }],
  ['OPEN_FILE', '2026-07-13'],
  ['SERVE_NOTICE', '2026-07-14', { recipient: 'd1', validOn: '2026-07-14' }],
  ['SERVE_NOTICE', '2026-07-14', { recipient: 'c1', validOn: '2026-07-14' }],
  ['SEND_TO_PROCURACY', '2026-07-14'],
]

/** … and on to real estate seized on 24/8/2026. */
export const seized2026: Given[] = [
  ...served2026,
  ['VERIFY_CONDITIONS', '2026-07-31', { result: 'hasMeans' }],
  ['DECIDE_COERCION', '2026-08-05', { measure: 'seizure' }],
  ['SERVE_NOTICE', '2026-08-06', { recipient: 'd1', validOn: '2026-08-06' }],
  ['SERVE_NOTICE', '2026-08-06', { recipient: 'c1', validOn: '2026-08-06' }],
  ['SEND_TO_PROCURACY', '2026-08-06'],
  [
    'NOTIFY_SEIZURE',
    '2026-08-18',
    { kind: 'realEstate', plannedAt: '2026-08-24T08:00:00+07:00' },
    { asset: 'a1' },
  ],
  ['NOTIFY_COSTS', '2026-08-18', { plannedAt: '2026-08-24T08:00:00+07:00', amount: 12_000_000 }],
  ['SEIZE', '2026-08-24', { kind: 'realEstate' }, { asset: 'a1' }],
]

/** … appraised, notified on 29/9/2026, contracted for auction on 12/10/2026. */
export const contracted2026: Given[] = [
  ...seized2026,
  ['SIGN_APPRAISAL_CONTRACT', '2026-09-03', {}, { asset: 'a1' }],
  ['RECORD_APPRAISAL', '2026-09-25', { price: 2_000_000_000, validUntil: '2027-03-25' }, { asset: 'a1' }],
  ['NOTIFY_APPRAISAL', '2026-09-29', { validOn: '2026-09-29' }, { asset: 'a1' }],
  ['SIGN_AUCTION_CONTRACT', '2026-10-12', {}, { asset: 'a1' }],
]
