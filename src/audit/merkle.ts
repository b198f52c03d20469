import { createHash } from 'node:crypto'

/**
 * The Merkle tree of RFC 6962 (RFC 9162, 2.1), pure. A leaf's input is the 32-byte hash of an entry; leaf and inner
 * hashes are told apart by their first byte, so that no inner node can be passed off as an entry.
 */

/** A tree as far as it takes to go on appending: roots of its complete subtrees, the largest (leftmost) first. */
export interface Frontier {
  size: number
  roots: readonly Buffer[]
}

export const emptyFrontier: Frontier = { size: 0, roots: [] }

const leafPrefix = Buffer.from([0])
const nodePrefix = Buffer.from([1])

/** The leaf hash of an input: SHA-256(0x00 || input). */
export function hashLeaf(input: Buffer): Buffer {
  return createHash('sha256').update(leafPrefix).update(input).digest()
}

/** The hash of an inner node: SHA-256(0x01 || left || right). */
export function hashNode(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(nodePrefix).update(left).update(right).digest()
}

/** The frontier with one more leaf hash at its end, in O(log n). The given one stays as it was. */
export function appendLeaf(frontier: Frontier, leafHash: Buffer): Frontier {
  const roots = [...frontier.roots]
  let top = leafHash
  // Every trailing one of the size is a complete subtree that the new leaf completes to twice its size.
  for (let rest = frontier.size; rest % 2 === 1; rest = Math.floor(rest / 2))
    top = hashNode(roots.pop() as Buffer, top)
  return { size: frontier.size + 1, roots: [...roots, top] }
}

/** The root of the tree; of an empty one SHA-256 of nothing. */
export function rootOf(frontier: Frontier): Buffer {
  if (frontier.roots.length === 0) return createHash('sha256').digest()
  return frontier.roots.reduceRight((right, left) => hashNode(left, right))
}
