import type { Evidence, Outcome } from './verify/follow'
import { look } from './verify/follow'
import { LedgerFailure } from './verify/failure'
import { parseKey, policyOf } from './verify/note'
import type { TileSource } from './verify/tiles'

/**
 * What this browser remembers of a log: the last checkpoint that held, and the key under which it did. A checkpoint that
 * does not hold replaces nothing, and evidence of a fork stays.
 */
export interface Kept {
  origin: string
  /** Where it was read. */
  address: string
  vkey: string
  note: string
  /** When it was published, as far as the log said. */
  at: string | null
}

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'key' | 'length'>

const KEPT = 'liangze.ledger.'
const EVIDENCE = 'liangze.ledger-evidence.'

function read<T>(store: Store, key: string, fits: (value: Record<string, unknown>) => boolean): T | null {
  try {
    const value: unknown = JSON.parse(store.getItem(key) ?? 'null')
    return typeof value === 'object' && value !== null && fits(value as Record<string, unknown>) ? (value as T) : null
  } catch {
    return null
  }
}

const isKept = ({ origin, address, vkey, note }: Record<string, unknown>): boolean =>
  [origin, address, vkey, note].every((part) => typeof part === 'string')
const isEvidence = ({ known, seen, contained, proof }: Record<string, unknown>): boolean =>
  [known, seen, contained].every((part) => typeof part === 'string') && Array.isArray(proof)

export const keptOf = (store: Store, origin: string): Kept | null => read<Kept>(store, KEPT + origin, isKept)
export const evidenceOf = (store: Store, origin: string): Evidence | null =>
  read<Evidence>(store, EVIDENCE + origin, isEvidence)

/** Logs of other names that were read at the same address: a log may not change its name unnoticed. */
export function othersAt(store: Store, address: string, origin: string): Kept[] {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')
  return keys
    .filter((key) => key.startsWith(KEPT))
    .flatMap((key) => keptOf(store, key.slice(KEPT.length)) ?? [])
    .filter((kept) => kept.address === address && kept.origin !== origin)
}

/** Whether it could be written: storage may be full or switched off. */
function write(store: Store, key: string, value: Kept | Evidence): boolean {
  try {
    store.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export interface Seen {
  outcome: Outcome
  /** What was remembered before this look. */
  before: Kept | null
  /** The log shows another key than the remembered one. */
  keyChanged: boolean
  evidence: Evidence | null
  others: Kept[]
  remembered: boolean
}

/** Compares a log with what is remembered of it, and remembers it if it holds. */
export async function lookAndRemember(store: Store, now: Kept, tiles: TileSource): Promise<Seen> {
  const before = keptOf(store, now.origin)
  const vkey = before?.vkey ?? now.vkey
  let outcome: Outcome
  try {
    const policy = { ...policyOf(await parseKey(vkey)), origin: now.origin }
    outcome = await look(before?.note ?? null, now.note, policy, tiles)
  } catch (failure) {
    if (!(failure instanceof LedgerFailure)) throw failure
    outcome = { kind: 'unknown', failure }
  }
  let remembered = before !== null
  if (outcome.kind === 'first' || outcome.kind === 'continued') {
    remembered = write(store, KEPT + now.origin, { ...now, vkey })
  }
  let evidence = evidenceOf(store, now.origin)
  if (outcome.kind === 'forked') {
    evidence ??= outcome.evidence
    write(store, EVIDENCE + now.origin, evidence)
  }
  return {
    outcome,
    before,
    keyChanged: before !== null && before.vkey !== now.vkey,
    evidence,
    others: othersAt(store, now.address, now.origin),
    remembered,
  }
}

/** Everything that shows a fork, in one text that can be handed on. */
export function evidenceText(origin: string, vkey: string, { known, seen, contained, proof }: Evidence): string {
  return [
    `evidence ${origin}`,
    `vkey ${vkey}`,
    `contained ${contained}`,
    ...proof.map((hash) => `proof ${hash}`),
    '',
    '--- remembered',
    known.trimEnd(),
    '',
    '--- seen',
    seen.trimEnd(),
    '',
  ].join('\n')
}
