/**
 * The house's import rules (docs/architecture.md). Each has a name that a failure prints, and scripts/import-rules.spec.ts sees each one fail.
 */
const specs = '\\.(spec|int-spec|e2e-spec|browser-spec|fixture)\\.tsx?$|^libs/[^/]+/test/';
const contexts = 'audit|identity|taxonomy|registry|intake|context|screening|moderation|publication';

/** Lower numbers know nothing of higher ones; a context imports lower levels only, never its own. */
const levels = [
  ['audit'],
  ['identity', 'taxonomy'],
  ['registry'],
  ['intake', 'context'],
  ['screening'],
  ['moderation'],
  ['publication'],
];

const upward = levels
  .flatMap((names, level) =>
    names.map((name) => {
      const forbidden = levels
        .slice(level)
        .flat()
        .filter((other) => other !== name);
      return {
        name: 'context-through-index',
        comment: `${name} imports lower contexts only`,
        severity: 'error',
        from: { path: `^libs/${name}/`, pathNot: specs },
        to: { path: `^libs/(${forbidden.join('|')})/` },
      };
    }),
  )
  .filter(({ to }) => to.path !== '^libs/()/');

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'No cycle anywhere',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'Every import leads somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...upward,
    {
      name: 'context-through-index',
      comment: 'Another context is imported by its index, nothing deeper',
      severity: 'error',
      from: { path: `^libs/(${contexts})/`, pathNot: specs },
      to: { path: `^libs/(${contexts})/src/`, pathNot: [`^libs/(${contexts})/src/index\\.ts$`, '^libs/$1/'] },
    },
    {
      name: 'context-through-index',
      comment: 'Apps open a context by its index, its http door or its jobs door',
      severity: 'error',
      from: { path: '^apps/', pathNot: specs },
      to: {
        path: '^libs/[^/]+/src/',
        pathNot: ['^libs/[^/]+/src/((http|jobs)/)?index\\.ts$', '^libs/(platform|kernel|api-client)/'],
      },
    },
    {
      name: 'context-through-index',
      comment: 'Platform is imported by its folders, nothing deeper',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: ['^libs/platform/', specs] },
      to: { path: '^libs/platform/src/', pathNot: '^libs/platform/src/[^/]+/index\\.ts$' },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain/ imports itself and kernel',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/domain/', pathNot: specs },
      to: { path: '^(libs|apps)/', pathNot: ['^libs/kernel/', '^libs/[^/]+/src/domain/'] },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain/ knows neither framework nor database',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/domain/', pathNot: specs },
      to: { path: 'node_modules/(@nestjs|typeorm|pg|bullmq|fastify)/' },
    },
    {
      name: 'typeorm-in-persistence',
      comment: 'typeorm only in persistence/ and in the platform’s database and migration folders',
      severity: 'error',
      from: {
        path: '^(libs|apps)/',
        pathNot: ['/persistence/', '^libs/platform/src/(database|migration)/', '^libs/testing/', specs],
      },
      to: { path: 'node_modules/typeorm/' },
    },
    {
      name: 'entities-in-persistence',
      comment: 'Entities are named by their persistence/ folder and by the module that registers them',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['/persistence/', '\\.module\\.ts$', '^libs/testing/', specs] },
      to: { path: '/persistence/[^/]+\\.entit(y|ies)\\.ts$' },
    },
    {
      name: 'http-for-http-apps',
      comment: 'A context’s http door is opened by apps/api only',
      severity: 'error',
      from: {
        path: '^(libs|apps)/',
        pathNot: ['^apps/api/', specs, '^libs/testing/', `^libs/(${contexts})/src/http/`],
      },
      to: { path: `^libs/(${contexts})/src/http/` },
    },
    {
      name: 'http-for-http-apps',
      comment: 'The http door of research is opened by apps/research only',
      severity: 'error',
      from: {
        path: '^(libs|apps)/',
        pathNot: ['^apps/research/', specs, '^libs/testing/', '^libs/research/src/http/'],
      },
      to: { path: '^libs/research/src/http/' },
    },
    {
      name: 'jobs-for-worker',
      comment: 'A context’s jobs door is opened by apps/worker only: whoever opens it starts workers',
      severity: 'error',
      from: {
        path: '^(libs|apps)/',
        pathNot: ['^apps/worker/', specs, '^libs/testing/', `^libs/(${contexts})/src/jobs/`],
      },
      to: { path: `^libs/(${contexts})/src/jobs/` },
    },
    {
      name: 'research-stands-alone',
      comment: 'The public side reaches itself, kernel and platform, nothing else of the house',
      severity: 'error',
      from: { path: '^(libs|apps)/research/', pathNot: specs },
      to: { path: '^(libs|apps)/', pathNot: '^((libs|apps)/research|libs/kernel|libs/platform)/' },
    },
    {
      name: 'research-stands-alone',
      comment: 'Nobody but its app imports the public side',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^(libs|apps)/research/', specs, '^libs/testing/'] },
      to: { path: '^libs/research/' },
    },
    {
      name: 'research-stands-alone',
      comment: 'The public side has no queue, no outbox and no migrations',
      severity: 'error',
      from: { path: '^(libs|apps)/research/', pathNot: specs },
      to: { path: '^libs/platform/src/(jobs|outbox|migration|embedded)/' },
    },
    {
      name: 'platform-knows-no-context',
      comment: 'Platform imports kernel and itself',
      severity: 'error',
      from: { path: '^libs/platform/', pathNot: specs },
      to: { path: '^(libs|apps)/', pathNot: '^libs/(platform|kernel)/' },
    },
    {
      name: 'kernel-imports-nothing',
      comment: 'Kernel stands on nothing of the house',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: specs },
      to: { path: '^(libs|apps)/', pathNot: '^libs/kernel/' },
    },
    {
      name: 'no-app-imports-an-app',
      comment: 'Apps meet over HTTP and the database, never in code',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: specs },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'no-lib-imports-an-app',
      comment: 'Libs know no app; the test builders may compose the real ones',
      severity: 'error',
      from: { path: '^libs/', pathNot: ['^libs/testing/', specs] },
      to: { path: '^apps/' },
    },
    {
      name: 'client-knows-the-api',
      comment: 'The web imports the generated client and itself; everything else reaches it over HTTP',
      severity: 'error',
      from: { path: '^apps/admin/' },
      to: { path: '^(libs|apps)/', pathNot: '^(apps/admin|libs/api-client)/' },
    },
    {
      name: 'testing-in-specs',
      comment: 'The test builders are imported by specs and test/ only',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/testing/', specs, '\\.(contract|bench)\\.ts$'] },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'no-dev-packages',
      comment: 'Servers run on dependencies, not on development dependencies',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/testing/', '^apps/admin/', '^libs/api-client/', specs] },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(dist|\\.build)/', '\\.(css|png|svg|csv|json|html)$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs'],
    },
    skipAnalysisNotInRules: true,
  },
};
