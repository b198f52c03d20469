import { examples } from '../test/law/all-examples.ts'
import { playExample } from '../test/law/example.ts'
import { listFigures } from '../test/law/mutate-figures.ts'
import { setting } from '../test/support/pure-case.ts'
import { readArguments } from './read-arguments.ts'

// Every number in the law's tables, one more and one less: an example with literal days must notice. Exit 1 for any
// that none notices. `--chapter KB --chapter K` keeps the rows of some chapters.
const { values } = readArguments({ options: { chapter: { type: 'string', multiple: true } } })
const all = Object.values(examples).flat()
const broken = all.filter((example) => playExample(example).wrong.length > 0)
if (broken.length > 0) {
  console.error(`${broken.length} examples fail as the law stands: ${broken[0]?.says}`)
  process.exit(2)
}
const figures = listFigures(setting.law).filter(
  ({ ref }) => values.chapter === undefined || values.chapter.includes(ref.replace(/-?\d+$/, '')),
)
const mentions = new Map(all.map((example) => [example, JSON.stringify(example)]))
let unnoticed = 0
for (const { ref, place, value, withValue } of figures) {
  for (const other of [value + 1, value - 1]) {
    const changed = { ...setting, law: withValue(other) }
    const near = all.filter((example) => mentions.get(example)?.includes(`"${ref}"`))
    const far = all.filter((example) => !near.includes(example))
    const noticed = [...near, ...far].some((example) => fails(example, changed))
    if (noticed) continue
    unnoticed++
    console.log(`unnoticed ${ref} ${place}: ${value} as ${other}`)
  }
}
console.log(`${figures.length} numbers, each changed by one up and down: ${unnoticed} changes unnoticed`)
process.exitCode = unnoticed === 0 ? 0 : 1

/** A number that cannot be counted with at all (a length below zero) is noticed, too. */
function fails(example: (typeof all)[number], changed: typeof setting): boolean {
  try {
    return playExample(example, changed).wrong.length > 0
  } catch {
    return true
  }
}
