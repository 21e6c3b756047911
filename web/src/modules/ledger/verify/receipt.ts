import { leafHash, sha256 } from './crypto'
import { LedgerFailure } from './failure'
import { type Json, membersOf, parseJson } from './json'
import { parseNoteText, type SignedNote } from './note'
import { base64Url, type Bytes, decode, encode, parseBase64, parseHash, parseNumber } from './text'

/** C2SP tlog-proof, and what the openings of our receipts show. */

const HEAD = 'c2sp.org/tlog-proof@v1'
const MAX_HASHES = 63
const SALT_BYTES = 32

export const MEMBERS = ['record', 'actor', 'subject', 'content'] as const
export type Member = (typeof MEMBERS)[number]

/** Salt and value that open a commitment; the value is canonical JSON. */
export interface Opening {
  member: Member
  salt: Bytes
  value: string
}

/** What is not signed: trusted only as far as it hashes to the leaf. */
export interface Extra {
  leaf: Bytes
  openings: Opening[]
}

export interface Receipt {
  extra: Extra | null
  index: bigint
  hashes: Bytes[]
  /** The checkpoint with its cosignatures. */
  note: SignedNote
  /** The same, as it stands in the file. */
  noteText: string
}

function textOf(members: Map<string, Json> | null, name: string): string {
  const value = members?.get(name)
  if (typeof value !== 'string') throw new LedgerFailure('notExtra', { name })
  return value
}

function openingOf(member: Member, json: Json): Opening {
  const parts = membersOf(json)
  const salt = parseBase64(textOf(parts, 'salt'))
  if (salt.length !== SALT_BYTES) throw new LedgerFailure('saltSize', { bytes: SALT_BYTES })
  return { member, salt, value: textOf(parts, 'value') }
}

function parseExtra(bytes: Bytes): Extra | null {
  if (bytes.length === 0) return null
  const members = membersOf(parseJson(decode(bytes)))
  const leaf = parseBase64(textOf(members, 'leaf'))
  const given = members?.get('open')
  const open = membersOf(given ?? {})
  if (open === null) throw new LedgerFailure('notExtra', { name: 'open' })
  const openings = MEMBERS.flatMap((member) => {
    const json = open.get(member)
    return json === undefined ? [] : [openingOf(member, json)]
  })
  return { leaf, openings }
}

export function parseReceipt(bytes: Uint8Array): Receipt {
  const text = decode(bytes)
  const split = text.indexOf('\n\n')
  const [head, ...lines] = split < 0 ? [] : text.slice(0, split).split('\n')
  if (head !== HEAD) throw new LedgerFailure('notReceipt')
  const extra = lines[0]?.startsWith('extra ') ? parseExtra(parseBase64((lines.shift() ?? '').slice(6))) : null
  const [index = '', ...hashes] = lines
  if (!index.startsWith('index ')) throw new LedgerFailure('notReceipt')
  if (hashes.length > MAX_HASHES) throw new LedgerFailure('manyHashes', { most: MAX_HASHES })
  const noteText = text.slice(split + 2)
  return {
    extra,
    index: parseNumber(index.slice(6)),
    hashes: hashes.map(parseHash),
    note: parseNoteText(noteText),
    noteText,
  }
}

/** SHA-256 over `liangze/v1/`, the member's name, a line feed, the salt and the value: 43 characters of base64url. */
export async function commitment({ member, salt, value }: Opening): Promise<string> {
  return base64Url(await sha256(encode(`liangze/v1/${member}\n`), salt, encode(value)))
}

/** The commitment to the record in a leaf, which is `{"record":C,"v":1}` and nothing else. */
export function recordCommitment(leaf: Bytes): string {
  const found = /^\{"record":"([A-Za-z0-9_-]{43})","v":1\}$/.exec(decode(leaf, 100))?.[1]
  if (found === undefined) throw new LedgerFailure('notLeaf')
  return found
}

export type Opened = Partial<Record<Member, Json>>

/** Every opening must hash to its commitment: the record's in the leaf, the others' in the record. */
export async function verifyOpenings({ leaf, openings }: Extra): Promise<Opened> {
  if (openings.length === 0) return {}
  const opened: Opened = {}
  let commitments = new Map<string, Json>([['record', recordCommitment(leaf)]])
  for (const opening of openings) {
    const { member, value } = opening
    if (!commitments.has(member)) throw new LedgerFailure('recordMissing')
    if ((await commitment(opening)) !== commitments.get(member)) throw new LedgerFailure('openingDiffers', { member })
    const json = parseJson(value)
    opened[member] = json
    if (member === 'record') commitments = membersOf(json) ?? new Map()
  }
  return opened
}

export function leafHashOf({ extra }: Pick<Receipt, 'extra'>): Promise<Bytes> {
  if (extra === null) throw new LedgerFailure('noLeaf')
  return leafHash(extra.leaf)
}
