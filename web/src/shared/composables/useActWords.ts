import { useI18n } from 'vue-i18n'
import type { components } from '@/api/schema'
import { useCodes } from '../i18n'
import { fillIn } from '../ui/acts'

type Act = components['schemas']['AllowedAct']

/** What an act is called, and why it is not allowed. */
export function useActWords() {
  const { t } = useI18n()
  const { word } = useCodes()
  return {
    name: ({ act }: Act): string => word('ActName', act),
    why: ({ why }: Act): string => (why ? fillIn(word('ProblemCode', why.code), why.values) : t('ui.act.notNow')),
  }
}
