/** How far the farthest viewer sits, in metres. */
export const rooms = [3, 4, 6] as const
export type Room = (typeof rooms)[number]
export const usualRoom: Room = 4

/** The screen that sizes are given for: 65 inches, this many CSS px wide. */
export const roomScreen = 1920

/** Smallest font size in CSS px on that screen: letters of 16 arc minutes (NUREG-0700), map labels included. */
export const leastText: Record<Room, number> = { 3: 27, 4: 35, 6: 53 }

/** The stage as style sheets lay it out, in sizes of the smallest text: what is left free at both sides, and how wide a letter is on average, rather too much than too little. `between`: letters between words that share a line. */
export const stage = { side: 3.6, letter: 0.53, between: 3 }

/** Letters that a line of the smallest text has room for, beside other words where it shares the line. What fits is reckoned, not measured, so that screen, file and test part alike. */
export const lettersOf = (room: Room, beside = ''): number =>
  Math.floor((roomScreen / leastText[room] - stage.side) / stage.letter) -
  (beside === '' ? 0 : beside.length + stage.between)

export const titleScale = 1.5 // titles are half as large again
export const mapText = 14 //     px: the smallest label of a map that is drawn for a room, before it is enlarged

/** Of a stage that wide, in CSS px: the smallest text, and by how much its map is enlarged. */
export const sizesOf = (room: Room, stageWidth: number): { text: number; mapScale: number } => {
  const text = (leastText[room] * stageWidth) / roomScreen
  return { text, mapScale: text / mapText }
}
