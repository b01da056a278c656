import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { drawInSlices } from './draw-in-slices';

const numbers = (length: number) => Array.from({ length }, (_, index) => index);

describe('drawInSlices', () => {
  let waiting: Map<number, () => void>;

  beforeEach(() => {
    let handle = 0;
    waiting = new Map();
    spyOn(window, 'requestIdleCallback').and.callFake((work) => {
      handle += 1;
      waiting.set(handle, work as () => void);
      return handle;
    });
    spyOn(window, 'cancelIdleCallback').and.callFake((cancelled) => void waiting.delete(cancelled));
  });

  const start = (length: number) => {
    const list = signal(numbers(length));
    const slices = TestBed.runInInjectionContext(() => drawInSlices(list));
    TestBed.tick();
    return { list, slices };
  };
  /** The browser has nothing else to do, until nobody asks any more. */
  const rest = () => {
    while (waiting.size > 0) {
      const works = [...waiting.values()];
      waiting.clear();
      for (const work of works) work();
      TestBed.tick();
    }
  };

  it('draws the beginning at once and all of it in the end, without a change of order', () => {
    const { slices } = start(927);
    expect([slices.drawn().length, slices.expected()]).toEqual([36, 927]);
    rest();
    expect(slices.drawn()).toEqual(numbers(927));
    expect(slices.expected()).toBeNull();
  });

  it('asks for nothing when a list is short', () => {
    start(36);
    expect(waiting.size).toBe(0);
  });

  it('draws as far as somebody wants to go', () => {
    const { slices } = start(927);
    slices.reach(500);
    expect(slices.drawn().length).toBe(536);
  });

  it('begins anew with a new list, and stops what was left of the old one', () => {
    const { list, slices } = start(927);
    rest();
    list.set(numbers(100));
    TestBed.tick();
    expect(slices.drawn().length).toBe(36);
    list.set(numbers(3));
    TestBed.tick();
    expect(waiting.size).toBe(0);
  });
});
