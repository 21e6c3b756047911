import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref, ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { ASKED_ONCE } from '@/shared/composables/askedOnce'
import { useAct } from '@/shared/composables/useAct'
import { useListState } from '@/shared/composables/useListState'
import { usePages } from '@/shared/composables/usePages'
import { useSession } from '@/shared/composables/useSession'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import { useCodes } from '@/shared/i18n'
import { ProblemError, unreachable } from '@/shared/problem'
import {
  type Account,
  ACCOUNT_FILTERS,
  type AccountAct,
  accountQuery,
  type ActDraft,
  type HandedSlip,
  type MakeAccountRequest,
  opensWithWaiting,
  takeCode,
  userNameOf,
} from '../model'

export interface SeenAccount {
  account: Account
  etag: string
}

export const ACCOUNTS = 'accounts'
/** It is recorded about the person. */
const CHANGED = [[ACCOUNTS, 'list'], ['trace-entries']]

/** The list of accounts as the address describes it. */
export function useAccountList() {
  const route = useRoute()
  const router = useRouter()
  const { can } = useSession()
  const { codesOf } = useCodes()
  const list = useListState(ACCOUNT_FILTERS)
  /** Each reading is recorded, so nothing is asked for before it is known what. */
  const settled = ref(true)
  if (opensWithWaiting(route.query, can('account.authorise'))) {
    settled.value = false
    void router.replace({ query: { state: 'SLEEPING' } }).finally(() => (settled.value = true))
  }
  const asked = computed(() => accountQuery(list.filters.value, list.sort.value, codesOf('AccountState')))
  const pages = usePages({
    address: '/api/accounts',
    queryKey: [ACCOUNTS, 'list'],
    asked,
    ask: async (query) => bodyOf(await api.GET('/api/accounts', { params: { query } })),
    recorded: true,
    enabled: settled,
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

async function readAccount(id: string): Promise<SeenAccount> {
  const answer = await api.GET('/api/accounts/{id}', { params: { path: { id } } })
  return { account: bodyOf(answer), etag: etagOf(answer.response) }
}

export function useAccount(id: Ref<string>) {
  const query = useQuery({
    queryKey: [ACCOUNTS, 'one', id],
    queryFn: () => readAccount(id.value),
    ...ASKED_ONCE,
    staleTime: 0,
  })
  return { ...query, seen: query.data, account: computed(() => query.data.value?.account) }
}

/** Makes an account. The answer is kept nowhere, since it carries the code. */
export function useMakeAccount() {
  let slip: HandedSlip | null = null
  const act = useAct<MakeAccountRequest, SeenAccount>({
    // nothing was there before, so no version was seen
    seen: { account: {} as Account, etag: '' },
    queryKey: [ACCOUNTS, 'new'],
    invalidates: CHANGED,
    send: async (body, header) => {
      const answer = await api.POST('/api/accounts', {
        params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } },
        body,
      })
      const taken = takeCode(bodyOf(answer))
      slip = taken.slip
      return { account: taken.account, etag: etagOf(answer.response) }
    },
    read: () => Promise.reject(new ProblemError(unreachable())),
  })

  /** The slip to hand over, or null if no account was made. */
  async function make(body: MakeAccountRequest): Promise<HandedSlip | null> {
    slip = null
    return (await act.send(body)) ? slip : null
  }
  return { submitting: act.submitting, violations: act.violations, problem: act.problem, make }
}

/** One act on an account, as it was seen. */
export function useAccountAct(seen: SeenAccount, what: AccountAct) {
  const { id } = seen.account
  let slip: HandedSlip | null = null

  function post(draft: ActDraft, header: { 'If-Match': string; 'Idempotency-Key': string }) {
    const params = { path: { id }, header }
    const reason = draft.reason.trim()
    switch (what) {
      case 'authorise':
        return api.POST('/api/accounts/{id}/acts/authorise', { params })
      case 'unlock':
        return api.POST('/api/accounts/{id}/acts/unlock', { params })
      case 'refuse':
        return api.POST('/api/accounts/{id}/acts/refuse', { params, body: { reason } })
      case 'lock':
        return api.POST('/api/accounts/{id}/acts/lock', { params, body: { reason } })
      case 'rename':
        return api.POST('/api/accounts/{id}/acts/rename', { params, body: { user: userNameOf(draft.user) } })
      case 'reset':
        return api.POST('/api/accounts/{id}/acts/reset', {
          params,
          body: { forgetSecondFactor: draft.forgetSecondFactor },
        })
    }
  }

  const act = useAct<ActDraft, SeenAccount>({
    seen,
    queryKey: [ACCOUNTS, 'one', id],
    invalidates: CHANGED,
    send: async (draft, header) => {
      const answer = await post(draft, header)
      const taken = takeCode(bodyOf(answer))
      slip = what === 'reset' ? taken.slip : null
      return { account: taken.account, etag: etagOf(answer.response) }
    },
    read: () => readAccount(id),
  })
  return {
    ...act,
    /** After a new code was given: what is handed over. */
    takeSlip: (): HandedSlip | null => {
      const taken = slip
      slip = null
      return taken
    },
  }
}
