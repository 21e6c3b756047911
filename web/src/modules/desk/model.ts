import type { components } from '@/api/schema'

export type Unit = components['schemas']['Unit']
export type UnitSummary = components['schemas']['UnitSummary']
export type TraceEntry = components['schemas']['TraceEntry']
type PostKind = components['schemas']['PostKind']
type Total = components['schemas']['Total']

/** Desks differ by what a post does: lead a line, work in an office, or run the system. */
export type DeskKind = 'line' | 'oversight' | 'administration'

export function deskKindOf(post: PostKind | undefined): DeskKind {
  switch (post) {
    case 'SYSTEM_ADMINISTRATOR':
    case 'SECURITY_ADMINISTRATOR':
    case 'AUDIT_ADMINISTRATOR':
    case undefined:
      return 'administration'
    case 'ASSESSOR':
    case 'INSPECTOR':
      return 'oversight'
    default:
      return 'line'
  }
}

export interface Below {
  rows: UnitSummary[]
  count: number
  exact: boolean
}

/** Whether a desk asks what is missing below: only Party organisations enter profiles. Until the unit is read, it may. */
export function asksBelow(kind: DeskKind, unit: Unit | undefined): boolean {
  return kind === 'line' && (unit === undefined || unit.line === 'PRINCIPAL')
}

/** Units within mine, itself among them, without this year's profile: the same rows that the list shows for it. */
export function belowOf({ items, total }: { items: UnitSummary[]; total: Total | null }): Below {
  return { rows: items, count: total?.value ?? items.length, exact: total?.exact ?? true }
}

interface Asked<Data> {
  data: Data | undefined
  error: Error | null
}

/** A figure of what was read; null while it is not known, which is not the same as none. */
export function figureOf<Data>({ data, error }: Asked<Data>, count: (data: Data) => number): number | null {
  return data === undefined || error !== null ? null : count(data)
}

const DAY = 86_400_000

/** What changed in the seven days before now. */
export function recent(entries: readonly TraceEntry[], now: string | null): TraceEntry[] {
  if (now === null) return []
  const since = Date.parse(now) - 7 * DAY
  return entries.filter(({ at }) => Date.parse(at) >= since)
}
