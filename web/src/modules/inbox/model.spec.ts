import { describe, expect, it } from 'vitest'
import { type InboxMessage, partOf, questionOf, startValues, toRequest, unreadOf } from './model'

const message = (id: string, over: Partial<InboxMessage> = {}): InboxMessage => ({
  id,
  kind: 'organization.appointed',
  ask: null,
  to: 'PERSON',
  subject: { ref: 'post:1', title: 'x', path: '/organization/posts/1' },
  values: {},
  toldAt: '2026-12-08T01:00:00.000Z',
  dueOn: null,
  overdue: false,
  readAt: null,
  settledAt: null,
  version: 1,
  ...over,
})

describe('the parts of the inbox', () => {
  it('are three, and what nobody knows is the first', () => {
    expect(partOf('told')).toBe('told')
    expect(partOf('other')).toBe('asked')
    expect(partOf(undefined)).toBe('asked')
  })

  it('leave nothing out and show nothing twice', () => {
    expect(questionOf('asked')).toMatchObject({ asks: true, settled: false })
    expect(questionOf('told')).toEqual({ asks: false })
    expect(questionOf('settled')).toEqual({ settled: true })
  })
})

describe('what is marked as read', () => {
  it('is what was seen unread, in the version that was seen', () => {
    const read = { readAt: '2026-12-08T02:00:00.000Z', version: 2 }
    const settled = { settledAt: '2026-12-08T02:00:00.000Z', version: 2 }
    expect(unreadOf([message('a'), message('b', read), message('c', settled), message('d', { version: 3 })])).toEqual([
      { id: 'a', version: 1 },
      { id: 'd', version: 3 },
    ])
  })
})

describe('preferences', () => {
  it('come out as they went in', () => {
    expect(toRequest(startValues({ mail: true, sms: false, ready: [] }))).toEqual({ mail: true, sms: false })
    expect(toRequest(startValues({ mail: false, sms: true, ready: ['MAIL'] }))).toEqual({ mail: false, sms: true })
  })
})
