import { describe, expect, it } from 'vitest'
import { fieldAt, isOpen, missingIn, newDraft, sortOf, toRequest } from './model'

const unit = { id: 'u', name: 'U' }

describe('an opening that is typed', () => {
  it('needs one unit and a reason that says something', () => {
    expect(missingIn(newDraft())).toEqual(['unit', 'reason'])
    expect(missingIn({ unit, reason: ' 123456789 ' })).toEqual(['reason'])
    expect(missingIn({ unit, reason: '1234567890' })).toEqual([])
  })

  it('counts characters as people do', () => {
    expect(missingIn({ unit, reason: '\u{20BB7}'.repeat(9) })).toEqual(['reason'])
    expect(missingIn({ unit, reason: '\u{20BB7}'.repeat(10) })).toEqual([])
  })

  it('begins with the unit that the page before named', () => {
    expect(newDraft(unit).unit).toBe(unit)
    expect(toRequest({ unit, reason: ' a reason of words ' })).toEqual({ unit: 'u', reason: 'a reason of words' })
  })

  it('shows at its field what the server says of it, and what it says of none apart', () => {
    expect(fieldAt('/reason')).toBe('reason')
    expect(fieldAt('?unit')).toBeNull()
  })
})

describe('the list of openings', () => {
  it.each([
    ['openedAt', 'openedAt'],
    ['-openedAt', '-openedAt'],
    ['person', undefined],
    [null, undefined],
  ])('of order %s asks for %s', (sort, asked) => {
    expect(sortOf(sort)).toBe(asked)
  })

  it('says what is still open by the time of the server', () => {
    const opening = { untilAt: '2026-12-08T02:00:00Z' }
    expect(isOpen(opening, '2026-12-08T01:59:59Z')).toBe(true)
    expect(isOpen(opening, '2026-12-08T02:00:00Z')).toBe(false)
    expect(isOpen(opening, null)).toBe(false)
  })
})
