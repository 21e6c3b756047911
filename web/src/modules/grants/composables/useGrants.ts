import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref, shallowRef } from 'vue'
import { useAct } from '@/shared/composables/useAct'
import { useListState } from '@/shared/composables/useListState'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import { useCodes } from '@/shared/i18n'
import { ProblemError, unreachable } from '@/shared/problem'
import {
  type Grant,
  GRANT_FILTERS,
  type GrantRequest,
  type GrantState,
  knownIn,
  POST_GRANT_FILTERS,
  type PostGrant,
  type PostGrantRequest,
  type PostKind,
  type WithdrawGrantRequest,
} from '../model'
import { usePages } from '@/shared/composables/usePages'

const KINDS = 'grants'
const POSTS = 'post-grants'

export interface SeenGrant {
  grant: Grant
  etag: string
}
export interface SeenPostGrant {
  grant: PostGrant
  etag: string
}

/** What kinds of posts may do, as the address describes it. */
export function useGrantList() {
  const list = useListState(GRANT_FILTERS)
  const { codesOf } = useCodes()
  const asked = computed(() => {
    const { kind, permission, state } = list.filters.value
    return {
      kind: knownIn<PostKind>(codesOf('PostKind'), kind),
      permission: knownIn<string>(codesOf('Permission'), permission),
      state: knownIn<GrantState>(codesOf('GrantState'), state),
      sort: list.sort.value ?? undefined,
    }
  })
  return {
    ...list,
    ...usePages({
      address: '/api/grants',
      queryKey: [KINDS, 'list'],
      asked,
      ask: async (query) => bodyOf(await api.GET('/api/grants', { params: { query } })),
    }),
  }
}

/** What single posts may do beyond their kind. */
export function usePostGrantList() {
  const list = useListState(POST_GRANT_FILTERS)
  const { codesOf } = useCodes()
  const asked = computed(() => {
    const { post, permission, state } = list.filters.value
    return {
      post,
      permission: knownIn<string>(codesOf('Permission'), permission),
      state: knownIn<GrantState>(codesOf('GrantState'), state),
      sort: list.sort.value ?? undefined,
    }
  })
  return {
    ...list,
    ...usePages({
      address: '/api/post-grants',
      queryKey: [POSTS, 'list'],
      asked,
      ask: async (query) => bodyOf(await api.GET('/api/post-grants', { params: { query } })),
    }),
  }
}

async function readGrant(id: string): Promise<SeenGrant> {
  const answer = await api.GET('/api/grants/{id}', { params: { path: { id } } })
  return { grant: bodyOf(answer), etag: etagOf(answer.response) }
}

async function readPostGrant(id: string): Promise<SeenPostGrant> {
  const answer = await api.GET('/api/post-grants/{id}', { params: { path: { id } } })
  return { grant: bodyOf(answer), etag: etagOf(answer.response) }
}

export function useGrant(id: Ref<string>) {
  const query = useQuery({ queryKey: [KINDS, id], queryFn: () => readGrant(id.value) })
  return { ...query, seen: query.data, grant: computed(() => query.data.value?.grant) }
}

export function usePostGrant(id: Ref<string>) {
  const query = useQuery({ queryKey: [POSTS, id], queryFn: () => readPostGrant(id.value) })
  return { ...query, seen: query.data, grant: computed(() => query.data.value?.grant) }
}

/** What may be granted at all. */
export function usePermissions() {
  const query = useQuery({
    queryKey: ['permissions'],
    queryFn: async () => bodyOf(await api.GET('/api/permissions')).items,
    staleTime: Infinity,
  })
  const all = computed(() => query.data.value ?? [])
  return {
    permissions: all,
    error: query.error,
    permissionOf: (code: string | undefined) => all.value.find((one) => one.code === code) ?? null,
  }
}

/** The posts of a unit, one of which is granted something. */
export function usePostsOf(unit: Ref<string | null>) {
  const query = useQuery({
    queryKey: ['units', unit, 'posts', 'pick'],
    queryFn: async () =>
      bodyOf(await api.GET('/api/units/{id}/posts', { params: { path: { id: unit.value ?? '' } } })).items,
    enabled: computed(() => unit.value !== null),
  })
  return {
    posts: computed(() => (unit.value === null ? [] : (query.data.value ?? []))),
    answered: computed(() => unit.value !== null && query.data.value !== undefined),
    error: query.error,
  }
}

const nobodySaw = () => Promise.reject(new ProblemError(unreachable()))

/** Grants something to a kind of post. */
export function useGrantRights() {
  /** What was made, to go on to. */
  const made = shallowRef<Grant | null>(null)
  const act = useAct<GrantRequest, SeenGrant>({
    // nothing was there before, so no version was seen
    seen: { grant: {} as Grant, etag: '' },
    queryKey: [KINDS, 'new'],
    invalidates: [[KINDS, 'list']],
    send: async (body, header) => {
      const answer = await api.POST('/api/grants', {
        params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } },
        body,
      })
      made.value = bodyOf(answer)
      return { grant: made.value, etag: etagOf(answer.response) }
    },
    read: nobodySaw,
  })
  return { ...act, made }
}

/** Grants something to one post, for a time. */
export function useGrantToPost() {
  const made = shallowRef<PostGrant | null>(null)
  const act = useAct<PostGrantRequest, SeenPostGrant>({
    seen: { grant: {} as PostGrant, etag: '' },
    queryKey: [POSTS, 'new'],
    invalidates: [[POSTS, 'list']],
    send: async (body, header) => {
      const answer = await api.POST('/api/post-grants', {
        params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } },
        body,
      })
      made.value = bodyOf(answer)
      return { grant: made.value, etag: etagOf(answer.response) }
    },
    read: nobodySaw,
  })
  return { ...act, made }
}

/** Ends a grant to a kind of post on a day. */
export function useWithdrawGrant(seen: SeenGrant) {
  const { id } = seen.grant
  return useAct<WithdrawGrantRequest, SeenGrant>({
    seen,
    queryKey: [KINDS, id],
    invalidates: [[KINDS, 'list']],
    send: async (body, header) => {
      const answer = await api.POST('/api/grants/{id}/acts/withdraw', { params: { path: { id }, header }, body })
      return { grant: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => readGrant(id),
  })
}

/** Ends a grant to one post on a day. */
export function useWithdrawPostGrant(seen: SeenPostGrant) {
  const { id } = seen.grant
  return useAct<WithdrawGrantRequest, SeenPostGrant>({
    seen,
    queryKey: [POSTS, id],
    invalidates: [[POSTS, 'list']],
    send: async (body, header) => {
      const answer = await api.POST('/api/post-grants/{id}/acts/withdraw', { params: { path: { id }, header }, body })
      return { grant: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => readPostGrant(id),
  })
}
