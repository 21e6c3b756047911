import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, bodyOf } from '@/shared/http/client'
import { useBusinessTime } from '@/shared/composables/useBusinessTime'
import { usePolled } from '@/shared/composables/usePolled'
import { useSession } from '@/shared/composables/useSession'
import { belowOf, deskKindOf, recent, waitingOn } from '../model'

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
  const ofUnit = {
    queryKey: ['units', unitId, 'desk'],
    enabled: readsUnits,
    read: async (headers: Record<string, string>, signal: AbortSignal) =>
      bodyOf(await api.GET('/api/units/{id}', { params: { path: { id: unitId.value } }, headers, signal })),
  }
  const unit = useQuery({ ...ofUnit, queryFn: ({ signal }) => ofUnit.read({}, signal) })

  const missing = computed(() => ({ within: unitId.value, described: false, count: true, limit: ROWS + 1 }))
  const ofBelow = {
    queryKey: ['units', missing],
    enabled: computed(() => leads.value && (unit.data.value?.subordinateCount ?? 0) > 0),
    read: async (headers: Record<string, string>, signal: AbortSignal) =>
      bodyOf(
        await api.GET('/api/units', {
          params: { query: { ...missing.value, within: unitId.value } },
          headers,
          signal,
        }),
      ),
  }
  const undescribed = useQuery({ ...ofBelow, queryFn: ({ signal }) => ofBelow.read({}, signal) })

  const filter = computed(() => ({ unit: unitId.value, limit: ENTRIES }))
  const ofTrace = {
    queryKey: ['trace-entries', filter],
    enabled: computed(() => unitId.value !== '' && can('trace.read')),
    read: async (headers: Record<string, string>, signal: AbortSignal) =>
      bodyOf(await api.GET('/api/trace-entries', { params: { query: filter.value }, headers, signal })),
  }
  const trace = useQuery({ ...ofTrace, queryFn: ({ signal }) => ofTrace.read({}, signal) })
  usePolled([ofUnit, ofBelow, ofTrace])

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
