import type { Transaction } from 'kysely'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { inOffice, readInOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import type { HttpContext } from '../http/context.ts'
import type { SignedIn } from '../people/sessions.ts'
import { type ComplianceSetting, complianceSetting } from './compliance-setting.ts'

/** What is asked of a person's office: the transaction, what findings are looked for with today, and how the office is called. */
type Work<T> = (
  trx: Transaction<Database>,
  setting: ComplianceSetting,
  office: { name: string },
) => Promise<T>

/** Asks something of the office of a person, as that person, with the office's thresholds and the law of today. */
export async function askOffice<T>(context: HttpContext, person: SignedIn, work: Work<T>): Promise<T> {
  return readInOffice(context.db, within(person), (trx) => withSetting(context, person, trx, work))
}

/** The same for what is recorded on that ground. */
export async function recordInOffice<T>(context: HttpContext, person: SignedIn, work: Work<T>): Promise<T> {
  return inOffice(context.db, within(person), (trx) => withSetting(context, person, trx, work))
}

const within = ({ officeId, id: accountId }: SignedIn) => ({ officeId, accountId })

async function withSetting<T>(
  context: HttpContext,
  { officeId }: SignedIn,
  trx: Transaction<Database>,
  work: Work<T>,
): Promise<T> {
  const office = await trx
    .selectFrom('office')
    .select(['settings', 'name'])
    .where('id', '=', officeId)
    .executeTakeFirstOrThrow()
  return work(trx, complianceSetting(office.settings, vietnamDayOf(context.now())), office)
}
