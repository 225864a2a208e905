import { ApiError, readProblem } from "./problem";
import type { paths as MonitoringPaths } from "./generated/monitoring";
import type { paths as RegistryPaths } from "./generated/registry";

/** Only addresses that stand in the committed API documents can be called. */
export type ApiPath = Extract<keyof RegistryPaths | keyof MonitoringPaths, string> | "/api/me";

type QueryValue = string | number | boolean | readonly string[] | undefined;

interface Options {
  /** Values for `{name}` in the path. */
  path?: Record<string, string>;
  query?: Record<string, QueryValue>;
  body?: unknown;
  /** Sent as it is; the service looks at what it contains. */
  file?: Blob;
  /** Version the change is based on; sent as `If-Match`, so that nobody overwrites what they have not seen. */
  version?: number;
  /** Makes a repeated creation harmless (double click, lost answer). */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

export const http = {
  get: <T>(path: ApiPath, options?: Options) => send<T>("GET", path, options),
  post: <T>(path: ApiPath, options?: Options) => send<T>("POST", path, options),
  put: <T>(path: ApiPath, options?: Options) => send<T>("PUT", path, options),
  upload,
  /** Asks for a file with what must not stand in an address. */
  file: async (path: ApiPath, options?: Options): Promise<Blob> => {
    const response = await exchange("POST", path, options, "*/*");
    if (!response.ok) throw new ApiError(await readProblem(response));
    return response.blob();
  },
};

/** Sends a file and tells how far it has come, from 0 to 1: `fetch` cannot. */
function upload<T>(
  path: ApiPath,
  { file, onProgress, ...options }: Options & { file: Blob; onProgress: (done: number) => void },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", hrefOf(path, options));
    headers("POST", { ...options, file }).forEach((value, name) => {
      request.setRequestHeader(name, value);
    });
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onerror = () => {
      reject(networkFailure());
    };
    request.onload = () => {
      resolve(read(new Response(request.responseText, { status: request.status })));
    };
    request.send(file);
  });
}

async function send<T>(method: string, path: ApiPath, options: Options = {}): Promise<T> {
  return read(await exchange(method, path, options));
}

async function exchange(
  method: string,
  path: ApiPath,
  options: Options = {},
  accept?: string,
): Promise<Response> {
  const sent = headers(method, options);
  if (accept) sent.set("Accept", accept);
  try {
    return await fetch(hrefOf(path, options), {
      method,
      headers: sent,
      body: options.file ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
      signal: options.signal,
      credentials: "same-origin",
    });
  } catch (failure) {
    if (options.signal?.aborted) throw failure;
    throw networkFailure();
  }
}

const networkFailure = () => new ApiError({ title: "Network failure", status: 0, code: "network" });

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new ApiError(await readProblem(response));
  // The caller names T from the generated types; a 204 has no body and T is void there.
  return (response.status === 204 ? undefined : await response.json()) as T;
}

function headers(method: string, options: Options): Headers {
  const result = new Headers({
    Accept: "application/json, application/problem+json",
    // Tells the gateway that nobody follows a redirect to the login page here: it answers 499 instead.
    "X-Requested-With": "JavaScript",
  });
  if (options.file) result.set("Content-Type", "application/octet-stream");
  else if (options.body !== undefined) result.set("Content-Type", "application/json");
  // A header that no foreign page can send without asking: the gateway's defence against forged requests.
  if (method !== "GET") result.set("X-Caunoi-Csrf", "1");
  if (options.version !== undefined) result.set("If-Match", `"${options.version}"`);
  if (options.idempotencyKey) result.set("Idempotency-Key", options.idempotencyKey);
  return result;
}

/** The address of something that the browser itself is to open, such as a file to save. */
export function hrefOf(path: ApiPath, { path: values = {}, query = {} }: Options = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in ${path}`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? (value as readonly string[]) : [value]) {
      if (each !== undefined && each !== "") search.append(name, String(each));
    }
  }
  return search.size > 0 ? `${filled}?${search}` : filled;
}
