// Asks a started product at a steady rate and prints how long the answers took. Started by bench/import.sh.
//   node bench/reads.mjs ADDRESS RATE SECONDS
// Open loop: a question is sent when its time has come, whether or not the one before was answered, and its time counts from then.
const [address, rate, seconds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])]

const signedIn = await fetch(`${address}/api/demo/sessions`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ persona: 'town-office-clerk' }),
})
const cookie = signedIn.headers.getSetCookie().map((text) => text.split(';')[0]).join('; ')

async function ask(path) {
  const answer = await fetch(address + path, { headers: { cookie } })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text.slice(0, 300)}`)
  return JSON.parse(text)
}
async function all(path) {
  const items = []
  for (let next; items.length < 1000; ) {
    const page = await ask(`${path}&limit=200${next ? `&after=${encodeURIComponent(next)}` : ''}`)
    items.push(...page.items)
    next = page.next
    if (!next) break
  }
  return items
}
// the same questions in each run
let seed = 42
const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
const pick = (list) => list[Math.floor(random() * list.length)]

const provinces = (await all('/api/places?level=PROVINCE')).map(({ id }) => id)
const cities = (await all('/api/places?level=CITY')).map(({ id }) => id)
const districts = (await all('/api/places?level=DISTRICT')).map(({ id }) => id)
const units = (await all('/api/units?kind=PARTY_COMMITTEE')).map(({ id }) => id)
const pieces = []
while (pieces.length < 200) {
  const { items } = await ask(`/api/places?within=${pick(districts)}&level=VILLAGE&limit=20`)
  for (const { name } of items) {
    const begin = Math.floor(random() * (name.length - 1))
    if (/^\p{Script=Han}{2}$/u.test(name.slice(begin, begin + 2))) pieces.push(name.slice(begin, begin + 2))
  }
}
const unitPage = (id) => Promise.all([`/api/units/${id}`, `/api/units/${id}/posts`].map(ask))
const questions = {
  'who is signed in (the cheapest question)': () => ask('/api/session'),
  'subtree of a province, first page': () => ask(`/api/places?within=${pick(provinces)}`),
  'subtree of a city or district, first page': () => ask(`/api/places?within=${pick(random() < 0.5 ? cities : districts)}`),
  'subtree of a district with its number': () => ask(`/api/places?within=${pick(districts)}&count=true`),
  'two characters of a name': () => ask(`/api/places?q=${encodeURIComponent(pick(pieces))}`),
  'two characters within a city': () => ask(`/api/places?within=${pick(cities)}&q=${encodeURIComponent(pick(pieces))}`),
  'unit page: the unit and its posts': () => unitPage(pick(units)),
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
async function measure(question, lasting) {
  const begin = performance.now()
  const running = []
  const times = []
  for (let number = 0; number < rate * lasting; number++) {
    const due = begin + (number * 1000) / rate
    const wait = due - performance.now()
    if (wait > 0) await sleep(wait)
    running.push(question().then(() => times.push(performance.now() - due)))
  }
  await Promise.all(running)
  return times.sort((one, other) => one - other)
}
const at = (times, share) => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)].toFixed(1)

console.log(`| question, ${rate} a second for ${seconds} s | p50 | p95 | p99 | largest |`)
console.log('|---|---|---|---|---|')
for (const [name, question] of Object.entries(questions)) {
  await measure(question, 5) // warm
  const times = await measure(question, seconds)
  console.log(`| ${name} | ${at(times, 0.5)} | ${at(times, 0.95)} | ${at(times, 0.99)} | ${at(times, 1)} |`)
}
