export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The same key is in public/theme.js, which reads it before the first paint. */
const KEY = 'onrecord.theme';

export function chosenTheme(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return THEMES.find((one) => one === theme) ?? 'system';
}

/** Puts the theme on the page and keeps it for the next visit. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be closed to pages: the choice then holds until the page is left.
  }
}
