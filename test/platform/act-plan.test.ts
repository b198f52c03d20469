import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { fillStretches } from '../../scripts/bench/fill-stretches.ts'
import { prepareOffice } from '../../scripts/bench/prepare-office.ts'
import { recordStatements } from '../../scripts/bench/record-statements.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()

interface Plan {
  'Relation Name'?: string
  'Index Cond'?: string
  'Node Type': string
  Plans?: Plan[]
}

test('an act reads the rows of its own matter, also where the statistics think the tables empty', async () => {
  const cases = await prepareOffice(database.owner, database.app, 1)
  const { id } = cases[0] ?? { id: '' }
  const acts = (await recordStatements(database.appUrl, cases)).get(id) ?? []
  const texts = new Set(acts.flatMap(({ statements }) => statements.map(({ text }) => text)))
  const written = [...texts].filter((text) => /\b(insert into|update|for no key update)\b/.test(text))
  expect(written.length).toBeGreaterThan(3)

  const { office_id: officeId, opened_by: officer } = await database.owner.db
    .selectFrom('enforcement_case')
    .select(['office_id', 'opened_by'])
    .executeTakeFirstOrThrow()
  await database.owner.pool.query('truncate matter_stretch, matter_step')
  await database.owner.pool.query('vacuum analyze matter_stretch, matter_step, time_limit')
  await fillStretches(database.owner.db, officeId, [officer], 1500)

  const scans = await inOffice(database.app.db, { officeId }, async (trx) => {
    const found: Plan[] = []
    for (const text of written) {
      const { rows } = await sql<{
        'QUERY PLAN': { Plan: Plan }[]
      }>`explain (generic_plan, format json) ${sql.raw(text)}`.execute(trx)
      found.push(...rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => nodesOf(Plan))))
    }
    return found
  })
  const ofMatters = scans.filter(
    (node) =>
      /Scan/.test(node['Node Type']) && /^(matter_|enforcement_case)/.test(node['Relation Name'] ?? ''),
  )
  expect(ofMatters.length).toBeGreaterThan(4)
  for (const node of ofMatters) expect(node['Index Cond']).toMatch(/\b(case_)?id = \$\d+/)
})

function nodesOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
}
