import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
  retainSearchParams,
} from '@tanstack/react-router';
import { isLanguage } from './i18n/i18n.js';
import { FailedPage, NotFoundPage } from './layout/message-pages.js';
import { PublicLayout } from './layout/public-layout.js';
import { ExplorePage } from './public/explore-page.js';
import { FacilitiesPage } from './public/facilities-page.js';
import { HomePage } from './public/home-page.js';
import { SummaryPage } from './public/summary-page.js';
import { TextPage, type TextPageName } from './public/text-page.js';
import { Loading } from './ui/loading.js';

const root = createRootRoute({
  validateSearch: (search: Record<string, unknown>) => (isLanguage(search['lang']) ? { lang: search['lang'] } : {}),
  search: { middlewares: [retainSearchParams(['lang'])] },
  component: () => (
    <PublicLayout>
      <Outlet />
    </PublicLayout>
  ),
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => <FailedPage error={error} retry={reset} />,
});

const under = <const Path extends string>(path: Path) => ({ getParentRoute: () => root, path });
const summary = createRoute({ ...under('/summaries/$id'), component: SummaryRoute });
const version = createRoute({ ...under('/summaries/$id/versions/$version'), component: VersionRoute });
const context = [
  createRoute({
    ...under('/facilities/$slug'),
    component: lazyRouteComponent(() => import('./public/facility-page.js'), 'FacilityRoute'),
  }),
  createRoute({
    ...under('/transfers/$slug'),
    component: lazyRouteComponent(() => import('./public/context/transfer-page.js'), 'TransferRoute'),
  }),
  createRoute({
    ...under('/orders/$slug'),
    component: lazyRouteComponent(() => import('./public/context/order-page.js'), 'OrderRoute'),
  }),
  createRoute({
    ...under('/statements'),
    component: () => <Navigate to="/context" search={{ kind: 'statement' }} replace />,
  }),
  createRoute({
    ...under('/context'),
    component: lazyRouteComponent(() => import('./public/context/records-page.js'), 'RecordsPage'),
  }),
  createRoute({
    ...under('/context/$slug'),
    component: lazyRouteComponent(() => import('./public/context/record-page.js'), 'RecordRoute'),
  }),
  createRoute({
    ...under('/series'),
    component: lazyRouteComponent(() => import('./public/series/series-list-page.js'), 'SeriesListPage'),
  }),
  createRoute({
    ...under('/series/$code'),
    component: lazyRouteComponent(() => import('./public/series/series-page.js'), 'SeriesRoute'),
  }),
];
const places = [
  createRoute({
    ...under('/map'),
    component: lazyRouteComponent(() => import('./public/map/map-page.js'), 'MapPage'),
  }),
  createRoute({
    ...under('/countries/$code'),
    component: lazyRouteComponent(() => import('./public/country/country-page.js'), 'CountryRoute'),
  }),
];
const textPages: TextPageName[] = ['method', 'privacy', 'safety', 'accessibility'];

function SummaryRoute() {
  const { id } = summary.useParams();
  return <SummaryPage key={id} id={id} />;
}

function VersionRoute() {
  const { id, version: number } = version.useParams();
  return <SummaryPage key={`${id}-${number}`} id={id} version={Number(number)} />;
}

/** Every address of the public web. Search parameters are plain text, so that an address can be typed and shared. */
export const publicRouter = createRouter({
  defaultPendingComponent: Loading,
  routeTree: root.addChildren([
    createRoute({ ...under('/'), component: HomePage }),
    createRoute({ ...under('/explore'), component: ExplorePage }),
    createRoute({ ...under('/facilities'), component: FacilitiesPage }),
    summary,
    version,
    ...context,
    ...places,
    createRoute({
      ...under('/data'),
      component: lazyRouteComponent(() => import('./public/data-page.js'), 'DataPage'),
    }),
    createRoute({
      ...under('/reference'),
      component: lazyRouteComponent(() => import('./reference/research-reference.js'), 'ResearchReference'),
    }),
    ...textPages.map((name) =>
      createRoute({ getParentRoute: () => root, path: `/${name}`, component: () => <TextPage name={name} /> }),
    ),
  ]),
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const filled = Object.entries(search).flatMap(([name, value]) =>
      value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
    );
    const text = new URLSearchParams(filled).toString();
    return text ? `?${text}` : '';
  },
});
