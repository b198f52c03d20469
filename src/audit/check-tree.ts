import { join } from 'node:path'
import type { Words } from '../engine/vocabulary.ts'
import { type Checkpoint, originOf } from './checkpoint.ts'
import { files, type Leaf, readLeaf } from './export-format.ts'
import { judgeCheckpoint } from './judge-checkpoint.ts'
import { appendLeaf, emptyFrontier, type Frontier, hashLeaf, rootOf } from './merkle.ts'
import { readLines } from './read-lines.ts'
import type { NoteVerifier } from './signed-note.ts'
import { cannotJudge, tampered, type Verdict } from './verdict.ts'

const faults = {
  leaf: {
    vi: 'Danh sách chỗ trong cây bị hỏng hoặc bị cắt.',
    en: 'The list of places of the tree is damaged or cut off.',
  },
  gone: {
    vi: 'Mục này có chỗ trong cây nhưng không có trong hồ sơ: đã bị bỏ đi.',
    en: 'This entry has its place in the tree and is not in the record: it was taken out.',
  },
  back: {
    vi: 'Các điểm chốt của bản xuất không nối tiếp nhau.',
    en: 'The checkpoints of the export do not go on from one another.',
  },
  notes: {
    vi: 'Danh sách điểm chốt bị hỏng hoặc bị cắt.',
    en: 'The list of checkpoints is damaged or cut off.',
  },
} satisfies Record<string, Words>

/** What the tree of an export is checked against. */
export interface TreeCheck {
  officeId: string
  keys: readonly NoteVerifier[]
  /** Checkpoints that were kept outside. */
  kept: readonly string[]
  /** One bit for each leaf whose entry was found. */
  claimed: Uint8Array
}

/** What the tree came to: how many entries are under a signed checkpoint, how many checkpoints, the last signed one. */
export interface CheckedTree {
  covered: number
  checkpoints: number
  last: string
}

type Ended = { verdict: Verdict }

/** A checkpoint the tree has to pass through. */
interface Milestone {
  checkpoint: Checkpoint
  note: string
  /** By a known key. One that was exchanged since is not known: its checkpoint has to fit the tree all the same. */
  isSigned: boolean
  isKept: boolean
}

/**
 * Grows the tree of an export leaf by leaf and compares it with every checkpoint as it passes its size, so any two of
 * them are consistent with one another. Each leaf must have its entry. The last word is a known key's, or none.
 */
export async function checkTree(folder: string, check: TreeCheck): Promise<CheckedTree | Ended> {
  const milestones = openMilestones(join(folder, files.checkpoints), check)
  const passed = { size: 0, covered: 0, checkpoints: 0, last: '' }
  let tree = emptyFrontier
  let first: Leaf | undefined
  let next = await milestones()
  for await (const { text } of readLines(join(folder, files.leaves))) {
    const leaf = text === null ? undefined : readLeaf(text)
    if (leaf === undefined) return { verdict: tampered(faults.leaf) }
    first ??= leaf
    if (((check.claimed[Math.floor(tree.size / 8)] ?? 0) & (1 << (tree.size % 8))) === 0)
      return { verdict: tampered(faults.gone, leaf) }
    tree = appendLeaf(tree, hashLeaf(Buffer.from(leaf.hash, 'hex')))
    while (next !== undefined && !('verdict' in next) && next.checkpoint.size <= tree.size) {
      const wrong = compare(tree, next, { ...passed, first })
      if (wrong !== undefined) return { verdict: tampered(wrong) }
      passed.size = tree.size
      if (!next.isKept) passed.checkpoints++
      if (next.isSigned) [passed.covered, passed.last] = [tree.size, next.note]
      first = undefined
      next = await milestones()
    }
    if (next !== undefined && 'verdict' in next) return next
  }
  if (next !== undefined) return 'verdict' in next ? next : { verdict: tampered(sayOlder(next, tree.size)) }
  return passed.last === '' ? { verdict: noneSigned(passed.checkpoints) } : passed
}

function compare(
  tree: Frontier,
  { checkpoint, isKept }: Milestone,
  passed: { size: number; first: Leaf | undefined },
): Words | undefined {
  if (checkpoint.size < tree.size) return faults.back
  if (checkpoint.root.equals(rootOf(tree))) return undefined
  const [from, to] = [passed.size + 1, tree.size]
  const vi = isKept ? 'điểm chốt bạn giữ' : 'điểm chốt đã ký'
  const en = isKept ? 'the checkpoint you keep' : 'the signed checkpoint'
  const { chain = 'act', caseId = '?', seq = 0 } = passed.first ?? {}
  return {
    vi: `Hồ sơ không khớp ${vi} ở ${to} mục: trong các mục ${from} đến ${to} của cơ quan (bắt đầu từ việc ${caseId}, ${chain} ${seq}) có mục bị sửa, bỏ hoặc chèn.`,
    en: `The record does not give ${en} of ${to} entries: among entries ${from} to ${to} of the office (the first is matter ${caseId}, ${chain} ${seq}) something was changed, taken out or put in.`,
  }
}

/** Gives the checkpoints of the export and the kept ones in the order of their sizes, one at each call. */
function openMilestones(path: string, check: TreeCheck): () => Promise<Milestone | Ended | undefined> {
  const origin = originOf(check.officeId)
  const kept = check.kept.map((note) => judge(note, true))
  const ended = kept.find((one): one is Ended => 'verdict' in one)
  const waiting = kept
    .filter((one): one is Milestone => !('verdict' in one))
    .sort((one, other) => one.checkpoint.size - other.checkpoint.size)
  const notes = readNotes(path)
  let fresh: Milestone | Ended | undefined
  let isRead = false
  return async () => {
    if (ended !== undefined) return ended
    if (!isRead) {
      const { value } = await notes.next()
      fresh = value === undefined ? undefined : judge(value, false)
      isRead = true
    }
    if (fresh !== undefined && 'verdict' in fresh) return fresh
    const [oldest] = waiting
    if (oldest !== undefined && (fresh === undefined || oldest.checkpoint.size <= fresh.checkpoint.size))
      return waiting.shift()
    isRead = false
    return fresh
  }

  function judge(note: string | null, isKept: boolean): Milestone | Ended {
    if (note === null) return { verdict: tampered(faults.notes) }
    const judged = judgeCheckpoint(note, origin, check.keys)
    if ('checkpoint' in judged) return { checkpoint: judged.checkpoint, note, isKept, isSigned: true }
    if (isKept || judged.unsigned === undefined) return judged
    return { checkpoint: judged.unsigned, note, isKept, isSigned: false }
  }
}

/** The notes of the file of checkpoints: each ends with an empty line after its signatures; null for what is none. */
async function* readNotes(path: string): AsyncGenerator<string | null, undefined> {
  let lines: string[] = []
  for await (const { text } of readLines(path)) {
    if (text === '' && lines.at(-1)?.startsWith('— ')) {
      yield `${lines.join('\n')}\n`
      lines = []
    } else if (text === null || lines.length > 100) {
      yield null
      return undefined
    } else lines.push(text)
  }
  if (lines.length > 0) yield null
  return undefined
}

function sayOlder({ checkpoint, isKept }: Milestone, size: number): Words {
  return {
    vi: `Bản xuất cũ hơn điểm chốt${isKept ? ' bạn giữ' : ''}: điểm chốt có ${checkpoint.size} mục, bản xuất chỉ có ${size}. Hồ sơ đã bị cắt, hoặc đây là bản sao cũ.`,
    en: `The export is older than the checkpoint${isKept ? ' you keep' : ''}: that has ${checkpoint.size} entries, the export only ${size}. The record was cut off, or this is an old copy.`,
  }
}

function noneSigned(checkpoints: number): Verdict {
  return checkpoints === 0
    ? cannotJudge(
        'Các chuỗi còn nguyên, nhưng không có điểm chốt nào: không biết được hồ sơ có bị viết lại toàn bộ hay không. Đưa điểm chốt đã giữ bằng --checkpoint FILE.',
        'The chains are intact, but there is no checkpoint: whether the record was written anew as a whole cannot be known. Give one you kept with --checkpoint FILE.',
      )
    : cannotJudge(
        'Không có khóa đã biết nào ký các điểm chốt; đưa khóa kiểm tra của cơ quan bằng --key FILE.',
        'No known key signed the checkpoints; give the verifier key of the office with --key FILE.',
      )
}
