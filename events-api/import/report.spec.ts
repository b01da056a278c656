import { Report } from './report.ts';

describe('The report of a reader', () => {
  it('says each thing once', () => {
    const report = new Report();
    report.note('One.');
    report.note('One.');
    expect(report.notes).toEqual(['One.']);
  });

  it('does not grow with what is wrong in a file', () => {
    const report = new Report();
    for (let index = 0; index < 1000; index++) report.note(`${index} ${'x'.repeat(5000)}`);
    expect(report.notes.length).toBe(201);
    expect(report.notes[0]?.length).toBe(1000);
    expect(report.notes[200]).toBe('There are 800 more notes like these.');
  });
});
