import { Temporal } from 'temporal-polyfill'
import { findMigrations, migrateCase } from '../src/cases/migrate-cases.ts'
import { StartupError } from '../src/startup-error.ts'
import { withDatabase } from './open-database.ts'
import { readArguments } from './read-arguments.ts'

// Cases stored under another version of the charts, at a state that is no more, or elsewhere than their record leads:
// `--dry-run` lists them, `--apply` migrates them, each with an entry on its chain by an administrator (or `--by NAME`).
const { values } = readArguments({
  options: { 'dry-run': { type: 'boolean' }, apply: { type: 'boolean' }, by: { type: 'string' } },
})

await withDatabase(async (owner, app) => {
  if ((values['dry-run'] === true) === (values.apply === true))
    throw new StartupError('Say one of both: npm run migrate-cases -- --dry-run, or -- --apply')
  const offices = await owner.selectFrom('office').select(['id', 'code']).orderBy('created_at').execute()
  let count = 0
  for (const { id: officeId, code } of offices) {
    const found = await findMigrations(app, officeId)
    count += found.length
    for (const { caseId, number, from, to, why, stored, replayed, moves } of found) {
      const places = moves
        ? `${JSON.stringify(stored)} -> ${JSON.stringify(replayed)}`
        : 'stands at the same place'
      console.log(`${code} ${number ?? caseId}: ${why}, ${from} -> ${to}, ${places}`)
    }
    if (values.apply !== true || found.length === 0) continue
    const person = await owner
      .selectFrom('account')
      .select(['id', 'role'])
      .where('office_id', '=', officeId)
      .where('active', '=', true)
      .where('role', 'in', ['administrator', 'head'])
      .$if(values.by !== undefined, (query) => query.where('username', '=', values.by ?? ''))
      .orderBy('role')
      .executeTakeFirst()
    if (person === undefined)
      throw new StartupError(
        `The office ${code} has no administrator or head who could sign for it; name one: --by`,
      )
    const role = person.role === 'head' ? 'head' : 'administrator'
    for (const { caseId } of found)
      await migrateCase(app, { id: person.id, officeId, role }, caseId, Temporal.Now.instant())
  }
  console.log(
    count === 0
      ? 'Every case stands where its record leads.'
      : `${count} cases ${values.apply === true ? 'migrated' : 'to be migrated'}`,
  )
})
