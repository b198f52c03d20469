import type { BenchCase } from './prepare-office.ts'
import type { RecordedAct } from './record-statements.ts'

/** A script for pgbench, and the values its variables begin with. */
export interface PgbenchScript {
  text: string
  /** One row for each act and parameter, to be put in the table `bench_value`. */
  values: readonly { step: number; name: string; value: string }[]
}

/**
 * Turns the recorded acts of one case into a pgbench script whose transaction is one act: the same statements in the
 * same order, parameters as variables. Each client walks its own cases (table `bench_case`, numbered from 0): the
 * recorded case's id in a value gives way to the id of the case being walked. Nulls and statements that return
 * nothing stand in the text as they are.
 */
export function writePgbenchScript(
  one: BenchCase,
  acts: readonly RecordedAct[],
  clients: number,
): PgbenchScript {
  const values: { step: number; name: string; value: string }[] = []
  const steps = acts.map((act, index) => {
    const step = index + 1
    const lines = act.statements.map(({ text, values: given }, place) => {
      const statement = text.replace(/\$(\d+)/g, (_, digits: string) => {
        const value = given?.[Number(digits) - 1]
        if (value === null || value === undefined) return 'null'
        const shown = showValue(value)
        if (shown === one.id) return ':case_id'
        const name = `s${step}_${place}_${digits}`
        if (!values.some((known) => known.name === name)) values.push({ step, name, value: shown })
        return shown.includes(one.id) ? `replace(:${name}, '${one.id}', :case_id)` : `:${name}`
      })
      return `${oneLine(statement)};`
    })
    return [`${step === 1 ? '\\if' : '\\elif'} :step = ${step}`, ...lines].join('\n')
  })
  const load = acts.map((_, index) => {
    const names = values.filter(({ step }) => step === index + 1).map(({ name }) => name)
    const columns = names.map((name) => `max(value) filter (where name = '${name}') as ${name}`)
    return `select ${columns.join(', ')} from bench_value where step = ${index + 1} \\gset`
  })
  const text = [
    '\\if :ready = 0',
    ...load,
    '\\set ready 1',
    '\\endif',
    `\\set step :turn % ${acts.length} + 1`,
    `\\set n :client_id + ${clients} * (:turn / ${acts.length})`,
    '\\set turn :turn + 1',
    '\\if :step = 1',
    'select id as case_id from bench_case where n = :n \\gset',
    '\\endif',
    ...steps,
    '\\endif',
    '',
  ].join('\n')
  return { text, values }
}

/** A value as PostgreSQL reads it: bytes in hex, a list as an array literal. */
function showValue(value: unknown): string {
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
  return Array.isArray(value) ? `{${value.map((one) => JSON.stringify(one)).join(',')}}` : String(value)
}

function oneLine(statement: string): string {
  return statement.trim().replace(/\s*\n\s*/g, ' ')
}
