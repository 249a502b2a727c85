import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { StaffFrame } from '../staff-entry.js';
import { Guarded } from './frame/guarded.js';

/** One staff page: its address under `/staff`, what it takes to open it (any of these), and the code that is loaded for it. */
interface StaffPage {
  path: string;
  permissions: readonly string[];
  load: () => Promise<() => ReactNode>;
}

const pages: readonly StaffPage[] = [
  {
    path: 'queue',
    permissions: ['queue.read'],
    load: () => import('./queue/queue-page.js').then((file) => file.QueuePage),
  },
  {
    path: 'reports/$reportId',
    permissions: ['report.review'],
    load: () => import('./review/review-page.js').then((file) => file.ReviewPage),
  },
  {
    path: 'decisions',
    permissions: ['report.decide'],
    load: () => import('./queue/decisions-page.js').then((file) => file.DecisionsPage),
  },
  {
    path: 'summaries',
    permissions: ['summary.read'],
    load: () => import('./summaries/summaries-page.js').then((file) => file.SummariesPage),
  },
  {
    path: 'summaries/new',
    permissions: ['summary.draft'],
    load: () => import('./summaries/new-summary-page.js').then((file) => file.NewSummaryPage),
  },
  {
    path: 'summaries/$summaryId',
    permissions: ['summary.read'],
    load: () => import('./summaries/summary-page.js').then((file) => file.SummaryPage),
  },
  {
    path: 'dashboard',
    permissions: ['system.read'],
    load: () => import('./admin/dashboard-page.js').then((file) => file.DashboardPage),
  },
  {
    path: 'facilities',
    permissions: ['facility.read'],
    load: () => import('./facilities/facilities-page.js').then((file) => file.FacilitiesPage),
  },
  {
    path: 'facilities/new',
    permissions: ['facility.edit'],
    load: () => import('./facilities/new-facility-page.js').then((file) => file.NewFacilityPage),
  },
  {
    path: 'facilities/$facilityId',
    permissions: ['facility.read'],
    load: () => import('./facilities/facility-page.js').then((file) => file.FacilityPage),
  },
  {
    path: 'facilities/$facilityId/edit',
    permissions: ['facility.edit'],
    load: () => import('./facilities/edit-facility-page.js').then((file) => file.EditFacilityPage),
  },
  {
    path: 'facility-proposals',
    permissions: ['facility.confirm'],
    load: () => import('./facilities/proposals-page.js').then((file) => file.ProposalsPage),
  },
  {
    path: 'context-records',
    permissions: ['facility.edit', 'facility.confirm'],
    load: () => import('./context-records/records-page.js').then((file) => file.RecordsPage),
  },
  {
    path: 'context-records/new',
    permissions: ['facility.edit'],
    load: () => import('./context-records/new-record-page.js').then((file) => file.NewRecordPage),
  },
  {
    path: 'context-records/$slug',
    permissions: ['facility.edit', 'facility.confirm'],
    load: () => import('./context-records/record-page.js').then((file) => file.RecordPage),
  },
  {
    path: 'context-records/$slug/edit',
    permissions: ['facility.edit'],
    load: () => import('./context-records/edit-record-page.js').then((file) => file.EditRecordPage),
  },
  {
    path: 'context-imports',
    permissions: ['facility.edit'],
    load: () => import('./context-records/import-page.js').then((file) => file.ContextImportPage),
  },
  {
    path: 'people',
    permissions: ['account.manage', 'organization.manage_members'],
    load: () => import('./people/people-page.js').then((file) => file.PeoplePage),
  },
  {
    path: 'invitations',
    permissions: ['account.manage', 'organization.manage_members'],
    load: () => import('./people/invitations-page.js').then((file) => file.InvitationsPage),
  },
  {
    path: 'organizations',
    permissions: ['organization.manage'],
    load: () => import('./people/organizations-page.js').then((file) => file.OrganizationsPage),
  },
  {
    path: 'permissions',
    permissions: ['account.manage'],
    load: () => import('./people/permissions-page.js').then((file) => file.PermissionsPage),
  },
  {
    path: 'imports',
    permissions: ['system.read'],
    load: () => import('./admin/imports-page.js').then((file) => file.ImportsPage),
  },
  {
    path: 'audit',
    permissions: ['audit.read'],
    load: () => import('./admin/audit-page.js').then((file) => file.AuditPage),
  },
  {
    path: 'system',
    permissions: ['system.read'],
    load: () => import('./admin/system-page.js').then((file) => file.SystemPage),
  },
  {
    path: 'keys',
    permissions: ['api_key.own'],
    load: () => import('./admin/keys-page.js').then((file) => file.KeysPage),
  },
];

/** All addresses under `/staff`. Nothing of the component kit is loaded before one of them is opened. */
export function staffRoutes(root: AnyRoute): AnyRoute {
  const door = createRoute({ getParentRoute: () => root, path: '/staff', component: StaffFrame });
  const frame = createRoute({
    getParentRoute: () => door,
    id: 'frame',
    component: lazyRouteComponent(() => import('./frame/staff-frame.js'), 'StaffPagesFrame'),
  });
  const start = createRoute({
    getParentRoute: () => frame,
    path: '/',
    component: lazyRouteComponent(() => import('./frame/start-page.js'), 'StartPage'),
  });
  return door.addChildren([frame.addChildren([start, ...pages.map((page) => pageRoute(frame, page))])]);
}

function pageRoute(frame: AnyRoute, { path, permissions, load }: StaffPage): AnyRoute {
  const Page = lazyRouteComponent(async () => ({ default: await load() }));
  return createRoute({
    getParentRoute: () => frame,
    path,
    // filters live in the address; each page reads and checks its own
    validateSearch: (search: Record<string, unknown>) => search,
    component: () => (
      <Guarded permissions={permissions}>
        <Page />
      </Guarded>
    ),
  });
}
