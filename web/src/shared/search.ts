/** From how many characters on the server searches. */
export const SHORTEST = 2

/** What is sent of a typed search: nothing while it is too short, which would be refused. */
export function searchText(typed: string | null | undefined): string {
  const text = typed?.trim() ?? ''
  return [...text].length >= SHORTEST ? text : ''
}
