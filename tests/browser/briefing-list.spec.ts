import { z } from 'zod'
import { extentOfCamera } from '@/lib/briefing/extent-of-camera'
import { november, patience, rows, saving } from './edit-briefing'
import { makeBriefing } from './make-briefing'
import { seriousFaults } from './serious-faults'
import { expect, test, untilMapIsDrawn } from './test'

test.setTimeout(patience)

// Without motion no colour is caught half-way through a transition.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a briefing is drafted in the dialog, thrown away and taken back', async ({ page, watch }) => {
  watch.allow(/400/)
  await page.goto('/briefings?from=2024-11-01&to=2024-11-30#new')
  const dialog = page.getByRole('dialog', { name: 'New briefing' })
  await expect(dialog.getByLabel('From', { exact: true })).toHaveValue('2024-11-01')
  await dialog.getByRole('radio', { name: /^Weekly/ }).check()
  await dialog.getByLabel('To', { exact: true }).fill('2024-10-01')
  await dialog.getByRole('textbox', { name: 'Title' }).fill('November <b>in</b> short')
  await dialog.getByRole('textbox', { name: 'By' }).fill('Ada')
  await dialog.getByRole('button', { name: 'Draft it' }).click()
  await expect(dialog.getByRole('alert')).toContainText('does not hold what was expected')
  await dialog.getByRole('button', { name: 'Days of the map' }).click()
  await dialog.getByRole('button', { name: 'Draft it' }).click()
  await expect(page).toHaveURL(/\/briefings\/[a-z0-9]{12}/)
  await expect(page.getByRole('textbox', { name: 'Title of the briefing' })).toHaveValue(
    'November <b>in</b> short',
  )
  expect(await rows(page).count()).toBeGreaterThan(5)
  await page.getByRole('link', { name: 'All briefings' }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'November <b>in</b> short' })
  await expect(row).toContainText(/Weekly · 1–30 Nov 2024 · \d+ slides · by Ada/)
  await row.getByRole('button', { name: /^Throw away/ }).click()
  await expect(row).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toHaveCount(1)
  await row.getByRole('button', { name: /^Duplicate/ }).click()
  await expect(page.getByRole('link', { name: 'November <b>in</b> short (copy)', exact: true })).toBeVisible()

  // Also long after: it lies in the bin.
  await row
    .filter({ hasNotText: '(copy)' })
    .getByRole('button', { name: /^Throw away/ })
    .click()
  await page.getByRole('link', { name: 'What was thrown away' }).click()
  const binned = page
    .getByRole('list', { name: 'Briefings in the bin' })
    .getByRole('listitem')
    .filter({ hasText: 'November <b>in</b> short' })
  await expect(binned).toContainText(/1–30 Nov 2024 · \d+ slides/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d+ briefings? in the bin$/)
  expect(await seriousFaults(page)).toEqual([])
  await binned.getByRole('button', { name: /^Take out/ }).click()
  await expect(binned).toHaveCount(0)
  await page.goto('/briefings')
  await expect(page.getByRole('link', { name: 'November <b>in</b> short', exact: true })).toBeVisible()
})

test('one place: without one nothing is drafted', async ({ page }) => {
  await page.goto('/briefings#new')
  const dialog = page.getByRole('dialog', { name: 'New briefing' })
  await dialog.getByRole('radio', { name: /^One place/ }).check()
  await expect(dialog.getByRole('button', { name: 'Draft it' })).toBeDisabled()
  await dialog.getByRole('searchbox', { name: 'Place' }).fill('Odesa')
  await dialog
    .getByRole('button', { name: /^Odesa(?! Oblast)/ })
    .first()
    .click()
  await dialog.getByLabel('From', { exact: true }).fill('2024-10-01')
  await dialog.getByRole('button', { name: 'Draft it' }).click()
  await expect(rows(page).first()).toContainText('Odesa')
  await expect(page.getByText('Odesa: before and after').first()).toBeVisible()
})

const extentSchema = z.object({
  briefing: z.object({ slides: z.array(z.object({ extent: z.array(z.number()).nullable() })) }),
})

test('the map of the dashboard becomes a slide, also before and after', async ({ page, server }) => {
  const { id, slides } = await makeBriefing(page.request, server.url, { ...november, title: 'With a map' })
  await page.goto('/?types=battles&from=2024-11-01&to=2024-11-30&map=6/48.5/37')
  await untilMapIsDrawn(page)
  const size = await page
    .locator('#map')
    .evaluate(({ clientWidth: width, clientHeight: height }) => ({ width, height }))
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('link', { name: 'Add this map to a briefing' }).click()
  await page.getByRole('button', { name: 'Add to With a map' }).click()
  await expect(page).toHaveURL(new RegExp(`/briefings/${id}.*#${slides.length + 1}$`))
  await expect(rows(page)).toHaveCount(slides.length + 1)
  await untilMapIsDrawn(page)
  await expect(page.getByText('The slide keeps its own view of the map.')).toBeVisible()
  // The very ground that the dashboard showed.
  const kept = extentSchema.parse(await (await page.request.get(`${server.url}/api/briefings/${id}`)).json())
  const extent = kept.briefing.slides.at(-1)?.extent ?? []
  for (const [index, degrees] of extentOfCamera({ lng: 37, lat: 48.5, zoom: 6 }, size).entries())
    expect(extent[index]).toBeCloseTo(degrees, 4)

  await page.getByRole('button', { name: 'Add slide' }).click()
  await page.getByRole('button', { name: 'Map before and after' }).click()
  const dialog = page.getByRole('dialog', { name: 'Map before and after' })
  await expect(dialog.getByRole('radio', { name: /^As the dashboard showed it last/ })).toBeChecked()
  await expect(dialog.getByLabel('Compared from')).toHaveValue('2024-10-02')
  await saving(page, () => dialog.getByRole('button', { name: 'Add it' }).click())
  await expect(rows(page)).toHaveCount(slides.length + 2)
  await expect(page.locator('[data-editor-stage] [data-map-idle]')).toHaveCount(2)
})
