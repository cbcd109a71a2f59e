import { describe, expect, test } from 'vitest';
import { proofreadStructure } from '../../../src/scenarios/proofreading/structure/proofread-structure';
import { type ScenarioFile, scenarioSchema } from '../../../src/scenarios/schema';
import { graphOf, ownRows } from '../../../src/workbench/page/graph/graph-of';
import { placeFindings } from '../../../src/workbench/page/graph/place-findings';
import { readYaml } from '../../../src/workbench/reading/read-file';
import { loadScenario, scenarioFile, scenarioIds } from '../../../src/workbench/reading/scenario-library';
import { aHearing, aHearingFile } from '../a-hearing';

const root = process.cwd();
const ids = scenarioIds(root).filter((id) => /^s(00|05|13)-/.test(id));

/** Every id of the file that names something written there, with the path at which it is written. */
function writtenPaths(value: unknown, path: readonly string[] = []): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((part) => writtenPaths(part, [...path, part?.id ?? part]));
  if (typeof value !== 'object' || value === null) return [];
  const { id, ...rest } = value as Record<string, unknown>;
  const own = id !== undefined && path.length > 0 ? [path.join('.')] : [];
  return [...own, ...Object.entries(rest).flatMap(([key, part]) => writtenPaths(part, [...path, key]))];
}

describe.each(ids)('%s', (id) => {
  const scenario = loadScenario(root, id);
  const file = scenarioSchema.parse(readYaml(root, scenarioFile(id)));
  const graph = graphOf(scenario, ownRows(file.charter));
  const paths = new Set(graph.nodes.map(({ path }) => path));

  test('everything that has an id in the file is a node', () => {
    const written = writtenPaths(file).map((path) => path.replace(/attack\.[^.]+\.replies/, 'attack.replies'));
    expect(written.length).toBeGreaterThan(id.startsWith('s00') ? 10 : 100);
    expect(written.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('so is every card on a table, every line, every offer, and every row that is offered', () => {
    const wanted = [
      ...scenario.claims.flatMap((claim) => Object.keys(claim.cards).map((card) => `claims.${claim.id}.cards.${card}`)),
      ...scenario.witnesses.flatMap(({ id: witness, lines }) =>
        lines.map((line) => `witnesses.${witness}.lines.${line}`),
      ),
      ...scenario.failures.flatMap(({ id: failure, offers }) =>
        Object.entries(offers).flatMap(([slot, rows]) =>
          rows.map((row: string) => `failures.${failure}.offers.${slot}.${row}`),
        ),
      ),
      ...scenario.failures.flatMap(({ offers }) => offers.actors.map((row) => `charter.actors.${row}`)),
    ];
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('no path stands twice, no edge leads nowhere, nothing is lost', () => {
    expect(graph.nodes.length).toBe(paths.size);
    expect(graph.edges.filter(({ from, to }) => !paths.has(from) || !paths.has(to))).toEqual([]);
    expect(graph.nodes.filter(({ lost }) => lost)).toEqual([]);
  });

  test('[A1] for every failure some chain is seen to hold', () => {
    for (const failure of scenario.failures) {
      const offers = graph.nodes.filter(
        ({ path, tone }) => path.startsWith(`failures.${failure.id}.offers.`) && tone === 'right',
      );
      expect(offers.length, failure.id).toBeGreaterThanOrEqual(5);
    }
  });

  test('a row of the common Charter is told from the hearing’s own', () => {
    const rows = graph.nodes.filter(({ part }) => part === 'row');
    const own = Object.values(file.charter).flat().length;
    expect(rows.filter((row) => row.file === 'hearing')).toHaveLength(own);
    expect(rows.some((row) => row.file === 'charter')).toBe(true);
  });
});

describe('something missing is seen', () => {
  const seen = (change: (file: ScenarioFile) => void) => {
    const source = aHearingFile();
    change(source);
    const scenario = aHearing(1, change);
    const graph = graphOf(scenario, ownRows(source.charter));
    const findings = proofreadStructure({ file: 's99.yaml', source, scenario, ideas: new Set(), addressed: new Set() });
    return {
      graph,
      ...placeFindings(
        graph,
        findings.filter(({ rule }) => rule !== 'ideas'),
      ),
    };
  };
  const first = <T>(list: readonly T[]): T => list[0] as T;

  test('a claim that a position names and nobody wrote is a node of its own, marked lost', () => {
    const { graph } = seen(({ positions }) => {
      first(positions).claims[0] = 'a-claim-of-dreams';
    });
    const lost = graph.nodes.filter((node) => node.lost);
    expect(lost.map(({ path, part }) => [path, part])).toEqual([['claims.a-claim-of-dreams', 'claim']]);
    expect(graph.edges.some(({ to }) => to === 'claims.a-claim-of-dreams')).toBe(true);
  });

  const rename = {
    'witnesses.nobody': ({ positions }: ScenarioFile) => {
      first(positions).witness = 'nobody';
    },
    'position-attacks.nothing': ({ positions }: ScenarioFile) => {
      first(positions).attack = 'nothing';
    },
    'cards.F99': ({ claims }: ScenarioFile) => {
      first(claims).cards.F99 = 'fits';
    },
    'charter.traces.no-such-book': ({ failures }: ScenarioFile) => {
      first(failures).offers.traces.push('no-such-book');
    },
  };

  test.each(Object.entries(rename))('so is %s', (path, change) => {
    expect(seen(change).graph.nodes.find((node) => node.path === path)?.lost).toBe(true);
  });

  test('a table with a card too few is marked on its claim, in the words of the proofreading', () => {
    const { at } = seen(({ claims }) => {
      const { cards } = first(claims);
      delete cards[Object.keys(cards)[0] ?? ''];
    });
    const [[path, findings] = ['', []]] = at;
    expect(path).toMatch(/^claims\.[^.]+$/);
    expect(findings.map(({ message }) => message).join(' ')).toContain('there are 4');
  });

  test('[A1] a failure whose chains all break says so', () => {
    const { graph, at } = seen(({ failures, charter }) => {
      const { offers } = first(failures);
      const ids = new Set(offers.consequences);
      for (const row of charter.consequences) if (ids.has(row.id)) row.remedy = false;
    });
    const failure = first(graph.nodes.filter(({ part }) => part === 'failure'));
    expect(failure.tone).toBe('wrong');
    expect(failure.marks).toContain('0 chains hold');
    expect(at.get(failure.path)?.map(({ rule }) => rule)).toContain('chain-offers');
  });

  test('a finding about the words lies on the node that says them; one about no node, elsewhere', () => {
    const { graph } = seen(() => undefined);
    const claim = first(graph.nodes.filter(({ part }) => part === 'claim'));
    const about = (path: string) => ({
      file: 'locales/kk/scenarios/s99.json',
      path,
      rule: 'words-missing',
      message: 'Write it.',
    });
    const placed = placeFindings(graph, [about(`claims.${claim.id}.question`), about('crux')]);
    expect([...placed.at.keys()]).toEqual([claim.path]);
    expect(placed.elsewhere.map(({ path }) => path)).toEqual(['crux']);
  });
});
