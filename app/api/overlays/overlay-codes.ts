import type { ErrorCode } from '@/lib/http/error-catalogue'
import type { OverlayProblem } from '@/lib/overlays/overlay-problem'

/** Why no layer could be made of a file, as the answer says it. */
export const overlayCodes: Record<OverlayProblem, ErrorCode> = {
  empty: 'input-empty',
  binary: 'input-binary',
  'unknown-encoding': 'input-unknown-encoding',
  'unknown-charset': 'input-unknown-charset',
  'unknown-format': 'overlay-unknown-format',
  'broken-json': 'overlay-broken-json',
  'broken-xml': 'overlay-broken-xml',
  'xml-entities': 'overlay-xml-entities',
  'broken-csv': 'overlay-broken-csv',
  'no-coordinates': 'overlay-no-coordinates',
  projected: 'overlay-projected',
  swapped: 'overlay-swapped',
  'no-features': 'overlay-no-features',
  'too-many': 'overlay-too-many',
}
