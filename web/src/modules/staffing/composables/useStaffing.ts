import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useAct } from '@/shared/composables/useAct'
import { useListState } from '@/shared/composables/useListState'
import { usePages } from '@/shared/composables/usePages'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import type { FormValues } from '@/shared/ui'
import { establishRequest, type Staffing, STAFFING_FILTERS, staffingQuery } from '../model'
import { useAsOf } from '@/shared/composables/useAsOf'

export interface SeenStaffing {
  staffing: Staffing
  etag: string
}

export const BODIES = 'discipline-bodies'
/** What is entered of a body is counted in the list, and recorded at its unit. */
export const STAFFING_CHANGED = [[BODIES], ['units'], ['trace-entries']]

/** The list of discipline bodies as the address describes it. */
export function useStaffingList() {
  const list = useListState(STAFFING_FILTERS)
  const { asOf } = useAsOf()
  const asked = computed(() => ({ ...staffingQuery(list.filters.value, list.sort.value), asOf: asOf.value }))
  const pages = usePages({
    address: '/api/discipline-bodies',
    queryKey: [BODIES],
    asked,
    ask: async (query) => bodyOf(await api.GET('/api/discipline-bodies', { params: { query } })),
  })
  const within = computed(() => list.filters.value.within ?? '')
  const above = useQuery({
    queryKey: ['units', within, 'name'],
    queryFn: async () => bodyOf(await api.GET('/api/units/{id}', { params: { path: { id: within.value } } })),
    enabled: computed(() => within.value !== ''),
  })
  return {
    ...list,
    /** The unit that the list is narrowed to. */
    above: above.data,
    ...pages,
  }
}

type BodyKey = readonly [string, string, { asOf: string }?]

async function readStaffing(id: string, asOf?: string): Promise<SeenStaffing> {
  const answer = await api.GET('/api/discipline-bodies/{id}', { params: { path: { id }, query: { asOf } } })
  return { staffing: bodyOf(answer), etag: etagOf(answer.response) }
}

/** How a body is staffed on a day, with the version in which it was seen; until another day is read, the one before stays. */
export function useStaffing(id: Ref<string>, asOf: Ref<string | undefined>) {
  const query = useQuery<SeenStaffing, Error, SeenStaffing, BodyKey>({
    queryKey: computed((): BodyKey => (asOf.value ? [BODIES, id.value, { asOf: asOf.value }] : [BODIES, id.value])),
    // by the key: the page and a dialog above it may ask for the same body on different days
    queryFn: ({ queryKey: [, body, on] }) => readStaffing(body, on?.asOf),
    placeholderData: (before: SeenStaffing | undefined) => (before?.staffing.body.id === id.value ? before : undefined),
  })
  return { ...query, seen: query.data, staffing: computed(() => query.data.value?.staffing) }
}

/** Enters how many officers a body may have and has, from a day on. */
export function useSetEstablishment(seen: SeenStaffing) {
  const { id } = seen.staffing.body
  return useAct<FormValues, SeenStaffing>({
    seen,
    queryKey: [BODIES, id],
    invalidates: STAFFING_CHANGED,
    send: async (values, header) => {
      const answer = await api.POST('/api/discipline-bodies/{id}/acts/set-establishment', {
        params: { path: { id }, header },
        body: establishRequest(values),
      })
      return { staffing: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => readStaffing(id),
  })
}
