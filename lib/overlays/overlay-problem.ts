/** Why no layer could be made of a file: a closed list. */
export type OverlayProblem =
  | 'empty'
  | 'binary'
  | 'unknown-encoding'
  | 'unknown-charset'
  | 'unknown-format'
  | 'broken-json'
  | 'broken-xml'
  | 'xml-entities'
  | 'broken-csv'
  | 'no-coordinates'
  | 'projected'
  | 'swapped'
  | 'no-features'
  | 'too-many'

export interface NoOverlay {
  ok: false
  why: OverlayProblem
  /** For people: what was found, where, and what to do. */
  detail: string
}

export const refuse = (why: OverlayProblem, detail: string): NoOverlay => ({ ok: false, why, detail })
