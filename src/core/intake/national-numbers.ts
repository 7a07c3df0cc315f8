/** Whether a text is a number that states give to persons, by its form and check digits. Blanks inside are allowed. */
export function isNationalNumber(text: string): boolean {
  const plain = text.replace(/[ \u00a0]/gu, "");
  return forms.some((form) => form.test(plain)) || isBirthNumber(plain) || isPesel(plain) || isOib(plain);
}

const forms = [
  // Swiss and German social insurance, Spanish DNI and NIE, Italian codice fiscale, Czech rodné číslo, French NIR.
  /^756\.\d{4}\.\d{4}\.\d{2}$/u,
  /^\d{2}[0-3]\d[01]\d{3}[A-Z]\d{3}$/u,
  /^\d{8}-?[A-HJ-NP-TV-Z]$/u,
  /^[XYZ]-?\d{7}-?[A-Z]$/u,
  /^[A-Z]{6}\d{2}[A-EHLMPR-T][0-7]\d[A-Z]\d{3}[A-Z]$/iu,
  /^\d{2}(0[1-9]|1[0-2]|5[1-9]|6[0-2])[0-3]\d\/\d{3,4}$/u,
  /^[12]\d{2}(0[1-9]|1[0-2])\d[\dAB]\d{6}(\d{2})?$/u,
];

/** EMŠO and JMBG of the former Yugoslav states: day, month, year, region, serial, control digit by weights modulo 11. */
function isBirthNumber(text: string): boolean {
  if (!/^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{9}$/u.test(text)) return false;
  const rest = 11 - (weighted(text, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return (rest > 9 ? 0 : rest) === Number(text[12]);
}

/** Polish PESEL: weights 1, 3, 7, 9 over ten digits. */
function isPesel(text: string): boolean {
  if (!/^\d{2}[0-3]\d[0-3]\d{6}$/u.test(text)) return false;
  return (10 - (weighted(text, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(text[10]);
}

/** Croatian OIB: ISO 7064, modulo 11, 10. */
function isOib(text: string): boolean {
  if (!/^\d{11}$/u.test(text)) return false;
  const rest = [...text.slice(0, 10)].reduce((carry, digit) => {
    const sum = (Number(digit) + carry) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return (11 - rest) % 10 === Number(text[10]);
}

function weighted(text: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0);
}
