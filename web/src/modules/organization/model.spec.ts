import { listExportAddress } from '@/shared/exportAddress'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  asSent,
  chartTree,
  type ChartUnit,
  comparable,
  DESCRIBE_FIELDS,
  describableYears,
  type Happening,
  lineRows,
  otherOf,
  type Place,
  readInteger,
  recordedOf,
  schemaOf,
  sentenceOf,
  shapeViolations,
  standingOn,
  startValues,
  toRequest,
  type Unit,
  unitQuery,
} from './model'

const KINDS = ['BRANCH', 'DEPARTMENT']
const LINES = ['PRINCIPAL', 'SUPERVISORY']
const body = (id: string) => ({ id, name: id, kind: 'PARTY_COMMITTEE' as const, head: null })

function aPlace(over: Partial<Place>): Place {
  return {
    id: 'p',
    code: '1',
    name: 'p',
    level: 'TOWN',
    kind: 'TOWN',
    parent: null,
    path: [],
    invented: true,
    validFrom: '2021-01-01',
    validTo: null,
    childCount: 0,
    unitCount: 0,
    principal: null,
    supervisory: null,
    superiorPrincipal: null,
    superiorSupervisory: null,
    below: { places: 0, principalUnits: 0, supervisoryUnits: 0 },
    ...over,
  }
}

describe('the filters of the list', () => {
  it('become what the operation takes', () => {
    const query = unitQuery(
      { q: 'ab', kind: 'BRANCH', line: 'PRINCIPAL', within: 'u', described: 'false' },
      '-name',
      KINDS,
      LINES,
    )
    expect(query).toEqual({
      q: 'ab',
      kind: ['BRANCH'],
      line: ['PRINCIPAL'],
      within: 'u',
      coveredBy: undefined,
      described: false,
      invented: undefined,
      sort: '-name',
    })
  })

  it('leave out what is not understood', () => {
    const query = unitQuery({ q: 'a', kind: 'NONSENSE', line: 'x', described: 'perhaps' }, 'password', KINDS, LINES)
    expect(Object.values(query).filter((value) => value !== undefined)).toEqual([])
  })

  it('go into the address of the workbook as they are', () => {
    const query = unitQuery({ q: 'a&b', kind: 'BRANCH', invented: 'true' }, 'name', KINDS, LINES)
    expect(listExportAddress('/api/units', query)).toBe(
      '/api/units/export.xlsx?q=a%26b&kind=BRANCH&invented=true&sort=name',
    )
    expect(listExportAddress('/api/units', unitQuery({}, null, KINDS, LINES))).toBe('/api/units/export.xlsx')
  })
})

describe('whether a thing was there', () => {
  const thing = { validFrom: '2021-01-01', validTo: '2026-07-01' }

  it('depends on the day: from its first, and not on the day it ended', () => {
    expect(standingOn(thing, '2020-12-31')).toBe('BEFORE')
    expect(standingOn(thing, '2021-01-01')).toBe('IN_FORCE')
    expect(standingOn(thing, '2026-06-30')).toBe('IN_FORCE')
    expect(standingOn(thing, '2026-07-01')).toBe('ENDED')
    expect(standingOn({ ...thing, validTo: null }, '2030-01-01')).toBe('IN_FORCE')
  })

  it('is not in doubt before the day is known', () => {
    expect(standingOn(thing, null)).toBe('IN_FORCE')
  })
})

describe('the sentences of the history', () => {
  const happening = (over: Partial<Happening>): Happening => ({
    on: '2026-07-01',
    event: 'RENAMED',
    before: 'a',
    after: 'b',
    other: null,
    post: null,
    capacity: null,
    ...over,
  })

  it('say what there was before and is afterwards, if there is', () => {
    expect(sentenceOf(happening({}))).toBe('RENAMED')
    expect(sentenceOf(happening({ event: 'PARENT_CHANGED' }))).toBe('PARENT_CHANGED')
    expect(sentenceOf(happening({ event: 'PARENT_CHANGED', before: null }))).toBe('PARENT_CHANGED_NEW')
    expect(sentenceOf(happening({ event: 'PARENT_CHANGED', after: null }))).toBe('PARENT_CHANGED_GONE')
  })

  it('say in which capacity a post was taken unless it is the regular one', () => {
    expect(sentenceOf(happening({ event: 'TERM_BEGUN', capacity: 'REGULAR' }))).toBe('TERM_BEGUN')
    expect(sentenceOf(happening({ event: 'TERM_BEGUN', capacity: 'ACTING' }))).toBe('TERM_BEGUN_AS')
  })

  it('know what the other thing is and which words a code has', () => {
    expect(otherOf('unit', 'TERM_ENDED')).toBe('person')
    expect(otherOf('unit', 'RELOCATED')).toBe('place')
    expect(otherOf('unit', 'SUCCEEDED_BY')).toBe('unit')
    expect(otherOf('place', 'SUCCEEDED_BY')).toBe('place')
    expect(schemaOf('place', 'KIND_CHANGED')).toBe('PlaceKind')
    expect(schemaOf('unit', 'DISPATCH_CHANGED')).toBe('TeamDispatch')
    expect(schemaOf('unit', 'RENAMED')).toBeNull()
  })
})

describe('the chart', () => {
  const unit = (id: string, upper: string | null): ChartUnit => ({
    id,
    upper,
    name: id,
    shortName: id,
    kind: 'BRANCH',
    head: null,
    vacancies: 0,
    subordinates: 0,
  })

  it('hangs each unit under the one above it, in the order of the register', () => {
    const head = chartTree([unit('a', null), unit('b', 'a'), unit('c', 'a'), unit('d', 'c')])
    expect(head?.below.map(({ id, below }) => [id, below.map((one) => one.id)])).toEqual([
      ['b', []],
      ['c', ['d']],
    ])
  })

  it('is empty without units', () => {
    expect(chartTree([])).toBeNull()
  })
})

describe('the two lines', () => {
  it('show whom a town answers to, itself and what is below', () => {
    const rows = lineRows(
      aPlace({
        superiorPrincipal: body('district'),
        superiorSupervisory: body('district discipline'),
        principal: body('town'),
        supervisory: body('town discipline'),
        below: { places: 14, principalUnits: 14, supervisoryUnits: 0 },
      }),
    )
    expect(rows.map(({ level }) => level)).toEqual(['DISTRICT', 'TOWN', 'VILLAGE'])
    expect(rows[1]?.principal).toMatchObject({ kind: 'unit', here: true })
    expect(rows[1]?.supervisory).toMatchObject({ kind: 'unit', here: false })
    expect(rows[2]).toEqual({
      level: 'VILLAGE',
      principal: { kind: 'count', count: 14 },
      supervisory: { kind: 'member' },
      tie: 'branch',
    })
  })

  it('mark the unit that is looked at', () => {
    const place = aPlace({ principal: body('town'), supervisory: body('town discipline') })
    expect(lineRows(place, 'town discipline')[0]).toMatchObject({
      principal: { here: false },
      supervisory: { here: true },
    })
  })

  it('show a discipline member instead of a body in a village, and in a village only', () => {
    const village = lineRows(aPlace({ level: 'VILLAGE', kind: 'VILLAGE', principal: body('branch') }))
    expect(village).toHaveLength(1)
    expect(village[0]?.supervisory).toEqual({ kind: 'member' })
    expect(village[0]?.tie).toBe('branch')
    expect(lineRows(aPlace({ principal: body('town') }))[0]?.supervisory).toEqual({ kind: 'none' })
  })

  it('count both sides where the level below has discipline bodies', () => {
    const rows = lineRows(aPlace({ level: 'CITY', below: { places: 7, principalUnits: 7, supervisoryUnits: 6 } }))
    expect(rows.at(-1)).toMatchObject({ level: 'DISTRICT', supervisory: { kind: 'count', count: 6 }, tie: 'bodies' })
  })
})

describe('the yearly profile', () => {
  const profile: NonNullable<Unit['profile']> = {
    year: 2025,
    partyMembers: 30,
    residents: 1200,
    address: 'A',
    dutyPhone: null,
    describedOn: '2025-12-24',
  }

  it('can be entered for this year and the one before', () => {
    expect(describableYears(null, 2026)).toEqual(['2026', '2025'])
    expect(describableYears({ ...profile, year: 2024 }, 2026)).toEqual(['2026', '2025'])
    expect(describableYears(profile, 2026)).toEqual(['2026', '2025'])
  })

  it('of the year before is not replaced by who cannot see it', () => {
    expect(describableYears({ ...profile, year: 2026 }, 2026)).toEqual(['2026'])
  })

  it('has the limits of the contract, and none that would cut a number', () => {
    const contract = JSON.parse(
      readFileSync(new URL('../../../../docs/generated/openapi.json', import.meta.url), 'utf8'),
    ) as { components: { schemas: { DescribeUnitRequest: { properties: Record<string, Limits> } } } }
    interface Limits {
      maxLength?: number
      pattern?: string
    }
    const longest = ({ maxLength, pattern }: Limits = {}) =>
      maxLength ?? (pattern === '[0-9+][0-9 -]{4,24}' ? 25 : undefined)
    const { properties } = contract.components.schemas.DescribeUnitRequest
    expect(DESCRIBE_FIELDS.map(({ name, maxLength }) => [name, maxLength])).toEqual(
      DESCRIBE_FIELDS.map(({ name }) => [name, longest(properties[name])]),
    )
    expect(DESCRIBE_FIELDS.filter(({ kind, maxLength }) => kind === 'integer' && maxLength)).toEqual([])
  })

  it('starts with the figures of the same year only, with the address of any', () => {
    expect(startValues(profile, 2025)).toEqual({
      year: '2025',
      partyMembers: '30',
      residents: '1200',
      address: 'A',
      dutyPhone: '',
    })
    expect(startValues(profile, 2026)).toMatchObject({ year: '2026', partyMembers: '', residents: '', address: 'A' })
    expect(startValues(null, 2026).address).toBe('')
  })

  it('has a field for everything the request takes', () => {
    expect(DESCRIBE_FIELDS.map(({ name }) => name).sort()).toEqual(Object.keys(toRequest({})).sort())
  })

  it('understands figures as people type them', () => {
    expect(readInteger(' 1,200 ')).toBe(1200)
    expect(readInteger('\uFF11\uFF12')).toBe(12)
    for (const typed of ['', '-1', '1.5', '3 x', '12345678901']) expect(readInteger(typed)).toBeNull()
  })

  it('says at the field only what cannot be sent at all', () => {
    expect(shapeViolations({ partyMembers: '', residents: '' }).map(({ pointer }) => pointer)).toEqual([
      '/partyMembers',
    ])
    expect(shapeViolations({ partyMembers: 'ten', residents: 'many' }).map(({ pointer }) => pointer)).toEqual([
      '/partyMembers',
      '/residents',
    ])
    expect(shapeViolations({ partyMembers: '2', residents: '' })).toEqual([])
  })

  it('sends nothing for what was left empty', () => {
    expect(toRequest({ year: '2026', partyMembers: '30', residents: '', address: '  ', dutyPhone: ' 1 ' })).toEqual({
      year: 2026,
      partyMembers: 30,
      residents: null,
      address: null,
      dutyPhone: '1',
    })
  })

  it('is compared with what others entered for the same year and no other', () => {
    expect(comparable(profile, '2025')).toEqual(startValues(profile, 2025))
    expect(comparable(profile, '2026')).toBeNull()
    expect(comparable(null, '2026')).toBeNull()
  })

  it('is compared as it is sent, not as it is typed', () => {
    expect(asSent({ year: '2025', partyMembers: ' 1,200 ', residents: '', address: ' A ', dutyPhone: '' })).toEqual({
      year: '2025',
      partyMembers: '1200',
      residents: '',
      address: 'A',
      dutyPhone: '',
    })
  })
})

describe('what the trace recorded', () => {
  it('stands in the order in which it is read, with its words', () => {
    const parameters = { partyMembers: '4118', residents: '', year: '2026' }
    expect(recordedOf({ act: 'organization.unit-described', parameters })).toEqual([
      { name: 'year', labelKey: 'organization.profile.year', value: '2026', counts: false },
      { name: 'partyMembers', labelKey: 'organization.profile.partyMembers', value: '4118', counts: true },
    ])
  })

  it('has its words by act, and shows as recorded what is new', () => {
    const parameters = { zeal: '1', rows: '1334', ardour: 'x' }
    const recorded = recordedOf({ act: 'organization.units-exported', parameters })
    expect(recorded.map(({ name, labelKey }) => [name, labelKey])).toEqual([
      ['rows', 'organization.trace.rows'],
      ['ardour', null],
      ['zeal', null],
    ])
    expect(recordedOf({ act: 'organization.unit-dissolved', parameters: { rows: '1' } })[0]?.labelKey).toBeNull()
  })
})
