import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Transaction } from 'kysely'
import { Type } from 'typebox'
import { sayDay } from '../../workflows/calendar/say-day.ts'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { exportListQuery } from '../cases/case-schemas.ts'
import { settingFor } from '../cases/case-setting.ts'
import { type CaseFilter, type CaseLine, listCases, readCursor } from '../cases/list-cases.ts'
import { readListFilter } from '../cases/read-list-filter.ts'
import { readWorklist } from '../cases/worklist.ts'
import { readInOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { personOf, requirePerson } from '../http/auth.ts'
import type { HttpContext } from '../http/context.ts'
import { HttpProblem, makeProblem } from '../http/problem.ts'
import { countAgeing } from '../statistics/count-ageing.ts'
import { countFlow } from '../statistics/count-flow.ts'
import { readFollowed, readParts, readResults } from '../statistics/read-results.ts'
import { sayResults } from '../statistics/say-results.ts'
import { tellUnknownRegime } from '../statistics/unknown-regime.ts'
import { sayPeriod } from './forms/say-period.ts'
import { writeForms } from './forms/write-forms.ts'
import { writeList } from './list-workbook.ts'
import { matterColumns, worklistColumns } from './matter-columns.ts'
import { nameOffice, sendFile, sendWorkbook, wordType } from './send-file.ts'
import { type Paragraph, writeWordDocument } from './word-document.ts'
import type { Sheet } from './workbook.ts'

/** A list is written whole; beyond this a person should narrow it. */
const mostLines = 50_000

const period = Type.Object({
  year: Type.String({ pattern: '^20[0-9]{2}$' }),
  period: Type.String({ pattern: '^([1-9]|1[0-2])$', description: 'số tháng từ 01/10' }),
})

/** Results and lists as Excel, the report of a period as Word. */
export function exportRoutes(context: HttpContext): FastifyPluginAsyncTypebox {
  const today = () => vietnamDayOf(context.now())
  return async (app) => {
    app.addHook('onRequest', requirePerson(context))

    app.get(
      '/exports/results.xlsx',
      { schema: { tags: ['exports'], summary: 'Biểu thống kê của một kỳ', querystring: period } },
      async (request, reply) => {
        const { officeId, id: accountId } = personOf(request)
        const asked = {
          year: Number(request.query.year),
          months: Number(request.query.period),
          today: today(),
        }
        const sheets = await readInOffice(context.db, { officeId, accountId }, (trx) =>
          readForms(trx, officeId, asked),
        ).catch(tellUnknownRegime)
        return sendWorkbook(reply, `bieu-thong-ke-${asked.year}-${asked.months}-thang`, sheets)
      },
    )

    app.get(
      '/exports/report.docx',
      { schema: { tags: ['exports'], summary: 'Báo cáo một trang của một kỳ', querystring: period } },
      async (request, reply) => {
        const { officeId, id: accountId } = personOf(request)
        const asked = {
          year: Number(request.query.year),
          months: Number(request.query.period),
          today: today(),
        }
        const paragraphs = await readInOffice(context.db, { officeId, accountId }, (trx) =>
          readReport(trx, officeId, asked),
        ).catch(tellUnknownRegime)
        return sendFile(
          reply,
          `bao-cao-${asked.year}-${asked.months}-thang.docx`,
          wordType,
          await writeWordDocument(
            `Kết quả thi hành án dân sự, ${asked.months} tháng năm ${asked.year}`,
            paragraphs,
          ),
        )
      },
    )

    app.get(
      '/exports/matters.xlsx',
      {
        schema: {
          tags: ['exports'],
          summary: 'Danh sách việc',
          querystring: exportListQuery,
        },
      },
      async (request, reply) => {
        const { officeId, id: accountId } = personOf(request)
        const filter = readListFilter(request.query, today())
        const sheet = await readInOffice(context.db, { officeId, accountId }, async (trx) => {
          const lines = await readEvery(trx, officeId, filter)
          const office = await nameOffice(trx, officeId)
          const note = `${lines.length} việc, ngày ${sayDay(today())}`
          return writeList(
            { office, title: 'Danh sách việc thi hành án', note, name: 'Danh sách việc' },
            matterColumns,
            lines,
          )
        })
        return sendWorkbook(reply, `danh-sach-viec-${today()}`, [sheet])
      },
    )

    app.get(
      '/exports/worklist.xlsx',
      {
        schema: {
          tags: ['exports'],
          summary: 'Danh sách hạn',
          querystring: Type.Object({ officer: Type.Optional(Type.String({ format: 'uuid' })) }),
        },
      },
      async (request, reply) => {
        const person = personOf(request)
        const officer = request.query.officer ?? (person.role === 'officer' ? person.id : null)
        const sheet = await readInOffice(
          context.db,
          { officeId: person.officeId, accountId: person.id },
          async (trx) => {
            const list = await readWorklist(trx, person.officeId, officer, today())
            const lines = [...list.overdue, ...list.dueToday, ...list.next7Days]
            const office = await nameOffice(trx, person.officeId)
            const note = `Quá hạn ${list.overdue.length}, hôm nay ${list.dueToday.length}, bảy ngày tới ${list.next7Days.length}; ngày ${sayDay(today())}`
            return writeList(
              { office, title: 'Việc đến hạn', note, name: 'Việc đến hạn' },
              worklistColumns,
              lines,
            )
          },
        )
        return sendWorkbook(reply, `viec-den-han-${today()}`, [sheet])
      },
    )
  }
}

interface Asked {
  year: number
  months: number
  today: string
}

async function readForms(trx: Transaction<Database>, officeId: string, asked: Asked): Promise<Sheet[]> {
  const results = await readResults(trx, officeId, { ...asked, by: 'officer' })
  const by = (breakdown: 'kind' | 'judgmentKind' | 'group') =>
    readParts(trx, officeId, { ...asked, by: breakdown })
  const people = await trx
    .selectFrom('account')
    .select(['id', 'display_name'])
    .where('office_id', '=', officeId)
    .execute()
  const flow = await countFlow(trx, officeId, results.span, asked.today)
  return writeForms({
    office: await nameOffice(trx, officeId),
    results,
    kinds: await by('kind'),
    judgmentKinds: await by('judgmentKind'),
    // A matter of no group stands in no line of the groups.
    groups: (await by('group')).filter(({ part }) => part !== null),
    officers: results.parts,
    ageing: await countAgeing(trx, officeId, results.on),
    flow,
    names: new Map(people.map(({ id, display_name }) => [id, display_name])),
  })
}

async function readReport(trx: Transaction<Database>, officeId: string, asked: Asked): Promise<Paragraph[]> {
  const results = await readResults(trx, officeId, asked)
  const groups = await readFollowed(trx, officeId, asked)
  const [year, month, date] = asked.today.split('-')
  const office = await nameOffice(trx, officeId)
  return [
    { text: office.toLocaleUpperCase('vi'), bold: true, align: 'left', size: 13 },
    { text: `Ngày ${date} tháng ${month} năm ${year}`, italic: true, align: 'right', size: 13 },
    { text: 'BÁO CÁO', bold: true, align: 'center', size: 16 },
    { text: `Kết quả thi hành án dân sự\n${sayPeriod(results)}`, bold: true, align: 'center' },
    ...sayResults(results, groups).map((text): Paragraph => ({ text })),
    { text: `Số liệu tính từ hồ sơ điện tử theo ${results.regime.text}.`, italic: true, size: 12 },
    { text: 'THỦ TRƯỞNG CƠ QUAN', bold: true, align: 'right' },
    { text: '(Ký, họ tên, đóng dấu)', italic: true, align: 'right', size: 12 },
  ]
}

async function readEvery(
  trx: Transaction<Database>,
  officeId: string,
  filter: Omit<CaseFilter, 'limit' | 'after'>,
): Promise<CaseLine[]> {
  const lines: CaseLine[] = []
  for (let after: CaseFilter['after']; ; ) {
    const page = await listCases(
      trx,
      officeId,
      { ...filter, limit: 2000, ...(after === undefined ? {} : { after }) },
      settingFor(),
    )
    if (page.total > mostLines) throw new HttpProblem(tooMany(page.total))
    lines.push(...page.cases)
    after = page.next === null ? undefined : (readCursor(page.next) ?? undefined)
    if (after === undefined) return lines
  }
}

function tooMany(total: number) {
  return makeProblem(
    422,
    'too-many-lines',
    'Danh sách quá dài',
    `Danh sách có ${total.toLocaleString('vi-VN')} việc, nhiều hơn ${mostLines.toLocaleString('vi-VN')}; hãy lọc bớt rồi xuất lại.`,
  )
}
