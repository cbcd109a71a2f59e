import { OPTIONS_A_SLOT } from '../../../rules/weights';
import type { ScenarioFile } from '../../../scenarios/schema';

type Act = ScenarioFile['act'];
type Offers = ScenarioFile['failures'][number]['offers'];

/**
 * Three failures with the Charter rows their chains need: two hands each, in
 * act IV three; from act III the second has a hand that no forum of today can
 * question.
 */
export function skeletonChains(act: Act): Pick<ScenarioFile, 'failures' | 'charter'> {
  const hasGap = act >= 3;
  const hands = handsIn(act);
  return {
    failures: [1, 2, 3].map((n) => ({
      id: `failure-${n}`,
      duties: [`duty-${n}`],
      mirror: n === 3,
      person: 'one-who-waits',
      offers: offersFor(act, n, hands[n - 1] ?? []),
    })),
    charter: {
      actors: (['desk', 'list-desk', 'shop', ...(hasGap ? ['audit-firm'] : [])] as const).map((id) => ({
        id,
        kind: KINDS[id] ?? 'owner',
        duties: [1, 2, 3].filter((n) => hands[n - 1]?.includes(id)).map((n) => `duty-${n}`),
      })),
      forums: hasGap ? proposedForums() : [],
      standards: [
        ...[1, 2, 3].map((n) => ({ id: `rule-${n}`, kind: 'policy' as const, governs: [`duty-${n}`] })),
        ...(act === 4 ? [{ id: 'rule-4', kind: 'ethics' as const, governs: [], idea: 'modern-means' }] : []),
      ],
      traces: [
        ...[1, 2, 3].map((n) => ({
          id: `log-${n}`,
          shows: [`duty-${n}`],
          reaches: ['prosecutor', 'court', ...(hasGap ? ['audit-board'] : [])],
        })),
        ...(act === 4 ? [{ id: 'log-4', shows: [], reaches: ['prosecutor'], idea: 'authority-alone' }] : []),
      ],
      consequences: consequences(act),
    },
  };
}

const KINDS: Readonly<Record<string, string>> = {
  desk: 'operator',
  'list-desk': 'list-owner',
  shop: 'owner',
  'audit-firm': 'auditor',
};

/** Who holds the failed duty of each failure. */
function handsIn(act: Act): readonly (readonly string[])[] {
  if (act === 4)
    return [
      ['desk', 'list-desk', 'shop'],
      ['desk', 'shop', 'audit-firm'],
      ['list-desk', 'shop', 'desk'],
    ];
  return [
    ['desk', 'list-desk'],
    ['desk', act === 3 ? 'audit-firm' : 'shop'],
    ['list-desk', 'shop'],
  ];
}

function offersFor(act: Act, n: number, hands: readonly string[]): Offers {
  const size = OPTIONS_A_SLOT[act];
  const isGap = act >= 3 && n === 2;
  const first = (rows: readonly string[]): string[] => rows.slice(0, size);
  const other = (n % 3) + 1;
  const third = (other % 3) + 1;
  return {
    actors: first([...hands, 'the-system', 'everyone']),
    forums: first([
      'prosecutor',
      ...(isGap ? ['no-forum-today'] : []),
      n === 1 && act < 4 ? 'inspectorate' : 'court',
      'newspaper',
      'qurultay',
      'maslikhat',
    ]),
    proposed: isGap ? ['audit-board', 'audit-club', 'audit-line'] : [],
    standards: first([`rule-${n}`, `rule-${other}`, 'good-practice', `rule-${third}`, 'rule-4']),
    traces: first([`log-${n}`, `log-${other}`, 'press-line', `log-${third}`, 'log-4']),
    consequences: first(['put-right', 'fine', 'apology', 'warning', 'praise']),
  };
}

/** What stands under the gap: one forum that could question the auditor, and two that could not. */
function proposedForums(): ScenarioFile['charter']['forums'] {
  const row = { kind: 'professional' as const, proposed: true };
  const others = ['auditor', 'operator', 'owner'];
  return [
    {
      ...row,
      id: 'audit-board',
      over: ['auditor'],
      'independent-of': others,
      powers: ['be-informed', 'question', 'judge'],
    },
    {
      ...row,
      id: 'audit-club',
      over: ['auditor'],
      'independent-of': [],
      powers: ['be-informed'],
      idea: 'judge-in-own-case',
    },
    {
      ...row,
      id: 'audit-line',
      over: [],
      'independent-of': others,
      powers: ['be-informed'],
      idea: 'press-is-the-only-forum',
    },
  ];
}

function consequences(act: Act): ScenarioFile['charter']['consequences'] {
  const by = ['prosecutor', 'court', ...(act >= 3 ? ['audit-board'] : [])];
  const on = Object.values(KINDS);
  const rows: ScenarioFile['charter']['consequences'] = [
    { id: 'put-right', by, on, remedy: true },
    { id: 'fine', by, on, remedy: false },
    { id: 'warning', by: ['inspectorate'], on: ['operator'], remedy: false },
    { id: 'praise', by: [], on: [], remedy: false, idea: 'aim-is-effect' },
  ];
  return rows.slice(0, act === 4 ? 4 : OPTIONS_A_SLOT[act] - 1);
}
