import { describe, expect, it } from 'vitest'
import { linkedName, linksOf } from './trace'

const actor = { person: { id: '1', name: 'A' }, post: 'p' }
const person = { ref: 'person:2', title: 'B', path: null }

describe('the links of an entry to people', () => {
  it('are who acted, and what was acted on where that is a person', () => {
    expect(linksOf({ actor, subject: null })).toEqual(['ACTOR'])
    expect(linksOf({ actor, subject: { ...person, ref: 'unit:2' } })).toEqual(['ACTOR'])
    expect(linksOf({ actor, subject: person })).toEqual(['ACTOR', 'SUBJECT'])
    expect(linksOf({ actor: null, subject: person })).toEqual(['SUBJECT'])
  })

  it('have the names behind them', () => {
    expect(linkedName({ actor, subject: person }, 'ACTOR')).toBe('A')
    expect(linkedName({ actor, subject: person }, 'SUBJECT')).toBe('B')
  })
})
