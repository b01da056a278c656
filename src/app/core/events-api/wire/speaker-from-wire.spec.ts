import type { SpeakerWire } from '../../../../../contract/speaker.ts';
import { sessionWire, speakerWire } from '../testing/wire-builders';
import { wireContext } from '../testing/wire-context';
import { speakerFromWire } from './speaker-from-wire';

const read = (overrides: Partial<SpeakerWire> = {}, leftOut: string[] = []) =>
  speakerFromWire(speakerWire(overrides), wireContext(leftOut));

describe('speakerFromWire', () => {
  it('reads each link once, and a name on Twitter as an address', () => {
    const links = read({
      website: 'https://ingrid.example/',
      blog: 'https://ingrid.example/',
      twitter: '@ingrid',
      linkedin: 'javascript:alert(1)',
      links: [{ title: 'Charts', url: 'https://charts.example/' }],
    }).links;
    expect(links).toEqual([
      { kind: 'website', title: null, url: 'https://ingrid.example/' },
      { kind: 'twitter', title: null, url: 'https://twitter.com/ingrid' },
      { kind: 'other', title: 'Charts', url: 'https://charts.example/' },
    ]);
  });

  it('makes a picture of the base64 that older services send', () => {
    expect(read({ imageUrl: null, image: '/9j/4AAQ\nSkZJRg==' }).image).toBe('data:image/jpeg;base64,/9j/4AAQSkZJRg==');
    expect(read({ imageUrl: null, image: null }).image).toBeNull();
  });

  it('orders sessions by time and leaves a broken one out', () => {
    const leftOut: string[] = [];
    const speaker = read(
      {
        sessions: [
          sessionWire({ id: 'late', startTimeUTC: '2026-06-11T09:00:00Z', endTimeUTC: '2026-06-11T10:00:00Z' }),
          sessionWire({ id: 'nameless', name: '' }),
          sessionWire({ id: 'early' }),
        ],
      },
      leftOut,
    );
    expect(speaker.sessions.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(leftOut).toEqual(['session of p-1 2: name is missing']);
  });
});
