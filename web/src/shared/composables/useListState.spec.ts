import { describe, expect, it } from 'vitest'
import { readFilters, writeFilters } from './useListState'

describe('the state of a list in the address', () => {
  it('is what the list knows and no more', () => {
    const query = { q: 'mei', kind: ['BRANCH', 'OTHER'], described: '', tab: 'x' }
    expect(readFilters(query, ['q', 'kind', 'described', 'line'])).toEqual({ q: 'mei', kind: 'BRANCH' })
  })

  it('changes what is named, drops what is empty and keeps the rest', () => {
    const query = { q: 'mei', kind: 'BRANCH', tab: 'x' }
    expect(writeFilters(query, { q: 'ze', kind: '', line: null })).toEqual({ q: 'ze', tab: 'x' })
    expect(query.kind).toBe('BRANCH')
  })
})
