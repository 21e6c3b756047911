/** Where an act stands in its log; the place is given within seconds after the act. */
export interface Placed {
  id: string
  /** Counted from 0; null as long as it waits. */
  index: number | null
  log: 'WORK' | 'DISCIPLINE'
}

/** The address of an act's receipt; without its contents it may be passed on. */
export function receiptAddress(id: string, opened: boolean): string {
  return `/api/trace-entries/${encodeURIComponent(id)}/receipt${opened ? '' : '?opened=false'}`
}
