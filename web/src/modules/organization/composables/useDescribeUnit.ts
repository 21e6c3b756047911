import { useAct } from '@/shared/composables/useAct'
import { api, bodyOf, etagOf } from '@/shared/http/client'
import type { DescribeUnitRequest } from '../model'
import { readUnit, type SeenUnit } from './useUnit'

/** Enters the yearly profile of a unit. */
export function useDescribeUnit(seen: SeenUnit) {
  const { id } = seen.unit
  return useAct<DescribeUnitRequest, SeenUnit>({
    seen,
    queryKey: ['units', id],
    invalidates: [['units'], ['trace-entries']],
    send: async (body, header) => {
      const answer = await api.POST('/api/units/{id}/acts/describe', { params: { path: { id }, header }, body })
      return { unit: bodyOf(answer), etag: etagOf(answer.response) }
    },
    read: () => readUnit(id),
  })
}
