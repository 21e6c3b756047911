import { keyId, KEY_BYTES, SIGNATURE_BYTES, verifyEd25519 } from './crypto'
import { LedgerFailure } from './failure'
import { base64, type Bytes, decode, encode, hex, MAX_BYTES, parseBase64, parseHash, parseNumber } from './text'

/** C2SP signed-note, tlog-checkpoint and tlog-cosignature. */

/** Type bytes of keys: a log's and a witness's. */
export const LOG_KEY = 1
export const WITNESS_KEY = 4

const MAX_SIGNATURES = 64
const MAX_SIGNATURE_BYTES = 8192
const MAX_VKEY = 512
const DASH = '\u2014 '

/** A public key in the form `<name>+<key id>+<base64>`. */
export interface VerifierKey {
  name: string
  type: typeof LOG_KEY | typeof WITNESS_KEY
  id: string
  publicKey: Bytes
  text: string
}

export interface NoteSignature {
  name: string
  keyId: string
  signature: Bytes
}

/** A text with signatures; what is signed includes its final line feed. */
export interface SignedNote {
  text: string
  signatures: NoteSignature[]
}

export interface Checkpoint {
  origin: string
  size: bigint
  root: Bytes
  extensions: string[]
}

/** No space, plus or control character of any script, at most 255 bytes. */
function isName(text: string): boolean {
  return text !== '' && encode(text).length <= 255 && !/[+\s\p{Z}\p{Cc}]/u.test(text)
}

/** Parses a key; the name of the log stands before the first plus. */
export async function parseKey(text: string): Promise<VerifierKey> {
  const [name = '', id = '', ...rest] = text.split('+')
  if (text.length > MAX_VKEY || rest.length === 0 || !isName(name)) throw new LedgerFailure('notKey')
  const key = parseBase64(rest.join('+'))
  const [type] = key
  if (key.length !== 1 + KEY_BYTES || (type !== LOG_KEY && type !== WITNESS_KEY)) throw new LedgerFailure('keyKind')
  const publicKey = key.slice(1)
  if ((await keyId(name, type, publicKey)) !== id) throw new LedgerFailure('keyId')
  return { name, type, id, publicKey, text }
}

function parseSignature(line: string): NoteSignature {
  const parts = line.startsWith(DASH) ? line.slice(DASH.length).split(' ') : []
  const [name = '', text = ''] = parts
  if (parts.length !== 2 || !isName(name) || text.length > 2 * MAX_SIGNATURE_BYTES) {
    throw new LedgerFailure('signatureLine')
  }
  const bytes = parseBase64(text)
  if (bytes.length < 5 || bytes.length > MAX_SIGNATURE_BYTES) {
    throw new LedgerFailure('signatureSize', { bytes: bytes.length })
  }
  return { name, keyId: hex(bytes.subarray(0, 4)), signature: bytes.slice(4) }
}

export function parseNoteText(note: string): SignedNote {
  const split = note.lastIndexOf('\n\n')
  if (split < 0 || !note.endsWith('\n') || split + 2 === note.length) throw new LedgerFailure('notNote')
  const lines = note.slice(split + 2, -1).split('\n')
  if (lines.length > MAX_SIGNATURES) throw new LedgerFailure('manySignatures', { most: MAX_SIGNATURES })
  return { text: note.slice(0, split + 1), signatures: lines.map(parseSignature) }
}

export function parseNote(bytes: Uint8Array): SignedNote {
  return parseNoteText(decode(bytes, MAX_BYTES))
}

/** Parses the text of a note; extension lines are accepted, we write none. */
export function parseCheckpoint(text: string): Checkpoint {
  const lines = text.split('\n')
  const [origin = '', size = '', root = '', ...extensions] = lines.slice(0, -1)
  if (lines.length < 4 || lines.at(-1) !== '' || lines.slice(0, -1).includes('')) {
    throw new LedgerFailure('notCheckpoint')
  }
  return { origin, size: parseNumber(size), root: parseHash(root), extensions }
}

export const cosignatureMessage = (seconds: bigint, text: string): Bytes =>
  encode(`cosignature/v1\ntime ${seconds}\n${text}`)

/** The seconds since 1970 in a cosignature, or null where it holds none. */
export function cosignedAt(signature: Bytes): bigint | null {
  if (signature.length !== 8 + SIGNATURE_BYTES) return null
  const seconds = new DataView(signature.buffer, signature.byteOffset).getBigInt64(0)
  return seconds < 0n ? null : seconds
}

async function isValid(note: SignedNote, key: VerifierKey, signature: Bytes): Promise<boolean> {
  if (key.type === LOG_KEY) return verifyEd25519(key.publicKey, encode(note.text), signature)
  const seconds = cosignedAt(signature)
  if (seconds === null) return false
  return verifyEd25519(key.publicKey, cosignatureMessage(seconds, note.text), signature.slice(8))
}

export interface Signed {
  key: VerifierKey
  /** Of a cosignature only. */
  seconds: bigint | null
}

/**
 * The known keys that signed. Unknown keys are ignored, even with the name or the id of a known one; a known key whose
 * signature fails refuses the whole note.
 */
export async function signedBy(note: SignedNote, known: readonly VerifierKey[]): Promise<Signed[]> {
  const signed = new Map<string, Signed>()
  for (const { name, keyId: id, signature } of note.signatures) {
    for (const key of known) {
      if (key.name !== name || key.id !== id) continue
      if (!(await isValid(note, key, signature))) throw new LedgerFailure('signatureFails', { name })
      signed.set(key.text, { key, seconds: key.type === WITNESS_KEY ? cosignedAt(signature) : null })
    }
  }
  return [...signed.values()]
}

/** Whom one trusts: a log's key and origin, and witnesses of whom so many must have cosigned. */
export interface TrustPolicy {
  log: VerifierKey
  origin: string
  witnesses: VerifierKey[]
  /** Counted by distinct public keys. */
  quorum: number
  /** The key by which the log's own deployment states the time; it counts as no witness. */
  own: VerifierKey | null
}

const distinct = (keys: readonly VerifierKey[]): number => new Set(keys.map(({ publicKey }) => base64(publicKey))).size

/** Only keys of witnesses may witness, and no more of them can be asked for than there are. */
export function policyOf(
  log: VerifierKey,
  witnesses: VerifierKey[] = [],
  quorum = 0,
  own: VerifierKey | null = null,
): TrustPolicy {
  if (log.type !== LOG_KEY) throw new LedgerFailure('notLogKey', { name: log.name })
  const stray = witnesses.find(({ type }) => type !== WITNESS_KEY)
  if (stray) throw new LedgerFailure('notWitnessKey', { name: stray.name })
  const most = distinct(witnesses)
  if (!Number.isInteger(quorum) || quorum < 0 || quorum > most) throw new LedgerFailure('quorumImpossible', { most })
  return { log, origin: log.name, witnesses, quorum, own }
}

export interface Trusted {
  checkpoint: Checkpoint
  cosigned: Signed[]
  /** When the log's own deployment says that it published. */
  stated: Signed | null
}

/** The checkpoint of a note, if it is of this log and the log and enough witnesses have signed it. */
export async function openNote(note: SignedNote, policy: TrustPolicy): Promise<Trusted> {
  const checkpoint = parseCheckpoint(note.text)
  const { origin } = checkpoint
  if (origin !== policy.origin) throw new LedgerFailure('otherOrigin', { origin, expected: policy.origin })
  const { own } = policy
  const signed = await signedBy(note, [...policy.witnesses, ...(own ? [own] : []), policy.log])
  if (!signed.some(({ key }) => key.text === policy.log.text)) {
    throw new LedgerFailure('notSignedByLog', { name: policy.log.name, id: policy.log.id })
  }
  const cosigned = signed.filter(({ key }) => key.type === WITNESS_KEY && key !== own)
  const count = distinct(cosigned.map(({ key }) => key))
  if (count < policy.quorum) throw new LedgerFailure('tooFewWitnesses', { count, quorum: policy.quorum })
  return { checkpoint, cosigned, stated: signed.find(({ key }) => key === own) ?? null }
}
