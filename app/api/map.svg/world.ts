/** Looked at before any place is known. */
export const world = { lng: 20, lat: 25, zoom: 1.5 }
