import { systemClock } from '../config/clock.ts';
import { describeProblem, OrganisationRefused } from '../organisation/check/problems.ts';
import { importOrganisation } from '../organisation/import-organisation.ts';
import { type Organisation, ORGANISATION_FORMAT } from '../organisation/organisation-file.ts';
import type { Store } from '../store/store.ts';

/**
 * Changes a part of the organisation as an import of a file with this part alone would, under the same rules.
 * @throws Error that says what is wrong, without the place in a file that nobody has written
 */
export async function changeOrganisation(store: Store, part: Omit<Partial<Organisation>, 'format' | 'version'>): Promise<void> {
  try {
    await importOrganisation(store, { format: ORGANISATION_FORMAT, version: 1, events: [], ...part }, systemClock());
  } catch (error) {
    if (!(error instanceof OrganisationRefused)) throw error;
    const lines = error.problems.map(({ path, message }) =>
      describeProblem({ path: path.replace(/^(settings|\w+\[\d+\])\./, ''), message }),
    );
    throw new Error(lines.join('\n'), { cause: error });
  }
}
