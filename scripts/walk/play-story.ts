import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import type { Road } from './road.ts'
import type { Story, StoryStep } from './story.ts'

/** One line of a walk: what happened, and whether it was as the story says. */
export interface WalkLine {
  ok: boolean
  text: string
}

interface Limit {
  ref: string
  due: string
  standing: string
}

interface Refusal {
  ref: string
  sentence: { vi: string }
  detail?: { vi: string }
  remedy: { kind: string; act?: string; until?: string }
}

interface Play {
  road: Road
  caseId: string
  revision: number
  /** The latest day the story has reached: acts and expectations. */
  day: string
  clock: Temporal.Instant
}

/** Plays a story through the real road, step by step; every line says whether it came out as written. */
export async function* playStory(road: Road, story: Story): AsyncGenerator<WalkLine> {
  const first = story.steps.find((step) => step.on !== undefined)?.on ?? '2026-07-01'
  const play: Play = { road, caseId: '', revision: 0, day: first, clock: endOf(first) }
  road.setClock(play.clock)
  const opened = await road.call('registrar', 'POST', '/api/v1/cases', story.case)
  if (opened.status !== 201) {
    yield { ok: false, text: `the intake was not taken: ${opened.status} ${JSON.stringify(opened.body)}` }
    return
  }
  play.caseId = String(opened.body['id'])
  for (const step of story.steps) {
    if (step.act !== undefined) yield* await giveAct(play, step)
    if (step.migrate !== undefined) yield await migrate(play, step.on ?? play.day, step.migrate)
    if (step.expect !== undefined) yield* await checkExpectation(play, step.expect)
  }
  yield* await checkFindings(play, story)
}

function setDay(play: Play, on: string): void {
  play.day = on
  // A late entry is recorded after what came before it: the clock never runs back.
  const moment = endOf(on)
  if (Temporal.Instant.compare(moment, play.clock) > 0) play.clock = moment
  play.road.setClock(play.clock)
}

/** The charts have changed since the case was stored: the dry run lists it, the migration leaves an entry of its own. */
async function migrate(
  play: Play,
  on: string,
  { from, value, why }: NonNullable<StoryStep['migrate']>,
): Promise<WalkLine> {
  setDay(play, on)
  const { found, made } = await play.road.migrate(play.caseId, { version: from, value })
  const name = `${on}  migrate from ${from}`
  if (found === null || made === null) return { ok: false, text: `${name}: there is nothing to migrate` }
  play.revision += 1
  const ok = found.why === why && made.from === from
  const place = found.moves ? JSON.stringify(found.replayed.value) : 'where it stood'
  return { ok, text: `${name} to ${made.to} (${found.why}${ok ? '' : `, not ${why}`}): it stands ${place}` }
}

async function giveAct(play: Play, step: StoryStep): Promise<WalkLine[]> {
  const { act = '', on = '' } = step
  setDay(play, on)
  const role = step.as ?? (step.override === undefined ? 'officer' : 'head')
  const answer = await play.road.call(
    role,
    'POST',
    `/api/v1/cases/${play.caseId}/acts${step.dryRun === true ? '?dryRun=true' : ''}`,
    {
      act,
      on,
      data: fillIn(play, act, step.data ?? {}),
      ...(step.at === undefined ? {} : { at: step.at }),
      ...(step.asset === undefined ? {} : { assetId: step.asset }),
      ...(step.override === undefined ? {} : { override: { reason: step.override } }),
    },
    { 'if-match': `"${play.revision}"`, 'idempotency-key': randomUUID() },
  )
  const name = `${on}  ${act}${step.asset === undefined ? '' : ` ${step.asset}`} (${role}${step.dryRun === true ? ', dry run' : ''})`
  if (answer.status === (step.dryRun === true ? 200 : 201)) {
    if (step.dryRun !== true) play.revision = Number(answer.body['revision'])
    const opened = ((answer.body['opened'] ?? []) as Limit[]).map((limit) => `${limit.ref} → ${limit.due}`)
    const started = opened.length === 0 ? '' : `  starts ${[...new Set(opened)].join(', ')}`
    if (step.refused !== undefined)
      return [{ ok: false, text: `${name}: accepted, but the story says it is refused` }]
    return [{ ok: true, text: `${name}${started}` }, ...checkCorrection(step, answer.body['correction'])]
  }
  const refusals = (answer.body['refusals'] ?? []) as Refusal[]
  const told = refusals
    .map((no) => `${no.ref}: ${no.detail?.vi ?? no.sentence.vi} ${describeRemedy(no.remedy)}`)
    .join(' | ')
  if (step.refused === undefined || answer.status !== 422 || refusals.length === 0) {
    return [{ ok: false, text: `${name}: ${answer.status} ${told || JSON.stringify(answer.body)}` }]
  }
  const missing = step.refused.filter((ref) => !refusals.some((no) => no.ref === ref))
  if (missing.length > 0)
    return [{ ok: false, text: `${name}: refused, but not by ${missing.join(', ')}; ${told}` }]
  return [{ ok: true, text: `${name}  refused — ${told}` }]
}

interface Correction {
  limits: { moved: { before: Limit; after: Limit }[] }
  refusedLater: { act: string; refusals: { ref: string }[] }[]
}

/** What a correction does to the limits and to later acts, where the story says it. */
function checkCorrection({ correction: wanted }: StoryStep, body: unknown): WalkLine[] {
  if (wanted === undefined) return []
  if (body === undefined) return [{ ok: false, text: '    it is no correction' }]
  const { limits, refusedLater } = body as Correction
  const moved = Object.entries(wanted.moved ?? {}).map(([ref, [from, to]]): WalkLine => {
    const found = limits.moved.filter((one) => one.before.ref === ref)
    const ok = found.some(({ before, after }) => before.due === from && after.due === to)
    const real = found.map(({ before, after }) => `${before.due} → ${after.due}`).join(', ') || 'it stays'
    return {
      ok,
      text: `    ${ref} ${ok ? 'moves' : 'should move'} ${from} → ${to}${ok ? '' : `, but ${real}`}`,
    }
  })
  const later = (wanted.refusedLater ?? []).map((act): WalkLine => {
    const found = refusedLater.find((one) => one.act === act)
    const refs = found?.refusals.map(({ ref }) => ref).join(', ')
    return {
      ok: found !== undefined,
      text: `    ${act} stands, and would now be refused${found === undefined ? ': it would not' : ` by ${refs}`}`,
    }
  })
  return [...moved, ...later]
}

function describeRemedy(remedy: Refusal['remedy']): string {
  if (remedy.kind === 'wait') return `(chờ đến ${remedy.until})`
  return remedy.kind === 'act' ? `(→ ${remedy.act})` : '(không có cách khắc phục)'
}

async function checkExpectation(play: Play, expected: NonNullable<StoryStep['expect']>): Promise<WalkLine[]> {
  const asOf = expected.asOf ?? play.day
  if (asOf > play.day) play.day = asOf
  const limits = await play.road.call(
    'officer',
    'GET',
    `/api/v1/cases/${play.caseId}/time-limits?asOf=${asOf}`,
  )
  const all = limits.body['timeLimits'] as Limit[]
  const running = all.filter((limit) => limit.standing === 'running' || limit.standing === 'overdue')
  const lines: WalkLine[] = []
  for (const [ref, due] of Object.entries(expected.running ?? {})) {
    const dues = running.filter((limit) => limit.ref === ref).map((limit) => limit.due)
    const found = dues.length === 0 ? 'it is not running' : `it is due ${[...new Set(dues)].join(', ')}`
    lines.push(
      dues.includes(due)
        ? { ok: true, text: `${asOf}    ${ref} runs to ${due}` }
        : { ok: false, text: `${asOf}    ${ref} should run to ${due}, but ${found}` },
    )
  }
  for (const ref of expected.not ?? []) {
    const runs = running.some((limit) => limit.ref === ref)
    lines.push({
      ok: !runs,
      text: runs ? `${asOf}    ${ref} runs, but should not` : `${asOf}    ${ref} does not run`,
    })
  }
  if (expected.entries !== undefined) {
    const record = await play.road.call('officer', 'GET', `/api/v1/cases/${play.caseId}/acts`)
    const entries = (record.body['acts'] as unknown[]).length
    const ok = entries === expected.entries
    lines.push({
      ok,
      text: `${asOf}    ${entries} entries on its record${ok ? '' : `, but should be ${expected.entries}`}`,
    })
  }
  if (expected.state !== undefined) {
    const view = await play.road.call('officer', 'GET', `/api/v1/cases/${play.caseId}?asOf=${asOf}`)
    const state = String(view.body['state'])
    lines.push({
      ok: state === expected.state,
      text: `${asOf}    stands at ${state}${state === expected.state ? '' : `, but should stand at ${expected.state}`}`,
    })
  }
  return lines
}

async function checkFindings(play: Play, story: Story): Promise<WalkLine[]> {
  const view = await play.road.call('officer', 'GET', `/api/v1/cases/${play.caseId}?asOf=${play.day}`)
  const found = (view.body['findings'] ?? []) as { ref: string; due?: string; daysLate?: number }[]
  const lines: WalkLine[] = []
  const left = [...found]
  for (const wanted of story.findings ?? []) {
    const index = left.findIndex(
      (one) =>
        one.ref === wanted.ref &&
        (wanted.due === undefined || one.due === wanted.due) &&
        (wanted.daysLate === undefined || one.daysLate === wanted.daysLate),
    )
    if (index >= 0) left.splice(index, 1)
    const text = `finding ${wanted.ref}${wanted.due === undefined ? '' : `, due ${wanted.due}`}${wanted.daysLate === undefined ? '' : `, ${wanted.daysLate} late`}`
    lines.push({
      ok: index >= 0,
      text:
        index >= 0
          ? text
          : `${text}: not found among ${JSON.stringify(found.map(({ ref, due, daysLate }) => [ref, due, daysLate]))}`,
    })
  }
  if (story.onlyFindings) {
    const text =
      left.length === 0
        ? 'no other finding'
        : `findings the story does not have: ${left.map((one) => `${one.ref} due ${one.due} ${one.daysLate} late`).join('; ')}`
    lines.push({ ok: left.length === 0, text })
  }
  return lines
}

/** Names and numbers of papers that a story leaves out; never dates, results or amounts. */
function fillIn(play: Play, act: string, data: Record<string, unknown>): Record<string, unknown> {
  const schema = enforcementLaw.acts[act]?.data as
    | { properties?: Record<string, Filling>; required?: readonly string[] }
    | undefined
  const filled = { ...data }
  for (const name of schema?.required ?? []) {
    const property = schema?.properties?.[name]
    if (filled[name] !== undefined || property === undefined) continue
    if (property.fill === 'officer') filled[name] = play.road.accountOf('officer')
    else if (property.fill === 'number') filled[name] = `${play.revision + 1}/TRUYEN`
    else if (property.erasable) filled[name] = '(theo truyện)'
  }
  return filled
}

interface Filling {
  fill?: 'officer' | 'number'
  erasable?: boolean
}

function endOf(day: string): Temporal.Instant {
  return Temporal.Instant.from(`${day}T23:00:00+07:00`)
}
