import { describe, expect, it } from 'vitest'
import { unreachable } from '@/shared/problem'
import {
  brokenBy,
  faultRows,
  fileKey,
  filesOf,
  fingerprint,
  isColumn,
  isLayout,
  missingIn,
  shortened,
  sizeOf,
  sortFiles,
  stageOf,
  without,
} from './model'

const OWN = ['places.csv', 'units.csv', 'posts.csv']
const file = (name: string, text = 'x'): File => new File([text], name)

describe('files of a layout', () => {
  it('find their places by name, whatever the case; others are told', () => {
    const { chosen, strange } = sortFiles({}, [file('Units.CSV'), file('places.csv'), file('people.csv')], OWN)
    expect(Object.keys(chosen).sort()).toEqual(['places.csv', 'units.csv'])
    expect(strange).toEqual(['people.csv'])
  })

  it('take the place of one that was chosen before', () => {
    const { chosen } = sortFiles({ 'places.csv': file('places.csv', 'old') }, [file('places.csv', 'newer')], OWN)
    expect(chosen['places.csv']?.size).toBe(5)
  })

  it('are sent under the names of the layout and in its order', () => {
    const sent = filesOf({ 'posts.csv': file('职务.csv'), 'places.csv': file('地方.csv') }, OWN)
    expect(sent.map(({ name }) => name)).toEqual(['places.csv', 'posts.csv'])
  })

  it('can be left out again', () => {
    expect(without({ 'places.csv': file('a'), 'units.csv': file('b') }, 'places.csv')).toHaveProperty('units.csv')
    expect(without({ 'places.csv': file('a') }, 'places.csv')).toEqual({})
  })

  it('have a sentence each', () => {
    expect(fileKey('villages.csv')).toBe('villages')
    expect(fileKey('people.csv')).toBeNull()
  })
})

describe('an order', () => {
  it('needs a day and a file', () => {
    expect(missingIn({ from: '' }, {}).map(({ pointer }) => pointer)).toEqual(['/from', '/files'])
    expect(missingIn({ from: '2026-01-01' }, { 'places.csv': file('a') })).toEqual([])
  })

  it('is not larger than the server takes', () => {
    const large = { size: 65 * 1024 * 1024, name: 'places.csv' } as File
    expect(missingIn({ from: '2026-01-01' }, { 'places.csv': large }).map(({ messageKey }) => messageKey)).toEqual([
      'imports.missing.small',
    ])
  })

  it('is another one when a file is another', () => {
    const before = fingerprint({ from: '2026-01-01' }, { 'places.csv': file('a', 'x') })
    expect(fingerprint({ from: '2026-01-01' }, { 'places.csv': file('a', 'xx') })).not.toBe(before)
  })

  it('is of a layout that there is', () => {
    expect(isLayout('OWN', ['OWN'])).toBe(true)
    expect(isLayout('XML', ['OWN'])).toBe(false)
    expect(isLayout(undefined, ['OWN'])).toBe(false)
  })
})

describe('what is shown', () => {
  it('says sizes in the unit that fits', () => {
    expect(sizeOf(12)).toEqual({ amount: '12', unit: 'bytes' })
    expect(sizeOf(1536)).toEqual({ amount: '1.5', unit: 'kilobytes' })
    expect(sizeOf(3 * 1024 * 1024)).toEqual({ amount: '3.0', unit: 'megabytes' })
  })

  it('says what a job is at', () => {
    expect([0, 20, 40].map(stageOf)).toEqual(['read', 'check', 'take'])
  })

  it('knows columns that have a word, and no others', () => {
    expect(isColumn('managedBy')).toBe(true)
    expect(isColumn('colour')).toBe(false)
    expect(isColumn(null)).toBe(false)
  })

  it('tells a job that broke from files with faults', () => {
    const problem = { ...unreachable(), code: 'request-500' }
    expect(brokenBy({ state: 'FAILED', problem })).toBe(problem)
    expect(brokenBy({ state: 'FAILED', problem: { ...problem, code: 'organization-021' } })).toBeNull()
    expect(brokenBy({ state: 'RUNNING', problem: null })).toBeNull()
    expect(brokenBy(undefined)).toBeNull()
  })

  it('shows enough of a long cell', () => {
    expect(shortened('x'.repeat(300))).toHaveLength(41)
    expect(shortened('x')).toBe('x')
    expect(shortened(null)).toBeNull()
  })

  it('keeps faults apart even where they are alike', () => {
    const fault = { file: 'a.csv', line: 1, column: null, value: null, code: 'x', message: '', remedy: '', values: {} }
    expect(faultRows([fault, fault]).map(({ id }) => id)).toEqual(['0', '1'])
  })
})
