import type { ClockState, ClockValue, TimeUnit, Tone } from './types'

/** From how many days on a running limit is near. */
const NEAR = 3

/** Tones of states, for as long as the server's tables have no code `ClockState`. */
const TONES: Readonly<Record<ClockState, Tone>> = {
  RUNNING: 'neutral',
  SUSPENDED: 'neutral',
  MET: 'good',
  EXPIRED: 'bad',
  CANCELLED: 'neutral',
}
const UNITS: Readonly<Record<TimeUnit, string>> = {
  WORKING_DAY: 'workday',
  DAY: 'day',
  MONTH: 'month',
  YEAR: 'year',
}

export interface ClockWords {
  /** A key below `ui.clock`, or null for a state that this page does not know yet. */
  key: string | null
  amount: number
  tone: Tone
}

/**
 * The words of a limit as a message key and its amount. The tone is that of the state, unless the limit is near or
 * exceeded. A state or unit of a newer server loses its amount, never the page.
 */
export function clockWords(
  clock: ClockValue,
  toneOf: (state: string) => Tone | undefined = () => undefined,
): ClockWords {
  const { state, overdue, remaining } = clock
  const amount = Math.abs(remaining?.amount ?? 0)
  const unit = remaining ? (UNITS[remaining.unit] as string | undefined) : undefined
  const own = toneOf(state) ?? (TONES[state] as Tone | undefined) ?? 'neutral'
  const plain = (key: string | null, tone: Tone = own): ClockWords => ({ key, amount: 0, tone })
  const counted = (key: string, bare: string, tone: Tone = own): ClockWords =>
    unit === undefined ? plain(bare, tone) : { key: `${key}.${unit}`, amount, tone }
  switch (state) {
    case 'RUNNING': {
      if (overdue) return amount > 0 ? counted('late', 'overdue', 'bad') : plain('overdue', 'bad')
      if (remaining?.amount === 0) return plain('today', 'warn')
      const near = amount <= NEAR && (unit === 'workday' || unit === 'day')
      return counted('left', 'running', near ? 'warn' : own)
    }
    case 'SUSPENDED':
      return plain('paused')
    case 'MET':
      if (overdue) return amount > 0 ? counted('after', 'metLate', 'warn') : plain('metLate', 'warn')
      return amount > 0 ? counted('early', 'met') : plain('met')
    case 'EXPIRED':
      return overdue && amount > 0 ? counted('late', 'expired') : plain('expired')
    case 'CANCELLED':
      return plain('cancelled')
    default:
      return plain(null)
  }
}
