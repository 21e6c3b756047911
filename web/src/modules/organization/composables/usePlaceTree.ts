import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref, type Ref, watch } from 'vue'
import { api, bodyOf } from '@/shared/http/client'
import type { TreeNode } from '@/shared/ui'
import type { Place, PlaceSummary } from '../model'

const PAGE = 200
/** From how many letters on a search is asked. */
export const LEAST = 2
const REST = 300

async function below(parent: string): Promise<PlaceSummary[]> {
  const items: PlaceSummary[] = []
  let after: string | undefined
  do {
    const page = bodyOf(await api.GET('/api/places', { params: { query: { parent, limit: PAGE, after } } }))
    items.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return items
}

/** The tops of what may be seen: cities, or where there is none, the highest level there is. */
async function tops(): Promise<PlaceSummary[]> {
  for (const level of ['CITY', 'DISTRICT', 'TOWN'] as const) {
    const page = bodyOf(await api.GET('/api/places', { params: { query: { level: [level], limit: PAGE } } }))
    if (page.items.length > 0) return page.items
  }
  return []
}

/** The tree of places: what is opened is asked for, and the way to the chosen place is opened. */
export function usePlaceTree(chosen: Ref<Place | undefined>) {
  const roots = useQuery({ queryKey: ['places', 'tops'], queryFn: tops, staleTime: 300_000 })
  const open = reactive(new Set<string>())
  const children = reactive(new Map<string, PlaceSummary[]>())
  const loading = reactive(new Set<string>())
  const failure = ref<unknown>(null)

  async function show(id: string): Promise<void> {
    open.add(id)
    if (children.has(id) || loading.has(id)) return
    loading.add(id)
    try {
      children.set(id, await below(id))
      failure.value = null
    } catch (error) {
      open.delete(id)
      failure.value = error
    } finally {
      loading.delete(id)
    }
  }

  function node(place: PlaceSummary): TreeNode {
    return {
      id: place.id,
      name: place.name,
      lang: 'zh-CN',
      note: place.childCount > 0 ? String(place.childCount) : undefined,
      leaf: place.childCount === 0,
      loading: loading.has(place.id),
      children: children.get(place.id)?.map(node),
    }
  }

  watch(
    chosen,
    (place) => {
      if (!place) return
      for (const { id } of place.path) void show(id)
      if (place.childCount > 0 && place.level !== 'VILLAGE') void show(place.id)
    },
    { immediate: true },
  )

  return {
    nodes: computed(() => (roots.data.value ?? []).map(node)),
    loading: roots.isPending,
    error: computed(() => failure.value ?? roots.error.value),
    open,
    show,
    hide: (id: string) => open.delete(id),
    again: () => roots.refetch(),
  }
}

/** Places by name or code, asked when typing rests. */
export function usePlaceSearch() {
  const typed = ref('')
  const asked = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(typed, (text) => {
    clearTimeout(timer)
    timer = setTimeout(() => (asked.value = text.trim()), text.trim() === '' ? 0 : REST)
  })
  const active = computed(() => [...asked.value].length >= LEAST)
  const found = useQuery({
    queryKey: ['places', 'search', asked],
    queryFn: async () =>
      bodyOf(await api.GET('/api/places', { params: { query: { q: asked.value, limit: 50, count: true } } })),
    enabled: active,
  })
  return { typed, asked, active, found: found.data, pending: found.isFetching, error: found.error }
}
