import { parse } from "yaml";

/** The part of OpenAPI 3.1 that our own documents use; everything may be absent. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  description?: string;
  allOf?: Schema[];
  additionalProperties?: boolean | Schema;
}

interface Media {
  schema?: Schema;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, Media> };
  responses?: Record<string, { description?: string; content?: Record<string, Media> }>;
}

export interface OpenApi {
  info?: { title?: string; version?: string; description?: string };
  paths?: Record<string, Record<string, Operation> & { parameters?: never }>;
  components?: { schemas?: Record<string, Schema> };
}

export const services = ["registry", "monitoring", "consultation", "broadcast"] as const;
export type Service = (typeof services)[number];

export const documentAddress = (service: Service) => `/openapi/${service}.yaml`;

export async function loadDocument(service: Service, signal: AbortSignal): Promise<OpenApi> {
  const response = await fetch(documentAddress(service), { signal });
  if (!response.ok) throw new Error(`No document for ${service}`);
  return parse(await response.text()) as OpenApi;
}

const METHODS = ["get", "post", "put", "patch", "delete"];

export interface Entry {
  method: string;
  path: string;
  operation: Operation;
}

export function entries(document: OpenApi): Entry[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method: method.toUpperCase(), path, operation }] : [];
    }),
  );
}

/** A type in one line: `AgencySummary[]`, `string (date-time)`, `OPEN | ANSWERED`. */
export function typeName(schema: Schema | undefined): string {
  if (!schema) return "";
  if (schema.$ref) return schema.$ref.split("/").pop() ?? "";
  if (schema.allOf) return schema.allOf.map(typeName).join(" & ");
  if (schema.enum) return schema.enum.map(String).join(" | ");
  if (schema.items) return `${typeName(schema.items)}[]`;
  const type = Array.isArray(schema.type) ? schema.type.join(" | ") : (schema.type ?? "object");
  return schema.format ? `${type} (${schema.format})` : type;
}

export function bodyOf(content: Record<string, Media> | undefined): string {
  return Object.entries(content ?? {})
    .map(([media, { schema }]) => [typeName(schema), media].filter((part) => part !== "").join(" · "))
    .join(", ");
}
