import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

test('whatever is asked for by GET is read at one moment: no such way opens a transaction that could write', () => {
  const ways = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('-routes.ts'))
    .flatMap((file) =>
      readFileSync(source + file, 'utf8')
        .split(/(?=\n {4}app\.\w+\()/)
        .filter((way) => way.startsWith('\n    app.get('))
        .map((way) => ({ file, way })),
    )
  expect(ways.length).toBeGreaterThan(50)
  expect(
    ways.filter(({ way }) => /\b(?:inOffice|recordInOffice)\(/.test(way)).map(({ file }) => file),
  ).toEqual([])
})
