// A zip archive of a few text files. The same files always give the same bytes.

import { crc32, deflateRawSync } from "node:zlib";

const version = 20;
const deflated = 8;
const utf8 = 0x0800;
/** 1980-01-01, the earliest that the format knows. */
const date = 0x0021;

export function zip(files: Map<string, string>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const plain = Buffer.from(text);
    const packed = deflateRawSync(plain);
    const path = Buffer.from(name);
    const shared = Buffer.alloc(26);
    for (const [index, value] of [version, utf8, deflated, 0, date].entries()) shared.writeUInt16LE(value, index * 2);
    const sizes = [crc32(plain), packed.length, plain.length];
    for (const [index, value] of sizes.entries()) shared.writeUInt32LE(value, 10 + index * 4);
    shared.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([signature(0x04034b50), shared, path, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([signature(0x02014b50), word(version), shared, rest, path]));
    bodies.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listing, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
