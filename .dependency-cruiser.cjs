const floors = {
  one: '^src/(facts|parties|identity|store|audit-log|sealing)/',
  two: '^src/(risk|clocks|notices|channels|evidence|jobs|webhooks)/',
  three: '^src/(incidents|campaigns|escalation)/',
};
const capabilities =
  '^src/(facts|parties|identity|store|audit-log|sealing|risk|clocks|notices|channels|evidence|jobs|webhooks|incidents|campaigns|escalation)/';

/** The layers of ARCHITECTURE.md as rules. @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'ground-stands-alone',
      comment: 'shared and texts are below everything',
      severity: 'error',
      from: { path: '^src/(shared|texts)/' },
      to: { path: '^src/', pathNot: '^src/(shared|texts)/' },
    },
    {
      name: 'floor-one-imports-downwards',
      severity: 'error',
      from: { path: floors.one },
      to: {
        path: [floors.two, floors.three, '^src/(adapters|web)/', '^src/(main|cli|config)\\.ts$'],
      },
    },
    {
      name: 'floor-two-imports-downwards',
      severity: 'error',
      from: { path: floors.two },
      to: { path: [floors.three, '^src/(adapters|web)/', '^src/(main|cli|config)\\.ts$'] },
    },
    {
      name: 'floor-three-imports-downwards',
      severity: 'error',
      from: { path: floors.three },
      to: { path: ['^src/(adapters|web)/', '^src/(main|cli|config)\\.ts$'] },
    },
    {
      name: 'capabilities-of-a-floor-are-separate',
      comment: 'on floor three a capability never reaches into another',
      severity: 'error',
      from: { path: '^src/(incidents|campaigns|escalation)/' },
      to: { path: floors.three, pathNot: '^src/$1/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain files import domain, shared, texts and the date libraries only',
      severity: 'error',
      from: {
        path: capabilities,
        pathNot: ['/use-cases/', '^src/store/changes\\.ts$', '^src/sealing/seal-text\\.ts$'],
      },
      to: {
        path: ['/use-cases/', '^node_modules/'],
        pathNot: '^node_modules/date-holidays/',
      },
    },
    {
      name: 'domain-knows-no-platform',
      severity: 'error',
      from: { path: capabilities },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'use-cases-know-no-packages',
      severity: 'error',
      from: { path: '/use-cases/' },
      to: { path: '^node_modules/' },
    },
    {
      name: 'adapters-are-strangers',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'web-talks-graphql-only',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/', pathNot: '^src/(web|texts)/' },
    },
    {
      name: 'nothing-imports-the-roots',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|cli|app)' },
      to: { path: '^src/(main|cli)\\.ts$' },
    },
    {
      name: 'product-imports-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
