import type { ClockValue } from '@/shared/ui'

/** A limit for show; what makes it this one is given. */
export function sampleClock(over: Partial<ClockValue>): ClockValue {
  return {
    key: 'letter.answer',
    state: 'RUNNING',
    startedOn: '2026-11-17',
    dueAt: '2026-12-09T15:59:59.000Z',
    firstDueAt: null,
    remaining: null,
    overdue: false,
    side: 'AUTHORITY',
    basis: null,
    ...over,
  }
}
