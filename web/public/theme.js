// Sets theme and language before the first paint, so that a dark page never flashes white and a screen reader starts in
// the right language. Kept apart because the page allows no inline script.
;(function () {
  function kept(key) {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const root = document.documentElement
  const theme = kept('liangze.theme')
  root.classList.toggle('dark', theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches)
  root.lang = kept('liangze.language') === 'en' ? 'en' : 'zh-CN'
})()
