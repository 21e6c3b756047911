import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type { components } from '@/api/schema'
import { api, bodyOf } from '@/shared/http/client'
import { useMeta } from './useMeta'

export type Persona = components['schemas']['Persona']

/** The persons that the demonstration lets anyone be. */
export function usePersonas() {
  const { demonstration } = useMeta()
  const query = useQuery({
    queryKey: ['demo', 'personas'],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/demo/personas', { signal })),
    enabled: demonstration,
    staleTime: Infinity,
  })
  return { personas: computed<Persona[]>(() => query.data.value?.items ?? []), error: query.error }
}
