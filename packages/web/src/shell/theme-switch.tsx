import { type ReactNode, useState } from 'react';
import { chooseTheme, chosenTheme, type Theme, THEMES } from './theme.ts';

const NAMES: Readonly<Record<Theme, string>> = { system: 'system', light: 'light', dark: 'dark' };

export function ThemeSwitch(): ReactNode {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <label className="theme-switch">
      <span className="unseen">Colours of the page</span>
      <select
        value={theme}
        onChange={({ currentTarget }) => {
          const next = THEMES.find((one) => one === currentTarget.value) ?? 'system';
          chooseTheme(next);
          setTheme(next);
        }}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
