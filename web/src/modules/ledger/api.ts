import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Log = Schemas['LedgerLog']
export type ClosedDay = Schemas['ClosedDisciplineDay']
export type LogName = Schemas['Log']

/** Acts that wait for a place are not counted beyond this. */
export const MOST_COUNTED = 1000
