import { LedgerFailure } from './failure'
import { type Checkpoint, openNote, parseCheckpoint, type Signed, type TrustPolicy } from './note'
import { verifyInclusion } from './proof'
import { leafHashOf, type Opened, parseReceipt, type Receipt, verifyOpenings } from './receipt'

/** The checks of a receipt, in the order in which they are shown. */
export const CHECKS = ['readable', 'contents', 'included', 'signed', 'witnessed'] as const
export type CheckName = (typeof CHECKS)[number]

/** `skipped`: not reached, or not asked for; `unable`: the browser cannot. */
export type CheckState = 'holds' | 'fails' | 'unable' | 'skipped'

export interface Check {
  name: CheckName
  state: CheckState
  failure: LedgerFailure | null
}

export interface ReceiptReport {
  /** All that was asked for holds; `unable` if nothing fails but something could not be checked here. */
  verdict: 'holds' | 'fails' | 'unable'
  checks: Check[]
  receipt: Receipt | null
  /** As the receipt says it; to be believed only if the receipt holds. */
  checkpoint: Checkpoint | null
  /** What hashes to the leaf; the rest stays closed. */
  opened: Opened
  cosigned: Signed[]
  /** The time that the log's own deployment states; no witness. */
  stated: Signed | null
}

async function tried<T>(name: CheckName, work: () => Promise<T> | T): Promise<{ check: Check; value: T | null }> {
  try {
    return { check: { name, state: 'holds', failure: null }, value: await work() }
  } catch (failure) {
    if (!(failure instanceof LedgerFailure)) throw failure
    return { check: { name, state: failure.reason === 'UNSUPPORTED' ? 'unable' : 'fails', failure }, value: null }
  }
}

const skipped = (name: CheckName): Check => ({ name, state: 'skipped', failure: null })

function report(checks: Check[], rest: Omit<ReceiptReport, 'verdict' | 'checks'>): ReceiptReport {
  const states = checks.map(({ state }) => state)
  const verdict = states.includes('fails') ? 'fails' : states.includes('unable') ? 'unable' : 'holds'
  return { verdict, checks, ...rest }
}

/** Too few witnesses is said at the witnesses; everything else about signatures at the log's. */
function signatures(outcome: Check, policy: TrustPolicy, cosigned: Signed[]): [Check, Check] {
  if (outcome.failure?.code === 'tooFewWitnesses') {
    return [
      { name: 'signed', state: 'holds', failure: null },
      { ...outcome, name: 'witnessed' },
    ]
  }
  const witnessed = outcome.state === 'holds' && (policy.quorum > 0 || cosigned.length > 0)
  return [outcome, witnessed ? { name: 'witnessed', state: 'holds', failure: null } : skipped('witnessed')]
}

/** Checks a receipt under the keys one trusts; nothing leaves the machine. */
export async function checkReceipt(bytes: Uint8Array, policy: TrustPolicy): Promise<ReceiptReport> {
  const read = await tried('readable', () => {
    const receipt = parseReceipt(bytes)
    return { receipt, checkpoint: parseCheckpoint(receipt.note.text) }
  })
  if (read.value === null) {
    const checks = [read.check, ...CHECKS.slice(1).map(skipped)]
    return report(checks, { receipt: null, checkpoint: null, opened: {}, cosigned: [], stated: null })
  }
  const { receipt, checkpoint } = read.value
  const contents = await tried('contents', () => (receipt.extra ? verifyOpenings(receipt.extra) : {}))
  const included = await tried('included', async () =>
    verifyInclusion(await leafHashOf(receipt), receipt.index, checkpoint.size, receipt.hashes, checkpoint.root),
  )
  const opening = await tried('signed', () => openNote(receipt.note, policy))
  const cosigned = opening.value?.cosigned ?? []
  const closed = (receipt.extra?.openings.length ?? 0) === 0 && contents.check.state === 'holds'
  const checks = [
    read.check,
    closed ? skipped('contents') : contents.check,
    included.check,
    ...signatures(opening.check, policy, cosigned),
  ]
  return report(checks, {
    receipt,
    checkpoint,
    opened: contents.value ?? {},
    cosigned,
    stated: opening.value?.stated ?? null,
  })
}
