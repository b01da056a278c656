import { CONFIG_FAULTS } from './config-problem';

describe('the faults of config.json', () => {
  it('each have a sentence in plain words', async () => {
    const response = await fetch('/i18n/en.json');
    const texts = (await response.json()) as { errors: { config: { problems: Record<string, string> } } };
    expect(Object.keys(texts.errors.config.problems).sort()).toEqual([...CONFIG_FAULTS].sort());
  });
});
