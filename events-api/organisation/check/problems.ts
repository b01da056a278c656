/** Something in an organisation that cannot be imported, and where: `events[3].sessions[12].room`. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** The organisation cannot be imported. Nothing has been changed. */
export class OrganisationRefused extends Error {
  override readonly name = 'OrganisationRefused';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}

export const describeProblem = ({ path, message }: Problem): string => (path === '' ? message : `${path}: ${message}`);

/** Collects what is wrong, so that one run tells all of it. */
export class Problems {
  readonly #found: Problem[] = [];

  add(path: string, message: string): void {
    this.#found.push({ path, message });
  }

  /** @throws OrganisationRefused when anything was found */
  throwIfAny(): void {
    if (this.#found.length > 0) throw new OrganisationRefused(this.#found);
  }
}
