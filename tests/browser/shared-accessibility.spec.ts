import type { Page } from 'playwright/test'
import { findEvent, makeShare } from './make-share'
import { seriousFaults } from './serious-faults'
import { expect, test, untilMapIsDrawn } from './test'

// Without motion no colour is caught half-way through a transition.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
const column = { width: 320, height: 480 }

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** Nothing serious, and nothing wider than the screen. */
const expectSound = async (page: Page): Promise<void> => {
  expect(await seriousFaults(page)).toEqual([])
  expect(await isTooWide(page)).toBe(false)
}

for (const theme of ['dark', 'light'] as const) {
  for (const size of [desk, phone]) {
    const where = `${theme}, ${size.width} px`

    test(`axe finds nothing serious on a shared map (${where})`, async ({ page, server }) => {
      await page.setViewportSize(size)
      const sel = await findEvent(page.request, server.url)
      const frozen = { kind: 'frozen', note: 'For the weekly meeting.' } as const
      for (const [kind, view] of [
        [frozen, `types=battles&theme=${theme}`],
        [{ kind: 'live' }, `types=battles&sel=${sel}&theme=${theme}`],
        [frozen, `layer=places&from=2024-10-01&theme=${theme}`],
      ] as const) {
        await page.goto(`/s/${await makeShare(page.request, server.url, { ...kind, view })}`)
        await untilMapIsDrawn(page)
        await expect(page.getByRole('complementary')).toHaveCount(view.includes('sel=') ? 1 : 0)
        await expectSound(page)
        await page.getByRole('button', { name: 'Reports and sources' }).click()
        await page.getByRole('list', { name: 'Reports and sources' }).getByRole('button').first().click()
        await expect(page.getByRole('link', { name: 'Read in story' }).first()).toBeVisible()
        await expectSound(page)
      }
    })

    test(`axe finds nothing serious on the links and the page for programs (${where})`, async ({
      page,
      server,
    }) => {
      await page.setViewportSize(size)
      const code = await makeShare(page.request, server.url, { kind: 'frozen', view: 'types=battles' })
      await page.goto(`/shares?theme=${theme}`)
      const row = page.getByRole('listitem').filter({ hasText: `/s/${code}` })
      await row.getByRole('button', { name: /^Take a story out/ }).click()
      await expect(row.getByRole('combobox', { name: 'Story' })).not.toBeEmpty()
      await expectSound(page)
      await row.getByRole('button', { name: 'Cancel' }).click()
      await row.getByRole('button', { name: /^End the link/ }).click()
      await expectSound(page)
      await row.getByRole('button', { name: 'End it for good' }).click()
      await page.getByRole('textbox', { name: 'Name' }).fill('Ada')
      await page.keyboard.press('Enter')
      await expect(row).toContainText('Ended by Ada')
      await expectSound(page)
      await page.goto(`/developers?theme=${theme}`)
      await page.getByRole('group').first().locator('summary').click()
      await expectSound(page)
    })

    test(`axe finds nothing serious where a link leads nowhere (${where})`, async ({
      page,
      watch,
      server,
    }) => {
      watch.allow(/status of (?:404|410)/)
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: theme })
      const code = await makeShare(page.request, server.url, { kind: 'live', view: '' })
      const headers = { origin: server.url }
      await page.request.post(`/api/shares/${code}/revoke`, { headers, data: { by: 'Ada' } })
      for (const [address, title] of [
        [`/s/${code}`, 'The link was ended'],
        [`/embed/${code}`, 'The link was ended'],
        ['/s/abcdefghjkm2', 'There is no such link'],
      ] as const) {
        await page.goto(address)
        await expect(page.getByRole('heading', { name: title })).toBeVisible()
        await expectSound(page)
      }
    })

    test(`axe finds nothing serious while a link is made (${where})`, async ({ page }) => {
      await page.setViewportSize(size)
      await page.goto(`/?theme=${theme}`)
      await untilMapIsDrawn(page)
      await page.getByRole('button', { name: 'Share' }).click()
      await page.getByRole('button', { name: 'Short, frozen or embedded…' }).click()
      await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(/reported/)
      await expectSound(page)
      await page.getByRole('button', { name: 'Make the link' }).click()
      await page.getByRole('button', { name: 'Make one that never changes, too' }).click()
      await expect(page.getByRole('textbox', { name: 'Embed that never changes' })).toBeVisible()
      await expectSound(page)
    })
  }

  for (const size of [column, { width: 800, height: 480 }])
    test(`axe finds nothing serious on an embedded map (${theme}, ${size.width} px)`, async ({
      page,
      server,
    }) => {
      await page.setViewportSize(size)
      const title = 'Fighting and strikes, 1 September to 30 November 2024'
      const view = `types=battles&theme=${theme}`
      await page.goto(`/embed/${await makeShare(page.request, server.url, { kind: 'frozen', view, title })}`)
      await untilMapIsDrawn(page)
      const cover = page.getByRole('button', { name: 'Tap to move the map' })
      await expect(cover).toBeVisible()
      await expectSound(page)
      await cover.click()
      await expect(cover).toBeHidden()
      await expectSound(page)
      await page.getByRole('button', { name: 'Reports and sources' }).click()
      await page.getByRole('list', { name: 'Reports and sources' }).getByRole('button').first().click()
      await expect(page.getByRole('link', { name: 'Read in story' }).first()).toBeVisible()
      await expectSound(page)
    })

  test(`axe finds nothing serious on the files, nor when they cannot be counted (${theme})`, async ({
    page,
    watch,
  }) => {
    watch.allow(/status of 503/)
    await page.goto(`/?theme=${theme}`)
    await untilMapIsDrawn(page)
    await page.getByRole('button', { name: 'Download' }).click()
    const dialog = page.getByRole('dialog', { name: 'Download these reports' })
    await expect(dialog.getByRole('status')).toContainText(/^\d+ reports\./)
    await expectSound(page)
    await page.keyboard.press('Escape')
    await page.route('**/api/export/summary*', (route) => route.fulfill({ status: 503, json: {} }))
    await page.goto(`/?theme=${theme}&types=riots`)
    await untilMapIsDrawn(page)
    await page.getByRole('button', { name: 'Download' }).click()
    await expect(dialog.getByRole('alert')).toBeVisible()
    await expectSound(page)
  })
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    const isNamed = element instanceof HTMLElement
    return isNamed ? (element.getAttribute('aria-label') ?? element.innerText.trim()) : ''
  })

const tabThrough = async (page: Page, stops: number): Promise<string[]> => {
  const names: string[] = []
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab')
    names.push(await focused(page))
  }
  return names
}

test.describe('with the keyboard only', () => {
  test('a shared map: the caption, what stands beside, the map; the focus comes back', async ({
    page,
    server,
  }) => {
    await page.goto(
      `/s/${await makeShare(page.request, server.url, { kind: 'frozen', view: 'types=battles' })}`,
    )
    await untilMapIsDrawn(page)
    expect(await tabThrough(page, 4)).toEqual([
      'Reports and sources',
      'Download',
      'Open in the dashboard',
      'Map. Arrow keys move it, plus and minus zoom.',
    ])
    for (let back = 0; back < 3; back++) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Reports and sources' })).toBeFocused()
    expect(await tabThrough(page, 1)).toEqual(['Close'])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Report', exact: true })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('complementary')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Reports and sources' })).toBeFocused()
  })

  test('an embedded map takes no focus of the page around it, and gives it to the map when it is asked to', async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width: 800, height: 480 })
    const sel = await findEvent(page.request, server.url)
    const view = `types=battles&sel=${sel}`
    await page.goto(`/embed/${await makeShare(page.request, server.url, { kind: 'live', view })}`)
    await untilMapIsDrawn(page)
    await expect(page.getByRole('heading', { name: 'Report', exact: true })).toBeVisible()
    await expect(page.locator('body')).toBeFocused()
    const cover = page.getByRole('button', { name: 'Tap to move the map' })
    await cover.press('Enter')
    await expect(page.locator('#map canvas')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(cover).toBeVisible()
  })

  test('in a small frame what is read takes the room of the map', async ({ page, server }) => {
    await page.setViewportSize(column)
    const sel = await findEvent(page.request, server.url)
    const view = `types=battles&sel=${sel}`
    await page.goto(`/embed/${await makeShare(page.request, server.url, { kind: 'live', view })}`)
    await untilMapIsDrawn(page)
    const cover = page.getByRole('button', { name: 'Tap to move the map' })
    await expect(cover).toBeVisible()
    await page.getByRole('button', { name: 'Reports and sources' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Reports and sources' })).toBeFocused()
    await expect(cover).toBeHidden()
    await page.getByRole('button', { name: 'Close' }).press('Enter')
    await expect(cover).toBeVisible()
    await expect(page.getByRole('button', { name: 'Reports and sources' })).toBeFocused()
  })

  test('the dialogs of links and files give the focus back', async ({ page }) => {
    await page.goto('/')
    await untilMapIsDrawn(page)
    await page.getByRole('button', { name: 'Share' }).press('Enter')
    await page.getByRole('button', { name: 'Short, frozen or embedded…' }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(/reported/)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Share' })).toBeFocused()
    await page.getByRole('button', { name: 'Download' }).press('Enter')
    await expect(page.getByRole('dialog', { name: 'Download these reports' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Download' })).toBeFocused()
  })
})
