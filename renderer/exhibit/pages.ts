/** A list cut into pages of at most `most` items, as even as they go. No page is empty. */
export function pagesOf<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most);
  if (count <= 1) return [items];
  const each = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, page) => items.slice(page * each, (page + 1) * each)).filter(
    (page) => page.length > 0,
  );
}
