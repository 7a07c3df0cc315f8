/** An exact fraction; the denominator is positive, not necessarily reduced. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The exact value of a number's decimal text: 0.1 is one tenth, not the binary fraction beside it. Throws a RangeError on NaN and infinities. */
export function rational(value: number): Rational {
  const [mantissa = "", exponentText = "0"] = String(value).split("e");
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(mantissa);
  if (!match) throw new RangeError(`not a finite number: ${value}`);
  const [, sign = "", whole = "0", decimals = ""] = match;
  const digits = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  const exponent = Number(exponentText) - decimals.length;
  return exponent >= 0
    ? { numerator: digits * 10n ** BigInt(exponent), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-exponent) };
}

/** The product of all factors; 1 for none. */
export function product(...factors: readonly Rational[]): Rational {
  let numerator = 1n;
  let denominator = 1n;
  for (const factor of factors) {
    numerator *= factor.numerator;
    denominator *= factor.denominator;
  }
  return { numerator, denominator };
}

export function sum(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** a / b. Throws a RangeError where b is zero. */
export function quotient(a: Rational, b: Rational): Rational {
  if (b.numerator === 0n) throw new RangeError("division by zero");
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: a.numerator * b.denominator * sign, denominator: a.denominator * b.numerator * sign };
}

/** base to a whole exponent, which may be negative. */
export function power(base: Rational, exponent: number): Rational {
  const positive = {
    numerator: base.numerator ** BigInt(Math.abs(exponent)),
    denominator: base.denominator ** BigInt(Math.abs(exponent)),
  };
  return exponent < 0 ? quotient({ numerator: 1n, denominator: 1n }, positive) : positive;
}

/** Negative where a is smaller, zero where both are equal. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest whole number, halves upwards (2.5 becomes 3, −2.5 becomes −2). */
export function roundHalfUp(value: Rational): number {
  return Number(floorDivide(2n * value.numerator + value.denominator, 2n * value.denominator));
}

/** The nearest binary number. */
export function toNumber(value: Rational): number {
  const divisor = greatestCommonDivisor(value.numerator < 0n ? -value.numerator : value.numerator, value.denominator);
  return Number(value.numerator / divisor) / Number(value.denominator / divisor);
}

function floorDivide(a: bigint, b: bigint): bigint {
  const towardsZero = a / b;
  return a % b < 0n ? towardsZero - 1n : towardsZero;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : greatestCommonDivisor(b, a % b);
}
