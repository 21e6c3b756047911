import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { api, bodyOf } from '@/shared/http/client'
import { useBusinessTime } from '@/shared/composables/useBusinessTime'
import { useMeta } from '@/shared/composables/useMeta'
import { usePolled } from '@/shared/composables/usePolled'

const queryKey = ['demo', 'clock']

async function read(headers: Record<string, string>, signal: AbortSignal) {
  return bodyOf(await api.GET('/api/demo/clock', { headers, signal }))
}

/** The clock of the demonstration: shown as the server's answers bring it. */
export function useDemoClock() {
  const { demonstration } = useMeta()
  const { now } = useBusinessTime()
  useQuery({ queryKey, queryFn: ({ signal }) => read({}, signal), enabled: demonstration })
  usePolled([{ queryKey, enabled: demonstration, read }])
  return { now }
}

/** Moves the clock forward, on request. */
export function useMoveClock() {
  const queries = useQueryClient()
  const { now } = useBusinessTime()
  const move = useMutation({
    mutationFn: async (to: string) => bodyOf(await api.POST('/api/demo/clock', { body: { to } })),
    onSuccess: () => queries.invalidateQueries(),
  })
  return { now, move }
}
