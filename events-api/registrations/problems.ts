import type { RegistrationRefusal } from '../../contract/error-codes.ts';
import type { AttendeeWire } from '../../contract/registration-data.ts';
import { Refusal, type RefusalDetail } from './refusal.ts';

/** More than anybody reads, and a bound on the work that a request full of nonsense makes. */
const MAX_PROBLEMS = 100;

/** Everything that is wrong with the attendees of one request, so that a form can point at all of it at once. */
export class Problems {
  readonly #details: RefusalDetail[] = [];
  #subject: string | undefined;

  /** What is wrong with one attendee. */
  of(attendee: number): AttendeeProblems {
    return {
      add: (code, member, { id = null, subject } = {}) => {
        if (this.#details.length === 0) this.#subject = subject;
        if (!this.isFull) this.#details.push({ code, attendee, member, id });
      },
    };
  }

  get isFull(): boolean {
    return this.#details.length >= MAX_PROBLEMS;
  }

  /** @throws Refusal with the code of the first problem, if there is any */
  refuseIfAny(): void {
    const [first] = this.#details;
    if (first) throw new Refusal(first.code, { details: this.#details, subject: this.#subject });
  }
}

export interface AttendeeProblems {
  add(
    code: RegistrationRefusal,
    member: keyof AttendeeWire,
    what?: { readonly id?: string | null; readonly subject?: string },
  ): void;
}
