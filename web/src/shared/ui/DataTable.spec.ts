// @vitest-environment jsdom
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { unreachable } from '../problem'
import DataTable from './DataTable.vue'
import { nextSort, sortChoices } from './sorting'
import { aClock, show, speak } from './testing'
import type { Column } from './types'

interface Letter {
  id: string
  number: string
  state: string
  days: number
  amount: number
  note: string | null
}
const clockOf = (days: number) =>
  aClock({ dueAt: null, overdue: days < 0, remaining: { amount: days, unit: 'WORKING_DAY' } })
const columns: Column<Letter>[] = [
  {
    key: 'number',
    title: 'Number',
    kind: 'ref',
    value: ({ number }) => number,
    to: ({ id }) => ({ name: 'letter', params: { id } }),
    sortable: true,
    rank: 1,
  },
  { key: 'state', title: 'State', kind: 'state', schema: 'JobState', value: ({ state }) => state, rank: 1 },
  { key: 'clock', title: 'Clock', kind: 'clock', value: ({ days }) => clockOf(days), rank: 2 },
  { key: 'amount', title: 'Amount', kind: 'number', value: ({ amount }) => amount, sortable: true, rank: 3 },
  { key: 'note', title: 'Note', kind: 'text', value: ({ note }) => note, rank: 3 },
]
const rows: Letter[] = [
  { id: 'a', number: 'L-1', state: 'DONE', days: -2, amount: 1234, note: null },
  { id: 'b', number: 'L-2', state: 'FAILED', days: 5, amount: 7, note: 'seen' },
]
const table = (more: Record<string, unknown> = {}) => show(DataTable, { columns, rows, caption: 'Letters', ...more })

beforeEach(() => speak('en'))
afterEach(() => {
  document.body.innerHTML = ''
  vi.useRealTimers()
})

describe('a table with rows', () => {
  it('has a caption and heads of columns and rows', () => {
    const wrapper = table()
    expect(wrapper.get('caption').text()).toBe('Letters')
    expect(wrapper.findAll('thead th[scope=col]').map((head) => head.text())).toEqual(columns.map(({ title }) => title))
    expect(wrapper.findAll('tbody th[scope=row]')).toHaveLength(2)
  })

  it('leads from the first column with a real link', () => {
    const link = table().get('tbody tr th a')
    expect(link.attributes('href')).toBe('/letters/a')
    expect(link.text()).toBe('L-1')
  })

  it('shows each kind in its words', () => {
    const cells = table().findAll('tbody tr:first-child td')
    const words = cells.map((cell) => cell.findAll(':scope > *').map((part) => part.text()))
    expect(words).toEqual([['Done'], ['2 working days overdue'], ['1,234'], ['–']])
    expect(cells[0]?.get('span').classes()).toContain('t-good')
    expect(cells[1]?.html()).toContain('t-bad')
  })

  it('says the order at the head and asks for another by button', async () => {
    const wrapper = table({ sort: '-number' })
    expect(wrapper.findAll('th[aria-sort]').map((head) => head.attributes('aria-sort'))).toEqual(['descending', 'none'])
    const buttons = wrapper.findAll('thead button')
    await buttons[0]?.trigger('click')
    await buttons[1]?.trigger('click')
    expect(wrapper.emitted('sort')).toEqual([['number'], ['amount']])
    expect(wrapper.get('th:last-child').attributes('aria-sort')).toBeUndefined()
  })

  it('offers more only when there is more, and says how many are listed', async () => {
    expect(table().findAll('.after button')).toHaveLength(0)
    const wrapper = table({ hasMore: true })
    await wrapper.get('.after button').trigger('click')
    expect(wrapper.emitted('more')).toHaveLength(1)
    expect(wrapper.get('p[role=status]').text()).toBe('2 rows listed')
  })

  it('asks for more once while more is on its way', async () => {
    const wrapper = table({ hasMore: true, loadingMore: true })
    await wrapper.get('.after button').trigger('click')
    expect(wrapper.emitted('more')).toBeUndefined()
  })

  it('marks what stays on a phone', () => {
    const classes = table()
      .findAll('tbody tr:first-child > *')
      .map((cell) => cell.classes())
    expect(classes.map((own) => own.includes('r-3'))).toEqual([false, false, false, true, true])
  })

  it('labels for the card of a phone what its value does not say, for the eye alone', () => {
    const labelled = table().findAll('tbody tr:first-child > [data-label]')
    expect(labelled.map((cell) => cell.attributes('data-label'))).toEqual(['Clock', 'Amount', 'Note'])
  })

  it('stays, with the focus, while the same is asked anew', async () => {
    const wrapper = table({ sort: 'number' })
    const button = wrapper.get('thead button').element as HTMLButtonElement
    button.focus()
    await wrapper.setProps({ loading: true, sort: '-number' })
    expect(wrapper.get('.holder').attributes('aria-busy')).toBe('true')
    await wrapper.setProps({ loading: false, rows: [rows[1]] })
    expect(wrapper.get('.holder').attributes('aria-busy')).toBeUndefined()
    expect(document.activeElement).toBe(button)
    expect(wrapper.findAll('tbody tr')).toHaveLength(1)
  })

  it('keeps its rows when more of them could not be read, and says so below', async () => {
    const wrapper = table({ hasMore: true, error: { ...unreachable(), detail: 'No answer.' } })
    expect(wrapper.findAll('tbody tr')).toHaveLength(2)
    const parts = [...wrapper.element.querySelectorAll('table, [role=alert]')].map(({ tagName }) => tagName)
    expect(parts).toEqual(['TABLE', 'DIV'])
    await wrapper.get('[role=alert] button').trigger('click')
    expect(wrapper.emitted('again')).toHaveLength(1)
  })
})

describe('a table without rows', () => {
  it('shows a skeleton, but not before 200 ms', async () => {
    vi.useFakeTimers()
    const wrapper = table({ rows: [], loading: true })
    await vi.advanceTimersByTimeAsync(199)
    expect(wrapper.findAll('.bar')).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(wrapper.findAll('.bar').length).toBeGreaterThan(0)
    expect(wrapper.find('table').exists()).toBe(false)
  })

  it('tells empty from no match, and clears the filters on request', async () => {
    expect(table({ rows: [], emptyText: 'No letter yet.' }).text()).toContain('No letter yet.')
    const wrapper = table({ rows: [], filtered: true, emptyText: 'No letter yet.' })
    expect(wrapper.text()).toContain('Nothing matches')
    expect(wrapper.text()).not.toContain('No letter yet.')
    await wrapper.get('button').trigger('click')
    expect(wrapper.emitted('clear')).toHaveLength(1)
  })

  it('says what went wrong, with the reference, and asks again', async () => {
    const wrapper = table({ rows: [], error: { ...unreachable(), detail: 'No answer.', traceId: 't-77' } })
    expect(wrapper.get('[role=alert]').text()).toContain('No answer.')
    expect(wrapper.text()).toContain('t-77')
    await wrapper.get('[role=alert] button').trigger('click')
    await flushPromises()
    expect(wrapper.emitted('again')).toHaveLength(1)
  })
})

describe('orders', () => {
  it('turn round at the second press', () => {
    expect(nextSort(undefined, 'name')).toBe('name')
    expect(nextSort('name', 'name')).toBe('-name')
    expect(nextSort('-name', 'name')).toBe('name')
    expect(nextSort('-name', 'code')).toBe('code')
  })

  it('are the same as one choice, for columns that can be sorted', () => {
    const choices = sortChoices(
      columns,
      (title) => `${title} up`,
      (title) => `${title} down`,
    )
    expect(choices.map(({ value }) => value)).toEqual(['number', '-number', 'amount', '-amount'])
    expect(choices[1]?.label).toBe('Number down')
  })
})
