import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { listFindings } from '../../src/engine/findings.ts'
import { listOptions } from '../../src/engine/options.ts'
import { orderActs, replay } from '../../src/engine/replay.ts'
import type { Refusal, Role } from '../../src/engine/vocabulary.ts'
import { examples } from '../law/all-examples.ts'
import type { LawExample } from '../law/example.ts'
import { officer, pureCase, setting } from '../support/pure-case.ts'
import { later } from '../support/sample-data.ts'

/** What one example of the law is answered: kept, so that a change of the law shows whose answers it changes. */
export interface Answers {
  example: string
  /** The act asked for, then a line for each reason: row, and what cures it. */
  refused: readonly (readonly string[])[]
  /** A hash of every clock there was: row, start, due day, how it ended, what it is about. */
  limits: string
  /** A hash of what an inspection two months after the last act finds: rule, due day, days late, warnings. */
  findings: string
  /** For who runs the matter and for who signs, a week after the last act: a hash of each act and what stands against it. */
  options: Readonly<Record<'officer' | 'head', string>>
}

/** Every example with what it is answered as the law stands now, in the order of the examples. */
export function askAll(): Answers[] {
  return Object.entries(examples).flatMap(([chapter, list]) => list.map((example) => ask(chapter, example)))
}

/** What an example is answered as the law stands now. */
export function ask(chapter: string, example: LawExample): Answers {
  const matter = pureCase(example.matter).given(...example.given)
  const state = matter.state()
  const on = later(matter.acts.at(-1)?.on ?? '2026-07-06', 7)
  const told = (role: Role) => {
    const options = listOptions(setting, state, on, { id: role === 'officer' ? officer : role, role })
    return hash(options.map(({ act, asset, refusals }) => [act, asset ?? '', ...refusals.map(sayRefusal)]))
  }
  const { limits, cannotJudge } = replay(setting, matter.facts, matter.acts)
  const inspected = later(on, 60)
  return {
    example: `${chapter}: ${example.says}`,
    refused: (example.refused ?? []).map(({ act }) => {
      const decision = matter.tryAct(act)
      return [
        `${act[0]} ${act[1]}`,
        ...(decision.kind === 'refused' ? decision.refusals.map(sayRefusal) : []),
      ]
    }),
    limits: hash({ limits, cannotJudge }),
    findings: hash(listFindings(setting, limits, orderActs(matter.acts), inspected, state.facts)),
    options: { officer: told('officer'), head: told('head') },
  }
}

/** `VAL-5: act NOTIFY_APPRAISAL by officer`, `COE-1: wait 2026-09-11`, `T06: none`. */
function sayRefusal({ ref, remedy, hard }: Refusal): string {
  const bar = hard ? `${ref}!` : ref
  if (remedy.kind === 'none') return `${bar}: none`
  if (remedy.kind === 'wait') return `${bar}: wait ${remedy.until}`
  const { act, by, until, instead, data } = remedy
  return [
    `${bar}: act ${act}`,
    ...(by === undefined ? [] : [`by ${by.join(', ')}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(instead ? ['instead'] : []),
    ...(data === undefined ? [] : [JSON.stringify(data)]),
  ].join(' ')
}

function hash(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')
    .slice(0, 16)
}
