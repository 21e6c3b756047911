import { computed, ref } from 'vue'
import { useSession } from '@/shared/composables/useSession'
import { permits } from '@/shared/module'
import { menuFor, modules, routes } from '../modules'

const STORED = 'liangze.menu'
const folded = ref(localStorage.getItem(STORED) === 'folded')

/** What stands in the menu and at the foot of a phone for this session. */
export function useMenu() {
  const { can } = useSession()
  const groups = computed(() => menuFor(modules, can))
  const mayOpen = (name: string): boolean => {
    const route = routes.find((one) => one.name === name)
    return route !== undefined && permits(route.permission, can)
  }

  function fold(): void {
    folded.value = !folded.value
    localStorage.setItem(STORED, folded.value ? 'folded' : 'open')
  }

  return { groups, folded, fold, mayOpen }
}
