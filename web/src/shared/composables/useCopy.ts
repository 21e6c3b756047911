import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'

/** Copies a text; where the browser does not let a page do so, as over plain HTTP, it is marked to be copied by hand. */
export function useCopy() {
  const { t } = useI18n()
  const outcome = ref<'none' | 'copied' | 'marked'>('none')

  function mark(element: Element | null): void {
    if (!element) return
    const selection = getSelection()
    selection?.removeAllRanges()
    const range = document.createRange()
    range.selectNodeContents(element)
    selection?.addRange(range)
    outcome.value = 'marked'
  }

  async function copy(text: string, element: Element | null): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      outcome.value = 'copied'
    } catch {
      mark(element)
    }
  }

  return {
    copy,
    said: computed(() => {
      if (outcome.value === 'none') return ''
      return t(outcome.value === 'copied' ? 'ui.copy.copied' : 'ui.copy.marked')
    }),
  }
}
