// Forty sign-ins a minute beside normal work: how long do the other calls take? First a minute without sign-ins, then one with
// them, over the same reads. Usage: node bench/signins.mjs http://localhost:8080 [seconds]
const base = process.argv[2] ?? 'http://localhost:8080'
const seconds = Number(process.argv[3] ?? 60)
const SIGN_INS_A_MINUTE = 40
const READS_A_SECOND = 10
const PASSWORD = 'liangze-demo'

const json = { 'Content-Type': 'application/json' }

async function session(persona) {
  const answer = await fetch(`${base}/api/demo/sessions`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ persona }),
  })
  if (answer.status !== 200) throw new Error(`no session for ${persona}: ${answer.status}`)
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
}

const READS = [
  '/api/units?limit=50&count=true',
  '/api/units?q=%E6%9D%91%E5%85%9A&limit=50',
  '/api/discipline-bodies?limit=50',
  '/api/session',
  '/api/inbox',
  '/api/places',
]

async function work(cookies, until, signIns) {
  const reads = []
  const signs = []
  const jobs = []
  const begun = performance.now()
  let nextRead = begun
  let nextSign = begun
  let count = 0
  while (performance.now() < until) {
    const now = performance.now()
    if (now >= nextRead) {
      nextRead += 1000 / READS_A_SECOND
      const path = READS[count % READS.length]
      const cookie = cookies[count % cookies.length]
      count += 1
      jobs.push(timed(reads, () => fetch(base + path, { headers: { cookie } }), 200))
    }
    if (signIns && now >= nextSign) {
      nextSign += 60_000 / SIGN_INS_A_MINUTE
      const user = ['town.secretary', 'town.clerk', 'assessor', 'inspector'][signs.length % 4]
      jobs.push(
        timed(
          signs,
          () =>
            fetch(`${base}/api/session`, {
              method: 'POST',
              headers: json,
              body: JSON.stringify({ user, password: PASSWORD }),
            }),
          200,
        ),
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await Promise.all(jobs)
  return { reads, signs }
}

async function timed(times, call, expected) {
  const begun = performance.now()
  const slot = times.push(NaN) - 1
  const answer = await call()
  await answer.arrayBuffer()
  if (answer.status !== expected) throw new Error(`${answer.url} answered ${answer.status}`)
  times[slot] = performance.now() - begun
}

function row(name, times) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1)
  return `| ${name} | ${sorted.length} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`
}

const cookies = await Promise.all(['city-secretary', 'city-office-clerk', 'town-secretary'].map(session))
await work(cookies, performance.now() + 15_000, true) // warm
const without = await work(cookies, performance.now() + seconds * 1000, false)
const beside = await work(cookies, performance.now() + seconds * 1000, true)
console.log('| calls | count | median ms | p95 ms | longest ms |\n|---|---|---|---|---|')
console.log(row('reads, no sign-ins', without.reads))
console.log(row(`reads beside ${SIGN_INS_A_MINUTE} sign-ins a minute`, beside.reads))
console.log(row('the sign-ins', beside.signs))
