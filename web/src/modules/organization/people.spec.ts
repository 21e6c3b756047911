import { describe, expect, it } from 'vitest'
import {
  changeDraft,
  flagReason,
  isOfDiscipline,
  isStaffAct,
  lastHolder,
  missingInStaff,
  newStaffDraft,
  type PersonTerm,
  postDays,
  type PostHistory,
  type PostState,
  staffField,
  staffRequest,
  type Term,
  termsByTime,
  toChange,
} from './people'

const state = (from: string, to: string | null, over: Partial<PostState> = {}): PostState => ({
  name: 'Secretary',
  rank: 'SECTION_HEAD',
  managedBy: 'DISTRICT',
  portfolio: 'all',
  otherBusiness: false,
  from,
  to,
  ...over,
})
const term = (name: string, from: string, to: string | null): Term => ({
  person: { id: name, name },
  capacity: 'REGULAR',
  from,
  to,
  handOver: null,
})

describe('the days of a post', () => {
  it('begin with its first state and end with its latest', () => {
    const states = [state('2026-03-02', '2026-07-01'), state('2021-01-01', '2026-03-02')]
    expect(postDays({ states })).toEqual({ validFrom: '2021-01-01', validTo: '2026-07-01' })
  })
})

describe('who would leave', () => {
  it('is the holder of the latest term, also where it is still to begin', () => {
    expect(
      lastHolder({ terms: [term('B', '2027-01-01', null), term('A', '2024-03-01', '2027-01-01')] })?.person.id,
    ).toBe('B')
  })

  it('is nobody where the latest term has ended, or there was none', () => {
    expect(lastHolder({ terms: [term('A', '2024-03-01', '2026-08-03')] })).toBeNull()
    expect(lastHolder({ terms: [] })).toBeNull()
  })
})

describe('a flag', () => {
  it('rests on the portfolio where that says so, else on another post', () => {
    expect(flagReason('OTHER_BUSINESS', { state: state('2026-03-02', null, { otherBusiness: true }) })).toBe(
      'OTHER_BUSINESS_PORTFOLIO',
    )
    expect(flagReason('OTHER_BUSINESS', { state: state('2026-03-02', null) })).toBe('OTHER_BUSINESS_POST')
    expect(flagReason('KIN_IN_TEAM', { state: state('2026-03-02', null) })).toBe('KIN_IN_TEAM')
  })

  it('of other business concerns heads of discipline bodies only', () => {
    expect(isOfDiscipline('DISCIPLINE_SECRETARY')).toBe(true)
    expect(isOfDiscipline('SECRETARY')).toBe(false)
  })
})

describe('what is entered about a holder', () => {
  const full = { person: { id: 'p', name: 'P' }, capacity: 'ACTING' as const, on: '2026-12-01', note: ' two letters ' }

  it('asks each act for its own part only', () => {
    expect(missingInStaff('vacate', newStaffDraft())).toEqual(['on'])
    expect(missingInStaff('fill', newStaffDraft())).toEqual(['person', 'on'])
    expect(missingInStaff('hand-over', newStaffDraft())).toEqual(['person', 'on', 'note'])
    expect(missingInStaff('hand-over', full)).toEqual([])
    expect(isStaffAct('change')).toBe(false)
  })

  it('is sent under the names of each act', () => {
    expect(staffRequest('fill', full).body).toEqual({ person: 'p', capacity: 'ACTING', from: '2026-12-01' })
    expect(staffRequest('vacate', full).body).toEqual({ on: '2026-12-01' })
    expect(staffRequest('hand-over', full).body).toEqual({
      successor: 'p',
      capacity: 'ACTING',
      on: '2026-12-01',
      note: 'two letters',
    })
  })

  it('shows violations at the field that was typed, whatever the request calls it', () => {
    expect(staffField('/successor')).toBe('person')
    expect(staffField('#/from')).toBe('on')
    expect(staffField('/other')).toBeNull()
  })
})

describe('a change of a post', () => {
  const post = {
    state: state('2021-01-01', '2026-03-02', { portfolio: 'old' }),
    states: [state('2026-03-02', null, { rank: null }), state('2021-01-01', '2026-03-02', { portfolio: 'old' })],
    villages: [{ id: 'v', name: 'V' }],
  } as unknown as PostHistory

  it('starts from the latest state, with no day', () => {
    expect(changeDraft(post).values).toEqual({
      from: '',
      rank: '',
      managedBy: 'DISTRICT',
      portfolio: 'all',
      otherBusiness: 'false',
    })
  })

  it('sends all of it, and nothing for what was emptied', () => {
    const { values, villages } = changeDraft(post)
    expect(
      toChange({ values: { ...values, from: '2026-12-01', portfolio: ' ', otherBusiness: 'true' }, villages }),
    ).toEqual({
      from: '2026-12-01',
      rank: null,
      managedBy: 'DISTRICT',
      portfolio: null,
      otherBusiness: true,
      villages: ['v'],
    })
  })
})

describe('posts of a person', () => {
  it('stand under now, to come or before', () => {
    const held = (id: string, from: string, to: string | null): PersonTerm => ({
      post: { id, name: id },
      unit: { id: 'u', name: 'U' },
      capacity: 'REGULAR',
      from,
      to,
    })
    const sorted = termsByTime(
      [held('a', '2027-01-01', null), held('b', '2024-01-01', null), held('b', '2020-01-01', '2023-01-01')],
      '2026-12-08',
    )
    expect(sorted.AHEAD.map(({ id }) => id)).toEqual(['a 2027-01-01'])
    expect(sorted.NOW.map(({ id }) => id)).toEqual(['b 2024-01-01'])
    expect(sorted.PAST.map(({ id }) => id)).toEqual(['b 2020-01-01'])
  })
})
