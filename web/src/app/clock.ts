import { formatInstant } from '@/shared/format'

/** Shanghai is eight hours ahead the whole year, and was not otherwise in the years of the demonstration. */
const OFFSET = '+08:00'

/** The instant at which a wall clock in Shanghai shows this day and time. */
export function instantAt(day: string, time: string): string | null {
  const instant = new Date(`${day}T${time}:00${OFFSET}`)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
}

/** So many days later at nine in the morning, when offices open. */
export function daysLater(now: string, days: number): string {
  const start = new Date(`${formatInstant(now).slice(0, 10)}T09:00:00${OFFSET}`)
  start.setUTCDate(start.getUTCDate() + days)
  return start.toISOString()
}

export function isForward(now: string | null, to: string | null): boolean {
  return to !== null && (now === null || Date.parse(to) > Date.parse(now))
}
