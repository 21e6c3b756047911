import { storeToRefs } from 'pinia'
import { onScopeDispose } from 'vue'
import { useRouter } from 'vue-router'
import { useSessionStore } from '@/shared/composables/useSession'

/** That the person has just signed in; true on the first page alone. */
export function useArrival() {
  const store = useSessionStore()
  const { arrived } = storeToRefs(store)
  const read = (): void => {
    store.arrived = false
  }
  const stop = useRouter().afterEach((to, from) => {
    if (from.meta.shell === 'office' && to.path !== from.path) read()
  })
  onScopeDispose(stop)
  return { arrived, read }
}
