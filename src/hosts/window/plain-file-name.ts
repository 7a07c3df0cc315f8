const longestName = 120;

/** A name that came from outside, as a name that any system can save: no folders, no control or reserved characters. */
export function plainFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const plain = [...last.normalize("NFC")]
    .filter(
      (character) => character.charCodeAt(0) >= 32 && !'<>:"|?*\u007f\u202a\u202b\u202d\u202e'.includes(character),
    )
    .join("")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  return plain === "" ? "file" : shortened(plain);
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= longestName) return name;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";
  return characters.slice(0, longestName - ending.length).join("") + ending;
}
