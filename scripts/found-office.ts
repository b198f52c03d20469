import { randomBytes } from 'node:crypto'
import { readConfig } from '../src/config.ts'
import { foundOffice } from '../src/people/found-office.ts'
import { StartupError } from '../src/startup-error.ts'
import { withDatabase } from './open-database.ts'
import { readArguments } from './read-arguments.ts'

const usage =
  'npm run found-office -- --code CODE --name "Tên cơ quan" --username quantri [--display-name "Quản trị viên"]'
const options: Record<string, string> = {
  '/code': '--code',
  '/name': '--name',
  '/username': '--username',
  '/displayName': '--display-name',
  '/password': 'ADMIN_PASSWORD',
}

// An office and its administrator, who opens the accounts of the others. Without it nobody can sign in.
await withDatabase(async (owner) => {
  const { code, name, username, displayName } = readOptions()
  const { adminPassword } = readConfig()
  const password = adminPassword ?? randomBytes(12).toString('base64url')
  const faults = await foundOffice(owner, { code, name, username, displayName, password }).catch(explain)
  if (faults.length > 0)
    throw new StartupError(
      faults
        .map(({ field, found, expected }) => {
          const shown = field === '/password' ? '***' : found
          return `${options[field] ?? field} is "${shown}"; it must be ${expected.en}.`
        })
        .join(' '),
    )
  console.log(`${name} (${code}): ${username} is its administrator.`)
  if (adminPassword === undefined)
    console.log(`Password, shown this once: ${password}\nChange it after signing in, under Cài đặt.`)
})

function readOptions(): { code: string; name: string; username: string; displayName: string } {
  try {
    const { values } = readArguments({
      options: {
        code: { type: 'string' },
        name: { type: 'string' },
        username: { type: 'string' },
        'display-name': { type: 'string', default: 'Quản trị viên' },
      },
    })
    const { code, name, username, 'display-name': displayName } = values
    if (code !== undefined && name !== undefined && username !== undefined)
      return { code, name, username, displayName }
  } catch (error) {
    throw new StartupError(`${(error as Error).message} ${usage}`)
  }
  throw new StartupError(`An office needs a code, a name and the user name of its administrator: ${usage}`)
}

function explain(error: unknown): never {
  const { code } = error as { code?: unknown }
  if (code === '42P01')
    throw new StartupError('The database is not set up yet; run: npm run migrate', { cause: error })
  if (code === '42501')
    throw new StartupError(
      'The user of DATABASE_URL may not found an office; set MIGRATION_DATABASE_URL to the address the owner of the schema uses.',
      { cause: error },
    )
  throw error
}
