import type { Words } from '../engine/vocabulary.ts'
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts'
import { findSigners, type NoteVerifier, parseVerifierKey } from './signed-note.ts'
import { cannotJudge, tampered, type Verdict } from './verdict.ts'

const faults = {
  wrongSignature: {
    vi: 'Chữ ký của điểm chốt sai: điểm chốt đã bị sửa.',
    en: 'The signature of the checkpoint is wrong: the checkpoint was changed.',
  },
  foreign: {
    vi: 'Điểm chốt là của nhật ký khác.',
    en: 'The checkpoint is of another record.',
  },
} satisfies Record<string, Words>

/**
 * Whether a checkpoint may be relied on: it is one, it is of this origin, and a known key signed it.
 * @returns the checkpoint, or the verdict that ends the check; with `unsigned`, the checkpoint that no known key signed.
 */
export function judgeCheckpoint(
  text: string,
  origin: string,
  known: readonly NoteVerifier[],
): { checkpoint: Checkpoint } | { verdict: Verdict; unsigned?: Checkpoint } {
  const parsed = parseCheckpoint(text)
  if (parsed === undefined)
    return {
      verdict: cannotJudge(
        'Điểm chốt không đọc được: không đúng dạng văn bản C2SP.',
        'The checkpoint cannot be read: it is not a C2SP note.',
      ),
    }
  const { checkpoint, note } = parsed
  const isSigned = findSigners(note, known).length > 0
  if (isSigned && checkpoint.origin !== origin) return { verdict: tampered(faults.foreign) }
  if (isSigned) return { checkpoint }
  const isOfKnown = note.signatures.some(({ name, id }) =>
    known.some((one) => one.name === name && one.id.equals(id)),
  )
  if (isOfKnown) return { verdict: tampered(faults.wrongSignature) }
  return {
    ...(checkpoint.origin === origin ? { unsigned: checkpoint } : {}),
    verdict: cannotJudge(
      'Không có khóa đã biết nào ký điểm chốt; đưa khóa kiểm tra của cơ quan bằng --key FILE.',
      'No known key signed the checkpoint; give the verifier key of the office with --key FILE.',
    ),
  }
}

/** The verifier keys of a text, one on a line; undefined when a line is none. */
export function readVerifierKeys(text: string): NoteVerifier[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const keys = lines.flatMap((line) => parseVerifierKey(line) ?? [])
  return keys.length === lines.length ? keys : undefined
}
