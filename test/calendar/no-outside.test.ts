import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../../workflows/calendar/', import.meta.url)
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts'))

it.each(files)(
  '%s reads no clock, no file, no environment: it imports only its neighbours and two libraries',
  (file) => {
    const source = readFileSync(new URL(file, folder), 'utf8')
    const imports = [...source.matchAll(/(?:from|import) '([^']+)'/g)].map((match) => match[1] ?? '')
    for (const name of imports)
      expect(name).toMatch(/^(\.{1,2}\/[\w./-]+\.ts|temporal-polyfill|date-chinese)$/)
    expect(source).not.toMatch(/\bnew Date\b|\bDate\.|Temporal\.Now|process\.|Math\.random|\bfetch\(/)
  },
)
