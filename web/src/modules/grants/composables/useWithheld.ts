import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { ASKED_ONCE } from '@/shared/composables/askedOnce'
import { useAct } from '@/shared/composables/useAct'
import { useListState } from '@/shared/composables/useListState'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import { useCodes } from '@/shared/i18n'
import { knownIn } from '../model'
import { type Decision, WITHHELD_FILTERS, type WithheldPost, type WithheldState } from '../withheld'
import { usePages } from '@/shared/composables/usePages'

const KEY = 'withheld-posts'

export interface SeenWithheld {
  post: WithheldPost
  etag: string
}

/** Posts that an administrator entered for somebody with an account; that the list was read is recorded. */
export function useWithheldList() {
  const list = useListState(WITHHELD_FILTERS)
  const { codesOf } = useCodes()
  const asked = computed(() => ({
    state: knownIn<WithheldState>(codesOf('WithheldState'), list.filters.value.state),
    sort: list.sort.value ?? undefined,
  }))
  return {
    ...list,
    ...usePages({
      address: '/api/withheld-posts',
      queryKey: [KEY, 'list'],
      asked,
      ask: async (query) => bodyOf(await api.GET('/api/withheld-posts', { params: { query } })),
      recorded: true,
    }),
  }
}

async function readWithheld(id: string): Promise<SeenWithheld> {
  const answer = await api.GET('/api/withheld-posts/{id}', { params: { path: { id } } })
  return { post: bodyOf(answer), etag: etagOf(answer.response) }
}

/** One of them with the rights that it would give; that it was read is recorded. */
export function useWithheld(id: Ref<string>) {
  const query = useQuery({
    queryKey: [KEY, id],
    queryFn: () => readWithheld(id.value),
    ...ASKED_ONCE,
    staleTime: 60_000,
  })
  return { ...query, seen: query.data, post: computed(() => query.data.value?.post) }
}

/** Releases the rights of a post, or refuses them with a reason. */
export function useDecide(seen: SeenWithheld) {
  const { id } = seen.post
  return useAct<{ decision: Decision; reason: string }, SeenWithheld>({
    seen,
    queryKey: [KEY, id],
    invalidates: [[KEY, 'list']],
    send: async ({ decision, reason }, header) => {
      const params = { path: { id }, header }
      const answer =
        decision === 'authorise'
          ? await api.POST('/api/withheld-posts/{id}/acts/authorise', { params })
          : await api.POST('/api/withheld-posts/{id}/acts/refuse', { params, body: { reason } })
      return { post: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => readWithheld(id),
  })
}
