import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguages, type LanguageFile } from './i18n/i18n.js';
import { publicRouter } from './public-router.js';
import { newQueryClient } from './api/query-client.js';
import { Loading } from './ui/loading.js';
import './ui/base.css';
import './ui/components.css';
import './ui/print.css';
import './public/public.css';

const queryClient = newQueryClient();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root element');

await startLanguages(
  import.meta.glob<LanguageFile>('./i18n/{en,es}/{common,public,reference,context,map,country,problem}.json'),
  ['common', 'public'],
);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Suspense fallback={<Loading />}>
        <RouterProvider router={publicRouter} />
      </Suspense>
    </QueryClientProvider>
  </StrictMode>,
);
