import { emptyRoot, nodeHash } from './crypto'
import { LedgerFailure } from './failure'
import { type Bytes, same } from './text'

/** That a leaf stands at an index of a tree: RFC 6962 section 2.1.1, checked as RFC 9162 section 2.1.3.2 says. */
export async function verifyInclusion(
  leaf: Bytes,
  index: bigint,
  size: bigint,
  hashes: readonly Bytes[],
  root: Bytes,
): Promise<void> {
  if (index >= size) throw new LedgerFailure('noSuchLeaf', { index: String(index), size: String(size) })
  let node = index
  let last = size - 1n
  let hash = leaf
  for (const step of hashes) {
    if (last === 0n) throw new LedgerFailure('inclusionLength')
    if ((node & 1n) === 1n || node === last) {
      hash = await nodeHash(step, hash)
      while ((node & 1n) === 0n && node !== 0n) {
        node >>= 1n
        last >>= 1n
      }
    } else {
      hash = await nodeHash(hash, step)
    }
    node >>= 1n
    last >>= 1n
  }
  if (last !== 0n) throw new LedgerFailure('inclusionLength')
  if (!same(hash, root)) throw new LedgerFailure('inclusionRoot')
}

export interface ConsistencyProof {
  from: bigint
  to: bigint
  hashes: readonly Bytes[]
}

/** That a tree continues an older one: RFC 6962 section 2.1.2, checked as RFC 9162 section 2.1.4.2 says. */
export async function verifyConsistency({ from, to, hashes }: ConsistencyProof, old: Bytes, root: Bytes) {
  if (from > to) throw new LedgerFailure('noConsistency', { from: String(from), to: String(to) })
  if (from === 0n || from === to) {
    if (hashes.length > 0) throw new LedgerFailure('consistencyLength')
    if (!same(old, from === to ? root : await emptyRoot())) throw new LedgerFailure('rootsDiffer')
    return
  }
  let node = from - 1n
  let last = to - 1n
  while ((node & 1n) === 1n) {
    node >>= 1n
    last >>= 1n
  }
  const [first, ...steps] = node === 0n ? [old, ...hashes] : hashes
  if (first === undefined) throw new LedgerFailure('consistencyLength')
  let before = first
  let after = first
  for (const step of steps) {
    if (last === 0n) throw new LedgerFailure('consistencyLength')
    if ((node & 1n) === 1n || node === last) {
      before = await nodeHash(step, before)
      after = await nodeHash(step, after)
      while ((node & 1n) === 0n && node !== 0n) {
        node >>= 1n
        last >>= 1n
      }
    } else {
      after = await nodeHash(after, step)
    }
    node >>= 1n
    last >>= 1n
  }
  if (last !== 0n) throw new LedgerFailure('consistencyLength')
  if (!same(before, old) || !same(after, root)) throw new LedgerFailure('consistencyRoots')
}

/** Hashes of complete subtrees: the one over the leaves `index << level` and following. */
export interface HashSource {
  hash(level: number, index: bigint): Promise<Bytes>
}

/** The largest power of two below a number of two or more. */
function splitOf(width: bigint): bigint {
  let power = 1n
  while (power << 1n < width) power <<= 1n
  return power
}

/** The root over the leaves from `from` until before `to`, the beginning being a multiple of the width's power of two. */
async function rootOf(source: HashSource, from: bigint, to: bigint): Promise<Bytes> {
  const width = to - from
  if ((width & (width - 1n)) === 0n) {
    const level = width.toString(2).length - 1
    return source.hash(level, from >> BigInt(level))
  }
  const middle = from + splitOf(width)
  return nodeHash(await rootOf(source, from, middle), await rootOf(source, middle, to))
}

/** The root of the tree when it had so many leaves. */
export async function rootAt(source: HashSource, size: bigint): Promise<Bytes> {
  return size === 0n ? emptyRoot() : rootOf(source, 0n, size)
}

export async function proveConsistency(source: HashSource, from: bigint, to: bigint): Promise<ConsistencyProof> {
  const hashes: Bytes[] = []
  async function step(old: bigint, begin: bigint, end: bigint, whole: boolean): Promise<void> {
    if (old === end) {
      if (!whole) hashes.push(await rootOf(source, begin, end))
      return
    }
    const middle = begin + splitOf(end - begin)
    if (old <= middle) {
      await step(old, begin, middle, whole)
      hashes.push(await rootOf(source, middle, end))
    } else {
      await step(old, middle, end, false)
      hashes.push(await rootOf(source, begin, middle))
    }
  }
  if (from > 0n && from < to) await step(from, 0n, to, true)
  return { from, to, hashes }
}
