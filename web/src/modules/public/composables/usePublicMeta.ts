import { computed } from 'vue'
import { useMeta } from '@/shared/composables/useMeta'

/** What the public page says of this installation. */
export function usePublicMeta() {
  const { meta } = useMeta()
  return { version: computed(() => meta.value?.version ?? null) }
}
