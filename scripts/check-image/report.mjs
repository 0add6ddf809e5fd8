/** Says each check's outcome at once, and counts them. */
export function createReport() {
  const counts = { passed: 0, failed: 0 };
  return {
    /** @param {string[]} problems none: it holds */
    check(title, problems) {
      if (problems.length === 0) {
        counts.passed += 1;
        console.log(`✓ ${title}`);
        return;
      }
      counts.failed += 1;
      const shown = problems.slice(0, 5);
      const more = problems.length - shown.length;
      console.log(`✗ ${title}: ${shown.join('; ')}`);
      if (more > 0) console.log(`  and ${more} more`);
    },
    counts: () => counts,
  };
}
