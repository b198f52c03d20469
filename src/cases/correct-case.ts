import type { Transaction } from 'kysely'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { type Committed, commitErasable } from '../audit/commitment.ts'
import type { Database } from '../db/schema.ts'
import { compareHistories, correctionData } from '../engine/correct.ts'
import { findAct } from '../engine/find-act.ts'
import { correctAct, correcting, effectiveActs, migrating } from '../engine/replay.ts'
import { findRight } from '../engine/signing.ts'
import type { RecordedAct } from '../engine/vocabulary.ts'
import { actorOf } from '../people/powers.ts'
import type { EnforcementSetting } from './case-setting.ts'
import { readActs } from './case-store.ts'
import {
  type Correcting,
  checkCommand,
  checkCorrected,
  isHead,
  noSuchEntry,
  refuseCorrected,
  refusePerson,
} from './judge-correction.ts'
import { openedFacts } from './open-case.ts'
import type { Advance, Order, Outcome, Person } from './outcome.ts'
import { stageOf } from './snapshot.ts'
import { writeCorrection } from './write-correction.ts'

/**
 * A correction: an act that names the entry that was wrong and says what it was in truth, or that it did not happen.
 * The entry stays; the case is replayed as it should have been recorded. The corrected act has to pass where it stands,
 * or a head records it with a reason; later acts that would now be refused stand and are named. A dry run tells all
 * that would change before anything does.
 */
export async function correctCase(
  trx: Transaction<Database>,
  person: Person,
  order: Order,
  at: Correcting,
): Promise<Outcome> {
  const { setting, row, current, now } = at
  const { command } = order
  const { officeId } = person
  const malformed = checkCommand(setting, current, command, vietnamDayOf(now))
  if (malformed.length > 0) return { kind: 'badInput', faults: malformed }
  const acts = await readActs(trx, officeId, order.caseId)
  const target = acts.find(
    (act) => act.seq === command.data['corrects'] && act.act !== correcting && act.act !== migrating,
  )
  if (target === undefined) return { kind: 'badInput', faults: [noSuchEntry(command.data['corrects'])] }
  const facts = await openedFacts(trx, officeId, order.caseId)
  const base = effectiveActs(acts).find((act) => act.seq === target.seq) ?? target
  const corrected = correctAct(base, { data: command.data })

  const faults = corrected === null ? [] : await checkCorrected(trx, person, at, corrected)
  if (faults.length > 0) return { kind: 'badInput', faults }
  const who = refusePerson(at, person, target, command.on)
  const bars = corrected === null ? [] : refuseCorrected(setting, facts, acts, corrected)
  const mayOverride = command.override !== undefined && isHead(person, row) && bars.every((no) => !no.hard)
  if (who.length > 0 || (bars.length > 0 && !mayOverride))
    return { kind: 'refused', refusals: [...who, ...bars] }

  const kept = commitCorrection(setting, target, command.data)
  const right = findRight(
    setting.law,
    target.act,
    vietnamDayOf(now),
    actorOf(person, row.powers, vietnamDayOf(now)),
  )
  const act: RecordedAct = {
    act: correcting,
    on: command.on,
    data: kept.committed,
    seq: row.revision + 1,
    actor: {
      id: person.id,
      role: person.role,
      ...(right.kind === 'delegated' ? { delegation: right.power.id } : {}),
    },
    recordedAt: now.toString(),
    ...(bars.length === 0 ? {} : { overridden: bars.map(({ ref, requirement }) => ({ ref, requirement })) }),
  }
  const { effect, after } = compareHistories(setting, facts, acts, act, vietnamDayOf(now))
  const advance: Advance = {
    revision: act.seq,
    stage: stageOf(after.state.value),
    act: { seq: act.seq, act: act.act, on: act.on, lateEntry: false },
    opened: effect.limits.appeared,
    closed: effect.limits.moved.flatMap((one) =>
      one.before.status === 'open' && one.after.status !== 'open' ? [one.after] : [],
    ),
    moved: effect.limits.moved.map((one) => one.after),
    documents: effect.documents.appeared,
    findings: effect.findings.appeared,
    cannotJudge: [],
    correction: effect,
  }
  if (order.dryRun) return { kind: 'accepted', advance, replayed: false }
  await writeCorrection(trx, person, order, at, { act, advance, facts, acts, after, kept })
  return { kind: 'accepted', advance, replayed: false }
}

/** The reason and the free text among the corrected fields enter as commitments, like those of the act itself. */
function commitCorrection(
  { law }: EnforcementSetting,
  target: RecordedAct,
  data: Readonly<Record<string, unknown>>,
): Committed {
  const { data: given, ...rest } = data
  const outer = commitErasable(correctionData, rest)
  if (given === undefined) return outer
  const fields = given as Record<string, unknown>
  const removed = Object.fromEntries(Object.entries(fields).filter(([, value]) => value === null))
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
  const inner = commitErasable(findAct(law, target.act)?.data ?? {}, said)
  return {
    committed: { ...outer.committed, data: { ...inner.committed, ...removed } },
    kept: outer.kept,
    erasable: [...outer.erasable, ...inner.erasable.map((one) => ({ ...one, path: `/data${one.path}` }))],
  }
}
