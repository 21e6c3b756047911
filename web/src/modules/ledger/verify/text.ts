import { LedgerFailure } from './failure'

/** Bytes that are not shared with another thread, as the browser's cryptography wants them. */
export type Bytes = Uint8Array<ArrayBuffer>

/** The largest receipt or note that is read. */
export const MAX_BYTES = 1 << 20

const encoder = new TextEncoder()

export function encode(text: string): Bytes {
  return new Uint8Array(encoder.encode(text))
}

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x20 && unit !== 0x0a) return true
  }
  return false
}

/** Bounded, valid UTF-8 without control characters other than the line feed. */
export function decode(bytes: Uint8Array, bound = MAX_BYTES): string {
  if (bytes.length > bound) throw new LedgerFailure('tooLarge', { bytes: bound })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new LedgerFailure('notUtf8')
  }
  if (hasControl(text)) throw new LedgerFailure('controlCharacter')
  return text
}

function binary(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 4096) parts.push(String.fromCharCode(...bytes.subarray(at, at + 4096)))
  return parts.join('')
}

/** RFC 4648 section 4, padded. */
export function base64(bytes: Uint8Array): string {
  return btoa(binary(bytes))
}

/** RFC 4648 section 5, without padding: how commitments are written. */
export function base64Url(bytes: Uint8Array): string {
  return base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

export function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** base64, padded, in its one canonical spelling. */
export function parseBase64(text: string): Bytes {
  let bytes: Bytes
  try {
    bytes = Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0))
  } catch {
    throw new LedgerFailure('notBase64')
  }
  if (base64(bytes) !== text) throw new LedgerFailure('notBase64')
  return bytes
}

/** A hash of 32 bytes. */
export function parseHash(text: string): Bytes {
  if (text.length !== 44) throw new LedgerFailure('notHash')
  const hash = parseBase64(text)
  if (hash.length !== 32) throw new LedgerFailure('notHash')
  return hash
}

const MAX_NUMBER = (1n << 63n) - 1n

/** A whole number without sign and leading zeros, up to 2^63 - 1. */
export function parseNumber(text: string): bigint {
  if (!/^(?:0|[1-9][0-9]{0,18})$/.test(text)) throw new LedgerFailure('notNumber')
  const number = BigInt(text)
  if (number > MAX_NUMBER) throw new LedgerFailure('notNumber')
  return number
}
