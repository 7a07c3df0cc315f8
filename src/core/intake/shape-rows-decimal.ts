/** A decimal number without rounding: units × 10^-decimals. */
export interface Decimal {
  readonly units: bigint;
  /** At least 0. */
  readonly decimals: number;
}

/** The shortest decimal that reads back as this finite number: 0.1 is one tenth. */
export function decimalOf(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { units: BigInt(value), decimals: 0 };
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const units = BigInt(whole + fraction);
  const decimals = fraction.length - Number(exponent);
  return decimals >= 0 ? { units, decimals } : { units: units * 10n ** BigInt(-decimals), decimals: 0 };
}

export function addDecimals(one: Decimal, other: Decimal): Decimal {
  const decimals = Math.max(one.decimals, other.decimals);
  return { units: scaledTo(one, decimals) + scaledTo(other, decimals), decimals };
}

export function multiplyDecimals(one: Decimal, other: Decimal): Decimal {
  return { units: one.units * other.units, decimals: one.decimals + other.decimals };
}

/** As a cell writes it: no exponent, no thousands mark, no zeros at the end. */
export function decimalText({ units, decimals }: Decimal, decimalMark: "." | ","): string {
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/u, "");
  return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : decimalMark + fraction}`;
}

function scaledTo({ units, decimals }: Decimal, wanted: number): bigint {
  return wanted === decimals ? units : units * 10n ** BigInt(wanted - decimals);
}
