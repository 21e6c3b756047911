import { useMutation } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { useRefusal } from '@/shared/composables/useRefusal'
import { useSession } from '@/shared/composables/useSession'
import { useSessionActs } from '@/shared/composables/useSessionActs'

/** The person's own page: which posts they hold, as which they act, and the way out. */
export function useMe() {
  const router = useRouter()
  const { session } = useSession()
  const { signOut, actAs } = useSessionActs()

  /** Only who is really signed out leaves the page; otherwise it says why not. */
  const leave = useMutation({ mutationFn: signOut, onSuccess: () => router.push({ name: 'access.sign-in' }) })
  const change = useMutation({ mutationFn: actAs, onSuccess: () => router.push('/') })

  return {
    session,
    refusal: useRefusal(leave, change),
    posts: computed(() => session.value?.posts ?? []),
    leave,
    change,
  }
}
