// Measures what a visitor loads, after compression: the entry with Vue and the first page, then each module's chunks.
// The build fails beyond the limits.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const KB = 1000
const FIRST_PAGE = 190 * KB
const MODULE = 60 * KB

const home = fileURLToPath(new URL('..', import.meta.url))
const out = `${home}${process.env.LIANGZE_WEB_OUT ?? 'dist'}`
const manifest = JSON.parse(readFileSync(`${out}/.vite/manifest.json`, 'utf8'))
const weigh = (file) => gzipSync(readFileSync(`${out}/${file}`), { level: 9 }).length

/** The files that a chunk needs before it runs: itself, what it imports, and the styles of all of them. */
function filesOf(key, seen = new Set(), files = new Set()) {
  if (seen.has(key)) return files
  seen.add(key)
  const chunk = manifest[key]
  files.add(chunk.file)
  for (const style of chunk.css ?? []) files.add(style)
  for (const next of chunk.imports ?? []) filesOf(next, seen, files)
  return files
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
const pages = Object.keys(manifest).filter((key) => /^src\/modules\/.+\/pages\/.+\.vue$/.test(key))
const desk = pages.find((key) => key.startsWith('src/modules/desk/'))
const words = Object.keys(manifest).find((key) => /words[.-]zh-CN/.test(key))
const first = new Set([entry, desk, words].flatMap((key) => (key ? [...filesOf(key)] : [])))

const rows = [...first].map((file) => ({ file, part: 'first page', bytes: weigh(file) }))
const total = rows.reduce((sum, { bytes }) => sum + bytes, 0)

const byModule = new Map()
for (const page of pages) {
  const name = page.split('/')[2]
  const own = [...filesOf(page)].filter((file) => !first.has(file) || page === desk)
  const files = byModule.get(name) ?? new Set()
  own.filter((file) => page !== desk || file === manifest[page].file).forEach((file) => files.add(file))
  byModule.set(name, files)
}
const modules = [...byModule].map(([name, files]) => ({
  name,
  bytes: [...files].reduce((sum, file) => sum + weigh(file), 0),
}))

const kilo = (bytes) => `${(bytes / KB).toFixed(1)} kB`
const line = (name, bytes, limit) =>
  console.log(`${name.padEnd(44)}${kilo(bytes).padStart(10)}${limit ? `  of ${kilo(limit)}` : ''}`)

for (const { file, bytes } of rows.sort((one, other) => other.bytes - one.bytes)) line(`  ${file}`, bytes)
line('entry, Vue and first page', total, FIRST_PAGE)
for (const { name, bytes } of modules) line(`module ${name}`, bytes, MODULE)

const over = [
  ...(total > FIRST_PAGE ? ['the first page'] : []),
  ...modules.filter(({ bytes }) => bytes > MODULE).map(({ name }) => `module ${name}`),
]
if (entry === undefined || desk === undefined || over.length > 0) {
  console.error(over.length > 0 ? `Too large: ${over.join(', ')}` : 'The manifest lacks the entry or the desk.')
  process.exit(1)
}
