import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useAct } from '@/shared/composables/useAct'
import { useExport } from '@/shared/composables/useExport'
import { useListState } from '@/shared/composables/useListState'
import { usePages } from '@/shared/composables/usePages'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import { ProblemError, unreachable } from '@/shared/problem'
import type { AskForExportRequest, ExportRequest } from '../model'

export interface SeenRequest {
  request: ExportRequest
  etag: string
}

const KEY = 'export-requests'
const CHANGED = [[KEY], ['trace-entries']]

/** One's own requests, and those on which one may decide or has decided. */
export function useExportRequests() {
  const { filters, setFilters, clearFilters, filtered } = useListState(['state'])
  const asked = computed(() => ({
    state: filters.value.state === undefined ? undefined : [filters.value.state as ExportRequest['state']],
  }))
  const pages = usePages({
    address: '/api/export-requests',
    queryKey: [KEY],
    asked,
    ask: async (query) => bodyOf(await api.GET('/api/export-requests', { params: { query } })),
    counted: false,
  })
  return {
    filters,
    setFilters,
    clearFilters,
    filtered,
    ...pages,
  }
}

async function readOne(id: string): Promise<SeenRequest> {
  const answer = await api.GET('/api/export-requests/{id}', { params: { path: { id } } })
  return { request: bodyOf(answer), etag: etagOf(answer.response) }
}

export function useExportRequest(id: Ref<string>) {
  const query = useQuery({ queryKey: [KEY, id], queryFn: () => readOne(id.value) })
  return { ...query, seen: query.data, request: computed(() => query.data.value?.request ?? null) }
}

export function useAskForExport() {
  return useAct<AskForExportRequest, SeenRequest>({
    // nothing was there before, so no version was seen
    seen: { request: {} as ExportRequest, etag: '' },
    queryKey: [KEY, 'new'],
    invalidates: CHANGED,
    send: async (body, header) => {
      const answer = await api.POST('/api/export-requests', {
        params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } },
        body,
      })
      return { request: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => Promise.reject(new ProblemError(unreachable())),
  })
}

/** The request that was made last on this page. */
export function useAsked() {
  const client = useQueryClient()
  return () => client.getQueryData<SeenRequest>([KEY, 'new'])?.request ?? null
}

/** A second person decides; with a reason it is refused. */
export function useDecideExport(seen: SeenRequest) {
  const path = { id: seen.request.id }
  return useAct<{ reason: string } | null, SeenRequest>({
    seen,
    queryKey: [KEY, seen.request.id],
    invalidates: CHANGED,
    send: async (body, header) => {
      const answer =
        body === null
          ? await api.POST('/api/export-requests/{id}/acts/approve', { params: { path, header } })
          : await api.POST('/api/export-requests/{id}/acts/refuse', { params: { path, header }, body })
      return { request: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => readOne(seen.request.id),
  })
}

/** Takes the list, once; what became of the request is read anew, whatever came of it. */
export function useTakeExport(id: string) {
  const client = useQueryClient()
  const { state, problem, take } = useExport()
  return {
    taking: computed(() => state.value !== 'idle'),
    problem,
    take: async (): Promise<boolean> => {
      await take(`/api/export-requests/${id}/workbook`)
      await client.invalidateQueries({ queryKey: [KEY] })
      return problem.value === null
    },
  }
}
