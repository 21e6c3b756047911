import { queryOptions, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, bodyOf } from '@/shared/http/client'
import { canUsePasskeys } from '@/shared/passkeys'

/** Asked once, before the page is drawn: no button may come late. */
export const WAYS_QUERY = queryOptions({
  queryKey: ['meta', 'ways'],
  queryFn: async ({ signal }) => bodyOf(await api.GET('/api/session/ways', { signal })),
  staleTime: Infinity,
})

/** How one may sign in here, besides name and password. */
export function useWays() {
  const { data } = useQuery(WAYS_QUERY)
  const { locale } = useI18n()
  return {
    /** The name of the organization's own provider; null if there is none. */
    provider: computed(() => {
      const names = data.value?.openId
      if (!names) return null
      return locale.value === 'en' ? names.en : names.zh
    }),
    passkeys: computed(() => canUsePasskeys(data.value?.passkeyHost)),
  }
}
