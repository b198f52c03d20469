import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import { actRequest } from './act-request.ts'
import { type Figures, type NotMeasured, type Sample, summarise } from './figures.ts'
import type { BenchCase } from './prepare-office.ts'

/**
 * Drives cases through an address on loopback: each client walks one case after the other over one kept-alive
 * connection, its next request following its last answer. The clock stops when the first client finds no case left
 * (or after `seconds`), so that all clients are at work all the time.
 * @throws Error at the first answer that is not 201 with the revision to be expected, or the reason of `stop`.
 */
export async function driveLoad(
  address: string,
  cases: readonly BenchCase[],
  clients: number,
  seconds: number,
  stop: AbortSignal,
): Promise<Figures | NotMeasured> {
  const agents = Array.from({ length: clients }, () => new Agent({ keepAlive: true, maxSockets: 1 }))
  try {
    const from = performance.now()
    const { samples, to } = await walkAll(address, agents, cases, from + seconds * 1000, stop)
    return summarise(samples, from, to)
  } finally {
    for (const agent of agents) agent.destroy()
  }
}

async function walkAll(
  address: string,
  agents: readonly Agent[],
  cases: readonly BenchCase[],
  until: number,
  stop: AbortSignal,
) {
  const samples: Sample[] = []
  const { hostname, port } = new URL(address)
  let next = 0
  let to = until
  let failed = false
  const walk = async (agent: Agent) => {
    for (let one = cases[next++]; one !== undefined; one = cases[next++]) {
      for (let index = 0; index < one.acts.length; index++) {
        const begin = performance.now()
        if (failed || begin >= until) return
        stop.throwIfAborted()
        await send({ agent, hostname, port }, one, index)
        samples.push({ begin, end: performance.now() })
      }
    }
    to = Math.min(to, performance.now())
  }
  const guarded = (agent: Agent) =>
    walk(agent).catch((error) => {
      failed = true
      throw error
    })
  await Promise.all(agents.map(guarded))
  return { samples, to }
}

function send(
  target: { agent: Agent; hostname: string; port: string },
  one: BenchCase,
  index: number,
): Promise<void> {
  const { path, headers, body } = actRequest(one, index)
  return new Promise((resolve, reject) => {
    const call = request({ ...target, method: 'POST', path, headers, timeout: 30_000 }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => {
        if (answer.statusCode === 201 && answer.headers.etag === `"${index + 1}"`) return resolve()
        const told = Buffer.concat(parts).toString('utf8').slice(0, 500)
        reject(new Error(`${one.acts[index]?.act} was answered ${answer.statusCode}: ${told}`))
      })
    })
    call.on('timeout', () => call.destroy(new Error(`${one.acts[index]?.act} was not answered in 30 s`)))
    call.on('error', reject)
    call.end(body)
  })
}
