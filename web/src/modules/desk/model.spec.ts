import { describe, expect, it } from 'vitest'
import { asksBelow, belowOf, deskKindOf, figureOf, recent, type TraceEntry, type Unit, type UnitSummary } from './model'

const NOW = '2026-12-08T01:00:00.000Z'
const ref = { id: '1', name: 'x' }
const summary = (id: string, describedYear: number | null): UnitSummary => ({
  id,
  code: id,
  name: id,
  shortName: id,
  kind: 'PARTY_COMMITTEE',
  line: 'PRINCIPAL',
  dispatch: null,
  place: ref,
  level: 'TOWN',
  superior: null,
  invented: true,
  describedYear,
})
const unit = (describedYear: number | null): Unit => ({
  ...summary('mine', describedYear),
  path: [],
  profile: null,
  postCount: 9,
  vacantCount: 1,
  subordinateCount: 3,
  principalSubordinates: 3,
  supervisorySubordinates: 0,
  principalSuperior: null,
  supervisorySuperior: null,
  dispatchedTeams: [],
  covers: [],
  validFrom: '2021-01-01',
  validTo: null,
  acts: [],
  hidden: [],
  trace: null,
})
const entry = (at: string): TraceEntry => ({
  id: at,
  act: 'organization.unit-described',
  at,
  index: null,
  log: 'WORK',
  actor: null,
  unit: null,
  subject: { ref: 'unit:1', title: 'x', path: null },
  parameters: {},
  acts: [],
})

describe('the kind of a desk', () => {
  it.each([
    ['SECRETARY', 'line'],
    ['OFFICE_CLERK', 'line'],
    ['ASSESSOR', 'oversight'],
    ['INSPECTOR', 'oversight'],
    ['SYSTEM_ADMINISTRATOR', 'administration'],
    ['AUDIT_ADMINISTRATOR', 'administration'],
    [undefined, 'administration'],
  ] as const)('of %s is %s', (post, kind) => {
    expect(deskKindOf(post)).toBe(kind)
  })
})

describe('what is missing', () => {
  const items = [summary('mine', 2025), summary('a', null), summary('b', 2025)]

  it('is counted as the list shows it, my own unit among them', () => {
    const below = belowOf({ items, total: { value: 12, exact: true } })
    expect([below.count, below.exact]).toEqual([12, true])
    expect(below.rows.map(({ id }) => id)).toEqual(['mine', 'a', 'b'])
    expect(belowOf({ items, total: { value: 10000, exact: false } }).exact).toBe(false)
  })

  it('is what is listed when there is no total', () => {
    expect(belowOf({ items, total: null }).count).toBe(3)
  })

  it('is asked only by a desk on the line of principal responsibility', () => {
    expect(asksBelow('line', unit(2025))).toBe(true)
    expect(asksBelow('line', { ...unit(2025), line: 'SUPERVISORY' })).toBe(false)
    expect(asksBelow('line', { ...unit(2025), line: null })).toBe(false)
    expect(asksBelow('oversight', unit(2025))).toBe(false)
    expect(asksBelow('line', undefined)).toBe(true)
  })
})

describe('a figure', () => {
  it('is not known before it is read, nor after an error', () => {
    const count = (data: number[]) => data.length
    expect(figureOf({ data: undefined, error: null }, count)).toBeNull()
    expect(figureOf({ data: [1], error: new Error('x') }, count)).toBeNull()
    expect(figureOf({ data: [], error: null }, count)).toBe(0)
    expect(figureOf({ data: [1, 2], error: null }, count)).toBe(2)
  })
})

describe('what changed', () => {
  it('reaches back seven days', () => {
    const entries = ['2026-12-07T09:00:00.000Z', '2026-12-01T01:00:00.000Z', '2026-12-01T00:59:59.999Z'].map(entry)
    expect(recent(entries, NOW)).toHaveLength(2)
    expect(recent(entries, null)).toEqual([])
  })
})
