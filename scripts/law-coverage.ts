import { examples } from '../test/law/all-examples.ts'
import { coverRows } from '../test/law/cover-rows.ts'
import { listRows } from '../test/law/rows.ts'
import { enforcementLaw } from '../workflows/enforcement/law.ts'
import { legalNotes } from '../workflows/enforcement/notes/all-notes.ts'
import { readArguments } from './read-arguments.ts'

// Every row of both laws: which record holds it, or which note says why it is none. `--road` keeps the chapters of
// the main road, `--open` prints only what is open, `--chapter KB` one chapter. Exit 1 while anything is open, 2 for a
// chapter there is not.
const { values } = readArguments({
  options: {
    road: { type: 'boolean', default: false },
    open: { type: 'boolean', default: false },
    chapter: { type: 'string', multiple: true },
  },
})
const chapterOf = ({ id }: { id: string }) => id.replace(/-?\d+$/, '')
const every = listRows(values.road)
const chapters = [...new Set(every.map(chapterOf))]
const unknown = values.chapter?.filter((one) => !chapters.includes(one)) ?? []
if (unknown.length > 0) {
  console.error(`No chapter ${unknown.join(', ')}. The chapters are: ${chapters.join(', ')}.`)
  process.exit(2)
}
const rows = every.filter((row) => values.chapter?.includes(chapterOf(row)) ?? true)
const covered = coverRows(rows, enforcementLaw, legalNotes, Object.values(examples).flat())
for (const { row, verdict, records, why } of covered) {
  if (values.open && verdict !== 'open') continue
  const where = records.join(', ') || (verdict === 'note' ? 'note' : '–')
  console.log(
    `${verdict.padEnd(6)} ${row.id.padEnd(7)} ${row.cite}: ${where}${why === undefined ? '' : ` (${why}; ${row.duration})`}`,
  )
}
// What the records of these chapters ask is checked; the sums they speak of are not computed yet.
const withoutSums: Readonly<Record<string, string>> = {
  PAY: 'the shares of a distribution and late interest (PAY-9)',
  FEE: 'the sums of fees and of costs',
  EXM: 'the sums of exemptions and reductions',
}
for (const [chapter, what] of Object.entries(withoutSums))
  if (rows.some(({ id }) => id.startsWith(`${chapter}-`)))
    console.log(`${chapter}: conditions, acts and terms are here; ${what} come with the ledger`)
const count = (verdict: string) => covered.filter((one) => one.verdict === verdict).length
console.log(
  `${covered.length} rows: ${count('record')} records, ${count('note')} notes, ${count('open')} open`,
)
process.exitCode = count('open') === 0 ? 0 : 1
