import { sayDay } from '../../workflows/calendar/say-day.ts'
import { word } from '../exports/word.ts'
import type { FindingLine } from './list-findings.ts'
import type { Conclusion, InspectedFinding, Inspection } from './read-inspections.ts'

const {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} = word

/** The parts of a conclusion in the order of Circular 04/2023 Article 25(2). */
const parts: readonly { field: keyof Omit<Conclusion, 'number'>; title: string }[] = [
  { field: 'done', title: 'Những việc đã làm được' },
  { field: 'notDone', title: 'Những việc chưa làm được' },
  { field: 'shortcomings', title: 'Hạn chế' },
  { field: 'causes', title: 'Nguyên nhân' },
  { field: 'remedies', title: 'Biện pháp khắc phục, xử lý' },
  { field: 'proposals', title: 'Kiến nghị, đề xuất' },
]

const states: Readonly<Record<string, string>> = {
  ordered: 'Đang khắc phục',
  remedied: 'Đã báo khắc phục',
  confirmed: 'Đã khắc phục',
  reopened: 'Phải khắc phục lại',
}

/** The conclusion of an inspection as a Word file, with the annex of violations file by file. */
export async function writeConclusion(office: string, inspection: Inspection): Promise<Buffer> {
  const said = inspection.conclusion
  const document = new Document({
    creator: 'Thi Hành',
    title: inspection.title,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 26 } } } },
    sections: [
      {
        children: [
          line(office.toUpperCase(), { bold: true }),
          line(`Số: ${said?.number ?? '……'}`),
          line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, center: true }),
          line('Độc lập - Tự do - Hạnh phúc', { bold: true, center: true }),
          line('', {}),
          line('KẾT LUẬN KIỂM TRA', { bold: true, center: true, size: 30 }),
          line(inspection.title, { center: true, bold: true }),
          ...(said === null ? [line('(Dự thảo: chưa kết luận)', { center: true, italic: true })] : []),
          line(''),
          line(
            `Thực hiện Quyết định số ${inspection.decisionNumber}, đã kiểm tra ${inspection.files} hồ sơ thi hành án, thời kỳ từ ${sayDay(inspection.from)} đến ${sayDay(inspection.to)}${
              inspection.method === 'random'
                ? ` (chọn ngẫu nhiên, số gieo ${inspection.seed})`
                : ' (chọn theo danh sách)'
            }. Số liệu tính theo hồ sơ ngày ${sayDay(inspection.foundOn)}. Kết luận như sau:`,
          ),
          ...parts.flatMap(({ field, title }, index) => [
            line(`${index + 1}. ${title}`, { bold: true }),
            ...(said?.[field] ?? '').split('\n').map((text) => line(text === '' ? 'Không có.' : text)),
          ]),
          line('Vi phạm theo loại', { bold: true }),
          ...summary(inspection.found).map((text) => line(text)),
          line('Phụ lục kèm theo: danh mục việc có vi phạm.'),
          line(''),
          line('TRƯỞNG ĐOÀN KIỂM TRA', { bold: true, center: true }),
          line(inspection.concludedBy ?? '', { center: true }),
        ],
      },
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          line('PHỤ LỤC', { bold: true, center: true }),
          line('Danh mục việc có vi phạm', { center: true }),
          annex(inspection),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const headings = [
  'TT',
  'Số quyết định, bản án',
  'Người phải thi hành án',
  'Chấp hành viên',
  'Vi phạm',
  'Căn cứ',
  'Hạn',
  'Thực hiện',
  'Chậm',
  'Hạn khắc phục',
  'Tình trạng',
]

function annex({ found }: Inspection): object {
  const rows = found.map(({ finding, remedy }, index) => [
    String(index + 1),
    [finding.case.number, finding.case.judgmentNumber].filter((one) => one !== null).join('; '),
    finding.case.debtors ?? '',
    finding.officer?.name ?? '',
    `${finding.kind.id}. ${finding.kind.label.vi}: ${finding.sentence.vi}`,
    cite(finding),
    finding.due === null ? '' : sayDay(finding.due),
    finding.done === null ? 'Chưa thực hiện' : sayDay(finding.done),
    howLate(finding),
    remedy.dueOn === null ? '' : sayDay(remedy.dueOn),
    remedy.state === null ? '' : (states[remedy.state] ?? ''),
  ])
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(headings, true),
      ...rows.map((cells) => row(cells, false)),
      ...(rows.length === 0
        ? [row(['', 'Không có vi phạm.', ...headings.slice(2).map(() => '')], false)]
        : []),
    ],
  })
}

function row(cells: readonly string[], isHead: boolean): object {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '808080' }
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (text) =>
        new TableCell({
          borders: { top: border, bottom: border, left: border, right: border },
          children: [new Paragraph({ children: [new TextRun({ text, bold: isHead, size: 18 })] })],
        }),
    ),
  })
}

function line(
  text: string,
  {
    bold = false,
    italic = false,
    center = false,
    size,
  }: { bold?: boolean; italic?: boolean; center?: boolean; size?: number } = {},
): object {
  return new Paragraph({
    alignment: center ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    spacing: { after: 120 },
    children: [new TextRun({ text, bold, italics: italic, ...(size === undefined ? {} : { size }) })],
  })
}

/** "K16. Chậm ký hợp đồng thẩm định giá: 1 vi phạm trong 1 việc." for each kind found. */
function summary(found: readonly InspectedFinding[]): string[] {
  const kinds = [...new Set(found.map(({ finding }) => finding.kind.id))].sort()
  if (kinds.length === 0) return ['Không phát hiện vi phạm.']
  return kinds.map((kind) => {
    const of = found.filter(({ finding }) => finding.kind.id === kind)
    const matters = new Set(of.map(({ finding }) => finding.case.id)).size
    return `${kind}. ${of[0]?.finding.kind.label.vi ?? ''}: ${of.length} vi phạm trong ${matters} việc.`
  })
}

function cite({ articles, ref }: FindingLine): string {
  const provisions = articles.map(({ act, article, clause }) =>
    [act, `Điều ${article.replace(/^Đ\./, '')}`, ...(clause === undefined ? [] : [`khoản ${clause}`])].join(
      ' ',
    ),
  )
  return provisions.length === 0 ? ref : provisions.join('; ')
}

function howLate({ daysLate, unit }: FindingLine): string {
  if (daysLate === null || daysLate === 0) return ''
  if (unit === 'hours') return `${daysLate} giờ`
  return unit === 'workingDays' ? `${daysLate} ngày làm việc` : `${daysLate} ngày`
}
