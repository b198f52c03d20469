import { expect, test } from 'vitest'
import { type Given, pureCase, seized2026 } from '../support/pure-case.ts'
import { examples } from './all-examples.ts'

const a1 = { asset: 'a1' }
const desk = { as: 'registrar' } as const
const head = { as: 'head' } as const
const accountant = { as: 'accountant' } as const

/** The matter where an example ends. */
function where(chapter: string, says: string) {
  const example = examples[chapter]?.find((one) => one.says.startsWith(says))
  if (example === undefined) throw new Error(`No example of ${chapter} says "${says}".`)
  return pureCase(example.matter).given(...example.given)
}

/** Expects that an act is refused by a row with a remedy of kind act, and passes (or its stand-in does) after the cure. */
function expectCure(
  matter: ReturnType<typeof pureCase>,
  refused: Given,
  ref: string,
  cure: Given[],
  then = refused,
) {
  const decision = matter.tryAct(refused)
  if (decision.kind !== 'refused')
    throw new Error(`${refused[0]} should be refused: ${JSON.stringify(decision)}`)
  const no = decision.refusals.find((one) => one.ref === ref)
  expect(no?.remedy, ref).toMatchObject({ kind: 'act', act: cure[0]?.[0] ?? then[0] })
  matter.given(...cure)
  expect(matter.refusals(...then)).toEqual([])
}

test('rent kept for twelve months, then the pay-out passes, under both laws', () => {
  expectCure(
    where('handover', 'a forced hand-over needs its own coercion decision'),
    ['DISBURSE', '2026-12-11', { obligation: 'o1', amount: 1_000_000 }, accountant],
    'DEL-6',
    [['SET_ASIDE_RENT', '2026-12-11', { monthly: 5_310_000, amount: 63_720_000 }, accountant]],
  )
  expectCure(
    where('handover', 'old law: handed over on Tue 5/8/2025'),
    ['DISBURSE', '2025-08-06', { obligation: 'o1', amount: 1_000 }, accountant],
    'G05',
    [['SET_ASIDE_RENT', '2025-08-06', { monthly: 3_000_000, amount: 36_000_000 }, accountant]],
  )
})

test('a late request is accepted once the days left out are proven to reach it, under both laws', () => {
  const flood = (on: string, from: string, to: string): Given => [
    'RECORD_EXCLUDED_TIME',
    on,
    { cause: 'disaster', from, to, proof: 'communeConfirmation' },
    desk,
  ]
  expectCure(
    where('intake', 'nine days reach only Thu 9/7/2026'),
    ['DECIDE_LATE_REQUEST', '2026-07-14', { accepted: true, reason: 'x' }, head],
    'TIM-6',
    [flood('2026-07-14', '2021-09-11', '2021-09-11')],
  )
  expectCure(
    where('intake', 'old law: an emergency is no ground'),
    ['DECIDE_LATE_REQUEST', '2025-02-24', { accepted: true, reason: 'x' }, head],
    'T08',
    [flood('2025-02-24', '2021-09-11', '2021-09-11')],
  )
})

test('a request made again is not refused for its years: with proof of means it is decided', () => {
  const matter = where('intake', 'made again after its return: no limitation')
  const refuse: Given = ['REFUSE_REQUEST', '2026-07-08', { ground: 'limitationEnded' }, head]
  const decision = matter.tryAct(refuse)
  expect(
    decision.kind === 'refused' && decision.refusals.find((one) => one.ref === 'LIM-3')?.remedy,
  ).toMatchObject({
    act: 'ISSUE_ENFORCEMENT_DECISION',
    instead: true,
  })
  expectCure(matter, ['ISSUE_ENFORCEMENT_DECISION', '2026-07-08', {}, head], 'LIM-3', [
    ['RECEIVE_REQUEST', '2026-07-08', { again: 'afterReturn', proofOfMeans: 'nhà đất' }, desk],
  ])
})

test('the court receives the file of an exemption once it is proposed', () => {
  const step = where('exemption', 'old law: the court receives no file')
  const decision = step.tryAct([
    'RECORD_EXEMPTION_STEP',
    '2020-09-08',
    { obligation: 'o1', step: 'fileReceived' },
    desk,
  ])
  expect(
    decision.kind === 'refused' && decision.refusals.find((one) => one.ref === 'E03')?.remedy,
  ).toMatchObject({
    act: 'PROPOSE_EXEMPTION',
  })
  expect(where('exemption', 'old law: the court has the file on Wed 9/9/2020').acts.at(-1)?.act).toBe(
    'RECORD_EXEMPTION_STEP',
  )
})

test('the rest is exempted for hardship once a part has been paid', () => {
  const propose = (amount: number): Given => [
    'PROPOSE_EXEMPTION',
    '2026-08-06',
    { obligation: 'o2', kind: 'exemptRestForHardship', amount, hardship: 'accident' },
    head,
  ]
  const matter = pureCase(
    examples['exemption']?.find(({ refused = [] }) =>
      refused.some(({ refs }) => refs.includes('EXM-3') && refs.includes('EXM-1')),
    )?.matter,
  )
  const example = examples['exemption']?.find(({ refused = [] }) =>
    refused.some(({ refs }) => refs.includes('EXM-3') && refs.includes('EXM-1')),
  )
  matter.given(...(example?.given ?? []), [
    'RECORD_ANSWER',
    '2026-08-05',
    { matter: 'exemptionOpinion', about: 'o2', result: 'done' },
  ])
  const decision = matter.tryAct(propose(4_000_000))
  expect(decision.kind === 'refused' && decision.refusals.map((one) => one.requirement)).toContain(
    'hardshipIsShown',
  )
  matter.given(['COLLECT', '2026-08-06', { obligation: 'o2', amount: 1_000_000 }, accountant])
  expect(matter.refusals(...propose(3_000_000))).toEqual([])
})

test('from a seized asset the way to its hand-over begins with an agreed price and ends where it was told', () => {
  const matter = pureCase().given(...seized2026)
  for (const refused of [
    ['DECIDE_HANDOVER', '2026-08-25', {}, a1],
    ['HAND_OVER', '2026-08-25', {}, a1],
  ] as Given[]) {
    const decision = matter.tryAct(refused)
    expect(decision.kind === 'refused' && decision.refusals[0]?.remedy).toMatchObject({
      act: 'RECORD_AGREED_PRICE',
    })
  }
  matter.given(
    ['RECORD_AGREED_PRICE', '2026-08-25', { price: 2_000_000_000 }, a1],
    ['SIGN_AUCTION_CONTRACT', '2026-09-07', {}, a1],
    ['HOLD_AUCTION', '2026-10-15', { result: 'succeeded', price: 2_100_000_000 }, a1],
    ['BUYER_PAYS', '2026-10-20', { amount: 2_100_000_000 }, a1],
    ['DECIDE_HANDOVER', '2026-10-21', {}, a1],
    ['HAND_OVER', '2026-10-22', {}, a1],
  )
  expect(matter.state().facts.assets['a1']?.handedOverOn).toBe('2026-10-22')
})

test('from a seized asset a request is refused only when it is made again: the way there begins with returning it', () => {
  const matter = pureCase().given(...seized2026)
  const refuse = (on: string): Given => ['REFUSE_REQUEST', on, { ground: 'noRight' }, head]
  const decision = matter.tryAct(refuse('2026-08-25'))
  expect(decision.kind === 'refused' && decision.refusals[0]).toMatchObject({
    ref: 'INT-6',
    remedy: { act: 'RETURN_REQUEST' },
  })
  matter.given(
    ['SEND_REQUEST', '2026-08-26', { matter: 'titlePapers', to: 'c1' }],
    ['SEND_REQUEST', '2026-09-07', { matter: 'titlePapers', to: 'c1' }],
    ['RELEASE_SEIZURE', '2026-09-18', { reason: 'Đương sự thỏa thuận' }, a1],
    ['RETURN_REQUEST', '2026-09-21', { because: 'titlePapersWithheld', copyKept: true }, head],
    ['RECEIVE_REQUEST', '2027-03-05', { again: 'afterReturn', proofOfMeans: 'trích lục đất' }, desk],
  )
  expect(matter.refusals(...refuse('2027-03-08'))).toEqual([])
})

test('a forced act ordered but not served: once it is served and its seven days are over, prosecution is proposed', () => {
  const matter = where('coercionMeasures', 'ordered but not served, still no prosecution')
  const propose = (on: string): Given => [
    'PROPOSE_PROSECUTION',
    on,
    { obligation: 'o1', duty: 'performWork' },
  ]
  const remedyOn = (on: string) => {
    const decision = matter.tryAct(propose(on))
    return decision.kind === 'refused' ? decision.refusals.find(({ ref }) => ref === 'COE-17')?.remedy : null
  }
  matter.given(['FORCE_ACT', '2026-08-06', { obligation: 'o1', duty: 'performWork' }])
  expect(remedyOn('2026-08-14')).toMatchObject({ act: 'SERVE_NOTICE' })
  matter.given(['SERVE_NOTICE', '2026-08-14', { recipient: 'd1', validOn: '2026-08-14' }])
  expect(remedyOn('2026-08-14')).toEqual({ kind: 'wait', until: '2026-08-22' })
  expect(matter.refusals(...propose('2026-08-22'))).toEqual([])
})

test('an exemption takes effect once it was proposed, accepted, granted, and both procuracies know it', () => {
  const example = examples['exemption']?.find(({ says }) => says.startsWith('in effect, nothing is owed'))
  const given = example?.given ?? []
  const proposal = given.findIndex(([act]) => act === 'PROPOSE_EXEMPTION')
  const effect = given.findIndex(([act]) => act === 'RECORD_EXEMPTION_EFFECT')
  expectCure(
    pureCase(example?.matter).given(...given.slice(0, proposal)),
    given[effect] ?? ['RECORD_EXEMPTION_EFFECT', '2026-08-20', { obligation: 'o1' }],
    'EXM-5',
    given.slice(proposal, effect),
  )
})
