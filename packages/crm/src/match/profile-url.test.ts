import { expect, test } from "vitest";
import { addressVariants, slugOf } from "./profile-url.ts";

test.each([
  "https://www.linkedin.com/in/john-doe-123",
  "https://www.linkedin.com/in/john-doe-123/",
  "http://linkedin.com/in/John-Doe-123/?trk=abc",
  "www.linkedin.com/in/john-doe-123#top",
  "https://de.linkedin.com/in/john-doe-123/details/experience",
])("%s is john-doe-123", (url) => {
  expect(slugOf(url)).toBe("john-doe-123");
});

test("percent-encoded and plain spellings are one name", () => {
  expect(slugOf("https://www.linkedin.com/in/j%C3%B6hn-doe")).toBe(slugOf("https://www.linkedin.com/in/jöhn-doe"));
});

test.each([undefined, "", "https://www.linkedin.com/company/example", "john-doe-123", "https://example.com/in/john"])(
  "%s is no profile",
  (url) => {
    expect(slugOf(url)).toBeUndefined();
    expect(addressVariants(url)).toEqual([]);
  },
);

test("a broken percent sign does not stop a sync", () => {
  expect(slugOf("https://www.linkedin.com/in/100%-doe")).toBe("100%-doe");
});

test("the variants hold what CRMs are full of", () => {
  expect(addressVariants("https://www.linkedin.com/in/john-doe-123?trk=x")).toEqual(
    expect.arrayContaining([
      "https://www.linkedin.com/in/john-doe-123",
      "https://www.linkedin.com/in/john-doe-123/",
      "http://www.linkedin.com/in/john-doe-123",
      "linkedin.com/in/john-doe-123",
    ]),
  );
  expect(addressVariants("https://www.linkedin.com/in/j%C3%B6hn")).toEqual(
    expect.arrayContaining(["https://www.linkedin.com/in/jöhn", "https://www.linkedin.com/in/j%C3%B6hn"]),
  );
});
