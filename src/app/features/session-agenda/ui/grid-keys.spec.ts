import { stepOfKey } from './grid-keys';

describe('stepOfKey', () => {
  const press = (key: string, held: KeyboardEventInit = {}): KeyboardEvent => new KeyboardEvent('keydown', { key, ...held });

  it('reads arrows in the direction of reading', () => {
    expect(stepOfKey(press('ArrowRight'), 'ltr')).toBe('nextRoom');
    expect(stepOfKey(press('ArrowRight'), 'rtl')).toBe('previousRoom');
    expect(stepOfKey(press('ArrowDown'), 'rtl')).toBe('later');
  });

  it('reads Home and End within a room, with Control across rooms', () => {
    expect(stepOfKey(press('Home'), 'ltr')).toBe('firstInRoom');
    expect(stepOfKey(press('Home', { ctrlKey: true }), 'ltr')).toBe('firstRoom');
    expect(stepOfKey(press('End', { ctrlKey: true }), 'ltr')).toBe('lastRoom');
  });

  it('leaves other keys and the browser’s own combinations alone', () => {
    expect(stepOfKey(press('Enter'), 'ltr')).toBeUndefined();
    expect(stepOfKey(press('ArrowLeft', { altKey: true }), 'ltr')).toBeUndefined();
    expect(stepOfKey(press('ArrowDown', { metaKey: true }), 'ltr')).toBeUndefined();
  });
});
