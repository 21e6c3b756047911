import { LedgerFailure } from './failure'

/** JSON of the kinds that records, leaves and receipts hold: no fractions, no name twice. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

const MAX_DEPTH = 32
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

class Reader {
  private at = 0

  constructor(private readonly text: string) {}

  whole(): Json {
    const value = this.value(0)
    this.blanks()
    if (this.at !== this.text.length) throw new LedgerFailure('notJson')
    return value
  }

  private blanks(): void {
    while (this.at < this.text.length && ' \n\r\t'.includes(this.text.charAt(this.at))) this.at++
  }

  private peek(): string {
    this.blanks()
    if (this.at === this.text.length) throw new LedgerFailure('notJson')
    return this.text.charAt(this.at)
  }

  private take(wanted: string): boolean {
    if (this.peek() !== wanted) return false
    this.at++
    return true
  }

  private need(wanted: string): void {
    if (!this.take(wanted)) throw new LedgerFailure('notJson')
  }

  private value(depth: number): Json {
    if (depth > MAX_DEPTH) throw new LedgerFailure('notJson')
    switch (this.peek()) {
      case '{':
        return this.members(depth)
      case '[':
        return this.array(depth)
      case '"':
        return this.string()
      case 't':
        return this.word('true', true)
      case 'f':
        return this.word('false', false)
      case 'n':
        return this.word('null', null)
      default:
        return this.number()
    }
  }

  private word(word: string, value: Json): Json {
    if (!this.text.startsWith(word, this.at)) throw new LedgerFailure('notJson')
    this.at += word.length
    return value
  }

  private number(): number {
    const found = /^(?:0(?![0-9])|-?[1-9][0-9]{0,16})/.exec(this.text.slice(this.at, this.at + 18))?.[0] ?? ''
    const number = Number(found)
    if (found === '' || !Number.isSafeInteger(number)) throw new LedgerFailure('notJson')
    this.at += found.length
    return number
  }

  private array(depth: number): Json {
    this.need('[')
    const values: Json[] = []
    if (this.take(']')) return values
    do values.push(this.value(depth + 1))
    while (this.take(','))
    this.need(']')
    return values
  }

  private members(depth: number): Json {
    this.need('{')
    const members = new Map<string, Json>()
    if (this.take('}')) return {}
    do {
      this.blanks()
      const name = this.string()
      this.need(':')
      if (members.has(name)) throw new LedgerFailure('notJson')
      members.set(name, this.value(depth + 1))
    } while (this.take(','))
    this.need('}')
    return Object.fromEntries(members)
  }

  private string(): string {
    this.need('"')
    let out = ''
    while (this.at < this.text.length) {
      const unit = this.text.charAt(this.at++)
      if (unit === '"') {
        if (/[\ud800-\udfff]/u.test(out)) break
        return out
      }
      if (unit < ' ') break
      out += unit === '\\' ? this.escaped() : unit
    }
    throw new LedgerFailure('notJson')
  }

  private escaped(): string {
    const unit = this.text.charAt(this.at++)
    const simple = ESCAPES[unit]
    if (simple !== undefined) return simple
    const code = this.text.slice(this.at, this.at + 4)
    if (unit !== 'u' || !/^[0-9a-fA-F]{4}$/.test(code)) throw new LedgerFailure('notJson')
    this.at += 4
    return String.fromCharCode(parseInt(code, 16))
  }
}

export function parseJson(text: string): Json {
  return new Reader(text).whole()
}

export function membersOf(json: Json | undefined): Map<string, Json> | null {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? new Map(Object.entries(json)) : null
}
