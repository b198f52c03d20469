import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { StateValue } from 'xstate'
import { type Replayed, replay } from '../../src/engine/replay.ts'
import type { RecordedAct, Role } from '../../src/engine/vocabulary.ts'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import { openFacts } from '../../workflows/enforcement/facts.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'

/** An act as it is kept: a line of a table. What it was recorded as stands whole in it. */
export type KeptAct = [
  act: string,
  on: string,
  data: RecordedAct['data'],
  actor: { id: string; role: Role },
  recordedAt: string,
  more?: Pick<RecordedAct, 'asset' | 'at' | 'overridden'>,
]

/** One history: how it was opened, what was recorded, and how it stood when it was written down. */
export interface GoldenHistory {
  name: string
  intake: Parameters<typeof openFacts>[0]
  acts: readonly KeptAct[]
  expected: Expected
}

export interface Expected {
  state: StateValue
  assets: Readonly<Record<string, StateValue>>
  /** A line for each limit: key, row, due day, how it ended. */
  limits: readonly string[]
  /** SHA-256 of the whole result in canonical JSON: state, facts, limits, papers. */
  hash: string
}

/** The acts of a history as the engine takes them. */
export function actsOf({ acts }: Pick<GoldenHistory, 'acts'>): RecordedAct[] {
  return acts.map(([act, on, data, actor, recordedAt, more], index) => ({
    seq: index + 1,
    act,
    on,
    data,
    actor,
    recordedAt,
    ...more,
  }))
}

/** An act as it is kept. */
export function keepAct({ act, on, data, actor, recordedAt, asset, at, overridden }: RecordedAct): KeptAct {
  const more = {
    ...(asset === undefined ? {} : { asset }),
    ...(at === undefined ? {} : { at }),
    ...(overridden === undefined ? {} : { overridden }),
  }
  const { id, role } = actor
  const line = [act, on, data, { id, role }, recordedAt] as const
  return Object.keys(more).length === 0 ? [...line] : [...line, more]
}

/** Plays a history as the law stands now. */
export function playHistory(history: Pick<GoldenHistory, 'intake' | 'acts'>): Expected {
  const setting = { law: enforcementLaw, calendar: createCalendar() }
  return describe(replay(setting, openFacts(history.intake), actsOf(history)))
}

function describe({ state, limits, papers, cannotJudge }: Replayed<Facts>): Expected {
  return {
    state: state.value,
    assets: state.assets,
    limits: limits.map(({ key, ref, due, status, closedOn, pausedFrom }) =>
      [
        key,
        ref,
        due,
        status,
        ...(closedOn === undefined ? [] : [closedOn]),
        ...(pausedFrom ? ['paused'] : []),
      ].join(' '),
    ),
    hash: createHash('sha256')
      .update(canonicalize(withoutEmpty({ state, limits, papers, cannotJudge })) ?? '')
      .digest('hex'),
  }
}

/** What is known of nothing is left out, so that a new chapter's empty facts change no history of the others. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([name, one]) => {
    const inner = withoutEmpty(one)
    const isEmpty = typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0
    return inner === undefined || isEmpty ? [] : [[name, inner] as const]
  })
  return Object.fromEntries(kept)
}
