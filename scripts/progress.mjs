// @ts-check

/**
 * Tells how far a work has come: on a terminal one line that changes, elsewhere a line each.
 *
 * @param {{ readonly isTTY?: boolean, write: (text: string) => unknown }} out
 * @param {() => number} now in milliseconds
 */
export function progressOn(out, now) {
  const started = now();
  return {
    /**
     * @param {number} count how many are done
     * @param {number} all
     * @param {string} name of the last
     */
    made(count, all, name) {
      if (out.isTTY !== true) {
        out.write(`${count}/${all} ${name}\n`);
        return;
      }
      const width = 24;
      const full = Math.round((count / all) * width);
      const left = Math.round((((now() - started) / count) * (all - count)) / 1000);
      const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
      out.write(`\r\u001b[K${bar} ${count}/${all} ${name}${left > 0 ? `, about ${left} s left` : ''}`);
      if (count === all) out.write('\n');
    },
  };
}
