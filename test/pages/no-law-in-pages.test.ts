import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const pages = new URL('../../src/web/', import.meta.url)

/** "Đ.45(1)", "Điều 45", "Art. 45", "khoản 2": a place of a text of law, as any page would write it. */
const place = /(Đ\.|Điều|Art\.|[Aa]rticle|khoản|clause) ?\d/

/** The lines of a file that name such a place outside comments. */
function placesIn(file: string): string[] {
  const text = readFileSync(new URL(file, pages), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm, '')
  return text.split('\n').flatMap((line) => (place.test(line) ? [`${file}: ${line.trim()}`] : []))
}

test('no page names an article of law by itself: which one it is, and since when, comes from the tables', () => {
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  expect(files.length).toBeGreaterThan(150)
  expect(files.flatMap(placesIn)).toEqual([])
})
