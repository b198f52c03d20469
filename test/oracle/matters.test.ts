import { Temporal } from 'temporal-polyfill'
import { expect, test, vi } from 'vitest'
import { replay } from '../../src/engine/replay.ts'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import { examples } from '../law/all-examples.ts'
import { pureCase, setting } from '../support/pure-case.ts'
import { findAllowed, type Matter, randomFrom } from '../support/random-walk.ts'
import { addDays } from './days.ts'
import * as own from './due.ts'
import { interrupt } from './interrupt.ts'
import { ownRow, ownRows } from './rows.ts'
import { interruptionsOf, standsStill } from './standing.ts'
import { starts } from './starts.ts'

vi.setConfig({ testTimeout: 240_000 })

const ends = Object.entries(examples).flatMap(([chapter, list]) =>
  list.map((example) => ({ chapter, example })),
)

/** Both readings of whether the day of an interruption still counts as run. */
const settings = [false, true].map((dayCounts) => ({
  dayCounts,
  setting: { ...setting, calendar: createCalendar({ interruptionDayCounts: dayCounts }) },
}))
type Reading = (typeof settings)[number]
type Limit = ReturnType<typeof replay>['limits'][number]

/** Rows of the auction house's own timeline: they are not rows of the two laws. */
const isOfAuctionHouse = ({ ref }: Limit) => /^AU\d/.test(ref)

const compared = { clocks: 0, starts: 0, stoodStill: 0, chained: 0, lateness: 0 }

/** Puts every clock of a matter beside the oracle's; gives what differs, in words. */
function compare(matter: Matter, limits: readonly Limit[], { dayCounts }: Reading): string[] {
  const acts = [...matter.acts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.seq - b.seq))
  return limits.flatMap((limit) => {
    if (isOfAuctionHouse(limit)) return []
    const row = ownRow(limit.ref, limit.rule, limit.lengthKind) ?? ownRow(limit.ref, limit.rule, undefined)
    if (row === undefined) return [`${limit.ref} ${limit.rule}: the oracle has no length for it`]
    const say = (what: string, theirs: unknown, ours: unknown) =>
      `${limit.ref} ${limit.rule} from ${limit.at ?? limit.from}, ${row.n} ${row.unit}: ${what} ${theirs}, the oracle ${ours}; acts ${acts.map((act) => `${act.on} ${act.act}`).join(', ')}`
    compared.clocks++
    const seized = seizedAs(acts, limit)
    if (['movable', 'realEstate'].includes(limit.lengthKind ?? '') && seized !== undefined)
      if (seized !== limit.lengthKind) return [say('kind', limit.lengthKind, seized)]
    const length = own.lengthOfRow(row)
    if (length.unit !== limit.unit) return [say('unit', limit.unit, length.unit)]
    if (length.unit === 'hours') {
      // Of an act recorded without its hour only the day can be said.
      if (limit.at === undefined) {
        const day = addDays(limit.from, length.n / 24)
        return limit.due === day ? [] : [say('due', limit.due, day)]
      }
      const at = Temporal.Instant.from(limit.at).toString({ timeZone: '+07:00' })
      const due = Temporal.Instant.from(own.dueInstant(length.n, at)).toString()
      return limit.dueAt === due ? [] : [say('due at', limit.dueAt, due)]
    }
    if (row.direction === 'before') {
      const latest = own.latestDayBefore(length, limit.from)
      return limit.due === latest ? [] : [say('latest day', limit.due, latest)]
    }
    return compareDue({ limit, row, length, acts, dayCounts, say })
  })
}

type Acts = Matter['acts']
const kindOf = (act: Acts[number] | undefined) => (act?.data as { kind?: string } | undefined)?.kind

/** The kind of an asset as its seizure says. */
function seizedAs(acts: Acts, { asset, openedBy }: Limit): string | undefined {
  return kindOf(
    acts.findLast(
      (act) =>
        ['SEIZE', 'RECORD_JUDGED_SEIZURE'].includes(act.act) && act.asset === asset && act.seq < openedBy,
    ),
  )
}
function compareDue({
  limit,
  row,
  length,
  acts,
  dayCounts,
  say,
}: {
  limit: Limit
  row: own.Row
  length: own.Length
  acts: Acts
  dayCounts: boolean
  say: (what: string, theirs: unknown, ours: unknown) => string
}): string[] {
  const closing = acts.findIndex((act) => act.seq === limit.closedBy)
  const whileOpen = closing < 0 ? acts : acts.slice(0, closing)
  // Which further clocks stand still is open, and the engine's to say; when, and what is left, is compared all the same.
  const stood = standsStill(row) || limit.pauses !== undefined || limit.pausedFrom !== undefined
  const pauses = stood ? own.joinInterruptions(interruptionsOf(whileOpen, limit, row)) : []
  const ended = pauses.filter(({ to }) => to !== undefined)
  const expected = own.standStill(length, limit.from, ended, dayCounts)
  // What was extended is compared as it stood before.
  const due = limit.extension?.before ?? limit.due
  const stands = pauses.length > ended.length
  if (pauses.length > 0) compared.stoodStill++
  const wrong: string[] = []
  if (stands !== (limit.pausedFrom !== undefined)) wrong.push(say('paused from', limit.pausedFrom, stands))
  if (expected !== due) wrong.push(say('due', due, `${expected} ${JSON.stringify(pauses)}`))
  if (limit.closedOn !== undefined && limit.daysLate !== undefined && pauses.length === 0) {
    compared.lateness++
    const late = own.daysLate(length, limit.due, limit.closedOn)
    if (late !== limit.daysLate) wrong.push(say('days late', limit.daysLate, late))
  }
  return wrong
}

/** Clocks that start where another ends: verification after the voluntary period, the public centre after the contract. */
const chains = [
  { after: ['VOL-1', 'V01'], next: ['VER-1', 'V03'] },
  { after: ['AUC-4'], next: ['AUC-5'] },
] as const

/** Open clocks that do not start on the day the clock before them ends, also where that one was put off. */
function unchained(limits: readonly Limit[]): string[] {
  return chains.flatMap(({ after, next }) =>
    limits
      .filter(
        ({ ref, closedOn, unit }) =>
          next.some((one) => one === ref) && closedOn === undefined && unit !== 'immediately',
      )
      .flatMap((limit) => {
        const before = limits.filter(
          ({ ref, asset, recipient }) =>
            after.some((one) => one === ref) && asset === limit.asset && recipient === limit.recipient,
        )
        if (before.length > 0) compared.chained++
        if (before.length === 0 || before.some(({ due }) => due === limit.from)) return []
        return [`${limit.ref} from ${limit.from}, but ${before.map(({ ref, due }) => `${ref} ends ${due}`)}`]
      }),
  )
}

/** The acts of a matter that start a clock by the words of a row, and have started none. */
function unstarted(matter: Matter, limits: readonly Limit[]): string[] {
  const { kind, judgment } = matter.facts
  return matter.acts.flatMap((act) =>
    starts.flatMap(({ ref, act: name, when, on }) => {
      const data = act.data as Record<string, unknown>
      const start = { data, onRequest: kind === 'onRequest', judgment: judgment.type ?? 'ordinary' }
      const [row] = ownRows.filter(({ id }) => id === ref)
      const isInForce = (row?.from ?? '2016-09-01') <= act.on && act.on <= (row?.to ?? '9')
      if (name !== act.act || !isInForce || !when(start)) return []
      compared.starts++
      const given = on === undefined ? undefined : data[on]
      const day = typeof given === 'string' ? given.slice(0, 10) : act.on
      const opened = limits.filter((limit) => limit.ref === ref && limit.openedBy === act.seq)
      if (opened.some(({ from }) => from === day)) return []
      return [
        `${ref}: ${act.act} (${act.seq}) of ${act.asset} on ${act.on} ${JSON.stringify(data)} starts no clock on ${day}, but ${opened.map(({ from }) => from)}; acts ${matter.acts.map((one) => `${one.on} ${one.act}${one.asset ?? ''}`).join(', ')}`,
      ]
    }),
  )
}

test('every clock of every example, then interrupted, then of every third walked on by chance, is the oracle’s', () => {
  const random = randomFrom(20_080_701)
  const wrong: string[] = []
  for (const [at, { chapter, example }] of ends.entries()) {
    const reading = settings[at % 2]
    if (reading === undefined) throw new Error('no reading')
    const matter = pureCase(example.matter, reading.setting).given(...example.given)
    const check = () => {
      const { limits } = replay(reading.setting, matter.facts, matter.acts)
      for (const one of [
        ...compare(matter, limits, reading),
        ...unstarted(matter, limits),
        ...unchained(limits),
      ])
        wrong.push(`${chapter}: ${one}`)
    }
    check()
    interrupt(matter, random)
    check()
    if (random() > 0.3) continue
    for (let steps = 0; steps < 6; steps++) {
      const act = findAllowed(matter, random)
      if (act === undefined) break
      matter.acts.push(act)
    }
    check()
  }
  expect(wrong.slice(0, 10)).toEqual([])
  expect(compared.clocks).toBeGreaterThan(40_000)
  expect(compared.stoodStill).toBeGreaterThan(1000)
  expect(compared.starts).toBeGreaterThan(10_000)
  expect(compared.chained).toBeGreaterThan(100)
  expect(compared.lateness).toBeGreaterThan(1000)
})
