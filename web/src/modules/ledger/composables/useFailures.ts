import { useI18n } from 'vue-i18n'
import type { LedgerFailure } from '../verify/failure'

/** The sentence of what is wrong, in the language of the page. */
export function useFailures() {
  const { t } = useI18n()
  return {
    sentence({ code, values }: LedgerFailure): string {
      const { member, ...others } = values
      return t(`ledger.failure.${code}`, member ? { ...others, member: t(`ledger.member.${member}`) } : others)
    },
  }
}
