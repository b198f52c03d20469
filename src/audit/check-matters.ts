import { readSync } from 'node:fs'
import type { Words } from '../engine/vocabulary.ts'
import { leafBytes, writeLeaf } from './export-format.ts'
import { closeMatter, type OpenMatter, openMatter, takeLine } from './matter-lines.ts'
import { readLines } from './read-lines.ts'
import {
  type CarriedMatter,
  type CheckLeaf,
  chainNames,
  type MatterFault,
  verifyMatter,
} from './verify-matter.ts'

const faults = {
  line: { vi: 'Dòng này của bản xuất không đọc được.', en: 'This line of the export cannot be read.' },
  lines: {
    vi: 'Việc này thiếu dòng trong bản xuất.',
    en: 'Lines of this matter are missing from the export.',
  },
  order: {
    vi: 'Việc này đứng hai lần hoặc sai thứ tự trong bản xuất.',
    en: 'This matter stands twice or out of order in the export.',
  },
  noLeaf: {
    vi: 'Chỗ của mục này trong cây không có trong bản xuất: bản xuất bị cắt bớt.',
    en: 'The place of this entry in the tree is not in the export: the export was cut off.',
  },
  otherLeaf: {
    vi: 'Mục này không phải là mục đứng ở chỗ ấy trong cây: đã bị sửa, thay hoặc chuyển chỗ.',
    en: 'This entry is not the one that stands at that place of the tree: it was changed, exchanged or moved.',
  },
  twice: {
    vi: 'Hai mục cùng nhận một chỗ trong cây.',
    en: 'Two entries claim the same place of the tree.',
  },
} satisfies Record<string, Words>

/** What the matters of an export are checked against. */
export interface MattersCheck {
  officeId: string
  /** The open file of the leaves, and how many it holds. */
  leaves: number
  size: number
  /** One bit for each leaf: set once an entry is found to stand there. */
  claimed: Uint8Array
  onMatter: (matter: CarriedMatter) => void
}

/** Checks every matter of an export, one at a time; stops at the first that is not intact. */
export async function checkMatters(
  path: string,
  check: MattersCheck,
): Promise<{ fault: MatterFault } | { matters: number; entries: number }> {
  let open: OpenMatter | undefined
  let last = ''
  let [matters, entries] = [0, 0]
  const close = (): MatterFault | undefined => {
    if (open === undefined) return undefined
    const matter = closeMatter(open)
    if (matter === undefined) return { ...placeOf(open), why: faults.lines }
    if (matter.caseId <= last) return { caseId: matter.caseId, chain: 'act', seq: 0, why: faults.order }
    last = matter.caseId
    const fault = verifyMatter(matter, check.officeId, leafCheck(matter.caseId, check))
    if (fault !== undefined) return fault
    matters++
    entries += chainNames.reduce((sum, chain) => sum + matter.chains[chain].length, 0)
    check.onMatter(matter)
    return undefined
  }
  for await (const { text } of readLines(path)) {
    const next = text === null ? undefined : openMatter(text)
    if (next !== undefined) {
      const fault = close()
      if (fault !== undefined) return { fault }
      open = next
    } else if (open === undefined || text === null || !takeLine(open, text)) {
      // An earlier entry may be the one that is wrong: where a newline was lost, two lines have become one.
      return { fault: earlier(open, check) ?? { ...placeOf(open), why: faults.line } }
    }
  }
  const fault = close()
  return fault === undefined ? { matters, entries } : { fault }
}

/** Where a line that cannot be read would have stood: at the first entry that is still to come. */
function placeOf(open: OpenMatter | undefined): Pick<MatterFault, 'caseId' | 'chain' | 'seq'> {
  if (open === undefined) return { caseId: '?', chain: 'act', seq: 0 }
  const { caseId, chains, ends, at } = open
  if (Object.keys(ends).length < chainNames.length) return { caseId, chain: 'act', seq: 0 }
  const chain = chainNames.find((name) => chains[name].length < (ends[name]?.seq ?? 0)) ?? at
  return { caseId, chain, seq: chains[chain].length + 1 }
}

function earlier(open: OpenMatter | undefined, check: MattersCheck): MatterFault | undefined {
  if (open === undefined) return undefined
  const matter = { ...open, ends: null, values: [] }
  return verifyMatter(matter, check.officeId, leafCheck(open.caseId, check))
}

function leafCheck(caseId: string, { leaves, size, claimed }: MattersCheck): CheckLeaf {
  const there = Buffer.alloc(leafBytes)
  return ({ chain, seq, leaf, hash }) => {
    if (leaf === null) return undefined
    if (leaf >= size) return faults.noLeaf
    readSync(leaves, there, 0, leafBytes, leaf * leafBytes)
    const isThere =
      there.toString('latin1') === `${writeLeaf({ chain, caseId, seq, hash: hash.toString('hex') })}\n`
    if (!isThere) return faults.otherLeaf
    const [byte, bit] = [Math.floor(leaf / 8), 1 << (leaf % 8)]
    if (((claimed[byte] ?? 0) & bit) !== 0) return faults.twice
    claimed[byte] = (claimed[byte] ?? 0) | bit
    return undefined
  }
}
