import { TestBed } from '@angular/core/testing';

import { Theme } from './theme';
import { applyTheme, rememberedTheme } from './theme-choice';

describe('Theme', () => {
  const root = document.documentElement;
  /** The portal as it starts. */
  const start = () => {
    TestBed.resetTestingModule();
    applyTheme(rememberedTheme(), root);
    return TestBed.inject(Theme);
  };

  beforeEach(() => localStorage.removeItem('portal.theme'));
  afterEach(() => {
    localStorage.removeItem('portal.theme');
    delete root.dataset['theme'];
  });

  it('follows the device until something is chosen', () => {
    expect(start().choice()).toBe('system');
    expect(root.dataset['theme']).toBeUndefined();
  });

  it('shows the choice and keeps it for the next visit', () => {
    start().choose('dark');
    expect(root.dataset['theme']).toBe('dark');
    expect(start().choice()).toBe('dark');
  });

  it('forgets the choice when the device is to decide again', () => {
    start().choose('light');
    start().choose('system');
    expect(root.dataset['theme']).toBeUndefined();
    expect(start().choice()).toBe('system');
  });

  it('does not trust what it finds on the device', () => {
    localStorage.setItem('portal.theme', 'sepia');
    expect(start().choice()).toBe('system');
  });
});
