// Official acts over HTTP: signing in, which records who came in which post, by many clients; beside them one that enters a yearly
// profile once a second and asks for its receipt until there is one. Started by bench/trace.sh.
//   node bench/trace/acts.mjs ADDRESS SECONDS ROUNDS
const [address, seconds, rounds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])]
const CLIENTS = [8, 32]
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

async function signIn(persona) {
  const answer = await fetch(`${address}/api/demo/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ persona }),
  })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${answer.status} ${text.slice(0, 300)}`)
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')
  return { cookie, session: JSON.parse(text) }
}

const clerk = await signIn('town-office-clerk')
const unit = clerk.session.post.unit.id
let etag = (await fetch(`${address}/api/units/${unit}`, { headers: { cookie: clerk.cookie } })).headers.get('ETag')

/** Milliseconds from the answer to an act until its receipt is there. */
async function receipt(number) {
  const answer = await fetch(`${address}/api/units/${unit}/acts/describe`, {
    method: 'POST',
    headers: {
      cookie: clerk.cookie,
      'X-CSRF-Token': clerk.session.csrfToken,
      'Content-Type': 'application/json',
      'If-Match': etag,
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify({ year: 2026, partyMembers: 4100 + (number % 100), residents: 71600 }),
  })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${answer.status} ${text.slice(0, 300)}`)
  etag = answer.headers.get('ETag')
  const { trace } = JSON.parse(text)
  const done = performance.now()
  for (;;) {
    const asked = await fetch(`${address}/api/trace-entries/${trace}/receipt`, { headers: { cookie: clerk.cookie } })
    await asked.arrayBuffer()
    if (asked.status === 200) return performance.now() - done
    await sleep(10)
  }
}

async function measure(clients) {
  const end = performance.now() + seconds * 1000
  let acts = 0
  const waited = []
  const works = Array.from({ length: clients }, async () => {
    while (performance.now() < end) {
      await signIn('village-secretary')
      acts += 1
    }
  })
  const asks = (async () => {
    for (let number = 0; performance.now() < end; number += 1) {
      const begun = performance.now()
      waited.push(await receipt(number))
      await sleep(Math.max(0, 250 - (performance.now() - begun)))
    }
  })()
  await Promise.all([...works, asks])
  return { rate: (acts + waited.length) / seconds, waited }
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
for (const clients of CLIENTS) {
  const rates = []
  const waited = []
  for (let round = 0; round < rounds; round += 1) {
    const run = await measure(clients)
    rates.push(run.rate)
    waited.push(...run.waited)
  }
  const sorted = waited.toSorted((a, b) => a - b)
  console.log(
    `over HTTP, ${clients} clients: ${Math.round(middle(rates))} acts/s; receipt after ${Math.round(middle(waited))} ms median, `
      + `${Math.round(sorted[Math.floor(sorted.length * 0.99)])} ms p99 (${sorted.length} samples)`,
  )
}
