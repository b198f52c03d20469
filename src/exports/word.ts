import * as docx from 'docx'

type Part = new (options: Readonly<Record<string, unknown>>) => object

/** The parts of `docx` that are used. Its own types name files without their endings, which Node's resolution does not follow. */
interface Word {
  Document: Part
  Paragraph: Part
  TextRun: Part
  Table: Part
  TableRow: Part
  TableCell: Part
  Packer: { toBuffer(document: object): Promise<Buffer> }
  AlignmentType: Readonly<Record<'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFIED', string>>
  BorderStyle: Readonly<Record<'SINGLE', string>>
  PageOrientation: Readonly<Record<'LANDSCAPE', string>>
  WidthType: Readonly<Record<'PERCENTAGE', string>>
}

/** Makes Word files. */
export const word = docx as unknown as Word
