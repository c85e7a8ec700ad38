import { spine } from './0001-spine'
import { reports } from './0002-reports'
import { corrections } from './0003-corrections'
import { overlays } from './0004-overlays'
import { marks } from './0005-marks'
import { shares } from './0006-shares'
import { briefings } from './0007-briefings'
import { briefingShares } from './0008-briefing-shares'
import { redactedBriefings } from './0009-redacted-briefings'
import { storyAdded } from './0010-story-added'
import type { Migration } from './migration'

/** In order; the schema version of a store is how many of them it has seen. */
export const migrations: readonly Migration[] = [
  spine,
  reports,
  corrections,
  overlays,
  marks,
  shares,
  briefings,
  briefingShares,
  redactedBriefings,
  storyAdded,
]
