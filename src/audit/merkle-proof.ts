import { appendLeaf, emptyFrontier, hashNode, rootOf } from './merkle.ts'

/** Gives the leaf hash (not the entry's own hash) at an index from 0. */
export type LeafHashAt = (index: number) => Buffer

/** Gives the root over the leaves `from` up to but not including `to`: a subtree of a larger tree. */
export type RootBetween = (from: number, to: number) => Buffer

/**
 * The path from leaf `index` to the root of the first `size` leaves, lowest first.
 * @throws RangeError when there is no such leaf.
 */
export function inclusionProof(index: number, size: number, leafHashAt: LeafHashAt): Buffer[] {
  return inclusionPath(index, size, (from, to) => rootBetween(from, to, leafHashAt))
}

/**
 * The same path where subtrees are known without reading each of their leaves.
 * @throws RangeError when there is no such leaf.
 */
export function inclusionPath(index: number, size: number, rootOver: RootBetween): Buffer[] {
  if (!isCount(index) || !isCount(size) || index >= size)
    throw new RangeError(`No leaf ${index} in a tree of ${size}.`)
  const path: Buffer[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const middle = from + leftSize(to - from)
    if (index < middle) {
      path.push(rootOver(middle, to))
      to = middle
    } else {
      path.push(rootOver(from, middle))
      from = middle
    }
  }
  return path.reverse()
}

/** Whether `proof` shows that `leafHash` stands at `index` of the tree with this size and root (RFC 9162, 2.1.3.2). */
export function verifyInclusion(given: {
  index: number
  size: number
  leafHash: Buffer
  root: Buffer
  proof: readonly Buffer[]
}): boolean {
  if (!isCount(given.index) || !isCount(given.size) || given.index >= given.size) return false
  let [node, last, hash] = [given.index, given.size - 1, given.leafHash]
  for (const sibling of given.proof) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      hash = hashNode(sibling, hash)
      ;[node, last] = skipEven(node, last)
    } else {
      hash = hashNode(hash, sibling)
    }
    ;[node, last] = [half(node), half(last)]
  }
  return last === 0 && hash.equals(given.root)
}

/**
 * The proof that the tree of the first `second` leaves only appends to that of the first `first`. Empty when they
 * are the same, or when the first is empty.
 * @throws RangeError when `first` is larger than `second`.
 */
export function consistencyProof(first: number, second: number, leafHashAt: LeafHashAt): Buffer[] {
  if (!isCount(first) || !isCount(second) || first > second)
    throw new RangeError(`A tree of ${second} does not go on from one of ${first}.`)
  if (first === 0) return []
  const path: Buffer[] = []
  let [from, to] = [0, second]
  while (to > first) {
    const middle = from + leftSize(to - from)
    if (first <= middle) {
      path.push(rootBetween(middle, to, leafHashAt))
      to = middle
    } else {
      path.push(rootBetween(from, middle, leafHashAt))
      from = middle
    }
  }
  // Starting from the left edge, what is left is the whole first tree, and the verifier holds its root.
  if (from > 0) path.push(rootBetween(from, to, leafHashAt))
  return path.reverse()
}

/** Whether `proof` shows that the second tree only appends to the first (RFC 9162, 2.1.4.2). */
export function verifyConsistency(given: {
  first: number
  second: number
  firstRoot: Buffer
  secondRoot: Buffer
  proof: readonly Buffer[]
}): boolean {
  const { first, second, firstRoot, secondRoot } = given
  if (!isCount(first) || !isCount(second) || first > second) return false
  if (first === second) return given.proof.length === 0 && firstRoot.equals(secondRoot)
  if (first === 0) return given.proof.length === 0 && firstRoot.equals(rootOf(emptyFrontier))
  const [start, ...path] = isPowerOfTwo(first) ? [firstRoot, ...given.proof] : given.proof
  if (start === undefined) return false
  let [node, last] = skipOdd(first - 1, second - 1)
  let [older, newer] = [start, start]
  for (const sibling of path) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      older = hashNode(sibling, older)
      newer = hashNode(sibling, newer)
      ;[node, last] = skipEven(node, last)
    } else {
      newer = hashNode(newer, sibling)
    }
    ;[node, last] = [half(node), half(last)]
  }
  return last === 0 && older.equals(firstRoot) && newer.equals(secondRoot)
}

/** The root over the leaves `from` up to but not including `to`. */
function rootBetween(from: number, to: number, leafHashAt: LeafHashAt): Buffer {
  let frontier = emptyFrontier
  for (let index = from; index < to; index++) frontier = appendLeaf(frontier, leafHashAt(index))
  return rootOf(frontier)
}

/** The leaves of the left subtree: the largest power of two below `size`. */
function leftSize(size: number): number {
  let left = 1
  while (left * 2 < size) left *= 2
  return left
}

// Division, not bit shifts: those end at 32 bits.
function half(count: number): number {
  return Math.floor(count / 2)
}

function skipEven(node: number, last: number): [number, number] {
  let [up, end] = [node, last]
  while (up % 2 === 0 && up !== 0) [up, end] = [half(up), half(end)]
  return [up, end]
}

function skipOdd(node: number, last: number): [number, number] {
  let [up, end] = [node, last]
  while (up % 2 === 1) [up, end] = [half(up), half(end)]
  return [up, end]
}

function isPowerOfTwo(count: number): boolean {
  return count > 0 && leftSize(count + 1) === count
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0
}
