import type { OpenApiDocument, Reference } from "./document.ts";
import { DocumentError } from "./document-error.ts";

/** The node behind a `$ref`, or the node itself. */
export type Resolve = <T extends Reference>(node: T) => T;

/** The parts of a local reference such as `#/components/schemas/Error`; undefined for a reference to elsewhere. */
export function pointerOf(reference: string): string[] | undefined {
  if (!reference.startsWith("#/")) return undefined;
  return reference
    .slice(2)
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function lookUp(document: unknown, pointer: readonly (string | number)[]): unknown {
  return pointer.reduce<unknown>(
    (node, key) => (isObject(node) && Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined),
    document,
  );
}

/**
 * Follows local references. Keywords beside a `$ref` (OpenAPI 3.1 allows them) win over the target's.
 * The same node always gives the same object, so that a walk can notice that it has been there.
 */
export function createResolve(document: OpenApiDocument): Resolve {
  const resolved = new WeakMap<object, object>();

  return function resolve<T extends Reference>(node: T, trail: readonly string[] = []): T {
    const { $ref, ...siblings } = node;
    if ($ref === undefined) return node;
    const known = resolved.get(node);
    if (known !== undefined) return known as T;
    if (trail.includes($ref)) {
      throw new DocumentError(
        `${[...trail, $ref].join(" -> ")} is a circle of $ref. Give one of them a schema of its own.`,
      );
    }
    const target = resolve(lookUp(document, pointerOf($ref) ?? []) as T, [...trail, $ref]);
    const result = Object.keys(siblings).length === 0 ? target : { ...target, ...siblings };
    resolved.set(node, result);
    return result;
  };
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
