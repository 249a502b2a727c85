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
import { QuestionPage } from './reporter/question-page.js';
import { StartPage } from './reporter/start-page.js';
import { TaskPage } from './reporter/task-page.js';
import { SignInPage } from './session/sign-in-page.js';
import { staffRoutes } from './staff/routes.js';
import { Loading } from './ui/loading.js';

const root = createRootRoute({
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

const under = <const Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

/** What a reporter needs up to the first question comes with the first load; every other page is fetched when opened. */
const task = createRoute({ ...under('/report/$reportId'), component: TaskRoute });
const question = createRoute({ ...under('/report/$reportId/$questionId'), component: QuestionRoute });
const check = createRoute({
  ...under('/report/$reportId/check'),
  component: lazyRouteComponent(() => import('./reporter/later-routes.js'), 'CheckRoute'),
});
const deleteDraft = createRoute({
  ...under('/report/$reportId/delete'),
  component: lazyRouteComponent(() => import('./reporter/later-routes.js'), 'DeleteDraftRoute'),
});
const sent = createRoute({
  ...under('/report/$reportId/sent'),
  component: lazyRouteComponent(() => import('./reporter/later-routes.js'), 'SentRoute'),
});
const report = createRoute({
  ...under('/reports/$reportId'),
  component: lazyRouteComponent(() => import('./reporter/later-routes.js'), 'ReportRoute'),
});
const ownFile = createRoute({
  ...under('/imports/own-file'),
  component: lazyRouteComponent(() => import('./imports/own-file-page.js'), 'OwnFilePage'),
});
const oneImport = createRoute({
  ...under('/imports/$importId'),
  component: lazyRouteComponent(() => import('./imports/import-route.js'), 'ImportRoute'),
});

function TaskRoute() {
  return <TaskPage {...task.useParams()} />;
}

function QuestionRoute() {
  return <QuestionPage {...question.useParams()} />;
}

/** Every address of the insiders' web. Staff addresses are declared by the staff pages themselves. */
export const insidersRouter = createRouter({
  defaultPendingComponent: Loading,
  routeTree: root.addChildren([
    createRoute({ ...under('/'), component: HomePage }),
    createRoute({ ...under('/sign-in'), component: SignInPage }),
    createRoute({ ...under('/report'), component: StartPage }),
    task,
    question,
    check,
    deleteDraft,
    sent,
    report,
    ownFile,
    oneImport,
    createRoute({
      ...under('/reports'),
      component: lazyRouteComponent(() => import('./reporter/reports-page.js'), 'ReportsPage'),
    }),
    createRoute({
      ...under('/imports'),
      component: lazyRouteComponent(() => import('./imports/imports-page.js'), 'ImportsPage'),
    }),
    createRoute({
      ...under('/account'),
      component: lazyRouteComponent(() => import('./account/account-page.js'), 'AccountPage'),
    }),
    createRoute({
      ...under('/help'),
      component: lazyRouteComponent(() => import('./reporter/help-page.js'), 'HelpPage'),
    }),
    ...['/invitation', '/invitations', '/invitations/$token', '/invitation/$token'].map((path) =>
      createRoute({
        getParentRoute: () => root,
        path,
        component: lazyRouteComponent(() => import('./session/invitation-page.js'), 'InvitationPage'),
      }),
    ),
    createRoute({
      ...under('/reference'),
      component: lazyRouteComponent(() => import('./reference/insiders-reference.js'), 'InsidersReference'),
    }),
    staffRoutes(root),
  ]),
});
