import { Temporal } from 'temporal-polyfill'
import type { History } from '../../src/cases/decide-history.ts'
import type { Role } from '../../src/engine/vocabulary.ts'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import type { TestOffice } from '../support/open-http.ts'
import { type Given, pureCase } from '../support/pure-case.ts'
import { pick, randomFrom } from '../support/random-walk.ts'

/** A matter as it was drawn: what is owed, and its acts in the order of days, as they were accepted. */
export interface DrawnMatter {
  amount: number
  acts: { act: string; on: string; data: Record<string, unknown> }[]
  history: History
}

type Phase = 'running' | 'noMeans' | 'book' | 'still' | 'ended'

const calendar = createCalendar()

/** The first working day on or after a day. */
export function onWorkingDay(day: string): string {
  let at = Temporal.PlainDate.from(day)
  while (!calendar.isWorkingDay(at)) at = at.add({ days: 1 })
  return at.toString()
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/**
 * Draws an office's matters: each goes its way by chance, part of the money here, a postponement there, without means,
 * into the separate book and back, to one of its ends. What the law bars the head records all the same.
 */
export function drawOffice(seed: number, office: TestOffice, matters: number): DrawnMatter[] {
  const random = randomFrom(seed)
  return Array.from({ length: matters }, () => drawMatter(random, office))
}

// What is done to one asset, step after step. A buyer's money is left out: the recount knows only what is collected.
const road: readonly (readonly [act: string, data: Record<string, unknown>, asset?: string])[] = [
  ['DECIDE_COERCION', { measure: 'seizure' }],
  ['SEIZE', { kind: 'realEstate' }, 'a1'],
  ['SIGN_APPRAISAL_CONTRACT', {}, 'a1'],
  ['SIGN_AUCTION_CONTRACT', {}, 'a1'],
]

function drawMatter(random: () => number, office: TestOffice): DrawnMatter {
  const kind = random() < 0.4 ? 'exOfficio' : 'onRequest'
  const amount = (1 + Math.floor(random() * 900)) * 1_000_000
  const decided = onWorkingDay(addDays('2023-02-01', Math.floor(random() ** 0.7 * 1380)))
  const judged = addDays(decided, -20)
  const matter = pureCase({ kind, amount, judged })
  const overridden = new Set<number>()
  const people = { first: office.account('officer'), second: office.account('officer2') }
  let day = decided
  const give = (act: string, as: Role, data: Record<string, unknown> = {}, asset?: string): boolean => {
    if (day > '2026-11-25') return false
    const step: Given = [act, day, data, { as, ...(asset === undefined ? {} : { asset }) }]
    const plain = matter.tryAct(step)
    if (plain.kind === 'accepted') {
      matter.acts.push(plain.act)
      return true
    }
    const forced = matter.overridden(step, 'Đã diễn ra, ghi nhận lại')
    if (forced.kind === 'accepted') overridden.add(matter.acts.length - 1)
    return forced.kind === 'accepted'
  }
  const wait = (most: number) => {
    day = onWorkingDay(addDays(day, 1 + Math.floor(random() * most)))
  }
  give(kind === 'onRequest' ? 'RECEIVE_REQUEST' : 'RECEIVE_JUDGMENT', 'registrar')
  give('ISSUE_ENFORCEMENT_DECISION', 'head', { number: '1/QĐ' })
  give('ASSIGN_OFFICER', 'head', { officer: random() < 0.5 ? people.first : people.second })
  if (random() < 0.9) {
    wait(3)
    give('SERVE_NOTICE', 'officer', { recipient: 'd1', validOn: day })
  }
  let left = amount
  let phase: Phase = 'running'
  const collect = (sum: number) => {
    if (sum > 0 && give('COLLECT', 'accountant', { obligation: 'o1', amount: sum })) {
      left -= sum
      wait(4)
      give('DISBURSE', 'accountant', { obligation: 'o1', amount: sum })
    }
  }
  let onRoad = 0
  const goOn = (): Phase => {
    const [act, data, asset] = road[onRoad] ?? []
    if (act !== undefined && give(act, 'officer', data, asset)) onRoad += 1
    return 'running'
  }
  const ways: Record<Exclude<Phase, 'ended'>, (() => Phase)[]> = {
    running: [
      goOn,
      goOn,
      goOn,
      () => {
        collect(Math.min(left, 1_000_000 * Math.ceil((random() * left) / 1_000_000)))
        return 'running'
      },
      () => {
        give('ASSIGN_OFFICER', 'head', { officer: random() < 0.5 ? people.first : people.second })
        return 'running'
      },
      () => {
        give('VERIFY_CONDITIONS', 'officer', { result: 'hasMeans' })
        return 'running'
      },
      () => {
        give('VERIFY_CONDITIONS', 'officer', { result: 'noMeans' })
        return give('DECLARE_NOT_ENFORCEABLE', 'head', { ground: 'noIncomeNoAsset' }) ? 'noMeans' : 'running'
      },
      () => {
        const ground = random() < 0.5 ? 'agreedOrAsked' : 'seriousIllness'
        give('RECORD_GROUND', 'registrar', { ground, personalDuty: true, certified: true })
        const until = addDays(day, 120)
        return give('POSTPONE', 'head', { scope: 'whole', ground, until }) ? 'still' : 'running'
      },
      () => {
        give('RECORD_GROUND', 'registrar', { ground: 'protestSuspension' })
        return give('SUSPEND', 'head', { scope: 'whole', ground: 'protestSuspension' }) ? 'still' : 'running'
      },
      () => {
        collect(left)
        return left === 0 && give('COMPLETE', 'officer') ? 'ended' : 'running'
      },
      () => {
        collect(left)
        return left === 0 && give('COMPLETE', 'officer') ? 'ended' : 'running'
      },
      () => {
        give('RECORD_GROUND', 'registrar', { ground: 'droppedByAgreement', feesPaidOn: day })
        const ended = give('TERMINATE', 'head', { scope: 'whole', ground: 'droppedByAgreement' })
        return ended ? 'ended' : 'running'
      },
      () => {
        give('FIND_DELEGATION_GROUND', 'officer')
        const gone = give('DELEGATE', 'head', {
          scope: 'whole',
          agency: 'Cơ quan khác',
          place: 'enoughAssets',
        })
        return gone ? 'ended' : 'running'
      },
    ],
    noMeans: [
      () => {
        give('VERIFY_CONDITIONS', 'officer', { result: 'noMeans' })
        return give('MOVE_TO_SEPARATE_BOOK', 'officer') ? 'book' : 'noMeans'
      },
      () => {
        give('VERIFY_CONDITIONS', 'officer', { result: 'hasMeans' })
        return give('CONTINUE_ENFORCEMENT', 'head') ? 'running' : 'noMeans'
      },
      () => {
        // Only a request can be returned, and only since 1/7/2026.
        if (kind !== 'onRequest' || day < '2026-07-01') return 'noMeans'
        return give('RETURN_REQUEST', 'head', { because: 'stillNoMeans', copyKept: true })
          ? 'ended'
          : 'noMeans'
      },
    ],
    book: [
      () => 'book',
      () => {
        give('VERIFY_CONDITIONS', 'officer', { result: 'hasMeans' })
        return give('CONTINUE_ENFORCEMENT', 'head') ? 'running' : 'book'
      },
    ],
    still: [() => (give('RESUME', 'head', { scope: 'whole' }) ? 'running' : 'still')],
  }
  for (let turn = 0; turn < 9 && phase !== 'ended'; turn++) {
    wait(170)
    phase = pick(random, ways[phase])?.() ?? phase
  }
  const personOf = (role: Role) => ({ id: office.account(role), officeId: office.id, role })
  const at = (on: string) => Temporal.Instant.from(`${on}T16:30:00+07:00`)
  return {
    amount,
    acts: matter.acts.map(({ act, on, data }) => ({ act, on, data: { ...data } })),
    history: {
      openedBy: personOf('registrar'),
      openedAt: at(decided),
      intake: {
        kind,
        judgment: { number: '45/2026/DS-PT', court: 'TAND tỉnh', date: judged, effectiveOn: judged },
        parties: [
          { ref: 'c1', role: 'creditor', name: 'A' },
          { ref: 'd1', role: 'debtor', name: 'B' },
        ],
        obligations: [{ ref: 'o1', type: 'payMoney', amount, from: 'd1', to: 'c1' }],
      },
      steps: matter.acts.map(({ act, on, data, actor, asset }, index) => ({
        person: personOf(actor.role),
        command: {
          act,
          on,
          data: { ...data },
          ...(asset === undefined ? {} : { asset }),
          ...(overridden.has(index) ? { override: { reason: 'Đã diễn ra, ghi nhận lại' } } : {}),
        },
        at: at(on),
      })),
    },
  }
}
