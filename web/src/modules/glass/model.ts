import type { components } from '@/api/schema'
import type { Reference } from '@/shared/ui'

type Schemas = components['schemas']
export type Opening = Schemas['BreakGlassOpening']
export type BreakGlassRequest = Schemas['BreakGlassRequest']

/** How long a reason is, in characters: enough to be judged afterwards. */
export const REASON_LEAST = 10
export const REASON_MOST = 500

export const SORTS = ['openedAt'] as const
export const NEWEST_FIRST = '-openedAt'

/** An opening as it is typed. */
export interface OpenDraft {
  unit: Reference | null
  reason: string
}

export const OPEN_FIELDS = ['unit', 'reason'] as const
export type OpenField = (typeof OPEN_FIELDS)[number]

export function newDraft(unit: Reference | null = null): OpenDraft {
  return { unit, reason: '' }
}

/** Only what cannot be sent at all; every rule is the server's. */
export function missingIn({ unit, reason }: OpenDraft): OpenField[] {
  const missing: OpenField[] = []
  if (unit === null) missing.push('unit')
  if ([...reason.trim()].length < REASON_LEAST) missing.push('reason')
  return missing
}

export function toRequest({ unit, reason }: OpenDraft): BreakGlassRequest {
  return { unit: unit?.id ?? '', reason: reason.trim() }
}

/** The field that a violation is about; null where it means none of them. */
export function fieldAt(pointer: string): OpenField | null {
  const name = pointer.replace(/^#?\//, '')
  return OPEN_FIELDS.find((field) => field === name) ?? null
}

/** The order of the address, as far as the operation knows it. */
export function sortOf(sort: string | null): string | undefined {
  return sort !== null && SORTS.some((key) => key === sort.replace(/^-/, '')) ? sort : undefined
}

/** Whether what was opened still is, by the time of the server. */
export function isOpen({ untilAt }: Pick<Opening, 'untilAt'>, now: string | null): boolean {
  return now !== null && Date.parse(now) < Date.parse(untilAt)
}
