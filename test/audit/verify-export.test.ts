import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTree } from '../../src/audit/build-tree.ts'
import { hashPayload } from '../../src/audit/chain-entry.ts'
import { originOf, writeCheckpoint } from '../../src/audit/checkpoint.ts'
import { commitValue } from '../../src/audit/commitment.ts'
import { files, leafBytes, readLeaf } from '../../src/audit/export-format.ts'
import { makeCheckpoint } from '../../src/audit/make-checkpoint.ts'
import { type NoteVerifier, parseVerifierKey, writeVerifierKey } from '../../src/audit/signed-note.ts'
import type { ChainName } from '../../src/audit/verify-chain.ts'
import { type ExportCheck, sumFiles, verifyExport } from '../../src/audit/verify-export.ts'
import { writeExport } from '../../src/audit/write-export.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { useDatabase } from '../support/database.ts'
import { addCase, addOffice, appendAct, appendAttempt, recordActs } from './support.ts'

const database = useDatabase()
const key = generateKeyPairSync('ed25519').privateKey
const at = (moment: string) => Temporal.Instant.from(`${moment}+07:00`)
let officeId: string
let cases: string[]
let root: string
let folder: string
let known: { keys: NoteVerifier[] }
/** Every checkpoint in the order it was signed. */
let notes: string[]

/** An office of two matters, three checkpoints, a text that can be erased; and its record exported. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'thi-hanh-export-'))
  officeId = await addOffice(database.owner.db)
  cases = [await addCase(database.app.db, officeId), await addCase(database.app.db, officeId)].sort()
  const [one = '', two = ''] = cases
  await recordActs(database.app.db, officeId, one, 2)
  await sign(2, '2026-07-01T08:00:00')
  const text = { value: 'Đã hẹn bà Thử', ...commitValue('Đã hẹn bà Thử') }
  await inOffice(database.app.db, { officeId }, async (trx) => {
    await appendAttempt(trx, officeId, one)
    await appendAct(trx, officeId, two, { data: { text: { commitment: text.commitment } } })
    await trx
      .insertInto('erasable_value')
      .values({
        office_id: officeId,
        case_id: two,
        entry: '1',
        path: '/text',
        salt: text.salt,
        value: text.value,
      })
      .execute()
  })
  await sign(4, '2026-07-01T08:10:00')
  await recordActs(database.app.db, officeId, one, 1)
  await recordActs(database.app.db, officeId, two, 1)
  await sign(6, '2026-07-01T08:20:00')
  const verifier = parseVerifierKey(writeVerifierKey({ name: originOf(officeId), key })) as NoteVerifier
  known = { keys: [verifier] }
  folder = await exportTo('whole')
  const rows = await database.owner.db
    .selectFrom('audit_checkpoint')
    .select('note')
    .orderBy('number')
    .execute()
  notes = rows.map(({ note }) => note)
})
afterAll(() => rm(root, { recursive: true, force: true }))

async function sign(size: number, moment: string): Promise<void> {
  for (let built = 0; built < size; await wait(20))
    built = (await buildTree(database.app.db, officeId, at(moment))).size
  expect(await makeCheckpoint(database.app.db, officeId, [key], at(moment))).toBe(size)
}

let exports = 0
async function exportTo(name: string, values = true): Promise<string> {
  const out = join(root, `${name}-${++exports}`)
  const office = { id: officeId, code: 'x', name: 'Phòng Mẫu' }
  await writeExport(database.app.db, office, { folder: out, values, now: at('2026-07-01T09:00:00') })
  return out
}

/** A copy of the export that somebody has worked on; he has written the sums anew, as any forger would. */
async function forge(change: (copy: string) => Promise<void>, sums = true): Promise<string> {
  const copy = join(root, `forged-${++exports}`)
  await cp(folder, copy, { recursive: true })
  await change(copy)
  if (sums) await writeFile(join(copy, files.sums), await sumFiles(copy))
  return copy
}

const editLines = (name: string, edit: (lines: string[]) => string[]) => async (copy: string) => {
  const lines = (await readFile(join(copy, name), 'utf8')).split('\n').slice(0, -1)
  await writeFile(
    join(copy, name),
    edit(lines)
      .map((line) => `${line}\n`)
      .join(''),
  )
}

async function judge(change: (copy: string) => Promise<void>, check: ExportCheck = known) {
  const copy = await forge(change)
  return verifyExport(copy, check).finally(() => rm(copy, { recursive: true }))
}

/** The entries in the order of the file of matters, with the place of their lines. */
async function listEntries() {
  const lines = (await readFile(join(folder, files.matters), 'utf8')).split('\n')
  const entries: { line: number; caseId: string; chain: ChainName; seq: number }[] = []
  let caseId = ''
  for (const [line, text] of lines.entries()) {
    const word = text.split(' ')[0] ?? ''
    if (word === 'matter') caseId = text.slice('matter '.length)
    if (word !== 'act' && word !== 'attempt') continue
    const seq = entries.filter((entry) => entry.caseId === caseId && entry.chain === word).length + 1
    entries.push({ line, caseId, chain: word, seq })
  }
  expect(entries).toHaveLength(6)
  return entries
}

describe('an export', () => {
  it('is intact as it was written, with and without names and words', async () => {
    const verdict = await verifyExport(folder, known)
    expect(verdict).toMatchObject({ kind: 'intact' })
    expect(JSON.stringify(verdict)).toMatch(
      /Phòng Mẫu: 2 matters, 6 entries, 3 checkpoints: as they were signed/,
    )
    const bare = await exportTo('bare', false)
    expect((await verifyExport(bare, known)).kind).toBe('intact')
    for (const name of Object.values(files))
      expect(await readFile(join(bare, name), 'utf8')).not.toMatch(/bà Thử/)
    expect(await readFile(join(folder, files.matters), 'utf8')).toMatch(/bà Thử/)
  })

  it('stays intact when a text was erased', async () => {
    const erased = (text: string) =>
      sql`update erasable_value set salt = null, value = null where case_id = ${text}`
    await inOffice(database.app.db, { officeId }, async (trx) => {
      await erased(cases[1] ?? '').execute(trx)
    })
    const after = await exportTo('erased')
    expect(await readFile(join(after, files.matters), 'utf8')).not.toMatch(/value /)
    expect((await verifyExport(after, known)).kind).toBe('intact')
  })

  it('is intact against every checkpoint that was kept, and against all of them', async () => {
    for (const note of notes)
      expect((await verifyExport(folder, { ...known, checkpoints: [note] })).kind).toBe('intact')
    expect((await verifyExport(folder, { ...known, checkpoints: notes })).kind).toBe('intact')
  })

  it('tells how much of it is newer than the last checkpoint', async () => {
    const verdict = await judge(editLines(files.checkpoints, (lines) => lines.slice(0, 12)))
    expect(JSON.stringify(verdict)).toMatch(/2 entries are newer than the last checkpoint/)
  })

  it('is written into no folder that holds something', async () => {
    const office = { id: officeId, code: 'x', name: 'x' }
    await expect(
      writeExport(database.app.db, office, { folder, values: false, now: at('2026-07-01T09:00:00') }),
    ).rejects.toThrow(/is not empty/)
  })

  it('holds nothing of another office', async () => {
    const before = await exportTo('before')
    const other = await addOffice(database.owner.db)
    await recordActs(database.app.db, other, await addCase(database.app.db, other), 1)
    const after = await exportTo('ours')
    for (const name of [files.matters, files.leaves])
      expect(await readFile(join(after, name))).toEqual(await readFile(join(before, name)))
    expect(await readFile(join(after, files.matters), 'utf8')).not.toContain(other)
  })
})

describe('any one byte that is another', () => {
  it('is found in every file of the export', async () => {
    for (const name of Object.values(files)) {
      const bytes = await readFile(join(folder, name))
      const copy = await forge(async () => undefined, false)
      // Of the large files the next test looks at every byte of every entry.
      const steps: Record<string, number> = { [files.matters]: 7, [files.leaves]: 31, [files.sums]: 3 }
      const step = steps[name] ?? 1
      for (let place = 0; place < bytes.length; place += step) {
        const changed = Buffer.from(bytes)
        changed[place] = (changed[place] as number) ^ (1 << (place % 8))
        await writeFile(join(copy, name), changed)
        expect((await verifyExport(copy, known)).kind, `${name} ${place}`).not.toBe('intact')
      }
      await rm(copy, { recursive: true })
    }
  }, 240_000)

  it('of an entry, or of its place in the tree, names the entry, though the sums were written anew', async () => {
    const entries = await listEntries()
    for (const name of [files.matters, files.leaves]) {
      const text = await readFile(join(folder, name), 'utf8')
      const copy = await forge(async () => undefined)
      let from = 0
      for (const [number, line] of text.split('\n').slice(0, -1).entries()) {
        const bytes = Buffer.byteLength(line) + 1
        const leaf = name === files.leaves ? readLeaf(line) : undefined
        const entry = leaf ?? entries.find((one) => one.line === number)
        for (let place = from; entry !== undefined && place < from + bytes; place++) {
          const changed = Buffer.from(text)
          changed[place] = (changed[place] as number) ^ (1 << (place % 7))
          await writeFile(join(copy, name), changed)
          const verdict = await verifyExport(copy, known)
          expect(verdict, `${name} ${place}`).toMatchObject({
            kind: 'tampered',
            where: { caseId: entry.caseId, chain: entry.chain, seq: entry.seq },
          })
        }
        from += bytes
      }
      await rm(copy, { recursive: true })
    }
  }, 240_000)
})

describe('a record that somebody worked on', () => {
  it('is found out when an entry is taken out, put in twice or exchanged for its neighbour; the place is named', async () => {
    for (const { line, caseId, chain, seq } of await listEntries()) {
      const out = await judge(editLines(files.matters, (lines) => lines.toSpliced(line, 1)))
      expect(out).toMatchObject({ kind: 'tampered', where: { caseId, chain, seq } })
      const twice = await judge(
        editLines(files.matters, (lines) => lines.toSpliced(line, 0, lines[line] ?? '')),
      )
      expect(twice).toMatchObject({ kind: 'tampered', where: { caseId, chain, seq: seq + 1 } })
    }
    const [first] = await listEntries()
    const swapped = await judge(
      editLines(files.matters, (lines) => {
        const [one = '', two = ''] = lines.slice(first?.line)
        return lines.toSpliced(first?.line ?? 0, 2, two, one)
      }),
    )
    expect(swapped).toMatchObject({ kind: 'tampered', where: { caseId: cases[0], chain: 'act', seq: 1 } })
  })

  it('is found out when the place of an entry is no number of a place; the entry is named', async () => {
    for (const { line, caseId, chain, seq } of await listEntries())
      for (const place of ['NaN', '-1', '0.5', '-0', '00', '1e+21', 'Infinity', '9'.repeat(15), ''])
        expect(
          await judge(
            editLines(files.matters, (lines) =>
              lines.with(line, (lines[line] ?? '').replace(/^(\w+) \d+ /, `$1 ${place} `)),
            ),
          ),
          place,
        ).toMatchObject({ kind: 'tampered', where: { caseId, chain, seq } })
  })

  it('is found out when any file is cut off, wherever', async () => {
    for (const name of Object.values(files)) {
      const { length } = await readFile(join(folder, name))
      const copy = await forge(async () => undefined, false)
      for (let size = length - 1; size >= 0; size -= name === files.matters ? 29 : 7) {
        await truncate(join(copy, name), size)
        expect((await verifyExport(copy, known)).kind, `${name} ${size}`).not.toBe('intact')
      }
      await rm(copy, { recursive: true })
    }
  }, 240_000)

  it('is found out when a whole matter is dropped: its first entry is named', async () => {
    const [, second = ''] = cases
    const dropped = await judge(
      editLines(files.matters, (lines) => lines.slice(0, lines.indexOf(`matter ${second}`))),
    )
    expect(dropped).toMatchObject({
      kind: 'tampered',
      where: { caseId: second, chain: 'act', seq: 1 },
      why: { en: expect.stringMatching(/taken out/) },
    })
    const twice = await judge(
      editLines(files.matters, (lines) => [...lines, ...lines.slice(lines.indexOf(`matter ${second}`))]),
    )
    expect(twice).toMatchObject({ kind: 'tampered', where: { caseId: second } })
  })

  it('is found out when it was taken out of matters and tree alike', async () => {
    for (let leaf = 0; leaf < 6; leaf++) {
      const verdict = await judge(async (copy) => {
        const lines = (await readFile(join(copy, files.leaves), 'utf8')).split('\n')
        const [gone = ''] = lines.splice(leaf, 1)
        await writeFile(join(copy, files.leaves), lines.join('\n'))
        const { caseId, chain, seq } = readLeaf(gone) as NonNullable<ReturnType<typeof readLeaf>>
        await cutMatters(copy, { caseId, chain, seq, leaf })
      })
      expect(verdict, `leaf ${leaf}`).toMatchObject({ kind: 'tampered' })
    }
  })

  it('is found out when an entry, its chain and the tree were written anew together: the stretch is named', async () => {
    const verdict = await judge(async (copy) => {
      const [matters, leaves] = [join(copy, files.matters), join(copy, files.leaves)]
      const text = await readFile(matters, 'utf8')
      const [, hash = '', payload = ''] = /^act \d+ (\S+) (.*"amount":1000003.*)$/m.exec(text) ?? []
      const anew = payload.replace('"amount":1000003', '"amount":9000003')
      const to = hashPayload(anew).toString('hex')
      expect(anew).not.toBe(payload)
      await writeFile(matters, text.replace(payload, anew).replaceAll(hash, to))
      await writeFile(leaves, (await readFile(leaves, 'utf8')).replace(hash, to))
    })
    expect(verdict).toMatchObject({
      kind: 'tampered',
      why: { en: expect.stringMatching(/signed checkpoint of 6 entries: among entries 5 to 6/) },
    })
  })

  it('that is an older copy is older than the checkpoint that was kept', async () => {
    const older = async (copy: string) => {
      await editLines(files.checkpoints, (lines) => lines.slice(0, 12))(copy)
      await truncate(join(copy, files.leaves), 4 * leafBytes)
      await cutMatters(copy, { leaf: 4 })
    }
    expect((await judge(older)).kind).toBe('intact')
    expect((await judge(older, { ...known, checkpoints: notes.slice(0, 2) })).kind).toBe('intact')
    expect(await judge(older, { ...known, checkpoints: notes.slice(2) })).toMatchObject({
      kind: 'tampered',
      why: {
        en: expect.stringMatching(
          /older than the checkpoint you keep: that has 6 entries, the export only 4/,
        ),
      },
    })
  })

  it('does not pass by its own checkpoint when that is not the one somebody kept', async () => {
    const fork = writeCheckpoint({ origin: originOf(officeId), size: 4, root: Buffer.alloc(32, 1) }, [key])
    expect(await verifyExport(folder, { ...known, checkpoints: [fork] })).toMatchObject({
      kind: 'tampered',
      why: {
        en: expect.stringMatching(/does not give the checkpoint you keep of 4 entries: among entries 3 to 4/),
      },
    })
  })

  /** Takes entries out of the file of matters and lets the chains end there: what a forger with the database could. */
  async function cutMatters(
    copy: string,
    cut: { leaf: number; caseId?: string; chain?: string; seq?: number },
  ) {
    await editLines(files.matters, (lines) => {
      const kept = lines.filter((line) => {
        const [word = '', leaf] = line.split(' ')
        return word !== 'act' && word !== 'attempt'
          ? true
          : cut.seq === undefined
            ? Number(leaf) < cut.leaf
            : Number(leaf) !== cut.leaf
      })
      const renumbered = kept.map((line) => {
        const [word = '', leaf = '', ...rest] = line.split(' ')
        const isLater = (word === 'act' || word === 'attempt') && Number(leaf) > cut.leaf
        return isLater ? [word, Number(leaf) - 1, ...rest].join(' ') : line
      })
      let at = -1
      return renumbered.map((line, place) => {
        if (line.startsWith('matter ')) at = place
        const [word, chain = ''] = line.split(' ')
        if (word !== 'end') return line
        const next = renumbered.findIndex((one, other) => other > at && one.startsWith('matter '))
        const own = renumbered
          .slice(at, next < 0 ? undefined : next)
          .filter((one) => one.startsWith(`${chain} `))
        const hash = own.at(-1)?.split(' ')[2]
        return hash === undefined ? line : `end ${chain} ${own.length} ${hash}`
      })
    })(copy)
  }
})

describe('no verdict is given', () => {
  it('without a checkpoint, or without a key that signed the last one', async () => {
    expect(await judge(editLines(files.checkpoints, () => []))).toMatchObject({
      kind: 'cannotJudge',
      why: { en: expect.stringMatching(/no checkpoint/) },
    })
    const other = generateKeyPairSync('ed25519').privateKey
    const stranger = parseVerifierKey(
      writeVerifierKey({ name: originOf(officeId), key: other }),
    ) as NoteVerifier
    expect(await verifyExport(folder, { keys: [stranger] })).toMatchObject({
      kind: 'cannotJudge',
      why: { en: expect.stringMatching(/No known key/) },
    })
    // With one that was kept there is something to judge by.
    expect(
      (
        await judge(
          editLines(files.checkpoints, () => []),
          { ...known, checkpoints: notes.slice(2) },
        )
      ).kind,
    ).toBe('intact')
  })

  it('of a folder that is no export', async () => {
    for (const name of Object.values(files)) {
      const copy = await forge((one) => rm(join(one, name)), false)
      expect((await verifyExport(copy, known)).kind, name).toBe('cannotJudge')
    }
    expect((await verifyExport(join(root, 'nowhere'))).kind).toBe('cannotJudge')
    expect((await judge((copy) => writeFile(join(copy, files.manifest), '{}'))).kind).toBe('cannotJudge')
  })
})

describe('the command', () => {
  it('reaches for no database and no network: nothing it is made of can', async () => {
    const seen = new Set<string>()
    const outside = new Set<string>()
    const visit = async (file: string): Promise<void> => {
      if (seen.has(file)) return
      seen.add(file)
      const text = await readFile(file, 'utf8')
      for (const [, named = ''] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gms)) {
        if (named.startsWith('.')) await visit(join(dirname(file), named))
        else outside.add(named)
      }
    }
    await visit('scripts/audit-verify.ts')
    expect(seen.size).toBeGreaterThan(15)
    expect([...outside].sort()).toEqual([
      'canonicalize',
      'date-chinese',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:stream/promises',
      'node:util',
      'temporal-polyfill',
      'typebox',
      'typebox/compile',
      'typebox/value',
      'xstate',
    ])
  })

  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/audit-verify.ts', ...args],
      { encoding: 'utf8', env: { PATH: process.env['PATH'] } },
    )
    return { status, said: `${stdout}${stderr}` }
  }

  it('ends with 0 when all is intact, 1 with the first bad entry, 2 when it cannot judge', async () => {
    const [keyPath, notePath] = [join(root, 'key.txt'), join(root, 'note.txt')]
    await writeFile(keyPath, `${writeVerifierKey({ name: originOf(officeId), key })}\n`)
    await writeFile(notePath, notes[2] ?? '')
    expect(run(folder, '--key', keyPath, '--checkpoint', notePath)).toEqual({
      status: 0,
      said: expect.stringMatching(/^CÒN NGUYÊN \/ INTACT\n.*2 việc, 6 mục[\s\S]*by the key you gave/),
    })
    const bad = await forge(
      editLines(files.matters, (lines) =>
        lines.map((line) => line.replace('"amount":1000002', '"amount":9000002')),
      ),
    )
    expect(run(bad)).toEqual({
      status: 1,
      said: expect.stringMatching(RegExp(`^BỊ SỬA / TAMPERED\nmatter ${cases[0]}, act 2\n`)),
    })
    expect(run(join(root, 'nowhere'))).toEqual({
      status: 2,
      said: expect.stringMatching(/^KHÔNG KẾT LUẬN ĐƯỢC/),
    })
    expect(run().status).toBe(2)
  })
})
