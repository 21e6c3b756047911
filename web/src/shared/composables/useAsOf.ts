import { computed } from 'vue'
import { type RouteLocationNamedRaw, useRoute, useRouter } from 'vue-router'
import { useBusinessTime } from './useBusinessTime'
import { writeFilters } from './useListState'
import { dayOf } from '../format'
import { otherDay } from '../days'

/** The day that the page is about. Any other than today stands in the address, so that a colleague sees the same one. */
export function useAsOf() {
  const route = useRoute()
  const router = useRouter()
  const { now } = useBusinessTime()
  const today = computed(() => (now.value === null ? null : dayOf(now.value)))
  const asOf = computed(() => otherDay(route.query.asOf, today.value))

  return {
    today,
    /** Undefined is today. */
    asOf,
    ahead: computed(() => asOf.value !== undefined && today.value !== null && asOf.value > today.value),
    show: (day: string) =>
      void router.replace({ query: writeFilters(route.query, { asOf: otherDay(day, today.value) ?? null }) }),
    /** The same page about today. */
    backToToday: computed(() => ({ query: writeFilters(route.query, { asOf: null }) })),
    /** Where a link leads without leaving the day. */
    onThatDay: (to: RouteLocationNamedRaw): RouteLocationNamedRaw =>
      asOf.value === undefined ? to : { ...to, query: { ...to.query, asOf: asOf.value } },
  }
}
