import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, bodyOf } from '@/shared/http/client'
import { useBusinessTime } from '@/shared/composables/useBusinessTime'
import { usePolled } from '@/shared/composables/usePolled'
import { useSession } from '@/shared/composables/useSession'
import { INBOX_MESSAGES } from '@/shared/composables/useInbox'
import { asksBelow, belowOf, deskKindOf, figureOf, recent } from '../model'

const ROWS = 6
const ENTRIES = 50

/** The desk of the acting post: what waits, what is missing within, what changed. It asks anew every minute while seen. */
export function useDesk() {
  const { actingPost, can } = useSession()
  const { now } = useBusinessTime()
  const kind = computed(() => deskKindOf(actingPost.value?.kind))
  const unitId = computed(() => actingPost.value?.unit.id ?? '')
  const readsUnits = computed(() => unitId.value !== '' && can('unit.read'))

  // a key of its own: the unit's page keeps the version beside it under ['units', id]
  const ofUnit = {
    queryKey: ['units', unitId, 'desk'],
    enabled: readsUnits,
    read: async (headers: Record<string, string>, signal: AbortSignal) =>
      bodyOf(await api.GET('/api/units/{id}', { params: { path: { id: unitId.value } }, headers, signal })),
  }
  const unit = useQuery({ ...ofUnit, queryFn: ({ signal }) => ofUnit.read({}, signal) })

  const open = { asks: true, settled: false, sort: 'dueOn,-toldAt', count: true, limit: ROWS }
  const ofAsked = {
    queryKey: [INBOX_MESSAGES, open],
    enabled: computed(() => actingPost.value !== null),
    read: async (headers: Record<string, string>, signal: AbortSignal) =>
      bodyOf(await api.GET('/api/inbox-messages', { params: { query: open }, headers, signal })),
  }
  const asking = useQuery({ ...ofAsked, queryFn: ({ signal }) => ofAsked.read({}, signal) })
  const leads = computed(() => readsUnits.value && asksBelow(kind.value, unit.data.value))
  const leaf = computed(() => unit.data.value?.subordinateCount === 0)

  const missing = computed(() => ({ within: unitId.value, described: false, count: true, limit: ROWS }))
  const ofBelow = {
    queryKey: ['units', missing],
    enabled: computed(() => leads.value && unit.data.value !== undefined && !leaf.value),
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
  usePolled([ofUnit, ofAsked, ofBelow, ofTrace])

  const below = computed(() => (undescribed.data.value ? belowOf(undescribed.data.value) : null))
  const week = computed(() => recent(trace.data.value?.items ?? [], now.value))

  /** What a figure stands for is left out where this post has none of it, and null while it is not known. */
  const asked = <Data>(query: { data: Ref<Data | undefined>; error: Ref<Error | null> }) => ({
    data: query.data.value,
    error: query.error.value,
  })
  const figures = computed(() => ({
    waiting:
      kind.value === 'administration'
        ? undefined
        : figureOf(asked(asking), ({ items, total }) => total?.value ?? items.length),
    below: leads.value && !leaf.value ? figureOf(asked(undescribed), () => below.value?.count ?? 0) : undefined,
    changes: can('trace.read') && unitId.value !== '' ? figureOf(asked(trace), () => week.value.length) : undefined,
  }))

  return {
    now,
    kind,
    actingPost,
    leads,
    readsTrace: computed(() => can('trace.read') && unitId.value !== ''),
    unit,
    undescribed,
    trace,
    asking,
    below,
    leaf,
    figures,
    weekFull: computed(() => week.value.length >= ENTRIES),
    entries: computed(() => trace.data.value?.items.slice(0, 8) ?? []),
  }
}
