import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { sources } from '../../scripts/web/build-web.ts'

/** The files that a file takes more than types from. */
function takenBy(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/^(?:import|export) (?!type )[^'"]*?from '(\.[^']+\.tsx?)'/gm)].map(([, path]) =>
    relative('.', join(dirname(file), path ?? '')),
  )
}

/** What the pages take from outside their folder, and what that takes. */
function takenFromOutside(): Set<string> {
  const pages = readdirSync('src/web', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  const found = new Set<string>()
  const add = (file: string) => {
    if (file.startsWith('src/web/') || found.has(file)) return
    found.add(file)
    takenBy(file).forEach(add)
  }
  for (const file of pages) takenBy(join('src/web', file)).forEach(add)
  return found
}

test('pages are built anew when a table changes that they take from outside, and the image has it when it builds them', () => {
  const taken = [...takenFromOutside()]
  expect(taken).toContain('src/people/role-sets.ts')
  expect(taken.filter((file) => !sources.includes(file))).toEqual([])
  const [, stage = ''] =
    /AS pages\n([\s\S]*?)RUN npm run build:web/.exec(readFileSync('Dockerfile', 'utf8')) ?? []
  const copied = [...stage.matchAll(/^COPY (\S+) \1$/gm)].map(([, folder]) => `${folder}/`)
  expect(taken.filter((file) => !copied.some((folder) => file.startsWith(folder)))).toEqual([])
})
