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

/** Acts that are refused for the same reason, in the order of the first of them, so that the reason is told once. */
export function alike(acts: readonly Act[], why: (act: Act) => string): { why: string; acts: Act[] }[] {
  const groups = new Map<string, Act[]>()
  for (const act of acts.filter(({ allowed }) => !allowed)) {
    const reason = why(act)
    groups.set(reason, [...(groups.get(reason) ?? []), act])
  }
  return [...groups].map(([reason, same]) => ({ why: reason, acts: same }))
}
