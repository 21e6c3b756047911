import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import codes from '@/api/codes.en.json'
import {
  FAULTS,
  faultOf,
  grouped,
  groupPersonas,
  landing,
  missingOf,
  pathOf,
  returning,
  shapeOf,
  type Persona,
} from './model'

const ref = { id: '1', name: 'x' }
const persona = (code: string): Persona => ({
  persona: code,
  person: ref,
  user: code,
  post: {
    id: '2',
    name: 'x',
    kind: 'OTHER',
    unit: ref,
    place: { id: '3', name: 'x', invented: true },
    holder: null,
    until: null,
  },
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

describe('a new password', () => {
  const words = { missing: 'missing', differs: 'differs' }

  it('is typed twice alike, beside the present one', () => {
    expect(shapeOf({}, false, words).map(({ pointer }) => pointer)).toEqual(['/current', '/password'])
    expect(shapeOf({ current: 'a', password: 'b', repeated: 'c' }, false, words)).toEqual([
      { pointer: '/repeated', message: 'differs' },
    ])
    expect(shapeOf({ current: 'a', password: 'b', repeated: 'b' }, false, words)).toEqual([])
  })

  it('needs no present one while signing in', () => {
    expect(shapeOf({ password: 'b', repeated: 'b' }, true, words)).toEqual([])
  })
})

describe('a key for an authenticator app', () => {
  it('is read in groups of four', () => {
    expect(grouped('ABCDEFGHIJ')).toBe('ABCD EFGH IJ')
    expect(grouped('ABCDEFGH')).toBe('ABCD EFGH')
  })

  it('is drawn by its dark cells', () => {
    expect(
      pathOf([
        [true, true, false, true],
        [false, false, false, false],
        [false, true, true, true],
      ]),
    ).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z')
  })
})

describe('the way through the provider', () => {
  it('leads back to a page of ours that its address can carry', () => {
    expect(returning('/organization/units?q=%E9%95%87')).toBe('/organization/units?q=%E9%95%87')
    expect(returning('//evil.example')).toBe('/')
    expect(returning('/a b')).toBe('/')
    expect(returning(`/${'a'.repeat(500)}`)).toBe('/')
    expect(returning(undefined)).toBe('/')
  })

  it('says why it came to nothing, and nothing that somebody wrote into the address', () => {
    expect(faultOf('access-064')).toBe('access-064')
    expect(faultOf('access-010')).toBeNull()
    expect(faultOf(['access-064'])).toBeNull()
    expect(faultOf(undefined)).toBeNull()
  })

  it('knows whatever the way back may end with', () => {
    const document = JSON.parse(
      readFileSync(new URL('../../../../docs/generated/openapi.json', import.meta.url), 'utf8'),
    ) as { paths: Record<string, { get?: { operationId: string; 'x-problems': string[] } }> }
    const wayBack = Object.values(document.paths).find(({ get }) => get?.operationId === 'access_finishOpenId')
    expect([...FAULTS].sort()).toEqual([...(wayBack?.get?.['x-problems'] ?? [])].sort())
  })
})
