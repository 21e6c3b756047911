const DAY = 86_400_000

/** Whole days from one day to another, such as those of a vacancy. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / DAY)
}

/** The day before, as the last one of what ends on this day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - DAY).toISOString().slice(0, 10)
}

export type Time = 'AHEAD' | 'NOW' | 'PAST'

export function timeOf({ from, to }: { from: string; to: string | null }, day: string | null): Time {
  if (day === null) return to === null ? 'NOW' : 'PAST'
  if (from > day) return 'AHEAD'
  return to !== null && to <= day ? 'PAST' : 'NOW'
}

/** The day of an address if there is such a day and it is not today; undefined is today. */
export function otherDay(value: unknown, today: string | null): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value === today) return undefined
  const noon = new Date(`${value}T12:00:00Z`)
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(value) ? value : undefined
}
