/**
 * Runs in the page before anything is painted, so that a light page never starts dark. The same order as `useTheme`: the
 * address, this browser's choice, the system. Plain text because it must stand in the page itself.
 */
export const setThemeEarly = `(function () {
  var ok = { light: 1, dark: 1 }
  var theme = new URLSearchParams(location.search).get('theme')
  if (!ok[theme]) try { theme = localStorage.getItem('dateline-theme') } catch (e) {}
  if (!ok[theme]) theme = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark'
  document.documentElement.dataset.theme = theme
})()`
