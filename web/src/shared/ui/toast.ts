/** How long a good word stays to be read. */
const STAY = 5_000
let timer: ReturnType<typeof setTimeout> | undefined

/** Says that something worked, and only that; what must be read stands on the page. */
export function toast(message: string): void {
  let place = document.querySelector<HTMLElement>('.toast')
  if (!place) {
    place = document.createElement('div')
    place.className = 'toast'
    place.setAttribute('role', 'status')
    document.body.append(place)
  }
  place.textContent = message
  clearTimeout(timer)
  timer = setTimeout(() => {
    if (place) place.textContent = ''
  }, STAY)
}
