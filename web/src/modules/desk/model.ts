import type { components } from '@/api/schema'
import { yearOf } from '@/shared/format'

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

export interface Waiting {
  act: string
  year: number
  unit: Unit
}

/** What waits for this post on its own unit: the yearly profile, while it may be entered and this year's is not there. */
export function waitingOn(unit: Unit | undefined, now: string | null): Waiting[] {
  if (!unit || now === null) return []
  const year = yearOf(now)
  const describe = unit.acts.find(({ act }) => act === 'describe')
  return describe?.allowed && unit.describedYear !== year ? [{ act: describe.act, year, unit }] : []
}

export interface Below {
  rows: UnitSummary[]
  count: number
  exact: boolean
}

/** Units below mine without this year's profile. `within` counts my own unit too, which does not stand below itself. */
export function belowOf(unit: Unit, page: { items: UnitSummary[]; total: Total | null }, now: string | null): Below {
  const rows = page.items.filter(({ id }) => id !== unit.id)
  const own = now !== null && unit.describedYear !== yearOf(now) ? 1 : 0
  const count = page.total ? Math.max(page.total.value - own, rows.length) : rows.length
  return { rows, count, exact: page.total?.exact ?? true }
}

const DAY = 86_400_000

/** What changed in the seven days before now. */
export function recent(entries: readonly TraceEntry[], now: string | null): TraceEntry[] {
  if (now === null) return []
  const since = Date.parse(now) - 7 * DAY
  return entries.filter(({ at }) => Date.parse(at) >= since)
}
