import { configurationProblems } from '../../customization/configuration-problems.ts';
import type {
  WebsiteEntityConfiguration,
  WebsiteEntityConfigurationInput,
} from '../../customization/website-entity-configuration.ts';
import {
  insertWebsiteEntityConfiguration,
  listWebsiteEntityConfigurations,
  updateWebsiteEntityConfiguration,
} from '../../customization/website-entity-configuration.repository.ts';
import type { Organisation } from '../organisation-file.ts';
import type { ImportRun } from './import-run.ts';

export interface PlannedConfiguration {
  readonly input: WebsiteEntityConfigurationInput;
  readonly stored: WebsiteEntityConfiguration | undefined;
}

/** Configurations that are new or changed. They are known by their names, and never removed by an import. */
export async function planConfigurations(run: ImportRun, organisation: Organisation): Promise<PlannedConfiguration[]> {
  const entries = organisation.websiteEntityConfigurations ?? [];
  const stored = new Map((await listWebsiteEntityConfigurations(run.trx)).map((one) => [one.name, one]));
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const path = `websiteEntityConfigurations[${index}]`;
    const before = stored.get(entry.name);
    const input = { ...entry, isActive: entry.isActive ?? before?.isActive ?? true };
    for (const { member, message } of configurationProblems(input, run.customAttributes.all)) {
      run.problems.add(`${path}.${member}`, message);
    }
    if (seen.has(entry.name)) run.problems.add(`${path}.name`, `"${entry.name.slice(0, 60)}" stands there twice`);
    seen.add(entry.name);
    return before && isSame(before, input) ? [] : [{ input, stored: before }];
  });
}

export async function writeConfigurations({ trx, now }: ImportRun, planned: readonly PlannedConfiguration[]): Promise<void> {
  for (const { input, stored } of planned) {
    if (stored) await updateWebsiteEntityConfiguration(trx, { id: stored.id, ...input }, new Date(now));
    else await insertWebsiteEntityConfiguration(trx, input, new Date(now));
  }
}

const isSame = (one: WebsiteEntityConfiguration, other: WebsiteEntityConfigurationInput): boolean =>
  one.selectedEntity === other.selectedEntity &&
  one.isActive === other.isActive &&
  JSON.stringify(one.selectedFields) === JSON.stringify(other.selectedFields);
