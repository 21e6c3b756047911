import { readonly, ref } from 'vue'

/** How long a good word stays to be read. */
const STAY = 5_000
let timer: ReturnType<typeof setTimeout> | undefined
const message = ref('')

/** What is said at the moment; the frame shows it in a live region that is there from the start. */
export const toasted = readonly(message)

/** Says that something worked, and only that; what must be read stands on the page. */
export function toast(text: string): void {
  message.value = text
  clearTimeout(timer)
  timer = setTimeout(hush, STAY)
}

/** Says nothing more, as when the language of the page changes. */
export function hush(): void {
  clearTimeout(timer)
  message.value = ''
}
