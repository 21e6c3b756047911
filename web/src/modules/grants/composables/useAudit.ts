import { computed } from 'vue'
import { useListState } from '@/shared/composables/useListState'
import { api, bodyOf } from '@/shared/http/client'
import { ACT_FILTERS, askedActs, askedDays, READING_FILTERS } from '../audit'
import { usePages } from '@/shared/composables/usePages'

/** What the administrators did; that it was read is recorded, for them to see. */
export function useAdministratorActs() {
  const list = useListState(ACT_FILTERS)
  const asked = computed(() => ({ ...askedActs(list.filters.value), sort: list.sort.value ?? undefined }))
  return {
    ...list,
    ...usePages({
      address: '/api/administrator-acts',
      queryKey: ['administrator-acts'],
      asked,
      ask: async (query) => bodyOf(await api.GET('/api/administrator-acts', { params: { query } })),
      recorded: true,
    }),
  }
}

/** When the audit administrator read, and what he asked for. */
export function useAuditReadings() {
  const list = useListState(READING_FILTERS)
  const asked = computed(() => ({ ...askedDays(list.filters.value), sort: list.sort.value ?? undefined }))
  return {
    ...list,
    ...usePages({
      address: '/api/audit-readings',
      queryKey: ['audit-readings'],
      asked,
      ask: async (query) => bodyOf(await api.GET('/api/audit-readings', { params: { query } })),
    }),
  }
}
