import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { randomFrom } from '../test/support/random-walk.ts'
import { readArguments, readWhole } from './read-arguments.ts'

// Mutation testing of the calendar, the clocks and the conditions: lines are drawn by chance (the same for the same
// seed), Stryker changes each in every way it knows, and a test must fail. `--only clocks`, `--lines 40`, `--seed 2`,
// `--minutes 30`. Ends by itself; exit 1 below 85 %, 2 when the time ran out.
//
// Not changed: texts and patterns (what is said is not what is decided); `?.` to `.` (the type checker refuses it);
// what is worked out once when a table is loaded (a number of the law has `npm run law:mutate`).

const { values } = readArguments({
  options: {
    only: { type: 'string' },
    lines: { type: 'string', default: '40' },
    seed: { type: 'string', default: '106' },
    minutes: { type: 'string', default: '30' },
    survivors: { type: 'boolean', default: false },
  },
})

const lineCount = readWhole('lines', values.lines)
const seed = readWhole('seed', values.seed)
// A timer of more than three weeks would go off at once.
const minutes = Math.min(readWhole('minutes', values.minutes), 30_000)

const examples = [
  'test/law/{examples,published,auction-house}.test.ts',
  'test/golden/{answers,histories}.test.ts',
]
const groups = {
  calendar: {
    files: filesOf('workflows/calendar'),
    tests: ['test/calendar/**/*.test.ts'],
  },
  clocks: {
    files: [
      ...[
        'findings',
        'law-on-day',
        'limit-lateness',
        'limit-subject',
        'limits',
        'measure-limit',
        'openings',
        'stand-still',
      ].map((name) => `src/engine/${name}.ts`),
      ...filesOf('workflows/enforcement/time-limits'),
    ],
    tests: ['test/engine/**/*.test.ts', ...examples],
  },
  conditions: {
    files: ['src/engine/decide.ts', ...filesOf('workflows/enforcement/requirements')],
    tests: ['test/engine/**/*.test.ts', ...examples],
  },
}

if (values.only !== undefined && !(values.only in groups)) {
  console.error(`No part ${values.only}. The parts are: ${Object.keys(groups).join(', ')}.`)
  process.exit(2)
}

setTimeout(() => {
  console.error(`not finished in ${minutes} minutes`)
  process.exit(2)
}, minutes * 60_000).unref()

const total = { killed: 0, all: 0 }
for (const [name, group] of Object.entries(groups)) {
  if (values.only !== undefined && values.only !== name) continue
  const { killed, all } = await mutate(name, group)
  total.killed += killed
  total.all += all
}
console.log(`mutation score ${percent(total)} %: ${total.killed} of ${total.all} changes noticed`)
process.exit(total.all > 0 && total.killed >= 0.85 * total.all ? 0 : 1)

async function mutate(
  name: string,
  { files, tests }: { files: string[]; tests: string[] },
): Promise<{ killed: number; all: number }> {
  const report = `.data/mutation/${name}.json`
  rmSync(report, { force: true })
  mkdirSync('.data/mutation', { recursive: true })
  const lines = drawLines(files)
  const began = Date.now()
  const results = await new Stryker({
    configFile: 'stryker.config.json',
    mutate: lines,
    testFiles: tests,
    jsonReporter: { fileName: report },
  }).runMutationTest()
  const judged = results.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError')
  const killed = judged.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  const timeouts = judged.filter(({ status }) => status === 'Timeout').length
  const seconds = Math.round((Date.now() - began) / 1000)
  const score = { killed: killed.length, all: judged.length }
  console.log(
    `${name}: ${percent(score)} % (${score.killed} of ${score.all}, ${timeouts} of them by running for ever; ${lines.length} lines, ${seconds} s)`,
  )
  if (values.survivors)
    for (const one of judged)
      if (!killed.includes(one))
        console.log(
          `  ${one.status} ${one.fileName}:${one.location.start.line} ${one.mutatorName} => ${one.replacement?.replace(/\s+/g, ' ').slice(0, 100)}`,
        )
  return score
}

/** Lines that hold something to decide, drawn by chance, as the ranges Stryker takes. */
function drawLines(files: string[]): string[] {
  const all = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, index) => (decides(text) ? [`${file}:${index + 1}-${index + 1}`] : [])),
  )
  const random = randomFrom(seed)
  return all
    .map((line) => ({ line, at: random() }))
    .sort((one, other) => one.at - other.at)
    .slice(0, lineCount)
    .map(({ line }) => line)
}

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => `${folder}/${name}`)
}

function decides(text: string): boolean {
  const code = text.trim()
  if (/^(\/\/|\*|\/\*|import |export type|vi:|en:|type |interface )/.test(code)) return false
  return /[=!<>]==?|[<>]=? |&&|\|\||\?\?|\?\.| \? | [-+*/%] |!\w|\.(some|every|filter|sort|find|slice|min|max|at)\(|\btrue\b|\bfalse\b/.test(
    code,
  )
}

function percent({ killed, all }: { killed: number; all: number }): string {
  return all === 0 ? '–' : ((100 * killed) / all).toFixed(1)
}
