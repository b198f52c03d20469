import { crc32, deflateRawSync } from 'node:zlib'

/** A file inside a zip. */
export interface ZipEntry {
  path: string
  content: string
}

/** Packs text files into a zip (PKWARE APPNOTE): what Excel and Word documents are. The same files give the same bytes. */
export function packZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, content } of entries) {
    const name = Buffer.from(path, 'utf8')
    const plain = Buffer.from(content, 'utf8')
    const packed = deflateRawSync(plain)
    const shared = describe(crc32(plain), packed.length, plain.length, name.length)
    parts.push(Buffer.concat([signature(0x04034b50), shared, name, packed]))
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([signature(0x02014b50), word(20), shared, tail, name]))
    offset += 30 + name.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listed, end])
}

// What the local header and the directory say alike: version, UTF-8 names, deflate, 1/1/1980, checksum, sizes, name.
function describe(checksum: number, packed: number, plain: number, name: number): Buffer {
  const found = Buffer.alloc(26)
  found.writeUInt16LE(20, 0)
  found.writeUInt16LE(0x0800, 2)
  found.writeUInt16LE(8, 4)
  found.writeUInt16LE(0, 6)
  found.writeUInt16LE(0x0021, 8)
  found.writeUInt32LE(checksum, 10)
  found.writeUInt32LE(packed, 14)
  found.writeUInt32LE(plain, 18)
  found.writeUInt16LE(name, 22)
  return found
}

function signature(value: number): Buffer {
  const found = Buffer.alloc(4)
  found.writeUInt32LE(value)
  return found
}

function word(value: number): Buffer {
  const found = Buffer.alloc(2)
  found.writeUInt16LE(value)
  return found
}
