/** Firefox packs what it writes about open tabs: "mozLz40\0", the length, then one block of LZ4. */
const magic = Buffer.from('mozLz40\0', 'latin1');

export const isPacked = (file: Buffer): boolean => file.subarray(0, magic.length).equals(magic);

/**
 * The block format of LZ4: a token says how many bytes follow as they are, and how many come again from before.
 * @throws {RangeError} if the file is cut short.
 */
export function unpack(file: Buffer): Buffer {
  const out = Buffer.alloc(file.readUInt32LE(magic.length));
  let at = magic.length + 4;
  let end = 0;
  const length = (nibble: number): number => {
    let sum = nibble;
    if (nibble < 15) return sum;
    for (;;) {
      const more = file.readUInt8(at);
      at += 1;
      sum += more;
      if (more < 255) return sum;
    }
  };
  while (at < file.length) {
    const token = file.readUInt8(at);
    at += 1;
    const plain = length(token >> 4);
    file.copy(out, end, at, at + plain);
    at += plain;
    end += plain;
    if (at >= file.length) break;
    const back = file.readUInt16LE(at);
    at += 2;
    // Byte by byte: what comes again may reach into itself.
    for (let left = length(token & 15) + 4; left > 0; left -= 1, end += 1)
      out.writeUInt8(out.readUInt8(end - back), end);
  }
  return out;
}
