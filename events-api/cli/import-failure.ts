import { describePlace, ImportError } from '../import/import-error.ts';
import { describeProblem, OrganisationRefused } from '../organisation/check/problems.ts';
import { wrap } from './wrap.ts';

/** Problems told one by one; what is more is only counted. */
const MOST_TOLD = 20;

/** Why an import was refused, for people; undefined for an error of another kind. */
export function failureText(error: unknown, files: readonly string[]): string | undefined {
  if (error instanceof ImportError) return textOfImportError(error);
  if (error instanceof OrganisationRefused) return textOfProblems(error, files);
  return undefined;
}

/** The same for programs. */
export function failureJson(error: unknown, files: readonly string[]): object | undefined {
  if (error instanceof ImportError) {
    const { code, message, file, place, hint } = error;
    return { imported: false, problems: [{ code, message, file: file ?? null, place: place ?? null, hint: hint ?? null }] };
  }
  if (error instanceof OrganisationRefused) {
    const file = files.length === 1 ? files[0] : null;
    const problems = error.problems.map(({ path, message }) => ({
      code: 'wrong_content',
      message,
      file,
      place: { path },
      hint: null,
    }));
    return { imported: false, problems };
  }
  return undefined;
}

function textOfImportError({ message, file, place, hint }: ImportError): string {
  const where = [file, place && describePlace(place)].filter((part) => part !== undefined && part !== '').join(', ');
  const lines = [where === '' ? message : `${where}: ${message}`, ...(hint === undefined ? [] : [hint])];
  return [...lines.map((line) => wrap(line, '  ')), NOTHING].join('\n');
}

function textOfProblems({ problems }: OrganisationRefused, files: readonly string[]): string {
  const told = problems.slice(0, MOST_TOLD).map((problem) => wrap(describeProblem(problem), '  '));
  const rest = problems.length - told.length;
  return [`${files.join(', ')} cannot be imported:`, ...told, ...(rest > 0 ? [`and ${rest} more problems`] : []), NOTHING].join(
    '\n',
  );
}

const NOTHING = 'Nothing has been imported.';
