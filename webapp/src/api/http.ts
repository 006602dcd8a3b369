/** The one way to the daemon: typed by its OpenAPI, with its problems as errors. */

import { access, renew } from "./access";
import type { components, paths } from "./schema";

export type Schemas = components["schemas"];
type Method = "get" | "post" | "put" | "patch" | "delete";

/** The paths that know a method. */
type With<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends { responses: object } ? P : never;
}[keyof paths];

type Operation<P extends keyof paths, M extends Method> = NonNullable<paths[P][M]>;
type Json<T> = T extends { content: { "application/json": infer B } } ? B : undefined;
type Good<R> = R extends { 200: infer A }
  ? A
  : R extends { 201: infer A }
    ? A
    : R extends { 202: infer A }
      ? A
      : never;
/** What an operation answers. */
export type Answer<P extends keyof paths, M extends Method> =
  Operation<P, M> extends { responses: infer R } ? Json<Good<R>> : never;
type Body<P extends keyof paths, M extends Method> =
  Operation<P, M> extends { requestBody?: infer B } ? Json<NonNullable<B>> : undefined;

type Value = string | number | boolean | undefined;
type Options<B> = {
  /** What stands in the path's braces. */
  path?: Record<string, string | number>;
  /** What follows the question mark; what is `undefined` is left out. */
  query?: Record<string, Value>;
  body?: B;
  /** Makes a repetition return the first answer. */
  key?: string;
  signal?: AbortSignal;
};

/** The daemon's refusal, in the caller's language. */
export class Problem extends Error {
  override name = "Problem";
  constructor(readonly problem: Schemas["Problem"]) {
    super(problem.detail);
  }
  get code(): string {
    return this.problem.code;
  }
  get status(): number {
    return this.problem.status;
  }
}

/** No answer: no network, the daemon is away, or it took too long. */
export class Away extends Error {}

/** Longer than any answer takes, shorter than a guest's patience. */
const PATIENCE_MS = 10_000;

function address(path: string, options: Options<unknown>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(options.path?.[name] ?? "")),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value !== undefined) query.set(name, String(value));
  }
  const text = query.toString();
  return text ? `${filled}?${text}` : filled;
}

async function once(method: Method, path: string, options: Options<unknown>): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: "application/json",
    "Accept-Language": document.documentElement.lang,
    ...access(),
  };
  if (method !== "get") headers["X-Filin-Csrf"] = "1";
  if (options.body !== undefined) headers["Content-Type"] = "application/json";
  if (options.key) headers["Idempotency-Key"] = options.key;
  const patience = new AbortController();
  const give = () => patience.abort();
  const timer = setTimeout(give, PATIENCE_MS);
  options.signal?.addEventListener("abort", give);
  try {
    return await fetch(address(path, options), {
      method: method.toUpperCase(),
      headers,
      signal: patience.signal,
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
  } catch (error) {
    throw new Away(String(error));
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", give);
  }
}

async function refusal(answer: Response): Promise<Error> {
  try {
    const problem = (await answer.json()) as Schemas["Problem"];
    if (problem.code) return new Problem(problem);
  } catch {
    // Not the daemon's words: a proxy in between answers for it.
  }
  return new Away(`HTTP ${answer.status}`);
}

async function ask(method: Method, path: string, options: Options<unknown>): Promise<unknown> {
  let answer = await once(method, path, options);
  // A session that ran out is renewed by the init data, unseen; a form stays as it is.
  if (answer.status === 401 && (await renew())) answer = await once(method, path, options);
  if (!answer.ok) throw await refusal(answer);
  return answer.status === 204 ? undefined : answer.json();
}

/** Reads. */
export function get<P extends With<"get">>(path: P, options: Options<never> = {}) {
  return ask("get", path, options) as Promise<Answer<P, "get">>;
}
/** Creates, or does something. */
export function post<P extends With<"post">>(path: P, options: Options<Body<P, "post">> = {}) {
  return ask("post", path, options) as Promise<Answer<P, "post">>;
}
/** Changes a part. */
export function patch<P extends With<"patch">>(path: P, options: Options<Body<P, "patch">> = {}) {
  return ask("patch", path, options) as Promise<Answer<P, "patch">>;
}
/** Replaces. */
export function put<P extends With<"put">>(path: P, options: Options<Body<P, "put">> = {}) {
  return ask("put", path, options) as Promise<Answer<P, "put">>;
}
/** Removes. */
export function remove<P extends With<"delete">>(path: P, options: Options<never> = {}) {
  return ask("delete", path, options) as Promise<Answer<P, "delete">>;
}
