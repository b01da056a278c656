import { newAttendee } from './attendees';
import { dropDraft, loadDraft, saveDraft } from './draft-storage';

const NOW = Date.UTC(2026, 5, 1);
const HOUR = 3_600_000;

describe('the stored draft', () => {
  const attendee = { ...newAttendee([]), firstName: 'Marta' };

  afterEach(() => {
    dropDraft('spec');
  });

  it('comes back as it was', () => {
    saveDraft('spec', [attendee], NOW);
    expect(loadDraft('spec', NOW + HOUR)).toEqual({ attendees: [attendee], lost: null });
  });

  it('is forgotten after two hours, and said to be old', () => {
    saveDraft('spec', [attendee], NOW);
    expect(loadDraft('spec', NOW + 2 * HOUR + 1)).toEqual({ attendees: [], lost: 'old' });
    expect(sessionStorage.getItem('portal.registration.spec')).toBeNull();
  });

  it('is missed by nobody where there never was one', () => {
    expect(loadDraft('spec', NOW)).toEqual({ attendees: [], lost: null });
  });

  for (const stored of ['{', '[]', '{"version":2}', '{"version":1,"savedAt":1,"attendees":[{"id":1}]}', 'null']) {
    it(`is dropped when it is ${stored}`, () => {
      sessionStorage.setItem('portal.registration.spec', stored);
      expect(loadDraft('spec', NOW)).toEqual({ attendees: [], lost: 'broken' });
      expect(sessionStorage.getItem('portal.registration.spec')).toBeNull();
    });
  }
});
