import type { ActInHand, IsoDay } from '../../../src/engine/vocabulary.ts'

/** The day the channel of a notice fixes as the day of valid notice, where the act names channel and day. */
export function channelDay(act: Pick<ActInHand, 'data'>): IsoDay | undefined {
  const { channel, servedOn, secondPublishedOn } = act.data
  if (typeof channel !== 'string') return undefined
  const day = channel === 'media' ? secondPublishedOn : servedOn
  return typeof day === 'string' ? day : undefined
}

/** The day of valid notice: the one stated, else the one its channel fixes, else the day of the act. */
export function validNoticeDay(act: Pick<ActInHand, 'data' | 'on'>): IsoDay {
  const { validOn } = act.data
  return typeof validOn === 'string' ? validOn : (channelDay(act) ?? act.on)
}
