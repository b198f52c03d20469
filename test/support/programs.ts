import { type ChildProcess, spawn } from 'node:child_process'

/** How a program ended. */
export type Ending = {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

/** Runs a TypeScript file of the project as a process of its own. It ends with this process at the latest. */
export function runProgram(file: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  const text = { out: '', err: '' }
  // As text, so that no letter is torn where one piece ends and the next begins.
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text.out += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.err += chunk
  })
  const ended = new Promise<Ending>((resolve) => {
    child.on('close', (code, signal) => {
      process.removeListener('exit', end)
      resolve({ code, signal, ...text })
    })
  })
  return { child, ended, firstLine: () => firstLine(child, ended) }
}

/** The first line a program prints; an error with what it said when it ends before. */
async function firstLine(child: ChildProcess, ended: Promise<Ending>): Promise<string> {
  const line = new Promise<string>((resolve) => {
    let text = ''
    child.stdout?.on('data', (chunk) => {
      text += chunk
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? '')
    })
  })
  const early = ended.then(({ err, code }) => {
    throw new Error(`The program ended with code ${code}: ${err}`)
  })
  return Promise.race([line, early])
}
