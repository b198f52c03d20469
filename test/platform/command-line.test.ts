import { expect, test } from 'vitest'
import { runProgram } from '../support/programs.ts'

test('a command that is given no number where it needs one says so, and does not count with nothing', async () => {
  const { code, out, err } = await runProgram('scripts/mutation.ts', ['--lines', 'many']).ended
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toBe('--lines takes a whole number, such as 40; "many" is none.\n')
})
