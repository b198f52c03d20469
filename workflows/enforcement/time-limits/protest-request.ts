/** The request of one who may protest: how long it may hold, and how long before coercion it binds (L Đ.46(2); L 26/2008 Đ.48(2)). */
export const protestRequest = { atMost: { n: 3, unit: 'months' }, hours: 24 } as const
