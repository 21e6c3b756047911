import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref, ref, shallowRef } from 'vue'
import { useListState } from '@/shared/composables/useListState'
import { usePages } from '@/shared/composables/usePages'
import { api, bodyOf, newIdempotencyKey, POLL } from '@/shared/http/client'
import { httpContext } from '@/shared/http/context'
import { useCodes } from '@/shared/i18n'
import { isProblem, type Problem, problemOf } from '@/shared/problem'
import type { FormValues } from '@/shared/ui'
import {
  brokenBy,
  type Chosen,
  filesOf,
  fingerprint,
  IMPORT_FILTERS,
  type ImportLayout,
  type ImportState,
  isLayout,
  type OrganizationImport,
} from '../model'

const KEY = 'organization-imports'
const EVERY = 1_500

/** The list of imports as the address describes it. */
export function useImportList() {
  const list = useListState(IMPORT_FILTERS)
  const { codesOf } = useCodes()
  const asked = computed(() => {
    const { state, layout } = list.filters.value
    return {
      state: state && codesOf('ImportState').includes(state) ? (state as ImportState) : undefined,
      layout: isLayout(layout, codesOf('ImportLayout')) ? layout : undefined,
    }
  })
  const pages = usePages({
    address: '/api/organization-imports',
    queryKey: [KEY],
    asked,
    ask: async (query) => bodyOf(await api.GET('/api/organization-imports', { params: { query } })),
    counted: false,
  })
  return {
    ...list,
    ...pages,
  }
}

/** What the files of a layout hold. */
export function useImportLayout(layout: Ref<ImportLayout>) {
  const query = useQuery({
    queryKey: ['import-layouts', layout],
    queryFn: async () => bodyOf(await api.GET('/api/import-layouts/{id}', { params: { path: { id: layout.value } } })),
    staleTime: Infinity,
  })
  return {
    files: computed(() => query.data.value?.files ?? []),
    error: query.error,
    pending: query.isPending,
    again: () => query.refetch(),
  }
}

export function templateAddress(layout: ImportLayout, file: string): string {
  return `/api/import-layouts/${layout}/template?${new URLSearchParams({ file }).toString()}`
}

export function faultsAddress(id: string): string {
  return `/api/organization-imports/${id}/export.xlsx`
}

/** An import; as long as it waits it is asked for again and again. */
export function useImport(id: Ref<string>) {
  const client = useQueryClient()
  // what is wrong with it is told by the server, in the language of the page
  const { language } = httpContext
  let waiting = false
  const query = useQuery({
    queryKey: [KEY, id, language],
    queryFn: async () => {
      const answer = bodyOf(
        await api.GET('/api/organization-imports/{id}', {
          params: { path: { id: id.value } },
          headers: waiting ? POLL : undefined,
        }),
      )
      // what it brought is shown all over the module
      if (waiting && answer.state === 'DONE')
        for (const other of ['places', 'units']) void client.invalidateQueries({ queryKey: [other] })
      waiting = answer.state === 'WAITING'
      return answer
    },
    refetchInterval: ({ state }) => (state.data?.state === 'WAITING' ? EVERY : false),
    // the other language must not come back to it as it was minutes ago
    gcTime: 0,
    placeholderData: (before: OrganizationImport | undefined) => (before?.id === id.value ? before : undefined),
  })
  return { ...query, found: query.data }
}

/** The job that does an import: it is known to who ordered it, for a week. */
export function useImportJob(job: Ref<string | null>) {
  const query = useQuery({
    queryKey: ['jobs', job],
    queryFn: async () =>
      bodyOf(await api.GET('/api/jobs/{id}', { params: { path: { id: job.value ?? '' } }, headers: POLL })),
    enabled: computed(() => job.value !== null),
    refetchInterval: ({ state }) =>
      state.data?.state === 'DONE' || state.data?.state === 'FAILED' || state.error ? false : EVERY,
    retry: (failures, error) => failures < 2 && !(isProblem(error) && error.problem.status === 404),
  })
  return {
    progress: computed(() => query.data.value?.progress ?? 0),
    /** Why it ended without a result; files with faults are a result. */
    failed: computed<Problem | null>(() => brokenBy(query.data.value)),
    /** Nobody knows it any more, or it is another person's. */
    unknown: computed(() => isProblem(query.error.value) && query.error.value.problem.status === 404),
  }
}

/** Hands the files over; the same handed over twice is imported once. */
export function useOrderImport() {
  const client = useQueryClient()
  const submitting = ref(false)
  const problem = shallowRef<Problem | null>(null)
  let key = newIdempotencyKey()
  let sent: string | null = null

  /** The id of the import, or null; then `problem` says why. */
  async function order(
    layout: ImportLayout,
    values: FormValues,
    chosen: Chosen,
    names: readonly string[],
  ): Promise<string | null> {
    if (submitting.value) return null
    const text = fingerprint(values, chosen)
    if (sent !== null && sent !== text) key = newIdempotencyKey()
    sent = text
    submitting.value = true
    problem.value = null
    const form = new FormData()
    for (const file of filesOf(chosen, names)) form.append('files', file)
    try {
      const { id } = bodyOf(
        await api.POST('/api/organization-imports', {
          params: { query: { layout, from: values.from ?? '' }, header: { 'Idempotency-Key': key } },
          // the document of the API knows files as texts
          body: { files: [] },
          bodySerializer: () => form,
        }),
      )
      void client.invalidateQueries({ queryKey: [KEY] })
      return id
    } catch (error) {
      problem.value = problemOf(error)
      return null
    } finally {
      submitting.value = false
    }
  }
  return { submitting, problem, order }
}
