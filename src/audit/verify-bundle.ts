import type { Words } from '../engine/vocabulary.ts'
import { originOf, parseCheckpoint } from './checkpoint.ts'
import { judgeCheckpoint, readVerifierKeys } from './judge-checkpoint.ts'
import { hashLeaf } from './merkle.ts'
import { verifyInclusion } from './merkle-proof.ts'
import { readBundle } from './proof-bundle.ts'
import type { NoteVerifier } from './signed-note.ts'
import { cannotJudge, tampered, type Verdict } from './verdict.ts'
import type { ChainName } from './verify-chain.ts'
import { type CarriedEntry, chainNames, verifyMatter } from './verify-matter.ts'

const faults = {
  notInTree: {
    vi: 'Mục này không phải là mục đứng trong cây của điểm chốt: đã bị sửa, thay hoặc chuyển chỗ.',
    en: 'This entry is not the one that stands in the tree of the checkpoint: it was changed, exchanged or moved.',
  },
  twoRoots: {
    vi: 'Điểm chốt trong bằng chứng và điểm chốt bạn giữ nói hai điều khác nhau về cùng một số mục.',
    en: 'The checkpoint of the proof and the one you keep say two things of the same number of entries.',
  },
} satisfies Record<string, Words>

/** What is known beside the proof itself: keys one trusts, and a checkpoint one kept. */
export interface KnownOutside {
  keys?: readonly NoteVerifier[]
  checkpoint?: string
}

/**
 * Checks the proof of one matter with nothing but the file (and what is known beside it): signature, chains, the place
 * of every entry in the tree, texts. It cannot see entries that were left out at the end of a chain: that takes an
 * export of the whole record.
 */
export function verifyBundle(text: string, known: KnownOutside = {}): Verdict {
  const bundle = readBundle(text)
  if (bundle === undefined)
    return cannotJudge(
      'Tệp không phải là bằng chứng dạng thi-hanh-proof/1, hoặc đã bị viết lại.',
      'The file is no proof of the form thi-hanh-proof/1, or it was written anew.',
    )
  const lying = readVerifierKeys(bundle.verifierKeys.join('\n'))
  if (lying === undefined)
    return cannotJudge(
      'Khóa kiểm tra đi kèm không đọc được.',
      'The verifier keys that come with it cannot be read.',
    )
  const judged = judgeCheckpoint(bundle.checkpoint, originOf(bundle.office), known.keys ?? lying)
  if ('verdict' in judged) return judged.verdict
  const { checkpoint } = judged
  if (known.checkpoint !== undefined) {
    const kept = judgeCheckpoint(known.checkpoint, originOf(bundle.office), known.keys ?? lying)
    if ('verdict' in kept) return kept.verdict
    if (kept.checkpoint.size !== checkpoint.size)
      return cannotJudge(
        `Bằng chứng theo điểm chốt ${checkpoint.size} mục, điểm chốt bạn giữ có ${kept.checkpoint.size} mục: để so hai điểm chốt cần bản xuất toàn bộ (audit:export).`,
        `The proof is by a checkpoint of ${checkpoint.size} entries, the one you keep has ${kept.checkpoint.size}: to compare the two takes an export of the whole record (audit:export).`,
      )
    if (!kept.checkpoint.root.equals(checkpoint.root)) return tampered(faults.twoRoots)
  }
  const proofs = new Map(bundle.entries.map((entry) => [`${entry.chain} ${entry.leaf}`, entry.proof]))
  const ordered = Object.fromEntries(
    chainNames.map((chain) => [chain, bundle.entries.filter((entry) => entry.chain === chain)]),
  ) as unknown as Record<ChainName, CarriedEntry[]>
  const fault = verifyMatter(
    { caseId: bundle.case, intake: bundle.intake, chains: ordered, ends: null, values: bundle.values },
    bundle.office,
    ({ chain, leaf, hash }) => {
      const proof = proofs.get(`${chain} ${leaf}`) ?? []
      const isThere = verifyInclusion({
        index: leaf ?? -1,
        size: checkpoint.size,
        leafHash: hashLeaf(hash),
        root: checkpoint.root,
        proof: proof.map((hash) => Buffer.from(hash, 'base64')),
      })
      return isThere ? undefined : faults.notInTree
    },
  )
  if (fault !== undefined) return tampered(fault.why, fault)
  const counts = chainNames.map((chain) => ordered[chain].length)
  return {
    kind: 'intact',
    says: [
      {
        vi: `Việc ${bundle.case}: ${counts[0]} hành vi, ${counts[1]} lần không thành, ${counts[2]} mục đề xuất, ${counts[3]} mục giải trình đúng như lúc điểm chốt được ký (${checkpoint.size} mục của cơ quan).`,
        en: `Matter ${bundle.case}: ${counts[0]} acts, ${counts[1]} attempts, ${counts[2]} entries of proposals, ${counts[3]} statements are as they were when the checkpoint was signed (${checkpoint.size} entries of the office).`,
      },
      ...sayKeys(bundle.checkpoint, known.keys === undefined),
    ],
  }
}

/** By which key it was believed; a key that came with the thing it believes has to be compared by the reader. */
export function sayKeys(checkpoint: string, isLying: boolean): Words[] {
  const names = (parseCheckpoint(checkpoint)?.note.signatures ?? []).map(
    ({ name, id }) => `${name}+${id.toString('hex')}`,
  )
  if (!isLying) return [{ vi: 'Chữ ký đúng với khóa bạn đưa.', en: 'The signature is by the key you gave.' }]
  return [
    {
      vi: `Khóa kiểm tra lấy từ chính tệp này (${names.join(', ')}): hãy so với khóa cơ quan đã công bố, hoặc đưa khóa ấy bằng --key FILE.`,
      en: `The verifier key came with the file itself (${names.join(', ')}): compare it with the one the office has published, or give that with --key FILE.`,
    },
  ]
}
