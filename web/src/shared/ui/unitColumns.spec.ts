import { describe, expect, it } from 'vitest'
import type { components } from '@/api/schema'
import { unitColumns } from './unitColumns'

const unit: components['schemas']['UnitSummary'] = {
  id: 'u1',
  code: '1',
  name: 'unit',
  shortName: 'unit',
  kind: 'BRANCH',
  line: null,
  dispatch: null,
  place: { id: 'p1', name: 'place' },
  level: 'VILLAGE',
  superior: null,
  invented: true,
  describedYear: 2026,
}
const columns = unitColumns(
  (key) => key,
  (schema, code) => `${schema}.${code}`,
  ['name', 'line', 'place', 'year'],
  ['name'],
)

describe('the columns of units', () => {
  it('are those asked for, in that order, and sorted only where the list can', () => {
    expect(columns.map(({ key }) => key)).toEqual(['name', 'line', 'place', 'year'])
    expect(columns.filter(({ sortable }) => sortable).map(({ key }) => key)).toEqual(['name'])
  })

  it('lead to the unit and its place, and show a year as it is written', () => {
    expect(columns.map(({ to }) => to?.(unit))).toEqual([
      { name: 'organization.unit', params: { id: 'u1' } },
      undefined,
      { name: 'organization.tree', query: { place: 'p1' } },
      undefined,
    ])
    expect(columns.map(({ value }) => value(unit))).toEqual(['unit', null, unit.place, '2026'])
  })
})
