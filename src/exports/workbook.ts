import { escapeXml, xmlHead } from './xml.ts'
import { packZip } from './zip.ts'

/** How a cell looks. Numbers stay numbers: `money` and `count` are grouped in threes, `rate` is a share shown as a per cent. */
export const looks = [
  'plain',
  'title',
  'subtitle',
  'head',
  'text',
  'count',
  'rate',
  'day',
  'totalText',
  'totalCount',
  'totalRate',
  'centred',
  'note',
  'sign',
] as const
export type Look = (typeof looks)[number]

/** A cell: its value and how it looks. A day is written as a day, not as text. */
export interface Cell {
  value: string | number | bigint | null
  look: Look
  /** Over how many columns and rows the cell reaches. */
  across?: number
  down?: number
}

/** One sheet: rows of cells by column, how many rows stay on the screen and on every page, and how it is printed. */
export interface Sheet {
  name: string
  widths: readonly number[]
  /** A null leaves its place to a cell that reaches over it. */
  rows: readonly (readonly (Cell | null)[])[]
  /** Rows that stay in sight: everything above the first row of figures. */
  frozenRows: number
  frozenColumns?: number
  /** The rows that are printed again on each page. */
  headRows: readonly [first: number, last: number]
  /** The last row of headings carries a filter. */
  filter?: true
  orientation?: 'portrait' | 'landscape'
}

/** Writes an Excel workbook (Office Open XML). */
export function writeWorkbook(sheets: readonly Sheet[]): Buffer {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, name: sheetName(sheet.name), id: index + 1 }))
  const types = numbered
    .map(
      ({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${base}.worksheet+xml"/>`,
    )
    .join('')
  const listed = numbered
    .map(({ name, id }) => `<sheet name="${escapeXml(name)}" sheetId="${id}" r:id="rId${id}"/>`)
    .join('')
  const titles = numbered
    .map(
      ({ name, headRows: [first, last], id }) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${id - 1}">'${escapeXml(name.replaceAll("'", "''"))}'!$${first}:$${last}</definedName>`,
    )
    .join('')
  const related = numbered
    .map(
      ({ id }) =>
        `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
    )
    .join('')
  return packZip([
    {
      path: '[Content_Types].xml',
      content: `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${base}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${base}.styles+xml"/>${types}</Types>`,
    },
    {
      path: '_rels/.rels',
      content: `${xmlHead}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      path: 'xl/workbook.xml',
      content: `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed}</sheets><definedNames>${titles}</definedNames></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: `${xmlHead}<Relationships xmlns="${relations}">${related}<Relationship Id="rId${numbered.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    },
    { path: 'xl/styles.xml', content: styles() },
    ...numbered.map((sheet) => ({ path: `xl/worksheets/sheet${sheet.id}.xml`, content: writeSheet(sheet) })),
  ])
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const base = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function writeSheet(sheet: Sheet): string {
  const { widths, rows, frozenRows, frozenColumns = 0, headRows, filter, orientation = 'landscape' } = sheet
  const columns = widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('')
  const merges = rows.flatMap((row, down) =>
    row.flatMap((cell, across) =>
      cell !== null && ((cell.across ?? 1) > 1 || (cell.down ?? 1) > 1)
        ? [`${place(across, down)}:${place(across + (cell.across ?? 1) - 1, down + (cell.down ?? 1) - 1)}`]
        : [],
    ),
  )
  const lastRow = Math.max(rows.length, headRows[1])
  const range = `${place(0, headRows[1] - 1)}:${place(widths.length - 1, lastRow - 1)}`
  return [
    `${xmlHead}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    '<sheetViews><sheetView workbookViewId="0" showGridLines="0">',
    `<pane ${frozenColumns > 0 ? `xSplit="${frozenColumns}" ` : ''}ySplit="${frozenRows}" topLeftCell="${place(frozenColumns, frozenRows)}" activePane="${frozenColumns > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`,
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns}</cols><sheetData>`,
    ...rows.map(
      (row, down) =>
        `<row r="${down + 1}">${row.map((cell, across) => (cell === null ? '' : writeCell(cell, place(across, down)))).join('')}</row>`,
    ),
    '</sheetData>',
    filter === true ? `<autoFilter ref="${range}"/>` : '',
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>',
  ].join('')
}

function writeCell({ value, look }: Cell, at: string): string {
  const style = `r="${at}" s="${looks.indexOf(look)}"`
  if (value === null || value === '') return `<c ${style}/>`
  if (typeof value !== 'string') return `<c ${style}><v>${value}</v></c>`
  if (look === 'day') return `<c ${style}><v>${daysSince1900(value)}</v></c>`
  return `<c ${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
}

/** "B3" of the second column and the third row, both from 0. */
function place(across: number, down: number): string {
  let letters = ''
  for (let left = across; left >= 0; left = Math.floor(left / 26) - 1)
    letters = String.fromCharCode(65 + (left % 26)) + letters
  return `${letters}${down + 1}`
}

/** The number of a day as Excel counts it: 1 is 1/1/1900, and 29/2/1900 is counted though it never was. */
function daysSince1900(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Math.round((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000)
}

// Excel takes at most 31 characters and none of these.
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}

const font = (more: string) => `<font>${more}<sz val="11"/><name val="Times New Roman"/></font>`
const side = (name: string) => `<${name} style="thin"><color rgb="FF8A8A8A"/></${name}>`

function styles(): string {
  const bold = '<b/>'
  const fonts = [
    font(''),
    font(bold),
    `<font><b/><sz val="14"/><name val="Times New Roman"/></font>`,
    font('<i/>'),
  ]
  const border = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`
  const fill = '<fill><patternFill patternType="solid"><fgColor rgb="FFE6F0EE"/></patternFill></fill>'
  const align = (horizontal: string, vertical = 'center') =>
    `<alignment horizontal="${horizontal}" vertical="${vertical}" wrapText="1"/>`
  const of = (fontId: number, lined: boolean, number: number, alignment: string, fillId = 0) =>
    `<xf numFmtId="${number}" fontId="${fontId}" fillId="${fillId}" borderId="${lined ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
  // 3 is #,##0; 10 is 0.00%; 164 is ours.
  const written: Readonly<Record<Look, string>> = {
    plain: of(0, false, 0, align('left')),
    title: of(2, false, 0, align('center')),
    subtitle: of(3, false, 0, align('center')),
    head: of(1, true, 0, align('center'), 2),
    text: of(0, true, 0, align('left', 'top')),
    count: of(0, true, 3, align('right', 'top')),
    rate: of(0, true, 10, align('right', 'top')),
    day: of(0, true, 164, align('center', 'top')),
    totalText: of(1, true, 0, align('left', 'top')),
    totalCount: of(1, true, 3, align('right', 'top')),
    totalRate: of(1, true, 10, align('right', 'top')),
    centred: of(0, true, 0, align('center', 'top')),
    note: of(3, false, 0, align('left', 'top')),
    sign: of(1, false, 0, align('center')),
  }
  return `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${border}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${looks.map((look) => written[look]).join('')}</cellXfs></styleSheet>`
}
