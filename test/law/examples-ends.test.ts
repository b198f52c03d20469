import { describe, expect, test } from 'vitest'
import { listOptions } from '../../src/engine/options.ts'
import type { Role } from '../../src/engine/vocabulary.ts'
import { officer, pureCase, setting } from '../support/pure-case.ts'
import { later } from '../support/sample-data.ts'
import { examples } from './all-examples.ts'

// Whoever runs the matter and whoever signs are told at every end; the others at every tenth.
const always: readonly Role[] = ['officer', 'head']
const sometimes: readonly Role[] = ['accountant', 'registrar', 'clerk', 'examiner']

for (const [chapter, list] of Object.entries(examples)) {
  describe.skipIf(list.length === 0)(`where the examples of the law end: ${chapter}`, () => {
    test.each(list)('everybody is told what may be done: $says', (example) => {
      const roles = list.indexOf(example) % 10 === 0 ? [...always, ...sometimes] : always
      const matter = pureCase(example.matter).given(...example.given)
      const on = later(matter.acts.at(-1)?.on ?? '2026-07-06', 1)
      for (const role of roles) {
        const options = listOptions(setting, matter.state(), on, {
          id: role === 'officer' ? officer : role,
          role,
        })
        expect(options.length).toBeGreaterThan(20)
      }
    })
  })
}
