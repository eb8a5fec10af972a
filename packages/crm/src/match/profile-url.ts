/** The last part of a profile address, decoded and without case; `undefined` for any other address. */
export function slugOf(url: string | undefined): string | undefined {
  const slug = /linkedin\.com\/in\/([^/?#\s]+)/i.exec(url ?? "")?.[1];
  if (slug === undefined) return undefined;
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}

/**
 * The ways in which people and tools write one profile's address into a CRM: with and without scheme, `www.` and the last
 * slash, percent-encoded or not. For CRMs that compare text as it is; those that ignore case need no more than these either.
 */
export function addressVariants(url: string | undefined): string[] {
  const raw = /linkedin\.com\/in\/([^/?#\s]+)/i.exec(url ?? "")?.[1];
  const slug = slugOf(url);
  if (raw === undefined || slug === undefined) return [];
  const spellings = [...new Set([raw, slug, encodeURIComponent(slug)])];
  // Vanity names have no case; opaque ids (`ACoAA…`) do, so the lower-case spelling of those is dropped.
  const names = /^ACoA/.test(raw) ? [raw] : spellings;
  const hosts = [
    "https://www.linkedin.com",
    "https://linkedin.com",
    "http://www.linkedin.com",
    "www.linkedin.com",
    "linkedin.com",
  ];
  return names.flatMap((name) => hosts.flatMap((host) => [`${host}/in/${name}`, `${host}/in/${name}/`]));
}
