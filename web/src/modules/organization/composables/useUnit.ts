import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import type { Unit } from '../model'
import { againOf } from '@/shared/composables/again'

export interface SeenUnit {
  unit: Unit
  etag: string
}

export async function readUnit(id: string, asOf?: string): Promise<SeenUnit> {
  const answer = await api.GET('/api/units/{id}', { params: { path: { id }, query: { asOf } } })
  return { unit: bodyOf(answer), etag: etagOf(answer.response) }
}

/** A unit on a day and the version in which it was seen; until another day is read, the one before stays. */
export function useUnit(id: Ref<string>, asOf?: Ref<string | undefined>) {
  const query = useQuery({
    queryKey: computed(() => (asOf?.value ? ['units', id.value, { asOf: asOf.value }] : ['units', id.value])),
    queryFn: () => readUnit(id.value, asOf?.value),
    enabled: computed(() => id.value !== ''),
    placeholderData: (before: SeenUnit | undefined) => (before?.unit.id === id.value ? before : undefined),
  })
  return { ...query, unit: computed(() => query.data.value?.unit) }
}

/** The unit as it is now: a form must not open on a version that others have replaced. */
export function useFreshUnit(id: Ref<string>) {
  const query = useQuery({ queryKey: ['units', id], queryFn: () => readUnit(id.value), refetchOnMount: 'always' })
  return {
    seen: computed(() => (query.isFetchedAfterMount.value ? query.data.value : undefined)),
    error: query.error,
    again: () => query.refetch(),
  }
}

export function useUnitPosts(id: Ref<string>, asOf: Ref<string | undefined>) {
  const query = useQuery({
    queryKey: ['units', id, 'posts', asOf],
    queryFn: async () =>
      bodyOf(
        await api.GET('/api/units/{id}/posts', { params: { path: { id: id.value }, query: { asOf: asOf.value } } }),
      ),
  })
  return { ...query, rows: computed(() => query.data.value?.items ?? []) }
}

/** What was done to a unit. */
export function useUnitTrace(id: Ref<string>) {
  const query = useInfiniteQuery({
    queryKey: ['trace-entries', { unit: id }],
    queryFn: async ({ pageParam }) =>
      bodyOf(
        await api.GET('/api/trace-entries', { params: { query: { subject: `unit:${id.value}`, after: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return {
    ...query,
    rows: computed(() => query.data.value?.pages.flatMap(({ items }) => items) ?? []),
    again: againOf(query),
  }
}
