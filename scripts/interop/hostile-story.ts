const title = `=cmd|' /C calc'!A0`
const publisher = 'Вісник "Гавань", <б>&'

/** A story whose title is a formula and whose publisher is Cyrillic with what CSV and XML must escape. */
export const hostileStory = {
  title,
  publisher,
  file: `---
title: ${JSON.stringify(title)}
publisher: ${JSON.stringify(publisher)}
published: 2024-11-05T08:00:00Z
language: en
---

Russian forces shelled Chuhuiv on Monday, wounding two women, the town council said. The mayor called it ]]> a "black" morning.
`,
}
