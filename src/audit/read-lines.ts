import { createReadStream } from 'node:fs'

/** A line of a file as it stands there; `text` is null when its bytes are no UTF-8 or no newline ends it. */
export interface FileLine {
  text: string | null
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The lines of a file, one after another, never more than one of them (and a piece of the file) in memory.
 * @throws what reading the file fails with.
 */
export async function* readLines(path: string): AsyncGenerator<FileLine> {
  let rest: Buffer[] = []
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, from)) {
      const end = piece.subarray(from, at)
      yield { text: decode(rest.length === 0 ? end : Buffer.concat([...rest, end])) }
      rest = []
      from = at + 1
    }
    if (from < piece.length) rest.push(piece.subarray(from))
  }
  if (rest.length > 0) yield { text: null }
}

function decode(bytes: Buffer): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
