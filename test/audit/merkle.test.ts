import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendLeaf, emptyFrontier, hashLeaf, rootOf } from '../../src/audit/merkle.ts'
import {
  consistencyProof,
  inclusionProof,
  verifyConsistency,
  verifyInclusion,
} from '../../src/audit/merkle-proof.ts'

/** The leaves of the reference tests of Certificate Transparency, and the roots of their first n. */
const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => Buffer.from(hex, 'hex'))
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

/** MTH of RFC 6962, 2.1, word for word: shares no code with the tree. */
function naiveRoot(inputs: readonly Buffer[]): Buffer {
  const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
  const [only] = inputs
  if (only === undefined) return sha256()
  if (inputs.length === 1) return sha256(Buffer.from([0]), only)
  const split = 2 ** Math.floor(Math.log2(inputs.length - 1))
  return sha256(Buffer.from([1]), naiveRoot(inputs.slice(0, split)), naiveRoot(inputs.slice(split)))
}

const growTree = (inputs: readonly Buffer[]) =>
  inputs.reduce((tree, input) => appendLeaf(tree, hashLeaf(input)), emptyFrontier)
const inputsOf = (size: number) =>
  Array.from({ length: size }, (_, index) => createHash('sha256').update(`entry ${index}`).digest())
const leafHashOf = (inputs: readonly Buffer[]) => (index: number) => hashLeaf(inputs[index] as Buffer)

const inputs = inputsOf(40)
const treeRoots = Array.from({ length: 41 }, (_, size) => naiveRoot(inputs.slice(0, size)))
const at = leafHashOf(inputs)
const rootAt = (size: number) => treeRoots[size] as Buffer
const size = fc.integer({ min: 1, max: 40 })
const leafOf = size.chain((count) => fc.tuple(fc.nat(count - 1), fc.constant(count)))
const twoSizes = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => (a < b ? [a, b] : [b, a]) as [number, number])

/** The same proof with one bit of one hash turned. */
function turnBit(proof: readonly Buffer[], which: number, bit: number): Buffer[] {
  const changed = proof.map((hash) => Buffer.from(hash))
  const hash = changed[which % changed.length] as Buffer
  hash[bit >> 3] = (hash[bit >> 3] as number) ^ (1 << (bit & 7))
  return changed
}

describe('the root', () => {
  it.each(roots.map((root, count) => [count, root] as const))(
    'of the first %i reference leaves',
    (count, root) => {
      expect(rootOf(growTree(leaves.slice(0, count))).toString('hex')).toBe(root)
      expect(naiveRoot(leaves.slice(0, count)).toString('hex')).toBe(root)
    },
  )

  it('grown leaf by leaf is the one the RFC defines, and holds one hash for each one in the size', () => {
    let tree = emptyFrontier
    for (const [index, input] of inputs.entries()) {
      tree = appendLeaf(tree, hashLeaf(input))
      expect(rootOf(tree)).toEqual(rootAt(index + 1))
      expect(tree.roots).toHaveLength((index + 1).toString(2).replaceAll('0', '').length)
    }
  })

  it('of a tree stays what it was when another leaf is appended', () => {
    const tree = growTree(leaves)
    appendLeaf(tree, hashLeaf(Buffer.from('x')))
    expect(rootOf(tree).toString('hex')).toBe(roots[8])
    expect(emptyFrontier).toEqual({ size: 0, roots: [] })
  })
})

describe('the proof that an entry stands in the tree', () => {
  it('is the path of the reference tests', () => {
    const path = inclusionProof(5, 8, leafHashOf(leaves)).map((hash) => hash.toString('hex'))
    expect(path).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ])
  })

  it('holds for every entry of every tree', () => {
    for (let count = 1; count <= 40; count++) {
      for (let index = 0; index < count; index++) {
        const proof = inclusionProof(index, count, at)
        const given = { index, size: count, leafHash: at(index), root: rootAt(count), proof }
        expect(verifyInclusion(given)).toBe(true)
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count)))
      }
    }
  })

  it('holds for no other place, entry, root or proof', () => {
    fc.assert(
      fc.property(leafOf, leafOf, fc.nat(), fc.nat(255), ([index, count], [index2, count2], which, bit) => {
        const proof = inclusionProof(index, count, at)
        const given = { index, size: count, leafHash: at(index), root: rootAt(count), proof }
        const other = (change: Partial<typeof given>) => verifyInclusion({ ...given, ...change })
        expect(other({ index: index2, size: count })).toBe(index2 === index)
        expect(other({ leafHash: at(index2) })).toBe(index2 === index)
        expect(other({ root: rootAt(count2) })).toBe(count2 === count)
        expect(other({ root: rootAt(count2), size: count2 })).toBe(count2 === count)
        expect(other({ proof: [...proof, at(0)] })).toBe(false)
        expect(other({ proof: [at(0), ...proof] })).toBe(false)
        if (proof.length === 0) return
        expect(other({ proof: proof.slice(1) })).toBe(false)
        expect(other({ proof: proof.slice(0, -1) })).toBe(false)
        expect(other({ proof: turnBit(proof, which, bit) })).toBe(false)
      }),
    )
  })

  it('does not pass an inner node off as an entry', () => {
    const proof = inclusionProof(0, 8, at)
    const inner = rootAt(2)
    const given = { index: 0, size: 4, leafHash: inner, root: rootAt(8), proof: proof.slice(1) }
    expect(hashLeaf(Buffer.concat([at(0), at(1)]))).not.toEqual(inner)
    expect(verifyInclusion({ ...given, leafHash: hashLeaf(inner) })).toBe(false)
  })

  it('is not made, and not believed, for an entry beyond the end', () => {
    for (const [index, count] of [
      [8, 8],
      [0, 0],
      [-1, 8],
      [0.5, 8],
      [Number.NaN, 8],
    ] as const) {
      expect(() => inclusionProof(index, count, at)).toThrow(RangeError)
      expect(verifyInclusion({ index, size: count, leafHash: at(0), root: rootAt(8), proof: [] })).toBe(false)
    }
  })
})

describe('the proof that a later tree only appends', () => {
  it('is the path of the reference tests', () => {
    const path = consistencyProof(6, 8, leafHashOf(leaves)).map((hash) => hash.toString('hex'))
    expect(path).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ])
  })

  it('holds between every two sizes', () => {
    for (let second = 0; second <= 40; second++) {
      for (let first = 0; first <= second; first++) {
        const proof = consistencyProof(first, second, at)
        const given = { first, second, firstRoot: rootAt(first), secondRoot: rootAt(second), proof }
        expect(verifyConsistency(given)).toBe(true)
      }
    }
  })

  it('holds for no other sizes, roots or proof', () => {
    fc.assert(
      fc.property(twoSizes, fc.nat(40), fc.nat(), fc.nat(255), ([first, second], other, which, bit) => {
        const proof = consistencyProof(first, second, at)
        const given = { first, second, firstRoot: rootAt(first), secondRoot: rootAt(second), proof }
        const changed = (change: Partial<typeof given>) => verifyConsistency({ ...given, ...change })
        expect(changed({ firstRoot: rootAt(other) })).toBe(other === first)
        if (first > 0) {
          expect(changed({ secondRoot: rootAt(other) })).toBe(other === second)
          // Every tree appends to the empty one, and that takes no proof.
          const isTrivial = other === 0 && proof.length === 0
          expect(changed({ first: other, firstRoot: rootAt(other) })).toBe(other === first || isTrivial)
        }
        expect(changed({ proof: [...proof, at(0)] })).toBe(false)
        if (proof.length === 0) return
        expect(changed({ proof: proof.slice(1) })).toBe(false)
        expect(changed({ proof: proof.slice(0, -1) })).toBe(false)
        expect(changed({ proof: turnBit(proof, which, bit) })).toBe(false)
      }),
    )
  })

  it('cannot be made for a record written anew before the first root', () => {
    fc.assert(
      fc.property(twoSizes, fc.nat(), ([first, second], which) => {
        fc.pre(first > 0)
        const rewritten = inputs.with(which % first, Buffer.alloc(32, 9))
        const proof = consistencyProof(first, second, leafHashOf(rewritten))
        const secondRoot = naiveRoot(rewritten.slice(0, second))
        expect(verifyConsistency({ first, second, firstRoot: rootAt(first), secondRoot, proof })).toBe(false)
      }),
    )
  })

  it('does not let a tree pass as one of twice its size', () => {
    const proof = consistencyProof(2, 4, at)
    const given = { first: 2, second: 4, firstRoot: rootAt(2), secondRoot: rootAt(4), proof }
    expect(verifyConsistency(given)).toBe(true)
    expect(verifyConsistency({ ...given, second: 8 })).toBe(false)
  })

  it('is not made, and not believed, backwards', () => {
    expect(() => consistencyProof(8, 7, at)).toThrow(RangeError)
    expect(
      verifyConsistency({ first: 8, second: 7, firstRoot: rootAt(8), secondRoot: rootAt(7), proof: [] }),
    ).toBe(false)
  })
})
