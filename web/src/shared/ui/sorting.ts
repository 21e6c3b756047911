import type { Choice } from './types'

/** A sort is a key of a column, with a minus for descending, as it stands in the address. */

export function ariaSort(sort: string | undefined, key: string): 'ascending' | 'descending' | 'none' {
  if (sort === key) return 'ascending'
  return sort === `-${key}` ? 'descending' : 'none'
}

export function nextSort(sort: string | undefined, key: string): string {
  return sort === key ? `-${key}` : key
}

interface Sortable {
  key: string
  title: string
  sortable?: boolean
}

/** The same orders as one choice, for a phone, where the heads of columns are not shown. */
export function sortChoices(
  columns: readonly Sortable[],
  ascending: (title: string) => string,
  descending: (title: string) => string,
): Choice[] {
  return columns
    .filter((column) => column.sortable)
    .flatMap((column) => [
      { value: column.key, label: ascending(column.title) },
      { value: `-${column.key}`, label: descending(column.title) },
    ])
}
