import { readFile, stat } from 'node:fs/promises'
import { readVerifierKeys } from '../src/audit/judge-checkpoint.ts'
import { createReplayTally } from '../src/audit/replay-tally.ts'
import { cannotJudge, exitCodes, type Verdict } from '../src/audit/verdict.ts'
import { verifyBundle } from '../src/audit/verify-bundle.ts'
import { verifyExport } from '../src/audit/verify-export.ts'
import { readArguments } from './read-arguments.ts'

// Checks an export or the proof of one matter with no database and no network. Ends with 0 intact, 1 tampered, 2 cannot judge:
// npm run audit:verify -- DIR|PROOF.json [--checkpoint FILE]... [--key FILE]... [--replay]
// --replay also plays every matter of an export again and names the acts that the rules of this program would refuse.
const { values, positionals } = readArguments({
  allowPositionals: true,
  options: {
    checkpoint: { type: 'string', multiple: true },
    key: { type: 'string', multiple: true },
    replay: { type: 'boolean', default: false },
  },
})
const replayed = values.replay ? createReplayTally() : undefined

const verdict = await judge().catch((error: NodeJS.ErrnoException) => {
  if (error.code === undefined) throw error
  const file = error.path ?? ''
  return cannotJudge(
    `Không đọc được tệp ${file} (${error.code}).`,
    `The file ${file} cannot be read (${error.code}).`,
  )
})
tell(verdict)
// Told beside the verdict, never instead of it: a refusal by today's rules is no sign that the record was changed.
if (verdict.kind === 'intact') for (const { vi, en } of replayed?.say() ?? []) console.log(`${vi}\n${en}`)
process.exitCode = exitCodes[verdict.kind]

// A command that is mistyped says nothing of the record: it must not end like one that was tampered with.
async function judge(): Promise<Verdict> {
  const [what, ...more] = positionals
  if (what === undefined || more.length > 0)
    return cannotJudge(
      'Nêu một thư mục xuất hoặc một tệp bằng chứng: npm run audit:verify -- DIR|PROOF.json [--checkpoint FILE] [--key FILE]',
      'Name one export folder or one proof: npm run audit:verify -- DIR|PROOF.json [--checkpoint FILE] [--key FILE]',
    )
  const checkpoints = await Promise.all((values.checkpoint ?? []).map((file) => readFile(file, 'utf8')))
  const texts = await Promise.all((values.key ?? []).map((file) => readFile(file, 'utf8')))
  const keys = texts.length === 0 ? undefined : readVerifierKeys(texts.join('\n'))
  if (texts.length > 0 && (keys === undefined || keys.length === 0))
    return cannotJudge('Khóa kiểm tra không đọc được.', 'The verifier key cannot be read.')
  const known = keys === undefined ? {} : { keys }
  if ((await stat(what)).isDirectory())
    return verifyExport(what, {
      ...known,
      checkpoints,
      ...(replayed === undefined ? {} : { onMatter: replayed.take }),
    })
  if (values.replay)
    return cannotJudge(
      'Chỉ diễn lại được một thư mục xuất, không phải bằng chứng của một việc.',
      'Only an export can be played again, not the proof of one matter.',
    )
  const [checkpoint, ...others] = checkpoints
  if (others.length > 0)
    return cannotJudge(
      'Một bằng chứng chỉ so với một điểm chốt.',
      'A proof is compared with one checkpoint only.',
    )
  return verifyBundle(await readFile(what, 'utf8'), {
    ...known,
    ...(checkpoint === undefined ? {} : { checkpoint }),
  })
}

function tell(verdict: Verdict): void {
  const words = {
    intact: { vi: 'CÒN NGUYÊN', en: 'INTACT' },
    tampered: { vi: 'BỊ SỬA', en: 'TAMPERED' },
    cannotJudge: { vi: 'KHÔNG KẾT LUẬN ĐƯỢC', en: 'CANNOT JUDGE' },
  }[verdict.kind]
  console.log(`${words.vi} / ${words.en}`)
  if (verdict.kind === 'tampered' && verdict.where !== undefined)
    console.log(`matter ${verdict.where.caseId}, ${verdict.where.chain} ${verdict.where.seq}`)
  for (const { vi, en } of verdict.kind === 'intact' ? verdict.says : [verdict.why])
    console.log(`${vi}\n${en}`)
}
