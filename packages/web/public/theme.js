// Before the first paint: a chosen theme must not flash in after it. The same key is in src/shell/theme.ts.
try {
  const theme = window.localStorage.getItem('onrecord.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to pages: the system's theme then holds.
}
