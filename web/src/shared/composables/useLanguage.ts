import { computed } from 'vue'
import { i18n, type Language, LANGUAGES, showLanguage } from '@/shared/i18n'

export function useLanguage() {
  return {
    languages: LANGUAGES,
    language: computed<Language>(() => i18n.global.locale.value),
    setLanguage: showLanguage,
  }
}
