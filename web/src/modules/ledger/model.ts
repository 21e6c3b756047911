import type { Log } from './api'
import { LedgerFailure } from './verify/failure'
import type { Json } from './verify/json'
import { membersOf } from './verify/json'
import { LOG_KEY, parseKey, policyOf, type TrustPolicy, type VerifierKey, WITNESS_KEY } from './verify/note'
import type { Opened } from './verify/receipt'

/** What somebody typed instead of trusting the server's own key. */
export interface OwnTrust {
  vkey: string
  /** One key a line. */
  witnesses: string
  quorum: string
}

export const NO_TRUST: OwnTrust = { vkey: '', witnesses: '', quorum: '' }
export type TrustField = keyof OwnTrust
export type TrustFaults = Partial<Record<TrustField, LedgerFailure>>

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

async function keyOf(text: string, type: VerifierKey['type']): Promise<VerifierKey> {
  const key = await parseKey(text)
  if (key.type !== type) throw new LedgerFailure(type === LOG_KEY ? 'notLogKey' : 'notWitnessKey', { name: key.name })
  return key
}

/** What the server says of itself: a convenience, nothing to rest on. */
export interface ServerTrust {
  vkey: string | null
  witnesses: readonly string[]
  /** By which it cosigns its own log. */
  own: string | null
}

/** The witnesses that the server names, as far as their keys can be read: they are shown, and none is asked for. */
async function shownWitnesses(keys: readonly string[]): Promise<VerifierKey[]> {
  const read = await Promise.all(keys.map((text) => keyOf(text, WITNESS_KEY).catch(() => null)))
  return read.filter((key) => key !== null)
}

/** Who cosigns a log, but for the deployment itself: that is no witness of its own log. */
export function witnessesOf({ witnesses, witnessVkey }: Pick<Log, 'witnesses' | 'witnessVkey'>): Log['witnesses'] {
  return witnesses.filter(({ vkey }) => vkey !== witnessVkey)
}

/**
 * The policy of what was typed, the server's own words standing in where nothing was; without any key there is none.
 * Unless a number was given, all witnesses that were typed must have cosigned.
 */
export async function trustOf(own: OwnTrust, server: ServerTrust): Promise<TrustPolicy | TrustFaults | null> {
  const text = own.vkey.trim() || (server.vkey ?? '')
  if (text === '') return null
  const faults: TrustFaults = {}
  async function tried<T>(field: TrustField, work: () => Promise<T> | T): Promise<T | null> {
    try {
      return await work()
    } catch (failure) {
      if (!(failure instanceof LedgerFailure)) throw failure
      faults[field] = failure
      return null
    }
  }
  const lines = linesOf(own.witnesses)
  const log = await tried('vkey', () => keyOf(text, LOG_KEY))
  const named = await tried('witnesses', () => Promise.all(lines.map((line) => keyOf(line, WITNESS_KEY))))
  if (log === null || named === null) return faults
  const witnesses = lines.length > 0 ? named : await shownWitnesses(server.witnesses)
  // of another log the server may well be a witness, and whom one typed oneself counts as one says
  const isOwn = text === server.vkey && server.own !== null && !witnesses.some((key) => key.text === server.own)
  const [stating = null] = isOwn ? await shownWitnesses([server.own ?? '']) : []
  const quorum = own.quorum.trim() === '' ? named.length : Number(own.quorum)
  return (await tried('quorum', () => policyOf(log, witnesses, quorum, stating))) ?? faults
}

export function isPolicy(trust: TrustPolicy | TrustFaults | null): trust is TrustPolicy {
  return trust !== null && 'origin' in trust
}

/** The name before the first plus of a key. */
export const nameOf = (vkey: string): string => vkey.split('+')[0] ?? ''

/** The record of an act, as far as it was opened. */
export interface OpenedRecord {
  act: string
  unit: string
  time: string
}

export function recordOf({ record }: Opened): OpenedRecord | null {
  const members = membersOf(record)
  const text = (name: string): string => {
    const value = members?.get(name)
    return typeof value === 'string' ? value : ''
  }
  return members === null ? null : { act: text('act'), unit: text('unit'), time: text('time') }
}

export interface Row {
  name: string | null
  value: string
}

const shown = (json: Json): string => (typeof json === 'string' ? json : JSON.stringify(json))

/** What a member was opened to, a line for each part. */
export function rowsOf(json: Json): Row[] {
  const members = membersOf(json)
  if (members === null) return [{ name: null, value: shown(json) }]
  return [...members].map(([name, value]) => ({ name, value: shown(value) }))
}

/** A command for whoever does not want to rely on this page; the shell takes what stands between the quotes as it is. */
export function verifyCommand(file: string, vkey: string): string {
  return `java -jar liangze-verify.jar verify ${quoted(file)} --vkey ${quoted(vkey)}`
}

export function fsckCommand(place: string, vkey: string): string {
  return `java -jar liangze-verify.jar fsck ${quoted(place)} --vkey ${quoted(vkey)}`
}

function quoted(text: string): string {
  return /^[\w.:/+=@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}

/** Names of files that a person saves. */
export function checkpointFile(origin: string, size: bigint | number | string): string {
  return `${origin.replace(/[^\w.-]+/g, '-')}-${size}.checkpoint`
}

/** Seconds since 1970 as an instant; null beyond what a calendar holds. */
export function instantOf(seconds: bigint | null): string | null {
  return seconds === null || seconds > 253402300799n ? null : new Date(Number(seconds) * 1000).toISOString()
}

export function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text))
}
