import { Temporal } from 'temporal-polyfill'
import { type Facts, fillFacts } from '../../workflows/enforcement/facts.ts'
import { type EnforcementSetting, settingFor } from '../cases/case-setting.ts'
import { actorAsRecorded } from '../engine/correct.ts'
import { judge } from '../engine/decide.ts'
import {
  actsUpTo,
  applyAct,
  correcting,
  effectiveActs,
  migrating,
  openState,
  replay,
} from '../engine/replay.ts'
import type { CaseState, RecordedAct, Role } from '../engine/vocabulary.ts'
import { readBody } from './verify-matter.ts'

/** An act that was recorded as allowed and that the rules of this program would refuse. */
export interface RefusedAct {
  seq: number
  act: string
  on: string
  /** Rows and conditions that stand in its way, such as "COE-1 meansKnown". */
  refs: string[]
}

/** What playing a matter again came to. */
export interface ReplayedMatter {
  /** Acts that pass where they stood on the record. */
  passed: number
  /** Acts whose bars a head set aside, with a reason, when they were recorded. */
  overridden: number
  refused: RefusedAct[]
  /** Entries of the program itself, corrections among them: they are taken in and not judged. */
  other: number
}

/**
 * Plays the acts of a matter again out of what is sealed, each judged by the rule pack of this program against the record
 * as it stood when the act was recorded: earlier entries only, up to its day. Who might sign is not judged again: powers
 * are not part of the record. A refusal says that record and rule pack do not agree, as they may after the pack was corrected.
 * @throws what the engine throws on acts it does not know.
 */
export function replayMatter(
  intake: string,
  payloads: readonly string[],
  calendar: Record<string, unknown>,
): ReplayedMatter {
  const setting = settingFor({ calendar })
  const facts = fillFacts(readBody(intake)?.['facts'] as Facts)
  const told: ReplayedMatter = { passed: 0, overridden: 0, refused: [], other: 0 }
  const before: RecordedAct[] = []
  let state: CaseState<Facts> | undefined = openState(setting, facts)
  let latest = ''
  for (const payload of payloads) {
    const act = readAct(payload)
    if (act.act === correcting || act.act === migrating) {
      told.other++
      before.push(act)
      // What was corrected may have moved: the next act meets the whole record as it has been corrected.
      state = undefined
      latest = effectiveActs(before).reduce((day, { on }) => (on > day ? on : day), '')
      continue
    }
    const isLate = act.on < latest
    const met: CaseState<Facts> = isLate
      ? replay(setting, facts, actsUpTo(before, act.on)).state
      : (state ?? replay(setting, facts, before).state)
    count(told, setting, met, act)
    before.push(act)
    latest = isLate ? latest : act.on
    state = isLate ? undefined : applyAct(setting, met, act).state
  }
  return told
}

function count(
  told: ReplayedMatter,
  setting: EnforcementSetting,
  met: CaseState<Facts>,
  act: RecordedAct,
): void {
  if ((act.overridden?.length ?? 0) > 0) told.overridden++
  else {
    const no = judge(setting, met, act, actorAsRecorded(act), true)
    if (no.length === 0) told.passed++
    else
      told.refused.push({
        seq: act.seq,
        act: act.act,
        on: act.on,
        refs: no.map(({ ref, requirement }) => `${ref} ${requirement}`),
      })
  }
}

/** An act as it was recorded, out of its sealed payload. */
function readAct(payload: string): RecordedAct {
  const body = readBody(payload) ?? {}
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : undefined)
  const delegation = (body['delegation'] as { id: string } | undefined)?.id
  const overridden = (body['overridden'] ?? []) as { ref: string; requirement: string }[]
  const [at, asset] = [text('at'), text('asset')]
  return {
    seq: Number(body['seq']),
    act: text('act') ?? '',
    on: text('on') ?? '',
    data: (body['data'] ?? {}) as Record<string, unknown>,
    actor: {
      id: text('actor') ?? '',
      role: (text('role') ?? 'officer') as Role,
      ...(delegation === undefined ? {} : { delegation }),
    },
    recordedAt: Temporal.Instant.fromEpochMilliseconds(
      Math.floor(Number(body['recordedAt']) / 1000),
    ).toString(),
    ...(at === undefined ? {} : { at }),
    ...(asset === undefined ? {} : { asset }),
    ...(overridden.length === 0 ? {} : { overridden }),
  }
}
