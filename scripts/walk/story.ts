import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Role } from '../../src/engine/vocabulary.ts'

/** One step of a story: an act that is given, or something that must be true. */
export interface StoryStep {
  act?: string
  on?: string
  at?: string
  as?: Role
  asset?: string
  data?: Record<string, unknown>
  refused?: string[]
  override?: string
  /** Asked for with `dryRun`: what would come of it is told, nothing is stored. */
  dryRun?: boolean
  /** Of a correction (CORRECT), asked for or given: limits that move (before, after), later acts that would now be refused. */
  correction?: { moved?: Record<string, [string, string]>; refusedLater?: string[] }
  /** The matter was stored by a server of older charts, at this place: the dry run lists it, then it is migrated. */
  migrate?: { from: string; value: unknown; why: string }
  expect?: {
    asOf?: string
    running?: Record<string, string>
    not?: string[]
    state?: string
    /** How many entries its record has. */
    entries?: number
  }
}

/** A case as a list of dated steps, with what must be true. */
export interface Story {
  title: string
  source?: string
  case: Record<string, unknown>
  steps: StoryStep[]
  findings?: { ref: string; due?: string; daysLate?: number }[]
  onlyFindings?: boolean
}

const validator = Compile(
  Type.Object(
    {
      title: Type.String(),
      source: Type.Optional(Type.String()),
      case: Type.Object({}, { additionalProperties: true }),
      steps: Type.Array(
        Type.Object(
          {
            act: Type.Optional(Type.String()),
            on: Type.Optional(Type.String({ format: 'date' })),
            at: Type.Optional(Type.String({ format: 'date-time' })),
            as: Type.Optional(Type.String()),
            asset: Type.Optional(Type.String()),
            data: Type.Optional(Type.Object({}, { additionalProperties: true })),
            refused: Type.Optional(Type.Array(Type.String())),
            override: Type.Optional(Type.String()),
            dryRun: Type.Optional(Type.Boolean()),
            correction: Type.Optional(
              Type.Object(
                {
                  moved: Type.Optional(
                    Type.Record(
                      Type.String(),
                      Type.Tuple([Type.String({ format: 'date' }), Type.String({ format: 'date' })]),
                    ),
                  ),
                  refusedLater: Type.Optional(Type.Array(Type.String())),
                },
                { additionalProperties: false },
              ),
            ),
            migrate: Type.Optional(
              Type.Object(
                { from: Type.String(), value: Type.Unknown(), why: Type.String() },
                { additionalProperties: false },
              ),
            ),
            expect: Type.Optional(
              Type.Object(
                {
                  asOf: Type.Optional(Type.String({ format: 'date' })),
                  running: Type.Optional(Type.Record(Type.String(), Type.String({ format: 'date' }))),
                  not: Type.Optional(Type.Array(Type.String())),
                  state: Type.Optional(Type.String()),
                  entries: Type.Optional(Type.Integer({ minimum: 0 })),
                },
                { additionalProperties: false },
              ),
            ),
          },
          { additionalProperties: false },
        ),
      ),
      findings: Type.Optional(
        Type.Array(
          Type.Object(
            {
              ref: Type.String(),
              due: Type.Optional(Type.String({ format: 'date' })),
              daysLate: Type.Optional(Type.Integer()),
            },
            { additionalProperties: false },
          ),
        ),
      ),
      onlyFindings: Type.Optional(Type.Boolean()),
    },
    { additionalProperties: false },
  ),
)

/** Reads a story; throws one sentence naming the place that is wrong. */
export function parseStory(text: string, name: string): Story {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new Error(`${name} is not JSON.`, { cause })
  }
  if (!validator.Check(value)) {
    const [first] = validator.Errors(value)
    throw new Error(`${name}: ${first?.instancePath || '/'} ${first?.message ?? 'is not a story'}.`)
  }
  const story = value as unknown as Story
  story.steps.forEach((step, index) => {
    const does = step.act !== undefined || step.migrate !== undefined
    if (step.expect === undefined && (!does || step.on === undefined))
      throw new Error(`${name}: /steps/${index} needs "act" and "on", or "expect".`)
  })
  return story
}
