import { openApiDocument } from '../contract/open-api-document.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** One operation, as somebody who has only the OpenAPI document sees it. */
export interface ApiOperation {
  readonly method: string;
  /** Below the base: `/events/{readableEventId}`. */
  readonly path: string;
  readonly pathParameters: readonly string[];
  readonly queryParameters: readonly string[];
  readonly body: JsonSchema | undefined;
  /** Of a 200 in JSON; undefined where something else is answered. */
  readonly answer: JsonSchema | undefined;
}

export interface ApiDescription {
  readonly operations: readonly ApiOperation[];
  /** What every refusal is. */
  readonly error: JsonSchema;
}

interface ParameterObject {
  readonly name: string;
  readonly in: string;
}

interface OperationObject {
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema?: JsonSchema }>>;

export function describeApi(): ApiDescription {
  const document = openApiDocument('http://localhost');
  const { schemas } = document['components'] as { schemas: Readonly<Record<string, JsonSchema>> };
  const schemaOf = (content: Content | undefined): JsonSchema | undefined => {
    const schema = content?.['application/json']?.schema;
    return schema && (withoutReferences(schema, schemas) as JsonSchema);
  };
  const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { parameters = [], requestBody, responses }]): ApiOperation => {
      const named = (place: string): string[] => parameters.filter((each) => each.in === place).map(({ name }) => name);
      return {
        method: method.toUpperCase(),
        path,
        pathParameters: named('path'),
        queryParameters: named('query'),
        body: schemaOf(requestBody?.content),
        answer: schemaOf(responses['200']?.content),
      };
    }),
  );
  return { operations, error: withoutReferences(schemas['Error'], schemas) as JsonSchema };
}

function withoutReferences(value: unknown, schemas: Readonly<Record<string, JsonSchema>>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withoutReferences(item, schemas));
  const { $ref: reference } = value as { readonly $ref?: string };
  if (reference) return withoutReferences(schemas[reference.split('/').at(-1) ?? ''], schemas);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutReferences(member, schemas)]));
}
