/** A name without marks, spaces and case: what is left when only the spelling differs. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\s-]/gu, '')
    .toLowerCase();
}

/** The name in its own language, where it is another one and not the same in another spelling. */
export function ownName(shown: string, own: string): string | undefined {
  return bare(shown) === bare(own) ? undefined : own;
}
