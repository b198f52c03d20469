import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashPayload, sealEntry } from '../../src/audit/chain-entry.ts'
import { type StoredEntry, verifyChain } from '../../src/audit/verify-chain.ts'
import { makeChain } from './support.ts'

const bodies = [1, 2, 3, 4, 5].map((seq) => ({
  seq,
  act: 'NOTE',
  on: '2026-07-01',
  data: { amount: seq * 1000 },
}))
const { genesis, entries, end } = makeChain('act', bodies)
const judge = (given: readonly StoredEntry[]) => verifyChain(genesis, given, 'act', end)
const entry = (seq: number) => entries[seq - 1] as StoredEntry
const place = fc.integer({ min: 1, max: entries.length })

describe('an untouched chain', () => {
  it('is intact, also an empty one', () => {
    expect(judge(entries)).toEqual({ intact: true })
    expect(verifyChain(genesis, [], 'attempt', { seq: 0, hash: genesis })).toEqual({ intact: true })
  })
})

describe('a change of what is stored', () => {
  it('is seen for every single byte of every payload, and the right entry is named', () => {
    let flipped = 0
    for (const { seq, payload } of entries) {
      const bytes = Buffer.from(payload)
      for (const at of bytes.keys()) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] as number) ^ (1 << (at % 8))
        const forged = entries.with(seq - 1, { ...entry(seq), payload: changed.toString('utf8') })
        expect(judge(forged)).toMatchObject({ intact: false, seq, why: { en: /content does not match/ } })
        flipped++
      }
    }
    expect(flipped).toBeGreaterThan(500)
  })

  it('is seen for every byte of both hashes', () => {
    fc.assert(
      fc.property(place, fc.constantFrom('hash', 'prevHash'), fc.nat(255), (seq, which, bit) => {
        const changed = Buffer.from(entry(seq)[which])
        changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7))
        expect(judge(entries.with(seq - 1, { ...entry(seq), [which]: changed }))).toMatchObject({
          intact: false,
          seq,
        })
      }),
    )
  })

  it('is seen at the next entry when the forger hashes the changed entry anew', () => {
    const payload = entry(2).payload.replace('2000', '9000')
    expect(judge(entries.with(1, { ...entry(2), payload, hash: hashPayload(payload) }))).toMatchObject({
      intact: false,
      seq: 3,
    })
  })

  it('is seen when the forger mends the column and not the sealed link', () => {
    const payload = entry(2).payload.replace('2000', '9000')
    const forged = { ...entry(2), payload, hash: hashPayload(payload) }
    expect(judge(entries.with(1, forged).with(2, { ...entry(3), prevHash: forged.hash }))).toMatchObject({
      intact: false,
      seq: 3,
      why: { en: /does not follow/ },
    })
  })

  it('is seen when the intake is another one', () => {
    const other = hashPayload('{}')
    expect(verifyChain(other, entries, 'act', end)).toMatchObject({ intact: false, seq: 1 })
    expect(verifyChain(other, [], 'act', { seq: 0, hash: genesis })).toMatchObject({ intact: false, seq: 0 })
  })
})

describe('an entry that is missing, doubled or moved', () => {
  it('is named when deleted, wherever it stood', () => {
    for (const { seq } of entries) {
      const left = entries.filter((one) => one.seq !== seq)
      expect(judge(left)).toMatchObject({ intact: false, seq, why: { en: /missing/ } })
    }
  })

  it('is seen when deleted and the rest is numbered anew', () => {
    for (const { seq } of entries) {
      const left = entries.filter((one) => one.seq !== seq).map((one, at) => ({ ...one, seq: at + 1 }))
      expect(judge(left)).toMatchObject({ intact: false, seq })
    }
  })

  it('is seen when the tail is cut off, at each length', () => {
    for (const { seq } of entries)
      expect(judge(entries.slice(0, seq - 1))).toMatchObject({ intact: false, seq })
  })

  it('is seen when two change places, with or without their numbers', () => {
    fc.assert(
      fc.property(place, place, (one, two) => {
        fc.pre(one < two)
        const swapped = entries.with(one - 1, entry(two)).with(two - 1, entry(one))
        const renumbered = swapped.map((each, at) => ({ ...each, seq: at + 1 }))
        expect(judge(swapped)).toMatchObject({ intact: false, seq: one })
        expect(judge(renumbered)).toMatchObject({ intact: false, seq: one })
      }),
    )
  })

  it('is seen when it stands twice, with or without a number of its own', () => {
    for (const { seq } of entries) {
      const doubled = entries.toSpliced(seq, 0, entry(seq))
      expect(judge(doubled)).toMatchObject({ intact: false, seq, why: { en: /twice/ } })
      const renumbered = doubled.map((each, at) => ({ ...each, seq: at + 1 }))
      expect(judge(renumbered)).toMatchObject({ intact: false, seq: seq + 1 })
    }
  })

  it('is seen when one was put at the end that the case does not name', () => {
    const sealed = sealEntry({ schema: 'act/1', prev: end.hash, body: { seq: 6 } })
    const longer = [...entries, { seq: 6, prevHash: end.hash, ...sealed }]
    expect(judge(longer)).toMatchObject({ intact: false, seq: 6, why: { en: /does not end/ } })
  })
})

describe('what the case says of its end', () => {
  it('is believed in nothing: neither another number nor another hash', () => {
    for (const wrong of [
      { ...end, seq: 4 },
      { ...end, hash: genesis },
    ])
      expect(verifyChain(genesis, entries, 'act', wrong)).toMatchObject({ intact: false, seq: 5 })
  })
})

describe('an entry of another kind', () => {
  it('does not pass when it names another algorithm than the one it is checked with', () => {
    const payload = entry(1).payload.replace('"alg":"sha-256"', '"alg":"md5"')
    const forged = { ...entry(1), payload, hash: hashPayload(payload) }
    expect(verifyChain(genesis, [forged], 'act')).toMatchObject({ seq: 1, why: { en: /not of the kind/ } })
  })

  it('does not pass: a refused attempt is no act, though both chains begin at the intake', () => {
    const attempts = makeChain('attempt', bodies)
    expect(verifyChain(attempts.genesis, attempts.entries, 'attempt', attempts.end)).toEqual({ intact: true })
    expect(verifyChain(attempts.genesis, attempts.entries, 'act')).toMatchObject({
      intact: false,
      seq: 1,
      why: { en: /not of the kind/ },
    })
  })

  it('does not pass either when it is no JSON or its fields are of another type', () => {
    for (const payload of ['', '{', 'null', '{"prev":1,"schema":[]}']) {
      const forged = { seq: 1, payload, prevHash: genesis, hash: hashPayload(payload) }
      expect(verifyChain(genesis, [forged], 'act')).toMatchObject({ intact: false, seq: 1 })
    }
  })
})
