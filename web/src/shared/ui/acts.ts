import type { Act } from './types'

/** Puts the values of a refusal into its sentence: `{name}` stands for the value of that name. */
export function fillIn(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

export interface ArrangedActs {
  main: Act | null
  plain: Act[]
  dangerous: Act[]
}

/** The expected act stands first and filled, dangerous ones stand under More; nothing is added or left out. */
export function arrange(acts: readonly Act[], primary: string | undefined, dangerous: readonly string[]): ArrangedActs {
  const isDangerous = ({ act }: Act): boolean => dangerous.includes(act)
  const main = acts.find((act) => act.act === primary && act.allowed && !isDangerous(act)) ?? null
  return {
    main,
    plain: acts.filter((act) => act !== main && !isDangerous(act)),
    dangerous: acts.filter(isDangerous),
  }
}
