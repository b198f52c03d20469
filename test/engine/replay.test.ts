import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interruptionOf, restoreState, stageOf, UnknownVersionError } from '../../src/cases/snapshot.ts'
import { forceValue, listMoves, listValues, UnknownStateError } from '../../src/engine/moves.ts'
import { listOptions } from '../../src/engine/options.ts'
import { applyAct, openState, replay } from '../../src/engine/replay.ts'
import { assetMachine } from '../../workflows/enforcement/asset.machine.ts'
import { caseMachine } from '../../workflows/enforcement/case.machine.ts'
import { contracted2026, officer, pureCase, served2026, setting } from '../support/pure-case.ts'

const road = () =>
  pureCase().given(...contracted2026, ['HOLD_AUCTION', '2026-11-20', { result: 'failed' }, { asset: 'a1' }])

describe('replay', () => {
  test('carrying a case on act by act gives the same as replaying it whole', () => {
    const given = road()
    let state = openState(setting, given.facts)
    for (const act of given.acts) state = applyAct(setting, state, act).state
    const whole = replay(setting, given.facts, given.acts)
    expect(state).toEqual(whole.state)
    expect(whole.limits.filter((limit) => limit.status === 'open')).toHaveLength(state.limits.length)
  })

  test('a stored state comes back from JSON as it was', () => {
    const { state } = replay(setting, road().facts, road().acts)
    expect(JSON.parse(JSON.stringify(state))).toEqual(state)
  })

  test('whatever order acts of different days are recorded in, the case stands the same', () => {
    const given = road()
    const oneADay = given.acts.filter(
      (act, index, all) => all.findIndex((other) => other.on === act.on) === index,
    )
    const strip = (replayed: ReturnType<typeof replay>) => ({
      value: replayed.state.value,
      assets: replayed.state.assets,
      limits: replayed.limits
        .map(({ rule, due, status, closedOn, daysLate }) => ({ rule, due, status, closedOn, daysLate }))
        .sort(byText),
    })
    const expected = strip(replay(setting, given.facts, oneADay))
    fc.assert(
      fc.property(fc.shuffledSubarray(oneADay, { minLength: oneADay.length }), (shuffled) => {
        const renumbered = shuffled.map((act, index) => ({ ...act, seq: index + 1 }))
        expect(strip(replay(setting, given.facts, renumbered))).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  test('is total: any acts in any order apply, and nothing throws', () => {
    const given = road()
    fc.assert(
      fc.property(fc.subarray(given.acts), fc.nat(), (some, shift) => {
        const turned = [
          ...some.slice(shift % (some.length || 1)),
          ...some.slice(0, shift % (some.length || 1)),
        ]
        const acts = turned.map((act, index) => ({
          ...act,
          on: `2026-12-${String((index % 28) + 1).padStart(2, '0')}`,
          seq: index + 1,
        }))
        expect(() => replay(setting, given.facts, acts)).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })

  test('a late entry is judged on its own day and counts for its own clock', () => {
    const given = pureCase().given(...served2026.filter(([act]) => act !== 'OPEN_FILE'))
    expect(given.findings('2026-07-20')).toEqual([
      { ref: 'ASG-2', kind: 'overdue', due: '2026-07-14', daysLate: 4 },
    ])
    given.given(['OPEN_FILE', '2026-07-13'])
    expect(given.findings('2026-07-20')).toEqual([])
  })
})

describe('a machine', () => {
  test('an act that happened out of order stands where it leads wherever it is in order', () => {
    const event = { type: 'SIGN_AUCTION_CONTRACT', data: {}, kind: 'onRequest' }
    expect(forceValue(assetMachine, 'seized', event)).toBe('auctionContracted')
    const suspended = { underway: { road: 'verification', interruption: 'suspended' } }
    expect(forceValue(caseMachine, suspended, event)).toEqual({
      underway: { road: { processing: 'auction' }, interruption: 'suspended' },
    })
    const whole = { type: 'POSTPONE', data: { scope: 'whole' }, kind: 'onRequest' }
    expect(forceValue(caseMachine, { acceptance: 'intake' }, whole)).toEqual({
      underway: { road: 'verification', interruption: 'postponed' },
    })
    expect(
      forceValue(
        caseMachine,
        { underway: { road: { processing: 'auction' }, interruption: 'running' } },
        whole,
      ),
    ).toEqual({ underway: { road: { processing: 'auction' }, interruption: 'postponed' } })
  })

  test('an unknown event moves nothing and is listed nowhere', () => {
    for (const type of ['NOPE', 'xstate.after.1000.case', 'xstate.init', '*']) {
      const here = { underway: { road: 'verification', interruption: 'running' } }
      expect(forceValue(caseMachine, here, { type, data: {}, kind: 'onRequest' })).toEqual(here)
    }
    expect(
      listValues(caseMachine)
        .flatMap((value) => listMoves(caseMachine, value))
        .some((move) => !/^[A-Z_]+$/.test(move.act)),
    ).toBe(false)
  })

  test('a state stored before a matter could be interrupted is read in both regions', () => {
    const { facts } = pureCase()
    const stored = { value: { underway: { processing: 'auction' } }, assets: {}, facts, limits: [] }
    const now = { underway: { road: { processing: 'auction' }, interruption: 'running' } }
    expect(restoreState('enforcement-1', stored).value).toEqual(now)
    expect(restoreState('enforcement-1', { ...stored, value: now }).value).toEqual(now)
    expect(restoreState('enforcement-1', { ...stored, value: { closure: 'ended' } }).value).toEqual({
      closure: 'ended',
    })
    expect([stageOf(now), interruptionOf(now), interruptionOf({ acceptance: 'intake' })]).toEqual([
      'auction',
      'running',
      undefined,
    ])
  })

  test('a stored state it does not know stops with a sentence, and so does another version', () => {
    expect(() => listMoves(caseMachine, { underway: 'nowhere' })).toThrow(UnknownStateError)
    expect(() => restoreState('enforcement-0', {})).toThrow(UnknownVersionError)
    expect(() => restoreState(setting.law.machineVersion, { forged: true })).toThrow(UnknownStateError)
  })
})

describe('options', () => {
  const actor = { id: officer, role: 'officer' as const }

  test('every act is there once, allowed or with its reasons', () => {
    const options = listOptions(
      setting,
      pureCase()
        .given(...served2026)
        .state(),
      '2026-07-20',
      actor,
    )
    const names = options.map((option) => option.act)
    for (const act of Object.keys(setting.law.acts))
      if (setting.law.acts[act]?.scope === 'case') expect(names).toContain(act)
    for (const option of options) expect(option.allowed).toBe(option.refusals.length === 0)
    expect(options.find((option) => option.act === 'DECIDE_COERCION')?.refusals.map((no) => no.ref)).toEqual([
      'VOL-1',
      'COE-2',
    ])
    expect(options.find((option) => option.act === 'VERIFY_CONDITIONS')?.allowed).toBe(true)
  })

  test('what is allowed is accepted when the data is right, what is refused is refused', () => {
    const given = road()
    const options = listOptions(setting, given.state(), '2026-11-23', actor)
    expect(options.find((option) => option.act === 'CUT_PRICE')).toMatchObject({ allowed: true, asset: 'a1' })
    expect(given.refusals('CUT_PRICE', '2026-11-23', { price: 1_900_000_000 }, { asset: 'a1' })).toEqual([])
    const refused = options.find((option) => option.act === 'HOLD_AUCTION')
    expect(refused?.allowed).toBe(false)
    expect(refused?.refusals[0]?.remedy).toMatchObject({ kind: 'act', act: 'CUT_PRICE' })
  })
})

function byText(one: object, other: object): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}
