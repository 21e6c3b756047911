import { describe, expect, it } from 'vitest'
import codes from '@/api/codes.en.json'
import { groupPersonas, landing, missingOf, type Persona } from './model'

const ref = { id: '1', name: 'x' }
const persona = (code: string): Persona => ({
  persona: code,
  person: ref,
  user: code,
  post: { id: '2', name: 'x', kind: 'OTHER', unit: ref, place: { id: '3', name: 'x', invented: true } },
})

describe('personas', () => {
  it('stand by level, within a level in the order of the server', () => {
    const groups = groupPersonas(
      ['town-secretary', 'assessor', 'city-office-clerk', 'team-member', 'city-secretary'].map(persona),
    )
    expect(groups.map(({ level, personas }) => [level, personas.map((one) => one.persona)])).toEqual([
      ['city', ['city-office-clerk', 'city-secretary']],
      ['town', ['town-secretary', 'team-member']],
      ['oversight', ['assessor']],
    ])
  })

  it('that are new stand last and are not lost', () => {
    const groups = groupPersonas([persona('envoy'), persona('city-secretary')])
    expect(groups.map(({ level }) => level)).toEqual(['city', 'other'])
  })

  it('of the contract each have a level', () => {
    const groups = groupPersonas(Object.keys(codes.Persona).map(persona))
    expect(groups.map(({ level }) => level)).toEqual([
      'city',
      'district',
      'town',
      'village',
      'oversight',
      'administration',
    ])
    expect(groups.flatMap(({ personas }) => personas)).toHaveLength(17)
  })
})

describe('after signing in', () => {
  it.each([
    ['/organization/units?q=mei', '/organization/units?q=mei'],
    ['/', '/'],
    [undefined, '/'],
    [['/me'], '/'],
    ['https://elsewhere.test/', '/'],
    ['//elsewhere.test/', '/'],
    ['/\\elsewhere.test/', '/'],
    ['javascript:alert(1)', '/'],
    ['/sign-in?to=/me', '/'],
  ])('%s leads to %s', (to, page) => {
    expect(landing(to)).toBe(page)
  })
})

describe('name and password', () => {
  it('are both needed', () => {
    expect(missingOf({ user: ' ', password: '' })).toEqual(['user', 'password'])
    expect(missingOf({ user: 'a', password: '' })).toEqual(['password'])
  })

  it('may be a password of spaces', () => {
    expect(missingOf({ user: 'a', password: ' ' })).toEqual([])
  })
})
