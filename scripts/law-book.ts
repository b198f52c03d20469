import { readFileSync, writeFileSync } from 'node:fs'
import { writeLawBook } from '../src/law/book/write-law-book.ts'
import { calendarOpenPoints } from '../workflows/calendar/settings.ts'
import { enforcementLaw } from '../workflows/enforcement/law.ts'
import { legalNotes } from '../workflows/enforcement/notes/all-notes.ts'

// Writes workflows/enforcement/LAW.md from the tables; `--check` only says whether it is up to date (exit 1 when not).
const file = new URL('../workflows/enforcement/LAW.md', import.meta.url)
const book = writeLawBook({ law: enforcementLaw, notes: legalNotes, settings: calendarOpenPoints })
if (process.argv.includes('--check')) {
  const stands = readFileSync(file, 'utf8')
  if (stands !== book) {
    console.error('workflows/enforcement/LAW.md is out of date; write it anew with `npm run law:book`.')
    process.exitCode = 1
  }
} else {
  writeFileSync(file, book)
  console.log(`${book.split('\n').length} lines written to workflows/enforcement/LAW.md`)
}
