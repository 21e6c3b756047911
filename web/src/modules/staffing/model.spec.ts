import { describe, expect, it } from 'vitest'
import {
  daysOverdue,
  establishRequest,
  faultsIn,
  gapOf,
  joinRequest,
  type Officer,
  peopleOf,
  seatRequest,
  seatsInOrder,
  sittingOn,
  staffingQuery,
  trainRequest,
  type WorkGroupSeat,
  yearAsked,
  yearsUpTo,
} from './model'

const seat = (over: Partial<WorkGroupSeat>): WorkGroupSeat => ({
  id: 's',
  name: 'Group',
  ledBy: 'Town',
  joinedOn: '2025-03-10',
  leftOn: null,
  leaveBy: null,
  overdue: false,
  limits: [],
  version: 1,
  acts: [],
  trace: null,
  ...over,
})

describe('the list of discipline bodies', () => {
  it('is asked for what the address says', () => {
    expect(
      staffingQuery(
        { q: 'ab', kind: 'DISPATCHED_TEAM', vacant: 'true', overdue: 'false', within: 'u' },
        '-vacantSince',
      ),
    ).toEqual({
      q: 'ab',
      kind: ['DISPATCHED_TEAM'],
      vacant: true,
      overdue: false,
      untrained: undefined,
      within: 'u',
      sort: '-vacantSince',
    })
  })

  it('is not asked for kinds off the line, for words that are no answer, or for other sorts', () => {
    expect(Object.values(staffingQuery({ q: 'a', kind: 'PARTY_COMMITTEE', vacant: 'yes' }, 'filled'))).toEqual(
      Array(7).fill(undefined),
    )
  })
})

describe('the strength of a body', () => {
  it('is short, over, full or not known', () => {
    expect(gapOf({ authorised: 4, filled: 3 })).toEqual({ is: 'SHORT', count: 1 })
    expect(gapOf({ authorised: 4, filled: 6 })).toEqual({ is: 'OVER', count: 2 })
    expect(gapOf({ authorised: 0, filled: 0 })).toEqual({ is: 'FULL', count: 0 })
    expect(gapOf({ authorised: null, filled: null })).toBeNull()
  })

  it('is sent as whole numbers', () => {
    expect(establishRequest({ authorised: ' 4 ', filled: '03', basis: ' No. 3 ', from: '2026-12-01' })).toEqual({
      authorised: 4,
      filled: 3,
      basis: 'No. 3',
      from: '2026-12-01',
    })
  })
})

describe('training', () => {
  const officer = (id: string, post: string) =>
    ({ person: { id, name: id }, post: { id: post, name: post } }) as Officer

  it('is of each officer once, whichever posts he holds', () => {
    expect(peopleOf([officer('a', 'p'), officer('b', 'q'), officer('a', 'r')]).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('can be looked at for the year of the day and those before', () => {
    const years = yearsUpTo('2026-12-08', 3)
    expect(years).toEqual(['2026', '2025', '2024'])
    expect(yearAsked('2025', years)).toBe('2025')
    expect(yearAsked('1990', years)).toBe('2026')
    expect(yearAsked(undefined, [])).toBe('')
  })

  it('is sent with whose it is', () => {
    const values = {
      title: ' T ',
      kind: 'PROFESSIONAL',
      heldBy: 'H',
      firstOn: '2026-12-01',
      lastOn: '2026-12-02',
      hours: '16',
    }
    expect(faultsIn('train', values)).toEqual([])
    expect(trainRequest(values, ['a', 'b'])).toEqual({ ...values, title: 'T', hours: 16, people: ['a', 'b'] })
  })
})

describe('a seat in a work group', () => {
  it('is overdue, taken or left on a day', () => {
    expect(sittingOn(seat({ overdue: true, leaveBy: '2026-09-30' }), '2026-12-08')).toBe('OVERDUE')
    expect(sittingOn(seat({}), '2026-12-08')).toBe('SEATED')
    expect(sittingOn(seat({ leftOn: '2026-12-08' }), '2026-12-08')).toBe('LEFT')
    expect(sittingOn(seat({ leftOn: '2026-12-09' }), '2026-12-08')).toBe('SEATED')
  })

  it('stands first where it is overdue, and last where it was left', () => {
    const seats = [seat({ id: 'left', leftOn: '2026-01-01' }), seat({ id: 'in' }), seat({ id: 'late', overdue: true })]
    expect(seatsInOrder(seats, '2026-12-08').map(({ id }) => id)).toEqual(['late', 'in', 'left'])
  })

  it('counts the days beyond the last day', () => {
    expect(daysOverdue({ leaveBy: '2026-09-30' }, '2026-12-08')).toBe(69)
    expect(daysOverdue({ leaveBy: '2026-12-08' }, '2026-12-08')).toBe(0)
    expect(daysOverdue({ leaveBy: null }, '2026-12-08')).toBe(0)
  })

  it('is registered with a day or a reason, which the server asks for', () => {
    const values = { name: 'G', ledBy: 'T', joinedOn: '2026-12-01', reason: ' ' }
    expect(faultsIn('join', values)).toEqual([])
    expect(joinRequest(values)).toMatchObject({ leaveBy: null, reason: null })
  })

  it('is prolonged with a reason and left on a day', () => {
    expect(faultsIn('prolong', { leaveBy: '2026-12-31' })).toEqual([{ name: 'reason', is: 'missing' }])
    expect(seatRequest('prolong', { leaveBy: '', reason: ' own duty ' }).body).toEqual({
      leaveBy: null,
      reason: 'own duty',
    })
    expect(faultsIn('leave', {})).toEqual([{ name: 'on', is: 'missing' }])
    expect(seatRequest('leave', { on: '2026-12-08' }).body).toEqual({ on: '2026-12-08' })
  })
})

describe('what is typed', () => {
  it('is pointed out where it is missing or no whole number', () => {
    expect(faultsIn('establish', { authorised: '4.5', filled: '-1', basis: ' ', from: '2026-12-01' })).toEqual([
      { name: 'authorised', is: 'whole' },
      { name: 'filled', is: 'whole' },
      { name: 'basis', is: 'missing' },
    ])
  })
})
