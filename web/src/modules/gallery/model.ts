import type { InboxMessage } from '@/shared/inbox'
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

/** A message for show. */
export const sampleMessage: InboxMessage = {
  id: 'sample',
  kind: 'organization.post-vacant',
  ask: 'fill',
  to: 'POST',
  subject: { ref: 'post:sample', title: '\u9547\u7eaa\u59d4\u526f\u4e66\u8bb0', path: '/organization/posts/sample' },
  values: { since: '2026-08-03' },
  toldAt: '2026-08-03T01:00:00.000Z',
  dueOn: null,
  overdue: false,
  readAt: null,
  settledAt: null,
  version: 1,
}
