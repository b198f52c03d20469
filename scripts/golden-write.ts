import { readFileSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { askAll } from '../test/golden/answers.ts'
import { drawHistories } from '../test/golden/draw-histories.ts'
import { type GoldenHistory, playHistory } from '../test/golden/histories.ts'
import { readArguments } from './read-arguments.ts'

// Writes what the golden histories come to as the law stands now; the acts stay as they were recorded, so the
// difference of the file is what a change of the law does to cases that exist. `--anew` draws the histories again.
const { values } = readArguments({ options: { anew: { type: 'boolean', default: false } } })
const file = new URL('../test/golden/histories.json', import.meta.url)
const before = values.anew ? [] : (JSON.parse(readFileSync(file, 'utf8')) as GoldenHistory[])
const after = values.anew
  ? drawHistories()
  : before.map((history) => ({ ...history, expected: playHistory(history) }))
writeFileSync(file, `[\n${after.map((history) => JSON.stringify(history)).join(',\n')}\n]\n`)
const changed = after.filter(
  (history, index) => !isDeepStrictEqual(history.expected, before[index]?.expected),
)
console.log(`${after.length} histories written, ${changed.length} of them come to something else than before`)
for (const { name } of changed.slice(0, 10)) if (!values.anew) console.log(`  ${name}`)

const answers = askAll()
writeFileSync(
  new URL('../test/golden/answers.json', import.meta.url),
  `[\n${answers.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`,
)
console.log(
  `the answers to ${answers.length} examples written; the difference of the file shows whose changed`,
)
