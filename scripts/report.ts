import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.ts'
import { connectDatabase } from '../src/db/connect.ts'
import { startEmbeddedPostgres } from '../src/db/embedded-postgres.ts'
import { inOffice } from '../src/db/in-office.ts'
import { appRole } from '../src/db/roles.ts'
import { StartupError } from '../src/startup-error.ts'
import { readResults } from '../src/statistics/read-results.ts'
import { sayResults } from '../src/statistics/say-results.ts'
import type { MatterGroup, matterGroups } from '../workflows/statistics/groups.ts'

// The results of an office's statistical year in the words of its report: npm run report -- --year 2024 [--office quan1] [--months 12]
const { values } = parseArgs({
  options: {
    office: { type: 'string' },
    year: { type: 'string' },
    months: { type: 'string', default: '12' },
  },
})

async function report(): Promise<void> {
  const [year, months] = [Number(values.year), Number(values.months)]
  if (!Number.isInteger(year) || !(months >= 1 && months <= 12))
    throw new StartupError(
      'Say the year, and the months from 1 to 12: npm run report -- --year 2024 --months 12',
    )
  const { database, dataDir } = readConfig()
  const server =
    database.url === undefined ? await startEmbeddedPostgres({ dataDir, whenInUse: 'join' }) : undefined
  const url = database.url ?? server?.appUrl ?? ''
  const owner = connectDatabase(database.ownerUrl ?? server?.ownerUrl ?? url, { max: 1 })
  const app = connectDatabase(url, { role: appRole, max: 1 })
  try {
    const offices = await owner.db
      .selectFrom('office')
      .select(['id', 'code', 'name'])
      .orderBy('created_at')
      .execute()
    const office =
      values.office === undefined
        ? offices[0]
        : offices.find((one) => one.code === values.office || one.id === values.office)
    if (office === undefined)
      throw new StartupError(
        `There is no such office; there are: ${offices.map((one) => one.code).join(', ') || 'none'}.`,
      )
    const { results, groups } = await inOffice(app.db, { officeId: office.id }, async (trx) => {
      const of = (group?: MatterGroup) =>
        readResults(trx, office.id, { year, months, ...(group === undefined ? {} : { group }) })
      const followed = ['economicCorruption', 'bankCredit'] as const satisfies (keyof typeof matterGroups)[]
      const counted = []
      for (const group of followed) counted.push({ group, results: (await of(group)).total })
      return { results: await of(), groups: counted }
    })
    console.log(
      `${office.name}, năm ${year}, kỳ ${months} tháng (${results.span.from} – ${results.span.to}), ${results.regime.text}`,
    )
    for (const line of sayResults(results, groups)) console.log(line)
  } finally {
    await owner.close()
    await app.close()
    await server?.stop()
  }
}

try {
  await report()
} catch (error) {
  if (!(error instanceof StartupError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
