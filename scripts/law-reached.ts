import { examples } from '../test/law/all-examples.ts'
import { countReached, listUnreached } from '../test/law/reached.ts'
import { readArguments } from './read-arguments.ts'

// Which states and moves of the two charts, and which answers of the conditions, the examples reach. Exit 1 when one
// is never reached. `--all` prints how often each was; `--texts` the dated texts of conditions that were not seen.
const { values } = readArguments({
  options: { all: { type: 'boolean', default: false }, texts: { type: 'boolean', default: false } },
})
const reached = countReached(Object.values(examples).flat())
if (values.all)
  for (const all of [reached.states, reached.moves, reached.outcomes])
    for (const [name, times] of all) console.log(`${String(times).padStart(6)}  ${name}`)
if (values.texts) for (const [name, times] of reached.texts) if (times === 0) console.log(`text ${name}`)
const unreached = listUnreached(reached)
for (const line of unreached) console.log(`unreached ${line}`)
const of = (all: ReadonlyMap<string, number>) =>
  `${[...all.values()].filter((times) => times > 0).length} of ${all.size}`
console.log(
  `reached ${of(reached.states)} states, ${of(reached.moves)} moves, ${of(reached.outcomes)} answers of conditions (${of(reached.texts)} counted by dated text)`,
)
process.exitCode = unreached.length === 0 ? 0 : 1
