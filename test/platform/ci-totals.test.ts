import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runProgram } from '../support/programs.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thi-hanh-totals-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function file(...statuses: string[]) {
  return {
    status: statuses.includes('failed') ? 'failed' : 'passed',
    assertionResults: statuses.map((status) => ({ status })),
  }
}

it.each([
  ['all is well', true, [file('passed', 'passed')], '0', '0', '4 passed, 0 failed\n', 0],
  ['a test fails', false, [file('passed', 'failed')], '1', '0', '3 passed, 1 failed\n', 1],
  ['a check beside the tests fails', true, [file('passed')], '0', '1', '2 passed, 1 failed\n', 1],
  ['a test is skipped', true, [file('passed', 'skipped')], '0', '0', '3 passed, 0 failed, 1 skipped\n', 0],
  [
    'a file does not load',
    false,
    [file('passed'), { ...file(), status: 'failed' }],
    '1',
    '0',
    '3 passed, 1 failed\n',
    1,
  ],
  ['an error belongs to no test', true, [file('passed')], '1', '0', '3 passed, 1 failed\n', 1],
  ['no test ran', true, [], '0', '0', 'No test ran, so there is nothing to count.\n', 1],
])('the totals are right when %s', async (_case, success, testResults, testCode, lint, out, code) => {
  const report = join(folder, 'report.json')
  await writeFile(report, JSON.stringify({ success, testResults }))
  const ending = await runProgram('scripts/count-checks.ts', [report, testCode, lint, '0']).ended
  expect(ending).toMatchObject({ out, code })
})

it('there are no totals without a report', async () => {
  const ending = await runProgram('scripts/count-checks.ts', [join(folder, 'none.json'), '1', '0', '0']).ended
  expect(ending).toMatchObject({ out: 'No test ran, so there is nothing to count.\n', code: 1 })
})
