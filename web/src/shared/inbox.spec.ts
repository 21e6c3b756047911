import { describe, expect, it } from 'vitest'
import { badgeOf, piecesOf } from './inbox'

describe('the words of a message', () => {
  it('hold values and the name of the subject, which stays apart', () => {
    expect(piecesOf('{subject} has been vacant since {since}.', { since: '2026-08-03' }, '镇纪委副书记')).toEqual([
      { text: '镇纪委副书记', name: true },
      { text: ' has been vacant since 2026-08-03.', name: false },
    ])
    expect(piecesOf('填报 {year} 年度基本情况', { year: '2026' }, '中共梅泽镇委员会')).toEqual([
      { text: '填报 2026 年度基本情况', name: false },
    ])
  })

  it('name nothing when the subject is confidential, and keep a place nobody knows', () => {
    expect(piecesOf('{subject} {other}', {}, null)).toEqual([{ text: ' {other}', name: false }])
  })
})

describe('the badge', () => {
  it('counts what is asked, in the tone of what is late', () => {
    expect(badgeOf({ asked: 2, late: 0, unread: 5 })).toEqual({ count: 2, tone: 'info', dot: false })
    expect(badgeOf({ asked: 2, late: 1, unread: 0 })).toEqual({ count: 2, tone: 'bad', dot: false })
  })

  it('is a dot for what only informs, and nothing before it is known', () => {
    expect(badgeOf({ asked: 0, late: 0, unread: 1 })).toEqual({ count: 0, tone: 'info', dot: true })
    expect(badgeOf(null).dot).toBe(false)
  })
})
