import type { components } from '@/api/schema'

/** Where an act stands in its log: its place, counted from 0, or null as long as it waits for one. */
export type Placed = Pick<components['schemas']['TraceEntry'], 'id' | 'index' | 'log'>

/** The address of an act's receipt; without its contents it may be passed on. */
export function receiptAddress(id: string, opened: boolean): string {
  return `/api/trace-entries/${encodeURIComponent(id)}/receipt${opened ? '' : '?opened=false'}`
}
