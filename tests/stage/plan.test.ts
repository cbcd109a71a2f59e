import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/stage/layout';
import { buildKey, placePeople, tagIndex } from '../../src/stage/plan';
import { reactionTo } from '../../src/stage/reaction';
import { isSoftware } from '../../src/stage/renderer-choice';
import type { StageView } from '../../src/stage/stage-view';

const layout = layOut({ w: 1366, h: 768 }, 'right');
const tag = (slot: string) => ({ slot, text: null, label: slot, state: 'empty' as const });
const view: StageView = {
  scenery: 'council',
  look: 'forum',
  speaker: 'damir',
  others: ['saule', 'damir', 'saule', 'baker', 'timur', 'aidana'],
  mood: 'calm',
  chain: [tag('actor'), tag('forum'), tag('trace')],
  signal: { at: -1, labels: [] },
  night: false,
};

describe('placePeople', () => {
  it('puts nobody on the stage twice, three around at most, the speaker nearest', () => {
    const people = placePeople(view, layout);
    expect(people.map((one) => one.look)).toEqual(['saule', 'baker', 'timur', 'damir']);
    expect(people.at(-1)).toMatchObject({ role: 'speaker', place: layout.speaker });
  });

  it('knows an empty floor', () => {
    const people = placePeople({ ...view, speaker: null, others: [] }, layout);
    expect(people).toEqual([]);
  });
});

describe('buildKey', () => {
  it('stays for a new face, person or text and changes for a new room', () => {
    expect(buildKey({ ...view, mood: 'moved', speaker: 'saule' })).toBe(buildKey(view));
    expect(buildKey({ ...view, scenery: 'yard' })).not.toBe(buildKey(view));
    expect(buildKey({ ...view, night: true })).not.toBe(buildKey(view));
    const chain = { ...view, look: 'chain' as const };
    expect(buildKey({ ...chain, scenery: 'yard' })).toBe(buildKey(chain));
    expect(buildKey({ ...chain, chain: view.chain.slice(1) })).not.toBe(buildKey(chain));
    expect(buildKey({ ...view, clear: 168 })).not.toBe(buildKey(view));
    expect(buildKey({ ...view, clear: null })).toBe(buildKey(view));
    const signal = { ...view, look: 'signal' as const };
    expect(buildKey({ ...signal, signal: { at: 3, labels: ['x'] } })).toBe(buildKey(signal));
  });
});

describe('tagIndex', () => {
  it('finds the slot, or the last plate for a slot that is not shown', () => {
    expect(tagIndex(view, 'forum')).toBe(1);
    expect(tagIndex(view, 'hands')).toBe(2);
    expect(tagIndex({ ...view, chain: [] }, 'hands')).toBe(0);
  });
});

describe('reactionTo', () => {
  it('changes a face for what is judged, and for nothing else', () => {
    expect(reactionTo({ kind: 'card-read', right: true, card: 'F39' })).toBe('relieved');
    expect(reactionTo({ kind: 'card-read', right: false, card: 'F39' })).toBe('doubt');
    expect(reactionTo({ kind: 'link-hung', slot: 'actor', choice: 'cook' })).toBeNull();
  });
});

describe('isSoftware', () => {
  it('knows the drivers that draw without a card', () => {
    expect(isSoftware('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device))')).toBe(true);
    expect(isSoftware('llvmpipe (LLVM 15.0.6, 256 bits)')).toBe(true);
    expect(isSoftware('Mali-G52')).toBe(false);
  });
});
