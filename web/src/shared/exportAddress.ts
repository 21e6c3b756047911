/** The workbook of exactly the rows that the list at the address shows. */
export function listExportAddress(list: string, query: object = {}): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query) as [string, unknown][]) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one !== undefined) search.append(key, String(one))
    }
  }
  const text = search.toString()
  return `${list}/export.xlsx${text ? `?${text}` : ''}`
}
