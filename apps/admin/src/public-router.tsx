import { createRootRoute, createRoute, createRouter, Outlet, retainSearchParams } from '@tanstack/react-router';
import { isLanguage } from './i18n/i18n.js';
import { FailedPage, NotFoundPage } from './layout/message-pages.js';

const rootRoute = createRootRoute({
  validateSearch: (search: Record<string, unknown>) => (isLanguage(search['lang']) ? { lang: search['lang'] } : {}),
  search: { middlewares: [retainSearchParams(['lang'])] },
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => <FailedPage error={error} retry={reset} />,
});

const home = createRoute({ getParentRoute: () => rootRoute, path: '/', component: NotFoundPage });

/** Every address of the public web. */
export const publicRouter = createRouter({ routeTree: rootRoute.addChildren([home]), scrollRestoration: true });
