import { describe, expect, test } from 'vitest'
import { examples } from './all-examples.ts'
import { playExample } from './example.ts'

for (const [chapter, list] of Object.entries(examples)) {
  describe.skipIf(list.length === 0)(`examples of the law: ${chapter}`, () => {
    test.each(list)('$says', (example) => {
      expect(playExample(example).wrong).toEqual([])
    })
  })
}
