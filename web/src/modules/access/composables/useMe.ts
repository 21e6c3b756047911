import { useMutation } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { useSession } from '@/shared/composables/useSession'
import { useSessionActs } from '@/shared/composables/useSessionActs'

/** The person's own page: which posts they hold, as which they act, and the way out. */
export function useMe() {
  const router = useRouter()
  const { session } = useSession()
  const { signOut, actAs } = useSessionActs()

  const leave = useMutation({
    mutationFn: async () => {
      await router.push({ name: 'access.sign-in' })
      await signOut()
    },
  })
  const change = useMutation({ mutationFn: actAs, onSuccess: () => router.push('/') })

  return { session, posts: computed(() => session.value?.posts ?? []), leave, change }
}
