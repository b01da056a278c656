import Schema from 'typebox/schema';
import { errorCodes } from '../contract/error-codes.ts';
import type { ApiDescription, ApiOperation, JsonSchema } from './api-operations.ts';
import type { FuzzRequest } from './requests.ts';
import type { FuzzAnswer } from './sender.ts';

/** Looks at answers: what must never be in one, and what must be. */
export class Judge {
  readonly #error: JsonSchema;
  readonly #operations: ReadonlyMap<string, ApiOperation>;
  readonly #secrets: readonly string[];

  /** @param secrets what no answer may hold: the token, folders of the machine */
  constructor({ operations, error }: ApiDescription, secrets: readonly string[]) {
    this.#operations = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
    this.#error = error;
    this.#secrets = secrets;
  }

  /** What is wrong with an answer; undefined: nothing. */
  complaintAbout(request: FuzzRequest, answer: FuzzAnswer): string | undefined {
    const { status, body, headers } = answer;
    if (status >= 500 && status !== 503) return `answers ${status}: ${body}`;
    const told = body + headers;
    if (this.#secrets.some((secret) => told.includes(secret))) return 'tells a secret';
    if (STACK.test(told)) return `tells of its inside: ${body}`;
    if (!headers.includes('"x-correlation-id"')) return 'has no correlation id';
    if (status >= 400) return request.method === 'HEAD' ? undefined : this.#complaintAboutRefusal(answer);
    return status === 200 ? this.#complaintAboutResult(request, answer) : undefined;
  }

  #complaintAboutRefusal({ status, body }: FuzzAnswer): string | undefined {
    const error = parsed(body) as { readonly code: keyof typeof errorCodes } | undefined;
    if (!Schema.Check(this.#error, error)) return `refuses in another shape: ${status} ${body}`;
    if (!error || !Object.hasOwn(errorCodes, error.code)) return `refuses with a code that is not in the list: ${body}`;
    return errorCodes[error.code].status === status
      ? undefined
      : `refuses with another status than its code has: ${status} ${body}`;
  }

  #complaintAboutResult(request: FuzzRequest, { contentType, body }: FuzzAnswer): string | undefined {
    const schema = this.#operations.get(request.operation)?.answer;
    const isElsewhere = request.method !== request.operation.split(' ')[0] || !contentType.startsWith('application/json');
    if (!schema || isElsewhere || hasEmptyPart(request.address) || request.headers['accept-encoding'] !== undefined)
      return undefined;
    return Schema.Check(schema, parsed(body)) ? undefined : `answers what its schema does not allow: ${body.slice(0, 500)}`;
  }
}

/** The server reads such an address without that part, as another operation's (`events//captcha`: the event called "captcha"). */
const hasEmptyPart = (address: string): boolean => /\/(?:\/|\?|$)/.test(address);

const STACK = /\n\s+at |node:internal|node_modules|\.ts:\d+|SQLITE|SqliteError/;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
