/**
 * Limits within which a share of `n` lies by chance alone around the share of the whole: p̄ ± z√(p̄(1 − p̄)/n) (method.md
 * §7.5), as shares, kept within 0 and 1. z is 1.959964 for 95 % and 3.090232 for 99.8 %. n of 0: the whole range.
 */
export function funnelLimits(share: number, n: number, z: number): readonly [number, number] {
  if (!(n > 0)) return [0, 1];
  const reach = z * Math.sqrt((share * (1 - share)) / n);
  return [Math.max(0, share - reach), Math.min(1, share + reach)];
}
