// Refuses a build that the content security policy of the server would not let run: scripts that make scripts,
// inline scripts and styles, and anything fetched from elsewhere.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))
const out = `${home}${process.env.LIANGZE_WEB_OUT ?? 'dist'}`
const page = readFileSync(`${out}/index.html`, 'utf8')
const faults = []

for (const [, attributes, body] of page.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)) {
  if (!/\ssrc="\/[^/]/.test(attributes) || body.trim() !== '') faults.push('index.html has an inline script')
}
if (/<style|\sstyle=|\son\w+=/.test(page)) faults.push('index.html has an inline style or handler')
if (/\s(?:src|href)="(?:https?:)?\/\//.test(page)) faults.push('index.html fetches from elsewhere')

for (const name of readdirSync(`${out}/assets`)) {
  const text = readFileSync(`${out}/assets/${name}`, 'utf8')
  if (name.endsWith('.js') && /\bnew Function\(|(?<![.\w])eval\(/.test(text)) faults.push(`${name} makes scripts`)
  if (name.endsWith('.css') && /url\((?!["']?(?:data:|#|\/assets\/|\.))|@import/.test(text)) {
    faults.push(`${name} fetches from elsewhere`)
  }
}

for (const fault of faults) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)
