import { describe, expect, it } from 'vitest'
import {
  type Account,
  accountQuery,
  expectedAct,
  historyOf,
  isAccountAct,
  isUserName,
  missingIn,
  opensWithWaiting,
  takeCode,
  userNameOf,
} from './model'

const STATES = ['SLEEPING', 'ACTIVE', 'LOCKED', 'REFUSED']
const account = {
  id: 'p',
  person: { id: 'p', name: 'P' },
  user: 'p.one',
  code: 'AAAA-BBBB-CCCC-DDDD',
  codeUntilAt: '2026-12-01T00:00:00Z',
  submitted: { by: { id: 's', name: 'S' }, doneAt: '2026-11-24T01:00:00Z' },
  decided: null,
} as unknown as Account

describe('the list of accounts', () => {
  it('asks for what the address says, and for no state that nobody knows', () => {
    expect(accountQuery({ q: 'li', state: 'LOCKED', within: 'u' }, '-submittedAt', STATES)).toEqual({
      q: 'li',
      state: ['LOCKED'],
      within: 'u',
      sort: '-submittedAt',
    })
    expect(accountQuery({ state: 'GONE' }, null, STATES)).toEqual({})
  })

  it('opens with what waits for whoever decides, unless the address says something', () => {
    expect(opensWithWaiting({}, true)).toBe(true)
    expect(opensWithWaiting({}, false)).toBe(false)
    expect(opensWithWaiting({ state: 'ACTIVE' }, true)).toBe(false)
    expect(opensWithWaiting({ sort: 'user' }, true)).toBe(false)
  })
})

describe('a new account', () => {
  const words = { person: 'who', missing: 'missing', form: 'form' }
  const person = { id: 'p', name: 'P' }

  it('needs a person and a user name in its form', () => {
    expect(missingIn(null, {}, words)).toEqual([
      { pointer: '/person', message: 'who' },
      { pointer: '/user', message: 'missing' },
    ])
    expect(missingIn(person, { user: '.li' }, words)).toEqual([{ pointer: '/user', message: 'form' }])
    expect(missingIn(person, { user: ' Li.Wei ' }, words)).toEqual([])
  })

  it('takes user names as the server does', () => {
    for (const good of ['abc', 'li.wei', 'a1b', 'x'.repeat(64)]) expect(isUserName(good), good).toBe(true)
    for (const bad of ['ab', 'Li.wei', '.abc', 'abc.', 'a b c', 'x'.repeat(65)])
      expect(isUserName(bad), bad).toBe(false)
    expect(userNameOf(' Li.Wei ')).toBe('li.wei')
    expect(userNameOf(undefined)).toBe('')
  })
})

describe('a one-time code', () => {
  it('leaves the answer for the slip, and nothing else carries it', () => {
    const { account: kept, slip } = takeCode(account)
    expect(slip).toEqual({
      name: 'P',
      user: 'p.one',
      code: 'AAAA-BBBB-CCCC-DDDD',
      untilAt: '2026-12-01T00:00:00Z',
    })
    expect(JSON.stringify(kept)).not.toContain('AAAA')
    expect(kept.user).toBe('p.one')
  })
})

describe('an account', () => {
  it('has one expected act in each state that waits for one', () => {
    expect(STATES.map((state) => expectedAct(state as Account['state']))).toEqual([
      'authorise',
      undefined,
      'unlock',
      'reset',
    ])
    expect([isAccountAct('lock'), isAccountAct('delegate')]).toEqual([true, false])
  })

  it('tells what happened from new to old, and nothing of one that came with the installation', () => {
    const decided = { by: { id: 'd', name: 'D' }, doneAt: '2026-11-25T01:00:00Z' }
    expect(historyOf({ ...account, decided }).map(({ id }) => id)).toEqual(['decided', 'submitted'])
    expect(historyOf({ submitted: null, decided: null })).toEqual([])
  })
})
