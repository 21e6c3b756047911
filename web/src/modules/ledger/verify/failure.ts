/** What is wrong with foreign input: its form, whom it is signed by, what it proves, or that it did not come. */
export type FailureReason = 'MALFORMED' | 'UNTRUSTED' | 'UNPROVEN' | 'UNAVAILABLE' | 'UNSUPPORTED'

/** The exact fault; each has its sentence under `ledger.failure`. */
export type FailureCode =
  | 'tooLarge'
  | 'notUtf8'
  | 'controlCharacter'
  | 'notBase64'
  | 'notHash'
  | 'notNumber'
  | 'notKey'
  | 'keyKind'
  | 'keyId'
  | 'notLogKey'
  | 'notWitnessKey'
  | 'notNote'
  | 'signatureLine'
  | 'signatureSize'
  | 'manySignatures'
  | 'notCheckpoint'
  | 'notReceipt'
  | 'manyHashes'
  | 'notJson'
  | 'notExtra'
  | 'saltSize'
  | 'noLeaf'
  | 'notLeaf'
  | 'signatureFails'
  | 'notSignedByLog'
  | 'tooFewWitnesses'
  | 'quorumImpossible'
  | 'otherOrigin'
  | 'noSuchLeaf'
  | 'inclusionLength'
  | 'inclusionRoot'
  | 'openingDiffers'
  | 'recordMissing'
  | 'consistencyLength'
  | 'consistencyRoots'
  | 'rootsDiffer'
  | 'noConsistency'
  | 'tileMissing'
  | 'tileLength'
  | 'tileParent'
  | 'partialTiles'
  | 'noHashes'
  | 'noSignatures'

const REASONS: Partial<Record<FailureCode, FailureReason>> = {
  signatureFails: 'UNTRUSTED',
  notSignedByLog: 'UNTRUSTED',
  tooFewWitnesses: 'UNTRUSTED',
  otherOrigin: 'UNTRUSTED',
  noSuchLeaf: 'UNPROVEN',
  inclusionLength: 'UNPROVEN',
  inclusionRoot: 'UNPROVEN',
  openingDiffers: 'UNPROVEN',
  recordMissing: 'UNPROVEN',
  consistencyLength: 'UNPROVEN',
  consistencyRoots: 'UNPROVEN',
  rootsDiffer: 'UNPROVEN',
  noConsistency: 'UNPROVEN',
  tileParent: 'UNPROVEN',
  partialTiles: 'UNPROVEN',
  tileMissing: 'UNAVAILABLE',
  noHashes: 'UNSUPPORTED',
  noSignatures: 'UNSUPPORTED',
}

export type FailureValues = Record<string, string | number>

/** The one failure of everything here that reads or checks foreign input. */
export class LedgerFailure extends Error {
  readonly reason: FailureReason

  constructor(
    readonly code: FailureCode,
    readonly values: FailureValues = {},
  ) {
    super(code)
    this.name = 'LedgerFailure'
    this.reason = REASONS[code] ?? 'MALFORMED'
  }
}
