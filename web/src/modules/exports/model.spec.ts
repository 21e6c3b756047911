import { describe, expect, it } from 'vitest'
import { filtersOf, isReasonMissing, linesOf, mayTake, titleOf } from './model'

describe('the filters that a list leaves for the form', () => {
  it.each([
    [{ filters: { state: ['A', 'B'], q: 'x' } }, { state: ['A', 'B'], q: 'x' }],
    [{ other: 1 }, {}],
    [{ filters: null }, {}],
    [null, {}],
  ])('of %j', (state, filters) => {
    expect(filtersOf(state)).toEqual(filters)
  })

  it('are told a line each', () => {
    expect(linesOf({ state: ['A', 'B'], q: 'x' }).map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'state: A, B',
      'q: x',
    ])
  })
})

describe('a request', () => {
  it('calls the list as its page did', () => {
    expect(titleOf({ title: 'Leads' }, 'lead.leads')).toBe('Leads')
    expect(titleOf(null, 'lead.leads')).toBe('lead.leads')
  })

  it('needs a reason that can be judged', () => {
    expect(isReasonMissing('  nine char ')).toBe(true)
    expect(isReasonMissing('ten letters')).toBe(false)
  })

  const approved = {
    state: 'APPROVED',
    requestedBy: { id: 'p', name: 'P' },
    takenBefore: '2026-12-09T02:00:00Z',
  } as const

  it('is taken by whoever asked, while it may be', () => {
    expect(mayTake(approved, 'p', '2026-12-09T01:59:59Z')).toBe(true)
    expect(mayTake(approved, 'p', '2026-12-09T02:00:00Z')).toBe(false)
    expect(mayTake(approved, 'other', '2026-12-09T01:59:59Z')).toBe(false)
    expect(mayTake(approved, 'p', null)).toBe(false)
    expect(mayTake({ ...approved, state: 'TAKEN' }, 'p', '2026-12-09T01:59:59Z')).toBe(false)
  })
})
