/** The corpora of the table, and the uses of ours that are dropped because their annotators left them out. */
export const EVALUATION_CORPORA: { name: string; dropUses: string[] }[] = [
  { name: 'lgl', dropUses: [] },
  { name: 'geovirus', dropUses: ['demonym'] },
  { name: 'geowebnews', dropUses: [] },
  { name: 'tr-news', dropUses: [] },
  { name: 'conflict', dropUses: [] },
  { name: 'tud-loc2013', dropUses: ['demonym'] },
  { name: 'geocorpora', dropUses: ['demonym'] },
  { name: 'wotr-test', dropUses: ['demonym'] },
  { name: 'events-bellingcat', dropUses: [] },
  { name: 'events-ucdp-ged-sample', dropUses: [] },
  { name: 'events-viina-ukru', dropUses: [] },
]
