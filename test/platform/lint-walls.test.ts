import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
// A checkout of its own: tests that read the sources meanwhile find nothing in them that is gone a moment later.
let elsewhere: string

beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'thi-hanh-walls-'))
  for (const file of ['biome.json', '.gitignore']) await copyFile(join(root, file), join(elsewhere, file))
})
afterAll(() => rm(elsewhere, { recursive: true, force: true }))

/** What the lint says of a file with this import in this place; empty when it is content. */
async function lint(place: string, line: string): Promise<string> {
  const file = join(elsewhere, place)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${line}\n\nexport const used = thing\n`)
  return run(join(root, 'node_modules/.bin/biome'), ['lint', place], { cwd: elsewhere }).then(
    () => '',
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  )
}

test.each([
  ['src/engine/wall-probe-a.ts', "import thing from 'pg'"],
  ['src/engine/wall-probe-b.ts', "import thing from 'node:fs'"],
  ['src/engine/wall-probe-c.ts', "import { openCase as thing } from '../cases/open-case.ts'"],
  ['workflows/enforcement/wall-probe-d.ts', "import { sql as thing } from 'kysely'"],
  ['src/web/wall-probe-g.ts', "import { Select as thing } from 'antd'"],
  ['workflows/enforcement/wall-probe-e.ts', "import { inOffice as thing } from '../../src/db/in-office.ts'"],
])('%s may not say %s', async (place, line) => {
  expect(await lint(place, line)).toContain('noRestrictedImports')
})

test('the law may take the types of the engine', async () => {
  const line =
    "import type { Words } from '../../src/engine/vocabulary.ts'\n\nconst thing: Words = { vi: '', en: '' }"
  expect(await lint('workflows/enforcement/wall-probe-f.ts', line)).toBe('')
})
