import { numbered, profileIdOf, profileUrnOf } from "./ids.ts";
import { createRandom } from "./random.ts";

/** A person, with everything the API says about one. */
export interface Member {
  readonly profileId: string;
  readonly publicId: string;
  readonly name: string;
  readonly headline: string;
  readonly profileUrl: string;
  readonly profilePicture: string;
  readonly profileUrn: string;
  readonly participantUrn: string;
  readonly backendUrn: string;
}

const jobs = ["Software Engineer", "Recruiter", "Designer", "Product Manager", "Sales Lead", "Data Analyst", "Founder"];
const places = ["Tech Company", "Example Company", "Example Studio", "Example Bank"];

/** The first so many members. Numbers 2 and 3 are the ones the document's examples speak of. */
export function createMembers(count: number, seed: number): Member[] {
  const random = createRandom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const headline = `${pick(jobs)} at ${pick(places)}`;
    if (number === 2) return member(2, "John Doe", "john-doe-123", "Software Engineer at Tech Company");
    if (number === 3) return member(3, "Jane Doe", "jane-doe-123", headline);
    const first = number % 2 === 0 ? "Jane" : "John";
    return member(
      number,
      `${first} Doe ${numbered(number)}`,
      `${first.toLowerCase()}-doe-${numbered(number)}`,
      headline,
    );
  });
}

function member(number: number, name: string, publicId: string, headline: string): Member {
  const profileId = profileIdOf(number);
  const profileUrn = profileUrnOf(profileId);
  return {
    profileId,
    publicId,
    name,
    headline,
    profileUrl: `https://www.linkedin.com/in/${profileId}`,
    // The examples give John Doe, member 2, photo 1.
    profilePicture: `https://media.licdn.com/dms/image/EXAMPLE-PHOTO-${numbered(number - 1)}`,
    profileUrn,
    participantUrn: `urn:li:msg_messagingParticipant:${profileUrn}`,
    backendUrn: `urn:li:member:${numbered(number - 1, 10)}`,
  };
}
