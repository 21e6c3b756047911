import { LedgerFailure } from './failure'
import { type Bytes, concat, encode, hex } from './text'

/**
 * The browser's own cryptography. It is there only on pages that came over HTTPS or from the machine itself, and not
 * every browser knows Ed25519; both are said instead of guessed.
 */
function subtle(): SubtleCrypto {
  const found: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (found === undefined) throw new LedgerFailure('noHashes')
  return found
}

export function canHash(): boolean {
  return globalThis.crypto?.subtle !== undefined
}

export async function sha256(...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await subtle().digest('SHA-256', concat(...parts)))
}

const LEAF = new Uint8Array([0])
const NODE = new Uint8Array([1])

/** RFC 6962 section 2.1. */
export const leafHash = (entry: Uint8Array): Promise<Bytes> => sha256(LEAF, entry)
export const nodeHash = (left: Uint8Array, right: Uint8Array): Promise<Bytes> => sha256(NODE, left, right)
/** The root of the empty tree: SHA-256 of nothing. */
export const emptyRoot = (): Promise<Bytes> => sha256()

export const KEY_BYTES = 32
export const SIGNATURE_BYTES = 64

/** A key of RFC 8032 section 7.1, by which to find out whether the browser knows the scheme at all. */
const KNOWN = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'

let able: Promise<boolean> | undefined

async function tryKnown(): Promise<boolean> {
  const key = Uint8Array.from(KNOWN.match(/../g) ?? [], (pair) => parseInt(pair, 16))
  try {
    await subtle().importKey('raw', key, { name: 'Ed25519' }, true, ['verify'])
    return true
  } catch {
    return false
  }
}

/** Whether signatures can be checked in this browser. */
export function canVerify(): Promise<boolean> {
  able ??= tryKnown()
  return able
}

/** Whether the signature is the key's; false also for a key or a signature that is no point of the curve. */
export async function verifyEd25519(publicKey: Bytes, message: Bytes, signature: Bytes): Promise<boolean> {
  if (publicKey.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false
  if (!(await canVerify())) throw new LedgerFailure('noSignatures')
  try {
    const key = await subtle().importKey('raw', publicKey, { name: 'Ed25519' }, false, ['verify'])
    return await subtle().verify({ name: 'Ed25519' }, key, signature, message)
  } catch {
    return false
  }
}

/** The first four bytes of SHA-256 over name, line feed, type and public key, in hexadecimal. */
export async function keyId(name: string, type: number, publicKey: Uint8Array): Promise<string> {
  const digest = await sha256(encode(`${name}\n`), new Uint8Array([type]), publicKey)
  return hex(digest.subarray(0, 4))
}
