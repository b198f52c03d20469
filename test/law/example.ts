import type { Refusal, Setting } from '../../src/engine/vocabulary.ts'
import type { Facts } from '../../workflows/enforcement/facts.ts'
import { type Given, setting as inForce, pureCase } from '../support/pure-case.ts'

/**
 * One example of the law in literal days: given these acts, then this runs, this is refused, this is found. A
 * lawyer can read it; the same examples are played by the tests, by `npm run law:coverage` (which rows were seen to
 * fire and to refuse) and by `npm run law:mutate` (each figure changed by one must break one of them).
 */
export interface LawExample {
  says: string
  matter?: Parameters<typeof pureCase>[0]
  /** Acts that must all be accepted, in this order. */
  given: readonly Given[]
  /** Rows and due days of what runs on a day (any one instance of the row). */
  running?: { on: string; due: Readonly<Record<string, string>> }
  /** Rows that must not run on that day. */
  notRunning?: { on: string; refs: readonly string[] }
  /** Acts that would be refused after the given ones, and rows that the refusal cites (an empty list: for order alone). */
  refused?: readonly { act: Given; refs: readonly string[] }[]
  /** Acts that would be accepted after the given ones. */
  allowed?: readonly Given[]
  /** Findings that must be there on a day. */
  found?: { on: string; findings: readonly { ref: string; due?: string; daysLate?: number }[] }
  /** Rows that nothing may be found under on that day. */
  notFound?: { on: string; refs: readonly string[] }
  /** Kinds of papers that must have been made. */
  papers?: readonly string[]
}

/** What an example saw of the law, by row and by act. */
export interface Seen {
  ran: string[]
  refused: string[]
  allowed: string[]
  acts: string[]
  papers: string[]
}

/** Plays an example; returns what went otherwise than it says (nothing when all is well) and what was seen. */
export function playExample(
  example: LawExample,
  setting: Setting<Facts> = inForce,
): { wrong: string[]; seen: Seen } {
  const wrong: string[] = []
  const seen: Seen = { ran: [], refused: [], allowed: [], acts: [], papers: [] }
  const matter = pureCase(example.matter, setting)
  for (const step of example.given) {
    const decision = matter.tryAct(step)
    if (decision.kind !== 'accepted') {
      wrong.push(`${step[0]} on ${step[1]} should be accepted, but: ${brief(decision)}`)
      return { wrong, seen }
    }
    matter.acts.push(decision.act)
    seen.acts.push(step[0])
  }
  seen.papers.push(...matter.state().facts.papers.map((paper) => paper.kind))
  for (const kind of example.papers ?? [])
    if (!seen.papers.includes(kind)) wrong.push(`no paper ${kind} was made (${seen.papers.join(', ')})`)
  if (example.running !== undefined) {
    const running = matter.limitsOn(example.running.on)
    for (const [ref, due] of Object.entries(example.running.due)) {
      const days = running.filter((limit) => limit.ref === ref).map((limit) => limit.due)
      if (days.includes(due)) seen.ran.push(ref)
      else
        wrong.push(`${ref} should run to ${due} on ${example.running.on}; found ${days.join(', ') || 'none'}`)
    }
  }
  for (const ref of example.notRunning?.refs ?? [])
    if (matter.limitsOn(example.notRunning?.on ?? '').some((limit) => limit.ref === ref))
      wrong.push(`${ref} should not run on ${example.notRunning?.on}`)
  for (const { act, refs } of example.refused ?? []) {
    const decision = matter.tryAct(act)
    if (decision.kind !== 'refused') {
      wrong.push(`${act[0]} on ${act[1]} should be refused (${refs.join(', ')}), but: ${brief(decision)}`)
      continue
    }
    const cited = decision.refusals.map((no) => no.ref)
    for (const no of decision.refusals)
      for (const lack of whatLacks(no))
        wrong.push(`${act[0]} on ${act[1]} is refused by ${no.ref}, but ${lack}`)
    for (const ref of refs)
      if (cited.includes(ref)) seen.refused.push(ref)
      else wrong.push(`${act[0]} on ${act[1]} should be refused by ${ref}, but by ${cited.join(', ')}`)
  }
  for (const act of example.allowed ?? []) {
    const decision = matter.tryAct(act)
    if (decision.kind === 'accepted') seen.allowed.push(act[0])
    else wrong.push(`${act[0]} on ${act[1]} should be allowed, but: ${brief(decision)}`)
  }
  if (example.found !== undefined) {
    const found = matter.findings(example.found.on)
    for (const want of example.found.findings)
      if (
        !found.some(
          (one) =>
            one.ref === want.ref &&
            (want.due === undefined || one.due === want.due) &&
            (want.daysLate === undefined || one.daysLate === want.daysLate),
        )
      )
        wrong.push(
          `should find ${JSON.stringify(want)} on ${example.found.on}; found ${JSON.stringify(found)}`,
        )
  }
  for (const one of example.notFound === undefined ? [] : matter.findings(example.notFound.on))
    if (example.notFound?.refs.includes(one.ref))
      wrong.push(`should find nothing under ${one.ref}; found ${JSON.stringify(one)}`)
  return { wrong, seen }
}

/** Every no teaches: it cites a provision, says in both languages what is wrong, and names who may do what, until when, or why nothing helps. */
function whatLacks({ articles, sentence, detail, remedy }: Refusal): string[] {
  const words = [
    sentence,
    ...(detail === undefined ? [] : [detail]),
    ...('why' in remedy ? [remedy.why] : []),
  ]
  return [
    ...(articles.length === 0 ? ['no article is cited'] : []),
    ...(words.every((text) => text === undefined || (isSaid(text.vi) && isSaid(text.en)))
      ? []
      : [`a sentence is not whole: ${JSON.stringify(words)}`]),
    ...(remedy.kind === 'act' && remedy.by?.length === 0 ? [`nobody is named for ${remedy.act}`] : []),
  ]
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && !/undefined|NaN|\[object/.test(text)
}

function brief(decision: {
  kind: string
  refusals?: readonly unknown[]
  faults?: readonly unknown[]
}): string {
  if (decision.kind === 'accepted') return 'it was accepted'
  return JSON.stringify(decision.refusals ?? decision.faults).slice(0, 400)
}
