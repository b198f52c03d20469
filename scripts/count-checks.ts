import { readFileSync } from 'node:fs'

/** What vitest's JSON report says, as far as it is counted here. */
type TestReport = {
  readonly success: boolean
  readonly testResults: readonly {
    readonly status: string
    readonly message?: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/**
 * Prints the last line of a CI run, `N passed, N failed` (`, N skipped` where some were), from vitest's report and
 * the exit codes of the other checks, and ends with 1 when anything failed. Without a report, or with no test in it,
 * there are no totals to print.
 *
 * Arguments: the report, the exit code of the test run, then the exit code of every other check.
 */
function countChecks([file = '', testCode = '', ...otherCodes]: string[]): number {
  const report = readReport(file)
  const statuses = report?.testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ status }) => status),
  )
  const ran = statuses?.filter((status) => status === 'passed' || status === 'failed').length ?? 0
  if (!report || !statuses || ran === 0) {
    console.log('No test ran, so there is nothing to count.')
    return 1
  }
  const checks = otherCodes.map((code) => (code === '0' ? 'passed' : 'failed'))
  const all = [...statuses, ...checks, ...brokenFiles(report)]
  const count = (wanted: string) => all.filter((status) => status === wanted).length
  const passed = count('passed')
  // Errors outside any test (a set-up, a promise nobody waited for) fail the run but no test of it.
  const failed = count('failed') || (testCode === '0' && report.success ? 0 : 1)
  const skipped = all.length - passed - count('failed')
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return failed === 0 ? 0 : 1
}

function readReport(file: string): TestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestReport
  } catch {
    return undefined
  }
}

/** One failure for each file that failed although none of its tests did: it did not load, or its end failed. */
function brokenFiles({ testResults }: TestReport): string[] {
  return testResults
    .filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    )
    .map(() => 'failed')
}

process.exitCode = countChecks(process.argv.slice(2))
