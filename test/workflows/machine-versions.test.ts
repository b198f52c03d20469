import { describe, expect, test } from 'vitest'
import { setup } from 'xstate'
import { faultOfVersions, hashCharts } from '../../src/law/hash-charts.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { machineVersions } from '../../workflows/enforcement/machine-versions.ts'

const chart = (requires: string[], second = 'over') =>
  setup({ guards: { given: (_: unknown, _params: { requires: string[] }) => true } }).createMachine({
    id: 'small',
    initial: 'open',
    states: {
      open: { on: { END: { target: second, guard: { type: 'given', params: { requires } } } } },
      [second]: {},
    },
  })

describe('a version of the charts', () => {
  test('is listed, last, and nothing released has changed', () => {
    const hash = hashCharts(enforcementLaw.caseMachine, enforcementLaw.assetMachine)
    expect(faultOfVersions(machineVersions, enforcementLaw.machineVersion, hash)).toBe(null)
  })

  test('that is released cannot change by a guard, a state or a move', () => {
    const released = hashCharts(chart(['a']))
    const versions = [{ version: 'v1', status: 'released', sha256: released }] as const
    expect(faultOfVersions(versions, 'v1', hashCharts(chart(['a'])))).toBe(null)
    for (const changed of [chart(['b']), chart(['a', 'b']), chart(['a'], 'ended')])
      expect(faultOfVersions(versions, 'v1', hashCharts(changed))).toMatch(/v1 is released/)
  })

  test('may change while it is unreleased, or under a new name', () => {
    const other = hashCharts(chart(['b']))
    expect(faultOfVersions([{ version: 'v1', status: 'unreleased' }], 'v1', other)).toBe(null)
    const versions = [
      { version: 'v1', status: 'released', sha256: hashCharts(chart(['a'])) },
      { version: 'v2', status: 'unreleased' },
    ] as const
    expect(faultOfVersions(versions, 'v2', other)).toBe(null)
    expect(faultOfVersions(versions, 'v1', other)).toMatch(/last version listed is v2/)
  })
})
