import { expect, test } from 'vitest';
import type { Group, Option } from '../../src/hearing/screen';
import { setOf, singleHands } from '../../src/ui/hearing/hands-chips';
import { readAsked } from '../../src/ui/open-app';
import { hashOf, type Route, readRoute } from '../../src/ui/route';
import { createStore } from '../../src/ui/store';

test.each<Route>([
  { kind: 'home' },
  { kind: 'library' },
  { kind: 'settings' },
  { kind: 'hearing', id: 's13', again: false, position: null },
  { kind: 'hearing', id: 's13', again: true, position: null },
  { kind: 'hearing', id: 's13', again: true, position: 'keys' },
])('the address of %j leads there', (route) => {
  expect(readRoute(hashOf(route))).toEqual(route);
});

test.each(['', '#', '#/', '#/nowhere', '#/hearing', '#/hearing/'])('%s is home', (hash) => {
  expect(readRoute(hash)).toEqual({ kind: 'home' });
});

test('a store tells of every change, and of nothing else', () => {
  const store = createStore(1);
  const heard: number[] = [];
  const stop = store.listen(() => heard.push(store.get()));
  store.set(2);
  store.set(2);
  stop();
  store.set(3);
  expect(heard).toEqual([2]);
});

test('the address may ask for a seed, a side and the debug note', () => {
  expect(readAsked('?seed=7&position=keys&debug')).toEqual({ seed: 7, position: 'keys', debug: true });
  expect(readAsked('?seed=x')).toEqual({ seed: null, position: null, debug: false });
  expect(readAsked('')).toEqual({ seed: null, position: null, debug: false });
});

const hand = (id: string): Option => ({
  id,
  says: { in: 'charter', path: ['actors', id] },
  move: { kind: 'name-hands', hands: id.split(' ').filter(Boolean) },
  chosen: false,
});
const hands: Group = { slot: 'hands', options: ['', 'a', 'b', 'a b'].map(hand), filled: false };

test('hands are taken in any order and found as one set', () => {
  expect(singleHands(hands)).toEqual(['a', 'b']);
  expect(setOf(hands, ['b', 'a'])?.id).toBe('a b');
  expect(setOf(hands, [])?.id).toBe('');
  expect(setOf(hands, ['c'])).toBeUndefined();
});
