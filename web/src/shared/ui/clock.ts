import type { ClockValue, Tone } from './types'

/** From how many days on a running limit is near. */
const NEAR = 3

export interface ClockWords {
  key: string
  days: number
  tone: Tone
}

/** The words of a limit as a message key and its days; the tone follows the days unless the server gave one. */
export function clockWords(clock: ClockValue): ClockWords {
  const days = clock.days ?? 0
  const unit = clock.unit ?? 'workday'
  const say = (key: string, count: number, tone: Tone): ClockWords => ({
    key: `ui.clock.${key}`,
    days: count,
    tone: clock.tone ?? tone,
  })
  switch (clock.state) {
    case 'RUNNING':
      if (days < 0) return say(`late.${unit}`, -days, 'bad')
      if (days === 0) return say('today', 0, 'warn')
      return say(`left.${unit}`, days, days <= NEAR ? 'warn' : 'neutral')
    case 'PAUSED':
      return say('paused', days, 'neutral')
    case 'MET':
      return days > 0 ? say(`early.${unit}`, days, 'good') : say('met', 0, 'good')
    case 'MISSED':
      return say(`after.${unit}`, Math.abs(days), 'warn')
    case 'NONE':
      return say('none', 0, 'neutral')
  }
}
