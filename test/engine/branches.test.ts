import { describe, expect, test } from 'vitest'
import { listMoves, listValues } from '../../src/engine/moves.ts'
import { enforcementLaw as law } from '../../workflows/enforcement/law.ts'
import { contracted2026, type Given, pureCase, seized2026 } from '../support/pure-case.ts'

const a1 = { asset: 'a1' }

describe('of several branches that fit an act, the first binds', () => {
  test('the branch for one outcome stands before the branch for any, in both charts', () => {
    for (const machine of [law.caseMachine, law.assetMachine])
      for (const value of listValues(machine)) {
        const moves = listMoves(machine, value)
        for (const [index, { act, given }] of moves.entries()) {
          const before = moves.slice(0, index).filter((one) => one.act === act)
          const isShadowed = before.some(
            (one) => one.given.data === undefined && (one.given.kind ?? given.kind) === given.kind,
          )
          if (given.data !== undefined) expect([value, act, isShadowed]).toEqual([value, act, false])
        }
      }
  })

  test('a condition that fails is a no: the branch for any outcome is no way around it', () => {
    const cut: Given[] = [
      ...contracted2026,
      ['HOLD_AUCTION', '2026-11-02', { result: 'failed' }, a1],
      ['CUT_PRICE', '2026-11-05', { price: 1_800_000_000 }, a1],
    ]
    const matter = pureCase().given(...cut)
    // Nothing else was sold, so the proceeds do not suffice; a stop on any other ground would have passed.
    expect(matter.refusals('STOP_AUCTION', '2026-11-06', { ground: 'proceedsSuffice' }, a1)).toEqual([
      'AUC-15',
    ])
    expect(matter.refusals('STOP_AUCTION', '2026-11-06', { ground: 'matterTerminated' }, a1)).toEqual([])
  })

  test('nor is a branch that stays: an end with an asset still open is refused, not written down as none', () => {
    const matter = pureCase().given(...seized2026)
    const withdraw = (afterwards: string): Given => [
      'WITHDRAW_DECISION',
      '2026-08-26',
      { document: 'p2', ground: 'wrongCompetence', content: 'x', effects: 'x', afterwards },
      { as: 'head' },
    ]
    expect(matter.refusals(...withdraw('decideAnew'))).toEqual([])
    expect(matter.refusals(...withdraw('end')).length).toBeGreaterThan(0)
  })
})
