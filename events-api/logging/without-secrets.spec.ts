import { withoutSecrets } from './without-secrets.ts';

describe('a text without secrets', () => {
  it('keeps the names and drops the values', () => {
    expect(withoutSecrets('GET /events?emApplicationtoken=abc-_9&x=1 failed')).toBe(
      'GET /events?emApplicationtoken=…&x=1 failed',
    );
    expect(withoutSecrets('registrations/7?key=s3cret"')).toBe('registrations/7?key=…"');
    expect(withoutSecrets('authorization: Bearer eyJhbGciOi.J9.x, next')).toBe('authorization: Bearer …, next');
  });

  it('leaves other texts alone', () => {
    expect(withoutSecrets('UNIQUE constraint failed: event.id')).toBe('UNIQUE constraint failed: event.id');
  });
});
