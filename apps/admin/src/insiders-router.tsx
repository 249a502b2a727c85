import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  retainSearchParams,
} from '@tanstack/react-router';
import { isLanguage } from './i18n/i18n.js';
import { InsidersLayout } from './layout/insiders-layout.js';
import { FailedPage, NotFoundPage } from './layout/message-pages.js';
import { HomePage } from './reporter/home-page.js';
import { SignInPage } from './session/sign-in-page.js';
import { staffRoutes } from './staff/routes.js';

const rootRoute = createRootRoute({
  validateSearch: (search: Record<string, unknown>) => (isLanguage(search['lang']) ? { lang: search['lang'] } : {}),
  search: { middlewares: [retainSearchParams(['lang'])] },
  component: () => (
    <InsidersLayout>
      <Outlet />
    </InsidersLayout>
  ),
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => <FailedPage error={error} retry={reset} />,
});

const home = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomePage });
const signIn = createRoute({ getParentRoute: () => rootRoute, path: '/sign-in', component: SignInPage });
const reference = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reference',
  component: lazyRouteComponent(() => import('./reference/insiders-reference.js'), 'InsidersReference'),
});

/** Every address of the insiders' web. Staff addresses are declared by the staff pages themselves. */
export const insidersRouter = createRouter({
  routeTree: rootRoute.addChildren([home, signIn, reference, staffRoutes(rootRoute)]),
  defaultPreload: false,
  scrollRestoration: true,
});
