import { beginMatter, collectAndPay } from './acts-2024.ts'
import { nameBank, nameFirm, namePerson } from './names.ts'
import type { Random } from './random.ts'
import type { Story, StoryStep } from './story.ts'
import type { WorkingDays } from './working-days.ts'

/** A way a matter of the present year may have gone: how many working days ago it began, and what was done since. */
interface Course {
  weight: number
  /** Working days before today on which the enforcement decision was made: the least and the most. */
  decided: readonly [number, number]
  after(given: {
    days: WorkingDays
    decided: string
    back: (workingDays: number) => string
    amount: number
  }): StoryStep[]
}

const a1 = { asset: 'a1' } as const

const serveBoth = (days: WorkingDays, decided: string, lateBy = 0): StoryStep[] => [
  { act: 'OPEN_FILE', on: days.shift(decided, 1) },
  { act: 'SERVE_NOTICE', on: days.shift(decided, 2 + lateBy), data: { recipient: 'd1', channel: 'direct' } },
  { act: 'SERVE_NOTICE', on: days.shift(decided, 2 + lateBy), data: { recipient: 'c1', channel: 'direct' } },
  { act: 'SEND_TO_PROCURACY', on: days.shift(decided, 2 + lateBy) },
]

const verify = (on: string, result: 'hasMeans' | 'noMeans' = 'hasMeans'): StoryStep => ({
  act: 'VERIFY_CONDITIONS',
  on,
  data: { result, method: 'inPerson' },
})

const coerce = (days: WorkingDays, on: string): StoryStep[] => [
  { act: 'DECIDE_COERCION', on, data: { measure: 'seizure' } },
  { act: 'SERVE_NOTICE', on: days.shift(on, 1), data: { recipient: 'd1', channel: 'direct' } },
  { act: 'SERVE_NOTICE', on: days.shift(on, 1), data: { recipient: 'c1', channel: 'direct' } },
  { act: 'SEND_TO_PROCURACY', on: days.shift(on, 1) },
]

const seize = (days: WorkingDays, on: string): StoryStep[] => [
  {
    act: 'NOTIFY_SEIZURE',
    on: days.shift(on, -5),
    ...a1,
    data: { kind: 'realEstate', plannedAt: `${on}T08:00:00+07:00` },
  },
  {
    act: 'NOTIFY_COSTS',
    on: days.shift(on, -5),
    data: { plannedAt: `${on}T08:00:00+07:00`, amount: 12_000_000 },
  },
  { act: 'SEIZE', on, ...a1, data: { kind: 'realEstate' } },
]

/** Every step of the road and how many of the office's matters stand there. */
const courses: readonly Course[] = [
  { weight: 10, decided: [-2, -2], after: () => [] },
  { weight: 6, decided: [0, 4], after: () => [] },
  { weight: 14, decided: [2, 9], after: ({ days, decided }) => serveBoth(days, decided) },
  { weight: 4, decided: [9, 14], after: ({ days, decided }) => serveBoth(days, decided, 4) },
  { weight: 16, decided: [12, 30], after: ({ days, decided }) => serveBoth(days, decided) },
  {
    weight: 22,
    decided: [20, 100],
    after: ({ days, decided }) => [...serveBoth(days, decided), verify(days.shift(decided, 13))],
  },
  {
    weight: 14,
    decided: [30, 60],
    after: ({ days, decided, back }) => [
      ...serveBoth(days, decided),
      verify(days.shift(decided, 13)),
      ...collectAndPay(days, back(8), 1_000_000),
    ],
  },
  {
    weight: 10,
    decided: [35, 80],
    after: ({ days, decided, back }) => [
      ...serveBoth(days, decided),
      verify(days.shift(decided, 13), 'noMeans'),
      { act: 'DECLARE_NOT_ENFORCEABLE', on: back(12), as: 'head', data: { ground: 'noIncomeNoAsset' } },
      { act: 'PUBLISH_NOT_ENFORCEABLE', on: back(9) },
    ],
  },
  {
    weight: 9,
    decided: [30, 45],
    after: ({ days, decided, back }) => [
      ...serveBoth(days, decided),
      verify(days.shift(decided, 13)),
      ...coerce(days, back(6)),
    ],
  },
  {
    weight: 8,
    decided: [45, 70],
    after: ({ days, decided, back }) => [
      ...serveBoth(days, decided),
      verify(days.shift(decided, 13)),
      ...coerce(days, back(24)),
      ...seize(days, back(3)),
    ],
  },
  {
    weight: 4,
    decided: [60, 90],
    after: ({ days, decided, back }) => [
      ...serveBoth(days, decided),
      verify(days.shift(decided, 13)),
      ...coerce(days, back(40)),
      ...seize(days, back(18)),
    ],
  },
  {
    weight: 6,
    decided: [70, 95],
    after: ({ days, decided, back }) => [
      ...serveBoth(days, decided),
      verify(days.shift(decided, 13)),
      ...coerce(days, back(48)),
      ...seize(days, back(30)),
      { act: 'SIGN_APPRAISAL_CONTRACT', on: back(26), ...a1 },
    ],
  },
  {
    weight: 6,
    decided: [75, 98],
    after: ({ days, decided, back, amount }) => [
      ...serveBoth(days, decided),
      verify(days.shift(decided, 13)),
      ...coerce(days, back(55)),
      ...seize(days, back(38)),
      { act: 'SIGN_APPRAISAL_CONTRACT', on: back(35), ...a1 },
      { act: 'RECORD_APPRAISAL', on: back(12), ...a1, data: { price: roundUp(amount) } },
      { act: 'NOTIFY_APPRAISAL', on: back(10), ...a1 },
    ],
  },
]

/** The share of the matters that were begun under Law 26/2008 and go on under Law 106/2025. */
const crossing = 0.25

/** So many matters of the year that runs now, at every step of the road, some of them late. `today` is any day. */
export function writePresentYear(
  random: Random,
  days: WorkingDays,
  today: string,
  count: number,
  officers: number,
): Story[] {
  const last = days.shift(days.onOrAfter(today), days.onOrAfter(today) === today ? 0 : -1)
  const back = (workingDays: number) => days.shift(last, -workingDays)
  return Array.from({ length: count }, (_, index) => {
    const course = drawCourse(random)
    const longAgo = random.next() < crossing && course.decided[0] > 20
    const decided = longAgo
      ? days.between('2026-02-23', '2026-06-10', random.next())
      : back(random.between(...course.decided))
    const kind = random.next() < 0.3 && course.decided[0] < 60 ? 'exOfficio' : 'onRequest'
    const amount = random.between(20, 4_000) * (random.next() < 0.1 ? 20_000_000 : 1_000_000)
    const bank = kind === 'onRequest' && random.next() < 0.15
    const begun = beginMatter(days, kind, decided).slice(0, course.decided[0] < 0 ? 1 : 3)
    return {
      kind,
      judged: days.shift(decided, -30),
      judgmentKind: bank ? 'commercial' : kind === 'exOfficio' ? 'criminal' : 'civil',
      groups: [
        ...(bank ? (['bankCredit'] as const) : []),
        ...(kind === 'exOfficio' ? (['stateBudget'] as const) : []),
        // A few of the ex officio ones are what the Central Steering Committee follows, and what goes with it.
        ...(kind === 'exOfficio' && index % 9 === 0 ? (['economicCorruption'] as const) : []),
        ...(kind === 'exOfficio' && index % 27 === 0 ? (['centralSteering'] as const) : []),
      ],
      creditor: kind === 'exOfficio' ? 'Nhà nước' : bank ? nameBank(random) : namePerson(random),
      debtor: random.next() < 0.35 ? nameFirm(random) : namePerson(random),
      amount,
      officer: index % officers,
      steps: inOrder([
        ...begun.map((step) => notAfter(step, last)),
        ...course.after({ days, decided, back, amount }),
      ]),
    }
  })
}

function drawCourse(random: Random): Course {
  return random.pick(courses.flatMap((course) => Array.from({ length: course.weight }, () => course)))
}

function inOrder(steps: StoryStep[]): StoryStep[] {
  return steps
    .map((step, place) => ({ step, place }))
    .sort((one, other) => one.step.on.localeCompare(other.step.on) || one.place - other.place)
    .map(({ step }) => step)
}

function notAfter(step: StoryStep, last: string): StoryStep {
  return step.on > last ? { ...step, on: last } : step
}

function roundUp(amount: number): number {
  return Math.ceil(amount / 100_000_000) * 120_000_000
}
