import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from './api/query-client.ts';
import { App } from './app.tsx';
import { TokenGate } from './shell/token-gate.tsx';
import { rememberScroll } from './place/scroll-memory.ts';
import './design/tokens.css';
import './design/base.css';
import './design/fields.css';
import './design/print.css';

const page = document.getElementById('page');
if (page) {
  rememberScroll();
  createRoot(page).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>
        <TokenGate>
          <App />
        </TokenGate>
      </QueryClientProvider>
    </StrictMode>,
  );
}
