/**
 * The value below which a standard normal variable falls with `probability`; ±Infinity at 0 and 1.
 * Bisection on the incomplete gamma function, accurate to about 14 digits.
 */
export function normalQuantile(probability: number): number {
  if (probability <= 0) return -Infinity;
  if (probability >= 1) return Infinity;
  const distance = Math.abs(2 * probability - 1);
  return Math.sign(probability - 0.5) * Math.sqrt(chiSquareQuantile(distance, 1));
}

/** Probability that a chi-square variable with `df` degrees of freedom exceeds `x`. 1 for x ≤ 0. */
export function chiSquareUpperTail(x: number, df: number): number {
  return x <= 0 ? 1 : gammaTails(df / 2, x / 2).upper;
}

/** The value below which a chi-square variable with `df` degrees of freedom falls with `probability` (0–1). 0 for df 0. */
export function chiSquareQuantile(probability: number, df: number): number {
  if (df <= 0 || probability <= 0) return 0;
  if (probability >= 1) return Infinity;
  const isBelow = (x: number) => gammaTails(df / 2, x / 2).lower < probability;
  let low = 0;
  let high = Math.max(1, df);
  while (isBelow(high)) high *= 2;
  // Bisection needs no starting value that has to be trusted; a double is exhausted well before 200 halvings.
  for (let step = 0; step < 200 && high - low > Number.EPSILON * high; step += 1) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Regularised incomplete gamma functions P(a, x) and Q(a, x): series below a + 1, Lentz's continued fraction above. */
function gammaTails(a: number, x: number): { readonly lower: number; readonly upper: number } {
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    const lower = scale * gammaSeries(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = scale * gammaFraction(a, x);
  return { lower: 1 - upper, upper };
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 10_000 && term > sum * 1e-17; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let product = d;
  for (let i = 1; i < 10_000; i += 1) {
    const numerator = -i * (i - a);
    b += 2;
    d = 1 / awayFromZero(numerator * d + b);
    c = awayFromZero(b + numerator / c);
    product *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return product;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** ln Γ(a) for a > 0: Stirling's series after shifting the argument above 10. */
function logGamma(a: number): number {
  let shift = 0;
  let z = a;
  while (z < 10) {
    shift += Math.log(z);
    z += 1;
  }
  const r = 1 / (z * z);
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188))))) / z;
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - shift;
}
