import type { Role } from '../../src/engine/vocabulary.ts'
import type { Matter } from '../support/random-walk.ts'
import { pick } from '../support/random-walk.ts'
import { addDays } from './days.ts'

type Step = [act: string, data: Record<string, unknown>, as: Role]

const paused = (act: 'POSTPONE' | 'SUSPEND', ground: string, because: string, held: object): Step[] => [
  ['RECORD_GROUND', { ground }, 'clerk'],
  [act, { scope: 'whole', ground, ...held }, 'head'],
  ['RECORD_GROUND_END', { ground, because }, 'clerk'],
  ['RESUME', { scope: 'whole', ...held }, 'head'],
]

const complaint: Step[] = [
  ['RECEIVE_COMPLAINT', { kind: 'c' }, 'clerk'],
  ['ACCEPT_COMPLAINT', {}, 'head'],
  ['PAUSE_FOR_COMPLAINT', { what: 'việc thi hành án', wholeEnforcement: true }, 'head'],
  ['CONTINUE_AFTER_COMPLAINT', {}, 'head'],
]
const isComplaint = ({ act }: { act: string }) => act === 'RECEIVE_COMPLAINT'

/** The ways a matter comes to stand still and goes on. */
const ways: readonly Step[][] = [
  paused('POSTPONE', 'agreedOrAsked', 'groundGone', {}),
  paused('SUSPEND', 'insolvencyPetition', 'insolvencyStopped', {}),
  paused('SUSPEND', 'protestSuspension', 'protestWithdrawn', {}),
  paused('POSTPONE', 'titleSuit', 'groundGone', { scope: 'part', ofAsset: 'a1' }),
  [
    ['DECLARE_NOT_ENFORCEABLE', { ground: 'noIncomeNoAsset' }, 'head'],
    ['RECORD_NEW_INFORMATION', { about: 'means' }, 'clerk'],
    ['VERIFY_CONDITIONS', { result: 'hasMeans' }, 'officer'],
    ['CONTINUE_ENFORCEMENT', {}, 'head'],
  ],
  complaint,
]

/** Lets a matter stand still and go on, up to three times, one pause at times within another; what the law bars is left out. */
export function interrupt(matter: Matter, random: () => number): void {
  const last = matter.acts.reduce(
    (latest, act) => (act.on > latest ? act.on : latest),
    matter.facts.judgment.date,
  )
  // Of two complaints at once the acts would have to name theirs: one is enough.
  const unused = new Set(ways.filter((way) => way !== complaint || !matter.acts.some(isComplaint)))
  const planned = [0, 14, 28].flatMap((start) => {
    let day = start + Math.floor(random() * 10)
    const way = pick(random, [...unused]) ?? []
    if (way === complaint) unused.delete(way)
    return way.map((step) => {
      day += Math.floor(random() ** 2 * 16)
      return { day, step }
    })
  })
  planned.sort((one, other) => one.day - other.day)
  for (const { day, step } of planned) {
    const [act, data, as] = step
    const until = act === 'POSTPONE' ? { until: addDays(last, day + 1) } : {}
    const decision = matter.tryAct([act, addDays(last, day), { ...data, ...until }, { as }])
    if (decision.kind === 'accepted') matter.acts.push(decision.act)
  }
}
