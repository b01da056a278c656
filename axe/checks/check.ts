import type { Visitor } from '../../e2e/steps/visitor.ts';
import type { Language, Theme, Width } from '../matrix/conditions.ts';

/** A page that has been reached, in the language and the window in which it is looked at. */
export interface Seat {
  readonly visitor: Visitor;
  readonly language: Language;
  readonly width: Width;
  readonly themes: readonly Theme[];
}

/** What a check has seen at a seat. */
export interface Outcome {
  /** How often something was looked at. */
  readonly runs: number;
  /** What is wrong, in words; a theme stands before it where it matters. */
  readonly findings: readonly string[];
  /** Good practice that is not kept; told, but no failure. */
  readonly advice?: readonly string[];
}

export interface Check {
  readonly name: string;
  /** Criteria of WCAG 2.2 that it looks at; empty where there are many. */
  readonly criteria: readonly string[];
  isDoneAt(seat: Seat): boolean;
  run(seat: Seat): Promise<Outcome>;
}
