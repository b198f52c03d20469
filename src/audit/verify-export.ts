import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Words } from '../engine/vocabulary.ts'
import { checkMatters } from './check-matters.ts'
import { checkTree } from './check-tree.ts'
import { files, leafBytes, type Manifest, readManifest, sumOrder } from './export-format.ts'
import { readVerifierKeys } from './judge-checkpoint.ts'
import type { NoteVerifier } from './signed-note.ts'
import { cannotJudge, tampered, type Verdict } from './verdict.ts'
import { sayKeys } from './verify-bundle.ts'
import type { CarriedMatter } from './verify-matter.ts'

/** What is known beside the export: keys one trusts, checkpoints one kept, and what else to do with each matter. */
export interface ExportCheck {
  keys?: readonly NoteVerifier[]
  checkpoints?: readonly string[]
  /** Called with each matter that is intact by itself, in the order of the file. */
  onMatter?: (matter: CarriedMatter, manifest: Manifest) => void
}

/**
 * Checks an export of a whole office with no database and no network: every matter by itself, every entry against its
 * place in the tree, that no place is without its entry, the tree against every checkpoint (of the export and of those
 * one kept), the signatures, the sums of the files. Memory does not grow with the record, but for one bit an entry.
 */
export async function verifyExport(folder: string, check: ExportCheck = {}): Promise<Verdict> {
  let leaves: FileHandle | undefined
  try {
    leaves = await open(join(folder, files.leaves))
    return await verify(folder, leaves, check)
  } catch (error) {
    const { code, path = folder } = error as { code?: string; path?: string }
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EISDIR' && code !== 'EACCES') throw error
    return cannotJudge(`Không đọc được tệp ${path}.`, `The file ${path} cannot be read.`)
  } finally {
    await leaves?.close()
  }
}

async function verify(folder: string, leaves: FileHandle, check: ExportCheck): Promise<Verdict> {
  const manifest = readManifest(await readFile(join(folder, files.manifest), 'utf8'))
  if (manifest === undefined)
    return cannotJudge(
      `${files.manifest} không phải của một bản xuất dạng thi-hanh-export/1.`,
      `${files.manifest} is not that of an export of the form thi-hanh-export/1.`,
    )
  const keys = check.keys ?? readVerifierKeys(await readFile(join(folder, files.keys), 'utf8'))
  if (keys === undefined) return cannotJudge(`${files.keys} không đọc được.`, `${files.keys} cannot be read.`)
  const size = Math.floor((await leaves.stat()).size / leafBytes)
  const claimed = new Uint8Array(Math.ceil(size / 8))
  const matters = await checkMatters(join(folder, files.matters), {
    officeId: manifest.office.id,
    leaves: leaves.fd,
    size,
    claimed,
    onMatter: (matter) => check.onMatter?.(matter, manifest),
  })
  if ('fault' in matters) return tampered(matters.fault.why, matters.fault)
  const tree = await checkTree(folder, {
    officeId: manifest.office.id,
    keys,
    kept: check.checkpoints ?? [],
    claimed,
  })
  if ('verdict' in tree) return tree.verdict
  const spoilt = await findSpoiltFile(folder)
  if (spoilt !== undefined) return tampered(spoilt)
  const uncovered = matters.entries - tree.covered
  return {
    kind: 'intact',
    says: [
      {
        vi: `${manifest.office.name}: ${matters.matters} việc, ${matters.entries} mục, ${tree.checkpoints} điểm chốt: đúng như đã ký.`,
        en: `${manifest.office.name}: ${matters.matters} matters, ${matters.entries} entries, ${tree.checkpoints} checkpoints: as they were signed.`,
      },
      ...(uncovered === 0 ? [] : [sayUncovered(uncovered)]),
      ...sayKeys(tree.last, check.keys === undefined),
    ],
  }
}

function sayUncovered(count: number): Words {
  return {
    vi: `${count} mục mới hơn điểm chốt cuối: chỉ kiểm được chuỗi, chưa có chữ ký nào bảo đảm.`,
    en: `${count} entries are newer than the last checkpoint: only their chains could be checked, nothing signed covers them yet.`,
  }
}

/** The sums guard against accidents in what nothing signed covers; whoever forges an export can write them anew. */
async function findSpoiltFile(folder: string): Promise<Words | undefined> {
  const sums = await readFile(join(folder, files.sums), 'utf8')
  const right = await sumFiles(folder)
  if (sums === right) return undefined
  const name =
    right
      .split('\n')
      .find((line) => !sums.includes(`${line}\n`))
      ?.slice(66) ?? files.sums
  return {
    vi: `Tệp ${name} không còn như lúc xuất (${files.sums}).`,
    en: `The file ${name} is no longer as it was exported (${files.sums}).`,
  }
}

/** What `SHA256SUMS` has to say of the files of an export; `sha256sum -c` reads it too. */
export async function sumFiles(folder: string): Promise<string> {
  let text = ''
  for (const name of sumOrder) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(join(folder, name)), hash)
    text += `${hash.digest('hex')}  ${name}\n`
  }
  return text
}
