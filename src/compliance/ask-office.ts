import type { Transaction } from 'kysely'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { inOffice } from '../db/in-office.ts'
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
  const { officeId, id: accountId } = person
  return inOffice(context.db, { officeId, accountId }, async (trx) => {
    const office = await trx
      .selectFrom('office')
      .select(['settings', 'name'])
      .where('id', '=', officeId)
      .executeTakeFirstOrThrow()
    return work(trx, complianceSetting(office.settings, vietnamDayOf(context.now())), office)
  })
}
