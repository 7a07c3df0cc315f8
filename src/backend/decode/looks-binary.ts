/** Whether bytes are a picture, PDF, archive, spreadsheet or database rather than text. Empty input is text. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte))) return true;
  const sample = bytes.subarray(0, 8000);
  if (sample.length === 0 || (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff))
    return false;
  let zeros = 0;
  let controls = 0;
  const zerosAt = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) {
      zeros += 1;
      zerosAt[at % 2] = (zerosAt[at % 2] ?? 0) + 1;
    } else if (byte < 32 && ![9, 10, 12, 13, 26, 27, 31].includes(byte)) controls += 1;
  }
  const [even = 0, odd = 0] = zerosAt;
  const utf16 = Math.max(even, odd) > 0.2 * sample.length && Math.min(even, odd) < 0.025 * sample.length;
  return !utf16 && (zeros > 0.01 * sample.length || controls > 0.02 * sample.length);
}

const signatures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b, 0x08],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
];
