import { useQueries, useQuery } from '@tanstack/vue-query'
import { computed, reactive, type Ref, watch } from 'vue'
import { api, bodyOf } from '@/shared/http/client'
import type { TreeNode } from '@/shared/ui'
import type { Place, PlaceLevel, PlaceSummary } from '../model'
import { useRested } from '@/shared/composables/useRested'

const PAGE = 200
/** Places seldom change. */
const SETTLED = 300_000

async function all(asked: { parent?: string; level?: PlaceLevel[]; asOf?: string }): Promise<PlaceSummary[]> {
  const items: PlaceSummary[] = []
  let after: string | undefined
  do {
    const page = bodyOf(await api.GET('/api/places', { params: { query: { ...asked, limit: PAGE, after } } }))
    items.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return items
}

/** Each step is asked only where the one before has no top: there are thousands of towns. */
const HIGHEST: PlaceLevel[][] = [['PROVINCE', 'CITY'], ['DISTRICT'], ['TOWN']]

/** What stands under nothing: provinces, or the city, district or town whose register this is. */
async function tops(asOf: string | undefined): Promise<PlaceSummary[]> {
  for (const level of HIGHEST) {
    const found = (await all({ level, asOf })).filter(({ parent }) => parent === null)
    if (found.length > 0) return found
  }
  return []
}

/** The tree of places: each node that is opened is a query of its own, and the way to the chosen place is opened. */
export function usePlaceTree(chosen: Ref<Place | undefined>, asOf: Ref<string | undefined>) {
  const roots = useQuery({
    queryKey: ['places', 'tops', asOf],
    queryFn: () => tops(asOf.value),
    staleTime: SETTLED,
  })
  const open = reactive(new Set<string>())
  const opened = computed(() => [...open])
  const results = useQueries({
    queries: computed(() =>
      opened.value.map((parent) => ({
        queryKey: ['places', { parent, asOf: asOf.value }],
        queryFn: () => all({ parent, asOf: asOf.value }),
        staleTime: SETTLED,
      })),
    ),
  })
  const answers = computed(() => new Map(opened.value.map((id, index) => [id, results.value[index]])))

  function node(place: PlaceSummary): TreeNode {
    const answer = answers.value.get(place.id)
    return {
      id: place.id,
      name: place.name,
      lang: 'zh-CN',
      note: place.childCount > 0 ? String(place.childCount) : undefined,
      leaf: place.childCount === 0,
      loading: answer !== undefined && answer.isFetching && answer.data === undefined,
      failed: answer !== undefined && answer.isError && answer.data === undefined,
      children: answer?.data?.map(node),
    }
  }

  watch(
    chosen,
    (place) => {
      if (!place) return
      for (const { id } of place.path) open.add(id)
      if (place.childCount > 0 && place.level !== 'VILLAGE') open.add(place.id)
    },
    { immediate: true },
  )

  return {
    nodes: computed(() => (roots.data.value ?? []).map(node)),
    loading: roots.isPending,
    /** The tops themselves could not be read; what fails below stands at its row. */
    error: computed(() => (roots.data.value === undefined ? roots.error.value : null)),
    open,
    show: (id: string) => open.add(id),
    hide: (id: string) => open.delete(id),
    /** Asks again for what is below a node, or for the tops. */
    again: (id?: string) => (id === undefined ? roots.refetch() : answers.value.get(id)?.refetch()),
  }
}

/** Places by name or code, asked when typing rests. */
export function usePlaceSearch(asOf: Ref<string | undefined>) {
  const { typed, asked, active } = useRested()
  const found = useQuery({
    queryKey: ['places', 'search', asked, asOf],
    queryFn: async () =>
      bodyOf(
        await api.GET('/api/places', {
          params: { query: { q: asked.value, asOf: asOf.value, limit: 50, count: true } },
        }),
      ),
    enabled: active,
  })
  return {
    typed,
    active,
    found: found.data,
    pending: found.isFetching,
    error: found.error,
    again: () => found.refetch(),
  }
}
