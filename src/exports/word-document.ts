import { word } from './word.ts'

const { AlignmentType, Document, Packer, Paragraph: WordParagraph, TextRun } = word

/** A paragraph of a Word document. */
export interface Paragraph {
  text: string
  align?: 'left' | 'center' | 'right' | 'both'
  bold?: true
  italic?: true
  /** In points. */
  size?: number
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
}

/** A4 with the margins of office papers, in twentieths of a point. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, right: 851, bottom: 1134, left: 1701 },
}

/** Writes a Word document of one column on A4, in the type size of office papers. */
export function writeWordDocument(title: string, paragraphs: readonly Paragraph[]): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      creator: 'Thi Hành',
      title,
      styles: { default: { document: { run: { font: 'Times New Roman' } } } },
      sections: [{ properties: { page }, children: paragraphs.map(writeParagraph) }],
    }),
  )
}

function writeParagraph({ text, align = 'both', bold, italic, size = 14 }: Paragraph): object {
  const look = { bold: bold === true, italics: italic === true, size: size * 2 }
  return new WordParagraph({
    alignment: alignments[align],
    spacing: { before: 60, after: 60, line: 288, lineRule: 'auto' },
    children: text
      .split('\n')
      .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) })),
  })
}
