import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listMoves, listValues } from '../../src/engine/moves.ts'
import { writeLawBook } from '../../src/law/book/write-law-book.ts'
import { calendarOpenPoints } from '../../workflows/calendar/settings.ts'
import { enforcementLaw as law } from '../../workflows/enforcement/law.ts'
import { legalNotes } from '../../workflows/enforcement/notes/all-notes.ts'

const book = writeLawBook({ law, notes: legalNotes, settings: calendarOpenPoints })

test('the book of the law tells every act that may be given anywhere, and every sentence of every rule', () => {
  const given = [law.caseMachine, law.assetMachine].flatMap((machine) =>
    listValues(machine).flatMap((value) => listMoves(machine, value).map((move) => move.act)),
  )
  for (const act of new Set(given)) expect(book).toContain(`\`${act}\``)
  for (const table of [law.limits, law.requirements, law.warnings])
    for (const [id, rule] of Object.entries(table))
      for (const { sentence } of rule.variants) {
        expect(book, id).toContain(sentence.vi.replaceAll('|', '\\|'))
        expect(book, id).toContain(sentence.en.replaceAll('|', '\\|'))
      }
})

test('the book marks what is open and what was not verified, with the choice made, and shows the notes', () => {
  for (const table of [law.limits, law.requirements, law.warnings, law.countingRules])
    for (const rule of Object.values(table))
      for (const { status, note } of rule.variants)
        if (status !== 'verified') expect(book).toContain(note?.vi)
  for (const { sentence } of legalNotes) expect(book).toContain(sentence.vi)
})

test('the book draws both charts', () => {
  expect(book.match(/stateDiagram-v2/g)).toHaveLength(2)
  expect(book).toMatch(/--> case_closure_completed: .*Thi hành xong/)
})

test('LAW.md is what the tables say now (npm run law:book writes it)', () => {
  const stands = readFileSync(new URL('../../workflows/enforcement/LAW.md', import.meta.url), 'utf8')
  expect(stands === book).toBe(true)
})
