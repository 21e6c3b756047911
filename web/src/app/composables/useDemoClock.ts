import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { api, bodyOf } from '@/shared/http/client'
import { useBusinessTime } from '@/shared/composables/useBusinessTime'
import { useMeta } from '@/shared/composables/useMeta'

const MINUTE = 60_000

/** The clock of the demonstration: shown as the server's answers bring it, moved forward on request. */
export function useDemoClock() {
  const { demonstration } = useMeta()
  const { now } = useBusinessTime()
  const queries = useQueryClient()

  useQuery({
    queryKey: ['demo', 'clock'],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/demo/clock', { signal })),
    enabled: demonstration,
    refetchInterval: MINUTE,
  })

  const move = useMutation({
    mutationFn: async (to: string) => bodyOf(await api.POST('/api/demo/clock', { body: { to } })),
    onSuccess: () => queries.invalidateQueries(),
  })

  return { now, move }
}
