import { escapeXml, xmlHead } from './xml.ts'
import { packZip } from './zip.ts'

/** A paragraph of a Word document. */
export interface Paragraph {
  text: string
  align?: 'left' | 'center' | 'right' | 'both'
  bold?: true
  italic?: true
  /** In points. */
  size?: number
}

/** Writes a Word document of one column on A4, in the type size of office papers. */
export function writeWordDocument(paragraphs: readonly Paragraph[]): Buffer {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return packZip([
    {
      path: '[Content_Types].xml',
      content: `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    {
      path: '_rels/.rels',
      content: `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      path: 'word/document.xml',
      content: `${xmlHead}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map(writeParagraph).join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    },
  ])
}

function writeParagraph({ text, align = 'both', bold, italic, size = 14 }: Paragraph): string {
  const run = `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>${bold === true ? '<w:b/>' : ''}${italic === true ? '<w:i/>' : ''}<w:sz w:val="${size * 2}"/></w:rPr>`
  const lines = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>')
  return `<w:p><w:pPr><w:spacing w:before="60" w:after="60" w:line="288" w:lineRule="auto"/><w:jc w:val="${align}"/></w:pPr><w:r>${run}${lines}</w:r></w:p>`
}
