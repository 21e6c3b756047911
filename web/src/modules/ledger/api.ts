/** A log as `GET /api/ledger/log` and `GET /api/discipline-log` describe it. */

export type LogName = 'WORK' | 'DISCIPLINE'

export interface LogWitness {
  name: string
  vkey: string
  /** When it cosigned the published checkpoint, by its own machine. */
  cosignedAt: string | null
}

export interface Log {
  log: LogName
  origin: string
  /** Where its checkpoint, key and tiles are: `/ledger`. */
  address: string
  vkey: string
  /** Acts that have their place. */
  size: number
  /** Acts that still wait for one; not counted beyond `MOST_COUNTED`. */
  waiting: number
  published: { size: number; root: string; at: string } | null
  quorum: number
  witnesses: LogWitness[]
  /** Entries wait too long to be published, as they do without the quorum. */
  halted: boolean
}

export const LOG_ADDRESSES: Readonly<Record<LogName, string>> = {
  WORK: '/api/ledger/log',
  DISCIPLINE: '/api/discipline-log',
}

export const MOST_COUNTED = 1000
