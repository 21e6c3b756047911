// Official acts over HTTP: each client enters the yearly profile of a unit of its own, again and again. Started by bench/trace.sh.
//   node bench/trace/acts.mjs ADDRESS SECONDS ROUNDS
const [address, seconds, rounds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])]
const CLIENTS = [8, 32]
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const signedIn = await fetch(`${address}/api/demo/sessions`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ persona: 'city-secretary' }),
})
const session = await signedIn.json()
const cookie = signedIn.headers.getSetCookie().map((text) => text.split(';')[0]).join('; ')

async function ask(path) {
  const answer = await fetch(address + path, { headers: { cookie } })
  return { status: answer.status, etag: answer.headers.get('ETag'), text: await answer.text() }
}
const listed = JSON.parse((await ask('/api/units?kind=PARTY_COMMITTEE&limit=50')).text).items
if (listed.length < Math.max(...CLIENTS)) throw new Error(`${listed.length} units are too few`)
const units = await Promise.all(
  listed.map(async ({ id }) => ({ id, etag: (await ask(`/api/units/${id}`)).etag })),
)

async function act(unit, number) {
  const answer = await fetch(`${address}/api/units/${unit.id}/acts/describe`, {
    method: 'POST',
    headers: {
      cookie,
      'X-CSRF-Token': session.csrfToken,
      'Content-Type': 'application/json',
      'If-Match': unit.etag,
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify({ year: 2026, partyMembers: 100 + (number % 1000), residents: 56789 }),
  })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${answer.status} ${text.slice(0, 300)}`)
  unit.etag = answer.headers.get('ETag')
  return JSON.parse(text).trace
}

async function measure(clients, lasting, times) {
  const begin = performance.now()
  const end = begin + lasting * 1000
  let done = 0
  let waiting = null
  const works = units.slice(0, clients).map(async (unit) => {
    while (performance.now() < end) {
      const trace = await act(unit, done)
      done += 1
      waiting ??= { trace, at: performance.now() }
    }
  })
  const asks = (async () => {
    while (performance.now() < end) {
      if (waiting === null) {
        await sleep(1)
        continue
      }
      const { status } = await ask(`/api/trace-entries/${waiting.trace}/receipt`)
      if (status === 200) {
        times.push(performance.now() - waiting.at)
        waiting = null
      } else if (status === 202) {
        await sleep(20)
      } else {
        throw new Error(`receipt: ${status}`)
      }
    }
  })()
  await Promise.all(works)
  const rate = (done * 1000) / (performance.now() - begin)
  await asks
  return rate
}

const sort = (numbers) => [...numbers].sort((one, other) => one - other)
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0)
console.log(`| clients | acts/s over HTTP, median of ${rounds} | receipt, median ms | p99 ms | longest ms | samples |`)
console.log('|---|---|---|---|---|---|')
for (const clients of CLIENTS) {
  await measure(clients, 10, []) // warm
  const rates = []
  const times = []
  for (let round = 0; round < rounds; round++) rates.push(await measure(clients, seconds, times))
  const [r, t] = [sort(rates), sort(times)]
  console.log(
    `| ${clients} | ${at(r, 0.5)} (${at(r, 0)} to ${at(r, 1)}) | ${at(t, 0.5)} | ${at(t, 0.99)} | ${at(t, 1)} | ${t.length} |`,
  )
}
