import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, bodyOf } from '@/shared/http/client'
import { useBusinessTime } from '@/shared/composables/useBusinessTime'
import { useSession } from '@/shared/composables/useSession'
import { belowOf, deskKindOf, recent, waitingOn } from '../model'

const MINUTE = 60_000
const ROWS = 6
const ENTRIES = 50

/** The desk of the acting post: what waits, what is missing below, what changed. It asks anew every minute while seen. */
export function useDesk() {
  const { actingPost, can } = useSession()
  const { now } = useBusinessTime()
  const kind = computed(() => deskKindOf(actingPost.value?.kind))
  const unitId = computed(() => actingPost.value?.unit.id ?? '')
  const readsUnits = computed(() => unitId.value !== '' && can('unit.read'))
  const leads = computed(() => readsUnits.value && kind.value === 'line')

  // a key of its own: the unit's page keeps the version beside it under ['units', id]
  const unit = useQuery({
    queryKey: ['units', unitId, 'desk'],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/units/{id}', { params: { path: { id: unitId.value } }, signal })),
    enabled: readsUnits,
    refetchInterval: MINUTE,
  })

  const missing = computed(() => ({ within: unitId.value, described: false, count: true, limit: ROWS + 1 }))
  const undescribed = useQuery({
    queryKey: ['units', missing],
    queryFn: async ({ signal }) =>
      bodyOf(
        await api.GET('/api/units', {
          params: { query: { ...missing.value, within: unitId.value } },
          signal,
        }),
      ),
    enabled: computed(() => leads.value && (unit.data.value?.subordinateCount ?? 0) > 0),
    refetchInterval: MINUTE,
  })

  const filter = computed(() => ({ unit: unitId.value, limit: ENTRIES }))
  const trace = useQuery({
    queryKey: ['trace-entries', filter],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/trace-entries', { params: { query: filter.value }, signal })),
    enabled: computed(() => unitId.value !== '' && can('trace.read')),
    refetchInterval: MINUTE,
  })

  const waiting = computed(() => waitingOn(unit.data.value, now.value))
  const below = computed(() =>
    unit.data.value && undescribed.data.value ? belowOf(unit.data.value, undescribed.data.value, now.value) : null,
  )
  const week = computed(() => recent(trace.data.value?.items ?? [], now.value))

  return {
    now,
    kind,
    actingPost,
    leads,
    readsTrace: computed(() => can('trace.read') && unitId.value !== ''),
    unit,
    undescribed,
    trace,
    waiting,
    below,
    rows: computed(() => below.value?.rows.slice(0, ROWS) ?? []),
    week,
    weekFull: computed(() => week.value.length >= ENTRIES),
    entries: computed(() => trace.data.value?.items.slice(0, 8) ?? []),
  }
}
