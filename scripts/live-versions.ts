import { sql } from 'kysely'
import { hashCharts } from '../src/law/hash-charts.ts'
import { enforcementLaw } from '../workflows/enforcement/law.ts'
import { machineVersions } from '../workflows/enforcement/machine-versions.ts'
import { withDatabase } from './open-database.ts'

// How many cases stand under which version of the charts, open and closed; and the hash of the charts as they are now.
await withDatabase(async (owner) => {
  const { rows } = await sql<{ version: string; open: number; closed: number }>`
    select machine_version as version, count(*) filter (where closed_on is null)::int as open,
      count(*) filter (where closed_on is not null)::int as closed
    from enforcement_case group by machine_version order by machine_version`.execute(owner)
  for (const { version, status } of machineVersions) {
    const found = rows.find((row) => row.version === version)
    console.log(`${version} (${status}): ${found?.open ?? 0} open, ${found?.closed ?? 0} closed`)
  }
  for (const { version, open, closed } of rows)
    if (!machineVersions.some((one) => one.version === version))
      console.log(`${version} (not known to this server): ${open} open, ${closed} closed`)
  const hash = hashCharts(enforcementLaw.caseMachine, enforcementLaw.assetMachine)
  console.log(`cases are pinned to ${enforcementLaw.machineVersion}; its charts now: ${hash}`)
})
