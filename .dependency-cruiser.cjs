/**
 * The floor plan of `src`: which room may import which. A type import counts.
 * To change it, change this table and CONTRIBUTING.md together, and say why.
 */
const ROOMS = {
  rules: [],
  learning: ['rules'],
  scenarios: ['rules'],
  hearing: ['rules', 'scenarios'],
  stage: ['rules', 'hearing', 'language'],
  ui: ['rules', 'learning', 'scenarios', 'hearing', 'language', 'keeping'],
  sound: ['rules', 'hearing'],
  keeping: ['rules', 'learning'],
  language: [],
  classroom: ['rules', 'scenarios', 'hearing'],
};

/**
 * dependency-cruiser asks swc to read every file as TypeScript without JSX, and
 * stops at the first tag. It asks this same object, so the answer is mended here.
 */
const swc = require('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (path, options) => parseFileSync(path, { ...options, tsx: path.endsWith('.tsx') });

/** A room inside a room, with a door of its own. */
const SERVER = '^src/classroom/server/';
const EVERY_ROOM = [...Object.keys(ROOMS), 'workbench'];

/** Each package belongs to the rooms named here; in every other room it is an error. */
const PACKAGES = {
  phaser: ['stage'],
  preact: ['ui', 'main', 'workbench'],
  howler: ['sound'],
  i18next: ['language'],
  idb: ['keeping'],
  zod: ['scenarios', 'hearing', 'keeping', 'classroom', 'workbench'],
};

const folder = (rooms) => `^src/(${rooms.join('|')})/`;
const roomOrMain = (rooms) => rooms.map((room) => (room === 'main' ? '^src/main\\.tsx?$' : `^src/${room}/`)).join('|');
const packagePath = (name) => `^node_modules/${name}(/|$)${name === 'phaser' ? '|^phaser-source/' : ''}`;

const roomRules = Object.entries(ROOMS).map(([room, mayImport]) => ({
  name: `${room}-imports-only-its-own`,
  comment: `src/${room} may import ${mayImport.join(', ') || 'no other room'}. Pass what it needs as an argument, or move the code to the room that may.`,
  severity: 'error',
  from: { path: `^src/${room}/`, ...(room === 'classroom' ? { pathNot: SERVER } : {}) },
  to: { path: '^src/', pathNot: folder([room, ...mayImport]) },
}));

const packageRules = Object.entries(PACKAGES).map(([name, rooms]) => ({
  name: `${name}-only-in-${rooms.join('-')}`,
  comment: `${name} is used only in ${rooms.join(', ')}. Ask that room for what you need.`,
  severity: 'error',
  from: { path: '^src/', pathNot: roomOrMain(rooms) },
  to: { path: packagePath(name) },
}));

const restOfThePlan = [
  {
    name: 'pure-rooms-use-no-package',
    comment:
      'rules and learning import no package and nothing of Node: they must run in any browser, any server and any test.',
    severity: 'error',
    from: { path: folder(['rules', 'learning']) },
    to: { pathNot: '^src/' },
  },
  {
    name: 'server-imports-only-its-own',
    comment: 'classroom/server may import classroom, rules, scenarios and hearing.',
    severity: 'error',
    from: { path: SERVER },
    to: { path: '^src/', pathNot: folder(['classroom', ...ROOMS.classroom]) },
  },
  {
    name: 'nobody-imports-the-server',
    comment: 'classroom/server is a program of its own. Share a message through src/classroom instead.',
    severity: 'error',
    from: { pathNot: `${SERVER}|^tests/` },
    to: { path: SERVER },
  },
  {
    name: 'nobody-imports-the-workbench',
    comment: 'The workbench is for authors and never reaches a player. Move the code to the room that needs it.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/workbench/' },
    to: { path: '^src/workbench/' },
  },
  {
    name: 'no-room-outside-the-plan',
    comment: `Every folder under src is a room of the plan: ${EVERY_ROOM.join(', ')}. Put the file in one of them.`,
    severity: 'error',
    from: {},
    to: { path: '^src/[^/]+/', pathNot: folder(EVERY_ROOM) },
  },
  {
    name: 'no-import-from-outside-the-plan',
    comment: `Only src/main.ts stands outside the rooms: ${EVERY_ROOM.join(', ')}. Put the file in one of them.`,
    severity: 'error',
    from: { path: '^src/', pathNot: `${folder(EVERY_ROOM)}|^src/main\\.tsx?$` },
    to: {},
  },
  {
    name: 'node-only-where-node-runs',
    comment: 'A browser has no node:* modules. Only the workbench, classroom/server and the proofreading run in Node.',
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/workbench/|${SERVER}|^src/scenarios/proofreading/` },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-test-in-the-game',
    comment: 'The game does not import its tests.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^tests/' },
  },
  {
    name: 'no-cycle',
    comment:
      'Two files that need each other are one thought in two places: move what they share into a third, or pass it in.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nothing-unresolved',
    comment: 'This import leads nowhere: mend the path, or install the package.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^phaser-source/' },
  },
];

module.exports = {
  forbidden: [...roomRules, ...packageRules, ...restOfThePlan],
  options: {
    // TypeScript 7 offers no compiler to dependency-cruiser; without swc it would pass having read no file.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      conditionNames: ['import', 'types', 'default'],
      exportsFields: ['exports'],
    },
  },
};
