import { LedgerFailure } from './failure'
import { type Checkpoint, openNote, parseNote, type TrustPolicy } from './note'
import { type ConsistencyProof, proveConsistency, verifyConsistency } from './proof'
import { base64, encode } from './text'
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
  /** From the tiles under the newer root. */
  proof: string[]
}

function evidenceOf(known: string, seen: string, { hashes }: ConsistencyProof): Evidence {
  return { known, seen, proof: hashes.map(base64) }
}

async function headOf(note: string, policy: TrustPolicy): Promise<Checkpoint> {
  return (await openNote(parseNote(encode(note)), policy)).checkpoint
}

async function compare(known: string, seen: string, policy: TrustPolicy, tiles: TileSource): Promise<Outcome> {
  const old = await headOf(known, policy)
  const head = await headOf(seen, policy)
  const from = old.size
  if (head.size < from) return { kind: 'stale', head, from }
  let proof: ConsistencyProof = { from, to: head.size, hashes: [] }
  if (head.size > from) {
    proof = await proveConsistency(await openTiles(tiles, head.size, head.root), from, head.size)
  }
  try {
    await verifyConsistency(proof, old.root, head.root)
  } catch (failure) {
    if (!(failure instanceof LedgerFailure) || failure.reason !== 'UNPROVEN') throw failure
    return { kind: 'forked', head, from, evidence: evidenceOf(known, seen, proof) }
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
