import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, bodyOf } from '@/shared/http/client'
import { formatInstant } from '@/shared/format'
import { useCodes } from '@/shared/i18n'

/** When and from where the person signed in before this time: whoever reads a stranger's place there takes steps. */
export function useLastSignIn(enabled: MaybeRefOrGetter<boolean> = true) {
  const { t } = useI18n()
  const { word } = useCodes()
  const query = useQuery({
    queryKey: ['session', 'last-sign-in'],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/session/last-sign-in', { signal })),
    enabled: computed(() => toValue(enabled)),
    staleTime: Infinity,
  })
  const last = computed(() => query.data.value?.signIn ?? null)
  return {
    last,
    /** The whole sentence; null where there was none. */
    told: computed(() => {
      const before = last.value
      if (!before) return null
      return t('ui.lastSignIn', {
        at: formatInstant(before.signedInAt),
        address: before.address ?? t('ui.unknownAddress'),
        browser: word('Browser', before.browser),
        system: word('OperatingSystem', before.system),
      })
    }),
  }
}
