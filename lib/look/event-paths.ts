import type { EventType } from '@/lib/domain'

/** The shape of each event type in a box of 24: never told by colour alone. The map draws the same on a canvas. */
export const EVENT_PATHS: Record<EventType, string> = {
  battles: 'M12 5.6 18.4 12 12 18.4 5.6 12Z',
  'explosions-remote-violence':
    'M12 5.3 13.34 8.77 16.74 7.26 15.23 10.66 18.7 12 15.23 13.34 16.74 16.74 13.34 15.23 12 18.7 10.66 15.23 7.26 16.74 8.77 13.34 5.3 12 8.77 10.66 7.26 7.26 10.66 8.77Z',
  'violence-against-civilians': 'M7 7H17V17H7Z',
  protests: 'M12 6.4a5.6 5.6 0 1 1 0 11.2a5.6 5.6 0 1 1 0-11.2Z',
  riots: 'M12 5.8 18.2 16.6H5.8Z',
  'strategic-developments': 'M7.6 6H16.9L14.5 9.4 16.9 12.8H9.5V18.4H7.6Z',
  other: 'M10.2 6.4h3.6v3.8h3.8v3.6h-3.8v3.8h-3.6v-3.8H6.4v-3.6h3.8Z',
}

/** Rims of the plate: how sure. Radius, width and dashes in the same box. */
export const RIM = {
  plate: 11.25,
  radius: 10.25,
  confirmed: 2,
  reported: { width: 1, opacity: 0.6 },
  claimed: { width: 1.75, dashes: [3.2, 2.167], offset: 1.6 }, // twelve dashes close without a seam
  disputed: {
    width: 2,
    left: 'M10.5 1.86A10.25 10.25 0 0 0 10.5 22.14',
    right: 'M13.5 1.86A10.25 10.25 0 0 1 13.5 22.14',
  },
}
