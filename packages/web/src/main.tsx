import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from './api/query-client.ts';
import { App } from './app.tsx';
import { loadAhead } from './parts/later.tsx';
import { currentPlace } from './place/history.ts';
import { TokenGate } from './shell/token-gate.tsx';
import { rememberScroll } from './place/scroll-memory.ts';
import { ALL_LOADS, loadsOf } from './views/load-views.ts';
import './design/tokens.css';
import './design/base.css';
import './design/fields.css';
import './design/print.css';

/** ms after the page has loaded. */
const QUIET_MS = 3000;

const page = document.getElementById('page');
if (page) {
  rememberScroll();
  // The view's files come while the page is drawn around it.
  for (const load of loadsOf(currentPlace())) void loadAhead(load);
  createRoot(page).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>
        <TokenGate>
          <App />
        </TokenGate>
      </QueryClientProvider>
    </StrictMode>,
  );
  whenQuiet(() => {
    for (const load of ALL_LOADS) void loadAhead(load);
  });
}

/** After what was asked for first; the views that are opened next are there at once then. */
function whenQuiet(act: () => void): void {
  const later = (): void => void setTimeout(act, QUIET_MS);
  if (document.readyState === 'complete') later();
  else window.addEventListener('load', later, { once: true });
}
