import { ref } from 'vue'

const STORED = 'liangze.theme'
const dark = ref(typeof document !== 'undefined' && document.documentElement.classList.contains('dark'))

/** Light or dark; public/theme.js sets the same before the first paint. */
export function useTheme() {
  return {
    dark,
    toggle(): void {
      dark.value = !dark.value
      document.documentElement.classList.toggle('dark', dark.value)
      localStorage.setItem(STORED, dark.value ? 'dark' : 'light')
    },
  }
}
