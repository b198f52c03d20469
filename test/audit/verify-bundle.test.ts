import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashPayload, sealEntry } from '../../src/audit/chain-entry.ts'
import { originOf, writeCheckpoint } from '../../src/audit/checkpoint.ts'
import { commitValue } from '../../src/audit/commitment.ts'
import { appendLeaf, emptyFrontier, hashLeaf, rootOf } from '../../src/audit/merkle.ts'
import { inclusionProof } from '../../src/audit/merkle-proof.ts'
import { type ProofBundle, readBundle, writeBundle } from '../../src/audit/proof-bundle.ts'
import { type NoteVerifier, parseVerifierKey, writeVerifierKey } from '../../src/audit/signed-note.ts'
import { verifyBundle } from '../../src/audit/verify-bundle.ts'

const [office, caseId] = [randomUUID(), randomUUID()]
const key = generateKeyPairSync('ed25519').privateKey
const verifier = writeVerifierKey({ name: originOf(office), key })
const known = { keys: [parseVerifierKey(verifier) as NoteVerifier] }

/** A matter of four acts and two attempts in a tree with entries of others before, between and after. */
function makeBundle(): ProofBundle {
  const name = { value: 'Trần Văn Thử', ...commitValue('Trần Văn Thử') }
  const note = { value: 'Đã hẹn', ...commitValue('Đã hẹn') }
  const own = { office, case: caseId }
  const intake = sealEntry({
    schema: 'intake/1',
    prev: null,
    body: { ...own, names: [{ ref: 'd1', commitment: name.commitment }] },
  })
  const seal = (chain: 'act' | 'attempt', count: number) => {
    let prev = intake.hash
    return Array.from({ length: count }, (_, place) => {
      const data = place === 1 ? { text: { commitment: note.commitment } } : { amount: place }
      const sealed = sealEntry({
        schema: `${chain}/1`,
        prev,
        body: { ...own, seq: place + 1, act: 'NOTE', data },
      })
      prev = sealed.hash
      return { chain, ...sealed }
    })
  }
  const stranger = (text: string) => ({ chain: null, payload: text, hash: hashPayload(text) })
  const [acts, attempts] = [seal('act', 4), seal('attempt', 2)]
  const order = [
    stranger('x'),
    ...acts.slice(0, 3),
    ...attempts,
    stranger('y'),
    ...acts.slice(3),
    stranger('z'),
  ]
  const leafAt = (index: number) => hashLeaf(order[index]?.hash as Buffer)
  const root = rootOf(order.map((_, index) => leafAt(index)).reduce(appendLeaf, emptyFrontier))
  return {
    format: 'thi-hanh-proof/1',
    office,
    case: caseId,
    intake: intake.payload,
    entries: [...acts, ...attempts].map((entry) => {
      const leaf = order.indexOf(entry)
      const proof = inclusionProof(leaf, order.length, leafAt).map((hash) => hash.toString('base64'))
      return { chain: entry.chain, leaf, proof, payload: entry.payload }
    }),
    values: [
      { entry: '2', path: '/text', salt: note.salt.toString('hex'), value: note.value },
      { entry: 'intake', path: '/names/d1', salt: name.salt.toString('hex'), value: name.value },
    ],
    checkpoint: writeCheckpoint({ origin: originOf(office), size: order.length, root }, [key]),
    verifierKeys: [verifier],
  }
}

const bundle = makeBundle()
const text = writeBundle(bundle)
const verify = (changed: Partial<ProofBundle>, outside = {}) =>
  verifyBundle(writeBundle({ ...bundle, ...changed }), outside)
const found = (seq: number, chain = 'act') => ({ kind: 'tampered', where: { caseId, chain, seq } })

describe('the proof of a matter', () => {
  it('holds by itself, and with the key one trusts', () => {
    expect(verifyBundle(text)).toMatchObject({ kind: 'intact' })
    expect(verifyBundle(text, known)).toMatchObject({ kind: 'intact' })
    expect(JSON.stringify(verifyBundle(text))).toMatch(/4 acts, 2 attempts.*came with the file itself/)
    expect(JSON.stringify(verifyBundle(text, known))).toMatch(/by the key you gave/)
  })

  it('holds with fewer texts: what was erased is not missed', () => {
    expect(verify({ values: [] }).kind).toBe('intact')
  })

  it('does not hold when any one byte of the file is another', () => {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] as number) ^ (at % 2 === 0 ? 1 : 32)
      expect(verifyBundle(changed.toString('utf8'), known).kind, `byte ${at}`).not.toBe('intact')
    }
  })

  it('names the entry whose text was changed', () => {
    for (const [place, { chain }] of bundle.entries.entries()) {
      const entries = bundle.entries.with(place, {
        ...(bundle.entries[place] as ProofBundle['entries'][number]),
        payload: bundle.entries[place]?.payload.replace('NOTE', 'MOTE') ?? '',
      })
      expect(verify({ entries })).toMatchObject(found(chain === 'act' ? place + 1 : place - 3, chain))
    }
    expect(verify({ intake: bundle.intake.replace('"ref":"d1"', '"ref":"d2"') })).toMatchObject(found(1))
  })

  it('does not hold with an entry taken out, put in twice, or exchanged for its neighbour', () => {
    const [first, second, third, ...rest] = bundle.entries as [never, never, never]
    expect(verify({ entries: [second, third, ...rest] })).toMatchObject(found(1))
    expect(verify({ entries: [first, third, ...rest] })).toMatchObject(found(2))
    expect(verify({ entries: [first, second, second, third, ...rest] })).toMatchObject(found(3))
    expect(verify({ entries: [first, third, second, ...rest] })).toMatchObject(found(2))
  })

  it('names an entry that was written anew with the chain after it', () => {
    let prev = hashPayload(bundle.entries[1]?.payload ?? '')
    const entries = bundle.entries.map((entry, place) => {
      if (place < 2 || place > 3) return entry
      const sealed = sealEntry({
        schema: 'act/1',
        prev,
        body: { office, case: caseId, seq: place + 1, act: 'NOTE', data: { amount: 99 } },
      })
      prev = sealed.hash
      return { ...entry, payload: sealed.payload }
    })
    expect(verify({ entries })).toMatchObject({
      ...found(3),
      why: { en: expect.stringMatching(/not the one that stands in the tree/) },
    })
  })

  it('does not hold for another matter or another office', () => {
    expect(verify({ case: randomUUID() })).toMatchObject({ kind: 'tampered', where: { seq: 0 } })
    expect(verify({ office: randomUUID() })).toMatchObject({
      kind: 'tampered',
      why: { en: expect.stringMatching(/of another record/) },
    })
  })

  it('does not hold with a text that was not committed to, or one of no entry', () => {
    const [value, other] = bundle.values as [never, never]
    expect(
      verify({ values: [{ ...(value as object), value: 'Đã nhận tiền' } as never, other] }),
    ).toMatchObject(found(2))
    expect(verify({ values: [{ ...(value as object), entry: '9' } as never] })).toMatchObject(found(9))
    expect(verify({ values: [{ ...(value as object), path: '/amount' } as never] })).toMatchObject(found(2))
  })

  it('is not judged without a key that signed it', () => {
    const stranger = writeVerifierKey({
      name: originOf(office),
      key: generateKeyPairSync('ed25519').privateKey,
    })
    expect(verify({}, { keys: [parseVerifierKey(stranger)] })).toMatchObject({ kind: 'cannotJudge' })
    expect(verify({ verifierKeys: [] })).toMatchObject({ kind: 'cannotJudge' })
  })

  it('that a forger signed with a key of his own is found out by the key one trusts', () => {
    const forger = generateKeyPairSync('ed25519').privateKey
    const [, size = '', root = ''] = bundle.checkpoint.split('\n')
    const forged = {
      checkpoint: writeCheckpoint(
        { origin: originOf(office), size: Number(size), root: Buffer.from(root, 'base64') },
        [forger],
      ),
      verifierKeys: [writeVerifierKey({ name: originOf(office), key: forger })],
    }
    expect(verify(forged).kind).toBe('intact')
    expect(verify(forged, known).kind).toBe('cannotJudge')
  })

  it('is compared with the checkpoint one kept', () => {
    const checkpoint = (size: number, root: Buffer) =>
      writeCheckpoint({ origin: originOf(office), size, root }, [key])
    expect(verify({}, { ...known, checkpoint: bundle.checkpoint }).kind).toBe('intact')
    expect(verify({}, { ...known, checkpoint: checkpoint(9, Buffer.alloc(32)) })).toMatchObject({
      kind: 'tampered',
      why: { en: expect.stringMatching(/two things/) },
    })
    expect(verify({}, { ...known, checkpoint: checkpoint(12, Buffer.alloc(32)) })).toMatchObject({
      kind: 'cannotJudge',
      why: { en: expect.stringMatching(/export of the whole record/) },
    })
    expect(verify({}, { ...known, checkpoint: 'x' }).kind).toBe('cannotJudge')
  })

  it('has one way of being written', () => {
    expect(readBundle(text)).toEqual(bundle)
    for (const other of ['', '{}', JSON.stringify(bundle), `${text} `, text.replace('"values"', '"valves"')])
      expect(readBundle(other)).toBeUndefined()
  })
})
