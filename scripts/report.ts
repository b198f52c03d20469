import { Temporal } from 'temporal-polyfill'
import { inOffice } from '../src/db/in-office.ts'
import { StartupError } from '../src/startup-error.ts'
import { readFollowed, readResults } from '../src/statistics/read-results.ts'
import { sayResults } from '../src/statistics/say-results.ts'
import { vietnamDayOf } from '../workflows/calendar/vietnam-time.ts'
import { findOffice } from './find-office.ts'
import { withDatabase } from './open-database.ts'
import { readArguments } from './read-arguments.ts'

// The results of an office's statistical year in the words of its report: npm run report -- --year 2024 [--office quan1] [--months 12]
const { values } = readArguments({
  options: {
    office: { type: 'string' },
    year: { type: 'string' },
    months: { type: 'string', default: '12' },
  },
})

await withDatabase(async (owner, app) => {
  const [year, months] = [Number(values.year), Number(values.months)]
  if (!Number.isInteger(year) || !(months >= 1 && months <= 12))
    throw new StartupError(
      'Say the year, and the months from 1 to 12: npm run report -- --year 2024 --months 12',
    )
  const office = await findOffice(owner, values.office)
  const { results, groups } = await inOffice(app, { officeId: office.id }, async (trx) => {
    const asked = { year, months, today: vietnamDayOf(Temporal.Now.instant()) }
    return {
      results: await readResults(trx, office.id, asked),
      groups: await readFollowed(trx, office.id, asked),
    }
  })
  console.log(
    `${office.name}, năm ${year}, kỳ ${months} tháng (${results.span.from} – ${results.span.to}), ${results.regime.text}`,
  )
  for (const line of sayResults(results, groups)) console.log(line)
})
