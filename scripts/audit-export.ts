import { Temporal } from 'temporal-polyfill'
import { writeExport } from '../src/audit/write-export.ts'
import { StartupError } from '../src/startup-error.ts'
import { findOffice } from './find-office.ts'
import { withDatabase } from './open-database.ts'
import { readArguments } from './read-arguments.ts'

// The record of an office in a folder, to be checked anywhere: npm run audit:export -- --out DIR [--office quan1] [--values]
const { values } = readArguments({
  options: {
    out: { type: 'string' },
    office: { type: 'string' },
    values: { type: 'boolean', default: false },
  },
})

await withDatabase(async (owner, app) => {
  if (values.out === undefined)
    throw new StartupError('Name a new folder: npm run audit:export -- --out DIR [--office CODE] [--values]')
  const office = await findOffice(owner, values.office)
  const made = await writeExport(app, office, {
    folder: values.out,
    values: values.values,
    now: Temporal.Now.instant(),
  })
  console.log(
    `${office.name}: ${made.matters} việc, ${made.entries} mục, ${made.checkpoints} điểm chốt -> ${values.out}`,
  )
  if (made.checkpoints === 0) console.log('Chưa có điểm chốt nào được ký: chưa kiểm được gì ngoài các chuỗi.')
})
