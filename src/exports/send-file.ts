import type { FastifyReply } from 'fastify'
import type { Transaction } from 'kysely'
import type { Database } from '../db/schema.ts'
import { type Sheet, writeWorkbook } from './workbook.ts'

const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Sends sheets as one Excel file to be saved. */
export function sendWorkbook(reply: FastifyReply, name: string, sheets: readonly Sheet[]) {
  return sendFile(reply, `${name}.xlsx`, excelType, writeWorkbook(sheets))
}

/** Sends a file to be saved under a name. */
export function sendFile(reply: FastifyReply, name: string, type: string, content: Buffer) {
  return reply.type(type).header('content-disposition', `attachment; filename="${name}"`).send(content)
}

/** What an office is called. */
export async function nameOffice(trx: Transaction<Database>, officeId: string): Promise<string> {
  const office = await trx.selectFrom('office').select('name').where('id', '=', officeId).executeTakeFirst()
  return office?.name ?? ''
}
