import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareHistories } from '../../src/engine/correct.ts'
import { actsUpTo, correcting, effectiveActs, replay } from '../../src/engine/replay.ts'
import type { RecordedAct } from '../../src/engine/vocabulary.ts'
import { contracted2026, pureCase, setting } from '../support/pure-case.ts'

const road = () => pureCase().given(...contracted2026)

function correction(seq: number, corrects: unknown, says: Record<string, unknown>): RecordedAct {
  return {
    act: correcting,
    on: '2026-11-30',
    seq,
    data: { corrects, ...says },
    actor: { id: 'x', role: 'head' },
    recordedAt: '2026-11-30T02:00:00Z',
  }
}

describe('a correction', () => {
  test('gives the case that the right entry would have given, act for act', () => {
    const { facts, acts } = road()
    for (const act of acts) {
      const on = act.on === '2026-07-14' ? '2026-07-15' : act.on
      const right = acts.map((one) => (one.seq === act.seq ? { ...one, on } : one))
      const corrected = [...acts, correction(acts.length + 1, act.seq, { on })]
      expect(replay(setting, facts, corrected)).toEqual(replay(setting, facts, right))
    }
  })

  test('that an act did not happen gives the case without it', () => {
    const { facts, acts } = road()
    for (const act of acts) {
      const without = acts.filter((one) => one.seq !== act.seq)
      const corrected = [...acts, correction(acts.length + 1, act.seq, { didNotHappen: true })]
      expect(replay(setting, facts, corrected)).toEqual(replay(setting, facts, without))
    }
  })

  test('is taken in once: over acts that are effective already nothing is left to do', () => {
    const { acts } = road()
    const corrected = [...acts, correction(acts.length + 1, 3, { on: '2026-07-11' })]
    const effective = effectiveActs(corrected)
    expect(effectiveActs(effective)).toBe(effective)
    expect(effective.some((act) => act.act === correcting)).toBe(false)
    expect(actsUpTo(corrected, '2026-07-10').some((act) => act.seq === 3)).toBe(false)
  })

  test('of what is not there, or of another correction, changes nothing', () => {
    const { facts, acts } = road()
    const plain = replay(setting, facts, acts)
    for (const corrects of [0, 999, 'x', null, acts.length + 1]) {
      const corrected = [...acts, correction(acts.length + 1, corrects, { didNotHappen: true })]
      expect(replay(setting, facts, corrected)).toEqual(plain)
    }
  })

  test('is total: whatever is corrected in whatever order, the case replays and the difference is told', () => {
    const { facts, acts } = road()
    const says = fc.oneof(
      fc.constant({ didNotHappen: true }),
      fc.integer({ min: 1, max: 28 }).map((day) => ({ on: `2026-08-${String(day).padStart(2, '0')}` })),
      fc.constantFrom({ data: {} }, { data: { number: null } }, { data: { recipient: 'c1' } }),
    )
    const corrections = fc.array(fc.tuple(fc.nat(acts.length + 2), says), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(corrections, (all) => {
        const made = all.map(([corrects, said], index) => correction(acts.length + index + 1, corrects, said))
        const last = made.at(-1) as RecordedAct
        const before = [...acts, ...made.slice(0, -1)]
        const { effect, after } = compareHistories(setting, facts, before, last, '2026-11-30')
        expect(after).toEqual(replay(setting, facts, [...before, last]))
        const known = new Set(after.limits.map((limit) => limit.key))
        for (const limit of effect.limits.vanished) expect(known.has(limit.key)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  test('is known only from the moment it was recorded', () => {
    const { acts } = road()
    const corrected = [...acts, correction(acts.length + 1, 3, { didNotHappen: true })]
    const known = corrected.filter((act) => act.recordedAt <= '2026-11-30T01:59:59Z')
    expect(effectiveActs(known)).toHaveLength(known.length)
    expect(effectiveActs(corrected).some((act) => act.seq === 3)).toBe(false)
  })
})
