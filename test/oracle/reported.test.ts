import { beforeAll, expect, test } from 'vitest'
import { replay } from '../../src/engine/replay.ts'
import { examples } from '../law/all-examples.ts'
import { contracted2026, type Given, pureCase, served2026, setting } from '../support/pure-case.ts'
import { mendedFaults } from './differences.ts'
import * as own from './due.ts'

type Pause = [from: string, to: string]

/** The end of the first verification of a matter postponed and resumed on these days (law of 2025, notice on 14/7/2026). */
function verificationAfter(...pauses: Pause[]): string | undefined {
  const matter = pureCase().given(...served2026)
  const ground = 'agreedOrAsked'
  for (const [from, to] of pauses)
    matter.given(
      ['RECORD_GROUND', from, { ground }, { as: 'clerk' }],
      ['POSTPONE', from, { scope: 'whole', ground }, { as: 'head' }],
      ['RECORD_GROUND_END', to, { ground, because: 'groundGone' }, { as: 'clerk' }],
      ['RESUME', to, { scope: 'whole' }, { as: 'head' }],
    )
  return matter.state().limits.find(({ ref }) => ref === 'VER-1')?.due
}

/** Nine days from 24/7/2026 by the oracle, where the day of the interruption does not count as run. */
const nineDays = (...pauses: Pause[]) =>
  own.standStill(
    { n: 9, unit: 'days' },
    '2026-07-24',
    pauses.map(([from, to]) => ({ from, to })),
    false,
  )

function refsAfterInterimMeasure2025(): string[] {
  const matter = pureCase({ judged: '2025-03-03', kind: 'exOfficio', type: 'interimMeasure' }).given(
    ['RECEIVE_JUDGMENT', '2025-03-10', {}, { as: 'registrar' }],
    ['ISSUE_ENFORCEMENT_DECISION', '2025-03-10', {}, { as: 'head' }],
  )
  return replay(setting, matter.facts, matter.acts).limits.map(({ ref }) => ref)
}

function auctionOfSeizedRealEstate(): string | undefined {
  const acts = contracted2026.map(
    (given): Given =>
      given[0] === 'NOTIFY_SEIZURE'
        ? ['NOTIFY_SEIZURE', given[1], { ...given[2], kind: 'movable' }, given[3] ?? {}]
        : given,
  )
  return pureCase()
    .given(...acts)
    .running('2026-10-13')['AUC-6']
}

function paymentWhileSuspended(): { barred: string[]; standsFrom: string | undefined } {
  const matter = pureCase().given(
    ...served2026,
    ['COLLECT', '2026-07-20', { obligation: 'o1', amount: 50_000_000 }],
    ['RECORD_GROUND', '2026-07-21', { ground: 'insolvencyPetition' }, { as: 'clerk' }],
    ['SUSPEND', '2026-07-21', { scope: 'whole', ground: 'insolvencyPetition' }, { as: 'head' }],
  )
  const payment = matter.state().limits.find(({ ref }) => ref === 'PAY-4')
  return {
    barred: matter.refusals('DISBURSE', '2026-07-29', { obligation: 'o1', amount: 50_000_000 }),
    standsFrom: payment?.pausedFrom,
  }
}

/** Minutes of holding on one day and the decision on the next, the hours of neither recorded: it may be in time. */
function latenessWithoutHours(): number | undefined {
  const matter = pureCase().given(
    ...served2026,
    ['PUT_ON_BY_MINUTES', '2026-08-24', { measure: 'hold' }],
    ['APPLY_SECURITY', '2026-08-25', { measure: 'hold' }],
  )
  const { limits } = replay(setting, matter.facts, matter.acts)
  return limits.find(({ ref, unit }) => ref === 'SEC-5' && unit === 'hours')?.daysLate
}

/** Decisions that the rows NTF-2 and NTF-11 (D152 Đ.42(7); D08) also send to the procuracy. */
const sent = [
  ...['APPLY_SECURITY', 'END_SECURITY', 'DELEGATE', 'TRANSFER_RIGHTS', 'DECIDE_DELEGATED_ASSET'],
  ...['DECIDE_ON_INTERIM_CHANGE', 'DECIDE_SUPPLEMENTARY_SEIZURE'],
]

/** Those of them that, in the examples, start no clock of sending to the procuracy (three days, or at once where urgent). */
function neverSent(): string[] {
  const missing = new Set<string>()
  for (const example of Object.values(examples).flat()) {
    if (!example.given.some(([act]) => sent.includes(act))) continue
    const matter = pureCase(example.matter).given(...example.given)
    const { limits } = replay(setting, matter.facts, matter.acts)
    for (const { act, seq } of matter.acts) {
      const refs = limits.filter(({ openedBy }) => openedBy === seq).map(({ ref }) => ref)
      const starts = ['NTF-2', 'D08', 'SEC-4', 'SEC-5', 'S02', 'S04'].some((ref) => refs.includes(ref))
      if (sent.includes(act) && !starts) missing.add(act)
    }
  }
  return [...missing].sort()
}

/** What the reported cases come to. */
const played = {
  sameDay: '',
  hoursLate: undefined as number | undefined,
  unsent: [''],
  twice: '',
  onLastDay: '',
  refs: [''],
  auction: '',
  payment: { barred: [''], standsFrom: '' as string | undefined },
}
beforeAll(() => {
  played.twice = verificationAfter(['2026-07-26', '2026-07-31'], ['2026-08-01', '2026-08-06']) ?? ''
  played.sameDay = verificationAfter(['2026-07-27', '2026-07-31'], ['2026-07-31', '2026-08-06']) ?? ''
  played.onLastDay = verificationAfter(['2026-08-03', '2026-08-15']) ?? ''
  played.refs = refsAfterInterimMeasure2025()
  played.auction = auctionOfSeizedRealEstate() ?? ''
  played.unsent = neverSent()
  played.hoursLate = latenessWithoutHours()
  played.payment = paymentWhileSuspended()
})

test('the oracle’s own answers of the reported cases', () => {
  // 9 days from 24/7: 8 left at the first pause, so 8/8; again 8 left at the second on the next day, so 14/8.
  expect(nineDays(['2026-07-26', '2026-07-31'], ['2026-08-01', '2026-08-06'])).toBe('2026-08-14')
  // 7 left at 27/7; on 31/7 the matter goes on and stands still again, so 7 left still.
  expect(nineDays(['2026-07-27', '2026-07-31'], ['2026-07-31', '2026-08-06'])).toBe('2026-08-13')
  // The end, Sunday 2/8, was rolled over to Monday 3/8; nothing is left, and Saturday 15/8 is a day off.
  expect(nineDays(['2026-08-03', '2026-08-15'])).toBe('2026-08-17')
})

test('what is left at a second interruption is of the length, not of the day its end was rolled over to', () => {
  expect(played.twice).toBe('2026-08-14')
})
test('a clock of which nothing is left does not end on a day off', () => {
  expect(played.onLastDay).toBe('2026-08-17')
})
test('a decision on an interim measure is notified in three working days before 1/7/2026 too (L26/2008 Đ.39.2)', () => {
  expect(played.refs).toContain('N02')
})
test('an asset is what its seizure says, whatever the first notice called it', () => {
  expect(played.auction).toBe('2026-11-26')
})

test(mendedFaults.restThatGrows, () => expect(played.sameDay).toBe('2026-08-13'))
test(mendedFaults.decisionsToProcuracy, () => expect(played.unsent).toEqual([]))
test(mendedFaults.hoursUnknown, () => expect(played.hoursLate).toBe(0))
test(mendedFaults.runsThoughBarred, () => {
  expect(played.payment).toEqual({ barred: ['TDC-1'], standsFrom: '2026-07-21' })
})
