import type { components } from '@/api/schema'
import type { FormValues } from '@/shared/ui'

export type Contact = components['schemas']['Contact']
export type ContactRequest = components['schemas']['ContactRequest']
export type ContactPart = keyof ContactRequest

/** Both may be empty; what fits is said by the server. */
export const CONTACT_FIELDS: readonly { name: ContactPart; maxLength: number; autocomplete: string }[] = [
  { name: 'telephone', maxLength: 40, autocomplete: 'tel' },
  { name: 'mail', maxLength: 254, autocomplete: 'email' },
]

export function startValues(contact: Contact): FormValues {
  return { telephone: contact.telephone ?? '', mail: contact.mail ?? '' }
}

export function toRequest(values: FormValues): ContactRequest {
  const line = (value: string | undefined): string | null => value?.trim() || null
  return { telephone: line(values.telephone), mail: line(values.mail) }
}

const HIDDEN = '****'

/** Enough to recognise one's own number by, too little for somebody who looks over the shoulder. */
export function maskedTelephone(telephone: string | null): string | null {
  if (telephone === null) return null
  const hyphen = telephone.indexOf('-')
  return telephone.slice(0, hyphen < 0 ? 3 : hyphen + 1) + HIDDEN + telephone.slice(-4)
}

export function maskedMail(mail: string | null): string | null {
  if (mail === null) return null
  return mail.slice(0, 1) + HIDDEN + mail.slice(mail.lastIndexOf('@'))
}
