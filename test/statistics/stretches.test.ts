import { expect, test } from 'vitest'
import { applyAct, openState } from '../../src/engine/replay.ts'
import { type Stretch, stretchOver } from '../../workflows/statistics/stretches.ts'
import { contracted2026, type Given, pureCase, served2026, setting } from '../support/pure-case.ts'

function stretchesOf(
  given: readonly Given[],
  options: Parameters<typeof pureCase>[0] = {},
): readonly Stretch[] {
  const matter = pureCase(options).given(...given)
  let state = openState(setting, matter.facts)
  let stretches: readonly Stretch[] = []
  for (const act of matter.acts) {
    const after = applyAct(setting, state, act).state
    stretches = stretchOver(stretches, { before: state, after }, act.on)
    state = after
  }
  return stretches
}

const spans = (given: readonly Given[], options?: Parameters<typeof pureCase>[0]) =>
  stretchesOf(given, options).map(
    ({ from, to, standing }) => `${standing} ${from}${to === undefined ? '' : `..${to}`}`,
  )

test('a matter counts from its decision on; the voluntary period ends by itself on its last day', () => {
  expect(spans(served2026.slice(0, 1))).toEqual([])
  expect(spans(served2026)).toEqual([
    'underway 2026-07-10..2026-07-13',
    'voluntary 2026-07-14..2026-07-24',
    'underway 2026-07-25',
  ])
})

test('money comes in on the day it is collected, and a day is never counted twice', () => {
  const paid: Given[] = [
    ...served2026,
    ['COLLECT', '2026-07-20', { obligation: 'o1', amount: 50_000_000 }],
    ['COLLECT', '2026-08-03', { obligation: 'o1', amount: 50_000_000 }],
    ['DISBURSE', '2026-08-05', { obligation: 'o1', amount: 100_000_000 }],
    ['COMPLETE', '2026-08-06'],
  ]
  const stretches = stretchesOf(paid, { amount: 100_000_000 })
  expect(stretches.map(({ from, standing, done }) => [from, standing, done])).toEqual([
    ['2026-07-10', 'underway', 0],
    ['2026-07-14', 'voluntary', 0],
    ['2026-07-20', 'voluntary', 50_000_000],
    ['2026-07-25', 'underway', 50_000_000],
    ['2026-08-03', 'underway', 100_000_000],
    ['2026-08-06', 'completed', 100_000_000],
  ])
  for (const [index, one] of stretches.entries())
    if (index > 0) expect(one.from > (stretches[index - 1]?.to ?? '9')).toBe(true)
})

test('sale money counts when the buyer pays, up to what is owed', () => {
  const sold: Given[] = [
    ...contracted2026,
    ['HOLD_AUCTION', '2026-11-20', { result: 'succeeded', price: 2_100_000_000 }, { asset: 'a1' }],
    ['BUYER_PAYS', '2026-12-02', { amount: 2_100_000_000 }, { asset: 'a1' }],
  ]
  expect(stretchesOf(sold).at(-1)).toMatchObject({
    from: '2026-12-02',
    done: 1_850_000_000,
    owed: 1_850_000_000,
  })
})

test('what the court takes off is counted apart, from the day it takes effect', () => {
  const exempted: Given[] = [
    ['RECEIVE_JUDGMENT', '2026-07-06', {}, { as: 'registrar' }],
    ['ISSUE_ENFORCEMENT_DECISION', '2026-07-07', {}, { as: 'head' }],
    ['ASSIGN_OFFICER', '2026-07-07', {}, { as: 'head' }],
    ['VERIFY_CONDITIONS', '2026-07-20', { result: 'noMeans' }],
    ['COLLECT', '2026-07-21', { obligation: 'o1', amount: 10_000_000 }],
    ['SEND_REQUEST', '2026-08-03', { matter: 'exemptionOpinion' }],
    ['RECORD_ANSWER', '2026-08-05', { matter: 'exemptionOpinion', result: 'done' }],
    [
      'PROPOSE_EXEMPTION',
      '2026-08-06',
      { obligation: 'o1', kind: 'exemptRestForHardship', amount: 20_000_000, hardship: 'greatMerit' },
      { as: 'head' },
    ],
    [
      'RECORD_EXEMPTION_DECISION',
      '2026-08-20',
      { obligation: 'o1', outcome: 'grantedInPart', amount: 15_000_000 },
    ],
    ['RECORD_EXEMPTION_STEP', '2026-08-24', { obligation: 'o1', step: 'decisionReceivedBySameLevel' }],
    ['RECORD_EXEMPTION_STEP', '2026-08-24', { obligation: 'o1', step: 'decisionReceivedByHigherLevel' }],
    ['RECORD_EXEMPTION_EFFECT', '2026-09-09', { obligation: 'o1' }],
    ['COLLECT', '2026-09-10', { obligation: 'o1', amount: 5_000_000 }],
    ['COLLECT', '2026-09-10', { obligation: 'o1', amount: 900_000, interest: true }],
  ]
  const stretches = stretchesOf(exempted, {
    kind: 'exOfficio',
    obligations: [{ ref: 'o1', type: 'fine', amount: 30_000_000, from: 'd1' }],
  })
  expect(stretches.map(({ from, owed, done, reduced }) => [from, owed, done, reduced])).toEqual([
    ['2026-07-07', 30_000_000, 0, 0],
    ['2026-07-21', 30_000_000, 10_000_000, 0],
    ['2026-09-09', 30_000_000, 10_000_000, 15_000_000],
    ['2026-09-10', 30_000_000, 15_000_000, 15_000_000],
  ])
})
