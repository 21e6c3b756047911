import { i18n } from '@/shared/i18n'

const ZONE = 'Asia/Shanghai'

type Part = Intl.DateTimeFormatPartTypes

function partsOf(date: Date, locale: string, options: Intl.DateTimeFormatOptions): (part: Part) => string {
  const parts = new Intl.DateTimeFormat(locale, options).formatToParts(date)
  return (part) => parts.find(({ type }) => type === part)?.value ?? ''
}

/** A day as an instant at which no zone changes its date. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

/** `2025-03-05 08:30` in Shanghai. */
export function formatInstant(iso: string): string {
  const part = partsOf(new Date(iso), 'en-GB', {
    timeZone: ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`
}

/** The day in Shanghai on which an instant falls, as `2025-03-05`. */
export function dayOf(iso: string): string {
  return formatInstant(iso).slice(0, 10)
}

export function yearOf(iso: string): number {
  return Number(dayOf(iso).slice(0, 4))
}

/** `2025-03-05`. */
export function formatDay(day: string): string {
  return day.slice(0, 10)
}

/** A day in running text: the month and the day by name, with the day of the week. */
export function formatDayLong(day: string): string {
  const date = noonOf(day.slice(0, 10))
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', month: 'long', day: 'numeric', weekday: 'short' }
  if (i18n.global.locale.value === 'en') {
    const part = partsOf(date, 'en-GB', options)
    return `${part('weekday')} ${part('day')} ${part('month')}`
  }
  const written = new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', month: 'long', day: 'numeric' }).format(date)
  return `${written}\uFF08${partsOf(date, 'zh-CN', options)('weekday')}\uFF09`
}

export function formatNumber(n: number): string {
  return new Intl.NumberFormat(i18n.global.locale.value).format(n)
}
