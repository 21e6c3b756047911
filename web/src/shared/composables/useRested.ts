import { computed, ref, watch } from 'vue'

/** From how many letters on a search is asked. */
export const LEAST = 2
const REST = 300

/** What is typed, and what of it is asked for once typing rests; clearing the field asks at once. */
export function useRested() {
  const typed = ref('')
  const asked = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(typed, (text) => {
    clearTimeout(timer)
    timer = setTimeout(() => (asked.value = text.trim()), text.trim() === '' ? 0 : REST)
  })
  return { typed, asked, active: computed(() => [...asked.value].length >= LEAST) }
}
