import { readdir, readFile } from 'node:fs/promises'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { playStory, type WalkLine } from '../../scripts/walk/play-story.ts'
import { openRoad, type Road } from '../../scripts/walk/road.ts'
import { parseStory, type Story } from '../../scripts/walk/story.ts'
import { useDatabase } from '../support/database.ts'

const folder = new URL('../stories/', import.meta.url)
const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
const stories: [string, string][] = await Promise.all(
  names.map(async (name): Promise<[string, string]> => [name, await readFile(new URL(name, folder), 'utf8')]),
)

const database = useDatabase()
let road: Road
beforeAll(async () => {
  road = await openRoad(database.owner, database.app)
})
afterAll(() => road.close())

async function play(story: Story): Promise<WalkLine[]> {
  const lines: WalkLine[] = []
  for await (const line of playStory(road, story)) lines.push(line)
  return lines
}
const wrong = (lines: WalkLine[]) => lines.filter((line) => !line.ok).map((line) => line.text)
const nextDay = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

test('there are stories', () => {
  expect(names.length).toBeGreaterThanOrEqual(2)
})

describe.each(stories)('%s', (name, text) => {
  const read = () => parseStory(text, name)

  test('plays as it is written', async () => {
    const story = read()
    const lines = await play(story)
    expect(wrong(lines)).toEqual([])
    expect(lines.length).toBeGreaterThanOrEqual(story.steps.length)
  })

  test('fails when one due day is another', async () => {
    const story = read()
    const dues = story.steps.flatMap((step) =>
      Object.entries(step.expect?.running ?? {}).map(([ref, due]) => ({ step, ref, due })),
    )
    const { step, ref, due } = dues[Math.floor(dues.length / 2)] ?? { step: {}, ref: '', due: '' }
    if (step.expect?.running === undefined) throw new Error('The story expects no due day.')
    step.expect.running[ref] = nextDay(due)
    expect(wrong(await play(story))).toEqual([
      expect.stringContaining(`${ref} should run to ${nextDay(due)}`),
    ])
  })

  test('fails when one finding is another', async () => {
    const changed = read()
    const [first] = changed.findings ?? []
    // A story in which nothing was late is given a finding that is not there.
    if (first === undefined) changed.findings = [{ ref: 'X-1' }]
    else first.daysLate = (first.daysLate ?? 0) + 1
    expect(wrong(await play(changed)).join('\n')).toContain(`finding ${first?.ref ?? 'X-1'}`)
  })
})

describe('a story that says otherwise', () => {
  const [name, text] = stories.find(([one]) => one === 'real-estate-2026.json') ?? ['', '']
  const read = () => parseStory(text, name)

  test('fails when a limit that runs is said not to', async () => {
    const story = read()
    const step = story.steps.find((one) => one.expect?.running !== undefined)
    const [ref] = Object.keys(step?.expect?.running ?? {})
    if (step?.expect === undefined || ref === undefined) throw new Error('The story expects no due day.')
    step.expect.not = [ref]
    expect(wrong(await play(story))).toEqual([expect.stringContaining(`${ref} runs, but should not`)])
  })

  test('fails when a finding is not told', async () => {
    const story = read()
    const gone = story.findings?.shift()
    expect(wrong(await play({ ...story, onlyFindings: true }))).toEqual([
      expect.stringContaining(`${gone?.ref} due ${gone?.due}`),
    ])
  })

  test('fails when a refused step is said to be accepted, or refused for another reason', async () => {
    const story = read()
    const step = story.steps.find((one) => (one.refused?.length ?? 0) > 0)
    if (step?.refused === undefined) return
    const [ref] = step.refused
    step.refused = ['X-1']
    expect(wrong(await play(story))).toEqual([expect.stringContaining('refused, but not by X-1')])
    delete step.refused
    expect(wrong(await play(story))).toEqual([expect.stringContaining(`${ref}:`)])
  })

  test('fails when an accepted step is said to be refused', async () => {
    const story = read()
    const step = [...story.steps].reverse().find((one) => one.act !== undefined && one.refused === undefined)
    if (step === undefined) throw new Error('The story has no act.')
    step.refused = ['VOL-1']
    expect(wrong(await play(story))).toEqual([
      expect.stringContaining('accepted, but the story says it is refused'),
    ])
  })

  test('fails when the step of the road is another', async () => {
    const story = read()
    const step = story.steps.find((one) => one.expect !== undefined)
    if (step?.expect === undefined) throw new Error('The story expects nothing.')
    step.expect.state = 'closure'
    expect(wrong(await play(story))).toEqual([expect.stringContaining('should stand at closure')])
  })
})

test.each([
  ['no JSON', '{', /is not JSON/],
  ['no steps', '{"title":"x","case":{}}', /steps|required/],
  ['a step of another kind', '{"title":"x","case":{},"steps":[{"do":"y"}]}', /steps\/0/],
  ['a step without a day', '{"title":"x","case":{},"steps":[{"act":"NOTE"}]}', /steps\/0 needs/],
  [
    'a day that is none',
    '{"title":"x","case":{},"steps":[{"act":"NOTE","on":"2026-02-30"}]}',
    /steps\/0\/on/,
  ],
])('a file with %s is no story, and is told where', (_name, text, sentence) => {
  expect(() => parseStory(text, 'x.json')).toThrow(sentence)
})

test('a story whose intake is not taken says so and ends', async () => {
  const [first] = stories
  const story = parseStory(first?.[1] ?? '', first?.[0] ?? '')
  const lines = await play({ ...story, case: { kind: 'sometimes' } })
  expect(lines).toEqual([{ ok: false, text: expect.stringMatching(/intake was not taken: 400/) }])
})
