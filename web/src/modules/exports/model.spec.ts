import { describe, expect, it } from 'vitest'
import { filtersOf, isReasonMissing, linesOf, titleOf } from './model'

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
})
