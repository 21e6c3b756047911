import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, bodyOf } from '@/shared/http/client'
import { useWays } from './useWays'

/** What takes the second step of signing in, for whoever has given the right password. */
export function useSecondStep(enabled: Ref<boolean>) {
  const { passkeys: usable } = useWays()
  const { data, isLoading } = useQuery({
    queryKey: ['session', 'second-factor', 'ways'],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/session/second-factor/ways', { signal })),
    enabled,
    gcTime: 0,
  })
  const passkey = computed(() => data.value?.passkey ?? false)
  return {
    loading: isLoading,
    /** Where the answer fails, the field of the code still helps most people. */
    byCode: computed(() => data.value?.app ?? true),
    byPasskey: computed(() => passkey.value && usable.value),
    /** There is a passkey, and it can not be used in this browser or at this address. */
    elsewhere: computed(() => passkey.value && !usable.value),
  }
}
