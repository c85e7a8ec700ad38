import {
  type GoldEntry,
  goldParts,
  readAnnotatedStories,
  readGoldFile,
  readGoldReports,
  readTrainingTexts,
  UNSEEN_PART,
} from '../accuracy/gold-report'

/** The annotated texts that are learned from, set by set: never the unseen part; `files` are annotated files of one's own. */
export const learnedTexts = (files: string[]): { name: string; entries: GoldEntry[] }[] => [
  ...goldParts
    .filter((part) => part !== UNSEEN_PART)
    .map((part) => ({ name: `${part} part`, entries: readGoldReports(part) })),
  { name: 'demo stories', entries: readAnnotatedStories() },
  { name: 'training', entries: readTrainingTexts() },
  ...files.map((file) => ({ name: file.split('/').at(-1) ?? file, entries: readGoldFile(file) })),
]
