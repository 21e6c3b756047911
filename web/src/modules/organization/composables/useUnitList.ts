import { computed } from 'vue'
import { useListState } from '@/shared/composables/useListState'
import { usePages } from '@/shared/composables/usePages'
import { api, bodyOf } from '@/shared/http/client'
import { useCodes } from '@/shared/i18n'
import { UNIT_FILTERS, unitQuery } from '../model'
import { useAsOf } from '@/shared/composables/useAsOf'

/** The list of units as the address describes it. */
export function useUnitList() {
  const state = useListState(UNIT_FILTERS)
  const { asOf } = useAsOf()
  const { codesOf } = useCodes()
  const asked = computed(() => ({
    ...unitQuery(state.filters.value, state.sort.value, codesOf('UnitKind'), codesOf('Line')),
    asOf: asOf.value,
  }))
  const pages = usePages({
    address: '/api/units',
    queryKey: ['units'],
    asked,
    ask: async (query) => bodyOf(await api.GET('/api/units', { params: { query } })),
  })
  return {
    ...state,
    ...pages,
  }
}
