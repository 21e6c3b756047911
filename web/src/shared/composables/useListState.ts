import { computed } from 'vue'
import { type LocationQuery, type LocationQueryRaw, useRoute, useRouter } from 'vue-router'

export function readFilters(query: LocationQuery, keys: readonly string[]): Record<string, string> {
  const filters: Record<string, string> = {}
  for (const key of keys) {
    const value = query[key]
    const text = Array.isArray(value) ? value[0] : value
    if (typeof text === 'string' && text !== '') filters[key] = text
  }
  return filters
}

/** The address with these values changed; an empty value leaves it, and all that is not named stays. */
export function writeFilters(
  query: LocationQuery,
  values: Record<string, string | null | undefined>,
): LocationQueryRaw {
  const changed = Object.entries(values).map(([key, value]) => [key, value === '' ? null : (value ?? null)] as const)
  const all = { ...query, ...Object.fromEntries(changed) }
  return Object.fromEntries(Object.entries(all).filter(([key, value]) => !(key in values) || value !== null))
}

/**
 * Filters and sort of a list live in the address, so that a page can be sent to a colleague. How far one went does not: a cursor opens
 * in the middle of the list, without the rows before it.
 */
export function useListState(filterKeys: readonly string[]) {
  const route = useRoute()
  const router = useRouter()
  const filters = computed(() => readFilters(route.query, filterKeys))
  const sort = computed(() => readFilters(route.query, ['sort']).sort ?? null)

  function change(values: Record<string, string | null | undefined>): void {
    void router.replace({ query: writeFilters(route.query, values) })
  }

  return {
    filters,
    sort,
    filtered: computed(() => Object.keys(filters.value).length > 0),
    setFilter: (key: string, value: string | null | undefined) => change({ [key]: value }),
    setFilters: change,
    clearFilters: () => change(Object.fromEntries(filterKeys.map((key) => [key, null]))),
    setSort: (value: string | null) => change({ sort: value }),
  }
}
