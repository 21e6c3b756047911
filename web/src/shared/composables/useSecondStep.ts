import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, bodyOf } from '@/shared/http/client'
import { useWays } from './useWays'

/** What takes the second step of signing in, for whoever has given the right password. */
export function useSecondStep(enabled: Ref<boolean>) {
  const { passkeys: usable } = useWays()
  const { data, isLoading, isError } = useQuery({
    queryKey: ['session', 'second-factor', 'ways'],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/session/second-factor/ways', { signal })),
    enabled,
    gcTime: 0,
  })
  /** Where the answer fails, either way may be the right one. */
  const passkey = computed(() => data.value?.passkey ?? isError.value)
  return {
    loading: isLoading,
    byCode: computed(() => data.value?.app ?? true),
    byPasskey: computed(() => passkey.value && usable.value),
    /** There is a passkey, and it can not be used in this browser or at this address. */
    elsewhere: computed(() => passkey.value && !usable.value),
  }
}
