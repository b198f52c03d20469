import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { runProgram } from '../support/programs.ts'

const holder = 'test/support/hold-postgres.ts'
let home: string
let dataDir: string

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'thi-hanh-embedded-'))
  await chmod(home, 0o711)
  dataDir = join(home, 'data')
})

afterAll(() => rm(home, { recursive: true, force: true }))

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  // A server that ends cuts it off, and that is told by an event too: unheard, it would end the run.
  client.on('error', () => undefined)
  await client.connect()
  return client
    .query(text)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

describe('the embedded PostgreSQL', () => {
  it('keeps its data from one start to the next, and is back in less than half the time', async () => {
    const start = async () => {
      const began = performance.now()
      const server = await startEmbeddedPostgres({ dataDir })
      return { server, took: performance.now() - began }
    }
    const { server: first, took: making } = await start()
    await ask(first.ownerUrl, 'create table kept as select 42 as answer')
    await first.stop()
    await first.stop()
    // Some 0.3 s on a quiet machine, where making it takes 3; on a busy one only the two can be compared.
    const again = [await start()]
    for (let turn = 0; turn < 4 && (again.at(-1)?.took ?? 0) >= making / 2; turn++) {
      await again.at(-1)?.server.stop()
      again.push(await start())
    }
    const { server: second, took } = again.at(-1) as (typeof again)[number]
    const rows = await ask(second.ownerUrl, 'select answer from kept').finally(second.stop)
    expect(rows).toEqual([{ answer: 42 }])
    expect(took).toBeLessThan(making / 2)
    await expect(second.ended).resolves.toContain('database system is shut down')
  })

  it('listens on the loopback only, writes through to the disk, and knows Đ and đ for one letter', async () => {
    const server = await startEmbeddedPostgres({ dataDir })
    const rows = await ask(
      server.adminUrl,
      `select current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
        current_setting('fsync') as fsync, current_setting('synchronous_commit') as waits,
        current_setting('timezone') as zone, current_setting('server_encoding') as encoding, lower('ĐẶNG') as name`,
    ).finally(server.stop)
    expect(rows).toEqual([
      {
        listens: '127.0.0.1',
        sockets: '',
        fsync: 'on',
        waits: 'on',
        zone: 'UTC',
        encoding: 'UTF8',
        name: 'đặng',
      },
    ])
  })

  it('keeps its passwords from other users, and lets nobody in without one', async () => {
    const server = await startEmbeddedPostgres({ dataDir })
    const url = new URL(server.adminUrl)
    url.password = ''
    await ask(url.toString(), 'select 1')
      .then(
        () => expect.unreachable('signed in without a password'),
        (error) => expect(error.message).toMatch(/password/),
      )
      .finally(server.stop)
    const kept = await stat(join(dataDir, 'postgres', 'server.json'))
    expect(kept.mode & 0o077).toBe(0)
  })

  it('is joined by a second program only when that asks for it; else one sentence says who has it', async () => {
    const server = await startEmbeddedPostgres({ dataDir })
    const refused = await runProgram(holder, [dataDir]).ended
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err.trim()).toMatch(
      /^The database in \S+ is already in use by another running program \(its PostgreSQL is process \d+\); stop that program, or set DATA_DIR to another folder\.$/,
    )
    const guest = await startEmbeddedPostgres({ dataDir, whenInUse: 'join' })
    await guest.stop()
    const rows = await ask(guest.appUrl, 'select 1 as one').finally(server.stop)
    expect(guest.appUrl).toBe(server.appUrl)
    expect(rows).toEqual([{ one: 1 }])
  })

  it('says in one sentence that the port it was given is taken', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
    })
    await expect(startEmbeddedPostgres({ dataDir, port })).rejects.toThrow(
      new RegExp(`^Port ${port} on 127.0.0.1 is already used by another program`),
    )
    other.close()
  })

  it('leaves alone a folder it did not make, and one that is only half there', async () => {
    const foreign = join(home, 'foreign')
    await mkdir(join(foreign, 'postgres'), { recursive: true })
    await writeFile(join(foreign, 'postgres', 'notes.txt'), 'mine')
    await expect(startEmbeddedPostgres({ dataDir: foreign })).rejects.toThrow(/was not made by Thi Hành/)
    const half = join(home, 'half')
    await mkdir(join(half, 'postgres', 'cluster'), { recursive: true })
    await writeFile(
      join(half, 'postgres', 'server.json'),
      await readFile(join(dataDir, 'postgres', 'server.json'), 'utf8'),
    )
    await expect(startEmbeddedPostgres({ dataDir: half })).rejects.toThrow(/is missing or only half there/)
    await writeFile(join(half, 'postgres', 'cluster', 'PG_VERSION'), '17\n')
    await expect(startEmbeddedPostgres({ dataDir: half })).rejects.toThrow(/was made by PostgreSQL 17/)
  })

  it('clears what a first start that was cut short has left', async () => {
    const cut = join(home, 'cut')
    await mkdir(join(cut, 'postgres.new-999999999', 'cluster'), { recursive: true })
    const server = await startEmbeddedPostgres({ dataDir: cut })
    await server.stop()
    await expect(stat(join(cut, 'postgres.new-999999999'))).rejects.toThrow(/ENOENT/)
  })
})

describe('after its program was killed', () => {
  it('PostgreSQL ends by itself', async () => {
    const program = runProgram(holder, [dataDir])
    const url = await program.firstLine()
    const [row] = await ask(url, 'select pg_postmaster_start_time() is not null as runs')
    expect(row).toEqual({ runs: true })
    program.child.kill('SIGKILL')
    await expect
      .poll(() => ask(url, 'select 1').catch((error) => error.code), { timeout: 60_000 })
      .toBe('ECONNREFUSED')
  })

  it('the next start works at once, and nothing that was committed is lost', async () => {
    const program = runProgram(holder, [dataDir])
    const url = await program.firstLine()
    await ask(url, 'create table committed as select 1 as one')
    program.child.kill('SIGKILL')
    const server = await startEmbeddedPostgres({ dataDir })
    expect(await ask(server.adminUrl, 'select one from committed').finally(server.stop)).toEqual([{ one: 1 }])
  })

  it('a PostgreSQL that was left behind is stopped and its data taken over', async () => {
    const program = runProgram(holder, [dataDir])
    const url = await program.firstLine()
    const before = await ask(url, 'select pg_backend_pid() > 0 as runs')
    await killWithGuard(program.child.pid ?? 0)
    const notices: string[] = []
    const server = await startEmbeddedPostgres({ dataDir, onNotice: (sentence) => notices.push(sentence) })
    const after = await ask(server.adminUrl, 'select one from committed').finally(server.stop)
    expect(before).toEqual([{ runs: true }])
    expect(notices.join()).toMatch(/left behind by a program that was killed \(process \d+\)/)
    expect(after).toEqual([{ one: 1 }])
  })

  it('a process number that has gone to another program is not taken for a running PostgreSQL', async () => {
    const { cluster, stop } = await startEmbeddedPostgres({ dataDir })
    const pidFile = await readFile(join(cluster, 'postmaster.pid'), 'utf8')
    await stop()
    await writeFile(join(cluster, 'postmaster.pid'), pidFile.replace(/^\d+/, String(process.ppid)))
    const server = await startEmbeddedPostgres({ dataDir })
    await server.stop()
    expect(process.kill(process.ppid, 0)).toBe(true)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s it is shut down in order', async (signal) => {
    const program = runProgram(holder, [dataDir])
    const url = await program.firstLine()
    program.child.kill(signal)
    expect(await program.ended).toMatchObject({ signal })
    await expect
      .poll(() => ask(url, 'select 1').catch((error) => error.code), { timeout: 60_000 })
      .toBe('ECONNREFUSED')
    const log: string[] = []
    const server = await startEmbeddedPostgres({ dataDir, onLog: (line) => log.push(line) })
    await server.stop()
    expect(log.join('\n')).toContain('database system was shut down at')
  })
})

/** Kills a program and the guard it set beside its PostgreSQL, so that PostgreSQL stays behind. Linux only. */
async function killWithGuard(program: number): Promise<void> {
  const childrenOf = async (pid: number) =>
    (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ').map(Number)
  const commandOf = (pid: number) => readFile(`/proc/${pid}/cmdline`, 'utf8')
  const guards: number[] = []
  // Stopped first, the program cannot notice the end of its guard and close the pipe before the rest is killed.
  process.kill(program, 'SIGSTOP')
  for (const guard of await childrenOf(program)) {
    if (!(await commandOf(guard)).startsWith('/bin/sh')) continue
    guards.push(guard)
    for (const child of await childrenOf(guard)) {
      if ((await commandOf(child)).startsWith('/bin/sh')) guards.push(child)
    }
  }
  expect(guards).toHaveLength(2)
  for (const pid of [...guards, program]) process.kill(pid, 'SIGKILL')
  await wait(50)
}
