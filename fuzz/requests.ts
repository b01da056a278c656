import fc, { type Arbitrary } from 'fast-check';
import { API_BASE, TOKEN_PARAMETER } from '../contract/paths.ts';
import type { ApiOperation } from './api-operations.ts';
import { bodyOf } from './bodies.ts';
import { hostileText } from './hostile.ts';

export interface FuzzRequest {
  /** What the description calls it: `GET /events/{readableEventId}`. */
  readonly operation: string;
  readonly method: string;
  /** Path and query, as they stand in the request line. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Known {
  readonly token: string;
  readonly origin: string;
  /** Ids, keys and the like that the organisation has, by the name of the parameter that takes them. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

const textsOf = ({ parameters }: Known): string[] => Object.values(parameters).flat();

/** Requests for every operation alike; most of each are as they should be, so that nonsense reaches what lies behind the checks. */
export function requestsTo(operations: readonly ApiOperation[], known: Known): Arbitrary<FuzzRequest> {
  return fc.oneof(...operations.map((operation) => requestTo(operation, known)));
}

function requestTo(operation: ApiOperation, known: Known): Arbitrary<FuzzRequest> {
  return fc
    .record({
      method: mostly(operation.method, fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS')),
      path: pathOf(operation, known),
      query: queryOf(operation, known),
      headers: headersOf(known),
      body: operation.body ? bodyOf(operation.body, textsOf(known)) : mostly<string | null>(null, hostileText),
    })
    .map(({ method, path, query, headers, body }) => ({
      operation: `${operation.method} ${operation.path}`,
      method,
      address: `/${API_BASE}${path}${query}`,
      headers,
      body: method === 'GET' || method === 'HEAD' ? null : body,
    }));
}

const mostly = <T>(usual: T, strange: Arbitrary<T>): Arbitrary<T> =>
  fc.oneof({ weight: 15, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: strange });

const RIGHT = 12;

/** Mostly what the parameter takes, sometimes what another takes, sometimes nonsense. */
function valueFor(name: string, known: Known): Arbitrary<string> {
  const right = known.parameters[name] ?? textsOf(known);
  return fc.oneof(
    { weight: RIGHT, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...textsOf(known)) },
    { weight: 3, arbitrary: hostileText },
  );
}

const valuesFor = (names: readonly string[], known: Known): Arbitrary<string[]> =>
  fc.tuple(...names.map((name) => valueFor(name, known).map(encoded)));

function pathOf({ path, pathParameters }: ApiOperation, known: Known): Arbitrary<string> {
  const filled = valuesFor(pathParameters, known).map((values) =>
    pathParameters.reduce((text, name, at) => text.replace(`{${name}}`, () => values[at] ?? ''), path.slice(1)),
  );
  return fc.tuple(filled, mostly('', fc.constantFrom('/', '//', '/..', '%', '/%2e%2e/x', ';x=1', '#x'))).map(([a, b]) => a + b);
}

function queryOf({ queryParameters }: ApiOperation, known: Known): Arbitrary<string> {
  const token = mostly<string | null>(known.token, fc.option(hostileText));
  const left = mostly(false, fc.constant(true));
  const strange = mostly(
    '',
    fc.oneof(
      hostileText.map((text) => `&${encoded(text)}=${encoded(text)}`),
      fc.constant('&&=&=&%&key'),
    ),
  );
  return fc.tuple(token, valuesFor(queryParameters, known), left, strange).map(([given, all, isLeft, rest]) => {
    const pairs = isLeft ? [] : queryParameters.map((name, at) => `&${name}=${all[at] ?? ''}`);
    return `?${given === null ? '' : `${TOKEN_PARAMETER}=${encoded(given)}`}${pairs.join('')}${rest}`;
  });
}

function headersOf(known: Known): Arbitrary<Readonly<Record<string, string>>> {
  const text = hostileText.map(headerValue);
  const type = fc.oneof(fc.constantFrom('text/plain', 'application/json; charset=x', 'multipart/form-data', 'x', ''), text);
  const strange = fc.record(
    {
      authorization: fc.oneof(
        text,
        text.map((value) => `Bearer ${value}`),
      ),
      'if-none-match': text,
      'accept-encoding': fc.oneof(fc.constantFrom('br', 'gzip', '*;q=0', 'br;q=x', ',,;'), text),
      'accept-language': text,
      'idempotency-key': fc.oneof(fc.constantFrom('a', 'b', 'c'), text),
      'x-forwarded-for': text,
      'x-forwarded-host': text,
      'x-correlation-id': text,
      cookie: text,
      range: fc.constantFrom('bytes=0-1', 'bytes=-1', 'x'),
      expect: fc.constantFrom('100-continue', 'the-unexpected'),
    },
    { requiredKeys: [] },
  );
  return fc
    .record({
      origin: mostly<string | null>(known.origin, fc.option(text)),
      type: mostly('application/json', type),
      rest: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: strange }),
    })
    .map(({ origin, type: contentType, rest }) => ({
      ...rest,
      ...(origin !== null && { origin }),
      'content-type': contentType,
    }));
}

/** Percent-encoded as bytes; halves of characters too, which `encodeURIComponent` refuses. */
const encoded = (text: string): string =>
  text.isWellFormed() ? encodeURIComponent(text) : Buffer.from(text, 'utf16le').toString('hex').replace(/../g, '%$&');

/** What may stand in a header at all. */
const headerValue = (text: string): string => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').trim();
