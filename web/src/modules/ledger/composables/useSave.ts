/** Saves a text under a name on the person's own machine. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a')
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  link.href = url
  link.download = name
  link.click()
  // the browser has taken the file over only after this turn
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
