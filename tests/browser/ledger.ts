const storyId = '5a'.repeat(32)

const figure = (
  index: number,
  date: string | null,
  side: string | null,
  name: string,
  low: number | null,
  high: number | null,
) => ({
  figure: {
    id: `${storyId}:${index * 100}-${index * 100 + 6}`,
    storyId,
    start: index * 100,
    end: index * 100 + 6,
    surface: '10,000',
    quantity: { low, high, isAbout: false },
    unit: 'troops',
    subject: 'foreign troops in Rekcjd',
    ledger: 'troops|foreign|-|-',
    attribution: { start: 0, end: 4, name, kind: 'office', side, mode: 'paraphrase' },
    date,
    placeId: null,
  },
  storyId,
  excerpt: 'Some 10,000 of them crossed the river, the ministry said.',
  markStart: 5,
  title: 'Across the river',
  publisher: 'Front brief',
  publishedAt: date,
})

/** A ledger as the server gives it: one line on which two sides disagree, and a figure that stands alone. */
export const ledger = {
  lines: [
    {
      ledger: 'troops|foreign|-|-',
      subject: 'foreign troops in Rekcjd',
      unit: 'troops',
      figures: [
        figure(1, '2024-11-04', 'UA', 'defence ministry', 15_000, 15_000),
        figure(2, '2024-11-05', 'US', 'Pentagon', 10_000, 10_000),
        figure(3, '2024-11-12', 'US', 'State Department', 10_000, null),
        figure(4, '2024-11-20', 'KR', 'presidential office', null, 12_000),
        figure(5, null, null, 'a diplomat', 10_000, 12_000),
      ],
    },
    {
      ledger: 'km|distance|-|-',
      subject: 'distance to Rekcjd',
      unit: 'km',
      figures: [figure(6, '2024-11-05', 'UA', 'General Staff', 7, 7)],
    },
  ],
  total: 2,
}
