import { Type } from 'typebox'
import { judge } from './decide.ts'
import { listFindings } from './findings.ts'
import { applyAct, effectiveActs, openState, orderActs, type Replayed, replay } from './replay.ts'
import type { Actor, Finding, IsoDay, Limit, Paper, RecordedAct, Refusal, Setting } from './vocabulary.ts'

/** What a correction says: which act, and what it was in truth, or that it did not happen. */
export const correctionData = Type.Object(
  {
    corrects: Type.Integer({ minimum: 1, description: 'số thứ tự của hành vi ghi sai' }),
    didNotHappen: Type.Optional(Type.Literal(true, { description: 'hành vi không diễn ra' })),
    on: Type.Optional(Type.String({ description: 'ngày đúng' })),
    at: Type.Optional(Type.String({ description: 'giờ đúng' })),
    data: Type.Optional(
      Type.Record(Type.String(), Type.Unknown(), {
        erasable: true,
        description: 'những trường ghi sai, với giá trị đúng; null là bỏ trường',
      }),
    ),
    reason: Type.String({ minLength: 1, maxLength: 4000, erasable: true, description: 'lý do sửa' }),
  },
  { additionalProperties: false },
)

/** A limit that a correction moves: as it stood, and as it stands. */
export interface MovedLimit {
  before: Limit
  after: Limit
}

/** What a correction changes in the whole case. Nothing of it is silent: all that goes is named with all that comes. */
export interface CorrectionEffect {
  corrects: number
  before: Pick<RecordedAct, 'act' | 'on' | 'at' | 'data'>
  /** Null where the act did not happen. */
  after: Pick<RecordedAct, 'act' | 'on' | 'at' | 'data'> | null
  limits: { appeared: Limit[]; vanished: Limit[]; moved: MovedLimit[] }
  findings: { appeared: Finding[]; vanished: Finding[] }
  documents: { appeared: Paper[]; vanished: Paper[] }
  /** Later acts that would be refused now, and would not have been before. They stand; somebody has to look at them. */
  refusedLater: { seq: number; act: string; on: IsoDay; refusals: Refusal[] }[]
}

/** Both histories played out, and what differs between them on a day. */
export function compareHistories<F>(
  setting: Setting<F>,
  facts: F,
  acts: readonly RecordedAct[],
  correction: RecordedAct,
  asOf: IsoDay,
): { effect: CorrectionEffect; after: Replayed<F> } {
  const seq = Number(correction.data['corrects'])
  const corrected = [...acts, correction]
  const [before, after] = [replay(setting, facts, acts), replay(setting, facts, corrected)]
  const [was, is] = [byKey(before.limits), byKey(after.limits)]
  const [told, tells] = [findingsOf(setting, before, acts, asOf), findingsOf(setting, after, corrected, asOf)]
  const [papers, papersNow] = [byText(before.papers), byText(after.papers)]
  const [then, now] = [refusalsOf(setting, facts, acts), refusalsOf(setting, facts, corrected)]
  const standing = (all: readonly RecordedAct[]) => effectiveActs(all).find((act) => act.seq === seq)
  const original = standing(acts) ?? acts.find((act) => act.seq === seq)
  const becomes = standing(corrected)
  return {
    after,
    effect: {
      corrects: seq,
      before: show(original ?? correction),
      after: becomes === undefined ? null : show(becomes),
      limits: {
        appeared: without(is, was),
        vanished: without(was, is),
        moved: [...is].flatMap(([key, limit]) => {
          const old = was.get(key)
          return old === undefined || text(old) === text(limit) ? [] : [{ before: old, after: limit }]
        }),
      },
      findings: { appeared: without(tells, told), vanished: without(told, tells) },
      documents: { appeared: without(papersNow, papers), vanished: without(papers, papersNow) },
      refusedLater: effectiveActs(corrected).flatMap(({ seq: other, act, on }) => {
        const fresh = (now.get(other) ?? []).filter(
          ({ requirement }) => !(then.get(other) ?? []).some((no) => no.requirement === requirement),
        )
        return other === seq || fresh.length === 0 ? [] : [{ seq: other, act, on, refusals: fresh }]
      }),
    },
  }
}

/** The conditions bind whoever gave a recorded act as he gave it: by delegation, as the head. */
export function actorAsRecorded({ actor }: RecordedAct): Actor {
  return { id: actor.id, role: actor.delegation === undefined ? actor.role : 'head' }
}

/** The acts that stand before another in the order of law. */
export function actsBefore(acts: readonly RecordedAct[], act: RecordedAct): RecordedAct[] {
  return acts.filter((one) => one.on < act.on || (one.on === act.on && one.seq < act.seq))
}

/** What each act of a history would be refused for where it stands; who signs is not asked again. */
function refusalsOf<F>(setting: Setting<F>, facts: F, acts: readonly RecordedAct[]): Map<number, Refusal[]> {
  const refusals = new Map<number, Refusal[]>()
  let state = openState(setting, facts)
  for (const act of orderActs(acts)) {
    refusals.set(act.seq, judge(setting, state, act, actorAsRecorded(act), true))
    state = applyAct(setting, state, act).state
  }
  return refusals
}

function findingsOf<F>(
  setting: Setting<F>,
  { limits }: Replayed<F>,
  acts: readonly RecordedAct[],
  asOf: IsoDay,
): Map<string, Finding> {
  return byText(listFindings(setting, limits, effectiveActs(acts), asOf))
}

function byKey(limits: readonly Limit[]): Map<string, Limit> {
  return new Map(limits.map((limit) => [limit.key, limit]))
}

function byText<T>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [text(one), one]))
}

function without<T>(all: ReadonlyMap<string, T>, known: ReadonlyMap<string, T>): T[] {
  return [...all].flatMap(([key, one]) => (known.has(key) ? [] : [one]))
}

function text(value: unknown): string {
  return JSON.stringify(value)
}

function show({ act, on, at, data }: RecordedAct): CorrectionEffect['before'] {
  return { act, on, ...(at === undefined ? {} : { at }), data }
}
