import type { ChainEnd, ChainName } from './verify-chain.ts'
import { type CarriedEntry, type CarriedMatter, type CarriedValue, chainNames } from './verify-matter.ts'

/** A matter while its lines are read. */
export interface OpenMatter {
  caseId: string
  intake: string
  chains: Record<ChainName, CarriedEntry[]>
  ends: Partial<Record<ChainName, ChainEnd>>
  values: CarriedValue[]
  /** The chain whose entries are being read: where a line that cannot be read stands. */
  at: ChainName
}

/** The lines of one matter: its id, its intake, where its chains end, their entries, the values kept beside them. */
export function* writeMatter({ caseId, intake, chains, ends, values }: CarriedMatter): Generator<string> {
  yield `matter ${caseId}`
  yield `intake ${intake}`
  for (const chain of chainNames) {
    const end = ends?.[chain]
    if (end !== undefined) yield `end ${chain} ${end.seq} ${end.hash.toString('hex')}`
  }
  for (const chain of chainNames) for (const entry of chains[chain]) yield writeEntry(chain, entry)
  for (const value of values) yield writeValue(value)
}

function writeEntry(chain: ChainName, { leaf, hash, payload }: CarriedEntry): string {
  return `${chain} ${leaf ?? '-'} ${hash?.toString('hex') ?? '-'} ${payload}`
}

function writeValue({ entry, path, salt, value }: CarriedValue): string {
  return `value ${entry} ${JSON.stringify(path)} ${salt} ${JSON.stringify(value)}`
}

/** A matter at its first line; undefined when the line begins none. */
export function openMatter(line: string): OpenMatter | undefined {
  const [, caseId] = /^matter ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(line) ?? []
  if (caseId === undefined) return undefined
  const chains = { act: [], attempt: [], proposal: [], statement: [] }
  return { caseId, intake: '', chains, ends: {}, values: [], at: 'act' }
}

/** Takes the next line into the matter; false when the line cannot be read or does not come in its turn. */
export function takeLine(matter: OpenMatter, line: string): boolean {
  const gap = line.indexOf(' ')
  const [word, rest] = [line.slice(0, gap), line.slice(gap + 1)]
  if (word === 'intake') return takeIntake(matter, rest)
  if (word === 'end') return takeEnd(matter, rest)
  if (word === 'value') return takeValue(matter, line, rest)
  const chain = chainNames.find((name) => name === word)
  return chain !== undefined && takeEntry(matter, chain, line, rest)
}

/** The matter when all its lines have been read; undefined when some are missing. */
export function closeMatter({ at: _at, ends, ...matter }: OpenMatter): CarriedMatter | undefined {
  const { act, attempt, proposal, statement } = ends
  if (matter.intake === '' || !act || !attempt || !proposal || !statement) return undefined
  return { ...matter, ends: { act, attempt, proposal, statement } }
}

function takeIntake(matter: OpenMatter, payload: string): boolean {
  if (matter.intake !== '' || payload === '') return false
  matter.intake = payload
  return true
}

function takeEnd(matter: OpenMatter, rest: string): boolean {
  const [, name = '', seq = '', hash = ''] = /^(\w+) (0|[1-9]\d{0,9}) ([0-9a-f]{64})$/.exec(rest) ?? []
  const chain = chainNames[Object.keys(matter.ends).length]
  if (matter.intake === '' || chain === undefined || chain !== name || countOf(matter) > 0) return false
  matter.ends[chain] = { seq: Number(seq), hash: Buffer.from(hash, 'hex') }
  return true
}

function takeEntry(matter: OpenMatter, chain: ChainName, line: string, rest: string): boolean {
  const [leaf = '', hash = ''] = rest.split(' ', 2)
  // What is no place (NaN, -1, 0.5) would be asked of the file of leaves, which has none such.
  if (!/^(-|0|[1-9]\d{0,14})$/.test(leaf)) return false
  const payload = rest.slice(leaf.length + hash.length + 2)
  const entry = { leaf: leaf === '-' ? null : Number(leaf), hash: Buffer.from(hash, 'hex'), payload }
  const isInTurn = chainNames.indexOf(chain) >= chainNames.indexOf(matter.at) && matter.values.length === 0
  if (!isInTurn || Object.keys(matter.ends).length < chainNames.length) return false
  matter.at = chain
  // Written again it must be the same line: a number or a hash has one way of being written.
  if (writeEntry(chain, entry) !== line || entry.hash.length !== 32) return false
  matter.chains[chain].push(entry)
  return true
}

function takeValue(matter: OpenMatter, line: string, rest: string): boolean {
  const [, entry = '', path = '', salt = '', value = ''] =
    /^(\S+) ("(?:[^"\\]|\\.)*") ([0-9a-f]{64}) (".*")$/.exec(rest) ?? []
  try {
    const read = { entry, path: JSON.parse(path) as string, salt, value: JSON.parse(value) as string }
    if (writeValue(read) !== line || Object.keys(matter.ends).length < chainNames.length) return false
    matter.values.push(read)
    return true
  } catch {
    return false
  }
}

function countOf({ chains, values }: OpenMatter): number {
  return chainNames.reduce((sum, chain) => sum + chains[chain].length, values.length)
}
