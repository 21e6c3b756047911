import { describe, expect, it } from 'vitest'
import {
  asKind,
  changeKey,
  changeTarget,
  missingIn,
  namesUnit,
  newStep,
  type Reorganization,
  STEP_MEMBERS,
  stepsOf,
  toReorganization,
  toStep,
} from './reorganization'

const town = { id: 't', name: 'Town' }
const other = { id: 'o', name: 'Other' }

describe('a step', () => {
  it('sends what it asks for and null for the rest', () => {
    const step = toStep({ ...newStep(0, 'MOVE_PLACE'), refs: { place: town, to: other }, texts: { name: ' ' } })
    expect(step).toMatchObject({ does: 'MOVE_PLACE', place: 't', to: 'o', name: null, taken: null })
  })

  it('keeps what another kind asks for too, but no unit where a place is meant', () => {
    const move = { ...newStep(0, 'MOVE_PLACE'), refs: { place: town, to: other } }
    expect(asKind(move, 'MERGE_PLACE').refs).toEqual({ place: town, to: other })
    expect(asKind(move, 'MOVE_UNIT').refs).toEqual({})
    expect(namesUnit('MOVE_UNIT', 'to')).toBe(true)
    expect(namesUnit('MOVE_PLACE', 'to')).toBe(false)
  })

  it('comes back as it was sent, with the names of what it names', () => {
    const split = {
      ...newStep(0, 'SPLIT_PLACE'),
      refs: { place: town },
      texts: { name: 'New', placeKind: 'TOWN', code: '1' },
      taken: ['v'],
    }
    const read = stepsOf({ steps: [toStep(split)], named: [town] } as unknown as Reorganization)
    expect(read).toEqual([split])
  })

  it('asks for something whatever it does', () => {
    for (const members of Object.values(STEP_MEMBERS)) expect(members.length).toBeGreaterThan(0)
  })
})

describe('a decision', () => {
  it('is not sent without its day', () => {
    expect(missingIn({ title: 'T', basis: 'B', effectiveOn: '' }).map(({ pointer }) => pointer)).toEqual([
      '/effectiveOn',
    ])
    expect(toReorganization({ title: ' T ', basis: 'B', effectiveOn: '2026-07-01' }, []).title).toBe('T')
  })
})

describe('a change', () => {
  it('is told by the words that it has', () => {
    expect(changeKey({ kind: 'PLACE_MOVED', before: 'A', after: 'B' })).toBe('organization.change.fromTo')
    expect(changeKey({ kind: 'UNIT_ENDED', before: null, after: 'B' })).toBe('organization.change.carriedOn')
    expect(changeKey({ kind: 'UNIT_ENDED', before: null, after: null })).toBe('organization.change.plain')
    expect(changeKey({ kind: 'UNIT_BEGUN', before: null, after: 'B' })).toBe('organization.change.to')
    expect(changeKey({ kind: 'TERMS_ENDED', before: null, after: '3' })).toBe('organization.change.terms')
  })

  it('leads to what it is about', () => {
    expect(changeTarget('unit:u')).toEqual({ name: 'organization.unit', params: { id: 'u' } })
    expect(changeTarget('place:p')).toEqual({ name: 'organization.tree', query: { place: 'p' } })
  })
})
