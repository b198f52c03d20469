import { inflateRawSync } from 'node:zlib'

/** The files of a zip by path, read from its directory. */
export function unpackZip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const count = bytes.readUInt16LE(end + 10)
  const files = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    const [packed, name, extra, comment, local] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ]
    const path = bytes.toString('utf8', at + 46, at + 46 + name)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = bytes.subarray(start, start + packed)
    const isDeflated = bytes.readUInt16LE(at + 10) === 8
    files.set(path, (isDeflated ? inflateRawSync(content) : content).toString('utf8'))
    at += 46 + name + extra + comment
  }
  return files
}

/** One sheet as a reader sees it: texts as text, numbers as numbers, by the name of their cell. */
export interface ReadSheet {
  name: string
  xml: string
  cells: ReadonlyMap<string, string | number>
  /** The cells of a row in their order. */
  row(number: number): (string | number)[]
}

/** Reads a workbook back. */
export function readWorkbook(bytes: Buffer): ReadSheet[] {
  const files = unpackZip(bytes)
  const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)]
  return names.map(([, name = ''], index) => {
    const xml = files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
    const cells = new Map<string, string | number>()
    for (const [, at = '', inline, number] of xml.matchAll(
      /<c r="([A-Z]+\d+)"[^>]*>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>/g,
    ))
      cells.set(
        at,
        inline === undefined ? Number(number) : inline.replaceAll('&amp;', '&').replaceAll('&lt;', '<'),
      )
    const row = (number: number) =>
      [...cells].filter(([at]) => at.replace(/\D/g, '') === String(number)).map(([, value]) => value)
    return { name: name.replaceAll('&amp;', '&'), xml, cells, row }
  })
}
