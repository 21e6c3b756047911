import { describe, expect, it } from 'vitest'
import { actsToChoose, type AdministratorAct, askedActs, askedDays, namesIn, recordedOf } from './audit'

const id = '01938a3c-9a54-7b1e-8d52-6a1f0e9c2b11'
const post = { id: 'p', name: 'P' } as AdministratorAct['post']
const has = (schema: string, code: string) =>
  ({ PostKind: ['ASSESSOR'], Permission: ['staffing.read'], Act: ['access.granted', 'access.signed-in'] })[
    schema
  ]?.includes(code) ?? false

describe('what the audit administrator asks for', () => {
  it('is taken from the address where it has the shape of it', () => {
    expect(askedActs({ administrator: id, act: 'access.granted', concerned: id, 'on.from': '2026-12-08' })).toEqual({
      administrator: id,
      act: ['access.granted'],
      concerned: id,
      'on.from': '2026-12-08',
      'on.to': undefined,
    })
  })

  it('leaves out what would only be refused', () => {
    const asked = askedActs({ administrator: 'x', act: 'DROP', concerned: `${id}0`, 'on.from': 'yesterday' })
    expect(Object.values(asked).filter((value) => value !== undefined)).toEqual([])
    expect(askedDays({ 'on.to': '2026-12-08', act: 'access.granted' })).toEqual({
      'on.from': undefined,
      'on.to': '2026-12-08',
    })
  })

  it('offers the acts by their code', () => {
    expect(actsToChoose(['organization.post-filled', 'access.granted', 'Other'])).toEqual([
      'access.granted',
      'organization.post-filled',
    ])
  })
})

describe('the rows', () => {
  it('tell the names of those who acted and on whom', () => {
    const rows = [
      { administrator: { id: 'a', name: 'A' }, subject: { ref: `person:${id}`, title: 'B' } },
      { administrator: null, subject: { ref: 'unit:u', title: 'U' } },
      { administrator: null, subject: null },
    ] as unknown as AdministratorAct[]
    expect(namesIn(rows)).toEqual({ a: 'A', [id]: 'B' })
  })

  it('tell what was recorded, what has a word first', () => {
    const recorded = recordedOf(
      {
        parameters: {
          zeta: '1',
          scope: 'ALL',
          permission: 'staffing.read',
          kind: 'ASSESSOR',
          reason: '0123456789abcdef0123456789abcdef',
          alpha: '2',
          rows: '',
          post: 'p',
        },
        post,
      },
      has,
    )
    expect(recorded.map(({ name }) => name)).toEqual(['kind', 'permission', 'scope', 'reason', 'alpha', 'zeta'])
    expect(recorded.map(({ schema }) => schema)).toEqual(['PostKind', 'Permission', null, null, null, null])
    expect(recorded[3]).toMatchObject({ digest: true, value: '0123456789ab' })
    expect(recorded[4]).toMatchObject({ labelKey: null, value: '2' })
  })

  it('tell instants as people read them, and a post only where it is another one', () => {
    const [from, other] = recordedOf({ parameters: { from: '2026-12-08T01:00:00.036Z', post: 'q' }, post }, has)
    expect(from).toMatchObject({ value: '2026-12-08 09:00' })
    expect(other).toMatchObject({ name: 'post', value: 'q' })
  })

  it('tell that a person was asked for, never which', () => {
    const [act, by] = recordedOf(
      { parameters: { administrator: 'true', act: 'access.granted,access.signed-in' }, post },
      has,
    )
    expect(act).toMatchObject({ name: 'act', schema: 'Act' })
    expect(by).toMatchObject({ labelKey: 'grants.parameter.administrator', value: '' })
  })
})
