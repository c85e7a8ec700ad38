import { expect, test, untilMapIsDrawn } from './test'

const story = [
  'Guns fall silent along the canal for one night',
  '',
  'By Front brief, 14 December 2024',
  '',
  'CHASIV YAR, Ukraine — The guns near Chasiv Yar were quiet on Friday night, a brigade press officer said, for the first time since autumn.',
  '',
  'Crews cleared rubble in Kostiantynivka and took two wounded soldiers to Dnipro.',
].join('\n')

test('a pasted story appears on the map, and a second time it changes nothing', async ({ page }) => {
  await page.goto('/?layer=places')
  await untilMapIsDrawn(page)
  await page.getByRole('button', { name: 'Add a story' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Story text').fill(story)
  await dialog.getByRole('button', { name: 'Read and add' }).click()
  await expect(dialog.getByText('Guns fall silent along the canal for one night')).toBeVisible()
  await expect(dialog.getByText(/^Added · 1 report · [3-9] mentions on the map/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Show on the map' }).click()
  await expect(dialog).toBeHidden()
  await untilMapIsDrawn(page)
  const excerpts = page.getByRole('list', { name: 'Excerpts' }).getByRole('article')
  await expect(excerpts.filter({ hasText: 'Crews cleared rubble' }).first()).toBeVisible()
  await expect(
    page.getByRole('button', { name: /^Kostiantynivka, settlement in Donetsk Oblast/ }),
  ).toBeVisible()

  await page.getByRole('button', { name: 'Add a story' }).click()
  await dialog.getByLabel('Story text').fill(story)
  await dialog.getByRole('button', { name: 'Read and add' }).click()
  await expect(dialog.getByText(/^Was there already, nothing changed/)).toBeVisible()
})

test('files are read; HTML with scripts in it is shown as text', async ({ page }) => {
  const html = `<!doctype html><html lang="en"><head><title>A quiet day in Izmail</title>
    <meta property="og:site_name" content="Harbour wire"><meta property="article:published_time" content="2024-12-02T09:00:00Z"></head>
    <body><article><h1>A quiet day in Izmail</h1>
    <p>Dockers in Izmail loaded grain all morning, the port office said, and no alarm was heard. <script>document.title='broken in'</script></p>
    <p>The next convoy leaves for Constanta on Tuesday. &lt;img src=x onerror="document.title='broken in'"&gt; stood in the message.</p></article></body></html>`
  await page.goto('/')
  await page.getByRole('button', { name: 'Add a story' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByLabel('Story files')
    .setInputFiles({ name: 'izmail.html', mimeType: 'text/html', buffer: Buffer.from(html) })
  await dialog.getByRole('button', { name: 'Read and add' }).click()
  await expect(dialog.getByText('A quiet day in Izmail')).toBeVisible()
  await dialog.getByRole('link', { name: 'Read in story' }).click()
  await expect(page.getByRole('main')).toContainText('<img src=x onerror=')
  await expect(page.getByRole('main')).not.toContainText("document.title='broken in'</script>")
  await expect(page).not.toHaveTitle(/broken in/)
  await expect(page.getByText('Harbour wire').first()).toBeVisible()
})

test('a text without any place is kept and says so', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Add a story' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByLabel('Story text')
    .fill('Nothing was heard all day, and nobody came to ask what had become of the letters.')
  await dialog.getByRole('button', { name: 'Read and add' }).click()
  await expect(dialog.getByText(/0 mentions on the map/)).toBeVisible()
})

for (const [name, file, answer] of [
  ['an empty file', Buffer.from(''), /The input is empty/],
  [
    'a binary file',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 0, 1, 0]),
    /not text|binary/i,
  ],
  [
    'broken UTF-8',
    Buffer.concat([Buffer.from('Shelling near Kupiansk was heard '), Buffer.from([0xc3, 0x28, 0xff])]),
    /UTF-8|encod/i,
  ],
] as const) {
  test(`${name} gets a clear answer`, async ({ page, watch }) => {
    watch.allow(/status of 4\d\d/)
    await page.goto('/')
    await page.getByRole('button', { name: 'Add a story' }).click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByLabel('Story files')
      .setInputFiles({ name: 'given.txt', mimeType: 'text/plain', buffer: file })
    await dialog.getByRole('button', { name: 'Read and add' }).click()
    await expect(dialog.getByRole('alert')).toContainText(answer)
  })
}
