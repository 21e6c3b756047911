import { readonly, ref } from 'vue'

/** What every request carries and every answer brings, kept in one place below the client. */
const csrfToken = ref<string | null>(null)
const language = ref('zh-CN')
const businessTime = ref<string | null>(null)

export const httpContext = {
  csrfToken: readonly(csrfToken),
  language: readonly(language),
  businessTime: readonly(businessTime),
}

export function setCsrfToken(token: string | null): void {
  csrfToken.value = token
}

export function setRequestLanguage(tag: string): void {
  language.value = tag
}

export function setBusinessTime(instant: string): void {
  businessTime.value = instant
}
