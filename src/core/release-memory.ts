/** Gives the memory of numbers back at once, for the collector comes late to what lies outside its heap; none are left. */
export function releaseMemory({ buffer }: ArrayBufferView): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}
