/** Weight of a corpus, and whether its annotators marked demonyms. */
export type TrainingPlan = { name: string; weight: number; hasDemonyms: boolean }

export const TRAINING_PLAN: TrainingPlan[] = [
  { name: 'lgl', weight: 1, hasDemonyms: true },
  { name: 'geowebnews', weight: 2, hasDemonyms: true },
  { name: 'tr-news', weight: 2, hasDemonyms: true },
  { name: 'geovirus', weight: 1, hasDemonyms: false },
  { name: 'tud-loc2013', weight: 0.7, hasDemonyms: false },
  { name: 'geocorpora', weight: 0.5, hasDemonyms: false },
  { name: 'wotr-test', weight: 0.2, hasDemonyms: false },
  { name: 'events-bellingcat', weight: 0.3, hasDemonyms: false },
  { name: 'events-ucdp-ged-sample', weight: 0.3, hasDemonyms: false },
  { name: 'events-viina-ukru', weight: 0.15, hasDemonyms: false },
]
