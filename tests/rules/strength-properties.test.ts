import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArgumentGraph, argumentStrengths, type Semantics } from '../../src/rules/strength';

const base = fc.double({ min: 0, max: 1, noNaN: true });
const semantics = fc.constantFrom<Semantics[]>('df-quad', 'quadratic-energy', 'euler');

/** Edges run from a lower to a higher place, so no graph has a cycle; the places are shuffled into the ids. */
const acyclic: fc.Arbitrary<ArgumentGraph> = fc
  .array(base, { minLength: 1, maxLength: 9 })
  .chain((bases) => {
    const place = fc.nat({ max: bases.length - 1 });
    const pairs = fc.array(fc.tuple(place, place), { maxLength: 20 });
    return fc.record({ bases: fc.constant(bases), attacks: pairs, supports: pairs, semantics });
  })
  .map(({ bases, attacks, supports, semantics: chosen }) => {
    const edges = (pairs: readonly (readonly [number, number])[]): [string, string][] =>
      pairs.filter(([a, b]) => a !== b).map(([a, b]) => [`n${Math.min(a, b)}`, `n${Math.max(a, b)}`]);
    return {
      arguments: bases.map((each, i) => ({ id: `n${i}`, base: each })),
      attacks: edges(attacks),
      supports: edges(supports),
      semantics: chosen,
    };
  });

const last = ({ arguments: all }: ArgumentGraph): string => all.at(-1)?.id ?? '';
const NEAR = 1e-9;

test('[S2] strengths stay in [0, 1] under every semantics', () => {
  fc.assert(
    fc.property(acyclic, (graph) => {
      for (const strength of Object.values(argumentStrengths(graph))) {
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('[S2] an argument that no edge enters keeps its base', () => {
  fc.assert(
    fc.property(acyclic, (graph) => {
      const strengths = argumentStrengths(graph);
      const entered = new Set([...graph.attacks, ...graph.supports].map(([, to]) => to));
      for (const { id, base: own } of graph.arguments) {
        if (!entered.has(id)) expect(strengths[id]).toBeCloseTo(own, 12);
      }
    }),
  );
});

test('[S3] an attacker and a supporter of equal strength cancel', () => {
  fc.assert(
    fc.property(base, base, semantics, (own, other, chosen) => {
      const strengths = argumentStrengths({
        arguments: [
          { id: 'pro', base: other },
          { id: 'con', base: other },
          { id: 'it', base: own },
        ],
        attacks: [['con', 'it']],
        supports: [['pro', 'it']],
        semantics: chosen,
      });
      expect(strengths.it).toBeCloseTo(own, 9);
    }),
  );
});

test('[S3] equal numbers of equal attackers and supporters cancel', () => {
  fc.assert(
    fc.property(fc.tuple(base, base), fc.integer({ min: 1, max: 6 }), semantics, ([own, other], n, chosen) => {
      const both = Array.from({ length: n }, (_, i) => [`pro${i}`, `con${i}`] as const);
      const strengths = argumentStrengths({
        arguments: [...both.flat().map((id) => ({ id, base: other })), { id: 'it', base: own }],
        attacks: both.map(([, con]) => [con, 'it'] as const),
        supports: both.map(([pro]) => [pro, 'it'] as const),
        semantics: chosen,
      });
      expect(strengths.it).toBeCloseTo(own, 9);
    }),
  );
});

test('[G2] one more supporter never weakens, one more attacker never strengthens', () => {
  fc.assert(
    fc.property(acyclic, base, (graph, extra) => {
      const target = last(graph);
      const before = argumentStrengths(graph)[target] ?? 0;
      const more = { ...graph, arguments: [{ id: 'new', base: extra }, ...graph.arguments] };
      const supported = argumentStrengths({ ...more, supports: [...graph.supports, ['new', target]] })[target] ?? 0;
      const attacked = argumentStrengths({ ...more, attacks: [...graph.attacks, ['new', target]] })[target] ?? 0;
      expect(supported).toBeGreaterThanOrEqual(before - NEAR);
      expect(attacked).toBeLessThanOrEqual(before + NEAR);
    }),
  );
});

test('[G2] a stronger supporter helps at least as much, a stronger attacker harms at least as much', () => {
  fc.assert(
    fc.property(acyclic, base, base, (graph, one, other) => {
      const target = last(graph);
      const [weak, strong] = [Math.min(one, other), Math.max(one, other)];
      const by = (kind: 'attacks' | 'supports', strength: number): number => {
        const more = [{ id: 'new', base: strength }, ...graph.arguments];
        return argumentStrengths({ ...graph, arguments: more, [kind]: [...graph[kind], ['new', target]] })[target] ?? 0;
      };
      expect(by('supports', strong)).toBeGreaterThanOrEqual(by('supports', weak) - NEAR);
      expect(by('attacks', strong)).toBeLessThanOrEqual(by('attacks', weak) + NEAR);
    }),
  );
});

test('[G2] a higher base never leaves an argument weaker', () => {
  fc.assert(
    fc.property(acyclic, base, (graph, other) => {
      const target = graph.arguments.at(-1) ?? { id: '', base: 0 };
      const of = (own: number): number => {
        const others = graph.arguments.filter(({ id }) => id !== target.id);
        return argumentStrengths({ ...graph, arguments: [...others, { id: target.id, base: own }] })[target.id] ?? 0;
      };
      const [low, high] = [Math.min(target.base, other), Math.max(target.base, other)];
      expect(of(high)).toBeGreaterThanOrEqual(of(low) - NEAR);
    }),
  );
});

test('[N2] the order of arguments and edges decides nothing', () => {
  const shuffled = acyclic.chain((graph) =>
    fc.record({
      graph: fc.constant(graph),
      again: fc.record({
        arguments: fc.shuffledSubarray([...graph.arguments], { minLength: graph.arguments.length }),
        attacks: fc.shuffledSubarray([...graph.attacks], { minLength: graph.attacks.length }),
        supports: fc.shuffledSubarray([...graph.supports], { minLength: graph.supports.length }),
        semantics: fc.constant(graph.semantics),
      }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ graph, again }) => {
      const strengths = argumentStrengths(again);
      for (const [id, strength] of Object.entries(argumentStrengths(graph))) {
        expect(strengths[id]).toBeCloseTo(strength, 12);
      }
    }),
  );
});
