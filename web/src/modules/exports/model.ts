import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type ExportRequest = Schemas['ExportRequest']
export type AskForExportRequest = Schemas['AskForExportRequest']

/** How long a reason is, in characters: enough to be judged by a second person. */
export const REASON_LEAST = 10
export const REASON_MOST = 500

/** Where the page in which a list was asked for leaves its filters for the form: never in the address, which may be passed on. */
export function filtersOf(state: unknown): Record<string, unknown> {
  if (typeof state !== 'object' || state === null || !('filters' in state)) return {}
  const { filters } = state
  return typeof filters === 'object' && filters !== null ? { ...filters } : {}
}

/** What people call the list, as that page said; its code where nobody said. */
export function titleOf(state: unknown, list: string): string {
  const title = typeof state === 'object' && state !== null && 'title' in state ? state.title : null
  return typeof title === 'string' ? title : list
}

/** Only what cannot be sent at all; every rule is the server's. */
export function isReasonMissing(reason: string): boolean {
  return [...reason.trim()].length < REASON_LEAST
}

/** Filters as a line each. */
export function linesOf(query: Record<string, unknown>): { key: string; name: string; value: string }[] {
  return Object.entries(query).map(([name, value]) => ({
    key: name,
    name,
    value: Array.isArray(value) ? value.join(', ') : String(value),
  }))
}
