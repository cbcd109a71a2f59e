import { describe, expect, it } from 'vitest';
import { fitText, type Measure } from '../../src/stage/paint/lettering';

/** Every letter half as wide as its size. */
const measure: Measure = (text, size) => text.length * size * 0.5;

describe('fitText', () => {
  it('keeps the largest size that fits on one line', () => {
    expect(fitText('Мәслихат', { width: 100, most: 1, sizes: [30, 20, 12] }, measure)).toEqual({
      size: 20,
      lines: ['Мәслихат'],
    });
  });

  it('breaks between words before it goes smaller than it must', () => {
    const fitted = fitText('Полиция операторы', { width: 100, most: 2, sizes: [20, 12] }, measure);
    expect(fitted).toEqual({ size: 20, lines: ['Полиция', 'операторы'] });
  });

  it('ends in an ellipsis what fits nowhere, and says no more than the room', () => {
    const fitted = fitText('Жазбаны түзету және хабарлау', { width: 60, most: 1, sizes: [16, 12] }, measure);
    expect(fitted.lines).toHaveLength(1);
    expect(fitted.lines[0]).toMatch(/…$/);
    expect(measure(fitted.lines[0] ?? '', fitted.size)).toBeLessThanOrEqual(60);
  });

  it('does not fail on an empty text', () => {
    expect(fitText('', { width: 60, most: 1, sizes: [16] }, measure).lines).toEqual(['']);
  });
});
