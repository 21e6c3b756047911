import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useAct } from '@/shared/composables/useAct'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import type { ChangePostRequest, PostHistory, StaffRequest } from '../people'

export interface SeenPost {
  post: PostHistory
  etag: string
}

const KEY = 'posts'
/** Who holds a post is shown on the pages of its unit and of people too. */
const CHANGED = [[KEY], ['units'], ['persons'], ['trace-entries']]

export async function readPost(id: string, asOf?: string): Promise<SeenPost> {
  const answer = await api.GET('/api/posts/{id}', { params: { path: { id }, query: { asOf } } })
  return { post: bodyOf(answer), etag: etagOf(answer.response) }
}

/** A post on a day with the version in which it was seen; until another day is read, the one before stays. */
export function usePost(id: Ref<string>, asOf: Ref<string | undefined>) {
  const query = useQuery({
    queryKey: computed(() => (asOf.value ? [KEY, id.value, { asOf: asOf.value }] : [KEY, id.value])),
    queryFn: () => readPost(id.value, asOf.value),
    placeholderData: (before: SeenPost | undefined) => (before?.post.id === id.value ? before : undefined),
  })
  return { ...query, seen: query.data, post: computed(() => query.data.value?.post) }
}

/** What a change starts from: the latest state with its villages, also where that is still to come. */
export async function readLatest(id: string): Promise<SeenPost> {
  const seen = await readPost(id)
  const latest = seen.post.states[0]
  return latest && latest.from > seen.post.state.from ? readPost(id, latest.from) : seen
}

export function useLatestPost(id: Ref<string>) {
  const query = useQuery({
    queryKey: [KEY, id, 'latest'],
    queryFn: () => readLatest(id.value),
    refetchOnMount: 'always',
  })
  return {
    seen: computed(() => (query.isFetchedAfterMount.value ? query.data.value : undefined)),
    error: query.error,
    again: () => query.refetch(),
  }
}

/** Enters who holds the post. */
export function useStaffPost(seen: SeenPost) {
  const { id } = seen.post
  return useAct<StaffRequest, SeenPost>({
    seen,
    queryKey: [KEY, id],
    invalidates: CHANGED,
    send: async (request, header) => {
      const params = { path: { id }, header }
      const answer =
        request.act === 'fill'
          ? await api.POST('/api/posts/{id}/acts/fill', { params, body: request.body })
          : request.act === 'vacate'
            ? await api.POST('/api/posts/{id}/acts/vacate', { params, body: request.body })
            : await api.POST('/api/posts/{id}/acts/hand-over', { params, body: request.body })
      return { post: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => readPost(id),
  })
}

/** Enters what the post is from a day on. */
export function useChangePost(seen: SeenPost) {
  const { id } = seen.post
  return useAct<ChangePostRequest, SeenPost>({
    seen,
    queryKey: [KEY, id],
    invalidates: CHANGED,
    send: async (body, header) => {
      const answer = await api.POST('/api/posts/{id}/acts/change', { params: { path: { id }, header }, body })
      return { post: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => readLatest(id),
  })
}
