import { describe, expect, it } from 'vitest'
import { ofThePage } from '@/shared/problem'
import {
  GRANT_FIELDS,
  isAdministrator,
  knownIn,
  lastDayOf,
  missingIn,
  neverHeld,
  newGrant,
  newPostGrant,
  partOf,
  permissionChoices,
  type PermissionOf,
  POST_GRANT_FIELDS,
  saidAt,
  toGrant,
  toPostGrant,
} from './model'

const today = '2026-12-08'
const typed = { ...newGrant(today), kind: 'ASSESSOR', permission: 'staffing.read', scope: 'ALL', source: ' No. 1 ' }

describe('the address', () => {
  it('opens kinds of posts unless it names single posts', () => {
    expect(partOf(undefined)).toBe('kinds')
    expect(partOf('posts')).toBe('posts')
    expect(partOf(['posts'])).toBe('kinds')
    expect(partOf('elsewhere')).toBe('kinds')
  })

  it('asks for what the server knows and for nothing else', () => {
    expect(knownIn(['A', 'B'], 'A')).toEqual(['A'])
    expect(knownIn(['A', 'B'], 'C')).toBeUndefined()
    expect(knownIn(['A', 'B'], undefined)).toBeUndefined()
  })
})

describe('the days of a grant', () => {
  it('end on the day before it no longer holds, over the turn of the year too', () => {
    expect(lastDayOf({ to: null })).toBeNull()
    expect(lastDayOf({ to: '2027-01-01' })).toBe('2026-12-31')
  })

  it('are none if it was withdrawn on its first day or before', () => {
    expect(neverHeld({ from: today, to: today })).toBe(true)
    expect(neverHeld({ from: today, to: '2026-12-07' })).toBe(true)
    expect(neverHeld({ from: today, to: '2026-12-09' })).toBe(false)
    expect(neverHeld({ from: today, to: null })).toBe(false)
  })
})

describe('a grant that is typed', () => {
  it('begins today and needs everything', () => {
    expect(missingIn(newGrant(today), GRANT_FIELDS)).toEqual(['kind', 'permission', 'scope', 'source'])
    expect(missingIn(newPostGrant(today), POST_GRANT_FIELDS)).toEqual([
      'post',
      'permission',
      'scope',
      'lastOn',
      'reason',
    ])
    expect(missingIn({ ...typed, source: '  ' }, GRANT_FIELDS)).toEqual(['source'])
    expect(missingIn(typed, GRANT_FIELDS)).toEqual([])
  })

  it('is sent without space around what is written', () => {
    expect(toGrant(typed)).toEqual({
      kind: 'ASSESSOR',
      permission: 'staffing.read',
      scope: 'ALL',
      from: today,
      source: 'No. 1',
    })
    const toOne = { ...newPostGrant(today, 'p'), permission: 'trace.read', scope: 'UNIT', lastOn: '2027-03-31' }
    expect(toPostGrant({ ...toOne, reason: ' away ' })).toEqual({
      post: 'p',
      permission: 'trace.read',
      scope: 'UNIT',
      from: today,
      lastOn: '2027-03-31',
      reason: 'away',
    })
  })

  it('shows a rule at the field that it is about, in the form that has it', () => {
    const rule = (code: string) => ({ ...ofThePage(code), title: 'no' })
    const at = (code: string, fields: typeof GRANT_FIELDS | typeof POST_GRANT_FIELDS) =>
      saidAt([], rule(code), fields, ({ title }) => title).map(({ pointer }) => pointer)
    expect(at('access-089', GRANT_FIELDS)).toEqual(['/kind'])
    expect(at('access-089', POST_GRANT_FIELDS)).toEqual(['/post'])
    expect(at('access-091', GRANT_FIELDS)).toEqual(['/permission'])
    expect(at('access-093', GRANT_FIELDS)).toEqual(['/scope'])
    expect(at('access-095', GRANT_FIELDS)).toEqual(['/from'])
    expect(at('access-096', POST_GRANT_FIELDS)).toEqual(['/lastOn'])
    expect(at('access-096', GRANT_FIELDS)).toEqual([])
    expect(at('request-017', GRANT_FIELDS)).toEqual([])
  })

  it('keeps what the server said of single fields', () => {
    const violation = { pointer: '/source', code: 'violation-001', message: 'too long', values: {} }
    expect(saidAt([violation], null, GRANT_FIELDS, () => '')).toEqual([violation])
  })
})

describe('what may be chosen', () => {
  it('is named by its word, with the code that documents cite', () => {
    const permissions = [{ code: 'unit.read' }, { code: 'glass.break' }] as PermissionOf[]
    const choices = permissionChoices(permissions, (_, code) => (code === 'unit.read' ? 'Read units' : 'Open'))
    expect(choices).toEqual([
      { value: 'glass.break', label: 'Open · glass.break' },
      { value: 'unit.read', label: 'Read units · unit.read' },
    ])
  })

  it('knows the three administrators', () => {
    expect(isAdministrator('SECURITY_ADMINISTRATOR')).toBe(true)
    expect(isAdministrator('SECRETARY')).toBe(false)
  })
})
