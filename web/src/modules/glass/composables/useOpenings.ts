import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useAct } from '@/shared/composables/useAct'
import { useListState } from '@/shared/composables/useListState'
import { usePages } from '@/shared/composables/usePages'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import { ProblemError, unreachable } from '@/shared/problem'
import type { Reference } from '@/shared/ui'
import { type BreakGlassRequest, type Opening, sortOf } from '../model'

export interface SeenOpening {
  opening: Opening
  etag: string
}

const KEY = 'break-glass-openings'
/** The last one that the person made; it is nowhere else for whoever may open and not review. */
const OWN = [KEY, 'own']
/** The records of the unit can be read from now on. */
const CHANGED = [[KEY], ['units'], ['trace-entries'], ['discipline-bodies']]
const HOUR = 3_600_000

/** Who opened the records of one's units, and why; that it was read is recorded. */
export function useOpeningList(enabled: Ref<boolean>) {
  const { sort, setSort } = useListState([])
  const asked = computed(() => ({ sort: sortOf(sort.value) }))
  const pages = usePages({
    address: '/api/break-glass-openings',
    queryKey: [KEY],
    asked,
    ask: async (query) => bodyOf(await api.GET('/api/break-glass-openings', { params: { query } })),
    recorded: true,
    enabled,
  })
  return {
    sort,
    setSort,
    ...pages,
  }
}

/** What the person opened last on this page. */
export function useOwnOpening() {
  const { data } = useQuery<SeenOpening>({
    queryKey: OWN,
    queryFn: () => Promise.reject(new ProblemError(unreachable())),
    enabled: false,
    gcTime: HOUR,
  })
  return { opening: computed(() => data.value?.opening ?? null) }
}

/** Opens the work records of a unit, with a reason. */
export function useBreakGlass() {
  return useAct<BreakGlassRequest, SeenOpening>({
    // nothing was there before, so no version was seen
    seen: { opening: {} as Opening, etag: '' },
    queryKey: OWN,
    invalidates: CHANGED,
    send: async (body, header) => {
      const answer = await api.POST('/api/break-glass-openings', {
        params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } },
        body,
      })
      return { opening: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => Promise.reject(new ProblemError(unreachable())),
  })
}

/** The unit that the page before named in the address. */
export function useNamedUnit(id: Ref<string | null>) {
  const query = useQuery({
    queryKey: ['units', id, 'name'],
    queryFn: async (): Promise<Reference> => {
      const unit = bodyOf(await api.GET('/api/units/{id}', { params: { path: { id: id.value ?? '' } } }))
      return { id: unit.id, name: unit.name }
    },
    enabled: computed(() => id.value !== null),
  })
  return { unit: query.data }
}
