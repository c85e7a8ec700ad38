import { expect, test, untilMapIsDrawn } from './test'

/** In the page: signs and buttons of the bar over the map that stand beyond the screen or lap over each other. */
const findFaults = (): string[] => {
  const bar = document.querySelector('header')
  if (!bar) return ['no bar']
  const isBeyond = (element: Element): boolean => {
    const { left, right } = element.getBoundingClientRect()
    return element.checkVisibility() && (left < 0 || right > window.innerWidth)
  }
  const beyond = [...bar.querySelectorAll('a, button, input')]
    .filter(isBeyond)
    .map((element) => `beyond: ${element.getAttribute('aria-label') ?? element.textContent}`)
  const parts = [...bar.children].map((part) => part.getBoundingClientRect())
  const lapping = parts
    .filter(({ right }, index) => (parts[index + 1]?.left ?? Infinity) < right)
    .map(({ left, right }) => `lapping: ${left} to ${right}`)
  return [...beyond, ...lapping]
}

for (const locale of ['en-GB', 'uk-UA'])
  test.describe(locale, () => {
    test.use({ locale })

    test(`between phone and desk everything of the bar is on the screen (${locale})`, async ({ page }) => {
      await page.setViewportSize({ width: 768, height: 1024 })
      await page.goto('/')
      await untilMapIsDrawn(page)
      for (const width of [768, 820, 1024, 1119, 1120, 1280]) {
        await page.setViewportSize({ width, height: 1024 })
        await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
        expect(await page.evaluate(findFaults), `${width} px`).toEqual([])
      }
    })
  })
