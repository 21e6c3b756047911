import { LedgerFailure } from './failure'
import { type Checkpoint, openNote, parseNote, type TrustPolicy } from './note'
import { type ConsistencyProof, proveConsistency, rootAt, verifyConsistency } from './proof'
import { base64, encode, same } from './text'
import { openTiles, type TileSource } from './tiles'

/** What a look at a log showed, against what was known of it. */
export type Outcome =
  | { kind: 'first'; head: Checkpoint }
  | { kind: 'same'; head: Checkpoint }
  | { kind: 'continued'; head: Checkpoint; from: bigint }
  /** An older head than the known one; the known one is kept. */
  | { kind: 'stale'; head: Checkpoint; from: bigint }
  /** Two signed heads of which at most one can be true. */
  | { kind: 'forked'; head: Checkpoint; from: bigint; evidence: Evidence }
  /** Nothing can be said: missing or bad data, or no trusted signature. */
  | { kind: 'unknown'; failure: LedgerFailure }

/** To be kept, and shown to whoever else follows the log. */
export interface Evidence {
  known: string
  seen: string
  /** The root that the newer tree holds at the older one's size. */
  contained: string
  /** That it does hold it; the hashes come from tiles that hash to the newer root. */
  proof: string[]
}

async function headOf(note: string, policy: TrustPolicy): Promise<Checkpoint> {
  return (await openNote(parseNote(encode(note)), policy)).checkpoint
}

async function compare(known: string, seen: string, policy: TrustPolicy, tiles: TileSource): Promise<Outcome> {
  const old = await headOf(known, policy)
  const head = await headOf(seen, policy)
  const from = old.size
  if (head.size < from) return { kind: 'stale', head, from }
  let contained = head.root
  let proof: ConsistencyProof = { from, to: head.size, hashes: [] }
  if (head.size > from) {
    const source = await openTiles(tiles, head.size, head.root)
    contained = await rootAt(source, from)
    proof = await proveConsistency(source, from, head.size)
  }
  // a failure here would be of the delivery: nothing is shown of the log
  await verifyConsistency(proof, contained, head.root)
  if (!same(contained, old.root)) {
    const evidence = { known, seen, contained: base64(contained), proof: proof.hashes.map(base64) }
    return { kind: 'forked', head, from, evidence }
  }
  return head.size === from ? { kind: 'same', head } : { kind: 'continued', head, from }
}

/** Looks at a log: `known` is the checkpoint remembered from before, under the key remembered with it. */
export async function look(
  known: string | null,
  seen: string,
  policy: TrustPolicy,
  tiles: TileSource,
): Promise<Outcome> {
  try {
    if (known === null) return { kind: 'first', head: await headOf(seen, policy) }
    return await compare(known, seen, policy, tiles)
  } catch (failure) {
    if (failure instanceof LedgerFailure) return { kind: 'unknown', failure }
    throw failure
  }
}
