import { describe, expect, test } from 'vitest';
import { type ArgumentGraph, ArgumentGraphError, argumentStrengths, type Semantics } from '../../src/rules/strength';

type Worths = Readonly<Record<string, number>>;
type Pairs = readonly (readonly [string, string])[];

const graph = (
  bases: Worths,
  { attacks = [], supports = [] }: { readonly attacks?: Pairs; readonly supports?: Pairs } = {},
  semantics: Semantics = 'df-quad',
): ArgumentGraph => ({
  arguments: Object.entries(bases).map(([id, base]) => ({ id, base })),
  attacks,
  supports,
  semantics,
});

const SEMANTICS: readonly Semantics[] = ['df-quad', 'quadratic-energy', 'euler'];

const CASE: Worths = { evidence: 0.8, claim: 0, position: 0.5 };
const SUPPORTS: Pairs = [
  ['evidence', 'claim'],
  ['claim', 'position'],
];

describe('the worked chain', () => {
  test('[G2] evidence .8 carries the claim to .8 and the position to .9', () => {
    const strengths = argumentStrengths(graph(CASE, { supports: SUPPORTS }));
    expect(strengths.claim).toBeCloseTo(0.8, 12);
    expect(strengths.position).toBeCloseTo(0.9, 12);
  });

  test('[G2] an unanswered attack of .7 leaves the position .55', () => {
    const attacked = graph({ ...CASE, attack: 0.7 }, { supports: SUPPORTS, attacks: [['attack', 'position']] });
    expect(argumentStrengths(attacked).position).toBeCloseTo(0.55, 12);
  });

  test('[D3] a rebuttal of .75 weakens the attack to .175 and the position stands at .8125', () => {
    const bases = { ...CASE, attack: 0.7, rebuttal: 0.75 };
    const attacks: Pairs = [
      ['attack', 'position'],
      ['rebuttal', 'attack'],
    ];
    const strengths = argumentStrengths(graph(bases, { supports: SUPPORTS, attacks }));
    expect(strengths.attack).toBeCloseTo(0.175, 12);
    expect(strengths.position).toBeCloseTo(0.8125, 12);
  });

  test('[D3] a narrowing leaves the attack .28 and the position stands at .76', () => {
    const narrowed = graph({ ...CASE, attack: 0.28 }, { supports: SUPPORTS, attacks: [['attack', 'position']] });
    expect(argumentStrengths(narrowed).position).toBeCloseTo(0.76, 12);
  });

  test('[G2] Quadratic Energy reads the same chain as fractions worked by hand', () => {
    const before = argumentStrengths(graph(CASE, { supports: SUPPORTS }, 'quadratic-energy'));
    expect(before.claim).toBeCloseTo(16 / 41, 12);
    expect(before.position).toBeCloseTo(1 / 2 + 128 / 1937, 12);
    const attacks: Pairs = [['attack', 'position']];
    const after = argumentStrengths(
      graph({ ...CASE, attack: 0.7 }, { supports: SUPPORTS, attacks }, 'quadratic-energy'),
    );
    expect(after.position).toBeCloseTo(1 / 2 - 16129 / 368458, 12);
  });

  test('[G2] Euler gains by a supporter, loses by an attacker, and cannot lift a claim that starts at nothing', () => {
    const supported = graph({ e: 0.8, c: 0.5 }, { supports: [['e', 'c']] }, 'euler');
    expect(argumentStrengths(supported).c).toBeCloseTo(0.645016, 6);
    const attacked = graph({ e: 0.7, c: 0.5 }, { attacks: [['e', 'c']] }, 'euler');
    expect(argumentStrengths(attacked).c).toBeCloseTo(0.399179, 6);
    const strengths = argumentStrengths(graph(CASE, { supports: SUPPORTS }, 'euler'));
    expect(strengths).toEqual({ evidence: expect.closeTo(0.8, 12), claim: 0, position: expect.closeTo(0.5, 12) });
  });
});

describe('the published example of Rago et al. 2016', () => {
  const bases: Worths = { A1: 0.5, A2: 0.5, P1: 0.7, P2: 0.5, P3: 0.9, C1: 0.2, C2: 0.2, C3: 0.6, C4: 0.5 };
  const edges = {
    attacks: [
      ['C1', 'A2'],
      ['C2', 'P2'],
      ['C3', 'P2'],
      ['C4', 'P2'],
    ],
    supports: [
      ['P1', 'A1'],
      ['P2', 'A1'],
      ['P3', 'A2'],
    ],
  } as const;

  test('[G2] DF-QuAD gives A1 .862, A2 .85 and P2 .08', () => {
    const strengths = argumentStrengths(graph(bases, edges));
    expect(strengths.P2).toBeCloseTo(0.08, 12);
    expect(strengths.A1).toBeCloseTo(0.862, 12);
    expect(strengths.A2).toBeCloseTo(0.85, 12);
  });

  test('[G2] Quadratic Energy and Euler agree that P2 falls furthest, by milder figures', () => {
    const quadratic = argumentStrengths(graph(bases, edges, 'quadratic-energy'));
    expect(quadratic.P2).toBeCloseTo(0.185874, 6);
    expect(quadratic.A1).toBeCloseTo(0.719852, 6);
    expect(quadratic.A2).toBeCloseTo(0.66443, 6);
    const euler = argumentStrengths(graph(bases, edges, 'euler'));
    expect(euler.P2).toBeCloseTo(0.339943, 6);
    expect(euler.A1).toBeCloseTo(0.68938, 6);
    expect(euler.A2).toBeCloseTo(0.626285, 6);
  });
});

describe('what is refused', () => {
  const refusal = (broken: ArgumentGraph): { code: string; argument: string; message: string } => {
    try {
      argumentStrengths(broken);
    } catch (error) {
      if (error instanceof ArgumentGraphError) return error;
    }
    throw new Error('the graph was accepted');
  };

  test('[S1] an edge from or to an argument that is not there names it', () => {
    const from = graph({ a: 0.5 }, { attacks: [['ghost', 'a']] });
    expect(refusal(from)).toMatchObject({ code: 'unknown-id', argument: 'ghost' });
    const to = graph({ a: 0.5 }, { supports: [['a', 'nobody']] });
    expect(refusal(to)).toMatchObject({ code: 'unknown-id', argument: 'nobody' });
    expect(refusal(to).message).toBe('argument graph: unknown-id at "nobody"');
  });

  test('[S1] one id twice is refused, and named', () => {
    const twice = { ...graph({ a: 0.5 }), arguments: ['a', 'b', 'a'].map((id) => ({ id, base: 0.1 })) };
    expect(refusal(twice)).toMatchObject({ code: 'repeated-id', argument: 'a', name: 'ArgumentGraphError' });
  });

  test.each([-0.001, 1.001, Number.NaN, Number.POSITIVE_INFINITY])('[S1] a base of %d is refused', (base) => {
    expect(refusal(graph({ fine: 0.5, off: base }))).toMatchObject({ code: 'base-out-of-range', argument: 'off' });
  });

  test('[S1] bases of exactly 0 and 1 are inside', () => {
    expect(argumentStrengths(graph({ none: 0, all: 1 }))).toEqual({ none: 0, all: 1 });
  });

  test('[S1] an argument that attacks itself is a cycle', () => {
    expect(refusal(graph({ a: 0.5 }, { attacks: [['a', 'a']] }))).toMatchObject({ code: 'cycle', argument: 'a' });
  });

  test('[S1] a cycle of attack and support is named by an argument on it, not by one that hangs below or stands above', () => {
    const bases = { above: 0.5, below: 0.1, lower: 0.1, first: 0.5, second: 0.5 };
    const looped = graph(bases, {
      attacks: [
        ['first', 'second'],
        ['second', 'lower'],
        ['lower', 'below'],
        ['above', 'below'],
      ],
      supports: [
        ['second', 'first'],
        ['above', 'first'],
      ],
    });
    expect(refusal(looped).code).toBe('cycle');
    expect(['first', 'second']).toContain(refusal(looped).argument);
  });
});

describe('size', () => {
  const NODES = 100_000;
  const id = (i: number): string => `n${i}`;

  test('[S2] 100,000 arguments and 200,000 edges settle in one pass, without recursion', () => {
    const ladder: ArgumentGraph = {
      arguments: Array.from({ length: NODES }, (_, i) => ({ id: id(i), base: 0.5 })),
      attacks: Array.from({ length: NODES - 1 }, (_, i) => [id(i), id(i + 1)] as const),
      supports: Array.from({ length: NODES - 1 }, (_, i) => [id(i), id(i + 1)] as const),
      semantics: 'df-quad',
    };
    const strengths = argumentStrengths(ladder);
    expect(Object.keys(strengths)).toHaveLength(NODES);
    expect(new Set(Object.values(strengths))).toEqual(new Set([0.5]));
  }, 60_000);

  test('[S1] a cycle of 100,000 arguments is found without recursion', () => {
    const ring: ArgumentGraph = {
      arguments: Array.from({ length: NODES }, (_, i) => ({ id: id(i), base: 0.5 })),
      attacks: Array.from({ length: NODES }, (_, i) => [id(i), id((i + 1) % NODES)] as const),
      supports: [],
      semantics: 'euler',
    };
    expect(() => argumentStrengths(ring)).toThrow(ArgumentGraphError);
  }, 60_000);

  test.each(SEMANTICS)(
    '[S2] thousands of full supporters and attackers give a number in [0, 1] under %s',
    (semantics) => {
      const many = Array.from({ length: 5000 }, (_, i) => id(i));
      const bases = { ...Object.fromEntries(many.map((each) => [each, 1])), up: 0, down: 1, from: 0.3 };
      const strengths = argumentStrengths(
        graph(
          bases,
          {
            supports: many.flatMap((each) => [[each, 'up'] as const, [each, 'from'] as const]),
            attacks: many.map((each) => [each, 'down'] as const),
          },
          semantics,
        ),
      );
      for (const strength of [strengths.up, strengths.down, strengths.from]) {
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(1);
      }
      expect(strengths.from).toBeCloseTo(1, 6);
    },
  );
});

test('[S2] strengths stand in the order in which the arguments were given, whatever an id is called', () => {
  const bases = [
    { id: 'z', base: 0.1 },
    { id: '__proto__', base: 0.2 },
    { id: 'a', base: 0.3 },
  ];
  const strengths = argumentStrengths({ arguments: bases, attacks: [], supports: [], semantics: 'df-quad' });
  expect(Object.entries(strengths)).toEqual([
    ['z', 0.1],
    ['__proto__', 0.2],
    ['a', 0.3],
  ]);
});
